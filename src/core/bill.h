/*
 * bill - a recipe as it is saved: exact ratios in base units, no cycle.
 *
 * Refuses  DATE_BAD, ITEM_UNKNOWN, UNIT_UNKNOWN, PLACE_UNKNOWN, ITEM_KIND, BILL_RANGE, BILL_CYCLE,
 *          and what version.h refuses
 */
#ifndef CORE_BILL_H
#define CORE_BILL_H

#include "core/facts.h"

void save_bill(struct draft *draft);
/* Base units per unit of output, by a line with this unit, on a bill that makes so much. */
ratio_t line_ratio(struct draft *draft, const struct event_line *line, ratio_t unit, ratio_t makes);
/* The bill becomes the item's last; it must not lead back to it. */
void bill_append(struct draft *draft, const struct item *item, struct bill bill);
void refuse_range(struct draft *draft, struct slice item);
void refuse_backwards(struct draft *draft, day_t from, day_t to, struct slice item);
/* Only what is made, or a phantom, has a bill that stands. */
void refuse_if_bill_stands(struct draft *draft, const struct item *item);
/* What goes into the product neither is it, nor made of it. */
void refuse_if_made_of(struct draft *draft, const struct item *item, const struct item *product);
/* An item or a place (raw 0: none) that an older event named, and that has been undone since. */
void refuse_gone(struct draft *draft, const struct item *item, place_id_t place);
/* Bills of the item that the draft sets up again name what is there, and not itself. */
void bill_again(struct draft *draft, const struct item *item);

#endif
