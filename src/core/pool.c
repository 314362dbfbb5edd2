#include "core/pool.h"

#include <assert.h>

#include "core/history.h"
#include "core/journal.h"

static i128 magnitude(i128 a)
{
    return a < 0 ? -a : a;
}

/* value × part / whole in fine units, cut off; no intermediate exceeds 127 bits. */
static i128 fine_cut(i128 value, qty_t part, qty_t whole)
{
    i128 size = magnitude(value);
    i128 cut;

    if (whole.micro <= 0)
        return 0;
    cut = size / whole.micro * part.micro + size % whole.micro * part.micro / whole.micro;
    return value < 0 ? -cut : cut;
}

money_t fine_share(fine_t value, qty_t part, qty_t whole)
{
    i128 cut = magnitude(fine_cut(value.fine, part, whole));
    i128 minor = cut / VALUE_SCALE + (cut % VALUE_SCALE * 2 >= VALUE_SCALE);

    return (money_t){ (int64_t)(value.fine < 0 ? -minor : minor) };
}

value_t layer_value_left(const struct layer *layer)
{
    value_t value = { 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        value.of[e] = fine_share(layer->value_in[e], layer->left, layer->in);
    return value;
}

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

static struct layer *layer_edit(struct draft *draft, line_id_t id)
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

void layer_link(struct draft *draft, struct pool *pool, struct layer *layer)
{
    line_id_t own = { layer->key.part[0] };
    line_id_t before = pool->last;
    line_id_t after = { 0 };

    while (before.raw != 0 && layer_is_before(layer, layer_see(draft, before))) {
        after = before;
        before = layer_see(draft, before)->prev;
    }
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

static void layer_form(struct draft *draft, struct pool *pool, const struct item *item,
                       struct line *line, enum inflow inflow)
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
        if (item->method == METHOD_AVERAGE)
            average_in(draft, pool, item, line);
        else
            line->value = value_sub(value_at(pool->standard, qty_add(pool->qty, line->qty), draft),
                                    pool->value);
    }
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

static void take_for(struct line *take, struct use use)
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
    line_note_pool(take, pool);
    journal_stock(draft, item, value_negate(value));
    if (item_has_layers(item) && qty_is_zero(layer->left))
        layer_unlink(draft, pool, layer);
    return value;
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
    return (struct drawn){ there, layer_take(draft, &drawing, layer, there) };
}

value_t pool_out_at_cost(struct draft *draft, const struct item *item, qty_t qty, value_t value)
{
    struct pool *pool = pool_touch(draft, item);
    struct layer *layer = layer_edit(draft, pool->first);
    value_t gives = value;

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

/* The other side keeps its original amount; a standard pool's difference to that has a role of its
 * own. `valued`: the take, or the back line that keeps the take's standard; `owner`: who drew. */
static void give_back_difference(struct draft *draft, const struct item *item,
                                 const struct line *valued, int64_t owner, value_t difference)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    enum role role = pool->standard_seq == valued->target_seq ? ROLE_ROUNDING : ROLE_REVALUATION;

    journal_booked_under(draft, points_of_event(draft, owner), role, item, difference);
}

/* What a take's event bears beyond what the pool gave is that event's price variance. */
static void beyond_book(struct draft *draft, const struct item *item, const struct line *take,
                        value_t beyond)
{
    journal_booked_under(draft, points_of_event(draft, take->owner), ROLE_PRICE_VARIANCE, item,
                         beyond);
}

/* A take of an average or standard pool whose value the caller has worked out. */
static struct line *take_valued(struct draft *draft, const struct item *item, qty_t qty,
                                value_t value, struct use use)
{
    struct pool *pool = pool_touch(draft, item);
    struct layer *layer = layer_edit(draft, pool->first);
    struct line *take = line_add(draft, LINE_TAKE, item->id, qty);

    take->value = value;
    take->out = qty;
    take->out_value = value;
    take->layer = pool->first;
    take->day = DAY_NONE;
    take->prev_draw = layer->last_draw;
    take->target_seq = pool->standard_seq;
    layer->last_draw = (line_id_t){ take->key.part[0] };
    line_note_pool(take, pool);
    take_for(take, use);
    return take;
}

static bool take_is_at_cost(const struct line *take)
{
    return !cost_is_none(take->price);
}

