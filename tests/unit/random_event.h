/*
 * random_event - any event that has a shape, by the table of verbs, from a seed.
 */
#ifndef UNIT_RANDOM_EVENT_H
#define UNIT_RANDOM_EVENT_H

#include <assert.h>
#include <string.h>

#include "text/field.h"

/* splitmix64 */
static inline uint64_t random_next(uint64_t *seed)
{
    uint64_t z = *seed += 0x9e3779b97f4a7c15U;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9U;
    z = (z ^ z >> 27) * 0x94d049bb133111ebU;
    return z ^ z >> 31;
}

static inline int random_below(uint64_t *seed, size_t limit)
{
    assert(limit > 0);
    return (int)(random_next(seed) % limit);
}

static inline const char *random_of(uint64_t *seed, const char *const *words, size_t count)
{
    return words[random_below(seed, count)];
}

/* Keywords, marks of each spelling, and characters beyond ASCII among them. */
static inline const char *random_name(uint64_t *seed)
{
    /* 128 bytes */
    static const char longest[] =
        "0123456789012345678901234567890123456789012345678901234567890123"
        "0123456789012345678901234567890123456789012345678901234567890123";
    static const char *const names[] = {
        "WHEEL",
        "BIKE",
        "at",
        "from",
        "to",
        "with",
        "per",
        "made",
        "fixed",
        "key",
        "lines",
        "do",
        "two words",
        "three  blank words",
        "a\"b",
        "\"",
        "\\",
        "a\\b",
        "#",
        "#1",
        "A#1",
        "a,b",
        ",",
        "+",
        "+1",
        "12",
        "-1",
        "=1+1",
        "'",
        "{",
        "[1]",
        "null",
        "true",
        "5%",
        "refused",
        "expect",
        "receive",
        "with receive",
        "Schraube \xc3\x9c 5",
        "\xe2\x82\xac",
        "\xf0\x9f\x9a\xb2",
        "\xc2\xa0",
        longest,
    };

    return random_of(seed, names, ARRAY_COUNT(names));
}

static inline const char *random_text(uint64_t *seed, const struct value_place *place)
{
    static const char *const moments[] = { "2026-03-02", "2026-03-02T07:30", "1900-01-01T00:00:01",
                                           "2026-03-02T07:30Z", "9999-12-31T23:59:59-11:30" };
    static const char *const days[] = { "2026-03-02", "1900-01-01", "9999-12-31", "2024-02-29" };
    static const char *const qtys[] = { "1", "10000", "0.000001", "2.5", "9223372036854.775807" };
    static const char *const ratios[] = { "1",
                                          "2.5",
                                          "1/3",
                                          "0.000000000000000001",
                                          "7/12",
                                          "1000000000000000000",
                                          "1/576460752303423488" };
    static const char *const monies[] = { "0", "0.12", "12.00", "0.000000000000000001",
                                          "9223372036854775807" };
    static const char *const percents[] = { "5%", "2.5%", "100%", "0.01%", "1/3%", "99.999%" };
    static const char *const shares[] = { "5%", "0%", "100%", "0.0001%", "12.5%" };
    static const char *const smalls[] = { "0", "2", "6" };
    static const char *const numbers[] = { "1", "10", "999999" };
    static const char *const times[] = { "00:00", "06:00", "23:59" };

    switch (place->type) {
    case TYPE_NAME:
    case TYPE_TEXT:
        return random_name(seed);
    case TYPE_MOMENT:
        return random_of(seed, moments, ARRAY_COUNT(moments));
    case TYPE_DAY:
        return random_of(seed, days, ARRAY_COUNT(days));
    case TYPE_AMOUNT:
    case TYPE_QTY:
        return place->sign == SIGN_NOT_NEGATIVE && random_below(seed, 4) == 0
                   ? "0"
                   : random_of(seed, qtys, ARRAY_COUNT(qtys));
    case TYPE_RATIO:
        return random_of(seed, ratios, ARRAY_COUNT(ratios));
    case TYPE_COST:
    case TYPE_MONEY:
        return place->sign == SIGN_POSITIVE ? "0.05" : random_of(seed, monies, ARRAY_COUNT(monies));
    case TYPE_WORD:
        return NULL;
    case TYPE_FLAG:
        return "true";
    case TYPE_POINTS:
        return random_of(seed, point_words, 3);
    case TYPE_SMALL:
        return random_of(seed, smalls, ARRAY_COUNT(smalls));
    case TYPE_NUMBER:
        return random_of(seed, numbers, ARRAY_COUNT(numbers));
    case TYPE_TIME:
        return random_of(seed, times, ARRAY_COUNT(times));
    case TYPE_PERCENT:
        return random_of(seed, percents, ARRAY_COUNT(percents));
    case TYPE_SHARE:
        return random_of(seed, shares, ARRAY_COUNT(shares));
    }
    return NULL;
}

