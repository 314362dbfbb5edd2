#include "generate_inner.h"

static bool told_staged(const struct told *told)
{
    return told->event->verb == VERB_STAGE && told->item >= 0;
}

/* What was staged is bad, or used up: where it lies. */
static struct event *staged_lost(struct generator *g)
{
    static const enum verb verbs[] = { VERB_HOLD, VERB_HOLD, VERB_SCRAP, VERB_ISSUE };
    enum verb verb = verbs[below(g, (int)ARRAY_COUNT(verbs))];
    const struct told *of = generate_told(g, told_staged);
    struct event *event = of ? event_new(g, verb) : NULL;
    struct slice place;

    if (!of)
        return NULL;
    place = event_has(of->event, FIELD_PLACE) ? of->event->place : slice_of("line");
    set_item(g, event, of->item);
    set_qty(event, chance(g, 70) ? QTY_ONE * (int64_t)(1 + below(g, 3)) : any_qty(g, of->item));
    if (verb == VERB_HOLD)
        set_place(event, place);
    else
        set_from(event, place);
    if (verb == VERB_ISSUE) {
        event->reason = any_reason(g);
        give(event, FIELD_REASON);
    }
    return event;
}

static bool told_brought(const struct told *told)
{
    return told->event->verb == VERB_STAGE || told->event->verb == VERB_START ||
           (told->event->verb == VERB_ISSUE && event_has(told->event, FIELD_ORDER));
}

/* What was staged is not needed: some of it, or all. */
static struct event *unstage(struct generator *g)
{
    const struct told *of = generate_told(g, chance(g, 70) ? told_staged : told_brought);
    struct event *event = of ? event_new(g, VERB_UNSTAGE) : NULL;

    if (!of)
        return NULL;
    event->order = of->event->order;
    give(event, FIELD_ORDER);
    if (chance(g, 25))
        set_place(event, any_place(g));
    if (!told_staged(of) || chance(g, 30))
        return event;
    set_item(g, event, of->item);
    set_qty(event, chance(g, 80) ? QTY_ONE * (int64_t)(1 + below(g, 3)) : any_qty(g, of->item));
    return event;
}

static const struct event_line *alternate_on(const struct event *bill)
{
    for (int i = 0; bill->verb == VERB_BILL && i < bill->line_count; i++)
        if (bill->lines[i].instead.size > 0)
            return &bill->lines[i];
    return NULL;
}

/* One that stands in on the newest bill of the product that has any; else `item`. */
int generate_alternate_of(struct generator *g, int product, int item)
{
    for (int i = g->told_count - 1; i >= 0; i--) {
        const struct event_line *line =
            g->told[i].item == product ? alternate_on(g->told[i].event) : NULL;

        for (int k = 0; line && k < g->plant.item_count; k++)
            if (slice_equals(g->plant.items[k].name, line->item))
                return k;
    }
    return item;
}

struct event *generate_alternate(struct generator *g, const struct ordered *order, bool comes)
{
    struct event *event = event_new(g, comes ? VERB_RECEIVE : VERB_STAGE);

    set_item(g, event, generate_alternate_of(g, order->item, any_item(g, is_bought)));
    set_qty(event, QTY_ONE * (int64_t)((comes ? 10 : 1) + below(g, 4)));
    if (comes) {
        set_any_cost(g, event);
        return event;
    }
    event->order = order->name;
    give(event, FIELD_ORDER);
    return event;
}

/* Parts go to the line for an order: some of one, or all that it still needs. */
struct event *generate_stage(struct generator *g, const struct ordered *order)
{
    struct event *event = chance(g, 15) ? staged_lost(g) : chance(g, 35) ? unstage(g) : NULL;
    int item = order->item > 0 && chance(g, 85) ? below(g, order->item) : any_item(g, is_stocked);
    bool goods = order->reworks && chance(g, 40);

    if (event)
        return event;
    if (g->waits && !order->reworks && chance(g, 40))
        return generate_ahead(g, order);
    event = event_new(g, VERB_STAGE);
    if (!is_stocked(&g->plant.items[item]))
        item = any_item(g, is_stocked);
    if (goods)
        item = order->item;
    event->order = order->name;
    give(event, FIELD_ORDER);
    if (chance(g, 20))
        set_place(event, any_place(g));
    if (chance(g, order->reworks ? 4 : 40))
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
