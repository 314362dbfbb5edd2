/*
 * undo_lots - an undo of part says which goods it takes back: lots, or pieces by their numbers.
 *
 * What the event brought in leaves as these, and of what it took or moved these come back first.
 *
 * Refuses  FIELD_MISSING FIELD_UNKNOWN UNDO_EXCEEDS, and what is wrong with names (lot.h)
 * Source   docs/accounting.md 8.15
 */
#ifndef CORE_UNDO_LOTS_H
#define CORE_UNDO_LOTS_H

#include "core/lot.h"
#include "core/picks.h"
#include "core/putright.h"

/* Names stand beside a quantity only, and where the undo of `named`, which is `first` or what did
 * it again, takes goods back. */
void undo_lots_check(struct draft *draft, const struct happened *named,
                     const struct happened *first);

/* Reads the names: the event has as much of each as is undone. */
void undo_lots_read(struct putright *right);

/* Of the goods that the undo of a delivery names, those that were completed for it; the names are
 * theirs alone from now on. At most `qty`. */
qty_t undo_lots_made(struct draft *draft, const struct happened *made, qty_t qty);

/* Whether it is named what of this item the event gives back. */
bool undo_lots_are_used(struct draft *draft, const struct happened *event);

/* Picks of the lots that are named come before the others, in both the newest first. */
struct line_list undo_lots_first(struct draft *draft, const struct line_list *picks);

/* What leaves of goods that came in: NULL as they came; refuses what is not here any more. */
const struct lot_list *undo_lots_leave(struct draft *draft, const struct item *item, qty_t qty);

#endif
