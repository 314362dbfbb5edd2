/*
 * workload - a plant and what it completes: the same for our engine and for plain SQL.
 *
 * `products` made items of `lines` different components each, out of `components` bought ones, all
 * FIFO. Each component comes in `receipts` receipts that together cover what the runs use, so
 * nothing is owed and layers are used up all along. Each run completes 1 to 5 of one product.
 */
#ifndef BENCH_WORKLOAD_H
#define BENCH_WORKLOAD_H

#include <stdint.h>

#include "core/event.h"

struct use {
    int component;
    int qty; /* per product */
};

struct run {
    int product;
    int qty;
};

struct workload {
    int components;
    int products;
    int lines;
    int receipts;
    int count;         /* of runs */
    struct use *bills; /* lines of product 0, of product 1 … */
    struct run *runs;
    int64_t *used; /* by component */
    char **set_up; /* worksheet events, before the first run */
    size_t set_up_count;
    char **events; /* the runs, as JSON objects */
    struct arena arena;
    struct event *parsed; /* the same, read */
};

struct workload_size {
    int components;
    int products;
    int lines;
    int receipts;
    int runs;
    const char *key; /* what the keys of the runs begin with; NULL: `run` */
};

void workload_make(struct workload *workload, struct workload_size size);
void workload_free(struct workload *workload);

/* Of each receipt of a component. */
int64_t receipt_qty(const struct workload *workload, int component);
int receipt_price(int component); /* smallest units of money for one */

static inline const struct use *bill_of(const struct workload *workload, int product)
{
    return &workload->bills[(size_t)product * (size_t)workload->lines];
}

enum { CONVERSION_RATE = 150 }; /* smallest units of money for one product */

#endif
