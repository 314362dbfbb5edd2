/*
 * resolve - the event's words against what is set up: places, units, money, parties, accounts.
 *
 * Each refuses (sticky) and then returns something harmless.
 */
#ifndef CORE_RESOLVE_H
#define CORE_RESOLVE_H

#include "core/facts.h"

qty_t resolve_qty(struct draft *draft, const struct item *item, struct amount amount);
place_id_t resolve_place(struct draft *draft, struct slice name);
place_id_t resolve_line(struct draft *draft, struct slice name); /* the place of that line */
/* Refuses a name that nothing knows, for events that then look at an order's state. */
void resolve_names(struct draft *draft);
/* What an undo names is undone whole: a quantity is too much. */
void refuse_part(struct draft *draft);
/* Names with commas between them become the places that the item is taken from. */
void resolve_places(struct draft *draft, struct item *item, struct slice places);
/* The number of the event that `KEY` or `@N` names; 0: none does, and nothing is refused. */
int64_t resolve_event(struct draft *draft, struct slice name);
int resolve_reason(struct draft *draft, struct slice name); /* 1-based */
int64_t resolve_party(struct draft *draft, struct slice name);
/* The account of a role that the event names: its number as entries have it. */
int resolve_category(struct draft *draft, struct slice name);
int resolve_account(struct draft *draft, enum role role, struct slice code);
/* A sum or a price as written, in the book's currency; NUMBER_DECIMALS if a sum has too many. */
money_t resolve_money(struct draft *draft, int64_t number, int decimals);
/* The event's total, in another currency by its rate; CURRENCY_OWN. */
money_t resolve_total(struct draft *draft);
/* The stocked item that the event names. */
const struct item *resolve_stocked(struct draft *draft);
/* The event's own row with its item, quantity and party. NUMBER_SIGN: only a count may be of
 * nothing. */
struct happened *resolve_own(struct draft *draft, const struct item *item);
/* What a receipt of `qty` is worth: `cost`, `total` or nothing stated (false). */
bool resolve_worth(struct draft *draft, const struct item *item, qty_t qty, money_t *worth);
/* With the other elements of an opening; false likewise. */
bool resolve_value(struct draft *draft, const struct item *item, qty_t qty, value_t *value);
/* The book sets up in-process goods itself: no event makes or orders them by name. */
void refuse_in_process(struct draft *draft, const struct item *item);
ratio_t resolve_unit(struct draft *draft, const struct item *item, struct slice unit);
/* What the event states per base unit, by element; per 0: nothing. */
cost_t resolve_elements(struct draft *draft);
/* The same of so many numbers as written, of which `has` says which are stated. */
cost_t elements_cost(struct draft *draft, const int64_t *numbers, const int *decimals,
                     const bool *has);
/* An exact price as money per quantity: number × 10^-decimals per `per`. */
price_t resolve_price(struct draft *draft, int64_t number, int decimals, qty_t per);

#endif
