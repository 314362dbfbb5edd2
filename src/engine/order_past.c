#include "engine/order_past.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/id_map.h"
#include "core/order.h"
#include "engine/inside.h"
#include "engine/past_play.h"

/* Of an order what events that do not count added to it. */
struct added {
    qty_t good;
    qty_t scrapped;
    qty_t lost;
    qty_t passed;
    qty_t started;
};

/* What passed a pay point of an order: of what does not count, or then in all. */
struct pay_point {
    int64_t order;
    int64_t number;
    qty_t output;
};

/* By id, in a list of their own. */
struct noted {
    struct id_map at;
    void *items;
    size_t capacity;
};

struct order_then {
    struct past_order is;
    struct said_newest newest;
    bool stands;
};

struct past {
    const struct filter *filter;
    struct arena arena;
    struct noted added;  /* struct added, by order */
    struct noted since;  /* int64_t, by event that speaks of an order */
    struct noted points; /* struct pay_point, by order and number: what does not count */
    struct noted orders; /* struct order_then, by order */
    struct noted passed; /* struct pay_point, by order and number: then */
};

enum { NUMBER_BITS = 20 }; /* of a pay point */

/* What is noted of the id, zeroed where nothing is yet; NULL: without memory. */
static void *note(struct past *past, struct noted *noted, int64_t id, size_t size)
{
    size_t at = id_map_find(&noted->at, id);
    char *items = noted->items;

    if (at > 0)
        return items + (at - 1) * size;
    at = noted->at.count;
    items = arena_grow(&past->arena, items, at, &noted->capacity, size);
    if (!items || !id_map_put(&noted->at, &past->arena, id, at + 1))
        return NULL;
    noted->items = items;
    return memset(items + at * size, 0, size);
}

static void *find(const struct noted *noted, int64_t id, size_t size)
{
    size_t at = id_map_find(&noted->at, id);

    return at > 0 ? (char *)noted->items + (at - 1) * size : NULL;
}

static void move(qty_t *sum, qty_t now, qty_t before)
{
    *sum = qty_add(*sum, qty_sub(now, before));
}

static enum status order_see(struct past *past, const struct change *change)
{
    static const struct order none = { 0 };
    const struct order *now = change->row;
    const struct order *before = change->fact ? change->fact : &none;
    struct added *added = note(past, &past->added, now->key.part[0], sizeof(*added));

    if (!added)
        return NO_MEMORY;
    move(&added->good, now->good, before->good);
    move(&added->scrapped, now->scrapped, before->scrapped);
    move(&added->lost, now->lost, before->lost);
    move(&added->passed, now->passed, before->passed);
    move(&added->started, now->started, before->started);
    return OK;
}

/* The order whose pay point the row counts; 0: of none. */
static int64_t order_of_point(const struct segment *segment)
{
    int64_t run = segment->key.part[3];

    return segment->key.part[2] > 0 && run < 0 && run % 2 == 0 ? -run / 2 : 0;
}

static struct pay_point *point_of(struct past *past, struct noted *points,
                                  const struct segment *segment)
{
    int64_t order = order_of_point(segment);
    int64_t number = segment->key.part[2];
    struct pay_point *point = note(past, points, order << NUMBER_BITS | number, sizeof(*point));

    if (point) {
        point->order = order;
        point->number = number;
    }
    return point;
}

static enum status point_see(struct past *past, const struct change *change)
{
    const struct segment *now = change->row;
    const struct segment *before = change->fact;
    struct pay_point *point;

    if (order_of_point(now) == 0)
        return OK;
    point = point_of(past, &past->points, now);
    if (!point)
        return NO_MEMORY;
    move(&point->output, now->output, before ? before->output : (qty_t){ 0 });
    return OK;
}

/* What an event that counts says of it goes before what was noted of one that does not. */
static enum status said_see(struct past *past, const struct change *change, bool counts)
{
    const struct order_said *now = change->row;
    const struct order_said *before = change->fact;
    int64_t *since = find(&past->since, now->key.part[0], sizeof(*since));

    if (since) {
        *since = counts ? now->since : *since;
        return OK;
    }
    if (counts)
        return OK;
    since = note(past, &past->since, now->key.part[0], sizeof(*since));
    if (!since)
        return NO_MEMORY;
    *since = before ? before->since : 0;
    return OK;
}

static enum status event_see(void *context, const struct draft *draft)
{
    struct past *past = context;
    bool counts = event_is_past(past->filter, draft->event);
    enum status status = OK;

    for (size_t i = 0; i < draft->change_count && status == OK; i++) {
        const struct change *change = &draft->changes[i];
        enum row_kind kind = ((const struct row_key *)change->row)->kind;

        if (kind == ROW_ORDER_SAID)
            status = said_see(past, change, counts);
        else if (kind == ROW_ORDER && !counts)
            status = order_see(past, change);
        else if (kind == ROW_SEGMENT && !counts)
            status = point_see(past, change);
    }
    return status;
}

