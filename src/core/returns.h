/*
 * returns - goods that a customer brings back, the undo of that, and the undo of the undo.
 *
 * Source  docs/accounting.md 7.2, 8.10
 */
#ifndef CORE_RETURNS_H
#define CORE_RETURNS_H

#include "core/putright.h"

void return_goods(struct draft *draft);

/* Part of a return is undone: the sales have the goods again, or owe what has gone since. */
void return_take_back(struct putright *right);

/*
 * The undo of a return is taken back: what it did to the sales is reversed as far as that stands,
 * newest first; what has been settled since comes back out of the sales as they are now.
 */
void return_again(struct putright *right, struct happened *undone);

#endif
