/*
 * roll - what an item should cost by its bill, where it has no price of its own.
 *
 *   in   item     its bill, rate and routing of the event's day; standards and last inflows below
 *   out  price    per 1,000,000 units, by element
 *
 * What it makes besides takes its part off, level by level, as in a completion of so much.
 *
 * Source  docs/accounting.md 5.1, 16.6, 17.9
 */
#ifndef CORE_ROLL_H
#define CORE_ROLL_H

#include "core/facts.h"

/* The price that needs no bill: the standard of the day, else that of the last inflow. */
bool price_known(struct draft *draft, const struct item *item, cost_t *price,
                 enum price_source *source);

/* False: it comes to nothing, or to more than can be held. */
bool price_rolled(struct draft *draft, const struct item *item, cost_t *price);

/* Money for 1,000,000 of the item that is rolled up. */
struct rolled {
    i128 of[ELEMENT_COUNT];
};

i128 rolled_total(const struct rolled *cost);

/* A version of a bill with outputs, so much of whose item goes into one of what is rolled up. */
struct rolled_bill {
    const struct item *item;
    int32_t number;
    day_t day;
    ratio_t ratio;
};

bool bill_has_outputs(struct rolled_bill of);
/*
 * Takes off `cost` what the outputs bear of it. `worth`, if not NULL, has room for each of the
 * item's outputs and gets that. False: more than can be held.
 */
bool roll_outputs(struct rolled_bill of, struct rolled *cost, struct rolled *worth);

#endif
