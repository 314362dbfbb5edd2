/*
 * setup - the plant and its items as set-up events change them.
 *
 * Source  docs/accounting.md 4.2, 7.7, 8.10
 */
#ifndef CORE_SETUP_H
#define CORE_SETUP_H

#include "core/facts.h"

void set_up(struct draft *draft);
void undo_set_up(struct draft *draft, struct happened *event);

/* A draft's own copy of the plant or of an item, to be changed; NULL without memory. */
struct plant *plant_change(struct draft *draft);
struct item *item_change(struct draft *draft, const struct item *item);

#endif
