#include "naive_inner.h"

#include <assert.h>
#include <string.h>

int naive_home_of(const struct naive *b, int item)
{
    const struct item *row = &b->items[item];
    bool made = row->kind == KIND_MADE && !row->semi;

    if (row->place_count)
        return row->places[0];
    return naive_place_find(b, made ? SLICE("finished") : SLICE("stores"));
}

/* The places to take from, in order; a named one stands alone. */
static int places_of(const struct naive *b, int item, int named, int places[OWNER_MAX])
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

/* Stock up to what is owed or due at the place belongs to those. */
int64_t naive_available(struct naive *b, int item, int place)
{
    return naive_most(0, *naive_stock_at(b, item, place) - naive_owed_at(b, item, place) -
                             naive_due_at(b, item, place));
}

/* Picks up to q; a settling pick takes the stock as it lies, since it is the owed one's. */
int64_t naive_available_by_list(struct naive *b, int item)
{
    int places[OWNER_MAX];
    int count = places_of(b, item, NONE, places);
    int64_t sum = 0;

    for (int i = 0; i < count; i++)
        sum += naive_available(b, item, places[i]);
    return sum;
}

int64_t naive_pick_places(struct naive *b, int need, int item, int place, int64_t q)
{
    bool own = b->by_hand && item == b->needs[need].item;
    int places[OWNER_MAX];
    int count = places_of(b, item, place, places);
    int64_t got = 0;

    for (int i = 0; i < count && got < q; i++) {
        int64_t free = own ? naive_most(0, *naive_stock_at(b, item, places[i]) -
                                               naive_due_at(b, item, places[i]))
                           : naive_available(b, item, places[i]);
        int64_t part = naive_least(free, q - got);

        *naive_stock_at(b, item, places[i]) -= part;
        naive_pick_add(b, need, item, places[i], part);
        got += part;
    }
    return got;
}

enum status naive_short_or_owe(struct naive *b, int need, int64_t q)
{
    if (q > 0 && b->items[b->needs[need].item].policy == SHORT_REFUSE)
        return naive_refuse(b, STOCK_SHORT, slice_of(b->items[b->needs[need].item].text));
    naive_owe(b, need, q);
    return OK;
}

/* Picks, takes, and owes or blows through what places do not cover. */
enum status naive_consume(struct naive *b, int need, int64_t q)
{
    const struct need *row = &b->needs[need];
    int64_t got;

    if (q > 0)
        naive_standard_touch(b, row->item);
    got = naive_pick_places(b, need, row->item, row->place, q);
    if (got < q && b->happenings[row->event].order != NONE)
        got += naive_pick_places(b, need, row->item, naive_place_find(b, SLICE("shelf")), q - got);

    naive_draw_take(b, need, row->item, got);
    if (got < q && row->blow_through &&
        naive_bill_found(b, row->item, b->happenings[row->event].found) != NONE)
        return naive_blow_through(b, need, q - got);
    return naive_short_or_owe(b, need, q - got);
}

void naive_stock_put(struct naive *b, int item, int place, int64_t q)
{
    if (q == 0)
        return;
    *naive_stock_at(b, item, place) += q;
    naive_settle_note(b, item, place);
}

static int64_t leave_from(struct naive *b, int need, int item, int place, int64_t q)
{
    int64_t *stock = naive_stock_at(b, item, place);
    int64_t part = naive_least(*stock, q);

    *stock -= part;
    if (need != NONE)
        naive_pick_add(b, need, item, place, part);
    return q - part;
}

static int place_by_name(struct naive *b, int item)
{
    int first = NONE;

    for (int i = 0; i < b->place_count; i++)
        if (*naive_stock_at(b, item, i) > 0 &&
            (first == NONE || strcmp(b->places[i].text, b->places[first].text) < 0))
            first = i;
    assert(first != NONE);
    return first;
}

/* q leaves: from this place, else the place list, else any place by name. */
void naive_stock_leave(struct naive *b, int need, int item, int place, int64_t q)
{
    int places[OWNER_MAX];
    int count = places_of(b, item, NONE, places);

    if (q > 0 && place != NONE)
        q = leave_from(b, need, item, place, q);
    for (int i = 0; i < count && q > 0; i++)
        q = leave_from(b, need, item, places[i], q);
    while (q > 0)
        q = leave_from(b, need, item, place_by_name(b, item), q);
}

static int pick_newest(const struct naive *b, int need, int item)
{
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

        line->need = need;
        line->item = item;
        line->place = pick->place;
        line->q = part;
        pick->out -= part;
        naive_stock_put(b, item, pick->place, part);
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
