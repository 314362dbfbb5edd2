#include "core/carry.h"

#include "core/explode.h"
#include "core/history.h"
#include "core/order.h"
#include "core/owed.h"
#include "core/segment.h"

/* The running output moves by `change` pieces; the difference to the bill becomes a carry. */
struct carrying {
    struct draft *draft;
    const struct recipe *recipe;
    struct happened *event;
    qty_t change; /* negative: undone */
};

static struct segment *event_segment(struct carrying *carrying, bool fixed)
{
    struct draft *draft = carrying->draft;
    const struct item *item = item_see(draft, carrying->event->item);

    return segment_edit(draft, item, carrying->recipe,
                        fixed ? carrying->event->run : run_of_units(carrying->event));
}

/* By how much the event's live use of each need differs from before. */
static void need_sums(struct draft *draft, const struct happened *event, qty_t *sums)
{
    static const enum line_kind kinds[] = { LINE_TAKE, LINE_SETTLE, LINE_BLOWN, LINE_OWE,
                                            LINE_DUE };

    for (size_t k = 0; k < ARRAY_COUNT(kinds); k++) {
        struct line_list list = lines_of(draft, event, kinds[k]);

        for (size_t i = 0; i < list.count; i++) {
            const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));
            qty_t qty = line->out;

            if (line->need < 0 || line->need >= event->need_count)
                continue;
            if (line->kind == LINE_OWE || line->kind == LINE_DUE)
                qty = owed_open(row_see(draft, id_key(ROW_OWED, list.ids[i].raw)));
            sums[line->need] = qty_add(sums[line->need], qty);
        }
    }
}

static bool *actual_needs(struct draft *draft, const struct happened *event)
{
    struct line_list actual = lines_of(draft, event, LINE_ACTUAL);
    bool *is_actual = arena_alloc(draft->arena, (size_t)event->need_count + 1);

    for (size_t i = 0; is_actual && i < actual.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, actual.ids[i].raw));

        if (line->need >= 0 && line->need < event->need_count)
            is_actual[line->need] = true;
    }
    return is_actual;
}

static void carry_add(const struct carrying *carrying, struct segment *segment,
                      const struct need *need, qty_t qty)
{
    struct draft *draft = carrying->draft;
    struct carry *carry;

    if (qty_is_zero(qty))
        return;
    segment->carries = true;
    if (carrying->event->order != 0)
        order_carries(draft, carrying->event->order);
    carry = row_edit(draft, carry_key(segment->id, need));
    carry->qty = qty_add(carry->qty, qty);
    line_add(draft, LINE_CARRY, need->item, qty);
}

/* `used` is what each need's live use changed by: its difference to the formula is carried. */
static void carry_needs(struct carrying *carrying, const qty_t *used, const bool *is_actual)
{
    struct draft *draft = carrying->draft;

    for (int k = 0; k < carrying->recipe->need_count && draft->status == OK; k++) {
        const struct need *need = &carrying->recipe->needs[k];
        struct segment *segment = event_segment(carrying, need->fixed);
        const struct item *item = need->component;
        qty_t before = segment->output;
        qty_t after = qty_add(before, carrying->change);
        qty_t formula = qty_sub(need_total(draft, need, item->step, after),
                                need_total(draft, need, item->step, before));

        if (!is_actual[k])
            carry_add(carrying, segment, need, qty_sub(used[k], formula));
    }
}

static void output_move(struct carrying *carrying)
{
    struct segment *units = event_segment(carrying, false);

    units->output = qty_add(units->output, carrying->change);
    if (carrying->recipe->has_fixed) {
        struct segment *fixed = event_segment(carrying, true);

        fixed->output = qty_add(fixed->output, carrying->change);
    }
}

/* Carries and running output after a completion's use went from `before` to what it is now. */
void carry_over(struct draft *draft, struct happened *event, const qty_t *before, qty_t change)
{
    const struct item *item = item_see(draft, event->item);
    struct carrying carrying = { .draft = draft, .event = event, .change = change };
    qty_t *used = arena_alloc(draft->arena, ((size_t)event->need_count + 1) * sizeof(*used));
    const bool *is_actual = actual_needs(draft, event);

    carrying.recipe = explode_again(draft, item, event);
    if (!used || !is_actual) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return;
    }
    if (draft->status != OK)
        return;
    need_sums(draft, event, used);
    for (int32_t k = 0; k < event->need_count; k++)
        used[k] = qty_sub(used[k], before[k]);
    carry_needs(&carrying, used, is_actual);
    output_move(&carrying);
}

qty_t *uses_before(struct draft *draft, const struct happened *event)
{
    qty_t *sums = arena_alloc(draft->arena, ((size_t)event->need_count + 1) * sizeof(*sums));

    if (!sums) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return NULL;
    }
    need_sums(draft, event, sums);
    return sums;
}
