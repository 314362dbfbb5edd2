/*
 * naive_correct - of an event and those that correct it one stands, in the naive book.
 *
 * Source   docs/accounting.md 8.14
 */
#ifndef SIM_NAIVE_CORRECT_H
#define SIM_NAIVE_CORRECT_H

#include "naive_inner.h"

/* What the event of this row says that it corrects. */
enum status naive_correct(struct naive *b, const struct event *e, int row);
/* Before the event happens again. */
enum status naive_correct_again(struct naive *b, int event);

#endif
