#include "generate_inner.h"

/* Of few places, so that targets are changed and lacked. */
struct event *generate_target(struct generator *g)
{
    struct event *event = event_new(g, VERB_REPLENISH);
    int item = any_item(g, is_stocked);
    int place = below(g, 3);

    set_item(g, event, item);
    set_place(event, g->plant.places[place]);
    if (chance(g, 15)) {
        event->none = true;
        give(event, FIELD_NONE);
        return event;
    }
    event->min.micro = (int64_t)below(g, 12) * (QTY_ONE / 2);
    event->max.micro = event->min.micro + (int64_t)(1 + below(g, 9)) * QTY_ONE;
    give(event, FIELD_MIN);
    give(event, FIELD_MAX);
    if (chance(g, 40)) {
        event->multiple.micro = (int64_t)(1 + below(g, 4)) * QTY_ONE;
        give(event, FIELD_MULTIPLE);
    }
    if (chance(g, 30))
        set_from(event, g->plant.places[(place + 1 + below(g, PLANT_PLACES - 1)) % PLANT_PLACES]);
    return event;
}
