/*
 * allocate - choose where each quantity is taken from, and where what came in lies.
 *
 *   in   item, quantity, the place named (or none: the item's place list, in order), the lots named
 *   out  picks in the posting, stock rows moved; what stock does not cover is returned
 *
 * Named lots first, then what is staged for the order, then free stock in the order of taking.
 * Passed over is what is held, expired, claimed by another, or what open owed issues of a place
 * and what is due there wait for. Knows no layer and no cost.
 *
 * Source  docs/accounting.md sections 3 and 13
 */
#ifndef CORE_ALLOCATE_H
#define CORE_ALLOCATE_H

#include "core/lot.h"
#include "core/pool.h"
#include "core/put.h"
#include "core/source.h"
#include "core/stock.h"

/* Picks what may be taken; returns what is short. `named` raw 0: by the place list. */
qty_t allocate(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
               struct use use);

/* Picks goods to be repaired: what is held, then what is in inspection, then what is free. Returns
 * what is short. */
qty_t allocate_failed(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
                      struct use use);

/* Picks what one rule of the item's list finds, at most the pick's quantity; its place is the one
 * named, or for the rule that takes from a line that line's. Returns what is short. */
qty_t allocate_source(struct draft *draft, const struct item *item, struct pick wanted,
                      enum source_rule source, struct use use);

/* Looks at where the lots lie that a use names: of many, what is missing is so wanted at once. */
void allocate_see(struct draft *draft, const struct item *item, place_id_t named, struct use use);

/* What allocate() would find. */
qty_t allocate_reach(struct draft *draft, const struct item *item, place_id_t named,
                     struct use use);

/* Notes what allocate() would pass over of what is lacking, and takes nothing; by the rule of a
 * trigger what allocate_at() would. */
void pass_by(struct draft *draft, const struct item *item, struct pick lacking, struct use use);

/*
 * Picks from the place, then the place list, then any place: for goods that must be there. The very
 * spot comes first, or, where the use names lots, these, whatever they are kept for.
 */
void allocate_anywhere(struct draft *draft, const struct item *item, qty_t qty, struct spot first,
                       struct use use);

/* Picks of all that lies at a place, or of the use's lots there; returns what is short. */
qty_t allocate_all(struct draft *draft, const struct item *item, struct pick wanted,
                   struct use use);

/* Picks what an undo finds at the spot, then what else of that lot lies there; returns the rest. */
qty_t allocate_again(struct draft *draft, const struct item *item, qty_t qty, struct spot spot,
                     struct use use);

/* Where a numbered piece lies, whatever it is kept for; false: it does not. */
bool piece_find(struct draft *draft, const struct item *item, int64_t lot, struct spot *spot);

/* Picks what the use's order claims, then what is usable at one place, in both the use's lots
 * first; returns what is short. */
qty_t allocate_at(struct draft *draft, const struct item *item, struct pick wanted, struct use use);

/* By which rule a person's words pick at a place: the lots named, or only the place. */
enum pick_rule rule_named(const struct lot_list *lots);

/* Picks what lies at the spot without its lot, as that; returns what is short. */
qty_t allocate_identified(struct draft *draft, const struct item *item, qty_t qty, struct spot spot,
                          struct use use);

#endif
