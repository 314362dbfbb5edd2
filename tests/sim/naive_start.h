/*
 * naive_start - work on orders begins, in the naive book: their parts go to the line.
 *
 * Source   docs/accounting.md 20.1 to 20.5
 */
#ifndef SIM_NAIVE_START_H
#define SIM_NAIVE_START_H

#include "naive_inner.h"

enum status naive_start(struct naive *b, const struct event *e, int event);
int64_t naive_started(const struct naive *b, int order); /* live, of all its starts */
/* q of it is undone; or done again, of what this undo took back. */
void naive_start_back(struct naive *b, int event, int64_t q);
enum status naive_start_again(struct naive *b, int event, int undo_row, int64_t q);
/* What stays put back of an item if s of u stay undone; nil of what is no undo of a start. */
int64_t naive_start_stays(const struct naive *b, int undo_row, int item, int64_t s, int64_t u);
/* What more is started than reported, and the day of the oldest start that it is of. */
int64_t naive_started_more(const struct naive *b, int order, const struct order_seen *seen,
                           int32_t *since);

#endif
