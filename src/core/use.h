/*
 * use - take a quantity for an event: picks, takes, and what is short is owed; settle what waits.
 */
#ifndef CORE_USE_H
#define CORE_USE_H

#include "core/allocate.h"
#include "core/owed.h"

/*
 * Takes `qty` from the place named (raw 0: the place list); what is short is owed there (or at
 * home), refused or warned of, as the item's policy says. Returns the value of it all.
 */
value_t consume(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
                struct use use);

/* What was there, and what was not. */
struct consumed {
    value_t value;
    qty_t shortage;
};

/* As consume(), but what is short is not owed. */
struct consumed consume_what_is_there(struct draft *draft, const struct item *item, qty_t qty,
                                      place_id_t named, struct use use);

/* Owes what is short, as the policy says. */
value_t consume_shortage(struct draft *draft, const struct item *item, qty_t qty, struct use use);

/* STOCK_SHORT, by how much. */
void refuse_short(struct draft *draft, const struct item *item, qty_t qty);

/* The lines since `from` settle the issue: their takes remember which interval of the run they
 * cover. */
void mark_settled(struct draft *draft, size_t from, line_id_t issue, qty_t position);

/* Settles what is owed at a place from what lies there, oldest first. */
void settle(struct draft *draft, const struct item *item, place_id_t place);

/* The place settles at the end of the event; beyond what one event settles, of the next one. Of
   several the last comes first. */
void settle_at_end(struct draft *draft, const struct item *item, place_id_t place);

/* Goes on with settling where earlier events left more than one event settles. */
void settle_waiting(struct draft *draft);

/* Settles `qty` of one issue from stock at `from`; trues up the event that owes. */
void settle_issue(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty,
                  place_id_t from);

#endif
