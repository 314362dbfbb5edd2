#include "core/staged.h"

#include "core/claim.h"
#include "core/giveback.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/operation.h"
#include "core/order.h"

/* In the lowest section in which the bill asks for it, the first need of it. */
static int32_t need_that_takes(const struct recipe *recipe, item_id_t item)
{
    int32_t best = NEED_NONE;

    for (int32_t k = 0; k < recipe->need_count; k++)
        if (recipe->needs[k].item.raw == item.raw &&
            (best == NEED_NONE || recipe->needs[k].section < recipe->needs[best].section))
            best = k;
    return best;
}

struct staged *staged_find(const struct staged_list *list, item_id_t item)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].item->id.raw == item.raw)
            return &list->items[i];
    return NULL;
}

static void staged_add(const struct job *job, struct staged_list *list, const struct line *pick)
{
    struct draft *draft = job->draft;
    struct staged *staged = staged_find(list, pick->item);

    if (!staged) {
        struct staged *items =
            arena_grow(draft->arena, list->items, list->count, &list->capacity, sizeof(*items));

        if (!items) {
            refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
            return;
        }
        list->items = items;
        staged = &items[list->count++];
        *staged = (struct staged){ .item = item_see(draft, pick->item),
                                   .need = need_that_takes(job->recipe, pick->item) };
    }
    staged->brought = qty_add(staged->brought, pick->picked);
}

/* What went to the shelf when the order was done does not come back with a reopening. */
static void stagings_see(const struct job *job, struct staged_list *list)
{
    struct draft *draft = job->draft;
    int64_t ended = order_ended(draft, job->order);

    for (int64_t seq = job->order->last_stage; seq != 0 && draft->status == OK;) {
        const struct happened *staging = row_see(draft, id_key(ROW_HAPPENED, seq));
        struct line_list picks = lines_of(draft, staging, LINE_PICK);

        for (size_t i = picks.count; i-- > 0 && draft->status == OK;) {
            const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

            if (line_seq(picks.ids[i]) > ended && pick->picked.micro > 0)
                staged_add(job, list, pick);
        }
        seq = staging->previous;
    }
}

/* How many pieces have come to each section that is reported, before this report. */
static qty_t *passed_before(const struct job *job)
{
    struct draft *draft = job->draft;
    const struct order *order = job->order;
    qty_t made = qty_add(order->good, qty_add(order->scrapped, order->lost));
    qty_t *passed = arena_alloc(draft->arena, ((size_t)job->section + 1) * sizeof(*passed));

    for (int s = 0; passed && s <= job->section; s++)
        passed[s] = qty_add(made, goods_past(draft, order, job->recipe->sections[s].pay_point));
    return passed;
}

const struct staged_list *staged_see(const struct job *job)
{
    struct draft *draft = job->draft;
    struct staged_list *list = arena_alloc(draft->arena, sizeof(*list));
    bool counts = job->order && job->order->is_by_staged && order_is_open(job->order);

    if (list && counts)
        list->passed = passed_before(job);
    if (!list || (counts && !list->passed)) {
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
        return NULL;
    }
    if (counts)
        stagings_see(job, list);
    return list;
}

/* roundup(brought x passed / ordered) to the step; all of it when all has passed. */
static qty_t staged_total(const struct job *job, const struct staged *staged, qty_t passed)
{
    struct share share = { passed, job->order->qty };

    if (passed.micro >= job->order->qty.micro)
        return staged->brought;
    if (passed.micro <= 0)
        return (qty_t){ 0 };
    return qty_min(staged->brought,
                   share_qty(staged->brought, share, item_step(staged->item), ROUND_UP));
}

/* Whether a need of the bill asks for it. */
static bool is_needed(const struct job *job, item_id_t item)
{
    const struct recipe *recipe = job->recipe;

    for (int k = 0; k < recipe->need_count; k++)
        if (recipe->needs[k].item.raw == item.raw &&
            issue_of(job->draft->plant, recipe->needs[k].component, recipe->needs[k].issue) !=
                ISSUE_BULK)
            return true;
    return false;
}

/* Whether needs take it as they come: in the place of a component that was not staged. */
static bool covers_needs(const struct job *job, const struct staged *staged)
{
    const struct recipe *recipe = job->recipe;

    for (int i = 0; staged->need == NEED_NONE && i < recipe->alternate_count; i++) {
        const struct bill_line *line = recipe->alternates[i].line;

        if (line->item.raw == staged->item->id.raw && is_needed(job, line->instead) &&
            !staged_find(job->staged, line->instead))
            return true;
    }
    return false;
}

qty_t staged_due(const struct job *job, const struct staged *staged, int section)
{
    qty_t passed = qty_add(job->staged->passed[section], job->sections[section].qty);
    qty_t stays = qty_sub(staged->brought, staged_total(job, staged, passed));
    qty_t there = claim_usable(job->draft, staged->item, job->order->key.part[0]);

    if (passed.micro < job->order->qty.micro && covers_needs(job, staged))
        return (qty_t){ 0 };
    return qty_sub(there, qty_min(there, stays));
}
