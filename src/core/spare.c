#include "core/spare.h"

#include "core/alternate.h"
#include "core/claim.h"
#include "core/issue.h"
#include "core/source.h"

bool need_has_alternates(const struct draft *draft, const struct order *order,
                         const struct need *need)
{
    enum issue_method method = issue_of(draft->plant, need->component, need->issue);
    int64_t sources = need->component->sources;
    bool at_once = method == ISSUE_COMPLETION || method == ISSUE_START || method == ISSUE_RECEIPT;

    return order->is_by_staged ||
           (at_once && (sources == 0 || sources_have(sources, FROM_ALTERNATES)));
}

struct spare spare_begin(struct draft *draft, const struct order *order,
                         const struct recipe *recipe)
{
    struct spare spare = { .draft = draft, .order = order, .recipe = recipe };
    size_t size = sizeof(qty_t);

    spare.asked = arena_alloc(draft->arena, ((size_t)recipe->need_count + 1) * size);
    spare.taken = arena_alloc(draft->arena, ((size_t)recipe->alternate_count + 1) * size);
    if (!spare.asked || !spare.taken)
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
    for (int i = 0; i < recipe->alternate_count; i++)
        (void)row_see(draft, id_key(ROW_POOL, recipe->alternates[i].line->item.raw));
    return spare;
}

/* What the order may take of its claims of it, and nothing else asks for. */
static qty_t spare_of(const struct spare *spare, const struct item *item)
{
    struct draft *draft = spare->draft;
    const struct recipe *recipe = spare->recipe;
    int64_t order = spare->order->key.part[0];
    qty_t there = qty_sub(claim_usable(draft, item, order), claim_due(draft, item, order));

    for (int k = 0; k < recipe->need_count; k++)
        if (recipe->needs[k].item.raw == item->id.raw)
            there = qty_sub(there, spare->asked[k]);
    for (int i = 0; i < recipe->alternate_count; i++)
        if (recipe->alternates[i].line->item.raw == item->id.raw)
            there = qty_sub(there, spare->taken[i]);
    return there.micro > 0 ? there : (qty_t){ 0 };
}

qty_t spare_cover(struct spare *spare, const struct need *need, qty_t lacking)
{
    struct draft *draft = spare->draft;
    const struct recipe *recipe = spare->recipe;
    struct stood_for of = { need->item, need->operation };

    if (!need_has_alternates(draft, spare->order, need))
        return lacking;
    for (int i = alternate_next(recipe, of, 0);
         i < recipe->alternate_count && lacking.micro > 0 && draft->status == OK;
         i = alternate_next(recipe, of, i + 1)) {
        const struct bill_line *line = recipe->alternates[i].line;
        struct cover cover = alternate_by_rule(draft, line, need->component, lacking,
                                               spare_of(spare, item_see(draft, line->item)));

        spare->taken[i] = qty_add(spare->taken[i], cover.takes);
        lacking = qty_sub(lacking, cover.covers);
    }
    return lacking;
}