static inline const char *random_word(uint64_t *seed, const char *const *words)
{
    size_t count = 0;

    while (words[count])
        count++;
    assert(count > 0);
    return random_of(seed, words, count);
}

/* An order is planned by quantity and item; only `change` says more than its word. */
static inline bool order_wants(uint64_t *seed, const struct event *event,
                               struct event_member member)
{
    bool is_plan = !event_has(event, FIELD_ACTION);
    bool is_change = !is_plan && event->action == ORDER_CHANGE;
    bool is_said = event_has(event, FIELD_QTY) || event_has(event, FIELD_DUE) ||
                   event_has(event, FIELD_PLACE) || event_has(event, FIELD_TOLERANCE) ||
                   event_has(event, FIELD_LINE) || event_has(event, FIELD_CONSUMES);
    bool is_wanted = random_below(seed, 2) == 0;

    if (member.use->field == FIELD_ACTION)
        return is_wanted;
    if (!is_plan && !is_change)
        return false;
    if (member.part != PART_VALUE)
        return is_wanted && event_has(event, member.use->field);
    if (member.use->field == FIELD_QTY)
        return is_plan || is_wanted;
    if (member.use->field == FIELD_ITEM)
        return is_plan || !slice_is_empty(event->amount.unit) ||
               (is_wanted && event_has(event, FIELD_QTY));
    if (member.use->field == FIELD_REWORK)
        return is_plan && is_wanted && !event_has(event, FIELD_CONSUMES);
    if (member.use->field == FIELD_BILL)
        return is_change && (is_wanted || !is_said);
    return is_wanted;
}

static inline bool field_is_of_orders(enum field field)
{
    return field == FIELD_ACTION || field == FIELD_QTY || field == FIELD_ITEM ||
           field == FIELD_DUE || field == FIELD_PLACE || field == FIELD_BILL ||
           field == FIELD_TOLERANCE || field == FIELD_LINE || field == FIELD_CONSUMES ||
           field == FIELD_REWORK;
}

/* A version is saved, released or retired; in the order of the verb's table. */
static inline bool bill_excludes(const struct event *event, enum field field)
{
    bool is_saved = event_has(event, FIELD_NAME) || event_has(event, FIELD_DRAFT);
    bool is_released = event_has(event, FIELD_RELEASE);
    bool is_retired = event_has(event, FIELD_RETIRE);

    return (field == FIELD_RELEASE && is_saved) ||
           (field == FIELD_RETIRE && (is_saved || is_released)) ||
           (field == FIELD_RATIO && (is_released || is_retired)) ||
           (field == FIELD_TO_DAY && is_retired);
}

static inline bool issue_purpose(enum field field)
{
    return field == FIELD_REASON || field == FIELD_ORDER || field == FIELD_FOR;
}

/* One of the three, asked in this order. */
static inline bool purpose_wants(uint64_t *seed, const struct event *event, enum field field)
{
    bool has_one = event_has(event, FIELD_REASON) || event_has(event, FIELD_ORDER);

    return !has_one && (field == FIELD_FOR || random_below(seed, 2) == 0);
}

