/*
 * stage - parts are brought to the line for an order, and lie there for it.
 *
 * A staging names an item, or asks for all that the order's bill wants for what is still to be
 * made: pay point by pay point, for the pieces that have not passed it yet.
 *
 * Refuses  STOCK_SHORT ORDER_STATE ORDER_UNKNOWN
 * Source   docs/accounting.md 13.4
 */
#ifndef CORE_STAGE_H
#define CORE_STAGE_H

#include "core/allocate.h"
#include "core/explode.h"

void stage(struct draft *draft);

/* ORDER_STATE, where the order is finished or cancelled. */
void refuse_if_closed(struct draft *draft, int64_t order);

/* The order that the event names: it is being made, or will be. NULL after a refusal. */
struct order *order_staged(struct draft *draft);
/* Joins the order's stagings, newest first, so that what it claims is found; says to which place.
 */
void stage_note(struct draft *draft, struct order *order, struct happened *own);
/* Looks at the parts and at where they will lie, so that what is missing is wanted at once. */
void staging_see(struct draft *draft, const struct recipe *recipe, const struct happened *own);
/* Moves what there is of a need, then of its alternates, to the place of `own`, claimed by its
 * order; says what is short. */
void stage_need(struct draft *draft, const struct recipe *recipe, const struct need *need,
                qty_t wanted, const struct happened *own);
/* All that was staged for an order at once is taken back; `undone`: or staged again. */
void undo_stage_all(struct draft *draft, struct happened *first, struct happened *undone);
bool event_stages_all(const struct happened *event);

#endif
