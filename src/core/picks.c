#include "core/picks.h"

#include <assert.h>

#include "core/allocate.h"

void put_back(struct draft *draft, const struct item *item, const struct line_list *picks,
              qty_t qty)
{
    for (size_t i = 0; i < picks->count && qty.micro > 0 && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks->ids[i].raw));
        qty_t part = qty_min(qty, pick->picked);

        if (pick->item.raw != item->id.raw || part.micro <= 0)
            continue;
        pick->picked = qty_sub(pick->picked, part);
        stock_put(draft, item, part, spot_of(pick))->target = (line_id_t){ pick->key.part[0] };
        qty = qty_sub(qty, part);
    }
    assert(draft->status != OK || qty.micro == 0);
}

struct line_list picks_for(struct draft *draft, const struct line *take)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, take->owner));
    struct line_list picks = lines_of(draft, owner, LINE_PICK);
    struct line_list same = { 0 };

    for (size_t i = 0; i < picks.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (pick->need == take->need)
            list_push(draft, &same, picks.ids[i]);
    }
    return same;
}

void put_back_for(struct draft *draft, const struct line *take, qty_t qty)
{
    struct line_list picks = picks_for(draft, take);

    put_back(draft, item_see(draft, take->item), &picks, qty);
}

/* Of one lot, or of any where `lot` is NULL; what is left of `qty`. */
static qty_t picks_lower(struct draft *draft, const struct line *draw, qty_t qty,
                         const int64_t *lot, struct tagged_list *returned)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, draw->owner));
    struct line_list picks = lines_of(draft, owner, LINE_PICK);

    for (size_t i = 0; i < picks.count && qty.micro > 0 && draft->status == OK; i++) {
        const struct line *seen = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        qty_t part = qty_min(qty, seen->picked);
        struct line *pick;

        if (seen->item.raw != draw->item.raw || seen->need != draw->need || part.micro <= 0 ||
            (lot && seen->tag.lot != *lot))
            continue;
        pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        pick->picked = qty_sub(pick->picked, part);
        qty = qty_sub(qty, part);
        if (!returned)
            continue;
        pick->returned = qty_add(pick->returned, part);
        tagged_add(draft, returned, (struct tagged){ { .lot = pick->tag.lot }, part });
    }
    return qty;
}

void picks_forget(struct draft *draft, const struct line *draw, qty_t qty,
                  struct tagged_list *returned)
{
    (void)picks_lower(draft, draw, qty, NULL, returned);
}

void picks_forget_come(struct draft *draft, const struct line *draw, qty_t qty, size_t from)
{
    struct tagged_list returned = { 0 };
    size_t count = draft->line_count;

    for (size_t i = from; i < count && qty.micro > 0; i++) {
        const struct line *line = draft->lines[i];
        qty_t part = qty_min(qty, line->qty);
        qty_t rest;

        if (line->tag.lot == 0 || (line->kind != LINE_LOT && line->kind != LINE_RETURN))
            continue;
        rest = picks_lower(draft, draw, part, &line->tag.lot, &returned);
        qty = qty_sub(qty, qty_sub(part, rest));
    }
    (void)picks_lower(draft, draw, qty, NULL, &returned);
}

/* Of one lot, or of any where `lot` is NULL, oldest first; what is left of `qty`. */
static qty_t picks_raise(struct draft *draft, const struct line *draw, const int64_t *lot,
                         qty_t qty, bool is_out)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, draw->owner));
    struct line_list picks = lines_of(draft, owner, LINE_PICK);

    for (size_t i = picks.count; i-- > 0 && qty.micro > 0 && draft->status == OK;) {
        const struct line *seen = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        qty_t part = qty_min(qty, seen->returned);
        struct line *pick;

        if (seen->item.raw != draw->item.raw || seen->need != draw->need || part.micro <= 0 ||
            (lot && seen->tag.lot != *lot))
            continue;
        pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        pick->returned = qty_sub(pick->returned, part);
        if (is_out)
            pick->picked = qty_add(pick->picked, part);
        qty = qty_sub(qty, part);
    }
    return qty;
}

/* Of the lots that the return brought, then of any. */
static void picks_raise_brought(struct draft *draft, const struct line *draw,
                                const struct line *back, qty_t qty, bool is_out)
{
    const struct item *item = item_see(draft, draw->item);
    const struct lot_list *lots = item->tracking != TRACK_NONE ? lots_of_line(draft, back) : NULL;

    for (int i = 0; lots && i < lots->count; i++)
        qty = picks_raise(draft, draw, &lots->ids[i], qty, is_out);
    (void)picks_raise(draft, draw, NULL, qty, is_out);
}

void picks_restore(struct draft *draft, const struct line *draw, const struct line *back,
                   struct resold resold)
{
    size_t count = draft->line_count;
    qty_t left = resold.out;

    for (size_t i = resold.from; i < count && left.micro > 0; i++) {
        const struct line *line = draft->lines[i];
        qty_t part = qty_min(left, line->qty);

        if (line->kind == LINE_PICK)
            left =
                qty_sub(left, qty_sub(part, picks_raise(draft, draw, &line->tag.lot, part, true)));
    }
    picks_raise_brought(draft, draw, back, left, true);
    picks_raise_brought(draft, draw, back, resold.gone, false);
}
