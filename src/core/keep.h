/*
 * keep - stock that is kept from being used: held, in inspection, or staged for an order.
 *
 * A move of stock in its place, or to the line: it books nothing and is undone like a move.
 *
 * Refuses  STOCK_SHORT ORDER_STATE ORDER_UNKNOWN FIELD_MISSING FIELD_TWICE SERIALS_COUNT LOT_EXISTS
 *          LOT_EXPIRY LOT_UNTRACKED
 * Source   docs/accounting.md 13.3, 13.4, 13.11
 */
#ifndef CORE_KEEP_H
#define CORE_KEEP_H

#include "core/allocate.h"

void hold(struct draft *draft);
void unhold(struct draft *draft);
/* Goods without a lot are one from now on; they stay kept for what they are kept for. */
void identify(struct draft *draft);

/* What the order still claims goes to the back-order shelf; and comes back of it where the event
 * that sent it there is undone. */
void claims_end(struct draft *draft, const struct order *order);
void claims_return(struct draft *draft, const struct order *order, const struct happened *ended);

/* It claims something now. */
bool order_claims(struct draft *draft, const struct order *order);
/* As much of a pick as still lies where it was moved to comes back; returns how much. */
qty_t pick_back(struct draft *draft, struct line *pick, qty_t qty, struct spot at);
/* … goes to another spot than that from which it was picked. */
qty_t pick_back_to(struct draft *draft, struct line *pick, qty_t qty, struct spot at,
                   struct spot to);

/* Whether the event keeps stock, and for what: `kept` of a tag. */
bool verb_keeps(enum verb verb);
int64_t event_kept(struct draft *draft, const struct happened *event);

#endif
