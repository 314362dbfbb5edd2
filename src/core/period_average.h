/*
 * period_average - at a close all that was drawn of a pool in its days comes to one price.
 *
 *   in   the draws of these days that are still out, what the pool held at their end, and what
 *        goods made in these days come to cost more by the same close
 *   out  a line `average` for each pool, a line for each draw whose value changes; true-ups
 *
 * Pools come before those into which what was drawn of them went. Every part is the difference of
 * two rounded totals, so draws and what is on hand come to what came in.
 *
 * Source  docs/accounting.md 27
 */
#ifndef CORE_PERIOD_AVERAGE_H
#define CORE_PERIOD_AVERAGE_H

#include "core/inflow.h"

/* Of the days behind `after` and up to that of `close`; posted for it. */
void averages_close(struct draft *draft, const struct happened *close, day_t after);
/* What the close gave is taken back. */
void averages_reopen(struct draft *draft, const struct happened *close);
/* What an event made changes in worth while a close is at work: true if its pool comes later and
 * takes it then. */
bool average_joins(struct draft *draft, const struct brought *made, value_t change);

#endif
