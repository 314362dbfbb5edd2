/*
 * allocate - choose where each quantity is taken from, and where what came in lies.
 *
 *   in   item, quantity, the place named (or none: the item's place list, in order)
 *   out  picks in the posting, stock rows moved; what stock does not cover is returned
 *
 * Knows no layer and no cost. Stock that open owed and due issues of a place wait for is passed
 * over.
 * Source  docs/accounting.md section 3
 */
#ifndef CORE_ALLOCATE_H
#define CORE_ALLOCATE_H

#include "core/pool.h"

/* Picks what is free; returns what is short. `named` raw 0: by the place list. */
qty_t allocate(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
               struct use use);

/* Picks from the place, then the place list, then any place: for goods that must be there. */
void allocate_anywhere(struct draft *draft, const struct item *item, qty_t qty, place_id_t first,
                       struct use use);

/* One pick, of stock that is there. */
struct pick {
    qty_t qty;
    place_id_t place;
    enum pick_rule rule;
};

void stock_pick(struct draft *draft, const struct item *item, struct pick pick, struct use use);

/* Stock comes to a place without a layer: moves, and what an undo puts back. */
struct line *stock_put(struct draft *draft, const struct item *item, qty_t qty, place_id_t place);

void stock_add(struct draft *draft, const struct item *item, qty_t qty, place_id_t place);
/* What neither open owed issues nor due ones wait for; what settles what is owed. */
qty_t stock_free(struct draft *draft, const struct item *item, place_id_t place);
qty_t stock_not_due(struct draft *draft, const struct item *item, place_id_t place);

#endif
