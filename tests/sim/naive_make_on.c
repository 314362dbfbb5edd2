#include "naive_make_on.h"

#include "naive_due.h"

#include <string.h>

bool naive_makes_on(const struct naive *b, int event)
{
    const struct item *item = &b->items[b->happenings[event].item];
    bool fits = naive_event_is_sale(b, event)
                    ? item->make_on != MAKE_ON_NO
                    : naive_event_is_delivery(b, event) && item->make_on == MAKE_ON_SHIPMENT;

    return fits && item->kind == KIND_MADE;
}

struct within naive_within_begin(struct naive *b, int outer, enum verb verb)
{
    struct happening *row = naive_happening_add(b);
    struct happening *of = &b->happenings[outer];
    struct within within = { .outer = outer,
                             .row = b->happening_count - 1,
                             .settle_count = b->settle_count };

    memcpy(within.settle_items, b->settle_items, sizeof(within.settle_items));
    memcpy(within.settle_places, b->settle_places, sizeof(within.settle_places));
    row->key = naive_text_copy(b, (struct slice){ 0 });
    row->text = naive_text_copy(b, (struct slice){ 0 });
    row->number = of->number;
    row->verb = verb;
    row->day = of->day;
    row->books = of->books;
    row->minute = of->minute;
    row->found = of->found;
    row->item = of->item;
    row->is_within = true;
    of->within = within.row;
    b->now = b->settler = within.row;
    b->settle_count = 0;
    return within;
}

void naive_within_end(struct naive *b, const struct within *within)
{
    naive_settle_places(b);
    b->now = b->settler = within->outer;
    memcpy(b->settle_items, within->settle_items, sizeof(within->settle_items));
    memcpy(b->settle_places, within->settle_places, sizeof(within->settle_places));
    b->settle_count = within->settle_count;
}

static enum status complete_within(struct naive *b, const struct event *e, int event, int64_t q)
{
    const struct event completion = { .verb = VERB_COMPLETE };
    int place = b->happenings[event].from_place;
    struct within within = naive_within_begin(b, event, VERB_COMPLETE);
    struct happening *row = &b->happenings[within.row];
    enum status status;

    row->good = q;
    row->place = place == NONE ? naive_home_of(b, row->item) : place;
    status = naive_lots_made(b, e, within.row, q);
    if (status == OK)
        status = naive_complete_known(b, &completion, within.row);
    if (status == OK)
        naive_within_end(b, &within);
    b->made_on.of[MADE_ON_COMPLETED]++;
    return status;
}

/* What the event names and the site does not have, before anything is taken. */
static enum status named_make(struct naive *b, const struct event *e, int event, int64_t q)
{
    const struct lot_words words = { b->happenings[event].item,    q, e->lot, e->serials, true,
                                     naive_event_is_sale(b, event) };
    int64_t lacking = q;
    enum status status = naive_lots_lacking(b, e, event, &lacking);

    b->made_on.of[MADE_ON_NAMED] += status == OK && lacking > 0;
    if (status == OK && lacking > 0)
        status = complete_within(b, e, event, lacking);
    return status ? status : naive_lots_out(b, event, NONE, &words);
}

static int64_t take(struct naive *b, int need, int64_t q)
{
    int item = b->needs[need].item;
    int64_t got;

    if (b->happenings[b->needs[need].event].only_ships)
        return naive_ship_on(b, need, q);
    got = naive_pick_places(b, need, item, b->needs[need].place, q);
    naive_draw_take(b, need, item, got);
    return got;
}

enum status naive_deliver(struct naive *b, const struct event *e, int event, int64_t q)
{
    int item = b->happenings[event].item;
    enum status status = OK;
    int64_t got;
    int need;

    naive_trigger_delivery(b, event, q - naive_in_transit(b, e, event, q),
                           b->happenings[event].only_ships ? 0 : q);
    if (naive_makes_on(b, event))
        status = named_make(b, e, event, q);
    if (status)
        return status;
    need = (int)(naive_need_add(b, event, item, b->happenings[event].from_place) - b->needs);
    naive_need_names(b, need);
    b->needs[need].transit_first = naive_transit_first(b, event);
    b->happenings[event].dest = naive_dest_of(b, item, ROLE_COST_OF_SALES);
    naive_standard_touch(b, item);
    got = take(b, need, q);
    if (b->refused != OK) /* what it named nobody has heard of */
        return b->refused;
    if (got < q && naive_makes_on(b, event) && b->happenings[event].within == NONE &&
        (b->items[item].tracking != TRACK_SERIALS || !naive_need_is_named(b, need, item))) {
        b->made_on.of[MADE_ON_PART] += got > 0;
        status = complete_within(b, e, event, q - got);
        if (status)
            return status;
        got += take(b, need, q - got);
    }
    if (b->happenings[event].only_ships) {
        b->happenings[event].live = got;
        return got < q ? naive_refuse(b, STOCK_SHORT, e->item) : OK;
    }
    status = naive_short_or_owe(b, need, q - got);
    if (status == OK)
        naive_event_rebook(b, event);
    return status;
}

int64_t naive_within_live(const struct naive *b, int event, int64_t q)
{
    int made = b->happenings[event].within;
    int64_t out;

    if (made == NONE)
        return 0;
    out = b->happenings[made].good;
    for (int i = 0; i < b->pick_count; i++)
        if (b->picks[i].event == event)
            out -= b->picks[i].returned;
    return naive_least(q, naive_most(0, out));
}
