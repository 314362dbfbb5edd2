#include "core/put.h"

void stock_pick(struct draft *draft, const struct item *item, struct pick pick, struct use use)
{
    struct line *line = line_add(draft, LINE_PICK, item->id, pick.qty);

    line->owner = use.owner;
    line->need = use.need;
    line->place = pick.spot.place;
    line->tag = pick.spot.tag;
    line->detail = (int32_t)pick.rule;
    line->picked = pick.qty;
    stock_move(draft, item, (qty_t){ -pick.qty.micro }, pick.spot);
}

struct line *stock_put(struct draft *draft, const struct item *item, qty_t qty, struct spot spot)
{
    struct line *put = line_add(draft, LINE_PUT, item->id, qty);
    int64_t lot = spot.tag.lot;

    spot = spot_that_fits(draft, item, spot, qty);
    put->place = spot.place;
    put->tag = spot.tag;
    put->out = qty;
    stock_move(draft, item, qty, spot);
    if (spot.tag.lot != lot)
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_LOT_UNKNOWN;
    return put;
}

void stock_put_back(struct draft *draft, const struct item *item, size_t from, struct spot to,
                    line_id_t target)
{
    size_t count = draft->line_count;

    for (size_t i = from; i < count; i++) {
        const struct line *pick = draft->lines[i];
        struct spot spot = { to.place, pick->tag };

        if (pick->kind != LINE_PICK || pick->picked.micro <= 0)
            continue; /* what was only identified is picked behind it */
        if (to.tag.kept != KEPT_AS_IT_WAS)
            spot.tag.kept = to.tag.kept;
        stock_put(draft, item, pick->qty, spot)->target = target;
    }
}

void stock_put_picked(struct draft *draft, const struct item *item, size_t from, struct spot to)
{
    stock_put_back(draft, item, from, to, (line_id_t){ 0 });
}
