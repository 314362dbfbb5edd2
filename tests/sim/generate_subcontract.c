#include "generate_inner.h"

static struct slice yard(const struct generator *g)
{
    return g->plant.places[PLANT_YARD];
}

static bool told_subcontract(const struct told *told)
{
    return told->first == VERB_RECEIVE && told->item >= 0 &&
           slice_equals_text(told->event->party, "ACME");
}

static void set_acme(struct event *event)
{
    event->party = SLICE("ACME");
    give(event, FIELD_PARTY);
}

/* He sends what he has made, of parts of ours or all of his own. */
static struct event *goods_come(struct generator *g)
{
    struct event *event = event_new(g, VERB_RECEIVE);
    int item = any_item(g, is_made);

    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    if (chance(g, 97))
        set_any_cost(g, event);
    set_acme(event);
    if (chance(g, 15))
        set_place(event, g->plant.places[below(g, 5)]);
    if (chance(g, 15))
        generate_use(g, event, item);
    return event;
}

/* Parts go there, from here or straight from who sells them. */
static struct event *parts_go(struct generator *g)
{
    struct event *event = event_new(g, chance(g, 40) ? VERB_MOVE : VERB_RECEIVE);
    int item = any_item(g, chance(g, 80) ? is_bought : is_stocked);

    if (g->has_alternates && chance(g, 40))
        item = generate_alternate_of(g, any_item(g, is_made), item);
    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    set_place(event, yard(g));
    if (event->verb == VERB_MOVE)
        set_from(event, g->plant.places[chance(g, 70) ? 0 : below(g, 5)]);
    else
        set_any_cost(g, event);
    return event;
}

/* It is counted there, or used for something else. */
static struct event *parts_there(struct generator *g)
{
    struct event *event = event_new(g, chance(g, 60) ? VERB_COUNT_STOCK : VERB_SCRAP);
    int item = any_item(g, is_stocked);

    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    if (event->verb == VERB_COUNT_STOCK)
        set_place(event, yard(g));
    else
        set_from(event, yard(g));
    return event;
}

static struct event *goods_back(struct generator *g)
{
    const struct told *of = g->forward ? NULL : generate_told(g, told_subcontract);
    struct event *event;

    if (!of)
        return parts_go(g);
    event = event_new(g, chance(g, 75) ? VERB_UNDO : VERB_RETURN_TO_SUPPLIER);
    if (event->verb == VERB_UNDO) {
        set_of(event, of->event->key);
        if (chance(g, 60))
            set_qty(event, any_qty(g, of->item));
        return event;
    }
    set_item(g, event, of->item);
    set_qty(event, any_qty(g, of->item));
    if (of->event->verb == VERB_RECEIVE)
        set_of(event, of->event->key);
    return event;
}

/* One place is his, and what he is called stands while it does. */
struct event *generate_yard(struct generator *g, struct slice place)
{
    struct event *event = event_new(g, VERB_PLACE);

    event->name = place;
    give(event, FIELD_NAME);
    set_acme(event);
    return event;
}

static bool told_place(const struct told *told)
{
    return told->first == VERB_PLACE && !slice_equals_text(told->event->name, "line/B");
}

/* Where nothing rests on it; or it comes back. */
static struct event *yard_goes(struct generator *g)
{
    const struct told *of = g->forward ? NULL : generate_told(g, told_place);
    struct event *event = event_new(g, VERB_UNDO);

    if (!of)
        return generate_yard(g, SLICE("shed"));
    set_of(event, of->event->key);
    return event;
}

struct event *generate_subcontract(struct generator *g)
{
    int pick = below(g, 100);

    if (pick < 45)
        return goods_come(g);
    if (pick < 75)
        return parts_go(g);
    if (pick < 82)
        return parts_there(g);
    if (pick < 95)
        return goods_back(g);
    return pick < 98 ? yard_goes(g) : generate_yard(g, SLICE("shed"));
}
