/*
 * claim - what an order claims of an item: staged for it, wherever that lies.
 *
 * What is due for an order and covered by its own claims keeps no free stock: its trigger takes
 * the claims first.
 *
 * Source  docs/accounting.md 13.4, 13.5, 15.3
 */
#ifndef CORE_CLAIM_H
#define CORE_CLAIM_H

#include "core/stock.h"

/* The places at which claims lie, in the order of taking: lines first, each kind by id; raw 0
 * begins, and ends. */
place_id_t claim_place_after(struct draft *draft, const struct item *item, place_id_t last);
/* … without `issued`: what lies there was handed out, and only a report takes it. */
place_id_t claim_place_waiting(struct draft *draft, const struct item *item, place_id_t last);

/* What the order may take of its claims at a place: not expired. */
qty_t claim_at(struct draft *draft, const struct item *item, place_id_t place, int64_t order);
/* … and at all places. */
qty_t claim_usable(struct draft *draft, const struct item *item, int64_t order);
/* All that it claims, expired or not. */
qty_t claim_whole(struct draft *draft, const struct item *item, int64_t order);

/* What is due of the item for reports of the order, at all places. */
qty_t claim_due(struct draft *draft, const struct item *item, int64_t order);
/* Looks at what the order claims there, if there is one. */
void claim_see(struct draft *draft, item_id_t item, place_id_t place, int64_t order);
/* What of an issue is due, or (negative) is so no more, is noted for its order. */
void claim_due_note(struct draft *draft, const struct owed *issue, qty_t change);
/* Of what is due at the place: what claims of the orders that it is due for cover. */
qty_t claim_covers(struct draft *draft, const struct item *item, place_id_t place);

/* Whether an order may claim anything: it is neither finished nor cancelled. */
bool claim_may_stand(struct draft *draft, int64_t order);

#endif
