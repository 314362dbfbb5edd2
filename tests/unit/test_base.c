#include <string.h>

#include "base/arena.h"
#include "base/calendar.h"
#include "base/decimal.h"
#include "base/id_map.h"
#include "base/ids.h"
#include "base/slice.h"
#include "base/status.h"
#include "report.h"

static const struct {
    const char *name;
    const char *text;
    int decimals;
    enum status status;
    int64_t value;
} decimal_cases[] = {
    { "decimal: whole", "12", 6, OK, 12000000 },
    { "decimal: fraction", "12.50", 6, OK, 12500000 },
    { "decimal: negative fraction", "-0.000001", 6, OK, -1 },
    { "decimal: minus zero is zero", "-0", 2, OK, 0 },
    { "decimal: zeros in front", "007", 0, OK, 7 },
    { "decimal: zeros beyond the decimals", "1.500000000", 2, OK, 150 },
    { "decimal: largest", "9223372036854775807", 0, OK, INT64_MAX },
    { "decimal: smallest", "-9223372036854775808", 0, OK, INT64_MIN },
    { "decimal: one too large", "9223372036854775808", 0, NUMBER_RANGE, 0 },
    { "decimal: one too small", "-9223372036854775809", 0, NUMBER_RANGE, 0 },
    { "decimal: largest quantity", "9223372036854.775807", 6, OK, INT64_MAX },
    { "decimal: smallest quantity", "-9223372036854.775808", 6, OK, INT64_MIN },
    { "decimal: quantity one too large", "9223372036854.775808", 6, NUMBER_RANGE, 0 },
    { "decimal: scaled beyond 64 bits", "1", 18, OK, 1000000000000000000 },
    { "decimal: ten at 18 decimals", "10", 18, NUMBER_RANGE, 0 },
    { "decimal: very many digits", "100000000000000000000000000000000", 0, NUMBER_RANGE, 0 },
    { "decimal: very many zeros", "0000000000000000000000000000000001", 0, OK, 1 },
    { "decimal: one decimal too many", "1.2345678", 6, NUMBER_DECIMALS, 0 },
    { "decimal: decimals before range", "99999999999999999999.5", 0, NUMBER_DECIMALS, 0 },
    { "decimal: empty", "", 2, NUMBER_BAD, 0 },
    { "decimal: sign alone", "-", 2, NUMBER_BAD, 0 },
    { "decimal: plus", "+1", 2, NUMBER_BAD, 0 },
    { "decimal: dot in front", ".5", 2, NUMBER_BAD, 0 },
    { "decimal: dot behind", "5.", 2, NUMBER_BAD, 0 },
    { "decimal: two dots", "1.2.3", 2, NUMBER_BAD, 0 },
    { "decimal: comma", "1,5", 2, NUMBER_BAD, 0 },
    { "decimal: exponent", "1e3", 2, NUMBER_BAD, 0 },
    { "decimal: blank", " 1", 2, NUMBER_BAD, 0 },
    { "decimal: two signs", "--1", 2, NUMBER_BAD, 0 },
};

static void decimal_parses(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(decimal_cases); i++) {
        int64_t value = 0;
        enum status status =
            decimal_parse(slice_of(decimal_cases[i].text), decimal_cases[i].decimals, &value);
        report(decimal_cases[i].name,
               status == decimal_cases[i].status && value == decimal_cases[i].value,
               "%s gives %s %lld", decimal_cases[i].text, status_code(status), (long long)value);
    }
}

static const struct {
    const char *name;
    const char *text;
    enum status status;
    int64_t value;
    int decimals;
} free_cases[] = {
    { "free decimal: whole", "12", OK, 12, 0 },
    { "free decimal: trailing zeros go", "0.1200", OK, 12, 2 },
    { "free decimal: whole zeros stay", "1200.00", OK, 1200, 0 },
    { "free decimal: 18 places", "0.000000000000000001", OK, 1, 18 },
    { "free decimal: 19 places", "0.0000000000000000001", NUMBER_DECIMALS, 0, 0 },
    { "free decimal: 19 places of which one is zero", "0.0000000000000000010", OK, 1, 18 },
    { "free decimal: too many digits", "10.000000000000000001", NUMBER_RANGE, 0, 0 },
    { "free decimal: negative", "-1.5", OK, -15, 1 },
    { "free decimal: bad", "1.x", NUMBER_BAD, 0, 0 },
};

