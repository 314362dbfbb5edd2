#include "engine/layer_past.h"

#include <stdlib.h>

#include "core/layer.h"
#include "engine/inside.h"
#include "engine/past_play.h"

/* What there is of a layer, or of a standard item's pool. */
struct figures {
    qty_t in;
    qty_t left;
    fine_t value_in[ELEMENT_COUNT];
    value_t value_left;
};

/* What events that do not count did: to be taken off what the book played again ends with. */
struct excess {
    int64_t id; /* of the layer; of a pool minus the item's; 0: the slot is free */
    struct figures figures;
};

struct past {
    struct engine *fresh;
    const struct filter *filter;
    struct arena arena;
    struct excess *excesses; /* a power of two of slots; NULL: none yet */
    size_t slot_count;
    size_t excess_count;
    struct past_layer *layers; /* that were open then */
    size_t count;
    size_t capacity;
};

enum { SLOTS_MIN = 1024 };

/* The slot of `id`, or the free one where it belongs. */
static struct excess *slot_of(struct excess *slots, size_t count, int64_t id)
{
    size_t at = (size_t)((uint64_t)id * UINT64_C(0x9e3779b97f4a7c15) >> 20) & (count - 1);

    while (slots[at].id != 0 && slots[at].id != id)
        at = (at + 1) & (count - 1);
    return &slots[at];
}

static enum status slots_grow(struct past *past)
{
    size_t count = past->slot_count > 0 ? past->slot_count * 2 : SLOTS_MIN;
    struct excess *slots = arena_alloc(&past->arena, count * sizeof(*slots));

    if (!slots)
        return NO_MEMORY;
    for (size_t i = 0; i < past->slot_count; i++)
        if (past->excesses[i].id != 0)
            *slot_of(slots, count, past->excesses[i].id) = past->excesses[i];
    past->excesses = slots;
    past->slot_count = count;
    return OK;
}

static struct figures figures_add(struct figures sum, struct figures more, int sign)
{
    sum.in.micro += sign * more.in.micro;
    sum.left.micro += sign * more.left.micro;
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        sum.value_in[e].fine += sign * more.value_in[e].fine;
        sum.value_left.of[e].minor += sign * more.value_left.of[e].minor;
    }
    return sum;
}

static bool figures_are_open(const struct figures *figures)
{
    return figures->left.micro != 0 || !value_is_zero(figures->value_left);
}

static bool figures_are_zero(const struct figures *figures)
{
    bool is_zero = figures->in.micro == 0 && !figures_are_open(figures);

    for (int e = 0; e < ELEMENT_COUNT; e++)
        is_zero = is_zero && figures->value_in[e].fine == 0;
    return is_zero;
}

static struct figures layer_figures(const struct layer *layer)
{
    struct figures figures = { .in = layer->in,
                               .left = layer->left,
                               .value_left = layer_value_left(layer) };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        figures.value_in[e] = layer->value_in[e];
    return figures;
}

static struct figures pool_figures(const struct pool *pool)
{
    struct figures figures = { .in = pool->qty, .left = pool->qty, .value_left = pool->value };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        figures.value_in[e].fine = (i128)pool->value.of[e].minor * VALUE_SCALE;
    return figures;
}

static struct figures row_figures(const struct row_key *row)
{
    if (!row)
        return (struct figures){ 0 };
    return row->kind == ROW_POOL ? pool_figures((const struct pool *)row)
                                 : layer_figures((const struct layer *)row);
}

static int64_t row_id(const struct row_key *row)
{
    return row->kind == ROW_POOL ? -row->part[0] : row->part[0];
}

static enum status excess_note(struct past *past, const struct change *change)
{
    struct figures more = figures_add(row_figures(change->row), row_figures(change->fact), -1);
    struct excess *excess;
    enum status status = OK;

