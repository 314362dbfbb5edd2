#include "core/resource.h"

#include "core/segment.h"

static bool is_passed(const struct passed *passed, const struct need *need)
{
    return passed->section == ALL_SECTIONS || passed->section == need->section;
}

static const struct segment *segment_of(const struct passed *passed, const struct need *need)
{
    return need->fixed ? passed->run : passed->units;
}

static qty_t asked(struct draft *draft, const struct passed *passed, const struct need *need)
{
    return need_between(draft, need, segment_of(passed, need)->output, passed->change);
}

/* What is carried of it when it is its turn, those before it done. */
static qty_t carried(struct draft *draft, const struct passed *passed, int k)
{
    const struct need *need = &passed->recipe->resources[k];
    const struct segment *segment = segment_of(passed, need);
    qty_t carry = { 0 };

    if (!segment->carries)
        return carry;
    carry = ((const struct carry *)row_see(draft, carry_key(segment->id, need)))->qty;
    for (int i = 0; i < k; i++)
        if (need_shares_carry(&passed->recipe->resources[i], need))
            carry =
                qty_sub(carry, qty_min(carry, asked(draft, passed, &passed->recipe->resources[i])));
    return carry;
}

/* What the running output has used of it so far: by the bill, those before it done, and carried. */
static qty_t used_so_far(struct draft *draft, const struct passed *passed, int k, qty_t carry)
{
    const struct need *need = &passed->recipe->resources[k];
    qty_t output = segment_of(passed, need)->output;
    qty_t sum = carry;

    for (int i = 0; i < passed->recipe->resource_count; i++) {
        const struct need *other = &passed->recipe->resources[i];
        qty_t counted = i < k ? qty_add(output, passed->change) : output;

        if (i == k || need_shares_carry(other, need))
            sum = qty_add(sum, need_total(draft, other, item_step(other->component), counted));
    }
    return sum;
}

