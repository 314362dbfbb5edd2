#include "core/ahead.h"

#include "core/claim.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/keep.h"
#include "core/order.h"
#include "core/picks.h"
#include "core/remainder.h"
#include "core/use.h"

struct spot issued_at(int64_t order, int64_t lot)
{
    return (struct spot){ { PLACE_ISSUED }, { lot, kept_for(order) } };
}

static qty_t issued_for(struct draft *draft, const struct item *item, int64_t order)
{
    return claim_at(draft, item, (place_id_t){ PLACE_ISSUED }, order);
}

qty_t take_issued(struct draft *draft, const struct item *item, qty_t qty, struct use use,
                  value_t *value)
{
    qty_t part = { 0 };

    if (use.order != 0)
        part = qty_min(qty, issued_for(draft, item, use.order));
    if (part.micro <= 0)
        return qty;
    use.claimed_at.raw = PLACE_ISSUED;
    (void)pool_touch(draft, item);
    (void)allocate_source(draft, item, (struct pick){ .qty = part }, FROM_STAGED, use);
    *value = value_add(*value, pool_draw(draft, item, part, use));
    return qty_sub(qty, part);
}

/* Of an item what the order's reports still to come will ask for by the method `manual`. */
static qty_t asked_by_hand(struct draft *draft, const struct order *order, const struct item *item)
{
    const struct recipe *recipe =
        explode_as_of(draft, item_see(draft, order->item), order_bill(order, draft_as_of(draft)));
    const struct ask *asks = recipe ? order_asks(draft, order, recipe) : NULL;
    qty_t sum = { 0 };

    for (int k = 0; asks && k < recipe->need_count && draft->status == OK; k++) {
        const struct need *need = &recipe->needs[k];

        if (need->item.raw == item->id.raw &&
            issue_of(draft->plant, item, need->issue) == ISSUE_MANUAL)
            sum = qty_add(sum, asks[k].asked);
    }
    return sum;
}

/* What of that does not lie there for them. */
static qty_t qty_ahead(struct draft *draft, const struct order *order, const struct item *item)
{
    qty_t asked = asked_by_hand(draft, order, item);

    if (asked.micro == 0)
        return asked;
    return qty_sub(asked, qty_min(asked, issued_for(draft, item, order->key.part[0])));
}

qty_t hand_out(struct draft *draft, struct happened *issue, qty_t qty, const struct lot_list *lots)
{
    struct order *order = row_edit(draft, id_key(ROW_ORDER, issue->of));
    const struct item *item = item_see(draft, issue->item);
    struct use use = { .owner = issue->key.part[0],
                       .order = issue->of,
                       .claimed_at = issue->place,
                       .leaves_issued = true,
                       .lots = lots };
    size_t first;
    qty_t shortage;

    if (draft->status != OK || !order_is_open(order) || order->is_rework)
        return (qty_t){ 0 };
    qty = qty_min(qty, qty_ahead(draft, order, item));
    if (qty.micro <= 0 || draft->status != OK)
        return (qty_t){ 0 };
    (void)pool_touch(draft, item);
    first = draft->line_count;
    shortage = allocate(draft, item, qty, issue->place, use);
    if (shortage.micro > 0)
        refuse_short(draft, item, shortage);
    stock_put_picked(draft, item, first, issued_at(issue->of, 0));
    issue->previous = order->last_stage;
    order->last_stage = draft->seq;
    return qty;
}

qty_t handed_live(struct draft *draft, const struct happened *issue)
{
    struct line_list picks = lines_of(draft, issue, LINE_PICK);
    qty_t sum = { 0 };

    for (size_t i = 0; i < picks.count && issue->verb == VERB_ISSUE; i++)
        sum = qty_add(
            sum, ((const struct line *)row_see(draft, id_key(ROW_LINE, picks.ids[i].raw)))->picked);
    return sum;
}

qty_t handed_back(struct draft *draft, const struct happened *issue, qty_t qty)
{
    struct line_list picks = lines_of(draft, issue, LINE_PICK);
    const struct lot_list *lots = draft->undo_lots;
    qty_t left = qty;

    for (size_t i = 0; i < picks.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (lots && !lot_is_among(lots, pick->tag.lot))
            continue;
        left = qty_sub(left, pick_back(draft, pick, left, issued_at(issue->of, pick->tag.lot)));
    }
    return qty_sub(qty, left);
}

/* The pick of the issue that a put of its undo took back; NULL: it is of something else. */
static struct line *pick_of(struct draft *draft, const struct happened *undone,
                            const struct line *put)
{
    const struct line *pick = row_see(draft, id_key(ROW_LINE, put->target.raw));

    if (put->target.raw == 0 || pick->owner != undone->undoes)
        return NULL;
    return row_edit(draft, id_key(ROW_LINE, put->target.raw));
}

qty_t handed_by(struct draft *draft, const struct happened *undone)
{
    struct line_list puts = lines_posted(draft, undone, LINE_PUT);
    qty_t sum = { 0 };

    for (size_t i = 0; i < puts.count; i++) {
        const struct line *put = row_see(draft, id_key(ROW_LINE, puts.ids[i].raw));

        if (pick_of(draft, undone, put))
            sum = qty_add(sum, put->out);
    }
    return sum;
}

qty_t handed_again(struct draft *draft, const struct happened *undone, qty_t qty)
{
    const struct happened *issue = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list puts = { 0 };
    struct use use = { .owner = draft->seq };
    qty_t left = qty;

    if (issue->of != 0 && claim_may_stand(draft, issue->of))
        puts = lines_posted(draft, undone, LINE_PUT);
    for (size_t i = 0; i < puts.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *put = row_edit(draft, id_key(ROW_LINE, puts.ids[i].raw));
        struct line *pick = pick_of(draft, undone, put);
        const struct item *item = item_see(draft, issue->item);
        size_t first = draft->line_count;
        qty_t part = qty_min(left, put->out);

        if (!pick || part.micro <= 0)
            continue;
        part = pick_once_more(draft, item, part, put, use);
        put->out = qty_sub(put->out, part);
        pick->picked = qty_add(pick->picked, part);
        stock_put_picked(draft, item, first, issued_at(issue->of, pick->tag.lot));
        left = qty_sub(left, part);
    }
    return qty_sub(qty, left);
}
