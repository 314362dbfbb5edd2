/*
 * output - what a completion makes besides its product: how much, and what of its cost that bears.
 *
 *   in   the lines of the bill that count, and those of the event; the running output; cost
 *   out  a row and a line `make` for each; what is left of the cost is the product's
 *
 * What stands at a price is taken off the event's cost first, then the others share what is left of
 * all completions of the running output: each has the difference of two rounded totals. All of it
 * follows from rows of the event alone, so that a change of cost and its reverse meet.
 *
 * Refuses  BILL_OUTPUT, FIELD_TWICE, FIELD_UNKNOWN, ITEM_KIND, AMOUNT_OVERFLOW
 * Source   docs/accounting.md 17
 */
#ifndef CORE_OUTPUT_H
#define CORE_OUTPUT_H

#include "core/cost.h"
#include "core/job.h"
#include "core/putright.h"

/* Rows of what the report makes besides, before anything is taken. */
void plan_outputs(struct job *job);
/* They come in, behind the product. */
void make_outputs(struct job *job, struct division division);
/* What was made settles what is owed. */
void settle_outputs(struct draft *draft, const struct happened *event);

/* One of them, from 1 on. */
struct brought brought_besides(struct draft *draft, const struct happened *event, int32_t n);

/* What the product bears of the event's cost; `division` says what changes besides. */
value_t outputs_bear(struct draft *draft, const struct happened *event, struct division *division);

/* Part of the event is undone: what they settled with what goes is owed again, and quantities go;
 * returns how much of each. */
qty_t *outputs_leave(struct putright *right);
/* … and then their cost, as the division now says. */
void outputs_lower(struct putright *right, const qty_t *gone, struct division division);
/* The same for the undo of an undo. */
qty_t *outputs_return(struct putright *right, const struct happened *undone);
void outputs_raise(struct putright *right, const struct happened *undone, const qty_t *back,
                   struct division division);

/* Product or output: `gone` of it is lowered by what its cost changes by, or comes back. */
void made_lower(struct draft *draft, const struct brought *made, qty_t gone, value_t change);
void made_raise(struct draft *draft, const struct brought *made, struct line *lower, qty_t back,
                value_t change);
/* The line by which an undo took an inflow out. */
struct line *line_lowered(struct draft *draft, const struct happened *undone, line_id_t inflow);

#endif
