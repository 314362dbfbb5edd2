/*
 * in_time - the events of a book in the order of their days.
 *
 *   in   engine  looking at a book
 *   out  order   events by the day of the plant, those of one day as they were recorded
 *
 * What was heard of late comes on its own day. No event comes before one that it names, nor before
 * set-up that was recorded before it; none of an order before what planned it, nor its end before
 * what had been reported of it.
 */
#ifndef ENGINE_IN_TIME_H
#define ENGINE_IN_TIME_H

#include "engine/engine.h"

struct in_time {
    int64_t *seqs;    /* the book's numbers, from index 0 on */
    int64_t *numbers; /* by the book's number: the one that it has so */
    int64_t count;
};

/* Texts and arrays live in `arena`. */
enum status in_time_read(struct engine *engine, struct arena *arena, struct in_time *order,
                         struct problem *problem) MUST_CHECK;

/* `@N`, by which an event names another, becomes the number that this one has in the new order. */
enum status in_time_rename(const struct in_time *order, struct arena *arena,
                           struct event *event) MUST_CHECK;

#endif
