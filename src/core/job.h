/*
 * job - one completion, or report of an operation, on its way, as it takes its needs.
 *
 *   in   recipe, running outputs before, quantity
 *   out  picks, takes and what is owed, as lines; the event's cost and conversion move on
 *
 * Source  docs/accounting.md 4.3 to 4.8, 14.5, 14.8
 */
#ifndef CORE_JOB_H
#define CORE_JOB_H

#include "core/explode.h"

/* What passes a section in this event, and its running outputs before. */
struct passing {
    qty_t qty;
    const struct segment *units; /* output per unit */
    const struct segment *run;   /* … and of the run */
    const struct item *goods;    /* in-process goods that had passed it; NULL: none */
    qty_t taken;                 /* of them, by the next section */
};

/* What a line of the report says was used of a resource, in all. */
struct hours_stated {
    const struct item *resource;
    qty_t qty;
    bool is_used; /* it took the place of what the bill asks for */
};

struct hours_list {
    struct hours_stated *items;
    size_t count;
};

struct staged_list;

/* One report on its way. */
struct job {
    struct draft *draft;
    const struct item *item;    /* whose bill is used */
    const struct item *product; /* the item itself, or its in-process goods */
    const struct recipe *recipe;
    struct happened *own;
    const struct order *order; /* NULL: none */
    place_id_t vendor;         /* of a receipt: where its parts lie; raw 0: it is made here */
    money_t fee;               /* … and what the subcontractor asks */
    struct passing *sections;  /* of the recipe */
    int section;               /* that is reported: the last of those that count */
    int64_t run;
    qty_t output;      /* good + scrapped + lost */
    int32_t need_next; /* number for needs beyond the bill's and the in-process goods */
    int blown;         /* how often something was blown through */
    bool *used;        /* per actual line: its component was on the bill */
    const struct staged_list
        *staged;   /* that is taken in place of the bill; while needs are taken */
    qty_t *before; /* … what of it was used when its pieces were caught up; NULL: of none is it */
    struct hours_list hours; /* what its lines say of resources */
    qty_t *stated; /* … of an alternate: how much of it stood in for what the bill asks for */
};

/* The bill as it counts for this event; NULL after a refusal. */
const struct recipe *job_recipe(const struct job *job, const struct item *item);
/* Of when its bills and rates are. */
struct as_of job_as_of(const struct job *job);
/* Whose a need of this number is, and where it is owed. */
struct use job_use(const struct job *job, const struct item *component, int32_t need,
                   place_id_t place);
/* Looks at all that the needs rest on, so that what is missing is wanted at once. */
void see_needs(struct job *job);
void take_needs(struct job *job);
/* Lots that nothing knows are found before anything leaves. */
void see_lots_used(struct job *job);
/* Takes what the event's lines say was used, by no bill: each is a need, behind that of the goods.
 */
void take_lines(struct job *job);
/* Conversion cost of the difference between two running outputs joins the event's cost: of each
 * operation by itself, and of the rate. */
void job_convert(struct job *job);
/* What joins its cost besides what it takes. */
void job_add(const struct job *job, value_t value);

#endif
