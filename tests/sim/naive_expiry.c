#include "naive_inner.h"

static bool begins_lots(enum verb verb)
{
    return verb == VERB_RECEIVE || verb == VERB_OPENING || verb == VERB_COMPLETE ||
           verb == VERB_IDENTIFY;
}

/* INT32_MAX: nothing of its last day. */
static void say(struct naive *b, int lot, int32_t expiry, bool anew)
{
    bool keeps = expiry == INT32_MAX;

    *naive_expiry_add(b) = (struct expiry){
        .event = b->now, .lot = lot, .last = expiry, .anew = anew, .keeps = keeps
    };
    if (!keeps)
        b->lots[lot].expiry = expiry;
    if (anew)
        b->lots[lot].day = b->happenings[b->now].day;
}

void naive_lot_anew(struct naive *b, int lot)
{
    const struct happening *now = &b->happenings[b->now];
    int days = b->items[b->lots[lot].item].expiry_days;

    if (b->lots[lot].begun == 0 || now->is_within || !begins_lots(now->verb) ||
        naive_lot_in_site(b, lot) > 0)
        return;
    say(b, lot,
        now->expires != INT32_MIN ? now->expires
        : days > 0                ? now->day + days
                                  : INT32_MAX,
        true);
}

/* The newest that says its day, or its last day, of an event of which something is live; NONE:
 * nothing. */
static int said_last(const struct naive *b, int lot, bool anew)
{
    for (int i = b->expiry_count - 1; i >= 0; i--)
        if (b->expiries[i].lot == lot && (anew ? b->expiries[i].anew : !b->expiries[i].keeps) &&
            naive_event_live(b, b->expiries[i].event) > 0)
            return i;
    return NONE;
}

static void lot_settles(struct naive *b, int lot)
{
    for (int place = 0; place < b->place_count; place++)
        for (int i = 0; i < b->stock_count; i++)
            if (b->stocks[i].tag.lot == lot && b->stocks[i].place == place &&
                b->stocks[i].qty > 0 && naive_tag_is_free(b->stocks[i].tag))
                naive_settle_note(b, b->stocks[i].item, place);
}

void naive_lots_follow(struct naive *b, int event)
{
    for (int i = 0; i < b->expiry_count; i++) {
        struct lot *lot = &b->lots[b->expiries[i].lot];
        int last = said_last(b, b->expiries[i].lot, false);
        int began = said_last(b, b->expiries[i].lot, true);

        if (b->expiries[i].event != event)
            continue;
        lot->expiry = last == NONE ? lot->first_expiry : b->expiries[last].last;
        lot->day = began == NONE ? lot->first_day : b->happenings[b->expiries[began].event].day;
        lot_settles(b, b->expiries[i].lot);
    }
}

enum status naive_lot_expires(struct naive *b, const struct event *e, int event)
{
    struct happening *row = &b->happenings[event];
    int lot;

    if (b->items[row->item].tracking == TRACK_NONE)
        return naive_refuse(b, LOT_UNTRACKED, e->item);
    lot = naive_lot_find(b, row->item, e->lot);
    if (lot == NONE)
        return naive_refuse(b, LOT_UNKNOWN, e->lot);
    naive_standard_touch(b, row->item);
    row->live = QTY_ONE;
    say(b, lot, e->expires.number, false);
    lot_settles(b, lot);
    return OK;
}
