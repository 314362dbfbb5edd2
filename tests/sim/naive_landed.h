/*
 * naive_landed - costs of receipts that come later, in the naive book.
 *
 * Source   docs/accounting.md 22
 */
#ifndef SIM_NAIVE_LANDED_H
#define SIM_NAIVE_LANDED_H

#include "naive_inner.h"

/* A receipt's part of such a cost. */
struct landed {
    int event;
    int receipt;
    int64_t posted;
    int64_t amount; /* live */
    int64_t pieces; /* of the receipt, live as it landed */
};

/* The invoice says that so many pieces of a receipt cost that much. */
struct repriced {
    int event;
    int receipt;
    int64_t pieces;
    int64_t cost;
    int64_t before; /* they cost until then */
};

/* Money of the book for one of what the event speaks of, and its total in that of the book. */
struct frac naive_rate_said(const struct event *e);
enum status naive_money_stated(struct naive *b, const struct event *e, int64_t *value);
enum status naive_value_stated(struct naive *b, const struct event *e, int64_t q, struct worth *v);

enum status naive_reprice(struct naive *b, const struct event *e, int row);
/* It stands, or does so no more: its receipt costs what is said of it now. */
void naive_reprice_follow(struct naive *b, int event);
/* What so many pieces of the receipt cost; false: as it said itself. */
bool naive_repriced(const struct naive *b, int receipt, int64_t pieces, struct worth *cost);

struct landed *naive_landed_add(struct naive *b); /* naive_rows.c */
struct repriced *naive_repriced_add(struct naive *b);

enum status naive_land(struct naive *b, const struct event *e, int row);
/* An undo of part of one names money: millionths become the smallest unit; false: they do not. */
bool naive_money_of(const struct naive *b, int64_t *q);
/* Of the event is live so much more. */
void naive_landed_move(struct naive *b, int event, int64_t amount);
/* What of all that landed on the receipt is in its goods, of which so many are live. */
struct worth naive_landed_in(const struct naive *b, int receipt, int64_t pieces);
/* … and in q of a layer, of a receipt or that came from its own. */
struct worth naive_landed_on(const struct naive *b, int layer, int64_t q);
/* What lands now is no payables of this draw: the supplier gives back what he was paid. */
bool naive_is_paid(const struct naive *b, int draw);
/* A receipt's goods go from `before` to `after`: what leaves with them, to price variance. */
struct worth naive_landed_leaves(struct naive *b, int receipt, int64_t before, int64_t after);

#endif
