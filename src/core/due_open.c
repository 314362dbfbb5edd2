#include "core/due_open.h"

#include <stdlib.h>

#include "core/due.h"
#include "core/explode.h"
#include "core/flush.h"
#include "core/issue.h"

/* Something of an item is due for a product by a method (a bit). */
struct due_part {
    int64_t product;
    item_id_t item;
    unsigned method;
};

/* `said` is a bit by the number of an item for each method that a change says of it; none: it does
 * not speak of the item. `is_open` comes of it: something of that is due by another one. */
struct due_change {
    struct due_lists lists;
    unsigned *said;
    unsigned *taken; /* by the bill of one product */
    bool *is_open;
    struct due_part *items;
    size_t count;
    size_t capacity;
};

static struct due_change due_change_of(struct draft *draft)
{
    struct due_change change = { .lists = due_lists_of(draft, ISSUE_DEFAULT) };
    size_t count = (size_t)draft->item_last + 1;

    if (change.lists.count == 0)
        return change;
    change.said = arena_alloc(draft->arena, count * sizeof(*change.said));
    change.taken = arena_alloc(draft->arena, count * sizeof(*change.taken));
    change.is_open = arena_alloc(draft->arena, count * sizeof(*change.is_open));
    if (!change.said || !change.taken || !change.is_open) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        change.lists.count = 0;
    }
    return change;
}

static unsigned method_bit(struct draft *draft, const struct item *item, enum issue_method said)
{
    return 1U << issue_of(draft->plant, item, said);
}

static void due_part_add(struct draft *draft, struct due_change *change, const struct owed *due)
{
    struct due_part *items =
        arena_grow(draft->arena, change->items, change->count, &change->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    items[change->count++] = (struct due_part){ due->consumer, due->item, 1U << due->method };
    change->items = items;
}

/* What is due by another method than the change says. */
static void due_parts_find(struct draft *draft, struct due_change *change)
{
    for (size_t i = 0; i < change->lists.count; i++) {
        const struct due_list *list = row_see(draft, due_list_key(change->lists.ids[i]));
        line_id_t id = list->first;

        while (id.raw != 0 && draft->status == OK) {
            const struct owed *due = row_see(draft, id_key(ROW_OWED, id.raw));

            if ((change->said[due->item.raw] & ~(1U << due->method)) != 0)
                due_part_add(draft, change, due);
            id = due->next;
        }
    }
}

static int due_part_order(const void *left, const void *right)
{
    const struct due_part *a = left;
    const struct due_part *b = right;

    return (a->product > b->product) - (a->product < b->product);
}

/* By the bill of the event's day; NULL: none counts. */
static const struct recipe *product_recipe(struct draft *draft, const struct item *product)
{
    const struct bill *bill = NULL;
    const struct recipe *recipe = NULL;

    if (draft_may_want(draft))
        bill = item_bill(product, draft_as_of(draft));
    if (bill)
        recipe = explode_version(draft, product, bill, draft_as_of(draft));
    if (draft->status == BILL_MISSING) /* of a phantom: the bill does not count */
        draft->status = OK;
    return recipe;
}

/* What is due for one product is open where its bill takes the item by other methods, or not at
 * all and the item's own is another. */
static void due_parts_judge(struct draft *draft, struct due_change *change, size_t from, size_t to)
{
    const struct item *product = item_see(draft, (item_id_t){ change->items[from].product });
    const struct recipe *recipe = product_recipe(draft, product);
    int count = recipe ? recipe->need_count : 0;

    for (int i = 0; i < count; i++)
        change->taken[recipe->needs[i].item.raw] |=
            method_bit(draft, recipe->needs[i].component, recipe->needs[i].issue);
    for (size_t i = from; i < to && draft_may_want(draft); i++) {
        const struct due_part *part = &change->items[i];
        unsigned taken = change->taken[part->item.raw];

        if (taken == 0)
            taken = method_bit(draft, item_see(draft, part->item), ISSUE_DEFAULT);
        if ((taken & part->method) == 0)
            change->is_open[part->item.raw] = true;
    }
    for (int i = 0; i < count; i++)
        change->taken[recipe->needs[i].item.raw] = 0;
}

static void due_change_judge(struct draft *draft, struct due_change *change)
{
    size_t from = 0;

    due_parts_find(draft, change);
    if (change->count > 0)
        qsort(change->items, change->count, sizeof(*change->items), due_part_order);
    for (size_t i = 1; i <= change->count && draft_may_want(draft); i++)
        if (i == change->count || change->items[i].product != change->items[from].product) {
            due_parts_judge(draft, change, from, i);
            from = i;
        }
}

/* Once for each item. */
static void note(struct draft *draft, struct due_change *change, item_id_t item)
{
    if (draft->status == OK && change->is_open[item.raw])
        line_add(draft, LINE_INBOX, item, (qty_t){ 0 })->detail = CAUSE_DUE_OPEN;
    change->is_open[item.raw] = false;
}

void note_item_due(struct draft *draft, const struct item *item)
{
    struct due_change change = due_change_of(draft);

    if (change.lists.count == 0)
        return;
    change.said[item->id.raw] = method_bit(draft, item, ISSUE_DEFAULT);
    due_change_judge(draft, &change);
    note(draft, &change, item->id);
}

void note_bill_due(struct draft *draft, const struct bill *bill)
{
    struct due_change change = due_change_of(draft);

    if (change.lists.count == 0)
        return;
    for (int i = 0; i < bill->line_count; i++)
        if (bill->lines[i].instead.raw == 0)
            change.said[bill->lines[i].item.raw] |=
                method_bit(draft, item_see(draft, bill->lines[i].item), bill->lines[i].issue);
    due_change_judge(draft, &change);
    for (int i = 0; i < bill->line_count; i++)
        note(draft, &change, bill->lines[i].item);
}

void note_site_due(struct draft *draft)
{
    struct due_change change = due_change_of(draft);

    if (change.lists.count == 0)
        return;
    for (int64_t id = 1; id <= draft->item_last; id++)
        change.said[id] = ~0U; /* each is judged by its bills; which have no word is asked last */
    due_change_judge(draft, &change);
    for (int64_t id = 1; id <= draft->item_last; id++)
        if (change.is_open[id] && item_see(draft, (item_id_t){ id })->issue == ISSUE_DEFAULT)
            note(draft, &change, (item_id_t){ id });
}
