#include "generate_inner.h"

static void set_bad(struct generator *g, struct event *event, int item)
{
    if (chance(g, 20)) {
        event->scrapped.micro = any_qty(g, item);
        give(event, FIELD_SCRAPPED);
    }
    if (chance(g, 10)) {
        event->lost.micro = any_qty(g, item);
        give(event, FIELD_LOST);
    }
    if ((event->scrapped.micro || event->lost.micro) && chance(g, 20))
        event->amount.qty.micro = 0;
}

static struct event *rework_of(struct generator *g, int item)
{
    struct event *event = event_new(g, VERB_REWORK);

    set_item(g, event, item);
    set_any_qty(g, event, item);
    if (event->amount.unit.size == 0)
        set_bad(g, event, item);
    if (chance(g, 8))
        set_from(event, any_place(g));
    if (chance(g, 15))
        set_place(event, any_place(g));
    if (chance(g, 60))
        generate_use(g, event, chance(g, 95) ? item : g->plant.item_count);
    generate_more_use(g, event, item);
    for (int i = 0; i < event->line_count; i++)
        event->lines[i].instead = (struct slice){ 0 };
    if (chance(g, 40)) {
        set_element(event, any_element(g), 1 + below(g, 999), below(g, 4));
    }
    if (chance(g, 25)) {
        event->reason = any_reason(g);
        give(event, FIELD_REASON);
    }
    return event;
}

/* A report of the order: refused if that is none of reworks. */
struct event *generate_rework_of(struct generator *g, const struct ordered *order)
{
    struct event *event = rework_of(g, order->item);

    event->order = order->name;
    give(event, FIELD_ORDER);
    return event;
}

/* Of anything that is made; seldom by its own kind. */
struct event *generate_rework(struct generator *g)
{
    const struct ordered *order = chance(g, 50) ? generate_order_of_reworks(g) : NULL;

    if (!order && chance(g, 5))
        order = generate_order_any(g);
    return order ? generate_rework_of(g, order) : rework_of(g, any_item(g, is_made));
}
