#include "naive_pass.h"
#include "naive_stage.h"

#include <assert.h>

int naive_home_of(const struct naive *b, int item)
{
    const struct item *row = &b->items[item];
    bool made = row->kind == KIND_MADE && !row->semi;

    if (row->place_count)
        return row->places[0];
    return naive_place_find(b, made ? SLICE("finished") : SLICE("stores"));
}

/* The places to take from, in order; a named one stands alone. */
int naive_places_of(const struct naive *b, int item, int named, int places[OWNER_MAX])
{
    const struct item *row = &b->items[item];

    if (named != NONE || row->place_count == 0) {
        places[0] = named != NONE ? named : naive_home_of(b, item);
        return 1;
    }
    for (int i = 0; i < row->place_count; i++)
        places[i] = row->places[i];
    return row->place_count;
}

/* Those of a need; of a sale transit may come first. */
int naive_places_for(const struct naive *b, int need, int named, int places[OWNER_MAX + 1])
{
    bool transit_first = b->needs[need].transit_first && named == NONE;

    if (transit_first)
        *places++ = naive_place_find(b, SLICE("transit"));
    return transit_first + naive_places_of(b, b->needs[need].item, named, places);
}

/* Stock up to what is owed or due at the place belongs to those. */
int64_t naive_available(struct naive *b, int item, int place)
{
    return naive_most(0, naive_usable(b, item, place) - naive_owed_at(b, item, place) -
                             naive_due_blocks(b, item, place));
}

/* Picks up to q; a settling pick takes the stock as it lies, since it is the owed one's. */
int64_t naive_available_by_list(struct naive *b, int item)
{
    int places[OWNER_MAX];
    int count = naive_places_of(b, item, NONE, places);
    int64_t sum = 0;

    for (int i = 0; i < count; i++)
        sum += naive_available(b, item, places[i]);
    return sum;
}

void naive_pick_row(struct naive *b, int need, int row, int64_t q)
{
    b->stocks[row].qty -= q;
    naive_lot_moved(b, b->stocks[row].tag.lot);
    naive_pick_add(b, need, &b->stocks[row], q);
}

struct rows {
    int of[HELD_MAX];
    int count;
};

/* Of one lot, or (NONE) of any; returns what is still needed. */
static int64_t pick_usable_of(struct naive *b, int need, const struct rows *rows, int lot,
                              int64_t q)
{
    for (int i = 0; i < rows->count && q > 0; i++) {
        const struct stock *row = &b->stocks[rows->of[i]];
        int64_t part = naive_least(row->qty, q);

        if (!naive_is_usable(b, row) || (lot != NONE && row->tag.lot != lot))
            continue;
        naive_pick_row(b, need, rows->of[i], part);
        q -= part;
    }
    return q;
}

int64_t naive_pick_usable(struct naive *b, int need, int item, int place, int64_t q)
{
    bool own = b->needs[need].item == item && !(b->by_hand && b->stands_in);
    int lot = own ? naive_only_lot(b, need) : NONE;
    struct rows rows;
    int64_t rest = q;

    rows.count = naive_rows_to_take(b, item, place, rows.of);
    if (lot != NONE)
        rest = pick_usable_of(b, need, &rows, lot, rest);
    rest = pick_usable_of(b, need, &rows, NONE, rest);
    return q - rest;
}

/* What the need names is used, whatever it is kept for; else what is free. */
int64_t naive_pick_places(struct naive *b, int need, int item, int place, int64_t q)
{
    bool own = b->by_hand && item == b->needs[need].item;
    int places[OWNER_MAX + 1];
    int count = item == b->needs[need].item && !b->by_hand
                    ? naive_places_for(b, need, place, places)
                    : naive_places_of(b, item, place, places);
    int64_t got = 0;

    if (!b->by_hand && naive_need_is_named(b, need, item))
        return naive_pick_named(b, need, place, q);
    for (int i = 0; i < count && got < q; i++) {
        int64_t free = own ? naive_most(0, naive_usable(b, item, places[i]) -
                                               naive_due_blocks(b, item, places[i]))
                           : naive_available(b, item, places[i]);

        if (!b->by_hand)
            naive_pass(b, &(struct sought){ need, item, places[i], q - got, free });
        got += naive_pick_usable(b, need, item, places[i], naive_least(free, q - got));
    }
    return got;
}

enum status naive_short_or_owe(struct naive *b, int need, int64_t q)
{
    if (b->refused != OK) /* what it named nobody has heard of */
        return b->refused;
    if (q > 0 && b->items[b->needs[need].item].policy == SHORT_REFUSE)
        return naive_refuse(b, STOCK_SHORT, slice_of(b->items[b->needs[need].item].text));
    naive_owe(b, need, q);
    return OK;
}

/* Whose a bad part is nobody sees who stands at the place that he names. */
static bool takes_claims(const struct naive *b, int need)
{
    const struct need *row = &b->needs[need];
    const struct happening *event = &b->happenings[row->event];

    return row->place != NONE && !naive_need_is_named(b, need, row->item) &&
           (event->verb == VERB_SCRAP || (event->verb == VERB_ISSUE && !event->manual));
}

