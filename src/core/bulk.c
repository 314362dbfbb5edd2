#include "core/bulk.h"

#include "core/history.h"
#include "core/journal.h"
#include "core/resolve.h"

bool item_is_bulk(const struct item *item)
{
    return item->issue == ISSUE_BULK;
}

bool event_is_bulk(const struct happened *event)
{
    return (event->verb == VERB_RECEIVE || event->verb == VERB_OPENING) && event->inflow.raw == 0;
}

/* Where the purchase is not recorded, it is booked nowhere. */
static void bulk_book(struct draft *draft, const struct happened *event, value_t value)
{
    const struct item *item = item_see(draft, event->item);
    int64_t seq = event->key.part[0];

    if (!records(draft->plant, item, POINT_PURCHASE, seq))
        return;
    journal_end_under(draft, seq, (struct end){ ROLE_EXPENSE, REASON_BULK }, item, value);
    value = value_negate(value);
    if (event->verb == VERB_RECEIVE)
        journal_end_under(draft, seq, (struct end){ ROLE_PAYABLES, 0 }, item, value);
    else
        journal_booked_under(draft, seq, ROLE_OPENING, item, value);
}

void bring_in_bulk(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    struct happened *own = resolve_own(draft, item);
    value_t worth;

    if (event_has(event, FIELD_PLACE))
        own->place = resolve_place(draft, event->place);
    if (!resolve_value(draft, item, own->qty, &worth))
        refuse(draft, COST_MISSING, "%.*s", (int)item->name.size, item->name.text);
    if (draft->status != OK)
        return;
    own->inflow_cost = worth;
    bulk_book(draft, own, worth);
}

void take_back_bulk(struct putright *right)
{
    struct happened *event = right->event;
    value_t paid = share_gone(event->inflow_cost, right->share);

    event->inflow_cost = value_sub(event->inflow_cost, paid);
    event->qty = right->share.stays;
    right->own->inflow_cost = paid;
    bulk_book(right->draft, event, value_negate(paid));
}

void bulk_again(struct putright *right, struct happened *undone)
{
    struct happened *event = row_edit(right->draft, id_key(ROW_HAPPENED, undone->undoes));
    value_t paid = share_gone(undone->inflow_cost, right->share);

    undone->inflow_cost = value_sub(undone->inflow_cost, paid);
    event->inflow_cost = value_add(event->inflow_cost, paid);
    event->qty = qty_add(event->qty, right->qty);
    bulk_book(right->draft, event, paid);
}

static bool item_is_owed(struct draft *draft, const struct item *item)
{
    for (int p = 1; p <= draft->plant->place_count; p++) {
        const struct stock *stock = row_see(draft, stock_key(item->id, (place_id_t){ p }));

        if (stock->owed.micro > 0)
            return true;
    }
    return false;
}

void refuse_bulk(struct draft *draft, const struct item *item)
{
    const struct pool *pool;

    if (!item_is_bulk(item) || draft->status != OK)
        return;
    pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    if (pool->qty.micro <= 0 && !item_is_owed(draft, item))
        refuse(draft, ITEM_KIND, "%.*s is bulk", (int)item->name.size, item->name.text);
}
