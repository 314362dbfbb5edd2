/*
 * carry - what an order holds more than its bill says, since something was undone.
 *
 * An undo gives back what its event booked; the running output falls by formula. The difference is
 * kept by need, and the next completion needs so much less.
 *
 * Source  docs/accounting.md 4.8, 8.6, 14.7
 */
#ifndef CORE_CARRY_H
#define CORE_CARRY_H

#include "core/facts.h"

/* What the event uses of each need, by number; NULL without memory. */
qty_t *uses_before(struct draft *draft, const struct happened *event);

/* What of an event's needs counts in a carry, by number. */
struct counts {
    qty_t *uses;  /* of a need with actual use what its bill says */
    qty_t *blown; /* what of them its own bill stood in for */
    qty_t *hours; /* … by the bill, of each of its lines of actual use */
    size_t lines; /* of the posting by then */
};

struct counts counts_now(struct draft *draft, const struct happened *event);

/* The event's use went from `before` to what it is now, its output by `change` pieces. */
void carry_over(struct draft *draft, struct happened *event, const struct counts *before,
                qty_t change);

#endif
