/*
 * entry - what an event posts to the accounts, and what it defers to the next close.
 */
#ifndef CORE_ENTRY_H
#define CORE_ENTRY_H

#include "core/facts.h"

/* Whatever their days. */
bool same_account(const struct entry *a, const struct entry *b);
/* Debit positive; sums per role, reason, category, account and day. `books` 0: the event's. */
void post(struct draft *draft, struct entry entry);
/* A debit and a credit of one account that stand apart. */
void post_apart(struct draft *draft, struct entry entry);
/* The same of what is booked at the next close; of what is posted now it is no part. */
void defer(struct draft *draft, struct entry entry);
/* What of that passes to goods of which nothing is deferred, or from them: by the role against
 * which it would be booked at once, and the category. */
void pass_across(struct draft *draft, struct entry entry);

#endif
