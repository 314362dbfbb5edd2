#include "generate_inner.h"

struct event *generate_undo(struct generator *g, struct slice key, int64_t qty)
{
    struct event *event = event_new(g, VERB_UNDO);

    set_of(event, key);
    if (qty > 0)
        set_qty(event, qty);
    return event_done(g, event);
}

struct event *generate_reopen(struct generator *g)
{
    struct event *event = event_new(g, VERB_REOPEN);

    event->to_day = day_from_civil(2000, 1, 1);
    give(event, FIELD_TO_DAY);
    return event_done(g, event);
}

struct event *generate_fact(struct generator *g, enum verb verb, int item, int64_t qty)
{
    struct event *event = event_new(g, verb);

    set_item(g, event, item);
    set_qty(event, qty);
    if (verb == VERB_RECEIVE)
        set_cost(event, 1 + below(g, 999), 2);
    return event_done(g, event);
}

void generate_forward(struct generator *g)
{
    g->forward = true;
}
