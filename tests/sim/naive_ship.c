#include "naive_make_on.h"

/* Section 7.1: where shipping is no sale, what was shipped lies in transit until it is sold. */

static int transit(const struct naive *b)
{
    return naive_place_find(b, SLICE("transit"));
}

bool naive_event_is_delivery(const struct naive *b, int event)
{
    return b->happenings[event].verb == VERB_SELL || b->happenings[event].verb == VERB_SHIP;
}

bool naive_event_is_sale(const struct naive *b, int event)
{
    return naive_event_is_delivery(b, event) && !b->happenings[event].only_ships;
}

bool naive_transit_first(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    return row->verb == VERB_SELL && !b->ship_sells && row->from_place == NONE;
}

int64_t naive_in_transit(struct naive *b, const struct event *e, int event, int64_t q)
{
    int item = b->happenings[event].item;
    int place = transit(b);

    if (b->happenings[event].only_ships ||
        (!naive_transit_first(b, event) && b->happenings[event].from_place != place))
        return 0;
    if (e->lot.size || e->serials.size)
        return naive_lots_at(b, e, item, place, q);
    return naive_least(q, naive_available(b, item, place));
}

bool naive_is_stranded(const struct naive *b)
{
    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->only_ships && row->live > 0 && row->within != NONE &&
            b->happenings[row->within].good > 0)
            return true;
    }
    return false;
}

/* Up to q goes to transit, free; answers how much. */
int64_t naive_ship_on(struct naive *b, int need, int64_t q)
{
    const struct need *row = &b->needs[need];
    int first = b->pick_count;
    int64_t got = naive_pick_places(b, need, row->item, row->place, q);
    int end = b->pick_count;

    for (int i = first; i < end; i++) {
        const struct pick *pick = &b->picks[i];
        struct moved *moved = naive_moved_add(b);

        *moved = (struct moved){ .event = row->event,
                                 .of = NONE,
                                 .item = row->item,
                                 .from = pick->place,
                                 .to = transit(b),
                                 .before = pick->tag,
                                 .after = naive_tag_of(pick->tag.lot),
                                 .q = pick->out,
                                 .pick = 1 + i };
        if (pick->identified)
            moved->before.lot = NONE;
        naive_stock_put(b, row->item, moved->to, moved->after, pick->out);
    }
    return got;
}
