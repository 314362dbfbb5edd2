/*
 * bill - a recipe as it is saved: exact ratios in base units, no cycle.
 *
 * Refuses  DATE_BAD, ITEM_UNKNOWN, UNIT_UNKNOWN, PLACE_UNKNOWN, ITEM_KIND, BILL_RANGE, BILL_CYCLE
 */
#ifndef CORE_BILL_H
#define CORE_BILL_H

#include "core/facts.h"

void save_bill(struct draft *draft);
/* Only what is made, or a phantom, has a bill that stands. */
void refuse_if_bill_stands(struct draft *draft, const struct item *item);
/* A bill of the item that the draft sets up again names what is there, and not itself. */
void bill_again(struct draft *draft, const struct item *item);

#endif
