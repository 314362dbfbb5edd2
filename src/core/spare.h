/*
 * spare - alternates that an order claims cover what its needs lack of their components.
 *
 *   in   asked   by need of the recipe: what it asks for of its own item
 *        claims  of the order, beyond what is due for it and what needs ask of an alternate
 *                themselves
 *   out  lacks   of a need; what covers it covers no other
 *
 * Source  docs/accounting.md 13.4, 20.2
 */
#ifndef CORE_SPARE_H
#define CORE_SPARE_H

#include "core/explode.h"

struct spare {
    struct draft *draft;
    const struct order *order;
    const struct recipe *recipe;
    qty_t *asked; /* by need */
    qty_t *taken; /* by alternate of the recipe: what covers needs already */
};

/* Nothing is asked of it yet; after a refusal too. */
struct spare spare_begin(struct draft *draft, const struct order *order,
                         const struct recipe *recipe);
/* What of the need lacks still. */
qty_t spare_cover(struct spare *spare, const struct need *need, qty_t lacking);

/* Whether a report of the order may take another item in the need's place. */
bool need_has_alternates(const struct draft *draft, const struct order *order,
                         const struct need *need);

#endif
