/*
 * inflow - what came in goes out again, and comes back: layers or pool first, then those who drew.
 *
 * Source  docs/accounting.md 8.4, 8.5, 8.8
 */
#ifndef CORE_INFLOW_H
#define CORE_INFLOW_H

#include "core/facts.h"

/* Takes `qty` worth `value` of an event's inflow out again; the caller books the other side. */
void inflow_lower(struct draft *draft, const struct item *item, struct happened *event, qty_t qty,
                  value_t value);
/* What the line `lower` took out of an inflow comes back by `qty`, now worth `value`. */
void inflow_raise(struct draft *draft, struct happened *event, struct line *lower, qty_t qty,
                  value_t value);
/* By how much a layer is lowered: quantity in, quantity left, value in. */
struct lowering {
    qty_t in;
    qty_t left;
    value_t value;
};
/* Returns the change of its value left; what was drawn of it is the caller's to true up. */
value_t layer_lower(struct draft *draft, line_id_t id, struct lowering by);
/* The layer rises by the line's quantity and by `value`; what of that was drawn is trued up. */
void layer_raise(struct draft *draft, const struct item *item, struct line *line, line_id_t id,
                 value_t value);

#endif
