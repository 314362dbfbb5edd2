#include "core/carry.h"

#include "core/cost.h"
#include "core/explode.h"
#include "core/history.h"
#include "core/order.h"
#include "core/owed.h"
#include "core/resource.h"
#include "core/segment.h"
#include "core/usage.h"

/* What passed a section in this event changes. */
struct section_change {
    bool counts;  /* the event has it */
    qty_t qty;    /* negative: undone */
    qty_t caught; /* … of an order, what no report of the section knows */
};

/* The running outputs move; the difference to the bill becomes a carry. */
struct carrying {
    struct draft *draft;
    const struct item *item; /* whose bill it is */
    const struct recipe *recipe;
    struct happened *event;
    struct section_change *changes; /* of the recipe's sections */
    const bool *is_bulk;            /* by need */
    const qty_t *used;              /* … what its live use changed by */
    const qty_t *hours;             /* by line of actual use, what its bill's part changed by */
    size_t lines;                   /* of the posting before */
};

static struct segment *event_segment(const struct carrying *carrying, int section, bool fixed)
{
    return segment_edit(carrying->draft, carrying->item, carrying->recipe, section,
                        fixed ? carrying->event->run : run_of_units(carrying->event));
}

static int section_of_pay_point(const struct recipe *recipe, int pay_point)
{
    int section = 0;

    while (section < recipe->section_count - 1 && recipe->sections[section].pay_point != pay_point)
        section++;
    return section;
}

/* The section that was reported, and those that it caught up. */
static void see_sections(struct carrying *carrying, qty_t change)
{
    struct draft *draft = carrying->draft;
    const struct recipe *recipe = carrying->recipe;
    struct line_list caught = lines_of(draft, carrying->event, LINE_CATCH_UP);
    int own = section_of_pay_point(recipe, item_see(draft, carrying->event->item)->operation);

    carrying->changes[own] = (struct section_change){ .counts = true, .qty = change };
    for (size_t i = 0; i < caught.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, caught.ids[i].raw));

        carrying->changes[section_of_pay_point(recipe, line->detail)].counts = true;
    }
    for (size_t i = 0; i < draft->line_count; i++) {
        const struct line *line = draft->lines[i];
        struct section_change *section;

        if (line->kind != LINE_CATCH_UP && line->kind != LINE_TAKE_UP)
            continue;
        section = &carrying->changes[section_of_pay_point(recipe, line->detail)];
        if (line->kind == LINE_TAKE_UP) {
            section->caught = qty_sub(section->caught, line->qty);
            continue;
        }
        section->qty = qty_add(section->qty, line->qty);
        if (carrying->event->order != 0)
            section->caught = qty_add(section->caught, line->qty);
    }
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

/* What is never needed carries nothing. */
static bool *bulk_needs(struct draft *draft, const struct happened *event)
{
    struct line_list actual = lines_of(draft, event, LINE_ACTUAL);
    bool *is_bulk = arena_alloc(draft->arena, (size_t)event->need_count + 1);

    for (size_t i = 0; is_bulk && i < actual.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, actual.ids[i].raw));

        if (line->detail == USAGE_BULK)
            is_bulk[line->need] = true;
    }
    return is_bulk;
}

/* A need with actual use counts as if the event had taken what its bill says. */
static void count_by_bill(struct draft *draft, const struct happened *event, qty_t *sums)
{
    struct line_list actual = lines_of(draft, event, LINE_ACTUAL);

    for (size_t i = 0; i < actual.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, actual.ids[i].raw));

        if (line->detail == USAGE_HOURS)
            continue;
        sums[line->need] =
            usage_live(event, line->position, item_step(item_see(draft, line->item)));
    }
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

/* What its use changed by more than the bill says for the change of the running output. */
static void carry_need(const struct carrying *carrying, struct segment *segment,
                       const struct need *need, int32_t number, qty_t change)
{
    if (!carrying->is_bulk[number])
        carry_add(carrying, segment, need,
                  qty_sub(carrying->used[number],
                          need_between(carrying->draft, need, segment->output, change)));
}

