/*
 * where_used - what uses a component, through all levels, on a day.
 *
 * The products whose bill that counts has it, under each what uses that one, and so on. How much of
 * the component one unit of the product takes that way is exact; from a line that is fixed for a
 * run on it is for one run of that line's product.
 *
 * Refuses  ITEM_UNKNOWN, BILL_RANGE, LIMIT_EXCEEDED
 * Source   docs/accounting.md 11.9
 */
#ifndef ENGINE_WHERE_USED_H
#define ENGINE_WHERE_USED_H

#include "engine/engine.h"

/* level, item, version, of (what its line is of), line, qty (of the component), per (unit, run) */
enum status where_used(struct engine *engine, struct slice item, day_t day,
                       const struct receiver *receiver, struct problem *problem) MUST_CHECK;

#endif
