/*
 * put - a line for what is picked at a spot, or put there, and the stock row that it moves.
 *
 * Source  docs/accounting.md 13.5, 13.6
 */
#ifndef CORE_PUT_H
#define CORE_PUT_H

#include "core/pool.h"
#include "core/stock.h"

/* One pick, of stock that is there; or so much at a place, of any lot. */
struct pick {
    qty_t qty;
    struct spot spot;
    enum pick_rule rule;
};

void stock_pick(struct draft *draft, const struct item *item, struct pick pick, struct use use);

/* Stock comes to a spot without a layer: moves, and what an undo puts back. */
struct line *stock_put(struct draft *draft, const struct item *item, qty_t qty, struct spot spot);

/* What the picks since `from` took comes to the spot, each as its lot; KEPT_AS_IT_WAS: kept for
 * what it was kept for. */
enum { KEPT_AS_IT_WAS = -1 };
void stock_put_picked(struct draft *draft, const struct item *item, size_t from, struct spot to);
/* … and aims at a line that it takes back. */
void stock_put_back(struct draft *draft, const struct item *item, size_t from, struct spot to,
                    line_id_t target);

#endif
