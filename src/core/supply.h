/*
 * supply - what comes in from outside, goes back to a supplier, or is found and missed by counting.
 *
 * Source  docs/accounting.md section 7
 */
#ifndef CORE_SUPPLY_H
#define CORE_SUPPLY_H

#include "core/facts.h"

/* STANDARD_MISSING: a standard item comes in only at a standard. */
void refuse_without_standard(struct draft *draft, const struct item *item);
void receive(struct draft *draft);
void open_stock(struct draft *draft);
void return_to_supplier(struct draft *draft);
void count_stock(struct draft *draft);

#endif
