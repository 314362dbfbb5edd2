/*
 * giveback - the parts of an undo: what was used comes back, what came in goes, what was settled
 * is owed again.
 */
#ifndef CORE_GIVEBACK_H
#define CORE_GIVEBACK_H

#include "core/history.h"
#include "core/pool.h"

/* Some of it stays: `stays` of `whole`. */
struct share {
    qty_t stays;
    qty_t whole;
};

/* The part of a quantity that stays, rounded to the step: up for needs. */
qty_t share_qty(qty_t qty, struct share share, qty_t step, enum rounding rounding);
value_t share_gone(value_t value, struct share share); /* value - round(value × stays / whole) */

/* Gives back, need by need, what does not stay of all that the event used. */
void give_back_needs(struct draft *draft, struct happened *event, struct share share);

/* What counted as given back because its bill stood in for it counts again. */
void blown_again(struct draft *draft, const struct happened *undone, struct share share);

/* Puts back what a take's event has picked for that need, newest first. */
void put_back_for(struct draft *draft, const struct line *take, qty_t qty);

/* Picks of what is out no more bring nothing back, newest first; what was returned may be the
 * sale's again: `qty` of it, while `gone` never is. */
enum forget { FORGET_FOR_GOOD, FORGET_RETURNED };
void picks_forget(struct draft *draft, const struct line *draw, qty_t qty, enum forget forget);
void picks_restore(struct draft *draft, const struct line *draw, qty_t qty, qty_t gone);
/* To which a need is rounded: that of the item which the bill asked for. */
qty_t need_step(struct draft *draft, const struct happened *event, int32_t need);
/* `detail` of what an unsettling gave back: no part of what an undo of this undo would use again.
 */
enum { BACK_UNSETTLED = 1 };

/* Owes again all but `keep` of what the event settled of the item (0: of any), newest first. */
void unsettle(struct draft *draft, const struct happened *event, item_id_t item, qty_t keep);
qty_t settled_live(struct draft *draft, const struct happened *event, item_id_t item);
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
/* What of a layer's value in belongs to `qty` of its quantity in. */
value_t layer_part(const struct layer *layer, qty_t qty);
/* Returns the change of its value left; what was drawn of it is the caller's to true up. */
value_t layer_lower(struct draft *draft, line_id_t id, struct lowering by);
/* The layer rises by the line's quantity and by `value`; what of that was drawn is trued up. */
void layer_raise(struct draft *draft, const struct item *item, struct line *line, line_id_t id,
                 value_t value);

#endif