static void free_decimal_parses(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(free_cases); i++) {
        int64_t value = 0;
        int decimals = 0;
        enum status status = decimal_parse_free(slice_of(free_cases[i].text), &value, &decimals);
        report(free_cases[i].name,
               status == free_cases[i].status && value == free_cases[i].value &&
                   decimals == free_cases[i].decimals,
               "%s %lld %d", status_code(status), (long long)value, decimals);
    }
}

static const struct {
    const char *name;
    int64_t value;
    int decimals;
    int decimals_min;
    const char *text;
} print_cases[] = {
    { "print: zero", 0, 6, 0, "0" },
    { "print: zero money", 0, 2, 2, "0.00" },
    { "print: trailing zeros go", 12500000, 6, 0, "12.5" },
    { "print: two decimals stay", 12500000, 6, 2, "12.50" },
    { "print: below one", 5, 2, 2, "0.05" },
    { "print: negative", -5, 2, 2, "-0.05" },
    { "print: more decimals than there are", 7, 0, 2, "7.00" },
    { "print: largest", INT64_MAX, 6, 0, "9223372036854.775807" },
    { "print: smallest", INT64_MIN, 6, 0, "-9223372036854.775808" },
    { "print: whole hundreds", 100, 0, 0, "100" },
};

static void decimal_prints(void)
{
    char out[DECIMAL_TEXT_MAX];

    for (size_t i = 0; i < ARRAY_COUNT(print_cases); i++) {
        size_t size = decimal_print(print_cases[i].value, print_cases[i].decimals,
                                    print_cases[i].decimals_min, out);
        report(print_cases[i].name,
               strcmp(out, print_cases[i].text) == 0 && size == strlen(print_cases[i].text), "%s",
               out);
    }
    decimal_print_wide(-(((i128)1 << 126) - 1 + ((i128)1 << 126)) - 1, 18, 0, out);
    report("print: smallest of 128 bits",
           strcmp(out, "-170141183460469231731.687303715884105728") == 0, "%s", out);
}

static bool year_is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static bool day_is_right(int32_t number, int year, int month, int day)
{
    int y = 0;
    int m = 0;
    int d = 0;
    char out[DAY_TEXT_MAX];
    char expected[64];
    day_t parsed = DAY_NONE;

    day_to_civil((day_t){ number }, &y, &m, &d);
    snprintf(expected, sizeof(expected), "%04d-%02d-%02d", year, month, day);
    return day_from_civil(year, month, day).number == number && y == year && m == month &&
           d == day && day_print((day_t){ number }, out) == 10 && strcmp(out, expected) == 0 &&
           day_parse(slice_of(expected), &parsed) == OK && parsed.number == number;
}

static bool day_is_refused(int year, int month, int day)
{
    char text[64];
    day_t parsed = DAY_NONE;

    snprintf(text, sizeof(text), "%04d-%02d-%02d", year, month, day);
    return day_parse(slice_of(text), &parsed) == DATE_BAD;
}

/* Counts from 1900-01-01, which is 25567 days before 1970-01-01. */
static void calendar_days(void)
{
    static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int32_t number = -25567;
    int wrong = 0;

    for (int month = 0; month < 301 * 12; month++) {
        int year = 1900 + month / 12;
        int length = lengths[month % 12] + (month % 12 == 1 && year_is_leap(year));
        for (int day = 1; day <= length; day++, number++)
            wrong += !day_is_right(number, year, month % 12 + 1, day);
        wrong += !day_is_refused(year, month % 12 + 1, length + 1);
    }
    report("calendar: every day from 1900 to 2200", wrong == 0, "%d days wrong", wrong);
}

