/*
 * closing - what is open before a day is closed: the check-list.
 *
 *   in   engine  looking at a book
 *        day     that is to be closed
 *   out  rows: check, state (ok, open), count, at-risk, see: the command that shows it
 *        open    how many are
 *
 * Owed, due, counts and the proof are as of that day, as known now; the inbox and orders as of now.
 */
#ifndef ENGINE_CLOSING_H
#define ENGINE_CLOSING_H

#include "engine/engine.h"

enum status closing_list(struct engine *engine, day_t day, const struct receiver *receiver,
                         int64_t *open) MUST_CHECK;

/* The first day of the period that ends with `day`: behind the last day before it with which a
 * close ended that stands; DAY_NONE: there is none. */
enum status closing_first_day(struct engine *engine, day_t day, day_t *first) MUST_CHECK;

/* Rows of a list and the sum of one column of money. */
struct tally {
    const char *column; /* NULL: rows alone */
    int at;
    int64_t rows;
    money_t sum;
};

struct receiver tally_receiver(struct tally *tally);

#endif
