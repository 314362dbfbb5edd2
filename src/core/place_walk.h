/*
 * place_walk - the places at which goods are looked for, in their order.
 *
 * Source  docs/accounting.md 3.1, 13.5
 */
#ifndef CORE_PLACE_WALK_H
#define CORE_PLACE_WALK_H

#include "core/facts.h"

/* The place whose name comes next; raw 0 begins, and ends. */
place_id_t place_after(const struct plant *plant, place_id_t last);

/* Places in the order in which they are looked at: one, the item's list, and any by name. */
struct place_walk {
    place_id_t list[ITEM_PLACES_MAX + 1];
    int count;
    int next;
    place_id_t last; /* of any, the one before */
    bool any;
};

/* `first`, or the item's list where that is none; with `any` behind it the list, and all others. */
struct place_walk places_of(struct draft *draft, const struct item *item, place_id_t first,
                            bool any);
/* raw 0: no more. */
place_id_t place_next(struct draft *draft, struct place_walk *walk);

#endif
