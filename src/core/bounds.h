/*
 * bounds - no figure that a book keeps is so large that a sum of a few of them could not be held.
 *
 * Sums inside a decision stop at the largest number that 64 bits hold instead of wrapping; what
 * comes of them is looked at here, before anything is written.
 *
 * Refuses  AMOUNT_OVERFLOW
 * Source   docs/accounting.md 1.6
 */
#ifndef CORE_BOUNDS_H
#define CORE_BOUNDS_H

#include "core/facts.h"

bool value_fits(value_t value);
void refuse_beyond_bounds(struct draft *draft);

#endif
