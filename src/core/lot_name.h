/*
 * lot_name - the serial numbers that an event lists, in its own words: `A1,B07..B12`.
 *
 * Refuses  SERIALS_COUNT, LIMIT_EXCEEDED
 * Memory   names point into the event, or lie in the draft's arena
 */
#ifndef CORE_LOT_NAME_H
#define CORE_LOT_NAME_H

#include "core/facts.h"

struct name_list {
    struct slice *names;
    size_t count;
    size_t capacity;
};

void name_push(struct draft *draft, struct name_list *list, struct slice name);
/* A range of serials is one name after the other. */
void serials_split(struct draft *draft, struct slice text, struct name_list *list);

#endif
