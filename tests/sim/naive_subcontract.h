/*
 * naive_subcontract - what is made elsewhere of parts of ours, in the naive book.
 *
 * Source   docs/accounting.md 20.6 to 20.10
 */
#ifndef SIM_NAIVE_SUBCONTRACT_H
#define SIM_NAIVE_SUBCONTRACT_H

#include "naive_inner.h"

int naive_vendor_place(const struct naive *b, int party); /* NONE: he has none */
enum status naive_place_set(struct naive *b, const struct event *e);
/* Whether the place may come back: to its subcontractor, who has no other. */
enum status naive_place_fits(struct naive *b, const struct name *place);
/* A receipt for which its subcontractor used parts of ours: from now on a completion. */
enum status naive_is_subcontract(struct naive *b, int event, bool *is);
enum status naive_subcontract(struct naive *b, const struct event *e, int event);

#endif
