/*
 * target - how much of an item is to lie available at a place, and what would bring it there.
 *
 * Nothing moves by itself. A posting looks only at the targets of the places where it moved
 * something, and notes by which event they came to lack; what is to be moved is found when it is
 * asked for.
 *
 * Refuses  ITEM_UNKNOWN ITEM_KIND PLACE_UNKNOWN FIELD_MISSING FIELD_TWICE NUMBER_RANGE
 * VALUE_UNKNOWN Source   docs/accounting.md section 21
 */
#ifndef CORE_TARGET_H
#define CORE_TARGET_H

#include "core/facts.h"

void set_target(struct draft *draft);
/* The item's newest target stands again: its places must. */
void target_again(struct draft *draft, const struct item *item);

/* NULL: none counts for the place. */
const struct target *item_target(const struct item *item, place_id_t place);

/* Of each place that the event changed: notes where it brings what is free, less what is owed and
 * due, below the least, and since when goods without a lot lie there. */
void stocks_note(struct draft *draft);

/* What a target asks for, as of the event's day. */
struct replenishment {
    qty_t available; /* at its place: free, not expired, less owed and due; it may be below nil */
    qty_t wanted;    /* nil: nothing is */
    qty_t lacks;     /* of that: lies free at no source */
    place_id_t home; /* where what lacks is to come in: the first source; without any the place */
    int source_count;
    struct source {
        place_id_t place;
        qty_t qty;   /* lies free there, at most what the sources before it left */
        int64_t lot; /* only of this lot, since expired goods lie there too: so much of it, ... */
        qty_t first; /* ... or only so much, which has no lot; else all of `qty` */
    } sources[ITEM_PLACES_MAX]; /* with something free there */
    day_t expired; /* it lacks since the day after this one, because goods expired; else DAY_NONE */
};

/* Of what is to be moved from the source: `lot` and `first`. */
void source_part(struct draft *draft, const struct item *item, struct source *source);

/* What has to come to a place until nothing is owed there: what is due there keeps the stock, and
 * from the shelf what orders owe elsewhere is settled first. */
qty_t place_needs(struct draft *draft, const struct item *item, place_id_t place);

struct replenishment replenish(struct draft *draft, const struct item *item,
                               const struct target *target);

#endif
