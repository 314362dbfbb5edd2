/*
 * naive_average - what a close gives the draws of a period average (27).
 */
#ifndef SIM_NAIVE_AVERAGE_H
#define SIM_NAIVE_AVERAGE_H

#include "naive_number.h"

/* By how much a pool moved on a day of the books. */
struct pool_move {
    int item;
    int32_t books;
    int64_t q;
    struct worth v;
};

/* What a close did, in order: to a pool, or to a draw. */
struct averaged {
    int close; /* row of the event */
    int item;
    int draw;                /* NONE: the pool */
    int64_t q;               /* of the draw that was out; of the pool what was on hand on the day */
    struct worth v;          /* by which the draw changed; of the pool what it could not bear */
    struct worth difference; /* … for what was on hand; until it has gone there */
    int32_t after;
    bool live;
};

/* A close, or a reopening, is at work on the period averages of these days. */
struct naive_averaging {
    bool on;
    int32_t after;
    int32_t day;
    int at; /* what it takes back, from 1 on; 0: it closes */
};

struct naive;
struct goods;

struct pool_move *naive_pool_move_add(struct naive *b);
struct averaged *naive_averaged_add(struct naive *b);

bool naive_is_averaged(const struct naive *b, int item);
/* What pools have moved by since it was noted last is of this day. */
void naive_pool_moves_note(struct naive *b, int32_t books);
void naive_averages_close(struct naive *b, int close, int32_t after, int32_t day);
void naive_averages_reopen(struct naive *b, int close, int32_t day);
/* The change waits until the close comes to the pool of these goods. */
bool naive_average_joins(struct naive *b, const struct goods *goods, struct worth d);

#endif
