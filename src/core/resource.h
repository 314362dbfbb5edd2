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
 * What a line of the report states takes the place of what the bill asks for; the running output
 * moves on as if it had not, and what is more is kept beside the carry, so that costs go on.
 *
 * Refuses  AMOUNT_OVERFLOW
 * Source   docs/accounting.md 4.7, 26.1
 */
#ifndef CORE_RESOURCE_H
#define CORE_RESOURCE_H

#include "core/giveback.h"
#include "core/job.h"

enum { ALL_SECTIONS = -1 };

struct passed {
    const struct recipe *recipe;
    int section;                 /* of the recipe, or ALL_SECTIONS */
    const struct segment *units; /* running output by the piece */
    const struct segment *run;   /* … and of the run, where something is fixed */
    qty_t change;
    int32_t first; /* number of the first need of what is blown through; 0: it is a section's */
    struct hours_list *stated; /* NULL: nothing is */
};

/* What the event's lines say of resources, less what was used `before` (NULL: nothing was). */
struct hours_list hours_stated(struct draft *draft, const qty_t *before);
/* As the event's own use; answers what joins its cost. */
value_t use_resources(struct draft *draft, const struct passed *passed);
/* What is stated of resources and no bill asks for, by their rates of that day. */
value_t use_beyond(struct draft *draft, struct as_of as_of, struct hours_list stated);
/* What that would cost; nothing is said. */
value_t cost_of_resources(struct draft *draft, const struct passed *passed);

/* What an event's live use costs; what of it an undo took back and has not been done again. */
value_t resources_live(struct draft *draft, const struct happened *event);
value_t resources_undone(struct draft *draft, const struct happened *undone);
/* The share of it that stays rounds up to the step; each answers what the rest costs. */
value_t resources_give_back(struct draft *draft, const struct happened *event, struct share share);
value_t resources_again(struct draft *draft, const struct happened *undone, struct share share);
/* What live hours come to beyond what counts by the bill: the running output has used them, too. */
void hours_beyond(struct draft *draft, struct segment *segment, const struct need *need,
                  qty_t more);
/* By how much the event's use changed since the posting had so many lines, by resource of the
 * recipe whose first need has this number. */
qty_t *resources_changed(struct draft *draft, const struct happened *event, size_t from,
                         const struct recipe *recipe, int32_t first);

#endif