/* round(price × used so far after) - round(price × used so far before) of each element. */
static value_t use_cost(struct draft *draft, const struct passed *passed, int k, qty_t carry)
{
    cost_t cost = passed->recipe->resource_costs[k];
    qty_t qty = asked(draft, passed, &passed->recipe->resources[k]);
    value_t value = { 0 };
    qty_t before;

    if (cost_is_none(cost))
        return value;
    qty = qty_sub(qty, qty_min(carry, qty));
    before = used_so_far(draft, passed, k, carry);
    if (cost_between(cost, before, qty_add(before, qty), &value) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a resource beyond what a book can hold");
    return value;
}

/* What has been carried of them, seen before any is used. */
static qty_t *all_carried(struct draft *draft, const struct passed *passed)
{
    int count = passed->recipe->resource_count;
    qty_t *all = arena_alloc(draft->arena, ((size_t)count + 1) * sizeof(*all));

    if (!all)
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
    for (int k = 0; all && k < count && draft_may_want(draft); k++)
        if (is_passed(passed, &passed->recipe->resources[k]))
            all[k] = carried(draft, passed, k);
    return all;
}

static value_t use_one(struct draft *draft, const struct passed *passed, int k, qty_t carry)
{
    const struct need *need = &passed->recipe->resources[k];
    const struct segment *segment = segment_of(passed, need);
    qty_t qty = asked(draft, passed, need);
    struct line *line;

    qty = need_less_carry(draft, segment, need, qty);
    if (qty.micro == 0)
        return (value_t){ 0 };
    line = line_add(draft, LINE_RESOURCE, need->item, qty);
    line->target_seq = segment->id;
    line->detail = k;
    line->position.micro = passed->first;
    line->value = use_cost(draft, passed, k, carry);
    line->out = qty;
    line->out_value = line->value;
    return line->value;
}

value_t use_resources(struct draft *draft, const struct passed *passed)
{
    value_t sum = { 0 };
    const qty_t *carries;

    if (passed->recipe->resource_count == 0)
        return sum;
    carries = all_carried(draft, passed);
    for (int k = 0; k < passed->recipe->resource_count && draft->status == OK; k++)
        if (is_passed(passed, &passed->recipe->resources[k]))
            sum = value_add(sum, use_one(draft, passed, k, carries[k]));
    return sum;
}

value_t cost_of_resources(struct draft *draft, const struct passed *passed)
{
    value_t sum = { 0 };

    if (passed->change.micro == 0)
        return sum;
    for (int k = 0; k < passed->recipe->resource_count && draft_may_want(draft); k++)
        if (is_passed(passed, &passed->recipe->resources[k]))
            sum = value_add(sum, use_cost(draft, passed, k, carried(draft, passed, k)));
    return sum;
}

static value_t sum_out(struct draft *draft, struct line_list list)
{
    value_t sum = { 0 };

    for (size_t i = 0; i < list.count; i++)
        sum = value_add(
            sum,
            ((const struct line *)row_see(draft, id_key(ROW_LINE, list.ids[i].raw)))->out_value);
    return sum;
}

value_t resources_live(struct draft *draft, const struct happened *event)
{
    return sum_out(draft, lines_of(draft, event, LINE_RESOURCE));
}

value_t resources_undone(struct draft *draft, const struct happened *undone)
{
    return sum_out(draft, lines_posted(draft, undone, LINE_RESOURCE));
}

/* What does not stay of a line leaves it. */
struct leaves {
    qty_t qty;
    value_t value;
};

static struct leaves line_leaves(struct draft *draft, struct line *line, struct share share)
{
    qty_t step = item_step(item_see(draft, line->item));
    struct share own = { share_qty(line->out, share, step, ROUND_UP), line->out };
    struct leaves leaves = { .qty = qty_sub(own.whole, own.stays) };

    if (leaves.qty.micro == 0)
        return leaves;
    leaves.value = share_gone(line->out_value, own);
    line->out = own.stays;
    line->out_value = value_sub(line->out_value, leaves.value);
    return leaves;
}

/* Says so of the line of the report. */
static struct line *change_line(struct draft *draft, line_id_t target, qty_t qty, value_t value)
{
    const struct line *used = row_see(draft, id_key(ROW_LINE, target.raw));
    struct line *line = line_add(draft, LINE_RESOURCE, used->item, qty);

    line->value = value;
    line->target = target;
    line->target_seq = used->target_seq;
    line->detail = used->detail;
    line->position = used->position;
    return line;
}

value_t resources_give_back(struct draft *draft, const struct happened *event, struct share share)
{
    struct line_list list = lines_of(draft, event, LINE_RESOURCE);
    value_t sum = { 0 };

    for (size_t i = list.count; i-- > 0 && draft->status == OK;) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        struct leaves leaves = line_leaves(draft, line, share);
        struct line *back;

        if (leaves.qty.micro == 0)
            continue;
        back = change_line(draft, list.ids[i], (qty_t){ -leaves.qty.micro },
                           value_negate(leaves.value));
        back->out = leaves.qty;
        back->out_value = leaves.value;
        sum = value_add(sum, leaves.value);
    }
    return sum;
}

value_t resources_again(struct draft *draft, const struct happened *undone, struct share share)
{
    struct line_list list = lines_posted(draft, undone, LINE_RESOURCE);
    value_t sum = { 0 };

    for (size_t i = list.count; i-- > 0 && draft->status == OK;) {
        struct line *back = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        struct line *line = row_edit(draft, id_key(ROW_LINE, back->target.raw));
        struct leaves leaves = line_leaves(draft, back, share);

        if (leaves.qty.micro == 0)
            continue;
        line->out = qty_add(line->out, leaves.qty);
        line->out_value = value_add(line->out_value, leaves.value);
        (void)change_line(draft, back->target, leaves.qty, leaves.value);
        sum = value_add(sum, leaves.value);
    }
    return sum;
}

/* Whether the line says of this recipe's use what changed. */
static bool says_of(struct draft *draft, const struct line *line, const struct happened *event,
                    int32_t first)
{
    if (line->kind != LINE_RESOURCE || line->target.raw == 0 || line->position.micro != first)
        return false;
    return ((const struct line *)row_see(draft, id_key(ROW_LINE, line->target.raw)))->owner ==
           event->key.part[0];
}

qty_t *resources_changed(struct draft *draft, const struct happened *event, size_t from,
                         const struct recipe *recipe, int32_t first)
{
    int count = recipe->resource_count;
    qty_t *all = arena_alloc(draft->arena, ((size_t)count + 1) * sizeof(*all));

    if (!all)
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
    for (size_t i = from; all && count > 0 && i < draft->line_count; i++) {
        const struct line *line = draft->lines[i];

        if (says_of(draft, line, event, first))
            all[line->detail] = qty_add(all[line->detail], line->qty);
    }
    return all;
}
