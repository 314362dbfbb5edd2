/*
 * statement - what a book said when a day was closed, as text: a line a fact, tabs between.
 *
 *   in   engine  looking at a book
 *        seq     a `close`
 *   out  text    period, chain, totals by account, stock by category and role, what was open
 *
 * It is of the book as it was when the close was its last event: where that is not the last any
 * more, the book is played again up to it. So the same close gives the same bytes at any time.
 *
 * Refuses  PERIOD_OPEN, STATEMENT_BAD
 * Answers  STATEMENT_WRONG where the book does not say what a statement of it says
 * Source   docs/closing.md
 */
#ifndef ENGINE_STATEMENT_H
#define ENGINE_STATEMENT_H

#include "engine/engine.h"

/* The close that ended with the day and stands; DAY_NONE: the last one. */
enum status statement_close(struct engine *engine, day_t day, int64_t *seq,
                            struct problem *problem) MUST_CHECK;

enum status statement_make(struct engine *engine, int64_t seq, struct arena *arena,
                           struct slice *text, struct problem *problem) MUST_CHECK;

/* What the head of a statement says of itself. */
struct statement {
    struct slice site;
    struct slice from; /* empty: from the book's first event on */
    struct slice to;
    int64_t seq;
    struct slice book; /* hash of the book's first event, in digits */
    struct slice hash; /* of event `seq` */
};

enum status statement_read(struct slice body, struct statement *statement,
                           struct problem *problem) MUST_CHECK;

/* The book says the same: its chain at that event, and every line. */
enum status statement_compare(struct engine *engine, struct slice body,
                              struct problem *problem) MUST_CHECK;

#endif
