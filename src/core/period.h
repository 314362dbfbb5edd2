/*
 * period - expenses, closing and reopening days.
 *
 * Source  docs/accounting.md 7.6, 8.13, 9.6
 */
#ifndef CORE_PERIOD_H
#define CORE_PERIOD_H

#include "core/facts.h"

void expense(struct draft *draft);
/* Debits incurred and credits the account that the expense named; a negative amount takes back. */
void expense_post(struct draft *draft, const struct happened *event, money_t amount);
void close_day(struct draft *draft);
void reopen_day(struct draft *draft);
/* `undone`: NULL, or the undo that is undone: then it happens again. */
void undo_close(struct draft *draft, struct happened *close, struct happened *undone);
void undo_reopen(struct draft *draft, struct happened *reopening, struct happened *undone);

#endif
