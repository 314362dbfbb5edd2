#include "core/foresee.h"

#include "core/claim.h"
#include "core/due.h"
#include "core/issue.h"

/* An issue that a line made, and where it waits. */
static void issue_see(struct draft *draft, const struct line *line)
{
    const struct owed *issue;

    if (line->kind != LINE_OWE && line->kind != LINE_DUE)
        return;
    issue = row_see(draft, id_key(ROW_OWED, line->key.part[0]));
    if (issue->method != ISSUE_DEFAULT)
        due_list_see(draft, issue);
}

/* The goods and the layer that a line moved, the issue that it is or settled, and where it lay. */
static void line_names_see(struct draft *draft, const struct line *line)
{
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, line->layer.raw));
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, line->owner));

    if (line->item.raw == 0)
        return;
    (void)item_see(draft, line->item);
    (void)row_see(draft, id_key(ROW_POOL, line->item.raw));
    (void)row_see(draft, id_key(ROW_LINE, layer->last_draw.raw));
    issue_see(draft, line);
    issue_see(draft, row_see(draft, id_key(ROW_LINE, line->target.raw)));
    if (line->place.raw == 0)
        return;
    (void)row_see(draft, stock_tag_key(line->item, line->place, line->tag));
    claim_see(draft, line->item, line->place, owner->order);
    if (tag_claim(line->tag) != 0)
        (void)claim_may_stand(draft, tag_claim(line->tag));
}

void event_see(struct draft *draft, const struct happened *event)
{
    line_id_t id = event->last_adopted;

    for (int32_t n = event_lines_end(event); n >= 1; n--)
        line_names_see(draft, row_see(draft, id_key(ROW_LINE, event_line(event, n).raw)));
    while (id.raw != 0) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

        line_names_see(draft, line);
        id = line->prev_adopted;
    }
}

void recipe_see(struct draft *draft, const struct recipe *recipe)
{
    for (int k = 0; k < recipe->need_count; k++)
        (void)row_see(draft, id_key(ROW_POOL, recipe->needs[k].item.raw));
}

static struct row_key need_pool_key(const struct recipe *recipe, int k)
{
    return id_key(ROW_POOL, recipe->needs[k].item.raw);
}

static struct row_key need_stock_key(const struct draft *draft, const struct need *need)
{
    place_id_t home = need->place.raw != 0 ? need->place : item_home(draft->plant, need->component);

    return stock_key(need->item, home);
}

static struct row_key need_layer_key(const struct draft *draft, const struct recipe *recipe, int k)
{
    const struct pool *pool = facts_find(draft->facts, need_pool_key(recipe, k));
    bool is_last = recipe->needs[k].component->method == METHOD_LIFO;

    return id_key(ROW_LAYER, !pool ? 0 : is_last ? pool->last.raw : pool->first.raw);
}

/* Each round of what the one before it fetched. */
void recipe_fetch(const struct draft *draft, const struct recipe *recipe)
{
    for (int k = 0; k < recipe->need_count; k++)
        slot_fetch(draft, need_pool_key(recipe, k));
    for (int k = 0; k < recipe->need_count; k++) {
        row_fetch(draft, need_pool_key(recipe, k));
        slot_fetch(draft, need_stock_key(draft, &recipe->needs[k]));
    }
    for (int k = 0; k < recipe->need_count; k++) {
        row_fetch(draft, need_stock_key(draft, &recipe->needs[k]));
        slot_fetch(draft, need_layer_key(draft, recipe, k));
    }
    for (int k = 0; k < recipe->need_count; k++)
        row_fetch(draft, need_layer_key(draft, recipe, k));
}

void need_see(struct draft *draft, const struct need *need, int64_t order)
{
    const struct item *item = need->component;
    enum issue_method method = issue_of(draft->plant, item, need->issue);
    struct owed issue = { .method = method, .item = item->id, .place = need->place };

    if (issue.place.raw == 0)
        issue.place = item_home(draft->plant, item);
    if (method == ISSUE_PERIOD || method == ISSUE_EMPTIED)
        due_list_see(draft, &issue);
    claim_see(draft, item->id, issue.place, order);
}
