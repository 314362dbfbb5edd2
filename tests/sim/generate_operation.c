#include "generate_inner.h"

static bool is_point(const struct plant_item *item, int step)
{
    return step % 10 == 0 && step >= 10 && step <= 10 * OPERATIONS &&
           (item->points >> (step / 10 - 1) & 1U) != 0;
}

static void set_none(struct event *event)
{
    event->line_count = 0;
    event->none = true;
    give(event, FIELD_NONE);
}

/* What it takes of people and machines, for one, for a run, or both. */
static void set_hours(struct generator *g, struct event_line *line)
{
    if (!g->has_hours || !chance(g, 25))
        return;
    line->centre = SLICE("HOUR");
    if (chance(g, 85))
        line->ratio = (ratio_t){ 1 + below(g, 4), 1 + below(g, 7) };
    if (line->ratio.den == 0 || chance(g, 30))
        line->setup.micro = (int64_t)(1 + below(g, 8)) * (QTY_ONE / 4);
}

/* From none to four pay points, and operations between and behind them. */
struct event *generate_routing(struct generator *g, int item)
{
    struct event *event = event_new(g, VERB_ROUTING);
    int count = chance(g, 4) ? 0 : 1 + below(g, OPERATIONS + 1);
    int eager = 20 * (1 + below(g, 5));

    set_item(g, event, item);
    event->lines = arena_alloc(&g->arena, sizeof(*event->lines) * (OPERATIONS + 1));
    assert(event->lines);
    event->line_count = count;
    if (count == 0)
        set_none(event);
    for (int i = 0; i < count; i++) {
        struct event_line *line = &event->lines[i];

        line->operation = 10 * (i + 1);
        line->item = text(g, "step%d", i + 1);
        line->from = line->to = DAY_NONE;
        line->pay_point = i < OPERATIONS && chance(g, eager);
        if (chance(g, 25))
            line->place = any_place(g);
        if (chance(g, 60)) {
            int element = chance(g, 60) ? CONVERSION : LABOUR + below(g, ELEMENT_COUNT - LABOUR);

            line->has_element[element] = true;
            line->element_number[element] = 1 + below(g, 399);
            line->element_decimals[element] = 2 + (int)chance(g, 30);
        }
        generate_aside(g);
        set_hours(g, line);
        generate_aside(g);
    }
    return event;
}

int generate_step(struct generator *g)
{
    if (chance(g, 55))
        return 0;
    return chance(g, 5) ? 15 : 10 * (1 + below(g, OPERATIONS + 1));
}

static int point_of(struct generator *g, int item)
{
    int step = 10 * (1 + below(g, OPERATIONS));

    for (int i = 0; i < 8 && !is_point(&g->plant.items[item], step); i++)
        step = 10 * (1 + below(g, OPERATIONS));
    return step;
}

static void set_operation(struct event *event, int step)
{
    event->operation = step;
    give(event, FIELD_OPERATION);
}

void generate_point(struct generator *g, struct event *event, int item)
{
    set_operation(event, point_of(g, item));
}

static struct event *operation_report(struct generator *g)
{
    struct event *event = event_new(g, VERB_OPERATION);
    int item = chance(g, 50) ? generate_report(g, event) : -1;

    for (int i = 0; i < 8 && (item < 0 || g->plant.items[item].points == 0); i++) {
        int other =
            event_has(event, FIELD_ORDER) ? generate_report(g, event) : any_item(g, is_made);

        item = other < 0 ? item : other;
    }
    set_operation(event, chance(g, 2) ? 15 : point_of(g, item));
    return generate_completion(g, event, item);
}

/* ---- goods in process ---- */

static int64_t goods_qty(struct generator *g)
{
    int64_t whole = (1 + below(g, 4)) * (int64_t)QTY_ONE;

    return chance(g, 70) ? whole : (int64_t)(1 + below(g, 4999)) * 1000;
}

static struct slice goods_place(struct generator *g)
{
    return chance(g, 60) ? g->plant.places[1] : any_place(g);
}

