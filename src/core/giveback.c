#include "core/giveback.h"

#include <assert.h>

#include "core/allocate.h"
#include "core/cost.h"
#include "core/journal.h"
#include "core/owed.h"

qty_t share_qty(qty_t qty, struct share share, qty_t step, enum rounding rounding)
{
    i128 over = (i128)qty.micro * share.stays.micro;
    i128 under = (i128)share.whole.micro * step.micro;
    i128 steps;

    if (under <= 0)
        return (qty_t){ 0 };
    steps = over / under;
    switch (rounding) {
    case ROUND_UP:
        steps += over % under != 0;
        break;
    case ROUND_HALF_AWAY:
        steps += over % under * 2 >= under;
        break;
    case ROUND_DOWN:
        break;
    }
    return qty_min(qty, (qty_t){ (int64_t)(steps * step.micro) });
}

value_t share_gone(value_t value, struct share share)
{
    return value_gone(value, share.stays, share.whole);
}

/* One need of an event: what is to come back of it, and where its parts were picked. */
struct need_back {
    qty_t live;
    qty_t back;
    qty_t step;
    struct line_list picks; /* newest first */
};

/* All that an event used. */
struct uses {
    struct line_list takes; /* and what was written off; newest first */
    struct line_list owes;
    struct need_back *needs;
};

static struct need_back *need_of(struct draft *draft, const struct happened *event,
                                 struct uses *uses, line_id_t id)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

    return line->need >= 0 && line->need < event->need_count ? &uses->needs[line->need] : NULL;
}

static void count_live(struct draft *draft, const struct happened *event, struct uses *uses,
                       const struct line_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list->ids[i].raw));
        struct need_back *need = need_of(draft, event, uses, list->ids[i]);
        qty_t qty = line->out;

        if (!need)
            continue;
        if (line->kind == LINE_OWE)
            qty = owed_open(row_see(draft, id_key(ROW_OWED, list->ids[i].raw)));
        need->live = qty_add(need->live, qty);
    }
}

qty_t need_step(struct draft *draft, const struct happened *event, int32_t need)
{
    for (int32_t n = 1; n <= event->line_count && event->verb == VERB_COMPLETE; n++) {
        const struct line *line =
            row_see(draft, id_key(ROW_LINE, line_id(event->key.part[0], n).raw));

        if (line->need == need && line->owner == event->key.part[0])
            return item_see(draft, line->item)->step;
    }
    return (qty_t){ 1 };
}

/* Looks at the layers and pools of all takes, so that what is missing is wanted at once. */
static void see_layers(struct draft *draft, const struct line_list *takes)
{
    for (size_t i = 0; i < takes->count; i++) {
        const struct line *take = row_see(draft, id_key(ROW_LINE, takes->ids[i].raw));
        const struct layer *layer = row_see(draft, id_key(ROW_LAYER, take->layer.raw));

        (void)item_see(draft, take->item);
        (void)row_see(draft, id_key(ROW_POOL, take->item.raw));
        (void)row_see(draft, id_key(ROW_LINE, layer->last_draw.raw));
    }
}

static bool uses_gather(struct draft *draft, const struct happened *event, struct uses *uses)
{
    struct line_list picks = lines_of(draft, event, LINE_PICK);

    uses->needs = arena_alloc(draft->arena, ((size_t)event->need_count + 1) * sizeof(*uses->needs));
    if (!uses->needs) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return false;
    }
    uses->takes =
        lines_merged(draft, lines_of(draft, event, LINE_TAKE), lines_of(draft, event, LINE_SETTLE));
    uses->owes = lines_of(draft, event, LINE_OWE);
    see_layers(draft, &uses->takes);
    if (draft->status != OK)
        return false;
    for (int32_t k = 0; k < event->need_count; k++)
        uses->needs[k].step = need_step(draft, event, k);
    count_live(draft, event, uses, &uses->owes);
    count_live(draft, event, uses, &uses->takes);
    for (size_t i = 0; i < picks.count; i++) {
        struct need_back *need = need_of(draft, event, uses, picks.ids[i]);

        if (need)
            list_push(draft, &need->picks, picks.ids[i]);
    }
    return draft->status == OK;
}

