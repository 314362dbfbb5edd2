/*
 * giveback - what an event used comes back, need by need: owed quantity first, then its draws.
 *
 * Source  docs/accounting.md 8.2
 */
#ifndef CORE_GIVEBACK_H
#define CORE_GIVEBACK_H

#include "core/history.h"

/* Some of it stays: `stays` of `whole`. */
struct share {
    qty_t stays;
    qty_t whole;
};

/* The part of a quantity that stays, rounded to the step: up for needs. */
qty_t share_qty(qty_t qty, struct share share, qty_t step, enum rounding rounding);
value_t share_gone(value_t value, struct share share); /* value - round(value × stays / whole) */

/* Gives back `qty` of a draw to its layer and, by the picks for its need, to where it lay; or of
 * what was written off. Returns what its event gives up. */
value_t draw_give_back(struct draft *draft, struct line *take, qty_t qty,
                       const struct line_list *picks);

/* Gives back, need by need, what does not stay of all that the event used, but for a rework's
 * goods: they come back when what was made of them has left, since they may be of the same lots. */
void give_back_needs(struct draft *draft, struct happened *event, struct share share);
void give_back_goods(struct draft *draft, struct happened *event, struct share share);

/* Gives back `qty` of one need; the event's cost stays: returns by how much it is to change. */
value_t give_back_need(struct draft *draft, int64_t seq, int32_t need, qty_t qty);

/* What counted as given back because its bill stood in for it counts again. */
void blown_again(struct draft *draft, const struct happened *undone, struct share share);

/* The same of pieces that had passed a pay point unreported. */
void caught_up_again(struct draft *draft, const struct happened *undone, struct share share);

/* What the bill, or a line of the event, asked for, by need; raw 0: nobody did. */
struct need_items {
    item_id_t *of;
    int32_t count;
};

struct need_items need_items(struct draft *draft, const struct happened *event);
/* To which a need is rounded: that of the item which the bill asked for; of one need among all, or
 * of one alone. */
qty_t need_items_step(struct draft *draft, const struct happened *event,
                      const struct need_items *items, int32_t need);
qty_t need_step(struct draft *draft, const struct happened *event, int32_t need);

#endif
