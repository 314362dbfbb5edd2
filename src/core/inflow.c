#include "core/inflow.h"

#include "core/allocate.h"
#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/layer.h"
#include "core/lot.h"
#include "core/owed.h"
#include "core/picks.h"
#include "core/take.h"
#include "core/undo_lots.h"
#include <assert.h>

struct brought brought_by(struct draft *draft, struct happened *event)
{
    return (struct brought){ .item = item_see(draft, event->item),
                             .place = event->place,
                             .inflow = event->inflow,
                             .qty = event->qty,
                             .seq = event->key.part[0],
                             .is_made = event_makes(event),
                             .unborne = &event->unborne };
}

/* What a draw of `value` took out of a standard pool: the rest of a receipt's own cost was price
 * variance, and is none any more. */
static value_t drawn_of_pool(struct draft *draft, const struct line *draw, value_t value,
                             value_t of_pool)
{
    const struct item *item = item_see(draft, draw->item);

    if (item_is_averaged(item))
        return value;
    journal_booked_under(draft, draw->owner, ROLE_PRICE_VARIANCE, item, value_sub(value, of_pool));
    return of_pool;
}

/* Draws of a layer become owed by those who drew, newest first; returns what they had drawn. */
static value_t owe_draws(struct draft *draft, const struct item *item, line_id_t layer_id,
                         qty_t *missing)
{
    struct layer *layer = row_edit(draft, id_key(ROW_LAYER, layer_id.raw));
    line_id_t id = draw_live(draft, layer->last_draw);
    value_t drawn = { 0 };

    while (id.raw != 0 && missing->micro > 0 && draft->status == OK) {
        struct line *draw = row_edit(draft, id_key(ROW_LINE, id.raw));
        qty_t part = qty_min(*missing, draw->out);
        struct use use = { .owner = draw->owner, .need = draw->need, .place = draw->place };
        value_t of_pool = draw->out_pool;
        value_t value = take_lower(draft, draw, part);

        of_pool = take_has_sides(draft, draw) ? value_sub(of_pool, draw->out_pool) : value;
        picks_forget(draft, draw, part, NULL);
        owe_booked(draft, item, part, value, use);
        drawn = value_add(drawn, drawn_of_pool(draft, draw, value, of_pool));
        *missing = qty_sub(*missing, part);
        id = draw_live(draft, draw->prev_draw);
    }
    layer->last_draw = draw_live(draft, layer->last_draw);
    return drawn;
}

/* A layer and the slices and returns that came from it, parents before children. */
struct kin {
    line_id_t id;
    size_t parent;    /* index; its own for the first */
    qty_t left;       /* to go from what is left */
    qty_t total;      /* to go from it and all that came from it */
    value_t owed;     /* what its draws were booked at that are now owed */
    value_t children; /* what its children's value in loses */
    value_t drawn;    /* what is left of that for its draws to bear */
};

struct family {
    struct kin *items;
    size_t count;
    size_t capacity;
};

static void family_add(struct draft *draft, struct family *family, struct kin kin)
{
    struct kin *items =
        arena_grow(draft->arena, family->items, family->count, &family->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return;
    }
    items[family->count++] = kin;
    family->items = items;
}

/* The children of the family's member `parent` go on the stack, so that the newest comes off first.
 */
static void push_children(struct draft *draft, struct family *stack, line_id_t layer, size_t parent)
{
    line_id_t child =
        ((const struct layer *)row_see(draft, id_key(ROW_LAYER, layer.raw)))->last_child;
    size_t from = stack->count;

    while (child.raw != 0 && draft->status == OK) {
        family_add(draft, stack, (struct kin){ .id = child, .parent = parent });
        child = ((const struct layer *)row_see(draft, id_key(ROW_LAYER, child.raw)))->prev_child;
    }
    for (size_t to = stack->count; from + 1 < to; from++) {
        struct kin kin = stack->items[from];

        stack->items[from] = stack->items[--to];
        stack->items[to] = kin;
    }
}

/* Depth first: a layer, then its newest slice or return with all that came from it, and so on. */
static struct family family_of(struct draft *draft, line_id_t layer)
{
    struct family family = { 0 };
    struct family stack = { 0 };

    family_add(draft, &stack, (struct kin){ .id = layer });
    while (stack.count > 0 && draft->status == OK) {
        struct kin kin = stack.items[--stack.count];

        family_add(draft, &family, kin);
        push_children(draft, &stack, kin.id, family.count - 1);
    }
    return family;
}

