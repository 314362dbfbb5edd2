/*
 * bill_tree - an item's bill on a day, level by level: what a quantity needs, and what it costs.
 *
 * Levels are walked in the order of the bills, a component directly under what it goes into. What a
 * line needs is not rounded to a step: a completion takes all that its bill and the phantoms in it
 * need of a component at a place together, and rounds up once. That stands at the first of the
 * lines, and what rounding adds there is made for it. A completion does the same on its running
 * output, so that later ones take less.
 *
 * Refuses  ITEM_UNKNOWN, VERSION_UNKNOWN, BILL_MISSING, LIMIT_EXCEEDED (a bill deeper than
 * BILL_DEPTH_MAX), BILL_RANGE, AMOUNT_OVERFLOW
 */
#ifndef ENGINE_BILL_TREE_H
#define ENGINE_BILL_TREE_H

#include "engine/engine.h"

/* What items' pools held and had last been paid for, by item; an item beyond them had none. */
struct past_pools {
    struct pool *items;
    size_t count;
};

struct bill_question {
    struct slice item;
    struct slice version; /* of its bill; empty: the one that counts */
    qty_t qty;            /* for bill_explode() */
    day_t day;
    const struct past_pools *pools; /* as of then; NULL: as they are */
};

/* level, item, qty (of the line), takes (a completion of the made item above; absent at all lines
 * of a component but the first, and for phantoms, resources and alternates), unit, on_hand, text,
 * operation, routing, for: the component that an alternate might stand in for, all of it */
enum status bill_explode(struct engine *engine, const struct bill_question *question,
                         const struct receiver *receiver, struct problem *problem) MUST_CHECK;

/*
 * level, item, qty, unit, per, material, conversion, rolled, actual, source, routing, for: the cost
 * of what one of the product takes; rolled by bills and rates from what its bought components cost
 * by their standard or last inflow, actual by the layers in stock (absent where there are none).
 * What is fixed stands there per run, with the quantity and cost of one run, rounded up to the step
 * where that is taken; it has no part in the piece's. An output's row says what it takes off; an
 * alternate's has no part in what is above it. A batch counts as a full one, and what is cut or
 * comes in multiples is not rounded up. Rounded half away from zero: quantities to the millionth,
 * costs to four decimals beyond the currency's.
 */
enum status bill_cost(struct engine *engine, const struct bill_question *question,
                      const struct receiver *receiver, struct problem *problem) MUST_CHECK;

#endif
