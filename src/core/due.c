#include "core/due.h"

#include "core/history.h"
#include "core/owed.h"

struct row_key due_list_key(struct due_list_id id)
{
    return (struct row_key){ .kind = ROW_DUE_LIST, .part = { id.part[0], id.part[1], id.part[2] } };
}

struct due_list_id due_list_id_of(const struct due_list *list)
{
    const int64_t *part = list->key.part;

    return (struct due_list_id){ { part[0], part[1], part[2] } };
}

bool due_list_is_none(struct due_list_id id)
{
    return id.part[0] == 0;
}

struct due_list *due_list_edit(struct draft *draft, struct due_list_id id)
{
    return row_edit(draft, due_list_key(id));
}

static bool method_delivers(int64_t method)
{
    return method == ISSUE_SALE || method == ISSUE_SHIPMENT;
}

static struct due_list_id list_id_of(struct draft *draft, const struct owed *issue)
{
    struct due_list_id id = { { issue->method, issue->item.raw, issue->place.raw } };

    if (issue->method == ISSUE_MANUAL) {
        const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, issue->owner));

        id = (struct due_list_id){ { issue->method, issue->consumer, owner->order } };
    } else if (method_delivers(issue->method)) {
        id = (struct due_list_id){ { issue->method, issue->consumer, issue->owner } };
    }
    return id;
}

struct due_list *due_list_of(struct draft *draft, const struct owed *issue)
{
    return due_list_edit(draft, list_id_of(draft, issue));
}

void due_list_see(struct draft *draft, const struct owed *issue)
{
    (void)row_see(draft, due_list_key(list_id_of(draft, issue)));
}

/* On which others a list hangs: a product's, or the first. */
static struct due_list *chain_of(struct draft *draft, const struct due_list *list)
{
    const int64_t *part = list->key.part;
    bool of_completion = method_delivers(part[0]) && part[2] != 0;

    return due_list_edit(draft, of_completion ? (struct due_list_id){ { part[0], part[1], 0 } }
                                              : (struct due_list_id){ { 0, 0, 0 } });
}

/* Behind the lists of older completions; others in the order in which they come. */
static void list_link(struct draft *draft, struct due_list *chain, struct due_list *list)
{
    struct due_list_id own = due_list_id_of(list);
    struct due_list_id before = chain->last_list;
    struct due_list_id after = { { 0, 0, 0 } };
    bool has_order = chain->key.part[0] != 0 && !due_list_is_none(before);

    /* What an undo makes due again is of older completions than what is. */
    if (has_order && before.part[2] >= own.part[2] && chain->first_list.part[2] >= own.part[2]) {
        after = chain->first_list;
        before = (struct due_list_id){ { 0, 0, 0 } };
    }
    while (chain->key.part[0] != 0 && !due_list_is_none(before) && draft->status == OK) {
        if (before.part[2] < own.part[2])
            break;
        after = before;
        before = due_list_edit(draft, before)->prev;
    }
    list->is_linked = true;
    list->prev = before;
    list->next = after;
    if (due_list_is_none(before))
        chain->first_list = own;
    else
        due_list_edit(draft, before)->next = own;
    if (due_list_is_none(after))
        chain->last_list = own;
    else
        due_list_edit(draft, after)->prev = own;
}

static void list_unlink(struct draft *draft, struct due_list *chain, struct due_list *list)
{
    if (due_list_is_none(list->prev))
        chain->first_list = list->next;
    else
        due_list_edit(draft, list->prev)->next = list->next;
    if (due_list_is_none(list->next))
        chain->last_list = list->prev;
    else
        due_list_edit(draft, list->next)->prev = list->prev;
    list->is_linked = false;
    list->prev = (struct due_list_id){ { 0, 0, 0 } };
    list->next = (struct due_list_id){ { 0, 0, 0 } };
}

void due_list_follow(struct draft *draft, struct due_list *list)
{
    while (list->key.part[0] != 0 && draft->status == OK) {
        bool has_some = list->first.raw != 0 || !due_list_is_none(list->first_list);
        struct due_list *chain = chain_of(draft, list);

        if (has_some == list->is_linked)
            return;
        if (has_some)
            list_link(draft, chain, list);
        else
            list_unlink(draft, chain, list);
        list = chain;
    }
}

/* What the pool's layers would give for `qty`, by method; the pool stays as it is. */
static value_t layers_worth(struct draft *draft, const struct item *item, const struct pool *pool,
                            qty_t qty)
{
    line_id_t id = item->method == METHOD_LIFO ? pool->last : pool->first;
    value_t value = { 0 };

    while (qty.micro > 0 && id.raw != 0 && draft->status == OK) {
        struct layer layer = *(const struct layer *)row_see(draft, id_key(ROW_LAYER, id.raw));
        value_t before = layer_value_left(&layer);
        qty_t part = qty_min(qty, layer.left);

        layer.left = qty_sub(layer.left, part);
        value = value_add(value, value_sub(before, layer_value_left(&layer)));
        qty = qty_sub(qty, part);
        id = item->method == METHOD_LIFO ? layer.prev : layer.next;
        if (item_is_averaged(item))
            break;
    }
    return value;
}

/* What `qty` would be taken at now: more than on hand at the provisional price. */
static value_t worth_of(struct draft *draft, const struct item *item, qty_t qty, cost_t price)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    qty_t there = qty_min(qty, pool->qty);
    value_t value = { 0 };

    if (there.micro > 0 && item->method == METHOD_STANDARD)
        value = value_sub(pool->value, value_at(pool->standard, qty_sub(pool->qty, there), draft));
    else if (there.micro > 0)
        value = layers_worth(draft, item, pool, there);
    if (qty.micro > there.micro)
        value = value_add(value, value_at(price, qty_sub(qty, there), draft));
    return value;
}

/* Behind what is due already, so that any split of a need comes to the same. */
static value_t due_worth(struct draft *draft, const struct item *item, qty_t qty, bool *unknown)
{
    const struct pool *pool = pool_touch(draft, item);
    qty_t upto = qty_add(pool->due, qty);
    enum price_source source = SOURCE_LAST;
    cost_t price = { .per = { QTY_ONE } };

    if (upto.micro > pool->qty.micro)
        price = provisional_price(draft, item, &source);
    *unknown = source == SOURCE_NONE;
    return value_sub(worth_of(draft, item, upto, price), worth_of(draft, item, pool->due, price));
}

/* The newest report of an order, or of a product without one, that had a need by hand. */
static void note_report(struct draft *draft, struct happened *own, const struct use *use)
{
    struct due_list *list =
        due_list_edit(draft, (struct due_list_id){ { ISSUE_MANUAL, use->consumer, own->order } });

    if (list->last_report == draft->own)
        return;
    if (own->order == 0) /* an order's reports hang on one another already */
        own->previous = list->last_report;
    list->last_report = draft->own;
}

value_t become_due(struct draft *draft, const struct item *item, qty_t qty, struct use use)
{
    bool unknown = false;
    value_t value = due_worth(draft, item, qty, &unknown);

    due_form(draft, item, qty, value, use);
    if (unknown)
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_COST_MISSING;
    if (use.method == ISSUE_MANUAL)
        note_report(draft, draft_own(draft), &use);
    return value;
}
