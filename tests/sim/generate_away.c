#include "generate_inner.h"

static bool told_inflow(const struct told *told)
{
    return told->item >= 0 &&
           (told->event->verb == VERB_RECEIVE || told->event->verb == VERB_COMPLETE ||
            told->event->verb == VERB_RETURN || told->event->verb == VERB_OPENING);
}

/* The newest undo of it; NULL: none. */
static const struct told *undo_of(const struct generator *g, struct slice key)
{
    for (int i = g->told_count - 1; i >= 0; i--)
        if (g->told[i].event->verb == VERB_UNDO && slice_equals(g->told[i].event->of, key))
            return &g->told[i];
    return NULL;
}

static struct event *moved(struct generator *g)
{
    const struct told *of = generate_told(g, told_inflow);
    struct event *event;

    if (!of)
        return NULL;
    event = event_new(g, VERB_MOVE);
    set_item(g, event, of->item);
    set_qty(event, chance(g, 50) ? of->event->amount.qty.micro : any_qty(g, of->item));
    set_from(event, event_has(of->event, FIELD_PLACE)
                        ? of->event->place
                        : g->plant.places[g->plant.items[of->item].finished ? 2 : 0]);
    set_place(event, any_place(g));
    g->away = of->event->key;
    g->away_item = of->item;
    return event;
}

struct event *generate_away(struct generator *g)
{
    struct event *event;
    struct slice of = g->away;
    const struct told *undo = of.size > 0 ? undo_of(g, of) : NULL;

    if (g->forward)
        return NULL;
    if (of.size == 0 || (undo && chance(g, 10)))
        return moved(g);
    event = event_new(g, VERB_UNDO);
    set_of(event, undo ? undo->event->key : of);
    if (chance(g, 40))
        set_qty(event, any_qty(g, g->away_item));
    if (undo || chance(g, 10))
        g->away.size = 0;
    return event;
}
