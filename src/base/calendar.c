#include "base/calendar.h"

#include <assert.h>

enum {
    YEAR_MIN = 1900,
    YEAR_MAX = 9999,
    DAYS_YEAR = 365,
    DAYS_4_YEARS = 4 * DAYS_YEAR + 1,
    DAYS_100_YEARS = 25 * DAYS_4_YEARS - 1,
    DAYS_400_YEARS = 4 * DAYS_100_YEARS + 1,
    /* From 0000-03-01 to 1970-01-01: years are counted from March, so a leap day comes last. */
    EPOCH = 4 * DAYS_400_YEARS + 3 * DAYS_100_YEARS + 17 * DAYS_4_YEARS + DAYS_YEAR + 306,
    DAY_S = 24 * 60 * 60,
    DAY_SIZE = 10 /* bytes of `2026-03-02` */
};

static_assert(EPOCH == 719468, "1969 years to March 1969, then 306 days");

/* Days before a month that is counted from March: 31 30 31 30 31 twice, then the rest. */
static int days_before_month(int month_from_march)
{
    return (153 * month_from_march + 2) / 5;
}

static bool year_is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_days(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

    return month == 2 && year_is_leap(year) ? 29 : days[month - 1];
}

day_t day_from_civil(int year, int month, int day)
{
    assert(year >= YEAR_MIN && year <= YEAR_MAX && month >= 1 && month <= 12);
    int from_march = (month + 9) % 12;

    if (month <= 2)
        year--;
    return (day_t){ DAYS_YEAR * year + year / 4 - year / 100 + year / 400 +
                    days_before_month(from_march) + day - 1 - EPOCH };
}

static int at_most(int number, int limit)
{
    return number < limit ? number : limit;
}

/* The last part of a cycle is the long one, and division by a short part would open a fifth. */
void day_to_civil(day_t day, int *year, int *month, int *day_of_month)
{
    int rest = day.number + EPOCH;
    int cycles = rest / DAYS_400_YEARS;
    rest %= DAYS_400_YEARS;
    int centuries = at_most(rest / DAYS_100_YEARS, 3);
    rest -= centuries * DAYS_100_YEARS;
    int fours = rest / DAYS_4_YEARS;
    rest %= DAYS_4_YEARS;
    int years = at_most(rest / DAYS_YEAR, 3);
    rest -= years * DAYS_YEAR;

    int from_march = (5 * rest + 2) / 153;
    *month = (from_march + 2) % 12 + 1;
    *year = 400 * cycles + 100 * centuries + 4 * fours + years + (*month <= 2);
    *day_of_month = rest - days_before_month(from_march) + 1;
}

bool day_is_none(day_t day)
{
    return day.number == INT32_MIN;
}

/* Reads exactly `count` digits. */
static bool digits_read(const char *text, int count, int *number)
{
    int sum = 0;

    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        sum = sum * 10 + (text[i] - '0');
    }
    *number = sum;
    return true;
}

/* Reads `07:30` at the start of `text`. */
static bool clock_read(struct slice text, int *minutes)
{
    int hour = 0;
    int minute = 0;

    if (text.size < 5 || !digits_read(text.text, 2, &hour) || text.text[2] != ':' ||
        !digits_read(text.text + 3, 2, &minute) || hour > 23 || minute > 59)
        return false;
    *minutes = hour * 60 + minute;
    return true;
}

enum status day_parse(struct slice text, day_t *day)
{
    int year = 0;
    int month = 0;
    int day_of_month = 0;

    if (text.size != DAY_SIZE || !digits_read(text.text, 4, &year) || text.text[4] != '-' ||
        !digits_read(text.text + 5, 2, &month) || text.text[7] != '-' ||
        !digits_read(text.text + 8, 2, &day_of_month))
        return DATE_BAD;
    if (year < YEAR_MIN || month < 1 || month > 12 || day_of_month < 1 ||
        day_of_month > month_days(year, month))
        return DATE_BAD;
    *day = day_from_civil(year, month, day_of_month);
    return OK;
}

enum status clock_parse(struct slice text, int *minutes)
{
    return text.size == 5 && clock_read(text, minutes) ? OK : DATE_BAD;
}

