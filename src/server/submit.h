/*
 * submit - what a client posts or previews: a body of events, and what became of each.
 *
 * One event, or all or nothing, is one transaction and one answer. Otherwise each event stands by
 * itself: the body is posted group by group, each a transaction, and the lines about a group go out
 * once it is in the book. So a long body holds up nobody, and a client that goes away has posted
 * whole groups; it may send everything again, since each event has its key.
 */
#ifndef SERVER_SUBMIT_H
#define SERVER_SUBMIT_H

#include "engine/batch.h"
#include "server/inside.h"

enum { GROUP_EVENTS = 500, GROUP_BYTES = 1 << 20 };

struct submission {
    struct request *request;
    struct engine *engine;
    enum batch_mode mode;
    enum { ANSWER_ONE, ANSWER_ALL, ANSWER_EACH } answer;
    bool explains; /* the postings, in words */
    struct moment at;
    struct slice key; /* of the request */

    struct slice text;
    size_t done; /* bytes of it */
    int lines;   /* … and lines */

    struct arena arena; /* of a group: what is added to its events, and what is said of them */
    struct text_buffer out;
    struct json_writer json;
    struct text_buffer wrong; /* what was refused of all or nothing */
    struct json_writer wrong_json;
    size_t sent; /* bytes of `out` */
    int64_t left_off;
    bool is_over;

    struct batch_totals totals; /* of all groups */
    struct problem first;       /* why one was refused, or the world failed */
    int64_t seq;                /* of the last that was accepted */
    bool is_again;
};

/* Nothing is said yet. */
void submission_clear(struct submission *submission);

/* One event: posted together with those of other connections, or previewed beside them. Answers OK,
 * the refusal that was said, or a failure. */
enum status single_post(struct submission *submission, struct problem *failure) MUST_CHECK;
enum status single_preview(struct submission *submission, struct problem *failure) MUST_CHECK;

/* The sink's: says who posts it, and refuses what is not for him. */
enum status event_arrives(void *context, const struct statement *statement,
                          struct problem *problem) MUST_CHECK;

/* The sink's: what became of an event, as an object of JSON. */
void result_posted(void *context, const struct statement *statement, const struct outcome *outcome,
                   const struct posting_rows *rows);
void result_mishap(void *context, const struct mishap *mishap);
/* What ended a stream. */
void result_failure(struct submission *submission, const struct problem *problem);

#endif