/* What the event says already leaves no room for the field. */
static inline bool event_excludes(const struct event *event, enum field field)
{
    if (field == FIELD_TOTAL)
        return event_has(event, FIELD_COST);
    if (field == FIELD_NAMED)
        return event_has(event, FIELD_CATEGORY);
    if (field == FIELD_SERIALS)
        return event_has(event, FIELD_LOT);
    if (field == FIELD_ORDER && event_has(event, FIELD_RUN))
        return true;
    if (event->verb == VERB_UNBUILD)
        return field == FIELD_ORDER && event_has(event, FIELD_OF);
    if (event->verb == VERB_SETTLE)
        return (field == FIELD_WITH || field == FIELD_REASON) &&
               (event_has(event, FIELD_FROM_PLACE) || event_has(event, FIELD_WITH));
    return event->verb == VERB_BILL && bill_excludes(event, field);
}

static inline bool random_wants(uint64_t *seed, const struct event *event,
                                struct event_member member)
{
    enum field field = member.use->field;
    bool is_beside = member.part == PART_VALUE || event_has(event, field);

    if (event->verb == VERB_ISSUE && issue_purpose(field))
        return purpose_wants(seed, event, field);
    if (event->verb == VERB_ORDER && field_is_of_orders(field))
        return order_wants(seed, event, member);
    if ((event->verb == VERB_STAGE || event->verb == VERB_UNSTAGE || event->verb == VERB_START) &&
        (field == FIELD_QTY || field == FIELD_ITEM) && member.part == PART_VALUE)
        return true;
    if (member.part == PART_VALUE &&
        (member.use->place == USE_FIRST || member.use->place == USE_MUST))
        return true;
    if (field == FIELD_CURRENCY && event->verb != VERB_BOOK && !event_has(event, FIELD_COST) &&
        !event_has(event, FIELD_TOTAL))
        return false;
    if (field == FIELD_RATIO &&
        (event->verb == VERB_RECEIVE || event->verb == VERB_LANDED || event->verb == VERB_REPRICE))
        return event_has(event, FIELD_CURRENCY);
    if (event->verb == VERB_REPRICE && field == FIELD_TOTAL)
        return !event_has(event, FIELD_COST);
    if (member.part == PART_PER_UNIT && qty_is_zero(event->cost_per.qty))
        return false;
    return is_beside && !event_excludes(event, field) && random_below(seed, 2) == 0;
}

static inline bool is_among(const char *name, const char *const *words)
{
    while (*words && strcmp(name, *words) != 0)
        words++;
    return *words != NULL;
}

/* An output comes to its cost in one way, and no word of it speaks of a need. */
static inline bool output_excludes(const struct event_line *line, const char *name)
{
    static const char *const of_need[] = { "fixed",     "scrap", "yield", "blow-through",
                                           "issue",     "batch", "setup", "multiple",
                                           "operation", "cut",   "mix",   NULL };
    static const char *const bases[] = { "share", "by-quantity", "cost", "nrv", "when-sold", NULL };
    bool has_one = line->share.micro != 0 || line->by_quantity || line->has_cost || line->has_nrv;

    return is_among(name, line->output ? of_need : bases) ||
           (line->output && has_one && is_among(name, bases));
}

/* Of the ways in which a need grows some exclude each other; a piece is cut from something. */
static inline bool line_excludes(const struct event_line *line, const char *name)
{
    if (strcmp(name, "batch") == 0 || strcmp(name, "setup") == 0)
        return line->fixed;
    if (strcmp(name, "cut") == 0)
        return line->multiple.micro != 0 || !slice_is_empty(line->unit);
    if (strcmp(name, "for") == 0)
        return line->output;
    return strcmp(name, "cut-from") == 0 && line->cut.micro == 0;
}

/* Words that an alternate's line has; only such a line has the last three. */
static inline bool alternate_has(const char *name, bool is_alternate)
{
    static const char *const both[] = { "qty", "unit", "item", "place", "from", "to" };

    if (strcmp(name, "for") == 0 || strcmp(name, "order") == 0 || strcmp(name, "scope") == 0)
        return is_alternate;
    for (size_t i = 0; i < ARRAY_COUNT(both); i++)
        if (strcmp(name, both[i]) == 0)
            return true;
    return !is_alternate;
}

