#include "core/picks.h"

#include <assert.h>
#include <stdlib.h>

#include "core/allocate.h"
#include "core/need_lines.h"
#include "core/unheard.h"

struct spot spot_back(const struct line *pick)
{
    struct spot spot = spot_of(pick);

    if (pick->detail == RULE_IDENTIFIED)
        spot.tag.lot = 0;
    return spot;
}

/* Looks at where they go back to. */
static void see_places(struct draft *draft, const struct item *item, const struct line_list *picks,
                       qty_t qty)
{
    for (size_t i = 0; i < picks->count && qty.micro > 0; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks->ids[i].raw));

        if (pick->item.raw != item->id.raw || pick->picked.micro <= 0)
            continue;
        spot_see(draft, item, spot_back(pick));
        qty = qty_sub(qty, qty_min(qty, pick->picked));
    }
}

void put_back(struct draft *draft, const struct item *item, const struct line_list *picks,
              qty_t qty)
{
    see_places(draft, item, picks, qty);
    for (size_t i = 0; i < picks->count && qty.micro > 0 && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks->ids[i].raw));
        qty_t part = qty_min(qty, pick->picked);

        if (pick->item.raw != item->id.raw || part.micro <= 0)
            continue;
        pick->picked = qty_sub(pick->picked, part);
        stock_put(draft, item, part, spot_back(pick))->target = (line_id_t){ pick->key.part[0] };
        if (pick->detail == RULE_IDENTIFIED)
            lot_forget(draft, pick->tag.lot);
        qty = qty_sub(qty, part);
    }
    assert(draft->status != OK || qty.micro == 0);
}

struct line_list picks_for(struct draft *draft, const struct line *take)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, take->owner));

    return need_lines(draft, owner, LINE_PICK, take->need);
}

void put_back_for(struct draft *draft, const struct line *take, qty_t qty)
{
    struct line_list picks = picks_for(draft, take);

    put_back(draft, item_see(draft, take->item), &picks, qty);
}

qty_t pick_once_more(struct draft *draft, const struct item *item, qty_t qty,
                     const struct line *put, struct use use)
{
    const struct line *pick = row_see(draft, id_key(ROW_LINE, put->target.raw));
    struct spot spot = { put->place, { pick->tag.lot, put->tag.kept } };

    if (pick->detail != RULE_IDENTIFIED)
        return qty_sub(qty, allocate_again(draft, item, qty, spot_of(put), use));
    if (item->tracking == TRACK_SERIALS && !lot_may_be_unknown(draft, item, pick->tag.lot))
        return (qty_t){ 0 };
    return qty_sub(qty, allocate_identified(draft, item, qty, spot, use));
}

/* The picks of a draw's need, newest first. */
static struct line_list picks_of_need(struct draft *draft, const struct line *draw)
{
    struct line_list all = picks_for(draft, draw);
    struct line_list own = { 0 };

    for (size_t i = 0; i < all.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, all.ids[i].raw));

        if (pick->item.raw == draw->item.raw)
            list_push(draft, &own, all.ids[i]);
    }
    return own;
}

/* A pick of a lot; `at` is its place in the list. */
struct lot_pick {
    int64_t lot;
    size_t at;
};

/* The picks of one need, and the same by lot, in the list's order. */
struct need_picks {
    struct line_list list;
    struct lot_pick *lots; /* NULL: without memory */
};

static int lot_pick_order(const void *left, const void *right)
{
    const struct lot_pick *a = left;
    const struct lot_pick *b = right;

    if (a->lot != b->lot)
        return a->lot < b->lot ? -1 : 1;
    return (a->at > b->at) - (a->at < b->at);
}

static struct need_picks picks_by_lot(struct draft *draft, const struct line *draw)
{
    struct need_picks picks = { .list = picks_of_need(draft, draw) };

    picks.lots = arena_alloc(draft->arena, (picks.list.count + 1) * sizeof(*picks.lots));
    if (!picks.lots) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return picks;
    }
    for (size_t i = 0; i < picks.list.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.list.ids[i].raw));

        picks.lots[i] = (struct lot_pick){ pick->tag.lot, i };
    }
    qsort(picks.lots, picks.list.count, sizeof(*picks.lots), lot_pick_order);
    return picks;
}

