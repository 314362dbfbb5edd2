/*
 * raw - the rows that a finished book holds, inserted once more and nothing else.
 *
 * Every row that the runs left is read into memory, table by table in key order; then they are
 * inserted with prepared statements into a file with the same schema and indexes, in the same
 * batches and as durably. Rows of state (stock, pools …), which the engine writes anew with every
 * batch, are inserted once, with the first. What was there before the runs is copied untimed.
 */
#ifndef BENCH_RAW_H
#define BENCH_RAW_H

#include "measure.h"

struct raw_tables;
struct raw;

/* Of the book at `path`, the events from number `seq` on being the runs, `batch` a commit. */
struct raw_tables *raw_read(const char *path, int64_t seq, int batch);
double raw_rows(const struct raw_tables *tables); /* a run */
void raw_print(const struct raw_tables *tables);  /* the same by table */
void raw_free(struct raw_tables *tables);

/* A new file with what was there before the runs. The tables outlive it. */
struct raw *raw_open(const struct raw_tables *tables, const char *path);
void raw_insert(struct raw *raw, struct samples *samples); /* the next batch */
bool raw_is_done(const struct raw *raw);
void raw_close(struct raw *raw);

#endif
