/*
 * engine - an open book: gather, decide, commit.
 *
 * A transaction is engine_begin(), any number of engine_post(), engine_commit(). A refused event
 * leaves nothing and the transaction stands; after a failure only engine_end() is left, and
 * nothing of the transaction was written. engine_look() opens the book for reading alone.
 *
 * What was gathered is kept between transactions, bounded by `cache_bytes`, and dropped when
 * another process has written. One thread at a time may use an engine.
 *
 * Refuses  whatever decide() and store_open() refuse; VALUE_UNKNOWN for a time zone
 */
#ifndef ENGINE_ENGINE_H
#define ENGINE_ENGINE_H

#include "core/decide.h"
#include "store/query.h"
#include "store/store.h"
#include "text/posting_text.h"

struct engine;

struct engine_options {
    const char *path; /* not used with STORE_MEMORY */
    enum store_mode mode;
    enum store_sync sync;
    size_t cache_bytes; /* 0: the default */
};

/* On failure `*engine` is NULL and `problem` says why. */
enum status engine_open(const struct engine_options *options, struct engine **engine,
                        struct problem *problem) MUST_CHECK;
void engine_close(struct engine *engine); /* NULL is fine; drops an open transaction */

/* Why the last call was refused or failed. */
const struct problem *engine_problem(const struct engine *engine);

enum status engine_begin(struct engine *engine) MUST_CHECK;
enum status engine_look(struct engine *engine) MUST_CHECK;
enum status engine_commit(struct engine *engine) MUST_CHECK;
void engine_end(struct engine *engine); /* rolls back what was not committed */

/*
 * When an event was heard, where that is not now: it comes from another book, or again from this
 * one. Without `resolved` the moment and day follow from the event's `at`.
 */
struct arrival {
    int64_t recorded_s;
    bool resolved;
    int64_t at_s;
    day_t day;
};

/* What became of an event; holds until the next call. */
struct outcome {
    int64_t seq;     /* its number, or of the event that it repeats */
    bool same_again; /* posted before: nothing was written */
    const struct draft *draft;
    const struct posting_rows *pair; /* of a correction: what both of its events post */
};

/*
 * Looks up the keys of events that are about to be posted, in one go: a book that is written while
 * events are decided is looked into as seldom as can be. Posting does not ask for it.
 */
enum { ENGINE_AHEAD = 64 };
enum status engine_expect(struct engine *engine, const struct event *const *events,
                          size_t count) MUST_CHECK;

/*
 * Sees each event that is posted from here on, decided and not yet applied: a change of the draft
 * has the row as it was and as it will be. What it answers other than OK fails the post.
 */
typedef enum status engine_watch_fn(void *context, const struct draft *draft);
void engine_watch(struct engine *engine, engine_watch_fn *watch, void *context);

/* `arrival` NULL: now. */
enum status engine_post(struct engine *engine, const struct event *event,
                        const struct arrival *arrival, struct outcome *outcome) MUST_CHECK;
/* What it would post; nothing moves on. Within engine_begin() or engine_look(). */
enum status engine_preview(struct engine *engine, const struct event *event,
                           struct outcome *outcome) MUST_CHECK;

/* The posting of an outcome or of an event in the book, in words. KEY_UNKNOWN. */
enum status engine_outcome_text(struct engine *engine, const struct outcome *outcome,
                                struct arena *arena, struct posting_rows *text) MUST_CHECK;
enum status engine_event_text(struct engine *engine, int64_t seq, struct arena *arena,
                              struct posting_rows *text) MUST_CHECK;

/* Its draws from average pools that cost another figure by now: late events say what they changed
 * in one line. */
enum status engine_now_text(struct engine *engine, int64_t seq, struct arena *arena,
                            struct posting_rows *text) MUST_CHECK;

/* What a later event made of an event; `text` may be empty: it moved amounts alone. */
struct since {
    struct stored_event event;
    struct posting_rows text;
};

struct since_list {
    struct since *items; /* in order; live in the arena */
    size_t count;
};

enum status engine_since_text(struct engine *engine, int64_t seq, struct arena *arena,
                              struct since_list *list) MUST_CHECK;

/* A row of state as it is now, gathered if need be; blank if there is none. */
enum status engine_row(struct engine *engine, struct row_key key, const void **row) MUST_CHECK;
enum status engine_item(struct engine *engine, struct slice name,
                        const struct item **item) MUST_CHECK; /* ITEM_UNKNOWN */
enum status engine_item_by_id(struct engine *engine, item_id_t id,
                              const struct item **item) MUST_CHECK;
const struct plant *engine_plant(const struct engine *engine);
int64_t engine_seq(const struct engine *engine);
struct hash engine_head(const struct engine *engine);
struct store *engine_store(const struct engine *engine);

/* The number of the event with this key, or `@N` itself. KEY_UNKNOWN. */
enum status engine_seq_of(struct engine *engine, struct slice key, int64_t *seq) MUST_CHECK;
/* Its key, or empty; lives in `arena`. */
enum status engine_key_of(struct engine *engine, int64_t seq, struct arena *arena,
                          struct slice *key) MUST_CHECK;

/* What has been posted so far counts for lists and check, within the transaction too. */
enum status engine_query(struct engine *engine, enum list list, const struct filter *filter,
                         const struct receiver *receiver) MUST_CHECK;

/* One statement of the proof of a book. */
struct proof {
    const char *says; /* "entries of each event sum to zero" */
    bool holds;
    int64_t counted;  /* rows looked at */
    int64_t seq;      /* the first event at which it is wrong; 0: cannot be said */
    struct slice key; /* that event's */
    struct slice wrong;
};

/* Calls `tell` for each statement; CHECK_FAILED if one does not hold. */
enum status engine_prove(struct engine *engine,
                         void (*tell)(void *context, const struct proof *proof),
                         void *context) MUST_CHECK;

/* The UTC second and plant day of a moment as written; MOMENT_NONE: now. DATE_BAD. */
enum status engine_moment(struct engine *engine, struct moment moment, int64_t *utc_s,
                          day_t *day) MUST_CHECK;
/* Seconds that the plant's clocks are east of UTC at a moment. */
int32_t engine_offset_s(const struct engine *engine, int64_t utc_s);

#endif
