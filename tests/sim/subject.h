/*
 * subject - the engine that is simulated, seen through the getters of the naive book.
 *
 * subject.c stands over the real core; subject_naive.c over a second naive book, so that the
 * driver can be run alone. The list of files chooses.
 */
#ifndef SIM_SUBJECT_H
#define SIM_SUBJECT_H

#include "naive_book.h"

struct subject;

struct subject *subject_open(void);
void subject_close(struct subject *subject);

/* The subject may fill in what an edge would: `day` and `at_s` are already set. */
enum status subject_post(struct subject *subject, struct event *event, struct problem *problem);

/* On hand at a place; unknown names are nil, here and below. */
qty_t subject_stock(struct subject *subject, struct slice item, struct slice place);
/* What lies there under the tag's lot, claim and status. */
qty_t subject_tag(struct subject *subject, struct slice item, struct slice place,
                  const struct tag_seen *seen);
/* Of the tag's lot: its last day × DATES_APART, and its day. */
int64_t subject_dates(struct subject *subject, struct slice item, const struct tag_seen *seen);
/* All layers of an item: quantity left, and booked value left by element. */
qty_t subject_pool_qty(struct subject *subject, struct slice item);
value_t subject_pool_value(struct subject *subject, struct slice item);
/* All open owed intervals of an item, at their provisional prices. */
qty_t subject_owed_qty(struct subject *subject, struct slice item);
value_t subject_owed_value(struct subject *subject, struct slice item);
/* All that is due of an item, at what it was due at. */
qty_t subject_due_qty(struct subject *subject, struct slice item);
value_t subject_due_value(struct subject *subject, struct slice item);
/* Debit positive, over all accounts of the role, closed or not: `material`, `expense:TEST`. */
money_t subject_balance(struct subject *subject, struct slice word);
/* As naive_cost: the event's takes + owed + conversion as now known, of all of its live output
   (good, scrapped and lost); for receipt, opening, count gain and return the value still in. */
money_t subject_cost(struct subject *subject, struct slice key);
day_t subject_closed(struct subject *subject);
/* All of the order that event `order->number` planned; one that stands. */
void subject_order(struct subject *subject, struct order_seen *order);
/* Over all running outputs, of orders and standing. */
struct carries subject_carries(const struct subject *subject);
/* What the last event put into the inbox about orders. */
struct noted subject_noted(const struct subject *subject);
/* Layers with something left, in the order in which FIFO takes them; an average or standard pool
   with something on hand is one layer. Answers how many there are, fills at most `max`. */
int subject_layers(struct subject *subject, struct slice item, struct layer_seen *layers, int max);

/* What the variances of all events explain of production variance, booked or deferred, and what its
   accounts hold; what no cause explains of a report with nothing between bill and product, at most.
 */
struct explained {
    int64_t by_events;
    int64_t held;
    int64_t left;
};

struct explained subject_variances(struct subject *subject);

#endif
