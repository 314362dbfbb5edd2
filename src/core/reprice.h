/*
 * reprice - the invoice says another cost than the receipt did.
 *
 * Reads    the receipt named, what of it is live, what else repriced it
 * Refuses  KEY_UNKNOWN LANDED_NOTHING AMOUNT_OVERFLOW UNDO_NOTHING
 *
 * The newest that stands says what so many pieces cost; what is live of the receipt costs its
 * share of that, so undo and repricing cross in any order.
 *
 * Source   docs/accounting.md 22.5
 */
#ifndef CORE_REPRICE_H
#define CORE_REPRICE_H

#include "core/giveback.h"

void reprice(struct draft *draft);
/* `undone`: NULL, or the undo that is undone: then it stands again. */
void undo_reprice(struct draft *draft, struct happened *first, struct happened *undone);

/* What of a receipt's cost goes where only a share of it stays live. */
value_t receipt_gone(struct draft *draft, const struct happened *receipt, struct share share);
/* What `qty` more of it cost, which their undo took back at `gone`. */
value_t receipt_again(struct draft *draft, const struct happened *receipt, qty_t qty, value_t gone);

#endif
