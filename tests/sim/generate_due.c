#include "generate_inner.h"

/* Any way of issuing that waits for something; sometimes with the completion after all. */
static enum issue_method any_method(struct generator *g)
{
    static const enum issue_method methods[] = { ISSUE_COMPLETION, ISSUE_MANUAL, ISSUE_PERIOD,
                                                 ISSUE_EMPTIED,    ISSUE_SALE,   ISSUE_SHIPMENT };

    if (g->subcontracts && chance(g, 40))
        return ISSUE_RECEIPT;
    if (g->starts && (!g->waits || chance(g, 25)))
        return ISSUE_START;
    if (!g->waits)
        return ISSUE_COMPLETION;
    if ((g->stages || g->works_orders) && chance(g, 65))
        return ISSUE_MANUAL;
    return methods[below(g, (int)ARRAY_COUNT(methods))];
}

static struct slice any_period(struct generator *g)
{
    static const char *const periods[] = { "day",      "shift",    "shift",   "3 pieces",
                                           "7 pieces", "2 events", "3 events" };

    return slice_of(periods[below(g, (int)ARRAY_COUNT(periods))]);
}

static void set_issue(struct event *event, enum issue_method method)
{
    event->issue = method;
    give(event, FIELD_ISSUE);
}

static void set_period(struct generator *g, struct event *event)
{
    event->period = any_period(g);
    give(event, FIELD_PERIOD);
}

static bool says_methods(const struct generator *g)
{
    return g->waits || g->starts || g->subcontracts;
}

/* An item says how it is issued; what is bulk is no stock. */
void generate_issue_words(struct generator *g, struct event *event, struct plant_item *item)
{
    if (!says_methods(g))
        return;
    if (chance(g, 50))
        set_issue(event, any_method(g));
    item->waits |= 1U << event->issue;
    if (g->waits && chance(g, 30))
        set_period(g, event);
}

void generate_issue_line(struct generator *g, struct event_line *line)
{
    if (says_methods(g) && chance(g, 25))
        line->issue = any_method(g);
    for (int i = 0; i < g->plant.item_count; i++)
        if (slice_equals(g->plant.items[i].name, line->item))
            g->plant.items[i].waits |= 1U << line->issue;
}

/* One of those that were once said to be issued so, if there is one. */
static int any_waiting(struct generator *g, enum issue_method method)
{
    int item = any_item(g, is_stocked);

    for (int i = 0; i < 12 && !(g->plant.items[item].waits >> method & 1U); i++)
        item = any_item(g, is_stocked);
    return item;
}

static struct event *due_setting(struct generator *g)
{
    struct event *event = event_new(g, VERB_SETTING);

    give(event, FIELD_NAME);
    give(event, FIELD_VALUE);
    switch (below(g, 4)) {
    case 2:
        event->name = SLICE("due-days");
        event->value = chance(g, 80) ? SLICE("2") : SLICE("0");
        break;
    case 0:
        event->name = SLICE("issue");
        event->value = slice_of(issue_words[chance(g, 30) ? ISSUE_DEFAULT : any_method(g)]);
        break;
    case 1:
        event->name = SLICE("period");
        event->value = any_period(g);
        break;
    default:
        event->name = SLICE("shifts");
        event->value = chance(g, 60) ? SLICE("06:00,14:00,22:00") : SLICE("07:30,19:30");
        break;
    }
    return event;
}

/* While something is due by the old word, too. */
static struct event *due_change(struct generator *g)
{
    int item = any_item(g, is_stocked);
    struct event *event = generate_item(g, item);

    if (chance(g, 70))
        set_issue(event, chance(g, 25) ? ISSUE_DEFAULT : any_method(g));
    g->plant.items[item].waits |= 1U << event->issue;
    if (!event_has(event, FIELD_ISSUE) || chance(g, 30))
        set_period(g, event);
    return event;
}

static struct event *due_empty(struct generator *g)
{
    int item = any_waiting(g, ISSUE_EMPTIED);
    struct event *event = event_new(g, VERB_EMPTY);

