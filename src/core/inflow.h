/*
 * inflow - what came in goes out again, and comes back: layers or pool first, then those who drew.
 *
 * Source  docs/accounting.md 8.4, 8.5, 8.8
 */
#ifndef CORE_INFLOW_H
#define CORE_INFLOW_H

#include "core/pool.h"

/* What an event brought in: goods received, its product, or what it made besides. */
struct brought {
    const struct item *item;
    place_id_t place;
    line_id_t inflow; /* the line */
    qty_t qty;        /* live */
    int64_t seq;      /* of the event's row */
    bool is_made;
    value_t *unborne; /* of its true-ups, what its average pool could not bear */
};

struct brought brought_by(struct draft *draft, struct happened *event);

/* Takes `qty` worth `value` of an event's inflow out again; the caller books the other side. */
void inflow_lower(struct draft *draft, const struct brought *brought, qty_t qty, value_t value);
/* What the line `lower` took out of an inflow comes back by `qty`, now worth `value`. */
void inflow_raise(struct draft *draft, const struct brought *brought, struct line *lower, qty_t qty,
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
