/*
 * entries - the journal, an entry at a time, each with the event that it is of.
 *
 * Call between store_look() and store_rollback(). What `visit` answers other than OK ends the walk
 * and is the answer.
 */
#ifndef STORE_ENTRIES_H
#define STORE_ENTRIES_H

#include "store/store.h"

/* Entries of these events, dated these days; both ends belong to it. */
struct entry_range {
    int64_t first;
    int64_t last;
    day_t from;
    day_t to;
};

enum entry_order {
    ENTRIES_AS_POSTED,
    ENTRIES_BY_DAY /* of the books; of a day as posted */
};

struct entry_seen {
    int64_t seq;
    day_t own; /* the event's own day in the books: most of its entries have it */
    struct entry entry;
};

typedef enum status entry_visit_fn(void *context, const struct entry_seen *seen);

enum status store_each_entry(struct store *store, const struct entry_range *range,
                             enum entry_order order, entry_visit_fn *visit,
                             void *context) MUST_CHECK;

/* The range of all that is in the book. */
struct entry_range entries_all(const struct store *store);

#endif
