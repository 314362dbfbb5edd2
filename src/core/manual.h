/*
 * manual - parts issued by hand for an order, or for a product: what is due first, then more.
 *
 * What is more than due becomes a further need of the newest report that has something good live.
 *
 * Refuses  DUE_NOTHING ORDER_UNKNOWN ITEM_UNKNOWN BILL_CYCLE STOCK_SHORT
 * Source   docs/accounting.md 15.5, 15.8
 */
#ifndef CORE_MANUAL_H
#define CORE_MANUAL_H

#include "core/trigger.h"

/* `issue Q ITEM order N`, `issue Q ITEM for PRODUCT`. */
void issue_for(struct draft *draft);
/* An order is closed: notes each item and place where something waits by hand for a report of it.
 */
void note_due_by_hand(struct draft *draft, item_id_t product, int64_t order);
/* What of such an issue, beyond what was due, is so still. */
qty_t extra_live(struct draft *draft, const struct happened *issue);
/* … and what that cost. */
value_t extra_worth(struct draft *draft, const struct happened *issue);
/* Up to `qty` of it is given back; returns how much. */
qty_t extra_back(struct draft *draft, const struct happened *issue, qty_t qty,
                 struct changes *changes);
/* The lots that it named for what was due, as it found them; NULL: none. */
const struct lot_list *lots_due_again(struct draft *draft, const struct happened *issue);
/* So much is taken anew, as far as a report is there for it; returns how much. */
qty_t extra_again(struct draft *draft, const struct happened *issue, qty_t qty);

#endif
