/*
 * setup - the plant and its items as set-up events change them.
 *
 * Source  docs/accounting.md 4.2, 7.7, 8.10
 */
#ifndef CORE_SETUP_H
#define CORE_SETUP_H

#include "core/facts.h"

void set_up(struct draft *draft);
/* What decides where an item's value stands may not change once it has moved. */
void refuse_if_in_use(struct draft *draft, const struct item *before, const struct item *after);

/* A draft's own copy of the plant or of an item, to be changed; NULL without memory. */
struct plant *plant_change(struct draft *draft);
struct item *item_change(struct draft *draft, const struct item *item);

#endif
