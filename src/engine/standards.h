/*
 * standards - what items should cost, beside the standard in force; nothing is posted.
 *
 *   rolled   of made items with a bill that counts on the day: the roll-up of `cost`, from what
 * bought components cost by their standards, else their last inflow, and the rates of the day
 *   actual   of items with a standard: what their completions and receipts of a span of days cost
 *
 * Of each by element, to four decimals beyond the currency's, rounded once; with it what stock
 * would be revalued by. Items come by name.
 *
 * Refuses  ITEM_UNKNOWN, ITEM_KIND, BILL_MISSING (an item that is named), and as bill_tree
 * Source   docs/accounting.md 2.8
 */
#ifndef ENGINE_STANDARDS_H
#define ENGINE_STANDARDS_H

#include "engine/engine.h"

struct standards_question {
    struct slice item; /* empty: each that is valued at standard, or has one on the day */
    day_t day;
    bool is_actual;
    day_t from;     /* actual: the first day of the span, which ends with `day` */
    int64_t beyond; /* in millionths: only what differs by more from the standard in force */
};

/* A standard that is put forward. */
struct proposal {
    const struct item *item;
    const struct standard *standard; /* in force; NULL: none */
    cost_t cost;
    value_t differs;    /* from the standard in force, per cost.per */
    qty_t qty;          /* actual: of so much; else what is on hand */
    bool is_revalued;   /* it is valued at standard, and has one */
    value_t revalues;   /* what is on hand */
    struct slice lacks; /* a component that has no price: the cost leaves it out */
};

typedef enum status standards_tell_fn(void *context, const struct proposal *proposal);

enum status standards_propose(struct engine *engine, const struct standards_question *question,
                              standards_tell_fn *tell, void *context,
                              struct problem *problem) MUST_CHECK;

/* item, unit, standard, from, proposed, difference, by element, on_hand, revaluation, lacks; of
 * the actual ones `of` in place of what is lacking */
enum status standards_list(struct engine *engine, const struct standards_question *question,
                           const struct receiver *receiver, struct problem *problem) MUST_CHECK;

#endif
