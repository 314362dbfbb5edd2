#include "engine/layer_past.h"

#include <stdlib.h>

#include "core/pool.h"
#include "engine/inside.h"
#include "engine/replay.h"
#include "engine/scratch.h"

/* A layer as it is now in the book played again, and the sum of what counts. */
struct summed {
    struct layer now;
    value_t now_left;
    struct past_layer sum;
};

struct sums {
    struct engine *fresh;
    const struct filter *filter;
    struct arena arena;
    struct summed *items; /* by id */
    size_t count;
    size_t capacity;
};

/* Layers are formed in order, but for those of one event. NULL: there is no memory. */
static struct summed *summed_find(struct sums *sums, const struct layer *layer)
{
    struct summed *items = sums->items;
    int64_t id = layer->key.part[0];
    size_t low = 0;
    size_t high = sums->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (items[middle].now.key.part[0] < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < sums->count && items[low].now.key.part[0] == id)
        return &items[low];
    items = arena_grow(&sums->arena, items, sums->count, &sums->capacity, sizeof(*items));
    if (!items)
        return NULL;
    sums->items = items;
    for (size_t i = sums->count++; i > low; i--)
        items[i] = items[i - 1];
    items[low] = (struct summed){ .now.key = layer->key };
    return &items[low];
}

static enum status layer_see(struct sums *sums, const struct layer *layer, value_t left,
                             bool counts)
{
    struct summed *summed = summed_find(sums, layer);
    struct layer *sum;

    if (!summed)
        return NO_MEMORY;
    sum = &summed->sum.layer;
    if (counts) {
        struct layer before = *sum;

        *sum = *layer;
        sum->in.micro = before.in.micro + layer->in.micro - summed->now.in.micro;
        sum->left.micro = before.left.micro + layer->left.micro - summed->now.left.micro;
        for (int e = 0; e < ELEMENT_COUNT; e++)
            sum->value_in[e].fine =
                before.value_in[e].fine + layer->value_in[e].fine - summed->now.value_in[e].fine;
        summed->sum.left = value_add(summed->sum.left, value_sub(left, summed->now_left));
    }
    summed->now = *layer;
    summed->now_left = left;
    return OK;
}

/* A standard pool's one layer holds what the pool does. */
static enum status pool_see(struct sums *sums, const struct pool *pool, bool counts)
{
    struct layer layer = {
        .key = { .part = { pool->first.raw }, .kind = ROW_LAYER },
        .item = { pool->key.part[0] },
        .in = pool->qty,
        .left = pool->qty,
        .day = DAY_NONE,
    };

    if (pool->first.raw == 0)
        return OK;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        layer.value_in[e].fine = (i128)pool->value.of[e].minor * VALUE_SCALE;
    return layer_see(sums, &layer, pool->value, counts);
}

static enum status row_see_past(struct sums *sums, const struct row_key *row, bool counts)
{
    const struct item *item;
    enum status status;

    if (row->kind != ROW_LAYER && row->kind != ROW_POOL)
        return OK;
    status = engine_item_by_id(sums->fresh,
                               row->kind == ROW_POOL ? (item_id_t){ row->part[0] }
                                                     : ((const struct layer *)row)->item,
                               &item);
    if (status != OK)
        return status;
    if (row->kind == ROW_POOL)
        return item->method == METHOD_STANDARD ? pool_see(sums, (const struct pool *)row, counts)
                                               : OK;
    if (item->method == METHOD_STANDARD)
        return OK;
    return layer_see(sums, (const struct layer *)row, layer_value_left((const struct layer *)row),
                     counts);
}

static enum status event_see(void *context, const struct stored_event *event,
                             const struct draft *draft)
{
    struct sums *sums = context;
    bool counts = (sums->filter->present & 1U << FILTER_AS_OF) == 0 ||
                  event->day.number <= sums->filter->as_of.number;
    enum status status = OK;

    for (size_t i = 0; i < draft->change_count && status == OK; i++)
        status = row_see_past(sums, draft->changes[i].row, counts);
    return status;
}

static int64_t order_of(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

/* By item, then in order of cost. */
static int layer_order(const void *one, const void *other)
{
    const struct layer *a = &((const struct past_layer *)one)->layer;
    const struct layer *b = &((const struct past_layer *)other)->layer;
    int64_t order = order_of(a->item.raw, b->item.raw);

    if (order == 0)
        order = order_of(a->order_day.number, b->order_day.number);
    if (order == 0)
        order = order_of(a->order.raw, b->order.raw);
    return (int)(order == 0 ? order_of(a->key.part[0], b->key.part[0]) : order);
}

static enum status sums_give(struct engine *engine, struct sums *sums,
                             const struct receiver *receiver)
{
    struct filter filter = *sums->filter;
    struct past_layer *layers = arena_alloc(&sums->arena, (sums->count + 1) * sizeof(*layers));
    struct past_layers past = { layers, 0 };
    enum status status;

    if (!layers)
        return problem_set(&engine->problem, NO_MEMORY, "the layers of a book");
    for (size_t i = 0; i < sums->count; i++)
        if (sums->items[i].sum.layer.left.micro != 0 || !value_is_zero(sums->items[i].sum.left))
            layers[past.count++] = sums->items[i].sum;
    qsort(layers, past.count, sizeof(*layers), layer_order);
    filter.layers = &past;
    status = query(engine->store, LIST_LAYERS, &filter, receiver);
    return status == OK ? OK : engine_fail(engine, status);
}

static enum status play(struct engine *engine, struct sums *sums, int64_t last)
{
    struct scratch scratch;
    struct replay again = { .posted = event_see, .context = sums };
    enum status status = scratch_open(&scratch, last, &engine->problem);

    if (status != OK)
        return status;
    sums->fresh = scratch.engine;
    status = replay_upto(engine, scratch.engine, last, &again);
    if (status != OK)
        engine->problem = again.problem;
    scratch_close(&scratch);
    return status;
}

enum status layers_past(struct engine *engine, const struct filter *filter,
                        const struct receiver *receiver)
{
    struct sums sums = { .filter = filter };
    int64_t last = 0;
    enum status status = query_last(engine->store, filter, &last);

    if (status != OK)
        return engine_fail(engine, status);
    arena_init(&sums.arena, 0);
    status = play(engine, &sums, last);
    if (status == OK)
        status = sums_give(engine, &sums, receiver);
    arena_release(&sums.arena);
    return status;
}
