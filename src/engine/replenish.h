/*
 * replenish - the targets that count: what is available, and what would be moved from where.
 *
 * Within engine_begin() or engine_look(). engine_problem() says why not.
 * Refuses  ITEM_UNKNOWN PLACE_UNKNOWN
 * Source   docs/accounting.md section 21
 */
#ifndef ENGINE_REPLENISH_H
#define ENGINE_REPLENISH_H

#include "engine/engine.h"

/* Of the list: only these. Empty: any. */
struct replenish_question {
    day_t day; /* on which goods have expired or not */
    struct slice item;
    struct slice place;
    int64_t limit; /* 0: none */
};

/* item, place, available, min, max, multiple, proposed, from, lacks, unit */
enum status replenish_list(struct engine *engine, const struct replenish_question *question,
                           const struct receiver *receiver) MUST_CHECK;

#endif
