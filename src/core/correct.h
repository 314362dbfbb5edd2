/*
 * correct - an event that stands in the place of an undone one.
 *
 *   in   event    `corrects KEY`: nothing of that event, nor of another in its place, is live
 *   out  rows     `corrects` of its own; `corrected_by` of the first of those that correct one
 *                 another: the last of them that came to stand for it
 *
 * Of an event and those that correct it, and correct these, at most one stands.
 * Refuses  KEY_UNKNOWN, NOT_UNDONE; UNDO_REFUSED where another would come back beside it
 * Source   docs/accounting.md 8.14
 */
#ifndef CORE_CORRECT_H
#define CORE_CORRECT_H

#include "core/facts.h"

/* Once the event itself is decided. */
void correct_note(struct draft *draft);
/* Before the undo of `event` is taken back. */
void correct_again(struct draft *draft, struct happened *event);
/* Once `event` was undone: where none of them is left, its undo says so. */
void correct_undone(struct draft *draft, const struct happened *event);

#endif
