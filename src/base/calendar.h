/*
 * calendar - days and civil times as numbers. Proleptic Gregorian, years 1900 to 9999.
 *
 * Source  the 400-year cycle of 146097 days, counted from March; tested day by day.
 */
#ifndef BASE_CALENDAR_H
#define BASE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"
#include "base/status.h"

typedef struct {
    int32_t number; /* days since 1970-01-01 */
} day_t;

#define DAY_NONE ((day_t){ INT32_MIN })

/* A moment as it was written: local civil time, perhaps with an offset. */
struct moment {
    int64_t local_s;    /* civil seconds since 1970-01-01T00:00 as written */
    int16_t offset_min; /* with MOMENT_ZONED: minutes east of UTC */
    enum { MOMENT_NONE, MOMENT_DAY, MOMENT_LOCAL, MOMENT_ZONED } form;
};

enum { DAY_TEXT_MAX = 16, MOMENT_TEXT_MAX = 40 };

day_t day_from_civil(int year, int month, int day);
void day_to_civil(day_t day, int *year, int *month, int *day_of_month);
bool day_is_none(day_t day);

/* `2026-03-02`; DATE_BAD if it does not exist. */
enum status day_parse(struct slice text, day_t *day) MUST_CHECK;
/* `2026-03-02`, `2026-03-02T07:30`, `…:30:15`, with `Z` or `+01:00`; prints as read, but `:00`
   seconds and
   `+00:00` take their shorter form. */
enum status moment_parse(struct slice text, struct moment *moment) MUST_CHECK;
/* `06:00`, minutes after midnight. */
enum status clock_parse(struct slice text, int *minutes) MUST_CHECK;

/* Each print ends in NUL and answers the length without it. */
size_t day_print(day_t day, char out[DAY_TEXT_MAX]);
size_t moment_print(struct moment moment, char out[MOMENT_TEXT_MAX]);
size_t clock_print(int minutes, char out[DAY_TEXT_MAX]);

#endif
