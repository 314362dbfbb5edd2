/*
 * layer - quantities and values of a layer, and its place in the order of its pool.
 *
 * A layer's value left is a share of its value in: what it gives is the difference of two such
 * rounded totals. Layers with something left are linked in cost order; a slice takes the place of
 * the layer that it came from.
 *
 * Source  docs/accounting.md 1.3, 1.4, 2.2, 2.3
 */
#ifndef CORE_LAYER_H
#define CORE_LAYER_H

#include "core/facts.h"

enum inflow { INFLOW_NEW, INFLOW_OPENING, INFLOW_CHILD };

/* round(value × part / whole) to minor */
money_t fine_share(fine_t value, qty_t part, qty_t whole);
value_t layer_value_left(const struct layer *layer);
/* What of a layer's value in belongs to `qty` of its quantity in. */
value_t layer_part(const struct layer *layer, qty_t qty);

struct layer *layer_edit(struct draft *draft, line_id_t id);

/* The line forms a layer, in the pool's order; INFLOW_CHILD: of the layer that it names. */
void layer_form(struct draft *draft, struct pool *pool, const struct item *item, struct line *line,
                enum inflow inflow);
/* Puts a layer with something left into the pool's order, or takes one without out of it. */
void layer_link(struct draft *draft, struct pool *pool, struct layer *layer);
void layer_unlink(struct draft *draft, struct pool *pool, struct layer *layer);
/* The average layer formed anew with `value` more (or less) booked, quantity as it is. */
void average_reform(struct draft *draft, struct layer *layer, value_t value);

#endif
