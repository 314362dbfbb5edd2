/*
 * bill_tree - an item's bill on a day, level by level: what a quantity needs, and what it costs.
 *
 * Levels are walked in the order of the bills, a component directly under what it goes into. Needs
 * are rounded up to each component's step, level by level; what a completion issues is the same,
 * but cumulative.
 *
 * Refuses  ITEM_UNKNOWN, BILL_MISSING, LIMIT_EXCEEDED (a bill deeper than BILL_DEPTH_MAX),
 *          AMOUNT_OVERFLOW
 */
#ifndef ENGINE_BILL_TREE_H
#define ENGINE_BILL_TREE_H

#include "engine/engine.h"

struct bill_question {
    struct slice item;
    qty_t qty; /* for bill_explode() */
    day_t day;
};

/* level, item, qty, unit, on_hand, text */
enum status bill_explode(struct engine *engine, const struct bill_question *question,
                         const struct receiver *receiver, struct problem *problem) MUST_CHECK;

/*
 * level, item, qty, unit, per, material, conversion, rolled, actual, source: the cost of what one
 * of the product takes; rolled by bills and rates from what its bought components cost by their
 * standard or last inflow, actual by the layers in stock (absent where there are none). What is
 * fixed stands there per run, with the quantity and cost of one run; it has no part in the piece's.
 * Rounded half away from zero: quantities to the millionth, costs to four decimals beyond the
 * currency's.
 */
enum status bill_cost(struct engine *engine, const struct bill_question *question,
                      const struct receiver *receiver, struct problem *problem) MUST_CHECK;

#endif
