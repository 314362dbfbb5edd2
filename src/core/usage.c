#include "core/usage.h"

#include "core/giveback.h"
#include "core/history.h"
#include "core/owed.h"

struct line *usage_note(struct draft *draft, const struct item *component, int32_t need,
                        qty_t by_bill)
{
    struct line *line = line_add(draft, LINE_ACTUAL, component->id, (qty_t){ 0 });

    line->need = need;
    line->position = by_bill;
    return line;
}

/* At the price of what was taken; where nothing was, at that of an owed quantity. One that a book
 * cannot hold is left out: it is not booked, and refuses nothing. */
void usage_taken(struct draft *draft, struct line *line, qty_t qty, value_t cost)
{
    qty_t more = qty_sub(qty, line->position);
    cost_t price = { { cost.of[MATERIAL], cost.of[CONVERSION] }, qty };
    enum price_source source;
    value_t value = { 0 };

    line->qty = qty;
    if (more.micro == 0)
        return;
    if (qty.micro == 0)
        price = provisional_price(draft, item_see(draft, line->item), &source);
    if (cost_is_none(price))
        return;
    if (cost_times(price, more.micro > 0 ? more : (qty_t){ -more.micro }, &value) != OK)
        value = (value_t){ 0 };
    line->value = more.micro > 0 ? value : value_negate(value);
}

/* Of what a report made, what is live: scrapped and lost pieces are while a good one is. */
static struct share share_live(const struct happened *report)
{
    qty_t bad = qty_add(report->scrapped, report->lost);

    return (struct share){ qty_add(report->qty, bad), qty_add(report->qty_posted, bad) };
}

qty_t usage_live(const struct happened *report, qty_t qty, qty_t step)
{
    if (report->qty_posted.micro == 0)
        return event_is_live(report) ? qty : (qty_t){ 0 };
    return share_qty(qty, share_live(report), step, ROUND_UP);
}

value_t usage_value(const struct happened *report, value_t value)
{
    struct share share = share_live(report);

    if (report->qty_posted.micro == 0)
        return event_is_live(report) ? value : (value_t){ 0 };
    return value_share(value, share.stays, share.whole);
}
