/*
 * remainder - what is still to be made of an order, and what it will ask for.
 *
 * By a bill: by the running outputs that the order has under it, less what it carries, and less
 * what its goods in process have passed already. `bulk` is never asked for.
 *
 * Source  docs/accounting.md 12.10, 13.4
 */
#ifndef CORE_REMAINDER_H
#define CORE_REMAINDER_H

#include "core/explode.h"

/* A need of a bill. */
struct ask {
    const struct need *need;
    qty_t formula; /* what the bill says of the pieces that have still to pass */
    qty_t asked;   /* … less what the order holds of it */
};

/* One for each need of the recipe; NULL after a refusal. */
struct ask *order_asks(struct draft *draft, const struct order *order, const struct recipe *recipe);

/* What the rate and the operations will charge. */
value_t order_conversion(struct draft *draft, const struct order *order,
                         const struct recipe *recipe);

#endif
