/*
 * journal_export - a batch of bookings in the shape of another program's books.
 *
 *   in   order   which entries, how they are summed, and what the other program has to be told
 *        sink    gets each fault, or else the text piece by piece; what it answers other than OK
 *                ends the export
 *   out  batch   what it is called, and how much it is
 *
 * All of the batch is looked at before its first byte goes out: a role without an account, and
 * what the shape cannot hold, are told one by one, and nothing is written. The same events and days
 * give the same bytes.
 *
 * Refuses  ACCOUNT_MISSING SHAPE_UNFIT, and whatever journal_read() refuses
 */
#ifndef ENGINE_JOURNAL_EXPORT_H
#define ENGINE_JOURNAL_EXPORT_H

#include "engine/journal_books.h"

struct journal_order {
    enum journal_shape shape;
    struct entry_range range;                      /* of entries_all() what is wanted */
    enum booking_sums sums;                        /* SUM_BY_EVENT or SUM_BY_DAY */
    enum { OPENING_NO, OPENING_BALANCES } opening; /* what stood before the first day */
    struct slice journal;
    struct slice tax_rate;
    struct slice abbreviation;
    enum { DAY_FIRST, MONTH_FIRST } dates;
};

struct journal_sink {
    enum status (*emit)(void *context, struct slice text);
    void (*fault)(void *context, const struct problem *problem);
    void *context;
};

struct journal_batch_said {
    char name[BOOKING_ID_MAX]; /* empty: there is nothing */
    int64_t bookings;
    int64_t lines;
    money_t total; /* of the debits */
    int64_t last;  /* event that the range reaches to */
};

/* `problem` says why nothing was written, where the sink was not told. Within engine_look(). */
enum status journal_export(struct engine *engine, const struct journal_order *order,
                           const struct journal_sink *sink, struct journal_batch_said *said,
                           struct problem *problem) MUST_CHECK;

#endif