static void carry_needs(const struct carrying *carrying)
{
    for (int k = 0; k < carrying->recipe->need_count && carrying->draft->status == OK; k++) {
        const struct need *need = &carrying->recipe->needs[k];
        const struct section_change *section = &carrying->changes[need->section];

        if (section->counts)
            carry_need(carrying, event_segment(carrying, need->section, need->fixed), need, k,
                       section->qty);
    }
}

/* What no report of the section knows is the order's, whatever its bill. */
static void caught_move(const struct carrying *carrying, int section, qty_t change)
{
    const struct happened *event = carrying->event;
    struct segment *caught;

    if (qty_is_zero(change))
        return;
    caught = caught_edit(carrying->draft, item_see(carrying->draft, bill_item(event)),
                         carrying->recipe->sections[section].pay_point, run_of_units(event));
    caught->caught = qty_add(caught->caught, change);
}

static void outputs_move(const struct carrying *carrying)
{
    for (int s = 0; s < carrying->recipe->section_count; s++) {
        const struct section_change *section = &carrying->changes[s];
        struct segment *units;
        struct segment *run;

        caught_move(carrying, s, section->caught);
        if (!section->counts)
            continue;
        units = event_segment(carrying, s, false);
        run = carrying->recipe->sections[s].has_fixed ? event_segment(carrying, s, true) : units;
        units->output = qty_add(units->output, section->qty);
        if (run != units)
            run->output = qty_add(run->output, section->qty);
    }
}

static qty_t *used_resources(const struct carrying *carrying, const struct recipe *recipe,
                             int32_t first)
{
    if (recipe->resource_count == 0)
        return NULL;
    return resources_changed(carrying->draft, carrying->event, carrying->lines, recipe, first);
}

/* A resource's use changed by more than the bill says. */
static void carry_resource(const struct carrying *carrying, struct segment *segment,
                           const struct need *need, qty_t used, qty_t change)
{
    carry_add(carrying, segment, need,
              qty_sub(used, need_between(carrying->draft, need, segment->output, change)));
}

/* What a report states of a resource counts as what its bill says; the rest is beyond it. */
static void hours_count(const struct carrying *carrying, qty_t *used)
{
    struct draft *draft = carrying->draft;
    struct line_list actual = lines_of(draft, carrying->event, LINE_ACTUAL);

    for (size_t i = 0; i < actual.count && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, actual.ids[i].raw));
        const struct need *need;

        if (line->detail != USAGE_HOURS || line->target_seq == NEED_NONE ||
            line->target_seq >= carrying->recipe->resource_count)
            continue;
        need = &carrying->recipe->resources[line->target_seq];
        hours_beyond(draft, event_segment(carrying, need->section, need->fixed), need,
                     qty_sub(used[line->target_seq], carrying->hours[i]));
        used[line->target_seq] = carrying->hours[i];
    }
}

static void carry_resources(const struct carrying *carrying)
{
    qty_t *used = used_resources(carrying, carrying->recipe, 0);

    if (used)
        hours_count(carrying, used);
    for (int k = 0; used && k < carrying->recipe->resource_count; k++) {
        const struct need *need = &carrying->recipe->resources[k];
        const struct section_change *section = &carrying->changes[need->section];

        if (section->counts && carrying->draft->status == OK)
            carry_resource(carrying, event_segment(carrying, need->section, need->fixed), need,
                           used[k], section->qty);
    }
}

/* What was blown through at this line is `change` more than before. */
static void carry_blown(const struct carrying *carrying, const struct line *line, qty_t change)
{
    struct draft *draft = carrying->draft;
    const struct item *item = item_see(draft, line->item);
    const struct recipe *recipe = explode_again(draft, item, carrying->event);
    int32_t first = (int32_t)line->position.micro;
    struct segment *units;
    struct segment *run;
    const qty_t *used;

    if (!recipe)
        return;
    units = segment_edit_blown(draft, item, recipe, run_of_units(carrying->event), 0);
    run = recipe->has_fixed ? segment_edit_blown(draft, item, recipe, carrying->event->run, 0)
                            : units;
    for (int k = 0; k < recipe->need_count && draft->status == OK; k++)
        carry_need(carrying, recipe->needs[k].fixed ? run : units, &recipe->needs[k], first + k,
                   change);
    used = used_resources(carrying, recipe, first);
    for (int k = 0; used && k < recipe->resource_count && draft->status == OK; k++)
        carry_resource(carrying, recipe->resources[k].fixed ? run : units, &recipe->resources[k],
                       used[k], change);
    units->output = qty_add(units->output, change);
    if (run != units)
        run->output = qty_add(run->output, change);
}

