#include "generate_inner.h"

static struct draft_bill *any_draft(struct generator *g)
{
    return g->draft_count > 0 ? &g->drafts[below(g, g->draft_count)] : NULL;
}

/* A bill that counts for nothing yet, perhaps one that leads back to its item. */
static struct event *draft(struct generator *g)
{
    struct event *event =
        generate_bill(g, any_item(g, chance(g, 80) ? is_made : is_phantom_or_made));

    event->draft = true;
    give(event, FIELD_DRAFT);
    event->name = chance(g, 90) ? text(g, "D%d", g->draft_count) : SLICE("D0");
    give(event, FIELD_NAME);
    if (chance(g, 5)) {
        event->lines[0].item = g->plant.items[g->plant.product].name;
        event->lines[0].unit = (struct slice){ 0 };
    }
    if (chance(g, 50))
        set_from_day(event, g->day - 2 + below(g, 5));
    return event;
}

/* Most drafts are released once or twice; a number may be any version's. */
static struct event *release(struct generator *g)
{
    const struct draft_bill *of = any_draft(g);
    struct event *event = event_new(g, VERB_BILL);

    if (!of)
        return draft(g);
    set_item(g, event, of->item);
    event->release = chance(g, 90) ? of->name : text(g, "%d", 1 + below(g, 6));
    give(event, FIELD_RELEASE);
    if (chance(g, 50))
        set_from_day(event, g->day - 1 + below(g, 4));
    if (chance(g, 10)) {
        event->to_day.number = g->day + 4 + below(g, 4);
        give(event, FIELD_TO_DAY);
    }
    return event;
}

/* Now and then the only one that counts. */
static struct event *retire(struct generator *g)
{
    const struct draft_bill *of = any_draft(g);
    struct event *event = event_new(g, VERB_BILL);

    if (of && chance(g, 50)) {
        set_item(g, event, of->item);
        event->retire = of->name;
    } else {
        set_item(g, event, any_item(g, is_made));
        event->retire = text(g, "%d", 1 + below(g, 4));
    }
    give(event, FIELD_RETIRE);
    if (chance(g, 50))
        set_from_day(event, g->day - 1 + below(g, 5));
    return event;
}

static struct event *replace(struct generator *g)
{
    static const ratio_t ratios[] = { { 2, 1 }, { 1, 2 }, { 3, 2 }, { 2, 3 } };
    struct event *event = event_new(g, VERB_REPLACE);

    set_item(g, event, chance(g, 90) ? any_item(g, is_bought) : any_item(g, is_stocked));
    event->with = g->plant.items[any_item(g, chance(g, 90) ? is_bought : is_stocked)].name;
    give(event, FIELD_WITH);
    if (chance(g, 25)) {
        event->ratio = ratios[below(g, (int)ARRAY_COUNT(ratios))];
        give(event, FIELD_RATIO);
    }
    if (chance(g, 40))
        set_from_day(event, g->day - 2 + below(g, 6));
    if (chance(g, 20)) {
        event->items = g->plant.items[any_item(g, is_made)].name;
        give(event, FIELD_ITEMS);
    }
    return event;
}

struct event *generate_version(struct generator *g)
{
    int pick = below(g, 100);

    if (pick < 25)
        return draft(g);
    if (pick < 55)
        return release(g);
    return pick < 80 ? retire(g) : replace(g);
}

void generate_heard_version(struct generator *g, const struct event *event, int item)
{
    if (event->verb == VERB_BILL && event_has(event, FIELD_DRAFT) && g->draft_count < DRAFTS_MAX)
        g->drafts[g->draft_count++] = (struct draft_bill){ event->name, item };
}
