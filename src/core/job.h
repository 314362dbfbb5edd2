/*
 * job - one completion on its way, as it takes its needs.
 *
 *   in   recipe, running outputs before, quantity
 *   out  picks, takes and what is owed, as lines; the event's cost and conversion move on
 *
 * Source  docs/accounting.md 4.3 to 4.8
 */
#ifndef CORE_JOB_H
#define CORE_JOB_H

#include "core/explode.h"

/* One completion on its way. */
struct job {
    struct draft *draft;
    const struct item *item;
    const struct recipe *recipe;
    struct happened *own;
    const struct order *order;   /* NULL: none */
    const struct segment *units; /* output per unit, before */
    const struct segment *run;   /* … and of the run */
    qty_t output;                /* good + scrapped + lost */
    int32_t need_next;           /* number for needs beyond the bill's */
    bool *used;                  /* per actual line: its component was on the bill */
};

/* The bill as it counts for this event; NULL after a refusal. */
const struct recipe *job_recipe(const struct job *job, const struct item *item);
/* Looks at all that the needs rest on, so that what is missing is wanted at once. */
void see_needs(struct job *job);
void take_needs(struct job *job);
/* Conversion cost of the difference between two running outputs joins the event's cost. */
void job_convert(struct job *job);

#endif
