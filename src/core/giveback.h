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

/* Owes again all but `keep` of what the event settled for others, newest first. */
void unsettle(struct draft *draft, const struct happened *event, qty_t keep);

/* Takes `qty` worth `value` of an event's inflow out again; the caller books the other side. */
void inflow_lower(struct draft *draft, const struct item *item, struct happened *event, qty_t qty,
                  value_t value);

/*
 * A return is undone: its layer gives `qty` of itself back to the sale's take. And the return after
 * all: `lower` is the line of that. Both return the value that the sale bears, or bears no more.
 */
value_t return_rejoin(struct draft *draft, const struct item *item, struct line *back,
                      struct line *take, qty_t qty);
value_t return_part_again(struct draft *draft, const struct item *item, struct line *lower,
                          qty_t qty, place_id_t place);

/* The inflow that `undone` took out comes back by `qty` and `value`. */
void inflow_raise(struct draft *draft, const struct item *item, struct happened *event,
                  const struct happened *undone, qty_t qty, value_t value);

#endif