static struct line_list picks_of_lot(struct draft *draft, const struct need_picks *picks,
                                     int64_t lot)
{
    struct line_list list = { 0 };
    size_t first = 0;
    size_t end = picks->list.count;

    if (!picks->lots)
        return list;
    while (first < end) {
        size_t middle = first + (end - first) / 2;

        if (picks->lots[middle].lot < lot)
            first = middle + 1;
        else
            end = middle;
    }
    for (; first < picks->list.count && picks->lots[first].lot == lot; first++)
        list_push(draft, &list, picks->list.ids[picks->lots[first].at]);
    return list;
}

/* Newest first; what is left of `qty`. */
static qty_t picks_lower(struct draft *draft, struct line_list picks, qty_t qty,
                         struct tagged_list *returned)
{
    for (size_t i = 0; i < picks.count && qty.micro > 0 && draft->status == OK; i++) {
        const struct line *seen = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        qty_t part = qty_min(qty, seen->picked);
        struct line *pick;

        if (part.micro <= 0)
            continue;
        pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        pick->picked = qty_sub(pick->picked, part);
        qty = qty_sub(qty, part);
        if (!returned)
            continue;
        pick->returned = qty_add(pick->returned, part);
        tagged_add(draft, returned,
                   (struct tagged){ .tag = { .lot = pick->tag.lot }, .qty = part });
    }
    return qty;
}

void picks_forget(struct draft *draft, const struct line *draw, qty_t qty,
                  struct tagged_list *returned)
{
    (void)picks_lower(draft, picks_of_need(draft, draw), qty, returned);
}

void picks_forget_come(struct draft *draft, const struct line *draw, qty_t qty, size_t from)
{
    struct need_picks picks = picks_by_lot(draft, draw);
    struct tagged_list returned = { 0 };
    size_t count = draft->line_count;

    for (size_t i = from; i < count && qty.micro > 0; i++) {
        const struct line *line = draft->lines[i];
        qty_t part = qty_min(qty, line->qty);
        qty_t rest;

        if (line->tag.lot == 0 || (line->kind != LINE_LOT && line->kind != LINE_RETURN))
            continue;
        rest = picks_lower(draft, picks_of_lot(draft, &picks, line->tag.lot), part, &returned);
        qty = qty_sub(qty, qty_sub(part, rest));
    }
    (void)picks_lower(draft, picks.list, qty, &returned);
}

/* Oldest first; what is left of `qty`. */
static qty_t picks_raise(struct draft *draft, struct line_list picks, qty_t qty, bool is_out)
{
    for (size_t i = picks.count; i-- > 0 && qty.micro > 0 && draft->status == OK;) {
        const struct line *seen = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        qty_t part = qty_min(qty, seen->returned);
        struct line *pick;

        if (part.micro <= 0)
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
static void picks_raise_brought(struct draft *draft, const struct need_picks *picks,
                                const struct lot_list *lots, qty_t qty, bool is_out)
{
    for (int i = 0; lots && i < lots->count && qty.micro > 0; i++)
        qty = picks_raise(draft, picks_of_lot(draft, picks, lots->ids[i]), qty, is_out);
    (void)picks_raise(draft, picks->list, qty, is_out);
}

void picks_restore(struct draft *draft, const struct line *draw, const struct line *back,
                   struct resold resold)
{
    const struct item *item = item_see(draft, draw->item);
    const struct lot_list *lots = item->tracking != TRACK_NONE ? lots_of_line(draft, back) : NULL;
    struct need_picks picks = picks_by_lot(draft, draw);
    size_t count = draft->line_count;
    qty_t left = resold.out;

    for (size_t i = resold.from; i < count && left.micro > 0; i++) {
        const struct line *line = draft->lines[i];
        qty_t part = qty_min(left, line->qty);
        struct line_list same;

        if (line->kind != LINE_PICK)
            continue;
        same = picks_of_lot(draft, &picks, line->tag.lot);
        left = qty_sub(left, qty_sub(part, picks_raise(draft, same, part, true)));
    }
    picks_raise_brought(draft, &picks, lots, left, true);
    picks_raise_brought(draft, &picks, lots, resold.gone, false);
}