    set_item(g, event, item);
    if (chance(g, 50))
        set_any_qty(g, event, item);
    if (chance(g, 15))
        set_place(event, any_place(g));
    return event;
}

/* What a report used of its own output makes its cost a cause of itself: not of those. */
static bool may_be_issued(const struct plant_item *item)
{
    return is_stocked(item) && !item->besides;
}

/* Of a component, mostly of one that is issued so: it stands before what is made of it. */
static int any_issued(struct generator *g, int product)
{
    int item;

    do
        item = below(g, product);
    while (!may_be_issued(&g->plant.items[item]));
    for (int i = 0; i < 6 && !(g->plant.items[item].waits >> ISSUE_MANUAL & 1U); i++) {
        int other = below(g, product);

        item = may_be_issued(&g->plant.items[other]) ? other : item;
    }
    return item;
}

/* One that a bill of the order's item needs so; else any. */
static int any_needed(struct generator *g, int product)
{
    int item = any_issued(g, product);

    for (int i = 0; i < 12; i++) {
        int other = below(g, product);

        if (g->plant.items[product].parts >> other & g->plant.items[other].waits >> ISSUE_MANUAL &
                1U &&
            may_be_issued(&g->plant.items[other]))
            return other;
    }
    return item;
}

/* For an order, whatever of it has been reported. */
struct event *generate_ahead(struct generator *g, const struct ordered *order)
{
    int item = any_needed(g, order->item);
    struct event *event;

    if (chance(g, 30) && g->plant.items[item].kind == KIND_BOUGHT)
        return generate_supply(g, item);
    event = event_new(g, VERB_ISSUE);
    event->order = order->name;
    give(event, FIELD_ORDER);
    set_item(g, event, item);
    set_qty(event, chance(g, 70) ? QTY_ONE * (int64_t)(1 + below(g, 4)) : any_qty(g, item));
    if (chance(g, 10))
        set_from(event, chance(g, 50) ? SLICE("line") : any_place(g));
    return event;
}

static struct event *due_issue(struct generator *g)
{
    struct event *event = event_new(g, VERB_ISSUE);
    int product = chance(g, 60) ? generate_report(g, event) : -1;
    const struct ordered *reworks = chance(g, 8) ? generate_order_of_reworks(g) : NULL;
    int item;

    if (reworks && product >= 0) {
        event->order = reworks->name;
        product = reworks->item;
    }
    if (product < 0) {
        product = any_item(g, is_made);
        event->product = g->plant.items[product].name;
        give(event, FIELD_FOR);
    }
    item = any_issued(g, product);
    set_item(g, event, item);
    set_any_qty(g, event, item);
    if (chance(g, 15))
        set_from(event, any_place(g));
    return event;
}

static struct event *due_flush(struct generator *g)
{
    struct event *event = event_new(g, VERB_FLUSH);

    if (chance(g, 60))
        set_item(g, event, any_item(g, is_stocked));
    if (chance(g, 20))
        (void)generate_report(g, event);
    if (chance(g, 30))
        set_issue(event, any_method(g));
    return event;
}

/* What makes parts due, or triggers them. */
struct event *generate_due(struct generator *g)
{
    int pick = below(g, 100);

    if (pick < 35)
        return event_new(g, VERB_TICK);
    if (pick < 55)
        return due_empty(g);
    if (pick < 75)
        return due_issue(g);
    if (pick < 88)
        return due_flush(g);
    return pick < 92 ? due_change(g) : due_setting(g);
}

/* Shifts begin and end within a day. */
void generate_hour(struct generator *g, struct event *event)
{
    static const int minutes[] = { 0, 359, 360, 450, 839, 840, 1170, 1319, 1320, 1439 };
    int minute = minutes[below(g, (int)ARRAY_COUNT(minutes))];

    if (!g->waits || minute == 0 || event->at.form != MOMENT_DAY)
        return;
    event->at.form = MOMENT_LOCAL;
    event->at.local_s += (int64_t)minute * 60;
    event->at_s = event->recorded_s = event->at.local_s;
    event->local_min += minute;
}

struct event *generate_law_flush(struct generator *g)
{
    return event_done(g, event_new(g, VERB_FLUSH));
}
