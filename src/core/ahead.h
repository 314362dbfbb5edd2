/*
 * ahead - parts handed out by hand for an order before a report of it needs them.
 *
 *   in   what an `issue` has beyond what is due, at most what the order's bill will ask for by hand
 *   out  picks, and puts at `issued`, claimed by the order: a move, like a staging
 *
 * A report takes them there at once, before the rest of its need becomes due. No trigger and no
 * other issue takes them; `unstage` brings them back, and `finish`, like all that the order claims.
 *
 * Refuses  STOCK_SHORT BILL_MISSING
 * Source   docs/accounting.md 15.11
 */
#ifndef CORE_AHEAD_H
#define CORE_AHEAD_H

#include "core/allocate.h"

/* Where a lot lies that was handed out for an order. */
struct spot issued_at(int64_t order, int64_t lot);

/* Up to `qty` of what was handed out for the use's order is taken; `value`: at what. Answers what
 * that does not cover. */
qty_t take_issued(struct draft *draft, const struct item *item, qty_t qty, struct use use,
                  value_t *value);

/* As much of `qty` as the issue's order will still ask for goes to it; returns how much. */
qty_t hand_out(struct draft *draft, struct happened *issue, qty_t qty, const struct lot_list *lots);

/* What an issue handed out and has not come back: used or not. */
qty_t handed_live(struct draft *draft, const struct happened *issue);
/* Up to `qty` of it goes back to where it was, as far as it still lies there, newest pick first;
 * returns how much. */
qty_t handed_back(struct draft *draft, const struct happened *issue, qty_t qty);

/* What an undo brought back so, less what was handed out again. */
qty_t handed_by(struct draft *draft, const struct happened *undone);
/* Up to `qty` of it is handed out again, as far as it lies where it went; returns how much. */
qty_t handed_again(struct draft *draft, const struct happened *undone, qty_t qty);

#endif
