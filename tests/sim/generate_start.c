#include "generate_inner.h"

static bool told_start(const struct told *told)
{
    return told->first == VERB_START;
}

static struct event *start_back(struct generator *g)
{
    const struct told *of = g->forward ? NULL : generate_told(g, told_start);
    struct event *event;

    if (!of)
        return NULL;
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    if (chance(g, 60))
        set_qty(event, (int64_t)(1 + below(g, 5)) * QTY_ONE);
    return event;
}

/* Work on so many begins, or on all that is left. */
struct event *generate_start(struct generator *g, struct slice order, int item)
{
    struct event *event = chance(g, 35) ? start_back(g) : NULL;

    if (event)
        return event;
    event = event_new(g, VERB_START);
    event->order = order;
    give(event, FIELD_ORDER);
    if (chance(g, 65)) {
        set_qty(event, any_qty(g, item));
        if (chance(g, 30))
            set_item(g, event, chance(g, 95) ? item : any_item(g, is_made));
    }
    if (chance(g, 15))
        set_place(event, any_place(g));
    return event;
}

static struct event *start_setting(struct generator *g)
{
    struct event *event = event_new(g, VERB_SETTING);

    event->name = SLICE("started-days");
    event->value = chance(g, 80) ? SLICE("3") : SLICE("0");
    give(event, FIELD_NAME);
    give(event, FIELD_VALUE);
    return event;
}

struct event *generate_start_any(struct generator *g)
{
    const struct ordered *order = generate_order_any(g);

    if (!order || chance(g, 3))
        return chance(g, 50) ? start_setting(g) : generate_start(g, SLICE("never"), 0);
    return generate_start(g, order->name, order->item);
}