static void carry_all_blown(const struct carrying *carrying, const struct counts *before,
                            const struct counts *now)
{
    struct draft *draft = carrying->draft;
    struct line_list list = lines_of(draft, carrying->event, LINE_BLOWN);

    for (size_t i = list.count; i-- > 0 && draft->status == OK;) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));

        if (line->detail == RULE_BLOW_THROUGH)
            carry_blown(carrying, line, qty_sub(now->blown[line->need], before->blown[line->need]));
    }
}

static qty_t *uses_blank(struct draft *draft, const struct happened *event)
{
    qty_t *sums = arena_alloc(draft->arena, ((size_t)event->need_count + 1) * sizeof(*sums));

    if (!sums)
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
    return sums;
}

qty_t *uses_before(struct draft *draft, const struct happened *event)
{
    qty_t *sums = uses_blank(draft, event);

    if (sums)
        need_sums(draft, event, sums);
    return sums;
}

/* By the bill, of each line of actual use that is of a resource. */
static qty_t *hours_by_bill(struct draft *draft, const struct happened *event)
{
    struct line_list actual = lines_of(draft, event, LINE_ACTUAL);
    qty_t *all = arena_alloc(draft->arena, (actual.count + 1) * sizeof(*all));

    if (!all)
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
    for (size_t i = 0; all && i < actual.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, actual.ids[i].raw));

        if (line->detail == USAGE_HOURS)
            all[i] = usage_live(event, line->position, item_step(item_see(draft, line->item)));
    }
    return all;
}

struct counts counts_now(struct draft *draft, const struct happened *event)
{
    struct counts counts = { uses_before(draft, event), uses_blank(draft, event),
                             hours_by_bill(draft, event), draft->line_count };
    struct line_list blown = lines_of(draft, event, LINE_BLOWN);

    if (!counts.uses || !counts.blown)
        return counts;
    count_by_bill(draft, event, counts.uses);
    for (size_t i = 0; i < blown.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, blown.ids[i].raw));

        if (line->detail == RULE_BLOW_THROUGH)
            counts.blown[line->need] = line->out;
    }
    return counts;
}

/* Carries and running outputs after a completion's use went from `before` to what it is now. */
void carry_over(struct draft *draft, struct happened *event, const struct counts *before,
                qty_t change)
{
    struct carrying carrying = { .draft = draft, .event = event, .lines = before->lines };
    struct counts now = counts_now(draft, event);

    carrying.is_bulk = bulk_needs(draft, event);
    carrying.used = now.uses;
    carrying.item = item_see(draft, bill_item(event));
    carrying.recipe = explode_again(draft, carrying.item, event);
    if (!carrying.recipe || draft->status != OK)
        return;
    carrying.changes = arena_alloc(draft->arena, (size_t)carrying.recipe->section_count *
                                                     sizeof(*carrying.changes));
    if (!now.uses || !now.blown || !now.hours || !carrying.is_bulk || !carrying.changes) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return;
    }
    see_sections(&carrying, change);
    if (draft->status != OK)
        return;
    for (int32_t k = 0; k < event->need_count; k++)
        now.uses[k] = qty_sub(now.uses[k], before->uses[k]);
    for (size_t i = 0; i < lines_of(draft, event, LINE_ACTUAL).count; i++)
        now.hours[i] = qty_sub(now.hours[i], before->hours[i]);
    carrying.hours = now.hours;
    carry_needs(&carrying);
    carry_resources(&carrying);
    outputs_move(&carrying);
    carry_all_blown(&carrying, before, &now);
}
