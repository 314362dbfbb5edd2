/* What stock is worth by cost element. */
#include "store/past.h"

static enum status element_give(struct listing *listing, const struct listed_item *item, qty_t qty,
                                value_t value)
{
    const struct cell cells[] = {
        text_cell(item->name),          qty_cell(qty),
        text_cell(item->unit),          money_cell(value_total(value)),
        money_cell(value.of[MATERIAL]), money_cell(value.of[CONVERSION]),
        money_cell(value.of[LABOUR]),   money_cell(value.of[MACHINE]),
        money_cell(value.of[OVERHEAD]), money_cell(value.of[OUTSIDE]),
    };

    return qty.micro == 0 && value_is_zero(value) ? OK : listing_give(listing, cells);
}

static enum status elements_now(void *context, const struct listed_item *item)
{
    return item->has_pool ? element_give(context, item, item->pool.qty, item->pool.value) : OK;
}

static enum status elements_then(void *context, const struct listed_item *item)
{
    const struct past *past = context;
    const struct item_stock *stock = past_item(past, item->id);
    qty_t qty = { 0 };

    if (!stock)
        return OK;
    for (const struct place_stock *at = stock->places; at; at = at->next)
        qty = qty_add(qty, at->qty);
    return element_give(past->listing, item, qty, stock->value);
}

enum status list_elements(struct listing *listing)
{
    struct past past;
    enum status status;

    if (!listing_is_past(listing))
        return items_each(listing, elements_now, listing);
    status = past_read(listing, &past);
    return status == OK ? items_each(listing, elements_then, &past) : status;
}
