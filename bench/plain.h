/*
 * plain - the same backflush as a competent developer writes it in SQL: no engine.
 *
 * Tables of events, moves with an index by item, stock, open FIFO layers and journal; prepared
 * statements; one join explodes the bill and finds the oldest layer of each component. It knows
 * nothing of owed issues, undo, law 3 or a hash chain.
 */
#ifndef BENCH_PLAIN_H
#define BENCH_PLAIN_H

#include "measure.h"
#include "ours.h"
#include "workload.h"

struct plain;

/* A new file with the items, bills and receipts of the workload. */
struct plain *plain_open(const char *path, const struct workload *workload);
void plain_post(struct plain *plain, const struct workload *workload, struct span span,
                struct samples *samples);
/* That stock, layers and journal agree, and what the components left are worth. */
int64_t plain_check(struct plain *plain);
void plain_close(struct plain *plain);

#endif
