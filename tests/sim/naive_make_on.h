/*
 * naive_make_on - deliveries of what is made for them, in the naive book.
 *
 * The completion within a delivery, and within its undo, is a row of its own behind that of the
 * event, with the event's number.
 *
 * Source   docs/accounting.md 15.10
 */
#ifndef SIM_NAIVE_MAKE_ON_H
#define SIM_NAIVE_MAKE_ON_H

#include "naive_inner.h"

/* A completion within an event on its way, and what the event had noted to settle before. */
struct within {
    int outer;
    int row;
    int settle_items[SUPPLY_MAX];
    int settle_places[SUPPLY_MAX];
    int settle_count;
};

bool naive_makes_on(const struct naive *b, int event);

/* naive_ship.c */
bool naive_transit_first(const struct naive *b, int event); /* what was shipped is sold first */
/* What of q lies in transit already where the event looks there. */
int64_t naive_in_transit(struct naive *b, const struct event *e, int event, int64_t q);
int64_t naive_ship_on(struct naive *b, int need, int64_t q); /* up to q; answers how much */

enum status naive_deliver(struct naive *b, const struct event *e, int event, int64_t q);
/* From here on what is done is the completion's; at the end it settles. */
struct within naive_within_begin(struct naive *b, int outer, enum verb verb);
void naive_within_end(struct naive *b, const struct within *within);
/* How much of what a delivery completed is undone with q of it. */
int64_t naive_within_live(const struct naive *b, int event, int64_t q);

/* naive_complete.c: of a row that says how much of what is good, and where it goes. */
enum status naive_complete_known(struct naive *b, const struct event *e, int event);

/* naive_lot.c: what of the lots that a delivery names has to be made as them. */
enum status naive_lots_lacking(struct naive *b, const struct event *e, int event, int64_t *lacking);
enum status naive_lots_made(struct naive *b, const struct event *e, int event, int64_t q);

#endif
