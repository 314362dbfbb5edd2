/*
 * naive_recost - what a late event changes of what followed it, in the naive book.
 *
 * Source   docs/accounting.md section 25
 */
#ifndef SIM_NAIVE_RECOST_H
#define SIM_NAIVE_RECOST_H

#include "naive_inner.h"

/* The event posts a move of an average pool: an inflow (`made`: what of an event it is, as goods
   name it; else NULL), or a draw. */
void naive_move_in(struct naive *b, int item, int64_t q, struct worth v, const struct worth *made);
void naive_move_out(struct naive *b, int draw);
/* What an average pool has recorded stands. */
void naive_firm(struct naive *b, int item);

/* At the end of an event. */
void naive_recost(struct naive *b);
/* Before it is undone. */
void naive_recost_back(struct naive *b, int event);
/* Whether the change of goods is carried out at their place instead. */
bool naive_recost_takes(struct naive *b, const struct goods *goods, struct worth d);

#endif
