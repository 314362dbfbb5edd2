/*
 * routing - the operations that lead to a product, as they are saved.
 *
 * Refuses  DATE_BAD, ITEM_UNKNOWN, PLACE_UNKNOWN, ITEM_KIND, ROUTING_ORDER, LIMIT_EXCEEDED
 * Source   docs/accounting.md 14.1
 */
#ifndef CORE_ROUTING_H
#define CORE_ROUTING_H

#include "core/facts.h"

void save_routing(struct draft *draft);
/* Only what is made has a routing that stands. */
void refuse_if_routing_stands(struct draft *draft, const struct item *item);
/* A routing of the item that the draft sets up again names places that are there. */
void routing_again(struct draft *draft, const struct item *item);

#endif
