/*
 * booking_id - what a booking is called in other books: it says what is summed in it.
 *
 *     works-17                     event 17, on its own day in the books
 *     works-20260302-12-740        what events 12 to 740 booked on that day
 *     works-before-20260302-740    the balances of all days before, by events up to 740
 *
 * A book only grows, so what a name says never changes; it can be added up again at any time.
 * In front stands the site's name, letters and digits of ASCII, `.` and `_` as they are, anything
 * else as `_`.
 */
#ifndef TEXT_BOOKING_ID_H
#define TEXT_BOOKING_ID_H

#include "base/calendar.h"
#include "base/limits.h"
#include "base/slice.h"

enum booking_kind { BOOKING_EVENT, BOOKING_DAY, BOOKING_BEFORE };

struct booking_id {
    enum booking_kind kind;
    int64_t first; /* BOOKING_BEFORE: 1 */
    int64_t last;
    day_t day; /* BOOKING_EVENT: not told */
};

enum { BOOKING_ID_MAX = NAME_MAX_BYTES + 64 };

/* Ends in NUL; answers the length, `*bare` how much of it is the site. */
size_t booking_id_print(struct slice site, const struct booking_id *id, size_t *bare,
                        char out[BOOKING_ID_MAX]);
/* Whether it is one of that site. */
bool booking_id_read(struct slice site, struct slice text, struct booking_id *id);

/* `works-12-740`: all that a file holds. */
size_t batch_name_print(struct slice site, int64_t first, int64_t last, char out[BOOKING_ID_MAX]);

#endif
