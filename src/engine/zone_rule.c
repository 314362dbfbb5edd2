#include "engine/zone_rule.h"

#include "base/calendar.h"

enum { DAY_S = 86400, HOUR_S = 3600 };

struct reader {
    const char *at;
    const char *end;
};

static bool eat(struct reader *reader, char wanted)
{
    if (reader->at == reader->end || *reader->at != wanted)
        return false;
    reader->at++;
    return true;
}

static bool is_digit(const struct reader *reader)
{
    return reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9';
}

static bool number(struct reader *reader, int32_t *value)
{
    int digits = 0;

    *value = 0;
    for (; is_digit(reader) && digits < 4; digits++)
        *value = *value * 10 + (*reader->at++ - '0');
    return digits > 0;
}

static bool is_letter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
}

/* An abbreviation, `CET` or `<+0330>`: it is not used. */
static bool abbreviation(struct reader *reader)
{
    const char *start = reader->at;

    if (eat(reader, '<')) {
        while (reader->at < reader->end && *reader->at != '>')
            reader->at++;
        return eat(reader, '>');
    }
    while (reader->at < reader->end && is_letter(*reader->at))
        reader->at++;
    return reader->at > start;
}

/* `[+-]hh[:mm[:ss]]` in seconds. */
static bool clock_time(struct reader *reader, int32_t *seconds)
{
    int32_t sign = 1;
    int32_t part = 0;

    if (eat(reader, '-'))
        sign = -1;
    else
        (void)eat(reader, '+');
    if (!number(reader, &part))
        return false;
    *seconds = part * HOUR_S;
    for (int32_t unit = 60; unit > 0 && eat(reader, ':'); unit /= 60) {
        if (!number(reader, &part))
            return false;
        *seconds += part * unit;
    }
    *seconds *= sign;
    return true;
}

static bool switch_day(struct reader *reader, struct zone_switch *change)
{
    if (eat(reader, 'M')) {
        change->form = SWITCH_MONTH_WEEK_DAY;
        return number(reader, &change->month) && eat(reader, '.') &&
               number(reader, &change->week) && eat(reader, '.') && number(reader, &change->day) &&
               change->month >= 1 && change->month <= 12 && change->week >= 1 &&
               change->week <= 5 && change->day <= 6;
    }
    change->form = eat(reader, 'J') ? SWITCH_JULIAN : SWITCH_DAY_OF_YEAR;
    return number(reader, &change->day) && change->day <= 365;
}

static bool switch_parse(struct reader *reader, struct zone_switch *change)
{
    change->time_s = 2 * HOUR_S;
    if (!eat(reader, ',') || !switch_day(reader, change))
        return false;
    return !eat(reader, '/') || clock_time(reader, &change->time_s);
}

bool zone_rule_parse(struct slice text, struct zone_rule *rule)
{
    struct reader reader = { .at = text.text, .end = text.text + text.size };
    int32_t west_s = 0;

    *rule = (struct zone_rule){ .has_summer = false };
    if (!abbreviation(&reader) || !clock_time(&reader, &west_s))
        return false;
    rule->standard_s = -west_s;
    if (reader.at == reader.end)
        return true;
    if (!abbreviation(&reader))
        return false;
    rule->has_summer = true;
    rule->summer_s = rule->standard_s + HOUR_S;
    if (reader.at < reader.end && *reader.at != ',') {
        if (!clock_time(&reader, &west_s))
            return false;
        rule->summer_s = -west_s;
    }
    return switch_parse(&reader, &rule->begins) && switch_parse(&reader, &rule->ends) &&
           reader.at == reader.end;
}

static int weekday(day_t day)
{
    int since_thursday = day.number % 7; /* 1970-01-01 was a Thursday, day 4 of its week */

    return (since_thursday + 4 + 7) % 7;
}

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* The civil second at which the clocks change in a year. */
static int64_t switch_s(const struct zone_switch *change, int year)
{
    day_t day = day_from_civil(year, 1, 1);

    switch (change->form) {
    case SWITCH_JULIAN: /* 1 to 365; 29 February is never counted */
        day.number += change->day - 1 + (is_leap(year) && change->day >= 60 ? 1 : 0);
        break;
    case SWITCH_DAY_OF_YEAR: /* 0 to 365 */
        day.number += change->day;
        break;
    case SWITCH_MONTH_WEEK_DAY: {
        bool is_december = change->month == 12;
        day_t next =
            day_from_civil(is_december ? year + 1 : year, is_december ? 1 : change->month + 1, 1);

        day = day_from_civil(year, change->month, 1);
        day.number += (change->day - weekday(day) + 7) % 7 + 7 * (change->week - 1);
        while (day.number >= next.number)
            day.number -= 7; /* week 5 is the month's last */
        break;
    }
    }
    return (int64_t)day.number * DAY_S + change->time_s;
}

int32_t zone_rule_offset_s(const struct zone_rule *rule, int64_t utc_s)
{
    int64_t local_s = utc_s + rule->standard_s;
    int64_t days = local_s / DAY_S - (local_s % DAY_S < 0);
    int year = 0;
    int month = 0;
    int day = 0;
    int64_t begins_s = 0;
    int64_t ends_s = 0;
    bool is_summer = false;

    if (!rule->has_summer)
        return rule->standard_s;
    day_to_civil((day_t){ (int32_t)days }, &year, &month, &day);
    begins_s = switch_s(&rule->begins, year) - rule->standard_s;
    ends_s = switch_s(&rule->ends, year) - rule->summer_s;
    if (begins_s < ends_s)
        is_summer = utc_s >= begins_s && utc_s < ends_s;
    else
        is_summer = utc_s >= begins_s || utc_s < ends_s;
    return is_summer ? rule->summer_s : rule->standard_s;
}
