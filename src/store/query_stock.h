/*
 * query_stock - what lies at each place, now or then, with its share of what the item is worth.
 *
 *   in   listing  what is asked for
 *   out  give     called for each item and place, by item name and place; the shares of an item's
 *                 places sum to its pool's value. What it answers other than OK ends the walk
 */
#ifndef STORE_QUERY_STOCK_H
#define STORE_QUERY_STOCK_H

#include "store/past.h"

typedef enum status (*place_giver_t)(struct listing *listing, const struct listed_item *item,
                                     const struct place_stock *at, value_t value);

/* One walk under way. */
struct stock_walk {
    struct listing *listing;
    const struct past *past; /* not looked at where now is asked for */
    place_giver_t give;
};

enum status stock_each(struct listing *listing, place_giver_t give) MUST_CHECK;

#endif