static const struct {
    const char *name;
    const char *text;
    enum status status;
    const char *printed; /* NULL: as read */
    int64_t local_s;
} moment_cases[] = {
    { "moment: day", "2026-03-02", OK, NULL, 1772409600 },
    { "moment: minute", "2026-03-02T07:30", OK, NULL, 1772436600 },
    { "moment: second", "2026-03-02T07:30:15", OK, NULL, 1772436615 },
    { "moment: second nought", "2026-03-02T07:30:00", OK, "2026-03-02T07:30", 1772436600 },
    { "moment: UTC", "2026-03-02T07:30Z", OK, NULL, 1772436600 },
    { "moment: offset nought", "2026-03-02T07:30-00:00", OK, "2026-03-02T07:30Z", 1772436600 },
    { "moment: east", "2026-03-02T07:30:15+05:45", OK, NULL, 1772436615 },
    { "moment: west", "2026-03-02T07:30-09:30", OK, NULL, 1772436600 },
    { "moment: midnight", "2026-03-02T00:00", OK, NULL, 1772409600 },
    { "moment: last second of the calendar", "9999-12-31T23:59:59", OK, NULL, 253402300799 },
    { "moment: first day of the calendar", "1900-01-01T00:00:01", OK, NULL, -2208988799 },
    { "moment: before the calendar", "1899-12-31", DATE_BAD, NULL, 0 },
    { "moment: leap day", "2024-02-29", OK, NULL, 1709164800 },
    { "moment: no leap day", "2026-02-29", DATE_BAD, NULL, 0 },
    { "moment: no leap day in 1900", "1900-02-29", DATE_BAD, NULL, 0 },
    { "moment: month 13", "2026-13-01", DATE_BAD, NULL, 0 },
    { "moment: month 0", "2026-00-01", DATE_BAD, NULL, 0 },
    { "moment: day 0", "2026-01-00", DATE_BAD, NULL, 0 },
    { "moment: hour 24", "2026-03-02T24:00", DATE_BAD, NULL, 0 },
    { "moment: minute 60", "2026-03-02T07:60", DATE_BAD, NULL, 0 },
    { "moment: leap second", "2026-03-02T23:59:60", DATE_BAD, NULL, 0 },
    { "moment: hour alone", "2026-03-02T07", DATE_BAD, NULL, 0 },
    { "moment: blank for T", "2026-03-02 07:30", DATE_BAD, NULL, 0 },
    { "moment: offset without colon", "2026-03-02T07:30+0100", DATE_BAD, NULL, 0 },
    { "moment: offset of a day", "2026-03-02T07:30+24:00", DATE_BAD, NULL, 0 },
    { "moment: zoned day", "2026-03-02Z", DATE_BAD, NULL, 0 },
    { "moment: tail", "2026-03-02T07:30Zx", DATE_BAD, NULL, 0 },
    { "moment: fraction", "2026-03-02T07:30:15.5", DATE_BAD, NULL, 0 },
    { "moment: empty", "", DATE_BAD, NULL, 0 },
    { "moment: short year", "26-03-02", DATE_BAD, NULL, 0 },
    { "moment: letters", "2026-O3-02", DATE_BAD, NULL, 0 },
};

static void moments(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(moment_cases); i++) {
        struct moment moment = { 0 };
        char out[MOMENT_TEXT_MAX] = "";
        const char *printed = moment_cases[i].printed;
        enum status status = moment_parse(slice_of(moment_cases[i].text), &moment);
        if (status == OK)
            moment_print(moment, out);
        report(moment_cases[i].name,
               status == moment_cases[i].status && moment.local_s == moment_cases[i].local_s &&
                   (status != OK || strcmp(out, printed ? printed : moment_cases[i].text) == 0),
               "%s %s %lld", status_code(status), out, (long long)moment.local_s);
    }
}

