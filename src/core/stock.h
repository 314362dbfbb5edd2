/*
 * stock - what of an item lies at a place: by lot, and free, claimed for an order, or held.
 *
 * A head row (no lot) links its lots that hold something in the order of taking: earliest expiry
 * first, then by day and number. The free head links the kept ones: claims by order, then what is
 * in inspection, then what is held.
 *
 * Source  docs/accounting.md 13.1, 13.5
 */
#ifndef CORE_STOCK_H
#define CORE_STOCK_H

#include "core/facts.h"

struct spot {
    place_id_t place;
    struct tag tag;
};

/* Where a line moved stock. */
static inline struct spot spot_of(const struct line *line)
{
    return (struct spot){ line->place, line->tag };
}

enum stock_status tag_status(struct tag tag);
/* The order that claims it; 0: none. */
int64_t tag_claim(struct tag tag);

/* Looks at what a move of a lot there looks at: of many, what is missing is so wanted at once. */
void spot_see(struct draft *draft, const struct item *item, struct spot spot);

/* Raises (or lowers) what lies at the spot; refuses NUMBER_RANGE. */
void stock_move(struct draft *draft, const struct item *item, qty_t by, struct spot spot);

/* What lies there of a lot takes its place among the lots anew: its dates have changed. */
void stock_relink(struct draft *draft, const struct item *item, struct spot spot);

/* All that lies at a place, whatever it is kept for. */
qty_t stock_whole(struct draft *draft, const struct item *item, place_id_t place);
/* What lies there free and not expired. */
qty_t stock_usable(struct draft *draft, const struct item *item, place_id_t place);
/* What is due there and takes of that: beyond what claims cover. */
qty_t stock_due(struct draft *draft, const struct item *item, place_id_t place);
/* … and that what is due there, and no claim covers, leaves: what settles what is owed. */
qty_t stock_not_due(struct draft *draft, const struct item *item, place_id_t place);
/* … and that those who wait there leave, too. */
qty_t stock_free(struct draft *draft, const struct item *item, place_id_t place);

/* The rows at a place that hold something, one by one; what is taken on the way does no harm. */
struct stock_walk {
    const struct item *item;
    place_id_t place;
    int64_t kept;
    int64_t kept_next; /* WALK_END: only this kind */
    int64_t lot_next;  /* WALK_HEAD: the head itself comes first */
};

struct stock_walk walk_of(const struct item *item, place_id_t place, int64_t kept);
/* Free, then claimed by order, in inspection, held. */
struct stock_walk walk_all(struct draft *draft, const struct item *item, place_id_t place);
/* False: no more. */
bool walk_next(struct draft *draft, struct stock_walk *walk, struct spot *spot, qty_t *qty);

/* What is kept there by a claim or a status, in that order; `kept` 0 begins, and ends. */
int64_t kept_after(struct draft *draft, const struct item *item, place_id_t place, int64_t kept);

bool lot_is_expired(struct draft *draft, int64_t lot);
bool lot_is_to_come(struct draft *draft, int64_t lot); /* it began after the event's day */
/* Whether one lot is taken before another: what expires first, then what came first. */
bool lot_goes_before(struct draft *draft, const struct item *item, int64_t one, int64_t other);

/* Of a serial number there is one piece in the site: another comes back without its number. What
 * an order claimed that is done since comes back free. */
struct tag tag_that_fits(struct draft *draft, const struct item *item, struct tag tag, qty_t qty);
/* … and what was handed out for one goes to the shelf. */
struct spot spot_that_fits(struct draft *draft, const struct item *item, struct spot spot,
                           qty_t qty);

#endif