/* What is held is there to be scrapped. */
static bool takes_failed(const struct naive *b, int need)
{
    return b->happenings[b->needs[need].event].verb == VERB_SCRAP &&
           !naive_need_is_named(b, need, b->needs[need].item);
}

/* Picks, takes, and owes what places do not cover: of what is not a report's need by its bill. */
enum status naive_consume(struct naive *b, int need, int64_t q)
{
    const struct need *row = &b->needs[need];
    int64_t got;

    if (q > 0)
        naive_standard_touch(b, row->item);
    if (row->staged) {
        naive_standard_touch(b, row->item);
        got = naive_staged_due(b, need);
        assert(naive_pick_claims(b, need, NONE, got) == got);
        naive_draw_take(b, need, row->item, got);
        b->staged_often.of[STAGED_CONSUMED] += got > 0;
        return OK;
    }
    got = 0;
    if (!naive_need_is_named(b, need, row->item))
        got = row->issued_by == NONE ? naive_pick_claims(b, need, row->claimed_at, q)
                                     : naive_pick_waiting(b, need, row->claimed_at, q);
    b->staged_often.of[STAGED_TAKEN] += got > 0;
    if (takes_failed(b, need))
        got = q - naive_pick_kept(b, need, KEPT_HELD, q - got);
    got += naive_pick_places(b, need, row->item, row->place, q - got);
    if (takes_claims(b, need))
        got += naive_pick_any_claims(b, need, row->place, q - got);
    if (got < q && b->happenings[row->event].order != NONE &&
        !naive_need_is_named(b, need, row->item))
        got += naive_pick_places(b, need, row->item, naive_place_find(b, SLICE("shelf")), q - got);
    if (takes_failed(b, need))
        got = q - naive_pick_kept(b, need, KEPT_INSPECT, q - got);
    naive_draw_take(b, need, row->item, got);
    return naive_short_or_owe(b, need, q - got);
}

/* Of a serial number there is one piece: another comes without. */
struct tag naive_tag_that_fits(const struct naive *b, int item, struct tag tag, int64_t q)
{
    int64_t there = 0;

    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].tag.lot == tag.lot && tag.lot != NONE)
            there += b->stocks[i].qty;
    if (b->items[item].tracking == TRACK_SERIALS && there + q > QTY_ONE)
        tag.lot = NONE;
    return naive_tag_claimed(b, tag);
}

/* What was handed out for an order that is done goes to the shelf. */
int naive_place_that_fits(const struct naive *b, int place, struct tag tag)
{
    bool done = tag.claim != NONE && !naive_order_is_open(b, tag.claim);

    return done && place == naive_issued(b) ? naive_place_find(b, SLICE("shelf")) : place;
}

void naive_stock_put(struct naive *b, int item, int place, struct tag tag, int64_t q)
{
    if (q == 0)
        return;
    place = naive_place_that_fits(b, place, tag);
    tag = naive_tag_that_fits(b, item, tag, q);
    b->stocks[naive_stock_row(b, item, place, tag)].qty += q;
    naive_lot_moved(b, tag.lot);
    if (b->happenings[b->now].verb != VERB_HOLD) /* nothing came that may be taken */
        naive_settle_note(b, item, place);
    if (tag.claim != NONE)
        naive_claim_rises(b, item);
}

static bool is_told(const struct naive *b, int need, const struct pick *pick)
{
    return naive_undo_names_goods(b, b->needs[need].event, pick->item) &&
           naive_undo_names(b, pick->tag.lot);
}

/* Of goods that an undo names those come first. */
static int pick_newest(const struct naive *b, int need, int item)
{
    for (int i = b->pick_count - 1; i >= 0; i--)
        if (b->picks[i].need == need && b->picks[i].item == item && b->picks[i].out > 0 &&
            is_told(b, need, &b->picks[i]))
            return i;
    for (int i = b->pick_count - 1; i >= 0; i--)
        if (b->picks[i].need == need && b->picks[i].item == item && b->picks[i].out > 0)
            return i;
    assert(false);
    return NONE;
}

/* q of a need's picks go back to where they came from, newest first. */
void naive_picks_back(struct naive *b, int need, int item, int64_t q)
{
    while (q > 0) {
        struct pick *pick = &b->picks[pick_newest(b, need, item)];
        int64_t part = naive_least(q, pick->out);
        struct line *line = naive_line_add(b, LINE_PUT);
        struct tag tag = pick->tag;

        if (pick->identified)
            tag.lot = NONE;
        line->need = need;
        line->item = item;
        line->place = naive_place_that_fits(b, pick->place, tag);
        line->tag = naive_tag_that_fits(b, item, tag, part);
        line->was = pick->identified ? pick->tag.lot : NONE;
        line->q = part;
        pick->out -= part;
        naive_stock_put(b, item, pick->place, tag, part);
        if (pick->identified)
            naive_lot_forget(b, pick->tag.lot);
        q -= part;
    }
}

/* They stay where they are: gone, or come back elsewhere. */
void naive_picks_forget(struct naive *b, int need, int item, int64_t q)
{
    while (q > 0) {
        struct pick *pick = &b->picks[pick_newest(b, need, item)];
        int64_t part = naive_least(q, pick->out);

        pick->out -= part;
        q -= part;
    }
}
