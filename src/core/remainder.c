#include "core/remainder.h"

#include "core/issue.h"
#include "core/operation.h"
#include "core/order.h"
#include "core/pool.h"
#include "core/resource.h"
#include "core/segment.h"

/* How many pieces have still to pass each section; NULL after a refusal. */
static qty_t *left_by_section(struct draft *draft, const struct order *order,
                              const struct recipe *recipe)
{
    qty_t to_make = qty_sub(order->qty, qty_min(order->qty, order->good));
    qty_t *left = arena_alloc(draft->arena, (size_t)recipe->section_count * sizeof(*left));

    if (!left) {
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
        return NULL;
    }
    for (int s = 0; s < recipe->section_count && draft_may_want(draft); s++) {
        qty_t past = goods_past(draft, order, recipe->sections[s].pay_point);

        left[s] = qty_sub(to_make, qty_min(past, to_make));
    }
    return left;
}

/* What the reports of `left` more pieces would ask for. */
static void ask_for_left(struct draft *draft, struct ask *all, size_t k,
                         const struct segment *segment, qty_t left)
{
    const struct need *need = all[k].need;
    qty_t carried = { 0 };

    all[k].formula = need_between(draft, need, segment->output, left);
    if (segment->carries)
        carried = ((const struct carry *)row_see(draft, carry_key(segment->id, need)))->qty;
    for (size_t i = 0; i < k && carried.micro > 0; i++)
        if (need_shares_carry(all[i].need, need))
            carried = qty_sub(carried, qty_min(carried, all[i].formula));
    all[k].asked = qty_sub(all[k].formula, qty_min(carried, all[k].formula));
}

struct ask *order_asks(struct draft *draft, const struct order *order, const struct recipe *recipe)
{
    const struct item *item = item_see(draft, order->item);
    const qty_t *left = left_by_section(draft, order, recipe);
    struct ask *all = arena_alloc(draft->arena, ((size_t)recipe->need_count + 1) * sizeof(*all));

    if (!all)
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
    if (!all || !left)
        return NULL;
    for (size_t k = 0; k < (size_t)recipe->need_count && draft_may_want(draft); k++) {
        const struct need *need = &recipe->needs[k];
        int64_t run = need->fixed ? order_run(order->key.part[0]) : order_units(order->key.part[0]);
        const struct segment *segment = segment_see(draft, item, recipe, need->section, run);

        all[k].need = need;
        if (left[need->section].micro > 0 &&
            issue_of(draft->plant, need->component, need->issue) != ISSUE_BULK)
            ask_for_left(draft, all, k, segment, left[need->section]);
    }
    return all;
}

/* The difference of two rounded totals. */
static value_t price_between(struct draft *draft, cost_t cost, qty_t output, qty_t change)
{
    if (cost_is_none(cost))
        return (value_t){ 0 };
    return value_sub(value_at(cost, qty_add(output, change), draft), value_at(cost, output, draft));
}

value_t order_conversion(struct draft *draft, const struct order *order,
                         const struct recipe *recipe)
{
    const struct item *item = item_see(draft, order->item);
    const qty_t *left = left_by_section(draft, order, recipe);
    int last = recipe->section_count - 1;
    value_t sum = { 0 };

    for (int s = 0; left && s <= last; s++) {
        const struct section *section = &recipe->sections[s];
        const struct segment *units =
            segment_see(draft, item, recipe, s, order_units(order->key.part[0]));
        const struct segment *run =
            segment_see(draft, item, recipe, s, order_run(order->key.part[0]));
        qty_t output = units->output;

        for (int i = 0; i < section->operation_count; i++)
            sum = value_add(
                sum, price_between(draft, section->operations[i].conversion, output, left[s]));
        if (s == last)
            sum = value_add(sum, price_between(draft, recipe->conversion, output, left[s]));
        sum = value_add(sum, cost_of_resources(draft, &(struct passed){ recipe, s, units, run,
                                                                        left[s], 0, NULL }));
    }
    return sum;
}
