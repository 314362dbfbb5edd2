#include "generate_inner.h"

static bool told_counted(const struct told *told)
{
    return told->event->verb == VERB_COUNT_STOCK || told->event->verb == VERB_RETURN;
}

static bool told_any(const struct told *told)
{
    return told->event != NULL;
}

/* Mostly of something that is not in the inbox; seldom of what cannot be accepted. */
struct event *generate_accept(struct generator *g)
{
    static const char *const of_orders[] = { "over-completion", "under-completion", "order-closed",
                                             "bill-changed", "order-late" };
    static const char *const of_events[] = { "count-difference", "return-unknown", "cost-missing" };
    struct event *event = event_new(g, VERB_ACCEPT);
    const struct told *told = generate_told(g, chance(g, 90) ? told_counted : told_any);
    struct slice name = chance(g, 95) ? generate_order_name(g) : SLICE("never");

    if ((chance(g, 50) && name.size > 0) || !told)
        event->entry = text(g, "%s/%.*s", of_orders[below(g, chance(g, 90) ? 4 : 5)],
                            (int)name.size, name.text);
    else
        event->entry = text(g, "%s/%.*s", of_events[below(g, 3)], (int)told->event->key.size,
                            told->event->key.text);
    give(event, FIELD_ENTRY);
    return event;
}
