/*
 * make - completions: running output, needs, conversion, product.
 *
 * Source  docs/accounting.md section 4
 */
#ifndef CORE_MAKE_H
#define CORE_MAKE_H

#include "core/explode.h"
#include "core/pool.h"

void complete(struct draft *draft);

/* Running outputs of a product under one recipe: per unit, and per run where something is fixed. */
struct segment *segment_edit(struct draft *draft, const struct item *item,
                             const struct recipe *recipe, int64_t run);
/* Where the event's output per unit is counted. */
int64_t run_of_units(const struct happened *event);
struct row_key carry_key(int64_t segment, const struct need *need);

/* Product comes to its place: stock, layer or pool, variance of a standard one. Raises by (qty,
 * value). */
void product_in(struct draft *draft, const struct item *item, struct line *make, value_t good);

#endif
