#include "core/unheard.h"

#include "core/allocate.h"

bool lot_is_unheard(struct draft *draft, int64_t lot)
{
    const struct lot *row = row_see(draft, id_key(ROW_LOT, lot));

    return lot == 0 || (row->qty.micro == 0 && row->left_by == 0);
}

bool lot_may_be_unknown(struct draft *draft, const struct item *item, int64_t lot)
{
    const struct lot *row = row_see(draft, id_key(ROW_LOT, lot));

    return row->qty.micro == 0 && (row->left_by == 0 || item->tracking == TRACK_LOTS);
}

void lot_forget(struct draft *draft, int64_t lot)
{
    struct lot *row = row_edit(draft, id_key(ROW_LOT, lot));

    row->left_by = 0;
}

void refuse_unheard(struct draft *draft, const struct item *item, struct slice name)
{
    refuse(draft, LOT_UNKNOWN, "%.*s of %.*s", (int)name.size, name.text, (int)item->name.size,
           item->name.text);
}

void stock_identify(struct draft *draft, const struct item *item, qty_t qty, struct spot spot)
{
    struct spot from = { spot.place, { .kept = spot.tag.kept } };
    struct use use = { .owner = draft->seq, .need = -1 };

    stock_pick(draft, item, (struct pick){ qty, from, RULE_NAMED }, use);
    draft->lines[draft->line_count - 1]->picked = (qty_t){ 0 }; /* it is not gone */
    stock_put(draft, item, qty, spot)->out = (qty_t){ 0 };      /* and did not come */
}
