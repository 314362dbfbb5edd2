/*
 * naive_share - conversion that a close shares over the reports of its days, in the naive book.
 *
 * Source   docs/accounting.md 9.9
 */
#ifndef SIM_NAIVE_SHARE_H
#define SIM_NAIVE_SHARE_H

#include "naive_inner.h"

/* What a close gave a report. */
struct shared {
    int closing;
    int report;
    int64_t pieces; /* of the report, live then */
    struct worth part;
    bool live;
};

struct shared *naive_shared_add(struct naive *b); /* naive_rows.c */

/* Of days behind `after` and up to that of the closing; incurred and applied up to it. */
void naive_share(struct naive *b, int closing, int32_t after, int64_t incurred, int64_t applied);
void naive_unshare(struct naive *b, int closing);

#endif
