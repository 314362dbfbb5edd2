/*
 * unbuild - a product is taken apart: it leaves stock, and its components come back.
 *
 * Not an undo: it has a day and facts of its own, and what was reported of the product stands.
 *
 * Refuses  ITEM_KIND KEY_UNKNOWN ORDER_ITEM UNBUILD_EXCEEDS BILL_MISSING
 * Source   docs/accounting.md section 18
 */
#ifndef CORE_UNBUILD_H
#define CORE_UNBUILD_H

#include "core/putright.h"

void unbuild(struct draft *draft);

/* Part of it is undone. First: what its components settled is owed again. Last, once the product is
 * back: they leave. */
void unbuild_unsettle(struct putright *right);
void unbuild_take_back(struct putright *right);
/* … and done again, once the product has left. */
void unbuild_again(struct putright *right, struct happened *undone);

#endif
