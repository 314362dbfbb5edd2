/*
 * stated - what goes of each need of an event when some of the event is undone, or done again.
 *
 * A need leaves its share, rounded up to its step. Needs of one item that a report states itself,
 * one line a piece as a scanner writes them, leave the share of their sum: the last of them goes
 * first, and comes back last.
 *
 * Source  docs/accounting.md 8.2, 8.8
 */
#ifndef CORE_STATED_H
#define CORE_STATED_H

#include "core/giveback.h"

/* By need of the event: `goes` is filled in. */
struct needs_share {
    const qty_t *whole;
    qty_t *goes;
    struct share share;
    bool again; /* of an undo that is taken back */
};

void needs_go(struct draft *draft, const struct happened *event, struct needs_share needs);

#endif