static void give_back_owed(struct draft *draft, struct happened *event, struct uses *uses)
{
    for (size_t i = 0; i < uses->owes.count && draft->status == OK; i++) {
        line_id_t id = uses->owes.ids[i];
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, id.raw));
        struct need_back *need = need_of(draft, event, uses, id);
        qty_t part = need ? qty_min(need->back, owed_open(owed)) : (qty_t){ 0 };

        if (part.micro <= 0)
            continue;
        event->cost =
            value_sub(event->cost, owed_take_back(draft, item_see(draft, owed->item), id, part));
        need->back = qty_sub(need->back, part);
    }
}

/* Puts `qty` of the item back to the places that the picks took it from, newest first. */
static void put_back(struct draft *draft, const struct item *item, const struct line_list *picks,
                     qty_t qty)
{
    for (size_t i = 0; i < picks->count && qty.micro > 0 && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks->ids[i].raw));
        qty_t part = qty_min(qty, pick->picked);

        if (pick->item.raw != item->id.raw || part.micro <= 0)
            continue;
        pick->picked = qty_sub(pick->picked, part);
        stock_put(draft, item, part, pick->place)->target = (line_id_t){ pick->key.part[0] };
        qty = qty_sub(qty, part);
    }
    assert(draft->status != OK || qty.micro == 0);
}

/* What was written off is an expense no more. */
static value_t write_off_back(struct draft *draft, const struct item *item, struct line *settled,
                              qty_t qty)
{
    struct share share = { qty_sub(settled->out, qty), settled->out };
    value_t value = share_gone(settled->out_value, share);
    struct line *back = line_add(draft, LINE_UNSETTLE, item->id, qty);

    back->target = (line_id_t){ settled->key.part[0] };
    back->target_seq = settled->target_seq;
    back->value = value;
    back->out = qty;
    back->out_value = value;
    settled->out = share.stays;
    settled->out_value = value_sub(settled->out_value, value);
    journal_end_under(draft, points_of_line(draft, (line_id_t){ settled->key.part[0] }),
                      (struct end){ ROLE_EXPENSE, settled->detail }, item, value);
    return value;
}

static void give_back_takes(struct draft *draft, struct happened *event, struct uses *uses)
{
    for (size_t i = 0; i < uses->takes.count && draft->status == OK; i++) {
        struct line *take = row_edit(draft, id_key(ROW_LINE, uses->takes.ids[i].raw));
        const struct item *item = item_see(draft, take->item);
        struct need_back *need = need_of(draft, event, uses, uses->takes.ids[i]);
        qty_t part = need ? qty_min(need->back, take->out) : (qty_t){ 0 };
        value_t value;

        if (part.micro <= 0)
            continue;
        if (take->kind == LINE_SETTLE) {
            value = write_off_back(draft, item, take, part);
        } else {
            value = take_give_back(draft, item, take, part, LINE_SLICE);
            put_back(draft, item, &need->picks, part);
        }
        event->cost = value_sub(event->cost, value);
        need->back = qty_sub(need->back, part);
    }
}

/* What a component's own bill stood in for counts as given back by the same share. */
static void blown_back(struct draft *draft, const struct happened *event, struct share share)
{
    struct line_list list = lines_of(draft, event, LINE_BLOWN);

    for (size_t i = 0; i < list.count && draft->status == OK; i++) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        qty_t step = item_see(draft, line->item)->step;
        struct line *back;

        if (line->out.micro == 0)
            continue;
        back = line_add(draft, LINE_BLOWN, line->item, (qty_t){ 0 });
        back->target = list.ids[i];
        back->out = qty_sub(line->out, share_qty(line->out, share, step, ROUND_UP));
        line->out = qty_sub(line->out, back->out);
    }
}

