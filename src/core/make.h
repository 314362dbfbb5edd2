/*
 * make - completions and reports of operations: needs, conversion, product.
 *
 * Source  docs/accounting.md section 4
 */
#ifndef CORE_MAKE_H
#define CORE_MAKE_H

#include "core/job.h"
#include "core/pool.h"

void complete(struct draft *draft);
/* What is made, how much and where to is known. */
void job_do(struct job *job);
/* A delivery completes so much of what it lacks, to the place. */
void complete_within(struct draft *draft, const struct item *item, qty_t qty, place_id_t place);

/* Product comes to its place: stock, layer or pool, variance of a standard one. Raises by (qty,
 * value). */
void product_in(struct draft *draft, const struct item *item, struct line *make, value_t good);

/* Lines for what of the product was scrapped and lost. */
void note_bad(struct draft *draft, const struct item *product);

#endif
