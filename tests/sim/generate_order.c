#include "generate_inner.h"

/* An order that was planned; its events are told by name. */
const struct ordered *generate_order_any(struct generator *g)
{
    int window = g->ordered_count > 3 && chance(g, 80) ? 3 : g->ordered_count;

    return window ? &g->ordered[g->ordered_count - 1 - below(g, window)] : NULL;
}

static const struct ordered *order_of(struct generator *g, bool reworks)
{
    for (int tries = 0; tries < 8; tries++) {
        const struct ordered *order = generate_order_any(g);

        if (order && order->reworks == reworks)
            return order;
    }
    return NULL;
}

const struct ordered *generate_order_of_reworks(struct generator *g)
{
    return order_of(g, true);
}

static void set_name(struct event *event, struct slice name)
{
    event->name = name;
    give(event, FIELD_NAME);
}

static void set_due(struct generator *g, struct event *event)
{
    event->due.number = g->day + below(g, 30);
    give(event, FIELD_DUE);
}

static void set_order_qty(struct generator *g, struct event *event, int item)
{
    set_qty(event, any_qty(g, item) * (1 + below(g, 4)));
}

static void set_line(struct event *event, struct slice line)
{
    event->line = line;
    give(event, FIELD_LINE);
}

static struct event *order_action(struct generator *g, enum order_action action, struct slice name)
{
    struct event *event = event_new(g, VERB_ORDER);

    set_name(event, name);
    event->action = action;
    give(event, FIELD_ACTION);
    return event;
}

static struct event *order_plan(struct generator *g)
{
    int item = any_item(g, is_made);
    struct event *event = event_new(g, VERB_ORDER);
    const struct ordered *taken = chance(g, 8) ? generate_order_any(g) : NULL;

    set_name(event, taken ? taken->name : text(g, "o%d", ++g->order_number));
    set_item(g, event, item);
    set_order_qty(g, event, item);
    if (chance(g, 40))
        set_due(g, event);
    if (chance(g, 25))
        set_place(event, taken ? g->plant.places[3] : any_place(g));
    if (chance(g, 25))
        set_any_tolerance(g, event);
    event->rework = chance(g, 15);
    if (event->rework)
        give(event, FIELD_REWORK);
    else
        generate_consumes(g, event);
    if (chance(g, 15) && !g->stages && !g->starts) /* line A comes and goes, B is there for good */
        set_line(event, taken || chance(g, 60) ? SLICE("B") : SLICE("A"));
    return event;
}

static struct event *order_change(struct generator *g, const struct ordered *order)
{
    struct event *event = order_action(g, ORDER_CHANGE, order->name);
    fields_t present = event->present;

    if (chance(g, 40)) {
        set_order_qty(g, event, order->item);
        if (chance(g, 30))
            set_item(g, event, order->item);
    }
    if (chance(g, 30))
        set_due(g, event);
    if (chance(g, 30))
        set_place(event, any_place(g));
    if (chance(g, 20))
        set_any_tolerance(g, event);
    if (chance(g, 15) && !g->stages && !g->starts)
        set_line(event, SLICE("B"));
    if (chance(g, 20))
        generate_consumes(g, event);
    event->bill = chance(g, 40) || event->present == present;
    if (event->bill)
        give(event, FIELD_BILL);
    return event;
}

static struct event *order_finish(struct generator *g, const struct ordered *order)
{
    struct event *event = event_new(g, VERB_FINISH);

    set_name(event, order->name);
    return event;
}

/* A new version of what an order is made by, while it is being made. */
static struct event *order_version(struct generator *g, const struct ordered *order)
{
    struct event *event = chance(g, 50)   ? generate_bill(g, order->item)
                          : chance(g, 50) ? generate_routing(g, order->item)
                                          : generate_rate(g, order->item);

    set_from_day(event, g->day - below(g, 6));
    return event;
}

struct event *generate_order(struct generator *g)
{
    const struct ordered *order = generate_order_any(g);
    int pick = below(g, 100);

    if (order && g->stages && chance(g, 55))
        return generate_stage(g, order);
    if (!order || pick < 25)
        return order_plan(g);
    if (pick < 43)
        return order_action(g, ORDER_RELEASE, order->name);
    if (pick < 64)
        return order_change(g, order);
    if (pick < 76)
        return order_version(g, order);
    if (pick < 86)
        return order_finish(g, order);
    return order_action(g, pick < 91 ? ORDER_CANCEL : ORDER_REOPEN, order->name);
}

