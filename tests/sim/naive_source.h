/*
 * naive_source - where a report's needs of an item are taken from, in the naive book.
 *
 * Source   docs/accounting.md 19.6
 */
#ifndef SIM_NAIVE_SOURCE_H
#define SIM_NAIVE_SOURCE_H

#include "core/event.h"

enum source_word {
    SOURCE_STAGED,
    SOURCE_LINE,
    SOURCE_STORES,
    SOURCE_SHELF,
    SOURCE_ALTERNATES,
    SOURCE_BLOW_THROUGH,
    SOURCE_COUNT
};

/* In this order; none: nothing is said. */
struct sources {
    enum source_word of[SOURCE_COUNT];
    int count;
};

/* Owed though stock may lie there: at the end of the event these settle, the last first. */
enum { WAITING_MAX = 64 };
struct waiting {
    int items[WAITING_MAX];
    int places[WAITING_MAX];
    int count;
};

struct naive;

enum status naive_sources_read(struct naive *b, struct slice words, struct sources *sources);

/* Of a report, q of what this need asks for: picks, takes, and owes what no source covers. */
enum status naive_report_take(struct naive *b, int need, int64_t q);

/* Where a report owes it by its item's list; NONE: where 3.3 says. */
int naive_report_owes_at(const struct naive *b, int need);

#endif
