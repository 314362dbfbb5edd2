/*
 * swap - a numbered piece that was only assumed to have been sold changes places with the one that
 * the customer brings back: that one lies here, says the book, and cannot.
 *
 * Pieces are physical: no layer and no value is touched. A swap is two lines of the return's
 * posting that are the sale's: the pick of the piece that was sold, then the put of the other,
 * which aims at the pick by which that one had been taken.
 *
 * Source  docs/accounting.md 13.6
 */
#ifndef CORE_SWAP_H
#define CORE_SWAP_H

#include "core/lot.h"

/* Before `qty` of a sale's draw comes back: of the pieces that the return names those that lie here
 * change places with others that the sale was assumed to have taken. */
void swap_named(struct draft *draft, const struct line *draw, qty_t qty);

/* The return `seq` is undone: its pieces that went out by the posting's lines from `from` on change
 * places back, as far as the others lie as they were put. */
void swap_back(struct draft *draft, int64_t seq, size_t from);

/* It is done again: the pieces that are to come in change places once more. */
void swap_again(struct draft *draft, int64_t seq, const struct tagged_list *come);

#endif
