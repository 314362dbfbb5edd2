/*
 * bill_versions - bills over time: what differs between two versions, and which ones a completion
 * used.
 *
 * Refuses  ITEM_UNKNOWN, VERSION_UNKNOWN, KEY_UNKNOWN, BILL_MISSING (a phantom without a bill that
 *          day), BILL_RANGE, LIMIT_EXCEEDED
 * Source   docs/accounting.md 11.5, 11.8
 */
#ifndef ENGINE_BILL_VERSIONS_H
#define ENGINE_BILL_VERSIONS_H

#include "engine/engine.h"

struct difference_question {
    struct slice item;
    struct slice before; /* a version's number or name */
    struct slice after;
    day_t day; /* by the phantoms of this day */
};

/* change (added, gone, changed), item, place, per (unit, run), before, after, unit, short
 * (blow-through), operation; components in
 * order of the first version, then those that only the second has. */
enum status bill_difference(struct engine *engine, const struct difference_question *question,
                            const struct receiver *receiver, struct problem *problem) MUST_CHECK;

/* The versions that a completion used: `BIKE 2, KIT 1`; empty for other events. In `arena`. */
enum status bills_used(struct engine *engine, int64_t seq, struct arena *arena, struct slice *text,
                       struct problem *problem) MUST_CHECK;

#endif
