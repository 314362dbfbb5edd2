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
/* A list one longer, with room for one more at its end; NULL without memory. */
void *list_longer(struct draft *draft, const void *items, int count, size_t size);
/* The version that the event saves, from the day that it names, else `otherwise`. */
struct version event_version(const struct draft *draft, day_t otherwise);

#endif
