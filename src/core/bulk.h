/*
 * bulk - what is expensed when it comes in, and is no stock.
 *
 * Source  docs/accounting.md 15.1
 */
#ifndef CORE_BULK_H
#define CORE_BULK_H

#include "core/putright.h"

bool item_is_bulk(const struct item *item);
/* Whether the event, by its row, brought in what is bulk. */
bool event_is_bulk(const struct happened *event);
/* A receipt or an opening of it. */
void bring_in_bulk(struct draft *draft, const struct item *item);
/* Its share, as money; and what an undo of it had taken back, again. */
void take_back_bulk(struct putright *right);
void bulk_again(struct putright *right, struct happened *undone);
/* What is bulk may leave while some lies there or is owed; else ITEM_KIND. */
void refuse_bulk(struct draft *draft, const struct item *item);

#endif
