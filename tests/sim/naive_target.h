/*
 * naive_target - what is to be available at places, in the naive book.
 *
 * Source   docs/accounting.md 21
 */
#ifndef SIM_NAIVE_TARGET_H
#define SIM_NAIVE_TARGET_H

#include "naive_inner.h"

/* An item and place that ever had a target. */
struct watch {
    int item;
    int place;
    int64_t left;   /* free there, expired or not, less owed and due, after the last event */
    int fell_below; /* row of the newest event that said so; NONE */
};

/* naive_rows.c */
struct watch *naive_watch_add(struct naive *b);

/* naive_target.c */
enum status naive_target_set(struct naive *b, const struct event *e, int item);
enum status naive_target_again(struct naive *b, const struct happening *row);
void naive_stocks_watch(struct naive *b); /* at the end of every event */
int64_t naive_target_wants(struct naive *b, const struct watch *watch); /* 0: it does not lack */
int32_t naive_target_since(struct naive *b, const struct watch *watch);

#endif
