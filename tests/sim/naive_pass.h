/*
 * naive_pass - what needs passed over, in the naive book: held, in inspection, expired.
 *
 * Source   docs/accounting.md 13.5
 */
#ifndef SIM_NAIVE_PASS_H
#define SIM_NAIVE_PASS_H

#include "naive_inner.h"

/* A need (or the how manieth of what is brought) comes to a place, and nothing is picked yet. */
struct sought {
    int need;
    int item;
    int place;
    int64_t q;
    int64_t may; /* what of what lies there it may take */
};

void naive_pass(struct naive *b, const struct sought *sought);
/* Of what its order claims there. */
void naive_pass_staged(struct naive *b, const struct sought *sought);
void naive_pass_bringing(struct naive *b, const struct sought *sought);
void naive_pass_bringing_staged(struct naive *b, const struct sought *sought, int order);
/* All that was looked for of an alternate, at the place named or not, of which q more would have
 * covered the rest. */
void naive_pass_alternate(struct naive *b, const struct sought *lacking);
/* Adds it all up, of the event. */
void naive_passed_sum(const struct naive *b, struct noted *noted);

#endif
