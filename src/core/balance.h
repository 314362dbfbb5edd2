/*
 * balance - what each account holds, by day, and what all stock of a category is worth.
 */
#ifndef CORE_BALANCE_H
#define CORE_BALANCE_H

#include "core/facts.h"

/* Stock, or what is owed or due, of one category, by where its items stand. */
struct worth {
    int which; /* WORTH_* */
    int category;
    enum stands stands;
};

/* `from`: 0, DEFERRED or REPORTS. */
struct row_key balance_key(int from, struct entry entry, int32_t day);
/* A day joins those of its total, if it is new. */
void balance_day_begin(struct draft *draft, struct balance *total, struct balance *day);
/* Refuses what no book can hold. */
void money_join(struct draft *draft, money_t *sum, money_t money);
/* Brings entries into the balances by day, and pools' values into the totals by category. */
void balances_move(struct draft *draft);
/* The balance of the entry's account over the days up to and including `last`, with what this event
 * has posted so far */
money_t balance_upto(struct draft *draft, int from, struct entry entry, day_t last);
money_t worth_see(struct draft *draft, struct worth worth, enum element element);

#endif