value_t layer_lower(struct draft *draft, line_id_t id, struct lowering by)
{
    struct layer *layer = row_edit(draft, id_key(ROW_LAYER, id.raw));
    const struct item *item = item_see(draft, layer->item);
    struct pool *pool = pool_touch(draft, item);
    value_t before = layer_value_left(layer);
    value_t change;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        layer->value_in[e].fine -= (i128)by.value.of[e].minor * VALUE_SCALE;
    layer->in = qty_sub(layer->in, by.in);
    layer->left = qty_sub(layer->left, by.left);
    if (by.left.micro > 0 && qty_is_zero(layer->left))
        layer_unlink(draft, pool, layer);
    change = value_sub(layer_value_left(layer), before);
    pool->qty = qty_sub(pool->qty, by.left);
    pool->value = value_add(pool->value, change);
    journal_stock(draft, item, change);
    return change;
}

static void kin_lower(struct draft *draft, struct family *family, size_t i, value_t first_value)
{
    struct kin *kin = &family->items[i];
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, kin->id.raw));
    struct kin *parent = &family->items[kin->parent];
    struct lowering by = { kin->total, kin->left, first_value };
    value_t change;

    if (i > 0)
        by.value = layer_part(layer, kin->total);
    change = layer_lower(draft, kin->id, by);
    if (i > 0)
        parent->children = value_add(parent->children, by.value);
    kin->drawn = value_sub(value_add(kin->owed, kin->children), value_add(by.value, change));
}

/* What an inflow brought leaves: its own lots before others. */
static void take_stock_back(struct draft *draft, const struct brought *brought, qty_t qty)
{
    const struct item *item = brought->item;
    const struct line *inflow = row_see(draft, id_key(ROW_LINE, brought->inflow.raw));
    struct use use = { .owner = draft->own };

    if (item->tracking != TRACK_NONE)
        use.lots = undo_lots_leave(draft, item, qty);
    if (item->tracking != TRACK_NONE && !use.lots)
        use.lots = lots_of_line(draft, inflow);
    allocate_anywhere(draft, item, qty, (struct spot){ .place = brought->place }, use);
}

/* Layers: what is left goes first, the layer's own and then its slices'; the rest its drawers owe.
 */
static void layers_lower(struct draft *draft, const struct brought *brought,
                         const struct line *lower)
{
    struct family family = family_of(draft, lower->layer);
    qty_t missing = lower->qty;
    qty_t there;

    for (size_t i = 0; i < family.count; i++) {
        const struct layer *own = row_see(draft, id_key(ROW_LAYER, family.items[i].id.raw));

        family.items[i].left = qty_min(missing, own->left);
        family.items[i].total = family.items[i].left;
        missing = qty_sub(missing, family.items[i].left);
    }
    there = qty_sub(lower->qty, missing);
    take_stock_back(draft, brought, there);
    for (size_t i = 0; i < family.count && draft->status == OK; i++) {
        qty_t before = missing;

        family.items[i].owed = owe_draws(draft, brought->item, family.items[i].id, &missing);
        family.items[i].total = qty_add(family.items[i].total, qty_sub(before, missing));
    }
    assert(draft->status != OK || missing.micro == 0);
    for (size_t i = family.count; i-- > 1;) {
        struct kin *parent = &family.items[family.items[i].parent];

        parent->total = qty_add(parent->total, family.items[i].total);
    }
    for (size_t i = family.count; i-- > 0 && draft->status == OK;)
        if (family.items[i].total.micro > 0)
            kin_lower(draft, &family, i, lower->value);
    for (size_t i = family.count; i-- > 0 && draft->status == OK;)
        if (family.items[i].total.micro > 0)
            true_up_drawn(draft, family.items[i].id, family.items[i].drawn);
}

/* Whether the newest `qty` still out of a standard pool was drawn at this standard. */
static bool drawn_at_standard(struct draft *draft, const struct pool *pool, qty_t qty, int64_t seq)
{
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, pool->first.raw));
    line_id_t id = draw_live(draft, layer->last_draw);

    while (id.raw != 0 && qty.micro > 0) {
        const struct line *draw = row_see(draft, id_key(ROW_LINE, id.raw));

        if (draw->target_seq != seq)
            return false;
        qty = qty_sub(qty, draw->out);
        id = draw_live(draft, draw->prev_draw);
    }
    return true;
}

/* An average or standard pool gives what it has; the newest drawers owe the rest. */
static void pool_lower(struct draft *draft, const struct brought *brought, struct line *lower,
                       value_t value)
{
    const struct item *item = brought->item;
    struct pool *pool = pool_touch(draft, item);
    const struct line *inflow = row_see(draft, id_key(ROW_LINE, brought->inflow.raw));
    qty_t there = qty_min(lower->qty, pool->qty);
    qty_t missing = qty_sub(lower->qty, there);
    value_t gives = { 0 };
    value_t booked;
    value_t beyond;
    enum role role = ROLE_PRICE_VARIANCE;

    take_stock_back(draft, brought, there);
    if (there.micro > 0)
        gives = pool_out_at_cost(draft, item, there, value);
    if (item->method == METHOD_STANDARD)
        role = inflow->target_seq == pool->standard_seq &&
                       drawn_at_standard(draft, pool, missing, pool->standard_seq)
                   ? ROLE_ROUNDING
                   : ROLE_REVALUATION;
    booked = owe_draws(draft, item, pool->first, &missing);
    assert(draft->status != OK || missing.micro == 0);
    beyond = value_sub(value, value_add(gives, booked));
    journal_booked_under(draft, brought->seq, role, item, value_negate(beyond));
    for (int e = 0; e < ELEMENT_COUNT; e++)
        lower->price.of[e] = beyond.of[e];
    lower->target_seq = inflow->target_seq;
}

