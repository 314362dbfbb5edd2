/*
 * naive_loop - a change of cost that comes back to where it passed goes no further, in the naive
 * book.
 *
 * Source   docs/accounting.md 6.5
 */
#ifndef SIM_NAIVE_LOOP_H
#define SIM_NAIVE_LOOP_H

#include "naive_inner.h"

/* The report's cost is booked as it is now. */
void naive_loop_see(struct naive *b, int event);

/* Its cost differs: whether that stops here, as a change of it is on its way already. What came
   back to it before is made up for first. */
bool naive_loop_stops(struct naive *b, int event);

/* Undone, s of n stay; and of u taken back, s stay undone. */
void naive_loop_back(struct naive *b, int event, int64_t s, int64_t n);
void naive_loop_again(struct naive *b, int event, int undo_row, int64_t s, int64_t u);

#endif
