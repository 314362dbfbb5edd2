/*
 * rework - goods that failed are repaired: they leave stock, and come back with what that took.
 *
 * A completion by no bill, one of whose needs, the last, is its own item. What the goods stand at
 * when they are taken goes into its cost, as a fee would; what they cost later, or less, is
 * production variance. So no cost goes round in a loop.
 *
 * Refuses  ITEM_KIND NUMBER_SIGN BILL_CYCLE FIELD_UNKNOWN STANDARD_MISSING
 * Source   docs/accounting.md 18.8 to 18.12
 */
#ifndef CORE_REWORK_H
#define CORE_REWORK_H

#include "core/putright.h"

void rework(struct draft *draft);

/* Part of an event is undone: if it is a rework its cost has so much less of its goods' … */
void rework_goods_less(struct putright *right);
/* … and so much more again, when the undo is undone. */
void rework_goods_again(struct putright *right, struct happened *undone);

#endif
