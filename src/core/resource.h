/*
 * resource - hours and the like that bills ask for: what a report used of them is said by a line.
 *
 *   in   recipe    its resources; each belongs to a section, as a need does
 *        passed    the running outputs before, and by how much they change (negative: undone)
 *   out  a line LINE_RESOURCE each: total(after) - total(before)
 *
 * It is no stock: nothing is picked, owed or booked, and nothing carried. The lines of a running
 * output come to its total, however it was reported and undone.
 *
 * Source  docs/accounting.md 4.7
 */
#ifndef CORE_RESOURCE_H
#define CORE_RESOURCE_H

#include "core/explode.h"

enum { ALL_SECTIONS = -1 };

struct passed {
    const struct recipe *recipe;
    int section; /* or all of them */
    qty_t units; /* running outputs, by the piece and by the run */
    qty_t run;
    qty_t change;
};

/* As the event's own use, also where an undo says it. */
void use_resources(struct draft *draft, const struct happened *event, const struct passed *passed);

#endif
