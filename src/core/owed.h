/*
 * owed - what stock could not cover: valued at a provisional price, settled oldest first.
 *
 * An owed issue is an interval of its run, a line of quantity with one price; its value is the
 * difference of the run's two rounded totals. Open issues wait at their place, in the order of
 * their runs.
 *
 * Source  docs/accounting.md section 5
 */
#ifndef CORE_OWED_H
#define CORE_OWED_H

#include "core/pool.h"

/* Owes `qty` at the provisional price; credits owed; returns the value. */
value_t owe(struct draft *draft, const struct item *item, qty_t qty, struct use use);

/* A due issue: `qty` worth `value`, as a run of its own; credits due. */
void due_form(struct draft *draft, const struct item *item, qty_t qty, value_t value,
              struct use use);

/* Owes what a due issue's run has from `position` on, at its price; its line knows the issue. */
void owe_what_was_due(struct draft *draft, const struct item *item, line_id_t issue, qty_t position,
                      qty_t qty);

/* Owes `qty` at exactly `value`, as a run of its own: what a taken-back inflow leaves behind. */
void owe_booked(struct draft *draft, const struct item *item, qty_t qty, value_t value,
                struct use use);

/*
 * Owes again `qty` of an issue's run from `position` on, in the run's old place: the issue grows if
 * it is open and that continues it, else the line added is an issue of its own. The line's target
 * is the issue.
 */
value_t owe_again(struct draft *draft, const struct item *item, line_id_t issue, qty_t position,
                  qty_t qty);

/* Looks at all open issues of the line's need and run: of many lines, what is missing is so wanted
 * at once. */
void owed_like_see(struct draft *draft, const struct line *like);
/* How much of an owe line's interval the newest open issue within it has; 0: nothing is open. */
qty_t owed_within(struct draft *draft, const struct line *like, line_id_t *issue);
/* Of the owed interval that the line says, what is open still: its issue that begins first in it;
 * raw 0: none. */
line_id_t owed_begun_within(struct draft *draft, const struct line *like);

/* Takes back `qty` from the end of an open issue; debits owed; returns the value. */
value_t owed_take_back(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty);

/* Marks `qty` more of an issue as settled; debits owed; returns the provisional value. */
value_t owed_settle(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty);

qty_t owed_open(const struct owed *owed);
cost_t provisional_price(struct draft *draft, const struct item *item, enum price_source *source);

#endif
