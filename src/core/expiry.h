/*
 * expiry - until when a lot is taken: what its first goods said, those that began it anew, and the
 * events that say another day.
 *
 * Who says something of it has a line; they are linked, newest first. The newest whose event stands
 * counts.
 *
 * Refuses  LOT_UNKNOWN LOT_UNTRACKED
 * Source   docs/accounting.md 13.1, 13.12
 */
#ifndef CORE_EXPIRY_H
#define CORE_EXPIRY_H

#include "core/facts.h"

/* What a LINE_EXPIRY is, in its `detail`. */
enum expiry_said {
    EXPIRY_SAID, /* by an event of its own */
    EXPIRY_ANEW, /* nothing of the lot was in the site: its day is anew, too */
    EXPIRY_BACK, /* an undo changed what stands: it says nothing itself */
    EXPIRY_KEPT  /* its day is anew; nobody says until when, so that stays */
};

/* Whether a line that is so says that its lot begins anew. */
bool expiry_is_anew(int32_t said);

/* Goods come in as a lot of which nothing is in the site; DAY_NONE: nobody says until when. */
void lot_begin_anew(struct draft *draft, const struct item *item, int64_t id, day_t expiry);

void say_expiry(struct draft *draft);
/* `first` says so no more, or (`undone`: its undo) again. */
void undo_expiry(struct draft *draft, struct happened *first, struct happened *undone);

/* The event is undone, in part or whole, or done again: its lots are as those say that stand. */
void expiries_follow(struct draft *draft, const struct happened *event);
/* … and where they lie free, they settle. */
void expiries_settle(struct draft *draft, const struct happened *event);

#endif
