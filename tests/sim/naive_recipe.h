/*
 * naive_recipe - what an order is made by, and what that has become, in the naive book.
 *
 * Source   docs/accounting.md 12.10
 */
#ifndef SIM_NAIVE_RECIPE_H
#define SIM_NAIVE_RECIPE_H

#include "naive_inner.h"

struct recipe {
    struct flat_list list;
    int rate; /* NONE */
};

/* What an order's bill has become; false: it is the same, or none counts. */
struct become {
    struct recipe now;
    struct recipe then;
    struct found found;
};

bool naive_bill_became(struct naive *b, int order, const struct order_seen *seen,
                       struct become *become);

/* 12.10: of what is still to be made of the order. */
struct worth naive_recipe_cost(struct naive *b, const struct recipe *recipe, int order);

#endif
