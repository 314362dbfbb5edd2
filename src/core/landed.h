/*
 * landed - freight, duty and the like: a cost of receipts that came later than they did.
 *
 * Reads    the receipts named, what of them is live, what they cost
 * Refuses  KEY_UNKNOWN FIELD_TWICE LANDED_NOTHING NUMBER_SIGN PARTY_UNKNOWN ACCOUNT_UNKNOWN
 *
 * What of a receipt's part lies in its goods is round(part × live / live as it landed); the rest is
 * price variance.
 *
 * Source   docs/accounting.md 22
 */
#ifndef CORE_LANDED_H
#define CORE_LANDED_H

#include "core/cost.h"
#include "core/history.h"

void land(struct draft *draft);
/* The event's amount has moved by so much: the parts of its receipts follow what is left of it. */
void landed_follow(struct draft *draft, const struct happened *event, money_t moved);

/* What of all that landed on a receipt lies in its goods while `live` of them are. */
value_t landed_in(struct draft *draft, const struct happened *receipt, qty_t live);
/* The receipt comes to have `live` goods: what they take out of its cost with them (below zero:
 * bring back). It is booked to price variance; a standard item has it there. */
value_t landed_moves(struct draft *draft, const struct happened *receipt, qty_t live);

/* What landed on `qty` of a layer that a receipt formed, or that came from such a one. */
value_t landed_on(struct draft *draft, const struct layer *layer, qty_t qty);

/* The receipt of that name: into stock, and something of it is live. */
struct happened *receipt_named(struct draft *draft, struct slice key);
/* What a receipt's goods cost changes, through to where they are; at standard it is price variance.
 */
void goods_cost(struct draft *draft, struct happened *receipt, value_t change,
                enum receipt_change what);

#endif
