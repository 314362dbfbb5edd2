/*
 * drafts - standards that are put forward and not approved, beside those in force.
 *
 * Refuses  DRAFT_UNKNOWN (a name under which nothing is pending)
 * Source   docs/accounting.md 2.10
 */
#ifndef ENGINE_DRAFTS_H
#define ENGINE_DRAFTS_H

#include "engine/engine.h"

struct drafts_question {
    struct slice name; /* empty: all */
    day_t day;         /* of the standards in force */
};

/* draft, item, unit, standard, from, proposed, difference, by element, qty on hand, what that would
 * be revalued by, key of its event; in order of recording */
enum status drafts_list(struct engine *engine, const struct drafts_question *question,
                        const struct receiver *receiver, struct problem *problem) MUST_CHECK;

#endif
