/*
 * due_open - what is due by a method that is another now: a person should look at it.
 *
 * Source  docs/accounting.md 15.6
 */
#ifndef CORE_DUE_OPEN_H
#define CORE_DUE_OPEN_H

#include "core/facts.h"

/* `item … issue`: something of it is due by another method than it now has. */
void note_item_due(struct draft *draft, const struct item *item);
/* A bill is saved: each component once, against what its line comes to. */
void note_bill_due(struct draft *draft, const struct bill *bill);
/* `setting issue`: each item without a word of its own. */
void note_site_due(struct draft *draft);

#endif
