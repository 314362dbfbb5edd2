/*
 * inside - what the files of the engine share: the engine itself.
 */
#ifndef ENGINE_INSIDE_H
#define ENGINE_INSIDE_H

#include "engine/engine.h"
#include "engine/zone.h"

enum { ZONE_NAME_BYTES = 72 };

struct engine {
    struct store *store;
    struct problem problem;

    enum { ENGINE_IDLE, ENGINE_LOOKING, ENGINE_CHANGING, ENGINE_BROKEN } phase;
    bool cache_is_wrong; /* must be dropped before it is used again */
    bool has_posted;     /* in this transaction */
    bool state_is_due;   /* postings were written whose state rows were not */
    size_t cache_bytes;

    struct arena cache; /* of the facts */
    struct facts facts;
    struct hash head;

    struct arena zone_memory;
    const struct zone *zone;
    char zone_name[ZONE_NAME_BYTES];
    size_t zone_name_size;

    struct arena event_memory; /* of one event: its canonical text */
    struct event event;
    struct arena look_memory;  /* of one question about the book */
    struct arena draft_memory; /* of one attempt to decide */
    struct draft draft;
    engine_watch_fn *watch; /* NULL: nobody */
    void *watch_context;

    struct arena pair_memory; /* of a correction: what its two events post, in words */
    struct posting_rows pair;
};

enum status engine_fail(struct engine *engine, enum status status); /* with the store's reason */
/* What a failure leaves: a reason, a transaction that cannot be committed, and a cache that may
 * hold half of what was to be gathered. Other answers pass through. */
enum status engine_break(struct engine *engine, enum status status);
enum status engine_cache_reload(struct engine *engine) MUST_CHECK;
enum status engine_zone_ready(struct engine *engine) MUST_CHECK;
enum status engine_state_write(struct engine *engine) MUST_CHECK;
enum status engine_gather(struct engine *engine, const struct want *wants, size_t count,
                          int depth) MUST_CHECK;
int64_t engine_now_s(void);
/* DATE_BAD for a time that the clocks of the site skipped. */
enum status engine_moment_check(struct engine *engine, struct moment moment) MUST_CHECK;

/* Puts a question to the draft of an event, with what it misses gathered in between; nothing of it
 * stays. A refusal passes through. */
enum status engine_ask(struct engine *engine, const struct event *event,
                       enum status (*question)(struct draft *draft, void *context),
                       void *context) MUST_CHECK;
/* Fills the event and decides it; the draft is the engine's. */
enum status event_decide(struct engine *engine, const struct event *event,
                         const struct arrival *arrival) MUST_CHECK;
/* Keeps memory bounded within a long transaction too: writes state and empties the cache. */
enum status cache_bound(struct engine *engine) MUST_CHECK;
/* One event that is no correction, for good. */
enum status event_post(struct engine *engine, const struct event *event,
                       const struct arrival *arrival, struct outcome *outcome) MUST_CHECK;

/* A correction: its undo and the right event, both or neither. */
enum status correction_post(struct engine *engine, const struct event *event,
                            const struct arrival *arrival, struct outcome *outcome) MUST_CHECK;
enum status correction_preview(struct engine *engine, const struct event *event,
                               struct outcome *outcome) MUST_CHECK;

#endif