static const struct {
    const char *name;
    const char *text;
    enum status status;
    int minutes;
} clock_cases[] = {
    { "clock: six", "06:00", OK, 360 },
    { "clock: last minute", "23:59", OK, 1439 },
    { "clock: 24:00", "24:00", DATE_BAD, 0 },
    { "clock: one digit", "6:00", DATE_BAD, 0 },
    { "clock: seconds", "06:00:00", DATE_BAD, 0 },
};

static void clocks(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(clock_cases); i++) {
        int minutes = 0;
        char out[DAY_TEXT_MAX] = "";
        enum status status = clock_parse(slice_of(clock_cases[i].text), &minutes);
        if (status == OK)
            clock_print(minutes, out);
        report(clock_cases[i].name,
               status == clock_cases[i].status && minutes == clock_cases[i].minutes &&
                   (status != OK || strcmp(out, clock_cases[i].text) == 0),
               "%s %d %s", status_code(status), minutes, out);
    }
}

static const struct {
    const char *name;
    const char *a;
    const char *b;
    int order;
} compare_cases[] = {
    { "slice: equal", "abc", "abc", 0 },      { "slice: shorter first", "ab", "abc", -1 },
    { "slice: longer last", "abc", "ab", 1 }, { "slice: empty first", "", "a", -1 },
    { "slice: empties", "", "", 0 },          { "slice: bytewise", "Z", "a", -1 },
    { "slice: unsigned", "\xc3", "z", 1 },
};

static void slices(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(compare_cases); i++) {
        struct slice a = slice_of(compare_cases[i].a);
        struct slice b = slice_of(compare_cases[i].b);
        int order = slice_compare(a, b);
        bool is_equal = compare_cases[i].order == 0;
        report(compare_cases[i].name,
               (order > 0) - (order < 0) == compare_cases[i].order &&
                   slice_equals(a, b) == is_equal &&
                   slice_equals_text(a, compare_cases[i].b) == is_equal,
               "order %d", order);
    }
    report("slice: trim", slice_equals_text(slice_trim(SLICE(" \t a b \t")), "a b"), "not trimmed");
    report("slice: trim of blanks", slice_is_empty(slice_trim(SLICE(" \t "))), "not empty");
    report("slice: hash of nothing", slice_hash(SLICE("")) == 0xcbf29ce484222325U, "wrong");
    report("slice: hash of a", slice_hash(SLICE("a")) == 0xaf63dc4c8601ec8cU, "wrong");
}

static bool is_zeroed(const unsigned char *memory, size_t size)
{
    while (size > 0)
        if (memory[--size] != 0)
            return false;
    return true;
}

static void arena_memory(void)
{
    struct arena arena;
    bool is_right = true;

    arena_init(&arena, 0);
    for (int round = 0; round < 3; round++) {
        for (size_t size = 0; size < 3000000; size = size * 3 + 1) {
            unsigned char *memory = arena_alloc(&arena, size);
            is_right = is_right && memory && (uintptr_t)memory % 16 == 0 && is_zeroed(memory, size);
            if (memory)
                memset(memory, 0xff, size);
        }
        arena_reset(&arena);
        is_right = is_right && arena.used == 0 && arena.blocks;
    }
    report("arena: zeroed, aligned, reusable", is_right, "wrong memory");
    arena_release(&arena);

    arena_init(&arena, 100);
    is_right = arena_alloc(&arena, 40) && arena_alloc(&arena, 48) && !arena_alloc(&arena, 1);
    arena_reset(&arena);
    report("arena: limit", is_right && arena_alloc(&arena, 96) && !arena_alloc(&arena, SIZE_MAX),
           "limit not kept");
    arena_release(&arena);

    arena_init(&arena, 0);
    arena.fail_in = 3;
    is_right = arena_alloc(&arena, 1) && arena_copy(&arena, "x", 1);
    report("arena: third allocation fails, and all after",
           is_right && !arena_alloc(&arena, 1) && !slice_copy(&arena, SLICE("x")).text,
           "did not fail");
    arena_release(&arena);
}

