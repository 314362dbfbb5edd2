/*
 * past - stock, value and owed issues of items as they were: sums of the lines that count.
 *
 *   in   listing  FILTER_AS_OF: lines of events up to that day; FILTER_KNOWN: recorded by then
 *   out  past     each item's by its id; of one item alone if that is all the list wants
 *
 * What a late event did counts on its day, or by PAST_BOOKED on that on which the books have it. So
 * an issue that it settled before the day on which it came to be owed is less than nothing in
 * between, as its account is.
 */
#ifndef STORE_PAST_H
#define STORE_PAST_H

#include "store/listing.h"

/* What lies at a place and is owed there. */
struct place_stock {
    place_id_t place;
    qty_t qty;
    qty_t owed;
    qty_t due;
    qty_t covered; /* … by what is staged for the orders that it is due for */
    qty_t held;    /* of qty: held or in inspection, */
    qty_t staged;  /* claimed by an order, */
    qty_t expired; /* free, and past its expiry */
    int64_t owed_first;
    struct place_stock *next; /* by place id */
};

/* What is open of an owed issue, or of a due one. */
struct past_issue {
    int64_t id;
    place_id_t place;
    qty_t qty;
    value_t value;
    qty_t settled; /* on its run */
};

/* By id; those with nothing open too. */
struct past_issues {
    struct past_issue *items;
    size_t count;
    size_t capacity;
};

struct item_stock {
    struct place_stock *places;
    value_t value;      /* of the pool, up to the day asked for */
    value_t last_value; /* … after the last line seen */
    value_t staged;     /* of the value, as each event left it: what orders claim */
    struct {
        qty_t qty; /* as recorded, whatever the day asked for */
        qty_t claimed;
        value_t staged;
        int64_t seq; /* event of the last line seen, which may not be its last */
        bool counts;
    } running;
    struct past_issues owed;
    struct past_issues due;
};

enum past_day { PAST_HAPPENED, PAST_BOOKED };

struct past {
    struct listing *listing;
    enum past_day by;
    struct item_stock *items;
    int64_t count;
};

static inline bool listing_is_past(const struct listing *listing)
{
    return listing_has(listing, FILTER_AS_OF) || listing_has(listing, FILTER_KNOWN);
}

enum status past_read(struct listing *listing, struct past *past) MUST_CHECK;
enum status past_read_by(struct listing *listing, enum past_day by, struct past *past) MUST_CHECK;
/* NULL: the item is newer than what was known. */
const struct item_stock *past_item(const struct past *past, item_id_t item);

/* What is open of an issue, now or then. */
struct open_issue {
    struct owed owed;
    qty_t qty;
    value_t value;
};

/* Those that were open, as they stood at their places: by place, run and what was settled. */
enum status past_open(struct listing *listing, const struct past_issues *issues,
                      struct open_issue **open, size_t *count) MUST_CHECK;

/* So much more of that lot, kept for that, lies there. */
void place_tally(struct place_stock *at, struct tag tag, bool is_expired, int64_t micro);

/* The item's stock at a place; added if there is none. */
enum status place_find(struct arena *arena, struct item_stock *stock, place_id_t place,
                       struct place_stock **found) MUST_CHECK;

#endif
