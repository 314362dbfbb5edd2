#include <assert.h>

#include "generate_inner.h"

static struct event *price_of(struct generator *g)
{
    struct event *event = event_new(g, VERB_PRICE);

    set_item(g, event, any_item(g, is_stocked));
    if (chance(g, 10)) {
        event->none = true;
        give(event, FIELD_NONE);
    } else {
        event->cost_number = 1 + below(g, 4999);
        event->cost_decimals = 2 + (int)chance(g, 15);
        give(event, FIELD_COST);
        if (chance(g, 15))
            event->cost_per.qty.micro = (int64_t)(2 + below(g, 9)) * QTY_ONE;
    }
    if (chance(g, 25))
        set_from_day(event, g->day - 3 + below(g, 9));
    return event;
}

static struct event *rule_of(struct generator *g)
{
    struct event *event = event_new(g, VERB_PRICE_RULE);
    ratio_t share;
    enum status status = ratio_make(1 + below(g, 19), 20, &share);

    assert(status == OK);
    if (chance(g, 12)) {
        event->none = true;
        give(event, FIELD_NONE);
    } else if (chance(g, 50)) {
        event->cost_plus = chance(g, 30) ? (ratio_t){ 5, 2 } : share;
        give(event, FIELD_COST_PLUS);
    } else {
        event->margin = share;
        give(event, FIELD_MARGIN);
    }
    if (!event->none && chance(g, 30)) {
        event->round_number = chance(g, 50) ? 5 : 1;
        event->round_decimals = below(g, 1 + g->decimals);
        give(event, FIELD_ROUND);
    }
    if (chance(g, 40)) {
        set_item(g, event, any_item(g, is_stocked));
    } else if (chance(g, 50)) {
        event->category = SLICE("SPECIAL");
        give(event, FIELD_CATEGORY);
    }
    if (chance(g, 25))
        set_from_day(event, g->day - 3 + below(g, 9));
    return event;
}

/* What somebody asks for the goods; rules that propose it come as often. */
struct event *generate_price(struct generator *g)
{
    return chance(g, 60) ? price_of(g) : rule_of(g);
}
