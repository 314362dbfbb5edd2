/*
 * naive_roles - which account takes a value; what waits for a close, what is in process.
 *
 * Source  docs/accounting.md 9
 */
#ifndef SIM_NAIVE_ROLES_H
#define SIM_NAIVE_ROLES_H

#include "naive_inner.h"

/* Whether the point is recorded of the item now. */
bool naive_records(const struct naive *b, int item, enum point point);
int naive_role_of_inventory(const struct naive *b, int item, int element);
bool naive_role_is_memo(const struct naive *b, int item, int element);
int naive_role_of_owed(const struct naive *b, int item, int element);
int naive_role_of_variance(const struct naive *b, int item, int element, enum role role);
bool naive_is_bought(int element);
/* What joins the event's cost besides parts: to each element's contra. */
void naive_post_added(struct naive *b, int event, struct worth amount);
struct dest naive_dest_of(const struct naive *b, int item, int role);
/* A variance, or what is booked like one, by today's scheme. */
struct dest naive_dest_variance(const struct naive *b, int item, enum role role);
void naive_entry_post(struct naive *b, int item, int role, int64_t amount);
void naive_post_dest(struct naive *b, struct dest dest, struct worth amount);
void naive_post_inventory(struct naive *b, int item, struct worth amount);
/* An event's own variance; under its points. */
void naive_post_own(struct naive *b, int event, enum role role, struct worth amount);
/* A pool's difference that arises for an event, or (naive_post_variance) for none but today's. */
void naive_post_astray(struct naive *b, int event, int item, enum role role, struct worth amount);
void naive_post_variance(struct naive *b, int item, enum role role, struct worth amount);
/* What a supplier return bears beyond its pool. */
void naive_post_extra(struct naive *b, int event, int item, struct worth amount);
void naive_post_owed(struct naive *b, int item, struct worth owed_more);
void naive_post_due(struct naive *b, int item, struct worth due_more);
enum status naive_books_close(struct naive *b, int32_t day);
enum status naive_books_reopen(struct naive *b, int32_t day, int by);
enum status naive_books_close_again(struct naive *b, int reopened_by);
void naive_roles_change(struct naive *b, struct naive *before);
void naive_staged_book(struct naive *b);
/* What has been deferred since, and does not stay within its scheme. */
void naive_crossings_book(struct naive *b);

#endif
