#include "core/pool.h"

#include <assert.h>

#include "core/journal.h"
#include "core/landed.h"
#include "core/layer.h"

value_t value_at(cost_t cost, qty_t qty, struct draft *draft)
{
    value_t value = { 0 };

    if (!cost_is_none(cost) && cost_times(cost, qty, &value) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a value beyond what a book can hold");
    return value;
}

void line_note_pool(struct line *line, const struct pool *pool)
{
    line->pool_qty = pool->qty;
    line->pool_value = pool->value;
}

/* The standard that an event of this day finds: never an earlier one than the pool has already. */
static const struct standard *standard_due(const struct pool *pool, const struct item *item,
                                           struct as_of as_of)
{
    const struct standard *due = item_standard(item, as_of);
    bool current_stands = false;

    for (int i = 0; i < item->standard_count; i++) {
        struct version version = item->standards[i].version;

        if (version.seq == pool->standard_seq)
            current_stands = version.undone == 0;
    }
    if (!due || due->version.seq == pool->standard_seq)
        return NULL;
    if (cost_is_none(pool->standard) || !current_stands)
        return due;
    if (due->version.from.number != pool->standard_from.number)
        return due->version.from.number > pool->standard_from.number ? due : NULL;
    return due->version.seq > pool->standard_seq ? due : NULL;
}

cost_t standard_now(struct draft *draft, const struct item *item)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    const struct standard *due = item->method == METHOD_STANDARD
                                     ? standard_due(pool, item, draft_as_of(draft))
                                     : item_standard(item, draft_as_of(draft));

    if (due)
        return due->cost;
    return item->method == METHOD_STANDARD ? pool->standard : (cost_t){ 0 };
}

static void pool_take_standard(struct draft *draft, struct pool *pool, const struct item *item)
{
    const struct standard *due = standard_due(pool, item, draft_as_of(draft));
    value_t value;
    value_t change;

    if (!due)
        return;
    pool->standard = due->cost;
    pool->standard_seq = due->version.seq;
    pool->standard_from = due->version.from;
    value = value_at(due->cost, pool->qty, draft);
    change = value_sub(value, pool->value);
    if (value_is_zero(change))
        return;
    pool->value = value;
    journal_stock(draft, item, change);
    journal_variance(draft, ROLE_REVALUATION, item, value_negate(change));
    {
        struct line *line = line_add(draft, LINE_REVALUE, item->id, pool->qty);

        line->value = change;
        line_note_pool(line, pool);
    }
}

static void mark_late(struct draft *draft)
{
    struct happened *own = row_edit(draft, id_key(ROW_HAPPENED, draft->seq));

    if (!own->late)
        line_add(draft, LINE_LATE, (item_id_t){ 0 }, (qty_t){ 0 });
    own->late = true;
}

struct pool *pool_touch(struct draft *draft, const struct item *item)
{
    struct pool *pool = row_edit(draft, id_key(ROW_POOL, item->id.raw));
    day_t day = draft->event->day;

    if (pool->touched == draft->seq)
        return pool;
    if (pool->touched == 0) {
        pool->last_day = day;
        pool->order_day = DAY_NONE;
        pool->firm_day = DAY_NONE;
    }
    pool->touched = draft->seq;
    if (day.number < pool->last_day.number)
        mark_late(draft);
    else
        pool->last_day = day;
    if (item->method == METHOD_STANDARD)
        pool_take_standard(draft, pool, item);
    return pool;
}

static day_t day_newer(day_t a, day_t b)
{
    return a.number > b.number ? a : b;
}

/* An average pool's newest day: behind it nothing stands yet. */
static void pool_note_move(const struct draft *draft, struct pool *pool, const struct item *item)
{
    if (item->method == METHOD_AVERAGE)
        pool->order_day = day_newer(pool->order_day, draft->event->day);
}

void pool_firm(struct draft *draft, struct pool *pool, const struct item *item)
{
    if (item->method != METHOD_AVERAGE)
        return;
    pool_note_move(draft, pool, item);
    pool->firm_day = day_newer(pool->firm_day, pool->order_day);
}

cost_t price_current(struct draft *draft, const struct item *item)
{
    const struct pool *pool = pool_touch(draft, item);
    cost_t price = { .per = pool->qty };

    if (pool->qty.micro <= 0)
        return cost_is_none(pool->last_price) ? standard_now(draft, item) : pool->last_price;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = pool->value.of[e];
    return price;
}

