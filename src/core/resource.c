#include "core/resource.h"

#include "core/cost.h"
#include "core/resolve.h"
#include "core/segment.h"
#include "core/usage.h"

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

static qty_t beyond_so_far(struct draft *draft, const struct segment *segment,
                           const struct need *need)
{
    if (!segment->carries)
        return (qty_t){ 0 };
    return ((const struct carry *)row_see(draft, carry_key(segment->id, need)))->more;
}

/* What the running output has used of it so far: by the bill, those before it done, carried, and
 * stated beyond that. */
static qty_t used_so_far(struct draft *draft, const struct passed *passed, int k, qty_t carry)
{
    const struct need *need = &passed->recipe->resources[k];
    qty_t output = segment_of(passed, need)->output;
    qty_t sum = qty_add(carry, beyond_so_far(draft, segment_of(passed, need), need));

    for (int i = 0; i < passed->recipe->resource_count; i++) {
        const struct need *other = &passed->recipe->resources[i];
        qty_t counted = i < k ? qty_add(output, passed->change) : output;

        if (i == k || need_shares_carry(other, need))
            sum = qty_add(sum, need_total(draft, other, item_step(other->component), counted));
    }
    return sum;
}

static value_t cost_from(struct draft *draft, cost_t cost, qty_t before, qty_t qty)
{
    value_t value = { 0 };

    if (!cost_is_none(cost) && cost_between(cost, before, qty_add(before, qty), &value) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a resource beyond what a book can hold");
    return value;
}

/* round(price × used so far after) - round(price × used so far before) of each element. */
static value_t use_cost(struct draft *draft, const struct passed *passed, int k, qty_t carry)
{
    cost_t cost = passed->recipe->resource_costs[k];
    qty_t qty = asked(draft, passed, &passed->recipe->resources[k]);

    if (cost_is_none(cost))
        return (value_t){ 0 };
    return cost_from(draft, cost, used_so_far(draft, passed, k, carry),
                     qty_sub(qty, qty_min(carry, qty)));
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

void hours_beyond(struct draft *draft, struct segment *segment, const struct need *need, qty_t more)
{
    struct carry *carry;

    if (more.micro == 0)
        return;
    segment->carries = true;
    carry = row_edit(draft, carry_key(segment->id, need));
    carry->more = qty_add(carry->more, more);
}

static struct line *use_line(struct draft *draft, item_id_t resource, qty_t qty, value_t value)
{
    struct line *line = line_add(draft, LINE_RESOURCE, resource, qty);

    line->detail = NEED_NONE;
    line->value = value;
    line->out = qty;
    line->out_value = value;
    return line;
}

struct hours_list hours_stated(struct draft *draft, const qty_t *before)
{
    const struct event *event = draft->event;
    struct hours_list list = { NULL, 0 };

    if (event->line_count == 0)
        return list;
    list.items = arena_alloc(draft->arena, (size_t)event->line_count * sizeof(*list.items));
    if (!list.items)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    for (int i = 0; list.items && i < event->line_count && draft->status == OK; i++) {
        const struct event_line *line = &event->lines[i];
        const struct item *item = item_by_name(draft, line->item);
        struct hours_stated hours = { .resource = item };

        if (line->output || item->kind != KIND_RESOURCE)
            continue;
        hours.qty = resolve_qty(draft, item, (struct amount){ line->qty, line->unit });
        if (before)
            hours.qty = qty_sub(hours.qty, before[i]);
        list.items[list.count++] = hours;
    }
    return list;
}

static struct hours_stated *stated_of(const struct passed *passed, const struct need *need)
{
    for (size_t i = 0; passed->stated && i < passed->stated->count; i++)
        if (passed->stated->items[i].resource->id.raw == need->item.raw)
            return &passed->stated->items[i];
    return NULL;
}

/* The first use of a resource has all that is stated of it, the others nothing. */
static value_t use_stated(struct draft *draft, const struct passed *passed, int k,
                          struct hours_stated *stated)
{
    const struct need *need = &passed->recipe->resources[k];
    const struct segment *segment = segment_of(passed, need);
    qty_t by_bill = asked(draft, passed, need);
    qty_t qty = stated->is_used ? (qty_t){ 0 } : stated->qty;
    qty_t before = used_so_far(draft, passed, k, carried(draft, passed, k));
    value_t value = cost_from(draft, passed->recipe->resource_costs[k], before, qty);
    struct line *note = usage_note(draft, need->component, NEED_NONE, by_bill);
    struct line *line;

    note->detail = USAGE_HOURS;
    note->target_seq = k;
    usage_taken(draft, note, qty, value);
    stated->is_used = true;
    hours_beyond(draft, row_edit(draft, segment->key), need, qty_sub(qty, by_bill));
    if (qty.micro == 0)
        return value;
    line = use_line(draft, need->item, qty, value);
    line->target_seq = segment->id;
    line->detail = k;
    return value;
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
    line = use_line(draft, need->item, qty, use_cost(draft, passed, k, carry));
    line->target_seq = segment->id;
    line->detail = k;
    line->position.micro = passed->first;
    return line->value;
}

value_t use_resources(struct draft *draft, const struct passed *passed)
{
    value_t sum = { 0 };
    const qty_t *carries;

    if (passed->recipe->resource_count == 0)
        return sum;
    carries = all_carried(draft, passed);
    for (int k = 0; k < passed->recipe->resource_count && draft->status == OK; k++) {
        const struct need *need = &passed->recipe->resources[k];
        struct hours_stated *stated = stated_of(passed, need);

        if (is_passed(passed, need))
            sum = value_add(sum, stated ? use_stated(draft, passed, k, stated)
                                        : use_one(draft, passed, k, carries[k]));
    }
    return sum;
}

value_t use_beyond(struct draft *draft, struct as_of as_of, struct hours_list stated)
{
    value_t sum = { 0 };

    for (size_t i = 0; i < stated.count && draft->status == OK; i++) {
        const struct hours_stated *hours = &stated.items[i];
        const struct rate *rate = item_rate(hours->resource, as_of);
        value_t value =
            cost_from(draft, rate ? rate->conversion : (cost_t){ 0 }, (qty_t){ 0 }, hours->qty);
        struct line *note;

        if (hours->is_used)
            continue;
        note = usage_note(draft, hours->resource, NEED_NONE, (qty_t){ 0 });
        note->detail = USAGE_HOURS;
        note->target_seq = NEED_NONE;
        usage_taken(draft, note, hours->qty, value);
        if (hours->qty.micro > 0)
            (void)use_line(draft, hours->resource->id, hours->qty, value);
        sum = value_add(sum, value);
    }
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
    if (line->kind != LINE_RESOURCE || line->target.raw == 0 || line->position.micro != first ||
        line->detail == NEED_NONE)
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

        if (says_of(draft, line, event, first) && line->detail < count)
            all[line->detail] = qty_add(all[line->detail], line->qty);
    }
    return all;
}
