#include "generate_inner.h"

/* An order that was planned; its events are told by name. */
static const struct ordered *any_order(struct generator *g)
{
    int window = g->ordered_count > 3 && chance(g, 80) ? 3 : g->ordered_count;

    return window ? &g->ordered[g->ordered_count - 1 - below(g, window)] : NULL;
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
    const struct ordered *taken = chance(g, 8) ? any_order(g) : NULL;

    set_name(event, taken ? taken->name : text(g, "o%d", ++g->order_number));
    set_item(g, event, item);
    set_order_qty(g, event, item);
    if (chance(g, 40))
        set_due(g, event);
    if (chance(g, 25))
        set_place(event, taken ? g->plant.places[3] : any_place(g));
    return event;
}

static struct event *order_change(struct generator *g, const struct ordered *order)
{
    struct event *event = order_action(g, ORDER_CHANGE, order->name);

    if (chance(g, 40)) {
        set_order_qty(g, event, order->item);
        if (chance(g, 30))
            set_item(g, event, order->item);
    }
    if (chance(g, 30))
        set_due(g, event);
    if (chance(g, 30))
        set_place(event, any_place(g));
    event->bill = chance(g, 45) || !(event_has(event, FIELD_QTY) || event_has(event, FIELD_DUE) ||
                                     event_has(event, FIELD_PLACE));
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
    struct event *event =
        chance(g, 65) ? generate_bill(g, order->item) : generate_rate(g, order->item);

    set_from_day(event, g->day - below(g, 6));
    return event;
}

struct event *generate_order(struct generator *g)
{
    const struct ordered *order = any_order(g);
    int pick = below(g, 100);

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
    const struct ordered *order = any_order(g);

    if (!order)
        return -1;
    event->order = order->name;
    give(event, FIELD_ORDER);
    return order->item;
}

struct slice generate_order_name(struct generator *g)
{
    const struct ordered *order = any_order(g);

    return order ? order->name : (struct slice){ 0 };
}

/* With one fault. */
struct event *generate_order_nonsense(struct generator *g)
{
    struct event *event = order_plan(g);
    const struct ordered *order = any_order(g);

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

struct event *generate_law_version(struct generator *g, int item)
{
    struct event *event = generate_bill(g, item);

    set_from_day(event, g->day - 1);
    return event_done(g, event);
}
