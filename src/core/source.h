/*
 * source - the rules by which a need of an item looks for stock, in their order.
 *
 * A list is a number, the first rule in its lowest four bits; 0: the order of old, staged, stores,
 * shelf, alternates, blow-through.
 *
 * Source  docs/accounting.md 19.6
 */
#ifndef CORE_SOURCE_H
#define CORE_SOURCE_H

#include "base/slice.h"

enum source_rule {
    FROM_END,
    FROM_STAGED,
    FROM_LINE,
    FROM_PLACES,
    FROM_SHELF,
    FROM_ALTERNATES,
    FROM_BLOW_THROUGH,
    FROM_COUNT
};

enum { FROM_BITS = 4 };

/* Of an item of serial numbers, where nothing else is said: staged, line, stores, shelf,
 * alternates, blow-through. */
enum {
    SOURCES_OF_SERIALS = FROM_STAGED | FROM_LINE << FROM_BITS | FROM_PLACES << (2 * FROM_BITS) |
                         FROM_SHELF << (3 * FROM_BITS) | FROM_ALTERNATES << (4 * FROM_BITS) |
                         FROM_BLOW_THROUGH << (5 * FROM_BITS)
};

/* `line,stores,alternates`, or `default`; false: another word, or one twice. */
bool sources_read(struct slice words, int64_t *sources);

/* Takes the first rule off the list; FROM_END: there is none. */
enum source_rule source_next(int64_t *sources);

bool sources_have(int64_t sources, enum source_rule rule);

/* It looks at the line and not at the stores: what it lacks is owed at the line. */
bool sources_at_line(int64_t sources);

#endif
