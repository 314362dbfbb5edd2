/*
 * start - work on an order begins: what its lines with the method `start` need goes to the line.
 *
 * A move, like staging: the parts are claimed by the order and keep their value; the reports of the
 * order take them there first. What a report has not found started it takes as ever.
 *
 * Refuses  ORDER_UNKNOWN ORDER_STATE ORDER_ITEM START_NOTHING BILL_MISSING
 * Source   docs/accounting.md 20.1 to 20.4
 */
#ifndef CORE_START_H
#define CORE_START_H

#include "core/putright.h"

void start(struct draft *draft);
/* What goes back of a start, and what its undo starts again. */
void take_back_start(struct putright *right);
/* Of an item that the undo of a start put back, what stays so of it (8.7). */
qty_t start_stays_back(struct putright *right, const struct happened *undone, item_id_t item);
void start_again(struct putright *right, struct happened *undone);

#endif
