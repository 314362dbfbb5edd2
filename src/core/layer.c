#include "core/layer.h"

static i128 magnitude(i128 a)
{
    return a < 0 ? -a : a;
}

/* a / b, of a >= 0, b > 0. Nearly all figures fit 64 bits, where division costs a tenth. */
static i128 quotient(i128 a, int64_t b)
{
    return a <= INT64_MAX ? (int64_t)a / b : a / b;
}

/* value × part / whole in fine units, cut off; no intermediate exceeds 127 bits. */
static i128 fine_cut(i128 value, qty_t part, qty_t whole)
{
    i128 size = magnitude(value);
    i128 times;
    i128 cut;

    if (whole.micro <= 0 || size == 0)
        return 0;
    times = quotient(size, whole.micro);
    cut = times * part.micro + quotient((size - times * whole.micro) * part.micro, whole.micro);
    return value < 0 ? -cut : cut;
}

money_t fine_share(fine_t value, qty_t part, qty_t whole)
{
    i128 cut = magnitude(fine_cut(value.fine, part, whole));
    i128 minor = quotient(cut + VALUE_SCALE / 2, VALUE_SCALE);

    return (money_t){ (int64_t)(value.fine < 0 ? -minor : minor) };
}

value_t layer_value_left(const struct layer *layer)
{
    value_t value = { 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (layer->value_in[e].fine != 0)
            value.of[e] = fine_share(layer->value_in[e], layer->left, layer->in);
    return value;
}

value_t layer_part(const struct layer *layer, qty_t qty)
{
    value_t part;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        part.of[e].minor = (int64_t)(layer->value_in[e].fine / VALUE_SCALE) -
                           fine_share(layer->value_in[e], qty_sub(layer->in, qty), layer->in).minor;
    return part;
}

struct layer *layer_edit(struct draft *draft, line_id_t id)
{
    return row_edit(draft, id_key(ROW_LAYER, id.raw));
}

static const struct layer *layer_see(struct draft *draft, line_id_t id)
{
    return row_see(draft, id_key(ROW_LAYER, id.raw));
}

static bool layer_is_before(const struct layer *a, const struct layer *b)
{
    if (a->order_day.number != b->order_day.number)
        return a->order_day.number < b->order_day.number;
    if (a->order.raw != b->order.raw)
        return a->order.raw < b->order.raw;
    return a->key.part[0] < b->key.part[0];
}

/* The newest layer of the pool that this one does not come before; raw 0: it comes first. What was
 * drawn in order comes back to one of the ends, so both are looked at before the rest. */
static line_id_t layer_place(struct draft *draft, const struct pool *pool,
                             const struct layer *layer)
{
    line_id_t before = pool->last;

    if (pool->first.raw != 0 && layer_is_before(layer, layer_see(draft, pool->first)))
        return (line_id_t){ 0 };
    while (before.raw != 0 && layer_is_before(layer, layer_see(draft, before)))
        before = layer_see(draft, before)->prev;
    return before;
}

void layer_link(struct draft *draft, struct pool *pool, struct layer *layer)
{
    line_id_t own = { layer->key.part[0] };
    line_id_t before = layer_place(draft, pool, layer);
    line_id_t after = before.raw != 0 ? layer_see(draft, before)->next : pool->first;

    layer->prev = before;
    layer->next = after;
    if (before.raw != 0)
        layer_edit(draft, before)->next = own;
    else
        pool->first = own;
    if (after.raw != 0)
        layer_edit(draft, after)->prev = own;
    else
        pool->last = own;
}

void layer_unlink(struct draft *draft, struct pool *pool, struct layer *layer)
{
    if (layer->prev.raw != 0)
        layer_edit(draft, layer->prev)->next = layer->next;
    else
        pool->first = layer->next;
    if (layer->next.raw != 0)
        layer_edit(draft, layer->next)->prev = layer->prev;
    else
        pool->last = layer->prev;
    layer->prev = (line_id_t){ 0 };
    layer->next = (line_id_t){ 0 };
}

static day_t inflow_order_day(struct draft *draft, struct pool *pool, enum inflow inflow)
{
    const struct event *event = draft->event;
    day_t day = event->day;

    if (inflow == INFLOW_OPENING)
        return event_has(event, FIELD_FROM_DAY) ? event->from_day : day;
    if (day.number < pool->order_day.number)
        day = pool->order_day;
    pool->order_day = day;
    return day;
}

static void layer_number(struct draft *draft, struct pool *pool, struct layer *layer)
{
    const struct layer *newest = layer_see(draft, pool->layer_newest);

    layer->day_no = 1;
    if (pool->layer_newest.raw != 0 && newest->day.number == layer->day.number)
        layer->day_no = newest->day_no + 1;
    pool->layer_newest = (line_id_t){ layer->key.part[0] };
}

/* A slice or return hangs on the layer that it came from; a slice takes its place in the order. */
static void layer_hang(struct draft *draft, struct layer *layer, const struct line *line,
                       line_id_t parent_id)
{
    struct layer *parent = layer_edit(draft, parent_id);

    layer->parent = parent_id;
    layer->prev_child = parent->last_child;
    parent->last_child = (line_id_t){ layer->key.part[0] };
    if (line->kind != LINE_SLICE)
        return;
    layer->order_day = parent->order_day;
    layer->order = parent->order;
    layer->day = parent->day;
    layer->day_no = parent->day_no;
}

void layer_form(struct draft *draft, struct pool *pool, const struct item *item, struct line *line,
                enum inflow inflow)
{
    line_id_t id = { line->key.part[0] };
    struct layer *layer = layer_edit(draft, id);
    line_id_t parent = line->layer;

    layer->item = item->id;
    layer->order = id;
    layer->in = line->qty;
    layer->left = line->qty;
    layer->day = inflow == INFLOW_OPENING && event_has(draft->event, FIELD_FROM_DAY)
                     ? draft->event->from_day
                     : draft->event->day;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        layer->value_in[e].fine = (i128)line->value.of[e].minor * VALUE_SCALE;
    if (!(inflow == INFLOW_CHILD && line->kind == LINE_SLICE)) {
        layer->order_day = inflow_order_day(draft, pool, inflow);
        layer_number(draft, pool, layer);
    }
    if (inflow == INFLOW_CHILD)
        layer_hang(draft, layer, line, parent);
    layer_link(draft, pool, layer);
    line->layer = id;
    line->day = layer->day;
    line->day_no = layer->day_no;
}

void average_reform(struct draft *draft, struct layer *layer, value_t value)
{
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        i128 left = fine_cut(layer->value_in[e].fine, layer->left, layer->in);

        layer->value_in[e].fine = left + (i128)value.of[e].minor * VALUE_SCALE;
        if (layer->value_in[e].fine < 0)
            layer->value_in[e].fine = 0; /* gave what was booked, a fraction more than it had */
    }
    layer->in = layer->left;
    layer->formed = line_id(draft->seq, (int64_t)draft->line_count);
}
