/*
 * posted - what has been posted and is not in the tables yet.
 *
 * A statement for each row costs a good part of the row again: rows wait on a sheet and go into
 * their table by sixteens. A full sheet is the clerk's, who writes it while the next events are
 * decided and fill the other one. Until posted_wait() the connection is the clerk's too; a short
 * batch never fills a sheet, and has no use for a clerk.
 *
 * What the clerk fails at is the answer of the next posted_answer() or posted_flush(), and of all
 * that follow, until posted_drop().
 */
#ifndef STORE_POSTED_H
#define STORE_POSTED_H

#include "store/clerk.h"
#include "store/row.h"
#include "store/store.h"

enum {
    SHEET_ROWS = 512,
    SHEET_EVENTS = 128,
    SHEET_TEXT = 256 << 10, /* bytes of events from which on a sheet is full */
    ROWS_AT_ONCE = 16
};

enum posted_table {
    POSTED_LINE,
    POSTED_MORE,
    POSTED_NOW,
    POSTED_ENTRY,
    POSTED_HAPPENED,
    POSTED_LINE_ELEMENTS,
    POSTED_NOW_ELEMENTS,
    POSTED_HAPPENED_ELEMENTS,
    POSTED_TABLE_COUNT
};

/* Rows of one table, column by column, as they wait. */
struct pile {
    int count;
    int capacity;
    int64_t *numbers;
    uint64_t *nulls; /* of each row, a bit for each column that is none */
};

struct posted_event {
    int64_t seq;
    enum verb verb;
    struct slice key; /* empty: none */
    struct slice at;
    int64_t at_s;
    int64_t recorded_s;
    day_t day;
    day_t books;
    int64_t line_count; /* in the book */
    struct hash hash;
    struct slice body;
};

struct sheet {
    struct pile piles[POSTED_TABLE_COUNT];
    struct posted_event *events;
    int event_count;
    struct arena texts;
};

struct posted {
    struct sheet sheets[2];
    struct sheet *filling;
    struct sheet *writing;
    struct db_statement *event_insert;
    struct db_statement *many[POSTED_TABLE_COUNT]; /* ROWS_AT_ONCE rows */
    struct db_statement *one[POSTED_TABLE_COUNT];
    struct clerk clerk;
    enum status status; /* of what has been written */
    struct problem problem;
};

struct store;

/* The texts are copied. */
enum status posted_event(struct store *store, const struct posted_event *event) MUST_CHECK;
enum status posted_row(struct store *store, enum posted_table table, const void *row) MUST_CHECK;

/* From here on the connection is the caller's. */
void posted_wait(struct store *store);
/* The same; and what the clerk failed at. */
enum status posted_answer(struct store *store) MUST_CHECK;
/* Before anything posted is read: all of it goes into the tables. */
enum status posted_flush(struct store *store) MUST_CHECK;
void posted_drop(struct store *store);
void posted_close(struct store *store);

#endif