/* Takes at a receipt's own cost say how much of that receipt has gone back. */
static void receipt_went_back(struct draft *draft, const struct line *take, qty_t qty)
{
    const struct happened *owner;
    const struct happened *receipt;
    struct line *put;

    if (!take_is_at_cost(take))
        return;
    owner = row_see(draft, id_key(ROW_HAPPENED, take->owner));
    receipt = row_see(draft, id_key(ROW_HAPPENED, owner->of));
    put = row_edit(draft, id_key(ROW_LINE, receipt->inflow.raw));
    put->position = qty_add(put->position, qty);
}

/* The take costs its event `value`, of which the pool gave less or more. */
static void take_beyond(struct draft *draft, const struct item *item, struct line *take,
                        value_t value)
{
    value_t beyond = value_sub(value, take->out_value);

    take->price.per = take->qty;
    take->out_pool = take->out_value;
    take->out_value = value;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        take->price.of[e] = beyond.of[e];
    beyond_book(draft, item, take, value_negate(beyond));
    receipt_went_back(draft, take, take->qty);
}

void take_at_cost(struct draft *draft, const struct item *item, qty_t qty, value_t value,
                  struct use use)
{
    value_t gives;

    if (qty.micro <= 0 || draft->status != OK)
        return;
    gives = pool_out_at_cost(draft, item, qty, value);
    take_beyond(draft, item, take_valued(draft, item, qty, gives, use), value);
}

value_t take_lower(struct draft *draft, struct line *take, qty_t qty)
{
    qty_t stays = qty_sub(take->out, qty);
    value_t value = value_gone(take->out_value, stays, take->out);

    if (take_is_at_cost(take))
        take->out_pool = value_share(take->out_pool, stays, take->out);
    receipt_went_back(draft, take, (qty_t){ -qty.micro });
    take->out = stays;
    take->out_value = value_sub(take->out_value, value);
    return value;
}

/* What a back line gave back beyond its pool's own cost is price variance no more. */
static value_t take_again_at_cost(struct draft *draft, const struct item *item,
                                  const struct line *back, struct part_again again, struct use use)
{
    value_t beyond = value_sub(again.value, again.pool);
    value_t gives = pool_out_at_cost(draft, item, again.qty, again.pool);
    struct line *take;

    if (item->method == METHOD_STANDARD) {
        give_back_difference(draft, item, back, use.owner, value_sub(gives, again.pool));
        gives = again.pool;
    }
    take = take_valued(draft, item, again.qty, gives, use);
    take->target_seq = back->target_seq;
    take_beyond(draft, item, take, value_add(gives, beyond));
    return take->out_value;
}

static value_t layer_again(struct draft *draft, const struct item *item, const struct line *back,
                           struct part_again *again, struct use use)
{
    struct drawn drawn = layer_draw(draft, item, back->layer, again->qty, use);

    again->qty = drawn.qty;
    return drawn.value;
}

value_t take_again(struct draft *draft, const struct item *item, const struct line *back,
                   struct part_again *again, struct use use)
{
    const struct line *target = row_see(draft, id_key(ROW_LINE, back->target.raw));
    struct pool *pool = pool_touch(draft, item);
    struct part_again there = *again;
    value_t gives;

    if (item_has_layers(item) || (item->method == METHOD_AVERAGE && back->kind == LINE_UNTAKE))
        return layer_again(draft, item, back, again, use);
    there.qty = qty_min(again->qty, pool->qty);
    there.value = value_share(again->value, there.qty, again->qty);
    there.pool = value_share(again->pool, there.qty, again->qty);
    *again = there;
    if (there.qty.micro <= 0 || draft->status != OK)
        return (value_t){ 0 };
    if (take_is_at_cost(target))
        return take_again_at_cost(draft, item, back, there, use);
    gives = pool_out_at_cost(draft, item, there.qty, there.value);
    if (item->method == METHOD_STANDARD) {
        give_back_difference(draft, item, back, use.owner, value_sub(gives, there.value));
        gives = there.value;
    }
    take_valued(draft, item, there.qty, gives, use)->target_seq = back->target_seq;
    return gives;
}

line_id_t draw_live(struct draft *draft, line_id_t id)
{
    while (id.raw != 0 && draft->status == OK) {
        const struct line *draw = row_see(draft, id_key(ROW_LINE, id.raw));

        if (draw->out.micro > 0)
            break;
        id = draw->prev_draw;
    }
    return id;
}