static struct slice slice_from(struct slice slice, size_t start)
{
    return (struct slice){ .text = slice.text + start, .size = slice.size - start };
}

/* What follows the minutes or seconds: nothing, `Z`, `+01:00` or `-01:00`. */
static bool zone_read(struct slice text, struct moment *moment)
{
    int minutes = 0;

    moment->form = MOMENT_LOCAL;
    if (text.size == 0)
        return true;
    moment->form = MOMENT_ZONED;
    if (text.size == 1 && text.text[0] == 'Z')
        return true;
    if (text.size != 6 || (text.text[0] != '+' && text.text[0] != '-') ||
        !clock_read(slice_from(text, 1), &minutes))
        return false;
    moment->offset_min = (int16_t)(text.text[0] == '-' ? -minutes : minutes);
    return true;
}

enum status moment_parse(struct slice text, struct moment *moment)
{
    struct slice rest = text;
    struct moment read = { .form = MOMENT_DAY };
    day_t day = DAY_NONE;
    int minutes = 0;
    int seconds = 0;

    if (rest.size > DAY_SIZE)
        rest.size = DAY_SIZE;
    if (day_parse(rest, &day) != OK)
        return DATE_BAD;
    if (text.size > DAY_SIZE) {
        rest = slice_from(text, DAY_SIZE + 1);
        if (text.text[DAY_SIZE] != 'T' || !clock_read(rest, &minutes))
            return DATE_BAD;
        rest = slice_from(rest, 5);
        if (rest.size >= 3 && rest.text[0] == ':') {
            if (!digits_read(rest.text + 1, 2, &seconds) || seconds > 59)
                return DATE_BAD;
            rest = slice_from(rest, 3);
        }
        if (!zone_read(rest, &read))
            return DATE_BAD;
    }
    read.local_s = (int64_t)day.number * DAY_S + (int64_t)minutes * 60 + seconds;
    *moment = read;
    return OK;
}

static char *digits_print(char *out, int number, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        out[i] = (char)('0' + number % 10);
        number /= 10;
    }
    return out + count;
}

static char *clock_put(char *out, int minutes)
{
    out = digits_print(out, minutes / 60, 2);
    *out++ = ':';
    return digits_print(out, minutes % 60, 2);
}

size_t day_print(day_t day, char out[DAY_TEXT_MAX])
{
    int year;
    int month;
    int day_of_month;
    char *next = out;

    day_to_civil(day, &year, &month, &day_of_month);
    next = digits_print(next, year, 4);
    *next++ = '-';
    next = digits_print(next, month, 2);
    *next++ = '-';
    next = digits_print(next, day_of_month, 2);
    *next = '\0';
    return (size_t)(next - out);
}

size_t clock_print(int minutes, char out[DAY_TEXT_MAX])
{
    char *end = clock_put(out, minutes);

    *end = '\0';
    return (size_t)(end - out);
}

/* Seconds since 1970 split into a day and what is left of it, also before 1970. */
static day_t day_of_seconds(int64_t local_s, int *second_of_day)
{
    int64_t day = local_s / DAY_S - (local_s % DAY_S < 0);

    *second_of_day = (int)(local_s - day * DAY_S);
    return (day_t){ (int32_t)day };
}

size_t moment_print(struct moment moment, char out[MOMENT_TEXT_MAX])
{
    int second = 0;
    day_t day = day_of_seconds(moment.local_s, &second);
    char *next = out + day_print(day, out);

    if (moment.form != MOMENT_DAY) {
        *next++ = 'T';
        next = clock_put(next, second / 60);
        if (second % 60 != 0) {
            *next++ = ':';
            next = digits_print(next, second % 60, 2);
        }
    }
    if (moment.form == MOMENT_ZONED && moment.offset_min == 0) {
        *next++ = 'Z';
    } else if (moment.form == MOMENT_ZONED) {
        *next++ = moment.offset_min < 0 ? '-' : '+';
        next = clock_put(next, moment.offset_min < 0 ? -moment.offset_min : moment.offset_min);
    }
    *next = '\0';
    return (size_t)(next - out);
}
