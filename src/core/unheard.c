#include "core/unheard.h"

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
    struct line *put;

    stock_pick(draft, item, (struct pick){ qty, from, RULE_NAMED }, use);
    draft->lines[draft->line_count - 1]->picked = (qty_t){ 0 }; /* it is not gone */
    put = stock_put(draft, item, qty, spot);
    put->out = (qty_t){ 0 }; /* and did not come */
    put->detail = RULE_IDENTIFIED;
}

/* Whatever it is kept for, at the place; answers what is left of `most`. */
static qty_t unheard_pick_one(struct draft *draft, const struct item *item, struct pick most,
                              int64_t lot, struct use use)
{
    struct spot spot = most.spot;

    do {
        struct tag unknown = { .kept = spot.tag.kept };
        const struct stock *row = row_see(draft, stock_tag_key(item->id, spot.place, unknown));
        qty_t part = qty_min(most.qty, row->qty);

        spot.tag.lot = lot;
        if (part.micro > 0) {
            stock_identify(draft, item, part, spot);
            stock_pick(draft, item, (struct pick){ part, spot, most.rule }, use);
        }
        most.qty = qty_sub(most.qty, part);
        spot.tag.kept = kept_after(draft, item, spot.place, spot.tag.kept);
    } while (spot.tag.kept != 0 && most.qty.micro > 0 && draft->status == OK);
    return most.qty;
}

qty_t unheard_pick(struct draft *draft, const struct item *item, struct pick wanted, struct use use)
{
    const struct lot_list *lots = use.lots;

    for (int i = 0; lots && lots->names && i < lots->count && draft->status == OK; i++) {
        bool is_unheard = lot_is_unheard(draft, lots->ids[i]);
        struct pick most = wanted;
        qty_t left;

        if (!lot_may_be_unknown(draft, item, lots->ids[i]))
            continue;
        if (item->tracking == TRACK_SERIALS)
            most.qty = qty_min(wanted.qty, (qty_t){ QTY_ONE });
        left = unheard_pick_one(draft, item, most, lots->ids[i], use);
        if (left.micro > 0 && is_unheard)
            refuse_unheard(draft, item, lots->names[i]);
        wanted.qty = qty_sub(wanted.qty, qty_sub(most.qty, left));
    }
    return wanted.qty;
}
