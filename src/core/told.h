/*
 * told - what set-up events said of the attributes of the plant and of items.
 *
 * An attribute is what the newest event that stands says of it, and what it was before any event
 * changed it if none stands. So events that changed it are undone in any order.
 *
 * Source  docs/accounting.md 8.12
 */
#ifndef CORE_TOLD_H
#define CORE_TOLD_H

#include "core/facts.h"

/* A draft's own plant or item, which is to change; its tellings change with it. */
struct teller {
    struct draft *draft;
    void *thing;
    struct tellings *told;
};

/* Notes what the event says of `teller`, and what that was in `before`. */
void told_note(const struct teller *teller, const void *before);
/* What the event of this number said counts no more, or once more as said by the draft's event. */
void told_unset(const struct teller *teller, int64_t seq);
void told_again(const struct teller *teller, int64_t seq);

/* Where the site is, and when its day begins. */
struct site_told {
    struct slice zone;
    int begins_min;
};

/* As it had been told before this event. */
struct site_told site_told_before(const struct plant *plant, int64_t seq);

#endif
