/*
 * pool_day - what the pools of a period average moved by on each day of the books.
 *
 * Only so is known, at a close that comes days after its day, what was there at the end of it.
 *
 * Source  docs/accounting.md 27.2
 */
#ifndef CORE_POOL_DAY_H
#define CORE_POOL_DAY_H

#include "core/facts.h"

/* What a pool held at the end of a day. */
struct held {
    qty_t qty;
    value_t value;
};

/* What pools have moved by since it was called last is of the draft's day of the books. */
void pool_days_move(struct draft *draft);
/* Notes beforehand that the pool is to be worth so much more at the end of the day. */
void pool_day_expect(struct draft *draft, const struct item *item, value_t change);
/* Of what has moved so far; nothing of it is below nil. */
struct held pool_held(struct draft *draft, const struct item *item, day_t day);

/* The row of all days of a pool; item 0: it names the first of the pools that have any. */
struct row_key pool_days_key(item_id_t item);

#endif
