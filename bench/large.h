/*
 * large - one completion of a very long bill; a book of a million moves, opened and posted to.
 */
#ifndef BENCH_LARGE_H
#define BENCH_LARGE_H

#include <stdbool.h>

#include "measure.h"

struct long_bill {
    struct samples warm; /* one after the other */
    struct samples cold; /* just after opening: nothing is in the cache */
    char refused[24];    /* why some were, which are no samples */
};

void long_bill_run(const char *folder, int lines, struct long_bill *result);

struct large_book {
    double moves;
    double bytes;
    double first_rate;         /* runs a second over the first tenth of building it */
    double last_rate;          /* … the last tenth */
    struct samples stock;      /* whole processes, the file in memory */
    struct samples stock_cold; /* the same, the file not in memory */
    /* Peaks of processes: one that posts to it, one that lists its layers as of its last day, one
     * that replays it. */
    double resident_bytes;
    double layers_bytes;
    double replay_bytes;
};

/* `program` is this one, which is run anew with each option below; `backflush` the command. */
void large_book_run(const char *folder, int moves, char *program, char *backflush,
                    struct large_book *result);

#define POSTING_OPTION "--memory-of-posting-to"
#define LAYERS_OPTION "--memory-of-layers-of"
#define REPLAY_OPTION "--memory-of-replaying"

/* Does with the book what the option says and prints the peak of resident memory. False: there is
 * no such option. */
bool memory_print(const char *option, const char *path);

#endif
