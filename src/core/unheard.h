/*
 * unheard - lots that an event names and of which the site has nothing: goods that lie there
 * without a lot may be these.
 *
 * Refuses  LOT_UNKNOWN
 * Source   docs/accounting.md 13.13
 */
#ifndef CORE_UNHEARD_H
#define CORE_UNHEARD_H

#include "core/allocate.h"

/* Nothing ever came in as it, or all that did was unknown goods and is so again. */
bool lot_is_unheard(struct draft *draft, int64_t lot);
/* What lies there without a lot may be this one: a piece was never heard of, a lot is not here. */
bool lot_may_be_unknown(struct draft *draft, const struct item *item, int64_t lot);
/* The next event that names it has never heard of it, if none of it lies in the site. */
void lot_forget(struct draft *draft, int64_t lot);
void refuse_unheard(struct draft *draft, const struct item *item, struct slice name);

/* What lies at the spot without a lot, and as free or kept as it says, is of that lot: it stays. */
void stock_identify(struct draft *draft, const struct item *item, qty_t qty, struct spot spot);

/* Of the lots named, those of which nothing is here are what lies at the place without one, as far
 * as that goes, and are picked; answers what is left. */
qty_t unheard_pick(struct draft *draft, const struct item *item, struct pick wanted,
                   struct use use);

#endif