void inflow_lower(struct draft *draft, const struct brought *brought, qty_t qty, value_t value)
{
    const struct item *item = brought->item;
    struct line *inflow = row_edit(draft, id_key(ROW_LINE, brought->inflow.raw));
    struct line *lower = line_add(draft, LINE_LOWER, item->id, qty);

    lower->value = value;
    lower->layer = inflow->layer;
    lower->day = inflow->day;
    lower->day_no = inflow->day_no;
    lower->target = brought->inflow;
    lower->out = qty;
    lower->out_value = value;
    if (draft->status != OK)
        return;
    if (item_has_layers(item))
        layers_lower(draft, brought, lower);
    else
        pool_lower(draft, brought, lower, value);
    line_note_pool(lower, pool_touch(draft, item));
    inflow->out = qty_sub(inflow->out, qty);
    inflow->out_value = value_sub(inflow->out_value, value);
}

void layer_raise(struct draft *draft, const struct item *item, struct line *line, line_id_t id,
                 value_t value)
{
    struct pool *pool = pool_touch(draft, item);
    struct layer *layer = row_edit(draft, id_key(ROW_LAYER, id.raw));
    value_t before = layer_value_left(layer);
    bool was_open = layer->left.micro > 0;
    value_t change;

    layer->in = qty_add(layer->in, line->qty);
    layer->left = qty_add(layer->left, line->qty);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        layer->value_in[e].fine += (i128)value.of[e].minor * VALUE_SCALE;
    if (!was_open)
        layer_link(draft, pool, layer);
    change = value_sub(layer_value_left(layer), before);
    pool->qty = qty_add(pool->qty, line->qty);
    pool->value = value_add(pool->value, change);
    line->value = value;
    line->layer = id;
    line->day = layer->day;
    line->day_no = layer->day_no;
    line_note_pool(line, pool);
    journal_stock(draft, item, change);
    true_up_drawn(draft, id, value_sub(value, change));
}

/* An average pool takes in what it gave; a standard one its own. Returns what the inflow has of it.
 */
static value_t pool_raise(struct draft *draft, const struct brought *brought, struct line *line,
                          const struct line *lower, value_t value)
{
    const struct item *item = brought->item;
    qty_t stays = qty_sub(lower->out, line->qty);
    value_t had = value_gone(lower->out_value, stays, lower->out);
    value_t beyond = value_sub(had, value_gone(lower->out_pool, stays, lower->out));
    const struct pool *pool = pool_touch(draft, item);
    enum role role = lower->target_seq == pool->standard_seq ? ROLE_ROUNDING : ROLE_REVALUATION;

    if (item_is_averaged(item)) {
        (void)pool_in(draft, item, line, value_sub(value, beyond), INFLOW_NEW);
        pool_firm(draft, pool_touch(draft, item), item);
        journal_booked_under(draft, brought->seq, ROLE_PRICE_VARIANCE, item, beyond);
        return value;
    }
    journal_booked_under(draft, brought->seq, role, item,
                         value_sub(had, pool_in(draft, item, line, value, INFLOW_NEW)));
    return had;
}

void inflow_raise(struct draft *draft, const struct brought *brought, struct line *lower, qty_t qty,
                  value_t value)
{
    const struct item *item = brought->item;
    struct line *inflow = row_edit(draft, id_key(ROW_LINE, lower->target.raw));
    qty_t stays = qty_sub(lower->out, qty);
    struct line *line;

    if (draft->status != OK || qty.micro <= 0)
        return;
    line = line_add(draft, brought->is_made ? LINE_MAKE : LINE_PUT, item->id, qty);
    line->place = brought->place;
    line->target = lower->target;
    line->out = qty;
    line->out_value = value;
    inflow_stock_again(draft, item, line, lower);
    if (item_has_layers(item))
        layer_raise(draft, item, line, inflow->layer, value);
    else
        value = pool_raise(draft, brought, line, lower, value);
    inflow->out = qty_add(inflow->out, qty);
    inflow->out_value = value_add(inflow->out_value, value);
    lower->out_value = value_share(lower->out_value, stays, lower->out);
    lower->out_pool = value_share(lower->out_pool, stays, lower->out);
    lower->out = stays;
}
