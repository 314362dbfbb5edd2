/*
 * ours - the workload through backflush: as parsed events into the engine, and as JSON text through
 * the library, as a program would.
 */
#ifndef BENCH_OURS_H
#define BENCH_OURS_H

#include "backflush.h"
#include "engine/engine.h"
#include "measure.h"
#include "workload.h"

/* A new book with the items, bills and receipts of the workload; the number of its last event. */
int64_t ours_set_up(const char *path, const struct workload *workload);

struct engine *ours_open(const char *path, enum store_sync sync);
struct bf_book *ours_open_library(const char *path);

/* Runs `from` to before `to`, `batch` a commit; a sample is what one commit took in all. */
struct span {
    int from; /* run */
    int to;   /* before which it ends */
    int batch;
};

void ours_post_parsed(struct engine *engine, const struct workload *workload, struct span span,
                      struct samples *samples);
void ours_post_json(struct bf_book *book, const struct workload *workload, struct span span,
                    struct samples *samples);

#endif
