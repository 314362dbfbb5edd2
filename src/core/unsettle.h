/*
 * unsettle - what an event settled is owed again, in its old place.
 *
 * Source  docs/accounting.md 8.7
 */
#ifndef CORE_UNSETTLE_H
#define CORE_UNSETTLE_H

#include "core/facts.h"

/* `detail` of what an unsettling gave back: no part of what an undo of this undo would use again.
 */
enum { BACK_UNSETTLED = 1 };

/* Owes again all but `keep` of what the event settled of the item (0: of any), newest first. */
void unsettle(struct draft *draft, const struct happened *event, item_id_t item, qty_t keep);
/* The next item, by number, of which the event still settles for others; raw 0: there is none. */
item_id_t settled_item_after(struct draft *draft, const struct happened *event, item_id_t last);
qty_t settled_live(struct draft *draft, const struct happened *event, item_id_t item);

#endif