/* Whether no line of this kind, or this one no more, can say the word. */
static inline bool line_has_no(const struct verb_row *row, const struct event_line *line,
                               const char *name, bool is_alternate)
{
    if (row->verb == VERB_BILL && !alternate_has(name, is_alternate))
        return true;
    if (row->lines == LINES_BILL && (output_excludes(line, name) || strcmp(name, "output") == 0))
        return true;
    return line_excludes(line, name);
}

static inline const char *random_line_text(uint64_t *seed, const struct line_member *member)
{
    if (member->place.type == TYPE_WORD)
        return random_of(seed, member->place.words + 1, /* the first says nothing */
                         strcmp(member->name, "scope") == 0 ? 1 : 3);
    return member->place.type == TYPE_SHARE ? "12.5%" : random_text(seed, &member->place);
}

static inline void random_line(uint64_t *seed, const struct verb_row *row, struct event_line *line)
{
    bool is_alternate = row->verb == VERB_BILL && random_below(seed, 4) == 0;
    struct line_reading reading;

    line_reading_init(&reading, row, line);
    line->output = row->lines == LINES_BILL && !is_alternate && random_below(seed, 4) == 0;
    for (const struct line_member *member = reading.members; member->name; member++) {
        struct problem problem = { OK, "" };
        long index = member - reading.members;
        bool is_wanted = index == LINE_QTY || index == line_keywords(reading.members) - 1 ||
                         (strcmp(member->name, "cut-from") == 0 && line->cut.micro != 0) ||
                         strcmp(member->name, "when-sold") == 0 ||
                         (is_alternate && strcmp(member->name, "for") == 0);
        enum status status;

        if (line_has_no(row, line, member->name, is_alternate) ||
            (!is_wanted && random_below(seed, 2) == 0))
            continue;
        status =
            line_member_read(&reading, member, slice_of(random_line_text(seed, member)), &problem);
        assert(status == OK);
    }
}

static inline void random_lines(uint64_t *seed, struct event *event, struct arena *arena)
{
    event->line_count = random_below(seed, 4);
    event->lines = arena_alloc(arena, 4 * sizeof(*event->lines));
    assert(event->lines);
    for (int i = 0; i < event->line_count; i++)
        random_line(seed, verb_row(event->verb), &event->lines[i]);
}

/* Fields by the table, `+` lines; the right event of a correction is the caller's. */
static inline void random_event_flat(uint64_t *seed, enum verb verb, struct event *event,
                                     struct arena *arena)
{
    const struct verb_row *row = verb_row(verb);
    struct event_member member = { .use = NULL };

    event_init(event, verb);
    while (event_member_next(row, &member)) {
        struct value_place place = { .type = event_member_type(member) };
        struct problem problem = { OK, "" };
        if (member.use->field == FIELD_CORRECTION || !random_wants(seed, event, member))
            continue;
        if (member.use->field == FIELD_QTY && (verb_makes(verb) || verb == VERB_COUNT_STOCK))
            place.sign = SIGN_NOT_NEGATIVE;
        const char *text = random_text(seed, &place);
        if (!text)
            text = random_word(seed, field_row(member.use->field)->words);
        enum status status = event_member_read(event, member, slice_of(text), &problem);
        assert(status == OK);
        if (member.use->field == FIELD_POINTS)
            event->points |= (unsigned)random_below(seed, 8);
    }
    if (row->lines != LINES_NONE)
        random_lines(seed, event, arena);
}

static inline void random_event(uint64_t *seed, enum verb verb, struct event *event,
                                struct arena *arena)
{
    struct problem problem = { OK, "" };

    random_event_flat(seed, verb, event, arena);
    if (verb == VERB_CORRECT) {
        enum verb right = (enum verb)random_below(seed, VERB_CORRECT);
        event->correction = arena_alloc(arena, sizeof(*event->correction));
        assert(event->correction);
        event_set_present(event, FIELD_CORRECTION);
        random_event_flat(seed, right, event->correction, arena);
    }
    enum status status = event_check_shape(event, &problem);
    assert(status == OK);
}

#endif
