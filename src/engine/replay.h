/*
 * replay - rebuilds a book from its events alone and compares it byte for byte.
 *
 *   in   engine  a book, idle
 *        fresh   a new and empty one, idle
 *   out  replay  how far it came
 *
 * Every event is posted again as it was submitted, heard when it was heard and on the plant day
 * that it had; its hash, which covers its posting and all before it, must be the same, and its row
 * must say what it says. At the end every row of every table must be the same too.
 *
 * Answers  OK; CHECK_FAILED where an event gives another hash or is refused; a failure
 */
#ifndef ENGINE_REPLAY_H
#define ENGINE_REPLAY_H

#include "engine/engine.h"

struct replay {
    int64_t events; /* that gave the same hash */
    int64_t count;  /* of all */
    struct hash head;
    struct problem problem;
    /* After each event; may be NULL. */
    void (*progress)(void *context, const struct replay *replay);
    void *context;
};

/* A book that is thrown away, to play events in; what its cache cannot hold lies in a temporary
 * file, since memory is bounded. */
enum status replay_book(struct engine **fresh, struct problem *problem) MUST_CHECK;

/* Up to event `last`, of a book that is being looked at; how things stand is not compared. */
enum status replay_upto(struct engine *engine, struct engine *fresh, int64_t last,
                        struct replay *replay) MUST_CHECK;

enum status replay(struct engine *engine, struct engine *fresh, struct replay *replay) MUST_CHECK;

#endif
