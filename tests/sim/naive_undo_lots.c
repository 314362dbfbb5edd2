#include "naive_report.h"

/* 8.15: the goods that an undo of part names. */

static bool is_moved(const struct happening *row)
{
    return row->verb == VERB_MOVE || row->verb == VERB_HOLD || row->verb == VERB_UNHOLD ||
           row->verb == VERB_STAGE || row->verb == VERB_IDENTIFY || row->only_ships;
}

/* Of what an issue for an order did only what it handed out ahead has goods of its own. */
static bool hands_out(const struct happening *row)
{
    return row->verb == VERB_ISSUE && row->manual && row->order != NONE;
}

static bool comes_in(const struct happening *row)
{
    return row->verb == VERB_OPENING || row->verb == VERB_RECEIVE || row->verb == VERB_RETURN ||
           row->verb == VERB_COMPLETE || row->verb == VERB_REWORK;
}

static bool goes_out(const struct happening *row)
{
    return row->verb == VERB_SCRAP || row->verb == VERB_SELL || row->verb == VERB_SHIP ||
           row->verb == VERB_RETURN_TO_SUPPLIER || row->verb == VERB_UNBUILD ||
           (row->verb == VERB_ISSUE && !row->manual);
}

enum status naive_undo_lots_check(struct naive *b, const struct event *e, int of, int first)
{
    const struct happening *row = &b->happenings[first];

    if (e->lot.size == 0 && e->serials.size == 0)
        return OK;
    if (!event_has(e, FIELD_QTY))
        return naive_refuse(b, FIELD_MISSING, e->of);
    if (b->happenings[of].verb == VERB_UNDO && !b->happenings[of].restores)
        return naive_refuse(b, FIELD_UNKNOWN, e->of);
    if (row->item == NONE || !(hands_out(row) || is_moved(row) || comes_in(row) || goes_out(row) ||
                               row->verb == VERB_COUNT_STOCK))
        return naive_refuse(b, FIELD_UNKNOWN, e->of);
    return OK;
}

static int lot_moved_as(const struct happening *row, const struct moved *moved)
{
    bool named = row->verb == VERB_IDENTIFY || moved->before.lot == NONE;

    return named ? moved->after.lot : moved->before.lot;
}

/* What the event has live of a lot, or (of what came in) ever had. */
static int64_t has_of(const struct naive *b, int event, int lot)
{
    const struct happening *row = &b->happenings[event];
    int64_t sum = 0;

    if (comes_in(row) || row->verb == VERB_COUNT_STOCK)
        sum = naive_lot_brought(b, event, lot);
    for (int i = 0; i < b->moved_count && (is_moved(row) || hands_out(row)); i++)
        if (b->moved[i].event == event && lot_moved_as(row, &b->moved[i]) == lot)
            sum += b->moved[i].q;
    for (int i = 0; i < b->pick_count && !comes_in(row) && !is_moved(row) && !hands_out(row); i++)
        if (b->picks[i].event == event && b->picks[i].item == row->item &&
            b->picks[i].tag.lot == lot)
            sum += b->picks[i].out;
    return sum;
}

static bool is_named(const struct naive *b, int i)
{
    return b->undo_names != NONE && b->named[i].event == b->undo_names && b->named[i].need == NONE;
}

enum status naive_undo_lots(struct naive *b, const struct event *e, int event, int64_t q)
{
    int item = b->happenings[event].item;
    struct lot_words words = { .item = item, .q = q, .lot = e->lot, .serials = e->serials };
    enum status status = OK;

    if (e->lot.size == 0 && e->serials.size == 0)
        return OK;
    status = naive_lots_out(b, b->now, NONE, &words);
    b->undo_names = b->now;
    for (int i = 0; i < b->named_count && status == OK; i++)
        if (is_named(b, i) && has_of(b, event, b->named[i].lot) < b->named[i].q)
            status = naive_refuse(b, UNDO_EXCEEDS, e->of);
    if (status == OK)
        b->staged_often.of[STAGED_NAMED]++;
    return status;
}

bool naive_undo_names(const struct naive *b, int lot)
{
    for (int i = 0; i < b->named_count; i++)
        if (is_named(b, i) && b->named[i].lot == lot)
            return true;
    return false;
}

bool naive_undo_names_goods(const struct naive *b, int event, int item)
{
    const struct happening *row = &b->happenings[event];

    return b->undo_names != NONE && b->happenings[b->undo_names].target == event &&
           row->item == item && row->verb != VERB_COMPLETE;
}

int64_t naive_undo_named_made(const struct naive *b, int made, int64_t q)
{
    int64_t sum = 0;

    if (b->undo_names == NONE)
        return q;
    for (int i = 0; i < b->named_count; i++)
        if (is_named(b, i))
            sum += naive_least(b->named[i].q, naive_lot_brought(b, made, b->named[i].lot));
    return naive_least(q, sum);
}
