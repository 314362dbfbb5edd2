/*
 * late - what a late fact costs: how many of those that followed it are costed anew in a second.
 */
#ifndef BENCH_LATE_H
#define BENCH_LATE_H

#include "measure.h"

struct late_cost {
    long edges;             /* draws and inflows that came to another figure */
    size_t lines;           /* of the posting */
    double draft;           /* bytes that one attempt to decide it took */
    struct samples decided; /* as previewed: nothing stays */
    struct samples posted;  /* … and taken over */
};

/* A receipt of a part, dated before `followers` completions and sales of what it goes into, in
 * memory and without a store. */
void late_cost_run(int followers, struct late_cost *result);

#endif
