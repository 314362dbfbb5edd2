#include "generate_inner.h"

static bool is_numbered(const struct plant_item *item)
{
    return item->tracking == TRACK_SERIALS && is_stocked(item);
}

bool generate_has_numbered(const struct generator *g)
{
    for (int i = 0; i < g->plant.item_count; i++)
        if (is_numbered(&g->plant.items[i]))
            return true;
    return false;
}

static bool told_unseen(const struct told *told)
{
    return told->item >= 0 && (told->event->verb == VERB_SELL || told->event->verb == VERB_SHIP) &&
           !event_has(told->event, FIELD_SERIALS) && !event_has(told->event, FIELD_LOT);
}

static bool told_numbered(const struct told *told)
{
    return told->item >= 0 && told->event->verb == VERB_RETURN &&
           (event_has(told->event, FIELD_SERIALS) || event_has(told->event, FIELD_LOT));
}

static const struct told *newest(const struct generator *g, bool (*fits)(const struct told *))
{
    for (int i = g->told_count - 1; i >= 0; i--)
        if (fits(&g->told[i]) && is_numbered(&g->plant.items[g->told[i].item]))
            return &g->told[i];
    return NULL;
}

/* The newest return, its undo, or the undo of that. */
static struct event *undone(struct generator *g)
{
    const struct told *back = newest(g, told_numbered);
    const struct told *of = back;
    struct event *event;

    if (!back || g->forward)
        return NULL;
    for (const struct told *told = back + 1; told < g->told + g->told_count; told++)
        if (told->event->verb == VERB_UNDO && slice_equals(told->event->of, of->event->key))
            of = told;
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    return event;
}

/* What came last goes last: it is likely to lie here. */
static struct event *returned(struct generator *g)
{
    const struct told *sale = newest(g, told_unseen);
    struct event *event;
    int known;

    if (!sale || g->serials[sale->item] == 0)
        return NULL;
    event = event_new(g, VERB_RETURN);
    known = g->serials[sale->item];
    set_item(g, event, sale->item);
    set_qty(event, QTY_ONE);
    event->serials = text(g, "S%04d", known - below(g, known < 4 ? known : 4));
    give(event, FIELD_SERIALS);
    if (chance(g, 80))
        set_of(event, sale->event->key);
    return event;
}

static struct event *few(struct generator *g, enum verb verb, int most)
{
    struct event *event = event_new(g, verb);

    set_item(g, event, any_item(g, is_numbered));
    set_qty(event, (1 + below(g, most)) * (int64_t)QTY_ONE);
    if (verb == VERB_RECEIVE)
        set_any_cost(g, event);
    return event;
}

struct event *generate_swap(struct generator *g)
{
    switch (below(g, 5)) {
    case 0:
        return few(g, VERB_RECEIVE, 4);
    case 1:
        return few(g, VERB_SELL, 2);
    case 2:
    case 3:
        return returned(g);
    default:
        return undone(g);
    }
}
