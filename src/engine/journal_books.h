/*
 * journal_books - the journal as bookings for other books: an event each, or summed by day.
 *
 *   in   question  which entries, and how they are summed
 *   out  bookings  one at a time, in the order of events, or of days
 *
 * The account of an entry is the one that its role had when it was posted, or else the first that
 * it got afterwards; so what was handed over stays as it was, whatever is mapped later. A mapping
 * that was undone counts for nothing.
 *
 * Refuses  BOOK_DAMAGED where a booking does not balance; whatever reading fails with
 */
#ifndef ENGINE_JOURNAL_BOOKS_H
#define ENGINE_JOURNAL_BOOKS_H

#include "engine/engine.h"
#include "store/entries.h"
#include "text/booking_id.h"
#include "text/journal_shape.h"

enum booking_sums {
    SUM_BY_EVENT,
    SUM_BY_DAY, /* of an account its debits and its credits of the day */
    SUM_BEFORE  /* one booking of all balances, dated the day behind the range */
};

/* An account that entries stand in; `said` is not filled. */
struct journal_accounts {
    struct journal_account *items;
    size_t count;
    size_t capacity;
    struct arena *arena; /* what grows them, and holds their texts */
};

/* A role whose entries have no account. */
struct account_gap {
    struct slice role; /* `expense:test` */
    struct slice category;
    int64_t seq; /* of the first such event */
    struct account_gap *next;
};

/* What an account was debited and credited so far. */
struct journal_sum {
    money_t debit;
    money_t credit;
};

struct journal_reader {
    struct engine *engine;
    struct journal_accounts accounts;
    struct account_gap *gaps;   /* newest first */
    struct entry_seen *entries; /* of one event: room that each reading uses again */
    size_t entry_capacity;
    struct journal_sum *sums; /* of each account, likewise; nil in between */
    size_t sum_count;
    size_t sum_capacity;
    struct arena memory;  /* of the reader */
    struct arena scratch; /* of one booking */
    struct problem *problem;
};

/* A booking before it is written out. */
struct booking_seen {
    struct booking_id id;
    day_t day;
    const struct journal_line *lines; /* debits first; accounts hold until the next is found */
    size_t count;
    money_t total; /* of the debits */
};

typedef enum status booking_visit_fn(void *context, const struct booking_seen *booking);

void journal_reader_init(struct journal_reader *reader, struct engine *engine,
                         struct problem *problem);
void journal_reader_release(struct journal_reader *reader);

/* Within engine_look(). Bookings without a line are left out. */
enum status journal_read(struct journal_reader *reader, const struct entry_range *range,
                         enum booking_sums sums, booking_visit_fn *visit, void *context) MUST_CHECK;

/* The account of an entry, if bookings that were read had a line of it. */
struct journal_account *journal_account_seen(const struct journal_reader *reader,
                                             const struct entry_seen *seen);

#endif
