/*
 * scheme - what a scheme keeps off the books until a close, and what a change of schemes moves.
 *
 * By count and charge first book at once what comes from outside. What their other entries will be
 * is deferred: kept by role and by the category of the items, and booked by the next close.
 *
 * Source  docs/accounting.md 9.5, 9.7
 */
#ifndef CORE_SCHEME_H
#define CORE_SCHEME_H

#include "core/facts.h"

/* What passed between goods whose entries are deferred and others is booked at once, as what comes
 * from outside is. */
void crossings_post(struct draft *draft);
/* Books what is deferred up to the day; its lines are those of event `owner`. */
void deferred_book(struct draft *draft, int64_t owner, day_t last);
/* What a close booked of it is deferred again. */
void defer_again(struct draft *draft, const struct happened *close);

bool schemes_differ(const struct plant *a, const struct plant *b);
/* Books what is deferred, and moves what stock and owed issues are worth from the roles of `before`
 * to the plant's. */
void schemes_move(struct draft *draft, const struct plant *before);

#endif
