/*
 * rests - which event, while it stands, rests on what another set up.
 *
 *   in   an event that set up an item, a place, a category, a reason or a party
 *   out  the first event after it that names that, or whose posting moved it, and of which
 *        something is live; 0: there is none. Of the other set-up events nothing is asked: what
 *        they say is looked up when it is used.
 *
 * Refuses  LIMIT_EXCEEDED, where too many events have come since
 * Source   docs/accounting.md 8.12
 */
#ifndef CORE_RESTS_H
#define CORE_RESTS_H

#include "core/facts.h"

/* What an event set up; id 0: nothing that others rest on. */
struct thing {
    enum { THING_ITEM, THING_PLACE, THING_CATEGORY, THING_REASON, THING_PARTY } kind;
    int64_t id;
};

struct thing thing_set_up(struct draft *draft, const struct happened *event);
int64_t rests_first(struct draft *draft, const struct happened *event, struct thing thing);

/* What an event names must be set up when it is to happen again. */
void refuse_if_gone(struct draft *draft, const struct happened *event);

#endif