void blown_again(struct draft *draft, const struct happened *undone, struct share share)
{
    struct line_list list = lines_posted(draft, undone, LINE_BLOWN);

    for (size_t i = 0; i < list.count && draft->status == OK; i++) {
        struct line *back = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        struct line *line = row_edit(draft, id_key(ROW_LINE, back->target.raw));
        qty_t step = item_see(draft, back->item)->step;
        qty_t again = qty_sub(back->out, share_qty(back->out, share, step, ROUND_UP));

        back->out = qty_sub(back->out, again);
        line->out = qty_add(line->out, again);
    }
}

void give_back_needs(struct draft *draft, struct happened *event, struct share share)
{
    struct uses uses = { .needs = NULL };

    if (!uses_gather(draft, event, &uses))
        return;
    for (int32_t k = 0; k < event->need_count && draft->status == OK; k++) {
        struct need_back *need = &uses.needs[k];

        need->back = qty_sub(need->live, share_qty(need->live, share, need->step, ROUND_UP));
    }
    blown_back(draft, event, share);
    give_back_owed(draft, event, &uses);
    give_back_takes(draft, event, &uses);
}

void put_back_for(struct draft *draft, const struct line *take, qty_t qty)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, take->owner));
    struct line_list picks = lines_of(draft, owner, LINE_PICK);
    struct line_list same = { 0 };

    for (size_t i = 0; i < picks.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (pick->need == take->need)
            list_push(draft, &same, picks.ids[i]);
    }
    put_back(draft, item_see(draft, take->item), &same, qty);
}

/* Returns by how much what its event booked changes. */
static value_t unsettle_take(struct draft *draft, line_id_t id, qty_t qty)
{
    struct line *take = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *owe_line = row_see(draft, id_key(ROW_LINE, take->target.raw));
    qty_t position = qty_add(take->position, qty_sub(take->out, qty));
    size_t first = draft->line_count;
    value_t back = take_give_back(draft, item_see(draft, take->item), take, qty, LINE_SLICE);
    value_t owed;

    for (size_t i = first; i < draft->line_count; i++)
        draft->lines[i]->detail = BACK_UNSETTLED;
    put_back_for(draft, take, qty);
    owed = owe_again(draft, item_see(draft, owe_line->item), take->target, position, qty);
    return value_sub(owed, back);
}

static value_t unsettle_written_off(struct draft *draft, line_id_t id, qty_t qty)
{
    struct line *settled = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *owe_line = row_see(draft, id_key(ROW_LINE, settled->target.raw));
    const struct item *item = item_see(draft, owe_line->item);
    qty_t stays = qty_sub(settled->out, qty);
    value_t back = value_gone(settled->out_value, stays, settled->out);
    value_t owed = owe_again(draft, item, settled->target, qty_add(settled->position, stays), qty);

    settled->out = stays;
    settled->out_value = value_sub(settled->out_value, back);
    journal_end_under(draft, points_of_line(draft, id),
                      (struct end){ ROLE_EXPENSE, settled->detail }, item, back);
    return value_sub(owed, back);
}

/* Takes for others and what was written off, as one event posted them; newest first. */
static void settled_by(struct draft *draft, const struct happened *event, item_id_t item,
                       struct line_list *list, qty_t *live)
{
    for (int32_t n = event->line_count; n >= 1; n--) {
        line_id_t id = line_id(event->key.part[0], n);
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
        bool counts = (line->kind == LINE_TAKE && line->target.raw != 0) ||
                      (line->kind == LINE_SETTLE && line->detail != 0);

        if (!counts || line->out.micro <= 0 || (item.raw != 0 && line->item.raw != item.raw))
            continue;
        list_push(draft, list, id);
        *live = qty_add(*live, line->out);
    }
}

/* By the event, and by those that made it happen again; newest first. */
static struct line_list settled_all(struct draft *draft, const struct happened *event,
                                    item_id_t item, qty_t *live)
{
    struct line_list list = { 0 };
    int64_t again = event->again_last;

    *live = (qty_t){ 0 };
    while (again != 0 && draft->status == OK) {
        const struct happened *giving = row_see(draft, id_key(ROW_HAPPENED, again));

        settled_by(draft, giving, item, &list, live);
        again = giving->previous;
    }
    settled_by(draft, event, item, &list, live);
    return list;
}

