/*
 * resource - what a report uses of what is no stock: hours of people and machines.
 *
 *   in   recipe    its resources; each belongs to a section, as a need does
 *        passed    the running outputs before, and by how much they rise
 *   out  a line LINE_RESOURCE each: total(after) - total(before), less what is carried, and what
 *        that costs by its rate, on what the running output has used so far
 *
 * It is no stock: nothing is picked, owed or due. What an undo gives back goes by the event's
 * share, and the difference to the bill is carried.
 *
 * Refuses  AMOUNT_OVERFLOW
 * Source   docs/accounting.md 4.7
 */
#ifndef CORE_RESOURCE_H
#define CORE_RESOURCE_H

#include "core/explode.h"
#include "core/giveback.h"

enum { ALL_SECTIONS = -1 };

struct passed {
    const struct recipe *recipe;
    int section;                 /* of the recipe, or ALL_SECTIONS */
    const struct segment *units; /* running output by the piece */
    const struct segment *run;   /* … and of the run, where something is fixed */
    qty_t change;
    int32_t first; /* number of the first need of what is blown through; 0: it is a section's */
};

/* As the event's own use; answers what joins its cost. */
value_t use_resources(struct draft *draft, const struct passed *passed);
/* What that would cost; nothing is said. */
value_t cost_of_resources(struct draft *draft, const struct passed *passed);

/* What an event's live use costs; what of it an undo took back and has not been done again. */
value_t resources_live(struct draft *draft, const struct happened *event);
value_t resources_undone(struct draft *draft, const struct happened *undone);
/* The share of it that stays rounds up to the step; each answers what the rest costs. */
value_t resources_give_back(struct draft *draft, const struct happened *event, struct share share);
value_t resources_again(struct draft *draft, const struct happened *undone, struct share share);
/* By how much the event's use changed since the posting had so many lines, by resource of the
 * recipe whose first need has this number. */
qty_t *resources_changed(struct draft *draft, const struct happened *event, size_t from,
                         const struct recipe *recipe, int32_t first);

#endif
