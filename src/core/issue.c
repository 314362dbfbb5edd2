#include "core/issue.h"

enum { DAY_MIN = 1440, PERIOD_KINDS = 8 };

bool issue_read(struct slice text, enum issue_method *method)
{
    const char *const *words = field_row(FIELD_ISSUE)->words;

    for (int i = 0; words[i]; i++)
        if (slice_equals_text(text, words[i])) {
            *method = (enum issue_method)i;
            return true;
        }
    return false;
}

static int64_t period_make(enum period_kind kind, int64_t count)
{
    return count * PERIOD_KINDS + (int64_t)kind;
}

enum period_kind period_kind(int64_t period)
{
    return (enum period_kind)(period % PERIOD_KINDS);
}

int64_t period_count(int64_t period)
{
    return period / PERIOD_KINDS;
}

bool period_read(struct slice text, int64_t *period)
{
    struct slice number = { text.text, 0 };
    struct slice unit;
    int64_t count = 0;

    if (slice_equals_text(text, "day") || slice_equals_text(text, "shift")) {
        *period = period_make(text.text[0] == 'd' ? PERIOD_DAY : PERIOD_SHIFT, 0);
        return true;
    }
    while (number.size < text.size && text.text[number.size] != ' ')
        number.size++;
    if (number.size == text.size || number.size > 9 || decimal_parse(number, 0, &count) != OK ||
        count <= 0)
        return false;
    unit = (struct slice){ text.text + number.size + 1, text.size - number.size - 1 };
    *period = period_make(slice_equals_text(unit, "pieces") ? PERIOD_PIECES : PERIOD_EVENTS, count);
    return slice_equals_text(unit, "pieces") || slice_equals_text(unit, "events");
}

/* Two digits below `limit`; -1: they are none. */
static int two_digits(const char *at, int limit)
{
    int number;

    if (at[0] < '0' || at[0] > '9' || at[1] < '0' || at[1] > '9')
        return -1;
    number = (at[0] - '0') * 10 + at[1] - '0';
    return number < limit ? number : -1;
}

bool shifts_read(struct slice text, struct shifts *shifts)
{
    int last = -1;

    *shifts = (struct shifts){ .count = 0 };
    for (size_t at = 0; at + 5 <= text.size; at += 6) {
        int hours = two_digits(text.text + at, 24);
        int minutes = two_digits(text.text + at + 3, 60);
        int start = hours * 60 + minutes;

        if (hours < 0 || minutes < 0 || text.text[at + 2] != ':' || start <= last ||
            shifts->count == SHIFTS_MAX)
            return false;
        shifts->starts[shifts->count++] = start;
        last = start;
        if (at + 5 == text.size)
            return true;
        if (text.text[at + 5] != ',')
            return false;
    }
    return false;
}

int64_t shift_of(const struct shifts *shifts, int64_t local_min)
{
    int64_t day = local_min / DAY_MIN - (local_min % DAY_MIN < 0);
    int64_t minute = local_min - day * DAY_MIN;
    int passed = 0;

    while (passed < shifts->count && shifts->starts[passed] <= minute)
        passed++;
    return day * shifts->count + passed - 1;
}

enum issue_method issue_of(const struct plant *plant, const struct item *component,
                           enum issue_method said)
{
    if (said == ISSUE_DEFAULT)
        said = component->issue;
    if (said == ISSUE_DEFAULT)
        said = plant->issue;
    return said == ISSUE_DEFAULT ? ISSUE_COMPLETION : said;
}

int64_t period_of(const struct plant *plant, const struct item *component)
{
    int64_t period = component->period != 0 ? component->period : plant->period;

    return period != 0 ? period : period_make(PERIOD_DAY, 0);
}