qty_t settled_live(struct draft *draft, const struct happened *event, item_id_t item)
{
    qty_t live;

    (void)settled_all(draft, event, item, &live);
    return live;
}

void unsettle(struct draft *draft, const struct happened *event, item_id_t item, qty_t keep)
{
    qty_t live;
    struct line_list list = settled_all(draft, event, item, &live);
    qty_t back = qty_sub(live, keep);
    line_id_t issue = { 0 };
    int64_t owner = 0;
    value_t change = { 0 }; /* of one issue: what settled it is trued up at once */

    for (size_t i = 0; i < list.count && back.micro > 0 && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));
        qty_t part = qty_min(back, line->out);

        if (line->target.raw != issue.raw) {
            true_up(draft, owner, change);
            change = (value_t){ 0 };
        }
        issue = line->target;
        owner = line->owner;
        if (line->kind == LINE_TAKE)
            change = value_add(change, unsettle_take(draft, list.ids[i], part));
        else
            change = value_add(change, unsettle_written_off(draft, list.ids[i], part));
        back = qty_sub(back, part);
    }
    true_up(draft, owner, change);
}

void picks_forget(struct draft *draft, const struct line *draw, qty_t qty, enum forget forget)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, draw->owner));
    struct line_list picks = lines_of(draft, owner, LINE_PICK);

    for (size_t i = 0; i < picks.count && qty.micro > 0 && draft->status == OK; i++) {
        const struct line *seen = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        qty_t part = qty_min(qty, seen->picked);
        struct line *pick;

        if (seen->item.raw != draw->item.raw || seen->need != draw->need || part.micro <= 0)
            continue;
        pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        pick->picked = qty_sub(pick->picked, part);
        if (forget == FORGET_RETURNED)
            pick->returned = qty_add(pick->returned, part);
        qty = qty_sub(qty, part);
    }
}

void picks_restore(struct draft *draft, const struct line *draw, qty_t qty, qty_t gone)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, draw->owner));
    struct line_list picks = lines_of(draft, owner, LINE_PICK);

    for (size_t i = picks.count; i-- > 0 && draft->status == OK;) {
        const struct line *seen = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        struct line *pick;
        qty_t part;

        if (seen->item.raw != draw->item.raw || seen->need != draw->need ||
            seen->returned.micro <= 0)
            continue;
        pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        part = qty_min(qty, pick->returned);
        pick->picked = qty_add(pick->picked, part);
        pick->returned = qty_sub(pick->returned, part);
        qty = qty_sub(qty, part);
        part = qty_min(gone, pick->returned);
        pick->returned = qty_sub(pick->returned, part);
        gone = qty_sub(gone, part);
    }
}

/* What a draw of `value` took out of a standard pool: the rest of a receipt's own cost was price
 * variance, and is none any more. */
