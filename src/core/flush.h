/*
 * flush - which due issues an event triggers: of periods that have ended, of what was found empty,
 * by hand.
 *
 * Refuses  DUE_NOTHING, ITEM_UNKNOWN, ORDER_UNKNOWN, PLACE_UNKNOWN
 * Source   docs/accounting.md 15.5
 */
#ifndef CORE_FLUSH_H
#define CORE_FLUSH_H

#include "core/facts.h"

/* Decisions. */
void flush(struct draft *draft);
void empty(struct draft *draft);

/* Triggers the periods that have ended. */
void flush_periods(struct draft *draft);
/* … and those of events up to a day, whatever the period. */
void flush_up_to(struct draft *draft, day_t day);

/* The lists that are not empty, of one method (ISSUE_DEFAULT: of all). */
struct due_lists {
    struct due_list_id *ids;
    size_t count;
    size_t capacity;
};
struct due_lists due_lists_of(struct draft *draft, enum issue_method method);

#endif
