/*
 * roll - what an item should cost by its bill, where it has no price of its own.
 *
 *   in   item     its bill, rate and routing of the event's day; standards and last inflows below
 *   out  price    per 1,000,000 units, by element
 *
 * Source  docs/accounting.md 5.1, 16.6
 */
#ifndef CORE_ROLL_H
#define CORE_ROLL_H

#include "core/facts.h"

/* The price that needs no bill: the standard of the day, else that of the last inflow. */
bool price_known(struct draft *draft, const struct item *item, cost_t *price,
                 enum price_source *source);

/* False: it comes to nothing, or to more than can be held. */
bool price_rolled(struct draft *draft, const struct item *item, cost_t *price);

#endif
