/*
 * price - what items are sold at, and what their rules say they should be.
 *
 * Nothing is booked of a price. A rule proposes from the cost of the day: so much of the cost on
 * top of it (cost-plus), or so much of the price beyond it (margin).
 *
 * Refuses  ITEM_UNKNOWN ITEM_KIND CATEGORY_UNKNOWN FIELD_MISSING FIELD_TWICE NUMBER_SIGN
 *          NUMBER_RANGE NUMBER_DECIMALS AMOUNT_OVERFLOW
 * Source   docs/accounting.md section 24
 */
#ifndef CORE_PRICE_H
#define CORE_PRICE_H

#include "core/facts.h"

void set_price(struct draft *draft);
void set_price_rule(struct draft *draft);

enum cost_source { COST_STANDARD, COST_CURRENT, COST_LAST, COST_ROLL_UP, COST_UNKNOWN };

/* What an item costs on the draft's day, as its price is to cover it. */
struct sales_cost {
    cost_t cost;
    enum cost_source source; /* unknown: none, or nil */
};

enum rule_of { RULE_OF_ITEM, RULE_OF_CATEGORY, RULE_OF_ALL };

/* Of the item, a rule that counts for it. */
enum rule_of rule_is_of(const struct item *item, const struct price_rule *rule);
/* It has a price, or a rule that counts for it: one of all only where it is made for customers. */
bool item_is_sold(const struct plant *plant, const struct item *item, struct as_of as_of);
struct sales_cost sales_cost(struct draft *draft, const struct item *item);
/* What the rule asks for `per` of an item of that cost; false: of no cost, or of one beyond what a
 * book can hold. */
bool price_propose(const struct price_rule *rule, cost_t cost, qty_t per, money_t *proposed);

#endif
