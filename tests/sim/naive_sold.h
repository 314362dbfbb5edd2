/*
 * naive_sold - what goods are sold at, and standards that wait for their approval.
 */
#ifndef SIM_NAIVE_SOLD_H
#define SIM_NAIVE_SOLD_H

#include "naive_inner.h"

/* naive_approve.c */
bool naive_is_drafted(const struct happening *row);
enum status naive_approve(struct naive *b, const struct event *e);
void naive_approval_unset(struct naive *b, int event);
enum status naive_approval_again(struct naive *b, int event);
bool naive_approval_names(const struct naive *b, int event, int item);

/* naive_sold.c */
struct price_due {
    int64_t proposed; /* for so much of the item */
    int64_t per;
    int64_t differs; /* from the price in force */
    int32_t since;
};

enum status naive_price_set(struct naive *b, const struct event *e, int item); /* NONE: of all */
enum status naive_price_rule_again(struct naive *b, const struct happening *row);
bool naive_price_due(struct naive *b, int item, struct price cost, struct price_due *due);

#endif
