/*
 * batch - a file of events, posted in one go; a worksheet's expectations are judged on the way.
 *
 *   in   engine   idle; the batch opens and ends its own transaction
 *        options  text, spelling, what a refusal does
 *        sink     hears of every mishap in order, and of every event if it asks
 *   out  totals
 *        failure  why, where the answer is a failure
 *
 * Answers  OK; the status of the first mishap (then nothing was written, unless the mode is to keep
 *          going); a failure, which ends the batch
 */
#ifndef ENGINE_BATCH_H
#define ENGINE_BATCH_H

#include "engine/engine.h"
#include "engine/expect.h"
#include "engine/feed.h"

enum batch_mode {
    BATCH_ALL_OR_NOTHING,
    BATCH_KEEP_GOING, /* good events stay, in groups of BATCH_GROUP */
    BATCH_PREVIEW     /* nothing stays */
};

enum { BATCH_GROUP = 1000, BATCH_MISHAPS_MAX = 1000 };

struct batch_options {
    struct slice text;
    enum format format;
    enum batch_mode mode;
    bool at_follows;  /* an event without `at` has that of the event above; else the clock's */
    bool shape_first; /* read the whole file before anything is posted */
    bool wants_rows;  /* the sink is shown every posting in words */
    bool tells_all;   /* every mishap, else BATCH_MISHAPS_MAX of them */
};

struct batch_totals {
    int64_t events;   /* accepted, those that came again included; untried: well-formed */
    int64_t again;    /* posted before */
    int64_t refused;  /* unexpectedly */
    int64_t expected; /* refused as the worksheet says */
    int64_t held;     /* expectations and postings that hold */
    int64_t failed;   /* … that do not */
    bool untried;     /* the file was read and no more: it is malformed */
    size_t bytes_done;
    size_t bytes;
};

struct mishap {
    enum status status;
    int line;
    int column; /* 0: the line as a whole */
    const char *text;
    const struct statement *statement; /* NULL: a malformed one that is not meant to be */
    const struct posting_rows *rows;   /* what came in place of the expected posting, or NULL */
    const struct judgement *judgement; /* of an expectation, else NULL */
};

struct batch_sink {
    void (*mishap)(void *context, const struct mishap *mishap);
    /* An accepted event; `rows` NULL unless wanted. May be NULL. */
    void (*posted)(void *context, const struct statement *statement, const struct outcome *outcome,
                   const struct posting_rows *rows);
    /* After every statement. May be NULL. */
    void (*progress)(void *context, const struct batch_totals *totals);
    void *context;
    /* Before an event is posted, within its transaction: may complete it, or refuse it. What it
     * adds lives as long as the transaction. May be NULL. */
    enum status (*arrives)(void *context, const struct statement *statement,
                           struct problem *problem);
};

enum status batch_post(struct engine *engine, const struct batch_options *options,
                       const struct batch_sink *sink, struct batch_totals *totals,
                       struct problem *failure) MUST_CHECK;

#endif