static enum status order_visit(void *context, const struct row_key *row)
{
    static const struct added none = { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } };
    struct past *past = context;
    struct order_then *then = note(past, &past->orders, row->part[0], sizeof(*then));
    const struct added *added = find(&past->added, row->part[0], sizeof(*added));
    struct order *order;

    if (!then)
        return NO_MEMORY;
    added = added ? added : &none;
    order = &then->is.order;
    *order = *(const struct order *)row;
    order->good = qty_sub(order->good, added->good);
    order->scrapped = qty_sub(order->scrapped, added->scrapped);
    order->lost = qty_sub(order->lost, added->lost);
    order->passed = qty_sub(order->passed, added->passed);
    order->started = qty_sub(order->started, added->started);
    order_unsaid(order);
    return OK;
}

static enum status said_visit(void *context, const struct row_key *row)
{
    struct past *past = context;
    struct order_said said = *(const struct order_said *)row;
    struct order_then *then = find(&past->orders, said.order, sizeof(*then));
    const int64_t *since = find(&past->since, row->part[0], sizeof(*since));

    if (since)
        said.since = *since;
    if (!then || said.since == 0)
        return OK;
    order_hear(&then->is.order, &then->newest, &said);
    then->stands = then->stands || row->part[0] == said.order;
    return OK;
}

static enum status point_visit(void *context, const struct row_key *row)
{
    struct past *past = context;
    const struct segment *segment = (const struct segment *)row;
    struct pay_point *point;

    if (order_of_point(segment) == 0)
        return OK;
    point = point_of(past, &past->passed, segment);
    if (!point)
        return NO_MEMORY;
    point->output = qty_add(point->output, segment->output);
    return OK;
}

static int point_order(const void *one, const void *other)
{
    const struct pay_point *a = one;
    const struct pay_point *b = other;

    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    return a->number < b->number ? -1 : a->number > b->number;
}

/* `10:5 20:3`, point by point. */
static enum status point_say(struct past *past, const struct pay_point *point)
{
    const struct pay_point *later =
        find(&past->points, point->order << NUMBER_BITS | point->number, sizeof(*later));
    struct order_then *then = find(&past->orders, point->order, sizeof(*then));
    qty_t output = later ? qty_sub(point->output, later->output) : point->output;
    struct slice said = then ? then->is.passed : (struct slice){ 0 };
    char qty[DECIMAL_TEXT_MAX];
    int digits = (int)qty_print(output, qty);
    size_t size = said.size + DECIMAL_TEXT_MAX + sizeof("1000000: ");
    char *text;

    if (!then || output.micro == 0)
        return OK;
    text = arena_alloc(&past->arena, size);
    if (!text)
        return NO_MEMORY;
    said.size = (size_t)snprintf(text, size, "%.*s%s%lld:%.*s", (int)said.size,
                                 said.size > 0 ? said.text : "", said.size > 0 ? " " : "",
                                 (long long)point->number, digits, qty);
    then->is.passed = (struct slice){ text, said.size };
    return OK;
}

static enum status points_say(struct past *past)
{
    size_t count = past->passed.at.count;
    struct pay_point *points = past->passed.items;
    enum status status = OK;

    if (count > 0)
        qsort(points, count, sizeof(*points), point_order);
    for (size_t i = 0; i < count && status == OK; i++)
        status = point_say(past, &points[i]);
    return status;
}

static enum status orders_find(void *context, struct engine *fresh)
{
    struct past *past = context;
    enum status status = store_each_row(fresh->store, ROW_ORDER, order_visit, past);

    if (status == OK)
        status = store_each_row(fresh->store, ROW_ORDER_SAID, said_visit, past);
    if (status == OK)
        status = store_each_row(fresh->store, ROW_SEGMENT, point_visit, past);
    return status == OK ? points_say(past) : status;
}

/* They were visited by id. */
static enum status orders_give(struct engine *engine, struct past *past,
                               const struct receiver *receiver)
{
    const struct order_then *all = past->orders.items;
    size_t count = past->orders.at.count;
    struct past_order *items = arena_alloc(&past->arena, (count + 1) * sizeof(*items));
    struct past_orders orders = { items, 0 };
    struct filter filter = *past->filter;
    enum status status;

    if (!items)
        return engine_fail(engine, NO_MEMORY);
    for (size_t i = 0; i < count; i++)
        if (all[i].stands)
            items[orders.count++] = all[i].is;
    filter.orders = &orders;
    status = query(engine->store, LIST_ORDERS, &filter, receiver);
    return status == OK ? OK : engine_fail(engine, status);
}

enum status orders_past(struct engine *engine, const struct filter *filter,
                        const struct receiver *receiver)
{
    struct past past = { .filter = filter };
    enum status status;

    arena_init(&past.arena, 0);
    status = past_play(engine, filter, (struct past_player){ event_see, orders_find, &past });
    if (status == OK)
        status = orders_give(engine, &past, receiver);
    arena_release(&past.arena);
    return status;
}
