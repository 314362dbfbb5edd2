/*
 * instead - what a report takes in the place of a component: alternates, by rule or as it says.
 *
 *   in   lacking  of which component, for which need, by whose recipe; how much
 *   out  picks and takes of the alternates, each a need of its own; answers what is lacking still
 *
 * Source  docs/accounting.md 13.10, 19.3, 19.4, 20.7
 */
#ifndef CORE_INSTEAD_H
#define CORE_INSTEAD_H

#include "core/job.h"

struct lacking {
    const struct item *component;
    const struct recipe *recipe; /* whose alternates stand in; NULL: none does */
    int operation;               /* at which it is needed */
    int32_t need;
    qty_t qty;
};

/* So much of a component is taken in another way: by its own bill, or of an alternate. */
struct line *instead_note(struct job *job, const struct lacking *lacking, qty_t qty,
                          enum pick_rule rule);

/* By rule, from wherever they lie; a subcontractor's, at his place. */
qty_t instead_take(struct job *job, const struct lacking *lacking);

/* Whether something of them is staged for the order, and that of it alone. */
bool instead_is_staged(const struct job *job, const struct lacking *lacking);
qty_t instead_take_staged(struct job *job, const struct lacking *lacking);

/* What the event says of alternates covers the need; of them nothing is taken here. */
qty_t instead_as_stated(struct job *job, const struct lacking *lacking);

#endif
