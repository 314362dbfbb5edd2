/*
 * inbox - what ten thousand entries of the inbox cost: to a posting, and to who reads them.
 */
#ifndef BENCH_INBOX_H
#define BENCH_INBOX_H

#include "measure.h"

struct inbox_cost {
    long entries;
    double posting; /* processor time of the same completions, with the entries ÷ without */
    struct samples list;
};

void inbox_cost_run(const char *folder, struct inbox_cost *result);

#endif
