/*
 * unset - a set-up event is undone, and what was undone is set up again.
 *
 * What it set up is marked as undone and counts no more from now on; postings keep the version
 * that they used. Set up again it stands as if the undo's undo had said it.
 *
 * Refuses  UNDO_REFUSED  an event that stands rests on it (rests.h)
 *          UNDO_NOTHING, NAME_TAKEN, and what setting it up would refuse
 * Source   docs/accounting.md 8.12
 */
#ifndef CORE_UNSET_H
#define CORE_UNSET_H

#include "core/facts.h"

void undo_set_up(struct draft *draft, struct happened *event);
/* `undone`: the undo of `event` that is undone. */
void set_up_again(struct draft *draft, struct happened *event, const struct happened *undone);

#endif
