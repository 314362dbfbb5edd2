/*
 * reconcile - what other books took, against the journal.
 *
 *   in   text   CSV with a heading: names of bookings, and debit and credit, or amount
 *        range  the entries that should be there
 *   out  rows   what is missing there, there twice, with another amount, or of no event; by day
 *
 * The name of a booking says what is summed in it (booking_id.h), so nothing has to be kept of what
 * was handed over: each name is added up again. Which account the other side chose is not looked
 * at.
 *
 * Refuses  SYNTAX LIMIT_EXCEEDED FIELD_MISSING NUMBER_BAD NUMBER_DECIMALS NUMBER_RANGE, by line and
 *          column; whatever journal_read() refuses
 */
#ifndef ENGINE_RECONCILE_H
#define ENGINE_RECONCILE_H

#include "engine/journal_books.h"

enum reconcile_state {
    RECONCILE_AGREES,
    RECONCILE_MISSING,
    RECONCILE_DOUBLED,
    RECONCILE_DIFFERS,
    RECONCILE_UNKNOWN,
    RECONCILE_STATE_COUNT
};

struct reconcile_question {
    struct slice text;
    struct entry_range range;
};

struct reconcile_said {
    int64_t count[RECONCILE_STATE_COUNT];
    int64_t others; /* rows that are not ours */
};

/* Within engine_look(). */
enum status reconcile(struct engine *engine, const struct reconcile_question *question,
                      const struct receiver *receiver, struct reconcile_said *said,
                      struct problem *problem) MUST_CHECK;

#endif
