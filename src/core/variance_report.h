/*
 * variance_report - the cost of a report against the standard of all its pieces, cause by cause.
 *
 * Source  docs/accounting.md 23.2 to 23.6
 */
#ifndef CORE_VARIANCE_REPORT_H
#define CORE_VARIANCE_REPORT_H

#include "core/variance.h"

/* `qty`, less than nothing too, at this price; one that no book can hold is nothing. */
value_t variance_worth(cost_t price, qty_t qty);

/* Adds the parts of what it cost; those of whole reports sum to that less the standard of all its
 * pieces. Answers whether it is one. */
bool variance_take_apart(struct draft *draft, const struct happened *report,
                         const struct standard *standard, struct variance *variance);

#endif
