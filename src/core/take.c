#include "core/take.h"

#include "core/history.h"
#include "core/journal.h"
#include "core/layer.h"

/* The other side keeps its original amount; a standard pool's difference to that has a role of its
 * own. `valued`: the take, or the back line that keeps the take's standard; `owner`: who drew. */
static void give_back_difference(struct draft *draft, const struct item *item,
                                 const struct line *valued, int64_t owner, value_t difference)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    enum role role = pool->standard_seq == valued->target_seq ? ROLE_ROUNDING : ROLE_REVALUATION;

    journal_booked_under(draft, owner, role, item, difference);
}

/* What a take's event bears beyond what the pool gave is that event's price variance. */
static void beyond_book(struct draft *draft, const struct item *item, const struct line *take,
                        value_t beyond)
{
    journal_booked_under(draft, take->owner, ROLE_PRICE_VARIANCE, item, beyond);
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

bool take_is_paid(struct draft *draft, const struct line *take)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, take->owner));

    return owner->verb == VERB_RETURN_TO_SUPPLIER &&
           (take_is_at_cost(take) || item_has_layers(item_see(draft, take->item)));
}

bool take_has_sides(struct draft *draft, const struct line *take)
{
    return take_is_at_cost(take) || take_is_paid(draft, take);
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

void take_at_cost(struct draft *draft, const struct item *item, struct part_again part,
                  struct use use)
{
    value_t gives;

    if (part.qty.micro <= 0 || draft->status != OK)
        return;
    gives = pool_out_at_cost(draft, item, part.qty, part.pool);
    take_beyond(draft, item, take_valued(draft, item, part.qty, gives, use), part.value);
}

value_t take_lower(struct draft *draft, struct line *take, qty_t qty)
{
    qty_t stays = qty_sub(take->out, qty);
    value_t value = value_gone(take->out_value, stays, take->out);

    if (take_has_sides(draft, take))
        take->out_pool = value_share(take->out_pool, stays, take->out);
    receipt_went_back(draft, take, (qty_t){ -qty.micro });
    take->out = stays;
    take->out_value = value_sub(take->out_value, value);
    pool_firm(draft, pool_touch(draft, item_see(draft, take->item)), item_see(draft, take->item));
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

    if (item_has_layers(item) || (item_is_averaged(item) && back->kind == LINE_UNTAKE))
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
    while (id.raw != 0 && draft_may_want(draft)) {
        const struct line *draw = row_see(draft, id_key(ROW_LINE, id.raw));

        if (draw->out.micro > 0)
            break;
        id = draw->prev_draw;
    }
    return id;
}

/* What its pool booked of the take; of its event's side that is the rest that is not given. */
static value_t take_of_pool(struct draft *draft, const struct line *take)
{
    return take_has_sides(draft, take) ? take->out_pool : take->out_value;
}

/* What the layer's own totals give for the take, if it may be un-drawn for all that it has out. */
static bool take_is_undrawable(struct draft *draft, const struct item *item,
                               const struct line *take, const struct layer *layer)
{
    struct layer whole = *layer;

    if (item->method == METHOD_STANDARD || take_is_at_cost(take))
        return false;
    if (item_is_averaged(item) && take->key.part[0] < layer->formed.raw)
        return false;
    if (draw_live(draft, layer->last_draw).raw != take->key.part[0])
        return false;
    whole.left = qty_add(layer->left, take->out);
    if (whole.left.micro > whole.in.micro)
        return false;
    return value_equals(value_sub(layer_value_left(&whole), layer_value_left(layer)),
                        take_of_pool(draft, take));
}

/* What the event bears beyond the pool is given back by the same share. */
static value_t take_beyond_back(struct draft *draft, const struct item *item, struct line *take,
                                qty_t stays)
{
    value_t gave = value_gone(take->out_value, stays, take->out);
    value_t beyond = value_sub(gave, value_gone(take_of_pool(draft, take), stays, take->out));

    beyond_book(draft, item, take, beyond);
    return beyond;
}

static value_t take_undraw(struct draft *draft, const struct item *item, struct line *take,
                           struct layer *layer, qty_t qty)
{
    struct pool *pool = pool_touch(draft, item);
    struct line *back = line_add(draft, LINE_UNTAKE, item->id, qty);
    value_t before = layer_value_left(layer);
    value_t beyond = take_beyond_back(draft, item, take, qty_sub(take->out, qty));
    bool was_open = layer->left.micro > 0;

    pool_firm(draft, pool, item);
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
    back->out_value = value_add(back->value, beyond);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        back->price.of[e] = beyond.of[e];
    line_note_pool(back, pool);
    journal_stock(draft, item, back->value);
    if (take_has_sides(draft, take))
        take->out_pool = value_sub(take->out_pool, back->value);
    return back->out_value;
}

static value_t take_slice(struct draft *draft, const struct item *item, struct line *take,
                          qty_t qty, enum line_kind kind)
{
    qty_t stays = qty_sub(take->out, qty);
    value_t gave = value_gone(take->out_value, stays, take->out);
    value_t of_pool = gave;
    struct line *slice = line_add(draft, kind, item->id, qty);
    value_t gained;

    if (take_has_sides(draft, take)) {
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
