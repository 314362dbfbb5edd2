/*
 * unstage - what lies at the line for an order, unused, goes back.
 *
 * Newest staging first, each pick to where it came from, or all to the place named. The picks of
 * the stagings bring so much less (13.10), and again as much when it is undone.
 *
 * Refuses  STAGED_SHORT ORDER_STATE ORDER_UNKNOWN
 * Source   docs/accounting.md 13.14
 */
#ifndef CORE_UNSTAGE_H
#define CORE_UNSTAGE_H

#include "core/history.h"

void unstage(struct draft *draft);
/* It lies at the line again, as far as it still is where it went; `undone`: or goes back anew. */
void undo_unstage(struct draft *draft, struct happened *first, struct happened *undone);

#endif
