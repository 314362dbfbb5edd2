#include "generate_inner.h"

static bool told_completion(const struct told *told)
{
    return told->item >= 0 && told->event->verb == VERB_COMPLETE &&
           told->event->amount.qty.micro > 0;
}

/* Of a completion that is known, of its order, or by the bill. */
struct event *generate_unbuild(struct generator *g)
{
    struct event *event = event_new(g, VERB_UNBUILD);
    const struct told *of = chance(g, 75) ? generate_told(g, told_completion) : NULL;
    int item = of ? of->item : any_item(g, is_made);

    set_item(g, event, item);
    set_any_qty(g, event, item);
    if (chance(g, 40) && event->amount.unit.size == 0)
        event->amount.qty.micro = QTY_ONE;
    if (of && of->event->order.size && chance(g, 50)) {
        event->order = of->event->order;
        give(event, FIELD_ORDER);
    } else if (of) {
        set_of(event, of->event->key);
    }
    if (chance(g, 8))
        set_from(event, any_place(g));
    if (chance(g, 10))
        set_place(event, any_place(g));
    if (chance(g, 30))
        generate_use(g, event, item);
    if (event->line_count && chance(g, 40)) {
        event->reason = any_reason(g);
        give(event, FIELD_REASON);
    }
    return event;
}
