/*
 * delivery - what a sale or a shipment triggers: of completions, by how much of their good quantity
 * is delivered.
 *
 * Of each completion it is known how much was delivered by either method; what of its needs is
 * issued follows from that by one formula, whichever deliveries were undone since.
 *
 * Source  docs/accounting.md 15.5, 15.8
 */
#ifndef CORE_DELIVERY_H
#define CORE_DELIVERY_H

#include "core/facts.h"

/* How much of the product an event delivers, by either method. */
struct delivered {
    qty_t sold;
    qty_t shipped;
};

void deliver_due(struct draft *draft, const struct item *product, struct delivered delivered);
/* Of what the event delivered at most `stays` is delivered still: the rest is due again. */
void undeliver(struct draft *draft, const struct happened *event, qty_t stays);
/* Up to `qty` of what an undo had taken back is delivered again. */
void deliver_again(struct draft *draft, const struct happened *undone, qty_t qty);
/* A completion, or its being done again, settled what deliveries owed of it: it delivers that. */
void deliver_settled(struct draft *draft, const struct happened *completion);

#endif
