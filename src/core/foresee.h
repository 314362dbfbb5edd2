/*
 * foresee - looks at the rows that an event will come to.
 *
 * A decision reads what it needs as it goes, and a row that is missing is blank until it has been
 * gathered: of a thousand needs each would cost a round of its own. These functions change nothing;
 * they look at all of them first, so that what is missing is wanted at once.
 */
#ifndef CORE_FORESEE_H
#define CORE_FORESEE_H

#include "core/explode.h"
#include "core/history.h"

/* All that the event's lines name, and those that later events made for it. */
void event_see(struct draft *draft, const struct happened *event);
/* The pools, and with them the stock, of all that a recipe needs. */
void recipe_see(struct draft *draft, const struct recipe *recipe);
/* Has memory bring all that together: pools, stock at home, and the layers next in turn. */
void recipe_fetch(const struct draft *draft, const struct recipe *recipe);
/* Where a need is noted if it becomes due, for the order if there is one. */
void need_see(struct draft *draft, const struct need *need, int64_t order);

#endif
