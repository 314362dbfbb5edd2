/*
 * need_puts - what an undo put back, by the need for which it had been picked.
 *
 * The undo that is undone may have put back for thousands of needs: its puts are sorted once a
 * draft, and each need finds its own.
 */
#ifndef CORE_NEED_PUTS_H
#define CORE_NEED_PUTS_H

#include "core/history.h"

/* The puts for one need; blank: there are none. */
struct put_group {
    struct need_put *items;
    size_t count;
};

/* What `undone` put back of the goods that `target`'s event had picked for its need. */
struct put_group puts_for(struct draft *draft, const struct happened *undone,
                          const struct line *target);
/* The next with something out of it, the newest first; NULL: no more. */
struct line *put_next(struct draft *draft, struct put_group *group);
/* Looks at all places where the undo put goods, so that what is missing is wanted at once. */
void puts_see(struct draft *draft, const struct happened *undone);

#endif
