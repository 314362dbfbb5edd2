#include "generate_inner.h"

/* Parts go to the line for an order: some of one, or all that it still needs. */
struct event *generate_stage(struct generator *g, const struct ordered *order)
{
    struct event *event = event_new(g, VERB_STAGE);
    int item = order->item > 0 && chance(g, 85) ? below(g, order->item) : any_item(g, is_stocked);

    if (!is_stocked(&g->plant.items[item]))
        item = any_item(g, is_stocked);
    event->order = order->name;
    give(event, FIELD_ORDER);
    if (chance(g, 20))
        set_place(event, any_place(g));
    if (chance(g, 40))
        return event;
    set_item(g, event, item);
    set_qty(event, chance(g, 50) ? QTY_ONE * (int64_t)(1 + below(g, 3)) : any_qty(g, item));
    if (chance(g, 15)) {
        event->from_place = any_place(g);
        give(event, FIELD_FROM_PLACE);
    }
    return event;
}

void generate_consumes(struct generator *g, struct event *event)
{
    if (!g->stages || !chance(g, 30))
        return;
    event->consumes = chance(g, 85) ? CONSUMES_STAGED : CONSUMES_BILL;
    give(event, FIELD_CONSUMES);
}
