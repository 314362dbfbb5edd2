/*
 * staged - what was staged for an order, where its reports take that in place of the bill.
 *
 *   in   order    with its stagings and starts, and what it claims now
 *        passed   how many of its pieces have come to each section, this report included
 *   out  due      what of an item this report takes of the claims
 *
 * Of an item of which S was brought, the share of the pieces is used: S x passed / ordered. So any
 * split of the output takes the same, whatever was undone in between.
 *
 * Source   docs/accounting.md 13.10
 */
#ifndef CORE_STAGED_H
#define CORE_STAGED_H

#include "core/job.h"

/* What the order brought of an item and still claims, or has used. */
struct staged {
    const struct item *item;
    qty_t brought;
    int32_t need; /* of its bill, that takes it; NEED_NONE: it stands in for another */
};

enum { NEED_NONE = -1 };

struct staged_list {
    struct staged *items;
    size_t count;
    size_t capacity;
    qty_t *passed; /* by section, before this report */
};

/* Empty for an order that takes the bill; NULL after a refusal. */
const struct staged_list *staged_see(const struct job *job);
/* NULL: nothing was staged of it. */
struct staged *staged_find(const struct staged_list *list, item_id_t item);
/* What the pieces that have come to the section, and those of this report, leave to take. */
qty_t staged_due(const struct job *job, const struct staged *staged, int section);

#endif