/* What the layer's own totals give for the take, if it may be un-drawn for all that it has out. */
static bool take_is_undrawable(struct draft *draft, const struct item *item,
                               const struct line *take, const struct layer *layer)
{
    struct layer whole = *layer;

    if (item->method == METHOD_STANDARD || take_is_at_cost(take))
        return false;
    if (item->method == METHOD_AVERAGE && take->key.part[0] < layer->formed.raw)
        return false;
    if (draw_live(draft, layer->last_draw).raw != take->key.part[0])
        return false;
    whole.left = qty_add(layer->left, take->out);
    if (whole.left.micro > whole.in.micro)
        return false;
    return value_equals(value_sub(layer_value_left(&whole), layer_value_left(layer)),
                        take->out_value);
}

static value_t take_undraw(struct draft *draft, const struct item *item, struct line *take,
                           struct layer *layer, qty_t qty)
{
    struct pool *pool = pool_touch(draft, item);
    struct line *back = line_add(draft, LINE_UNTAKE, item->id, qty);
    value_t before = layer_value_left(layer);
    bool was_open = layer->left.micro > 0;

    layer->left = qty_add(layer->left, qty);
    back->value = value_sub(layer_value_left(layer), before);
    if (item_has_layers(item) && !was_open)
        layer_link(draft, pool, layer);
    pool->qty = qty_add(pool->qty, qty);
    pool->value = value_add(pool->value, back->value);
    back->layer = take->layer;
    back->day = take->day;
    back->day_no = take->day_no;
    back->target = (line_id_t){ take->key.part[0] };
    back->out = qty;
    back->out_value = back->value;
    line_note_pool(back, pool);
    journal_stock(draft, item, back->value);
    return back->value;
}

static value_t take_slice(struct draft *draft, const struct item *item, struct line *take,
                          qty_t qty, enum line_kind kind)
{
    qty_t stays = qty_sub(take->out, qty);
    value_t gave = value_gone(take->out_value, stays, take->out);
    value_t of_pool = gave;
    struct line *slice = line_add(draft, kind, item->id, qty);
    value_t gained;

    if (take_is_at_cost(take)) {
        of_pool = value_gone(take->out_pool, stays, take->out);
        take->out_pool = value_sub(take->out_pool, of_pool);
        beyond_book(draft, item, take, value_sub(gave, of_pool));
    }
    slice->layer = take->layer;
    gained = pool_in(draft, item, slice, of_pool, INFLOW_CHILD);
    slice->target = (line_id_t){ take->key.part[0] };
    slice->day = take->day;
    slice->day_no = take->day_no;
    if (item->method == METHOD_STANDARD)
        give_back_difference(draft, item, take, take->owner, value_sub(of_pool, gained));
    slice->out_pool = kind == LINE_RETURN && item->method == METHOD_STANDARD ? gained : of_pool;
    if (kind != LINE_RETURN)
        slice->target_seq = take->target_seq;
    slice->out_value = gave;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        slice->price.of[e].minor = gave.of[e].minor - slice->out_pool.of[e].minor;
    return gave;
}

value_t take_give_back(struct draft *draft, const struct item *item, struct line *take, qty_t qty,
                       enum line_kind kind)
{
    struct layer *layer = layer_edit(draft, take->layer);
    value_t value;

    if (draft->status != OK)
        return (value_t){ 0 };
    pool_touch(draft, item);
    if (kind != LINE_RETURN && take_is_undrawable(draft, item, take, layer))
        value = take_undraw(draft, item, take, layer, qty);
    else
        value = take_slice(draft, item, take, qty, kind);
    receipt_went_back(draft, take, (qty_t){ -qty.micro });
    take->out = qty_sub(take->out, qty);
    take->out_value = value_sub(take->out_value, value);
    layer->last_draw = draw_live(draft, layer->last_draw);
    return value;
}

void pool_note_price(struct draft *draft, const struct item *item, value_t value, qty_t qty)
{
    struct pool *pool = pool_touch(draft, item);

    pool->last_price = (cost_t){ .per = qty };
    for (int e = 0; e < ELEMENT_COUNT; e++)
        pool->last_price.of[e] = value.of[e];
}
