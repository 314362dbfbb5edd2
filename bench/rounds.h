/*
 * rounds - one length of bill: posted by us, inserted raw, posted in plain SQL, turn by turn.
 *
 * A turn is one commit of each contender, so that all meet the same machine; each commit ends on
 * the disk and leaves nothing for the next to flush. A pass is a fresh set of files.
 */
#ifndef BENCH_ROUNDS_H
#define BENCH_ROUNDS_H

#include "measure.h"

enum contender { OURS_JSON, OURS_PARSED, RAW_ROWS, PLAIN_SQL, ONE_ROW, CONTENDER_COUNT };

struct rounds_size {
    int lines;
    int passes;
    int batched; /* runs of a pass, a thousand a commit */
    int single;  /* runs of a pass, each its own commit */
};

struct pass {
    double wall[CONTENDER_COUNT]; /* runs a second */
    double cpu[CONTENDER_COUNT];  /* the same, of processor time */
};

struct rounds {
    struct rounds_size size;
    double rows; /* that a run leaves in the tables */
    struct pass *passes;
    struct samples single[CONTENDER_COUNT]; /* seconds a commit, of all passes */
};

/* Files are made in `folder` and removed. */
void rounds_run(const char *folder, struct rounds_size size, struct rounds *rounds);
void rounds_free(struct rounds *rounds);

enum clock { CLOCK_WALL, CLOCK_CPU };

double rounds_rate(const struct rounds *rounds, enum contender contender, enum clock clock);
/* The median of how many times faster we were than the other, pass by pass. */
double rounds_ratio(const struct rounds *rounds, enum contender ours, enum contender other,
                    enum clock clock);

#endif