static value_t drawn_of_pool(struct draft *draft, const struct line *draw, value_t value,
                             value_t of_pool)
{
    const struct item *item = item_see(draft, draw->item);

    if (item->method != METHOD_STANDARD)
        return value;
    journal_booked_under(draft, points_of_event(draft, draw->owner), ROLE_PRICE_VARIANCE, item,
                         value_sub(value, of_pool));
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

        of_pool = cost_is_none(draw->price) ? value : value_sub(of_pool, draw->out_pool);
        picks_forget(draft, draw, part, FORGET_FOR_GOOD);
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

value_t layer_part(const struct layer *layer, qty_t qty)
{
    value_t part;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        part.of[e].minor = (int64_t)(layer->value_in[e].fine / VALUE_SCALE) -
                           fine_share(layer->value_in[e], qty_sub(layer->in, qty), layer->in).minor;
    return part;
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

/* Layers: what is left goes first, the layer's own and then its slices'; the rest its drawers owe.
 */
static void layers_lower(struct draft *draft, const struct item *item, struct happened *event,
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
    allocate_anywhere(draft, item, there, event->place, (struct use){ .owner = draft->seq });
    for (size_t i = 0; i < family.count && draft->status == OK; i++) {
        qty_t before = missing;

        family.items[i].owed = owe_draws(draft, item, family.items[i].id, &missing);
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
static void pool_lower(struct draft *draft, const struct item *item, struct happened *event,
                       struct line *lower, value_t value)
{
    struct pool *pool = pool_touch(draft, item);
    const struct line *inflow = row_see(draft, id_key(ROW_LINE, event->inflow.raw));
    qty_t there = qty_min(lower->qty, pool->qty);
    qty_t missing = qty_sub(lower->qty, there);
    value_t gives = { 0 };
    value_t booked;
    value_t beyond;
    enum role role = ROLE_PRICE_VARIANCE;

    allocate_anywhere(draft, item, there, event->place, (struct use){ .owner = draft->seq });
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
    journal_booked_under(draft, event->points, role, item, value_negate(beyond));
    for (int e = 0; e < ELEMENT_COUNT; e++)
        lower->price.of[e] = beyond.of[e];
    lower->target_seq = inflow->target_seq;
}

void inflow_lower(struct draft *draft, const struct item *item, struct happened *event, qty_t qty,
                  value_t value)
{
    struct line *inflow = row_edit(draft, id_key(ROW_LINE, event->inflow.raw));
    struct line *lower = line_add(draft, LINE_LOWER, item->id, qty);

    lower->value = value;
    lower->layer = inflow->layer;
    lower->day = inflow->day;
    lower->day_no = inflow->day_no;
    lower->target = event->inflow;
    lower->out = qty;
    lower->out_value = value;
    if (draft->status != OK)
        return;
    if (item_has_layers(item))
        layers_lower(draft, item, event, lower);
    else
        pool_lower(draft, item, event, lower, value);
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
static value_t pool_raise(struct draft *draft, const struct happened *event, struct line *line,
                          const struct line *lower, value_t value)
{
    const struct item *item = item_see(draft, event->item);
    qty_t stays = qty_sub(lower->out, line->qty);
    value_t had = value_gone(lower->out_value, stays, lower->out);
    value_t beyond = value_sub(had, value_gone(lower->out_pool, stays, lower->out));
    const struct pool *pool = pool_touch(draft, item);
    enum role role = lower->target_seq == pool->standard_seq ? ROLE_ROUNDING : ROLE_REVALUATION;

    if (item->method == METHOD_AVERAGE) {
        (void)pool_in(draft, item, line, value_sub(value, beyond), INFLOW_NEW);
        journal_booked_under(draft, event->points, ROLE_PRICE_VARIANCE, item, beyond);
        return value;
    }
    journal_booked_under(draft, event->points, role, item,
                         value_sub(had, pool_in(draft, item, line, value, INFLOW_NEW)));
    return had;
}

void inflow_raise(struct draft *draft, struct happened *event, struct line *lower, qty_t qty,
                  value_t value)
{
    const struct item *item = item_see(draft, event->item);
    struct line *inflow = row_edit(draft, id_key(ROW_LINE, lower->target.raw));
    qty_t stays = qty_sub(lower->out, qty);
    struct line *line;

    if (draft->status != OK || qty.micro <= 0)
        return;
    line = line_add(draft, event->verb == VERB_COMPLETE ? LINE_MAKE : LINE_PUT, item->id, qty);
    line->place = event->place;
    line->target = lower->target;
    line->out = qty;
    line->out_value = value;
    stock_add(draft, item, qty, event->place);
    if (item_has_layers(item))
        layer_raise(draft, item, line, inflow->layer, value);
    else
        value = pool_raise(draft, event, line, lower, value);
    inflow->out = qty_add(inflow->out, qty);
    inflow->out_value = value_add(inflow->out_value, value);
    lower->out_value = value_share(lower->out_value, stays, lower->out);
    lower->out_pool = value_share(lower->out_pool, stays, lower->out);
    lower->out = stays;
}
