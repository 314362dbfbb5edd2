/*
 * alternate - what stands in for a component that is short: a line of its bill says so.
 *
 *   in   the line: so much of the alternate for one of the component; its days, rank and scope
 *   out  how much is taken of it, and how much of the component that covers
 *
 * Refuses  BILL_ALTERNATE, when a bill is saved
 * Source   docs/accounting.md 19.2 to 19.4
 */
#ifndef CORE_ALTERNATE_H
#define CORE_ALTERNATE_H

#include "core/explode.h"
#include "core/pool.h"

/* A bill's line that names one; `unit` is base units in one of its unit. */
void alternate_save(struct draft *draft, const struct event_line *from, ratio_t unit,
                    struct bill_line *line);

/* A component needed at an operation (0: at none that the routing has); ANYWHERE: wherever. */
struct stood_for {
    item_id_t component;
    int operation;
};

/* What stands in for it, from the index on; the count: none. */
int alternate_next(const struct recipe *recipe, struct stood_for stood_for, int index);

struct cover {
    qty_t takes;  /* of the alternate */
    qty_t covers; /* of the component */
    qty_t lacks;  /* of the alternate, to cover the rest */
};

/* An alternate in the place of a component: so much for one of it. */
struct stand_in {
    const struct item *alternate;
    const struct item *component;
    ratio_t ratio;
};

/* What so much of the alternate covers of what is lacking of the component. */
struct cover alternate_cover(struct draft *draft, struct stand_in stand_in, qty_t lacking,
                             qty_t have);

/* What the alternate covers by rule, out of what there is of it. */
struct cover alternate_by_rule(struct draft *draft, const struct bill_line *line,
                               const struct item *component, qty_t lacking, qty_t have);

#endif
