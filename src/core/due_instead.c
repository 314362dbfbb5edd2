#include "core/due_instead.h"

#include "core/allocate.h"
#include "core/alternate.h"
#include "core/need_lines.h"
#include "core/owed.h"
#include "core/segment.h"
#include "core/use.h"

/* What a report blew through by which it has the need; raw 0: it is of its own bill. */
static const struct line *blown_for(struct draft *draft, const struct happened *report,
                                    int32_t need)
{
    struct line_list list = lines_of(draft, report, LINE_BLOWN);
    const struct line *found = NULL;

    for (size_t i = 0; i < list.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));

        if (line->detail == RULE_BLOW_THROUGH && line->position.micro <= need &&
            (!found || line->position.micro > found->position.micro))
            found = line;
    }
    return found;
}

/* The bill by which the report has the need, and at which operation; NULL: it says nothing of it,
 * or facts are missing. */
static const struct recipe *recipe_of(struct draft *draft, struct choice *choice,
                                      const struct owed *due, int *operation)
{
    const struct happened *report = row_see(draft, id_key(ROW_HAPPENED, due->owner));
    const struct recipe *recipe = choice->recipe_of == due->owner ? choice->recipe : NULL;
    int32_t need = due->need;

    if (!recipe)
        recipe = explode_again(draft, item_see(draft, bill_item(report)), report);
    choice->recipe = recipe;
    choice->recipe_of = due->owner;
    if (recipe && need >= recipe->need_count) {
        const struct line *blown = blown_for(draft, report, need);

        recipe = blown ? explode_again(draft, item_see(draft, blown->item), report) : NULL;
        need -= blown ? (int32_t)blown->position.micro : 0;
    }
    if (!recipe || need >= recipe->need_count || draft->status != OK)
        return NULL;
    *operation = recipe->needs[need].operation;
    return recipe;
}

/* What the alternate covers of what is lacking, by what is free of it. */
static qty_t covered_by(struct draft *draft, const struct bill_line *line, qty_t lacking)
{
    const struct item *item = item_see(draft, line->item);
    qty_t step = item_step(item);
    qty_t part;

    if (item->undone != 0 || !item_is_stocked(item) || line->ratio.num != line->ratio.den)
        return (qty_t){ 0 };
    part = qty_min(lacking, allocate_reach(draft, item, line->place, (struct use){ 0 }));
    part.micro -= part.micro % step.micro;
    return line->scope == SCOPE_WHOLE && part.micro < lacking.micro ? (qty_t){ 0 } : part;
}

/* What is free at the place named, or through the item's list. */
static void pick_free(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
                      struct use use)
{
    place_id_t places[ITEM_PLACES_MAX] = { named };
    int count = named.raw != 0 ? 1 : item_place_list(draft->plant, item, places);

    for (int i = 0; i < count && qty.micro > 0; i++) {
        qty_t part = qty_min(qty, stock_free(draft, item, places[i]));
        struct pick pick = { part, { .place = places[i] }, RULE_DUE };

        qty = qty_sub(qty, qty_sub(part, allocate_at(draft, item, pick, use)));
    }
}

static void take_instead(struct draft *draft, struct choice *choice, line_id_t issue,
                         const struct bill_line *line, qty_t qty)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
    const struct item *item = item_see(draft, line->item);
    struct use use = { .owner = due->owner,
                       .need = due->need,
                       .place = item_home(draft->plant, item) };
    size_t first = draft->line_count;
    qty_t position = due->settled;
    value_t taken;

    (void)pool_touch(draft, item);
    pick_free(draft, item, qty, line->place, use);
    taken = pool_draw(draft, item, qty, use);
    mark_settled(draft, first, issue, position);
    change_add(draft, &choice->changes, use.owner,
               value_sub(taken, owed_settle(draft, item_see(draft, due->item), issue, qty)));
}

qty_t due_instead(struct draft *draft, struct choice *choice, line_id_t issue, qty_t lacking)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
    struct stood_for of = { .component = due->item };
    const struct recipe *recipe = NULL;

    if (!choice->is_said && lacking.micro > 0 && draft->status == OK)
        recipe = recipe_of(draft, choice, due, &of.operation);
    for (int i = recipe ? alternate_next(recipe, of, 0) : 0;
         recipe && i < recipe->alternate_count && lacking.micro > 0 && draft->status == OK;
         i = alternate_next(recipe, of, i + 1)) {
        const struct bill_line *line = recipe->alternates[i].line;
        qty_t part = covered_by(draft, line, lacking);

        if (part.micro <= 0 || draft->status != OK)
            continue;
        take_instead(draft, choice, issue, line, part);
        lacking = qty_sub(lacking, part);
    }
    return lacking;
}