/* A completion becomes a report of an order; the item is that of the order. */
int generate_report(struct generator *g, struct event *event)
{
    const struct ordered *order = chance(g, 97) ? order_of(g, false) : generate_order_any(g);

    if (!order)
        return -1;
    event->order = order->name;
    give(event, FIELD_ORDER);
    return order->item;
}

struct slice generate_order_name(struct generator *g)
{
    const struct ordered *order = generate_order_any(g);

    return order ? order->name : (struct slice){ 0 };
}

/* Why, or for which order; not both, as either may be unknown. */
void generate_scrap_words(struct generator *g, struct event *event)
{
    struct slice order =
        event->verb == VERB_SCRAP && chance(g, 30) ? generate_order_name(g) : (struct slice){ 0 };

    if (order.size > 0) {
        event->order = order;
        give(event, FIELD_ORDER);
    } else if (!event_has(event, FIELD_ORDER) && chance(g, 40)) {
        event->reason = any_reason(g);
        give(event, FIELD_REASON);
    }
}

/* ---- an order worked on: reports, undone in parts and done again, before and after it is finished
 * ---- */

static struct event *work_begin(struct generator *g)
{
    struct event *event = order_plan(g);

    for (int i = 0; i < g->plant.item_count; i++)
        if (slice_equals(g->plant.items[i].name, event->item))
            g->worked = (struct ordered){ event->name, i, event->rework };
    return event;
}

static bool is_of_work(const struct generator *g, const struct told *told, enum verb first)
{
    bool report =
        first == VERB_COMPLETE && (told->first == VERB_OPERATION || told->first == VERB_REWORK);

    return (told->first == first || report) && slice_equals(told->order, g->worked.name);
}

/* Of its reports, or of its finishing, and of the undos of these: mostly a late one. */
static const struct told *work_told(struct generator *g, enum verb first)
{
    const struct told *found = NULL;

    for (int i = g->told_count - 1; i >= 0; i--)
        if (is_of_work(g, &g->told[i], first)) {
            found = &g->told[i];
            if (chance(g, 40))
                break;
        }
    return found;
}

static struct event *work_undo(struct generator *g, enum verb first)
{
    const struct told *of = g->forward ? NULL : work_told(g, first);
    struct event *event;

    if (!of)
        return NULL;
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    if (first == VERB_COMPLETE && chance(g, 75))
        set_qty(event, chance(g, 50) ? QTY_ONE : any_qty(g, g->worked.item));
    return event;
}

static struct event *work_report(struct generator *g)
{
    bool complete = g->plant.items[g->worked.item].points == 0 || chance(g, 65);
    struct event *event;

    if (g->worked.reworks)
        return generate_rework_of(g, &g->worked);
    event = event_new(g, complete ? VERB_COMPLETE : VERB_OPERATION);
    event->order = g->worked.name;
    give(event, FIELD_ORDER);
    if (!complete)
        generate_point(g, event, g->worked.item);
    return generate_completion(g, event, g->worked.item);
}

/* Parts for many reports, so that not all is owed; but some are where they come seldom. */
struct event *generate_supply(struct generator *g, int item)
{
    struct event *event = event_new(g, VERB_RECEIVE);

    set_item(g, event, item);
    set_qty(event, any_qty(g, item) * (g->hunger < 5 ? 20 + below(g, 40) : 1 + below(g, 3)));
    set_any_cost(g, event);
    return event;
}

static struct event *work_supply(struct generator *g)
{
    int item = below(g, g->worked.item);

    return generate_supply(g, is_stocked(&g->plant.items[item]) ? item : any_item(g, is_bought));
}

/* The same, but not for the order: what one gives back the other may owe. */
static struct event *work_beside(struct generator *g)
{
    struct event *event = generate_completion(g, event_new(g, VERB_COMPLETE), g->worked.item);

    event->amount.qty.micro *= 1 + below(g, 6);
    return event;
}

static struct event *work_sale(struct generator *g)
{
    struct event *event = event_new(g, VERB_SELL);

    set_item(g, event, g->worked.item);
    set_qty(event, any_qty(g, g->worked.item) * (1 + below(g, 3)));
    return event;
}

/* Reports, undos of reports, then finish: what peers break is the mix. */
static const char *const plans[] = { "RRRUUF",    "RRSRUUFB",   "RRUURUFB", "RRRUUFUB", "RRUFRUO",
                                     "RBRUURUFB", "RSUURNFUB",  "RRVRUCUF", "FRRUUOUF", "SRRRUUNNF",
                                     "NRRRUUFBF", "SRRUUNRUNF", "SSRRUNNF", "SRRUNF",   "SRRRUUNF",
                                     "SRRDUUF",   "SRRDUUDNF" };