static void arena_arrays(void)
{
    struct arena arena;
    size_t capacity = 0;
    int *items = NULL;
    bool is_right = true;

    arena_init(&arena, 0);
    for (int i = 0; i < 10000; i++) {
        items = arena_grow(&arena, items, (size_t)i, &capacity, sizeof(*items));
        items[i] = i;
    }
    for (int i = 0; i < 10000; i++)
        is_right = is_right && items[i] == i;
    report("arena: grown array keeps its items", is_right && capacity >= 10000, "items lost");
    capacity = SIZE_MAX / 8;
    report("arena: array beyond memory", !arena_grow(&arena, items, capacity, &capacity, 8),
           "grew");
    arena_release(&arena);
}

static void statuses(void)
{
    bool is_right = true;

    for (int i = 0; i < STATUS_COUNT; i++) {
        enum status found = STATUS_COUNT;
        const char *code = status_code((enum status)i);
        is_right = is_right && code && status_find(slice_of(code), &found) && (int)found == i;
    }
    report("status: every code finds its status", is_right, "a code is missing");
    report("status: unknown code", !status_find(SLICE("NOPE"), &(enum status){ OK }), "found");
    report("status: failures",
           status_is_failure(STORE_BUSY) && status_is_failure(IO_FAILED) &&
               !status_is_failure(USAGE) && !status_is_failure(OK),
           "wrong");
}

static void problems(void)
{
    struct problem problem = { OK, "" };
    char longest[600];

    problem_set(&problem, STOCK_SHORT, "%s short %d each", "WH\x1b\nEEL", 2);
    enum status status = problem_set(&problem, ITEM_UNKNOWN, "BIK");
    report("problem: the first stays, on one line",
           status == ITEM_UNKNOWN && problem.status == STOCK_SHORT &&
               strcmp(problem.text, "WH??EEL short 2 each") == 0,
           "%s %s", status_code(problem.status), problem.text);

    for (size_t i = 0; i + 2 < sizeof(longest); i += 2)
        memcpy(longest + i, "\xc3\xbc", 2);
    longest[sizeof(longest) - 2] = '\0';
    problem.status = OK;
    problem_set(&problem, NAME_BAD, "%s", longest);
    report("problem: a cut keeps characters whole", strlen(problem.text) == 238, "%zu bytes",
           strlen(problem.text));
}

static void ids_in_order(void)
{
    int64_t ids[] = { 7, -1, INT64_MAX, 7, 0 };

    ids_sort(ids, 5);
    report("ids: sorted", ids[0] == -1 && ids[1] == 0 && ids[3] == 7 && ids[4] == INT64_MAX,
           "%lld first", (long long)ids[0]);
    report("ids: found", ids_have(ids, 5, 7) && ids_have(ids, 5, INT64_MAX), "one is missing");
    report("ids: not there", !ids_have(ids, 5, 8) && !ids_have(ids, 0, 7), "found");
}

static void ids_by_place(void)
{
    struct arena arena;
    struct id_map map = { .count = 0 };
    int64_t step = 1LL << 20; /* as numbers of lines are apart */
    size_t right = 0;

    arena_init(&arena, 0);
    report("id map: nothing yet", id_map_find(&map, 1) == 0, "found");
    for (size_t i = 1; i <= 1000; i++)
        right += id_map_put(&map, &arena, (int64_t)i * step, i);
    for (size_t i = 1; i <= 1000; i++)
        right += id_map_find(&map, (int64_t)i * step) == i;
    report("id map: each has its place", right == 2000 && map.count == 1000, "%zu", right);
    report("id map: no other has", id_map_find(&map, 1001 * step) == 0, "found");
    report("id map: another place",
           id_map_put(&map, &arena, step, 5000) && id_map_find(&map, step) == 5000 &&
               map.count == 1000,
           "%zu", id_map_find(&map, step));
    arena_release(&arena);
}

int main(void)
{
    decimal_parses();
    free_decimal_parses();
    decimal_prints();
    calendar_days();
    moments();
    clocks();
    slices();
    arena_memory();
    arena_arrays();
    ids_in_order();
    ids_by_place();
    statuses();
    problems();
    return report_exit();
}
