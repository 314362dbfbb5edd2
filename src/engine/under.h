/*
 * under - the same events in books of another scheme, by another cost method, or in order of time.
 *
 *   in   engine  looking at a book
 *        under   what all goods are booked by, from the first event on
 *   out  fresh   a book in memory, looked at; the caller closes it
 *
 * All events are played again, with each `points` and each item's method said otherwise: what comes
 * out is what a book kept so would hold. It takes as long as a replay.
 *
 * Refuses  USAGE for words that say no scheme; what an event is refused for under that method
 * Source   docs/accounting.md 9
 */
#ifndef ENGINE_UNDER_H
#define ENGINE_UNDER_H

#include "engine/engine.h"

struct under {
    unsigned points; /* set of enum point; 0: as the book says */
    bool in_time;    /* events in the order of their days, as if nothing had been heard of late */
    bool has_method;
    enum method method; /* of all stock */
};

/* `by-count`, `purchase,sale`, `average`, `charge-first,fifo`, `in-time`; `book`: as it is kept. */
enum status under_read(struct slice text, struct under *under, struct problem *problem) MUST_CHECK;

struct under_play {
    struct engine *engine;
    struct under under;
    void (*progress)(void *context, int64_t played, int64_t all); /* NULL: none */
    void *context;
};

enum status under_play(const struct under_play *play, struct engine **fresh,
                       struct problem *problem) MUST_CHECK;

/* account, roles, booked, deferred: what the next close will book */
enum status under_books(struct engine *fresh, const struct receiver *receiver,
                        struct problem *problem) MUST_CHECK;
/* part, of, a, b, difference: each account; then by cause and item what the result differs by (the
 * cost: all that is neither stock, owed, due, payables nor opening); then the result, which the
 * causes sum to */
enum status under_compare(struct engine *const books[2], const struct receiver *receiver,
                          struct problem *problem) MUST_CHECK;

#endif
