/*
 * decide - what an event posts: explode, allocate, cost, journal.
 *
 *   in   draft    begun with draft_begin(); its event with `day`, `at_s`, `recorded_s` filled
 *   out  draft    lines in order, entries summed, rows changed; status
 *
 * OK: ready for facts_apply() and the store. FACTS_MISSING: gather draft->wants and begin again.
 * Else a refusal, with draft->problem. draft->same_again: the key was posted before with the same
 * content; there is nothing to commit. Pure: same facts and event, same draft.
 */
#ifndef CORE_DECIDE_H
#define CORE_DECIDE_H

#include "core/facts.h"

enum status decide(struct draft *draft) MUST_CHECK;

/*
 * The canonical bytes of a posting (event number, books day, lines, entries), in one call for each
 * run of bytes: what the hash chain covers besides the event's own text.
 */
void posting_bytes(const struct draft *draft,
                   void (*emit)(void *context, const void *bytes, size_t size), void *context);

#endif
