/*
 * bill - a recipe as it is saved: exact ratios in base units, no cycle.
 *
 * Refuses  ITEM_UNKNOWN, UNIT_UNKNOWN, PLACE_UNKNOWN, ITEM_KIND, BILL_RANGE, BILL_CYCLE
 */
#ifndef CORE_BILL_H
#define CORE_BILL_H

#include "core/facts.h"

void save_bill(struct draft *draft);
/* A bill of the item that the draft sets up again names what is there, and not itself. */
void bill_again(struct draft *draft, const struct item *item);

#endif
