/*
 * keep - stock that is kept from being used: held, in inspection, or staged for an order.
 *
 * A move of stock in its place, or to the line: it books nothing and is undone like a move.
 *
 * Refuses  STOCK_SHORT ORDER_STATE ORDER_UNKNOWN FIELD_MISSING
 * Source   docs/accounting.md 13.3, 13.4
 */
#ifndef CORE_KEEP_H
#define CORE_KEEP_H

#include "core/facts.h"

void hold(struct draft *draft);
void unhold(struct draft *draft);
void stage(struct draft *draft);

/* Whether the event keeps stock, and for what: `kept` of a tag. */
bool verb_keeps(enum verb verb);
int64_t event_kept(struct draft *draft, const struct happened *event);

#endif
