/*
 * cost_past - what an item cost as of a day, or as was known then.
 *
 *   in   engine    looking at a book
 *        question  the item; its day is that of the bills and rates
 *        filter    FILTER_AS_OF, FILTER_KNOWN, or both
 *   out  rows to the receiver, as bill_cost() gives them
 *
 * What stock was worth, and what had last come in at which price, the book played again says. As
 * known then, its bills and rates are those of that book too; else those of now.
 */
#ifndef ENGINE_COST_PAST_H
#define ENGINE_COST_PAST_H

#include "engine/bill_tree.h"

/* The answer that is wanted, and by whom. */
struct cost_question {
    struct bill_question bill;
    const struct filter *filter;
    const struct receiver *receiver;
};

enum status cost_past(struct engine *engine, const struct cost_question *question,
                      struct problem *problem) MUST_CHECK;

#endif