/* Where alternates are staged, half of them. */
static const char *const plans_instead[] = { "aARRUUF", "aARURUFB", "aaAARRAUFB", "aRARFBU" };
/* Where parts are issued by hand: ahead of reports, too. */
static const char *const plans_ahead[] = { "SIRRUUF", "SIRIRUUFB", "SIRURIUF", "IRSIRRUFO",
                                           "SSIIRUIRF" };

static struct event *work_step(struct generator *g, char step)
{
    switch (step) {
    case 'R':
        return work_report(g);
    case 'U':
        return work_undo(g, VERB_COMPLETE);
    case 'F':
        return order_finish(g, &g->worked);
    case 'B':
        return work_undo(g, VERB_FINISH);
    case 'O':
        return order_action(g, ORDER_REOPEN, g->worked.name);
    case 'C':
        return order_change(g, &g->worked);
    case 'V':
        return order_version(g, &g->worked);
    case 'D':
        return work_sale(g);
    case 'a':
    case 'A':
        return generate_alternate(g, &g->worked, step == 'a');
    case 'N':
        return work_beside(g);
    case 'I':
        return g->worked.reworks ? work_supply(g) : generate_ahead(g, &g->worked);
    default:
        return chance(g, 60) ? work_supply(g) : work_sale(g);
    }
}

struct event *generate_work(struct generator *g)
{
    if (!g->work_plan || !*g->work_plan) {
        bool fresh = !g->work_plan || chance(g, 40);

        g->work_plan = plans[below(g, (int)ARRAY_COUNT(plans))];
        if (g->stages && g->has_alternates && chance(g, 50))
            g->work_plan = plans_instead[below(g, (int)ARRAY_COUNT(plans_instead))];
        if (g->waits && !g->worked.reworks && chance(g, 60))
            g->work_plan = plans_ahead[below(g, (int)ARRAY_COUNT(plans_ahead))];
        if (fresh)
            return work_begin(g);
    }
    if (g->stages && chance(g, 25))
        return generate_stage(g, &g->worked);
    if (g->starts && chance(g, 15))
        return generate_start(g, g->worked.name, g->worked.item);
    if (chance(g, 12))
        return work_step(g, "SNUOC"[below(g, 5)]);
    return work_step(g, *g->work_plan++);
}

/* With one fault. */
struct event *generate_order_nonsense(struct generator *g)
{
    struct event *event = order_plan(g);
    const struct ordered *order = generate_order_any(g);

    event->present &= ~field_bit(FIELD_LINE);
    switch (order ? below(g, 7) : below(g, 4)) {
    case 0:
        return order_action(g, ORDER_CANCEL, SLICE("never"));
    case 1:
        set_name(event, SLICE("none"));
        event->amount.qty.micro = -event->amount.qty.micro * below(g, 2);
        return event;
    case 2:
        set_name(event, SLICE("none"));
        set_item(g, event, any_item(g, is_bought));
        return event;
    case 3:
        set_name(event, SLICE("none"));
        event->item = SLICE("BIK");
        return event;
    case 4:
        set_name(event, order->name);
        return event;
    case 5:
        event = order_action(g, ORDER_CHANGE, order->name);
        set_order_qty(g, event, order->item);
        event->item = g->plant.items[any_item(g, is_stocked)].name;
        give(event, FIELD_ITEM);
        return event;
    default:
        event = event_new(g, VERB_COMPLETE);
        set_item(g, event, any_item(g, is_made));
        set_qty(event, QTY_ONE);
        event->order = chance(g, 50) ? SLICE("never") : order->name;
        give(event, FIELD_ORDER);
        return event;
    }
}

/* ---- for the laws ---- */

void generate_law_order(struct generator *g, int item, struct event *events[2])
{
    struct event *event = event_new(g, VERB_ORDER);

    set_name(event, SLICE("law"));
    set_item(g, event, item);
    set_order_qty(g, event, item);
    events[0] = event_done(g, event);
    events[1] = event_done(g, order_action(g, ORDER_RELEASE, SLICE("law")));
}

struct event *generate_law_report(struct generator *g, int item, int64_t qty)
{
    struct event *event = event_new(g, VERB_COMPLETE);

    set_item(g, event, item);
    set_qty(event, qty);
    event->order = SLICE("law");
    give(event, FIELD_ORDER);
    return event_done(g, event);
}

struct event *generate_law_finish(struct generator *g)
{
    struct event *event = event_new(g, VERB_FINISH);

    set_name(event, SLICE("law"));
    return event_done(g, event);
}

struct event *generate_law_version(struct generator *g, int item)
{
    struct event *event = generate_bill(g, item);

    set_from_day(event, g->day - 1);
    return event_done(g, event);
}
