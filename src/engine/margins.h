/*
 * margins - prices beside what items cost, and what their rules propose; nothing is posted.
 *
 *   items    that are sold: with a price on the day, or a rule that counts for them
 *   sold     of a span of days: what was sold, less what came back, at the price of each day
 *
 * Revenue is no account of the book: what was earned is worked out from prices, and says nothing
 * of what was invoiced. Items come by name.
 *
 * Refuses  ITEM_UNKNOWN CATEGORY_UNKNOWN AMOUNT_OVERFLOW
 * Source   docs/accounting.md section 24
 */
#ifndef ENGINE_MARGINS_H
#define ENGINE_MARGINS_H

#include "core/price.h"
#include "engine/engine.h"

struct margins_question {
    struct slice item;     /* empty: all that are sold */
    struct slice category; /* empty: any */
    day_t day;
    bool has_period;
    day_t from; /* both inclusive */
    day_t to;
};

struct margin {
    struct slice name;
    struct slice unit;
    cost_t cost;
    enum cost_source source;
    bool has_price;
    struct sales_price price;
    enum price_basis basis; /* PRICE_NONE: no rule counts */
    enum rule_of rule_of;
    qty_t share;
    bool has_proposal;
    price_t proposed; /* for as much as the price is */
    qty_t sold;
    money_t sales; /* at the prices of the days */
    money_t cost_of_sales;
    qty_t unpriced; /* of what was sold: at no price */
};

typedef enum status margin_tell_fn(void *context, const struct margin *margin);

enum status margins_find(struct engine *engine, const struct margins_question *question,
                         margin_tell_fn *tell, void *context, struct problem *problem) MUST_CHECK;

/* item, unit, cost, source, price, from, margin, of price, of cost, rule, of, proposed, difference,
 * sold, sales, cost_of_sales, earned, unpriced; without a period the last five are absent */
enum status margins_list(struct engine *engine, const struct margins_question *question,
                         const struct receiver *receiver, struct problem *problem) MUST_CHECK;

#endif
