/*
 * deliver - goods that leave for a customer or are used up, come back, or change their place.
 *
 * Source  docs/accounting.md section 7
 */
#ifndef CORE_DELIVER_H
#define CORE_DELIVER_H

#include "core/facts.h"

void sell(struct draft *draft); /* sell, and ship where shipping sells */
void ship(struct draft *draft);
void use_up(struct draft *draft); /* scrap, issue */
void move(struct draft *draft);
void settle_by_hand(struct draft *draft);
/* An undone settling settles once more, as far as what lies there reaches; returns how much. */
qty_t settle_again(struct draft *draft, struct happened *event, qty_t qty);

#endif
