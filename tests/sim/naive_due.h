/*
 * naive_due - what is due and what triggers it, in the naive book.
 *
 * Source   docs/accounting.md 15
 */
#ifndef SIM_NAIVE_DUE_H
#define SIM_NAIVE_DUE_H

#include "naive_inner.h"

/* naive_due.c */
bool naive_need_is_due(const struct naive *b, int need);
void naive_due_begin(struct naive *b, int need, int64_t q);
void naive_due_interval(struct naive *b, int need, int run, int64_t a, int64_t q);
/* x of it, from its end on, without having been triggered. */
void naive_undue(struct naive *b, struct owed *row, int64_t x);
int64_t naive_due_open(const struct naive *b, int need);
int64_t naive_due_at(const struct naive *b, int item, int place);
struct worth naive_due_value_of(const struct naive *b, int item);
enum issue_method naive_method_of(const struct naive *b, int item, enum issue_method said);
bool naive_is_bulk(const struct naive *b, int item);

/* naive_trigger.c */
void naive_trigger_ended(struct naive *b, int tick);
void naive_trigger_until(struct naive *b, int close, int32_t day);
/* So much of it is shipped, and so much sold. */
void naive_trigger_delivery(struct naive *b, int sale, int64_t shipped, int64_t sold);
/* Of the draws since, those by which a completion settled what sales owed. */
void naive_deliver_settled(struct naive *b, int draws_from);
void naive_trigger_empty(struct naive *b, int row, int64_t q);
enum status naive_trigger_manual(struct naive *b, int row, int64_t q);
enum status naive_trigger_flush(struct naive *b, int row, enum issue_method method);
int64_t naive_triggered_live(const struct naive *b, int by);
int64_t naive_untrigger(struct naive *b, int by, int64_t q); /* so much of it, newest first */
void naive_undeliver(struct naive *b, int sale, int64_t stays);
enum status naive_trigger_again(struct naive *b, int by, int undo_row, int64_t q, int64_t *done);
void naive_deliver_again(struct naive *b, int sale, int undo_row, int64_t q);

#endif