void pool_note_price(struct draft *draft, const struct item *item, value_t value, qty_t qty)
{
    struct pool *pool = pool_touch(draft, item);

    pool->last_price = (cost_t){ .per = qty };
    for (int e = 0; e < ELEMENT_COUNT; e++)
        pool->last_price.of[e] = value.of[e];
}

/* The one layer of an average or standard pool; it begins with the pool's first line. */
static struct layer *pool_layer(struct draft *draft, struct pool *pool, const struct line *line)
{
    struct layer *layer;

    if (pool->first.raw == 0) {
        pool->first = (line_id_t){ line->key.part[0] };
        pool->last = pool->first;
        layer = layer_edit(draft, pool->first);
        layer->item = (item_id_t){ pool->key.part[0] };
        layer->order = pool->first;
        layer->day = DAY_NONE;
        return layer;
    }
    return layer_edit(draft, pool->first);
}

/* Below zero it cannot go: what exceeds is price variance. */
static void average_in(struct draft *draft, const struct pool *pool, const struct item *item,
                       struct line *line)
{
    struct layer *layer = layer_edit(draft, pool->first);
    value_t asked = line->value;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (pool->value.of[e].minor + asked.of[e].minor < 0)
            line->value.of[e].minor = -pool->value.of[e].minor;
    journal_variance(draft, ROLE_PRICE_VARIANCE, item, value_sub(asked, line->value));
    average_reform(draft, layer, line->value);
    layer->in = qty_add(layer->in, line->qty);
    layer->left = layer->in;
    line->prev_draw = layer->last_child;
    layer->last_child = (line_id_t){ line->key.part[0] };
}

value_t pool_in(struct draft *draft, const struct item *item, struct line *line, value_t value,
                enum inflow inflow)
{
    struct pool *pool = pool_touch(draft, item);

    line->value = value;
    if (item_has_layers(item)) {
        layer_form(draft, pool, item, line, inflow);
    } else {
        (void)pool_layer(draft, pool, line);
        line->layer = pool->first;
        if (item_is_averaged(item))
            average_in(draft, pool, item, line);
        else
            line->value = value_sub(value_at(pool->standard, qty_add(pool->qty, line->qty), draft),
                                    pool->value);
    }
    if (inflow == INFLOW_CHILD)
        pool_firm(draft, pool, item);
    pool_note_move(draft, pool, item);
    pool->qty = qty_add(pool->qty, line->qty);
    pool->value = value_add(pool->value, line->value);
    line->out = line->qty;
    line->out_value = line->value;
    line->target_seq = pool->standard_seq;
    line_note_pool(line, pool);
    journal_stock(draft, item, line->value);
    return line->value;
}

/* What the pool's one layer, or one of its layers, gives for `qty`. */
static value_t layer_give(struct draft *draft, struct pool *pool, const struct item *item,
                          struct layer *layer, qty_t qty)
{
    value_t before = layer_value_left(layer);

    if (item->method == METHOD_STANDARD)
        return value_sub(pool->value, value_at(pool->standard, qty_sub(pool->qty, qty), draft));
    layer->left = qty_sub(layer->left, qty);
    return value_sub(before, layer_value_left(layer));
}

void take_for(struct line *take, struct use use)
{
    take->owner = use.owner;
    take->need = use.need;
    take->place = use.place;
}

/* The pick before it becomes the take if it says the same need, place and quantity. */
static struct line *take_line(struct draft *draft, const struct item *item, qty_t qty,
                              struct use use)
{
    struct line *line = draft->line_count > 0 ? draft->lines[draft->line_count - 1] : NULL;

    if (line && line->kind == LINE_PICK && line->item.raw == item->id.raw &&
        line->qty.micro == qty.micro && line->owner == use.owner && line->need == use.need &&
        line->place.raw == use.place.raw) {
        line->kind = LINE_TAKE;
        return line;
    }
    line = line_add(draft, LINE_TAKE, item->id, qty);
    take_for(line, use);
    return line;
}

/* A pool that is drawn from, and for whom. */
struct drawing {
    struct pool *pool;
    const struct item *item;
    struct use use;
};

