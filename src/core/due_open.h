/*
 * due_open - what is due by a method that is another now, by the change and by the bills of the
 * day: a person should look at it.
 *
 * Source  docs/accounting.md 15.6, 12.14
 */
#ifndef CORE_DUE_OPEN_H
#define CORE_DUE_OPEN_H

#include "core/facts.h"

/* `item … issue`, once it is set: something of it is due by another method than it now has. */
void note_item_due(struct draft *draft, const struct item *item);
/* A bill is saved: each component once, against what its line comes to. */
void note_bill_due(struct draft *draft, const struct bill *bill);
/* `setting issue`: each item without a word of its own. */
void note_site_due(struct draft *draft);

#endif
