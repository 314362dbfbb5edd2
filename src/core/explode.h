/*
 * explode - an item's bill on a day, as flat needs per unit of output.
 *
 *   in   item     made, with a bill that day
 *   out  recipe   one need per component, place, kind (per unit or fixed per run), operation,
 *                 issue method as said and profile, in order of first appearance; phantoms
 *                 dissolved; the sections of its routing, of which the last is the completion;
 *                 lives in `draft->arena` or in the facts
 *
 * Refuses  BILL_MISSING, LIMIT_EXCEEDED, BILL_RANGE, BILL_PROFILE
 * Source   docs/accounting.md 4.1 to 4.5, 14.2, 14.3, 16, 17.2
 */
#ifndef CORE_EXPLODE_H
#define CORE_EXPLODE_H

#include "core/facts.h"

struct need {
    item_id_t item;
    const struct item *component; /* the item itself; set up anew, it drops the recipe */
    place_id_t place;
    ratio_t ratio; /* per base unit of output; fixed: the quantity */
    int operation; /* 0: none that the routing has */
    int section;   /* where it is taken */
    bool fixed;
    bool blow_through;
    enum issue_method issue; /* as its lines say it */
    ratio_t batch;           /* outputs that ratio is for, begun ones count; num 0: for one */
    qty_t multiple;          /* that the total is rounded up to; 0: the component's step */
    int64_t pieces;          /* that one of it is cut into; 0: it is not cut */
    int mix;                 /* as the first of its lines says */
};

/* What stands in for a component, and where. */
struct alternate {
    const struct bill_line *line;
    int operation; /* of the needs that it may cover; ANYWHERE: of any */
};

enum { ANYWHERE = -1 };

/* A pay point with the operations that lead to it; the last section is the completion. */
struct section {
    int pay_point; /* 0: the completion */
    const struct operation *operations;
    int operation_count;
    bool has_fixed;
};

struct recipe {
    const struct need *needs;
    int need_count;
    const struct need *resources; /* no stock; a subcontractor's are his */
    int resource_count;
    const cost_t *resource_costs;      /* of one of each; per 0: nothing */
    bool has_fixed;                    /* of both */
    const struct bill_output *outputs; /* that count that day; of the item's own version alone */
    int output_count;
    const struct section *sections;
    int section_count;                  /* at least the completion */
    const struct alternate *alternates; /* that count, by rank, then as they come */
    int alternate_count;
    cost_t conversion;   /* of the completion; per 0: no rate */
    int32_t number;      /* of the item's own version */
    int64_t vendor;      /* subcontractor: number of the event that set him up; 0: none */
    int64_t counts;      /* tells apart what counts: versions of bills, rate, routing; lines */
    int64_t version_seq; /* newest set-up event among the bills and rate used */
    day_t version_from;  /* latest first day among them */
};

/* NULL after a refusal or with facts missing. Kept for the day in the facts once applied. */
const struct recipe *explode(struct draft *draft, const struct item *item, day_t day);

/* The same as an earlier event found it. */
const struct recipe *explode_as_of(struct draft *draft, const struct item *item,
                                   struct as_of as_of);

/* The same with this version of its bill in place of the one that counts. */
const struct recipe *explode_version(struct draft *draft, const struct item *item,
                                     const struct bill *bill, struct as_of as_of);

/* What the subcontractor makes it of: the needs of all operations, and neither conversion nor
 * outputs of ours. */
const struct recipe *explode_received(struct draft *draft, const struct item *item,
                                      struct as_of as_of, int64_t vendor);

/* The recipe that an event found, whatever has been set up since. */
const struct recipe *explode_again(struct draft *draft, const struct item *item,
                                   const struct happened *event);

/* They are one need, whatever their ratios. */
bool need_is_same(const struct need *a, const struct need *b);

/* They have one carry: they differ at most in their profiles. */
bool need_shares_carry(const struct need *a, const struct need *b);

/* total(output): ratio × output, or × begun batches, rounded up to the multiple, or the step. */
qty_t need_total(struct draft *draft, const struct need *need, qty_t step, qty_t output);

/* What the bill asks for while a running output changes by so much: the difference of two totals.
 */
qty_t need_between(struct draft *draft, const struct need *need, qty_t output, qty_t change);

#endif