/* A supplier gives back what he was paid: what landed on the goods is price variance. */
static value_t take_paid(struct draft *draft, const struct item *item, struct line *take,
                         const struct layer *layer)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, take->owner));
    value_t landed;

    if (owner->verb != VERB_RETURN_TO_SUPPLIER || !item_has_layers(item))
        return take->out_value;
    landed = landed_on(draft, layer, take->qty);
    take->out_pool = take->out_value;
    take->out_value = value_sub(take->out_value, landed);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        take->price.of[e].minor = -landed.of[e].minor;
    journal_booked_under(draft, take->owner, ROLE_PRICE_VARIANCE, item, landed);
    return take->out_value;
}

static value_t layer_take(struct draft *draft, const struct drawing *drawing, struct layer *layer,
                          qty_t qty)
{
    struct pool *pool = drawing->pool;
    const struct item *item = drawing->item;
    value_t value = layer_give(draft, pool, item, layer, qty);
    struct line *take = take_line(draft, item, qty, drawing->use);

    take->value = value;
    take->out = qty;
    take->out_value = value;
    take->layer = (line_id_t){ layer->key.part[0] };
    take->day = layer->day;
    take->day_no = layer->day_no;
    take->prev_draw = layer->last_draw;
    take->target_seq = pool->standard_seq;
    layer->last_draw = (line_id_t){ take->key.part[0] };
    pool->qty = qty_sub(pool->qty, qty);
    pool->value = value_sub(pool->value, value);
    pool_note_move(draft, pool, item);
    line_note_pool(take, pool);
    journal_stock(draft, item, value_negate(value));
    if (item_has_layers(item) && qty_is_zero(layer->left))
        layer_unlink(draft, pool, layer);
    return take_paid(draft, item, take, layer);
}

value_t pool_draw(struct draft *draft, const struct item *item, qty_t qty, struct use use)
{
    struct drawing drawing = { pool_touch(draft, item), item, use };
    value_t value = { 0 };

    while (qty.micro > 0 && draft->status == OK) {
        line_id_t id = item->method == METHOD_LIFO ? drawing.pool->last : drawing.pool->first;
        struct layer *layer = layer_edit(draft, id);
        qty_t part = item_has_layers(item) ? qty_min(qty, layer->left) : qty;

        if (draft->status != OK)
            break;
        assert(id.raw != 0 && part.micro > 0);
        value = value_add(value, layer_take(draft, &drawing, layer, part));
        qty = qty_sub(qty, part);
    }
    return value;
}

struct drawn layer_draw(struct draft *draft, const struct item *item, line_id_t id, qty_t qty,
                        struct use use)
{
    struct drawing drawing = { pool_touch(draft, item), item, use };
    struct layer *layer = layer_edit(draft, id);
    qty_t there = qty_min(qty, item_has_layers(item) ? layer->left : drawing.pool->qty);

    if (there.micro <= 0 || draft->status != OK)
        return (struct drawn){ .qty = { 0 } };
    pool_firm(draft, drawing.pool, item);
    return (struct drawn){ there, layer_take(draft, &drawing, layer, there) };
}

value_t pool_out_at_cost(struct draft *draft, const struct item *item, qty_t qty, value_t value)
{
    struct pool *pool = pool_touch(draft, item);
    struct layer *layer = layer_edit(draft, pool->first);
    value_t gives = value;

    pool_firm(draft, pool, item);
    if (item->method == METHOD_STANDARD) {
        gives = value_sub(pool->value, value_at(pool->standard, qty_sub(pool->qty, qty), draft));
    } else {
        for (int e = 0; e < ELEMENT_COUNT; e++)
            if (pool->qty.micro == qty.micro || gives.of[e].minor > pool->value.of[e].minor)
                gives.of[e] = pool->value.of[e];
        average_reform(draft, layer, value_negate(gives));
        layer->in = qty_sub(layer->in, qty);
        layer->left = layer->in;
        for (int e = 0; e < ELEMENT_COUNT; e++)
            if (qty_is_zero(layer->in))
                layer->value_in[e].fine = 0;
    }
    pool->qty = qty_sub(pool->qty, qty);
    pool->value = value_sub(pool->value, gives);
    journal_stock(draft, item, value_negate(gives));
    return gives;
}