static struct event *goods_event(struct generator *g)
{
    static const enum verb verbs[] = { VERB_MOVE,  VERB_MOVE,    VERB_COUNT_STOCK, VERB_SCRAP,
                                       VERB_ISSUE, VERB_RECEIVE, VERB_SELL,        VERB_OPENING };
    struct event *event;
    int window = g->goods_count > 4 && chance(g, 70) ? 4 : g->goods_count;

    event = event_new(g, verbs[below(g, (int)ARRAY_COUNT(verbs))]);
    event->item = g->goods[g->goods_count - 1 - below(g, window)];
    give(event, FIELD_ITEM);
    set_qty(event, goods_qty(g));
    if (event->verb == VERB_MOVE) {
        set_from(event, goods_place(g));
        set_place(event, goods_place(g));
    } else if (event->verb == VERB_COUNT_STOCK && chance(g, 30)) {
        set_place(event, goods_place(g));
    } else if (event->verb == VERB_ISSUE) {
        event->reason = any_reason(g);
        give(event, FIELD_REASON);
    } else if (event->verb == VERB_RECEIVE || event->verb == VERB_OPENING) {
        set_any_cost(g, event);
    }
    return event;
}

struct event *generate_operation(struct generator *g)
{
    return g->goods_count > 0 && chance(g, 25) ? goods_event(g) : operation_report(g);
}

void generate_heard_operation(struct generator *g, const struct event *event, int item)
{
    struct slice name;

    if (event->verb == VERB_ROUTING) {
        g->plant.items[item].points = 0;
        for (int i = 0; i < event->line_count; i++)
            if (event->lines[i].pay_point)
                g->plant.items[item].points |= 1U << (event->lines[i].operation / 10 - 1);
        return;
    }
    if (event->verb != VERB_OPERATION || g->goods_count == GOODS_MAX)
        return;
    name = event_has(event, FIELD_ORDER) ? event->order : event->item;
    name = text(g, "%.*s/%d", (int)name.size, name.text, event->operation);
    for (int i = 0; i < g->goods_count; i++)
        if (slice_equals(g->goods[i], name))
            return;
    g->goods[g->goods_count++] = name;
}

/* With one fault. */
struct event *generate_operation_nonsense(struct generator *g)
{
    int item = any_item(g, is_made);
    struct event *event = generate_routing(g, item);

    switch (below(g, g->goods_count ? 7 : 4)) {
    case 0:
        set_item(g, event, any_item(g, is_bought));
        set_none(event);
        return event;
    case 1:
        if (event->line_count == 0)
            return event;
        if (event->line_count == 1)
            event->lines[event->line_count++] = event->lines[0];
        event->lines[0].operation = event->lines[1].operation;
        event->lines[0].place = event->lines[1].place = (struct slice){ 0 };
        return event;
    case 2:
        event = event_new(g, VERB_OPERATION);
        set_operation(event, 15);
        set_item(g, event, item);
        set_qty(event, QTY_ONE);
        return event;
    case 3:
        event = event_new(g, VERB_OPERATION);
        set_operation(event, 10);
        set_item(g, event, any_item(g, is_bought));
        set_qty(event, QTY_ONE);
        return event;
    case 4:
        event = generate_bill(g, g->plant.product);
        event->line_count = 1;
        event->lines[0].unit = event->lines[0].place = (struct slice){ 0 };
        event->lines[0].item = g->goods[below(g, g->goods_count)];
        return event;
    case 5:
        event = event_new(g, VERB_COMPLETE);
        event->item = g->goods[below(g, g->goods_count)];
        give(event, FIELD_ITEM);
        set_qty(event, QTY_ONE);
        return event;
    default:
        set_none(event);
        event->item = g->goods[below(g, g->goods_count)];
        return event;
    }
}

/* ---- for the laws ---- */

struct event *generate_law_operation(struct generator *g, int item, int operation, int64_t qty,
                                     bool by_order)
{
    struct event *event = event_new(g, VERB_OPERATION);

    set_item(g, event, item);
    set_operation(event, operation);
    set_qty(event, qty);
    if (by_order) {
        event->order = SLICE("law");
        give(event, FIELD_ORDER);
    }
    return event_done(g, event);
}