    if (figures_are_zero(&more))
        return OK;
    if (past->excess_count * 4 >= past->slot_count * 3)
        status = slots_grow(past);
    if (status != OK)
        return status;
    excess = slot_of(past->excesses, past->slot_count, row_id(change->row));
    past->excess_count += excess->id == 0;
    excess->id = row_id(change->row);
    excess->figures = figures_add(excess->figures, more, 1);
    return OK;
}

/* Most events count: only of the others something has to be remembered. */
static enum status event_see(void *context, const struct draft *draft)
{
    struct past *past = context;
    enum status status = OK;

    if (event_is_past(past->filter, draft->event))
        return OK;
    for (size_t i = 0; i < draft->change_count && status == OK; i++) {
        const struct row_key *row = draft->changes[i].row;

        if (row->kind == ROW_LAYER || row->kind == ROW_POOL)
            status = excess_note(past, &draft->changes[i]);
    }
    return status;
}

/* What it was then, out of what it is at the end. */
static struct figures figures_then(const struct past *past, const struct row_key *row)
{
    struct figures figures = row_figures(row);

    if (past->slot_count == 0)
        return figures;
    return figures_add(figures, slot_of(past->excesses, past->slot_count, row_id(row))->figures,
                       -1);
}

static enum status layer_add(struct past *past, const struct layer *layer,
                             const struct figures *figures)
{
    struct past_layer *layers =
        arena_grow(&past->arena, past->layers, past->count, &past->capacity, sizeof(*layers));

    if (!layers)
        return NO_MEMORY;
    past->layers = layers;
    layers[past->count] = (struct past_layer){ *layer, figures->value_left };
    layers[past->count].layer.in = figures->in;
    layers[past->count].layer.left = figures->left;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        layers[past->count].layer.value_in[e] = figures->value_in[e];
    past->count++;
    return OK;
}

static enum status layer_visit(void *context, const struct row_key *row)
{
    struct past *past = context;
    struct figures figures = figures_then(past, row);

    return figures_are_open(&figures) ? layer_add(past, (const struct layer *)row, &figures) : OK;
}

/* A standard pool's one layer has no figures of its own: it holds what the pool does. */
static enum status pool_visit(void *context, const struct row_key *row)
{
    struct past *past = context;
    const struct pool *pool = (const struct pool *)row;
    struct figures figures = figures_then(past, row);
    struct layer layer = {
        .key = { .part = { pool->first.raw }, .kind = ROW_LAYER },
        .item = { pool->key.part[0] },
        .day = DAY_NONE,
    };
    const struct item *item = NULL;
    enum status status = OK;

    if (pool->first.raw == 0 || !figures_are_open(&figures))
        return OK;
    status = engine_item_by_id(past->fresh, layer.item, &item);
    if (status != OK || item->method != METHOD_STANDARD)
        return status;
    return layer_add(past, &layer, &figures);
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

static enum status layers_give(struct engine *engine, const struct past *past,
                               const struct receiver *receiver)
{
    struct filter filter = *past->filter;
    struct past_layers layers = { past->layers, past->count };
    enum status status;

    if (past->count > 0)
        qsort(past->layers, past->count, sizeof(*past->layers), layer_order);
    filter.layers = &layers;
    status = query(engine->store, LIST_LAYERS, &filter, receiver);
    return status == OK ? OK : engine_fail(engine, status);
}

/* Of the book played again, with its state written. */
static enum status layers_find(void *context, struct engine *fresh)
{
    struct past *past = context;
    enum status status = OK;

    past->fresh = fresh;
    status = store_each_row(fresh->store, ROW_LAYER, layer_visit, past);
    return status == OK ? store_each_row(fresh->store, ROW_POOL, pool_visit, past) : status;
}

enum status layers_past(struct engine *engine, const struct filter *filter,
                        const struct receiver *receiver)
{
    struct past past = { .filter = filter };
    enum status status;

    arena_init(&past.arena, 0);
    status = past_play(engine, filter, (struct past_player){ event_see, layers_find, &past });
    if (status == OK)
        status = layers_give(engine, &past, receiver);
    arena_release(&past.arena);
    return status;
}
