/*
 * store - a book in a file: facts out of it, postings into it.
 *
 * One writer at a time. The order of a transaction:
 *
 *     store_begin   takes the write lock; says whether another connection wrote in between
 *     store_head    after opening, and when another wrote: into a cache that is empty
 *     store_gather  as often as decide() asks
 *     store_write   each posting, before facts_apply() moves the facts on
 *     store_state   once: every row the postings changed, at its last value in the facts
 *     store_commit  or store_rollback; after that one the cache is wrong: drop it
 *     store_index   now and then, when store_tail() is long: item history, off the hot path
 *
 * What store_write() takes may go to the file later, by a thread of its own (posted.h): a disk that
 * fails is then heard of at the next call that reads, or by store_state().
 *
 * Refuses  BOOK_MISSING BOOK_FOREIGN BOOK_DAMAGED BOOK_NEWER BOOK_READONLY BOOK_EXISTS
 * Fails    STORE_BUSY STORE_FULL STORE_IO NO_MEMORY; store_problem() says which file and why
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "core/facts.h"

struct store;

enum store_mode {
    STORE_READ,   /* an existing book; nothing can be written */
    STORE_WRITE,  /* an existing book; BOOK_READONLY if the file cannot be written */
    STORE_CREATE, /* a new file; whole or not at all; BOOK_EXISTS */
    STORE_MEMORY  /* a new book that ends with the process; `path` is not used */
};

enum store_sync {
    STORE_DURABLE, /* a commit is on the disk when it returns; the default */
    STORE_RELAXED  /* a power cut may lose the last commits, never the book: for bulk loads that can
                      be repeated */
};

/* Links brought in at first along a chain: most events need one or two, and the engine asks for
 * twice as many each time. */
enum { STORE_DEPTH = 2 };

enum { HASH_BYTES = 32 };

struct hash {
    unsigned char byte[HASH_BYTES];
};

/* An event as the book holds it. */
struct stored_event {
    int64_t seq;
    enum verb verb;
    struct slice key;
    struct slice at; /* as submitted */
    int64_t at_s;    /* UTC seconds */
    int64_t recorded_s;
    day_t day;
    day_t books;
    struct slice body; /* canonical bytes, as given to store_write() */
    struct hash hash;
};

/* What an event posted, as it was posted: `out` is what was out then. */
struct stored_posting {
    const struct line *lines;
    size_t line_count;
    const struct entry *entries;
    size_t entry_count;
};

/* What later events made of an event. */
struct stored_since {
    const struct line *lines; /* about what it posted, in order */
    size_t line_count;
    int64_t *undos; /* the events that took it back or made it happen again, in order */
    size_t undo_count;
};

/* On failure `*store` is NULL and `problem` says why. */
enum status store_open(const char *path, enum store_mode mode, struct store **store,
                       struct problem *problem) MUST_CHECK;
void store_close(struct store *store); /* rolls back what is open; NULL is fine */
enum status store_sync_set(struct store *store, enum store_sync sync) MUST_CHECK;

/* Why the last call failed. Holds until the next call. */
const struct problem *store_problem(const struct store *store);

/* `*changed`: another connection committed since this one last began, or this is the first time. */
enum status store_begin(struct store *store, bool *changed) MUST_CHECK;
/* The same for reading only: what follows sees one state of the book, until store_rollback(). */
enum status store_look(struct store *store, bool *changed) MUST_CHECK;
/* Where it fails nothing is open any more, and whether the batch is in the book is to be seen
 * there. */
enum status store_commit(struct store *store) MUST_CHECK;
void store_rollback(struct store *store);

/* Number, id counters and plant go into `facts`; `head` is the newest event's hash, zeros before
 * the first. */
enum status store_head(struct store *store, struct facts *facts, struct hash *head) MUST_CHECK;
/* When the newest event was recorded, UTC seconds; INT64_MIN before the first. */
int64_t store_recorded(const struct store *store);

/*
 * Loads what decide() wanted; what does not exist is noted as absent. A row that the facts already
 * have is left as it is: it may be newer than the file's.
 *
 *   ROW_POOL      also the item's stock at every place, its layers in cost order from both
 *                 ends, and its open owed issues place by place, at most `depth` of each
 *   ROW_LAYER     also its neighbours in cost order, `depth` both ways
 *   ROW_OWED      also its neighbours at its place, `depth` both ways
 *   ROW_LINE      also the lines before it along prev_draw and prev_adopted, `depth` of each
 *   ROW_HAPPENED  also all lines of that event
 *   ROW_ITEM      the whole item; so does its name in NAME_ITEM
 */
enum status store_gather(struct store *store, struct facts *facts, const struct want *wants,
                         size_t count, int depth) MUST_CHECK;

/* Appends the posting: event, its own row, lines, entries, names, items, plant. `draft->facts` are
 * still those it was decided on. */
enum status store_write(struct store *store, const struct draft *draft, struct slice body,
                        const struct hash *hash) MUST_CHECK;
/* Writes every state row that is due in `facts`, in key order; then none is. */
enum status store_state(struct store *store, struct facts *facts) MUST_CHECK;

/* Texts live in `arena`. KEY_UNKNOWN if there is no such event. */
enum status store_event(struct store *store, int64_t seq, struct arena *arena,
                        struct stored_event *event) MUST_CHECK;
enum status store_event_by_key(struct store *store, struct slice key, struct arena *arena,
                               struct stored_event *event) MUST_CHECK;
/* A name, a lot's behind its item's number and a slash; empty: there is none of this number. */
enum status store_name(struct store *store, enum name_space space, int64_t id, struct arena *arena,
                       struct slice *name) MUST_CHECK;
enum status store_posting(struct store *store, int64_t seq, struct arena *arena,
                          struct stored_posting *posting) MUST_CHECK;
/* Lines made for it, that take back or settle what it did, or that change what it is worth. */
enum status store_since(struct store *store, int64_t seq, struct arena *arena,
                        struct stored_since *since) MUST_CHECK;

/* A new book's set-up, in place of that of its schema. */
enum status store_set_up(struct store *store, const struct plant *plant) MUST_CHECK;
/*
 * Calls `visit` for each event from number `seq` on, in order; texts hold until it returns. What it
 * answers other than OK ends the walk and is the answer.
 */
enum status store_each_event(struct store *store, int64_t seq,
                             enum status (*visit)(void *context, const struct stored_event *event),
                             void *context) MUST_CHECK;

/* The same for each row of state of a kind, by key; it holds until `visit` returns. */
enum status store_each_row(struct store *store, enum row_kind kind,
                           enum status (*visit)(void *context, const struct row_key *row),
                           void *context) MUST_CHECK;

/* Lines and keys not yet in their index; at some ten thousands it pays to call store_index(). */
int64_t store_tail(const struct store *store);
/* Moves at most `limit` of them into the index, in a transaction of its own. */
enum status store_index(struct store *store, int64_t limit) MUST_CHECK;

/* A consistent copy in a new file, while others read and write. BOOK_EXISTS. */
enum status store_backup(struct store *store, const char *path) MUST_CHECK;
/* CHECK_FAILED, and which row, where `other`, made of the same events, holds other rows in any
 * table. Of several differences it is the one of the earliest event, if any can be told. */
enum status store_same(struct store *store, struct store *other, struct problem *why) MUST_CHECK;

#endif
