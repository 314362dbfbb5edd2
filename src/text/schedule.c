#include "text/schedule.h"

#include <stdio.h>
#include <string.h>

/* What a schedule calls a member of the order; keyword NULL: it has no such word. */
static const struct {
    const char *word;
    const char *keyword;
} words[] = {
    { "order", "name" },   { "item", "item" },           { "qty", "qty" },
    { "quantity", "qty" }, { "unit", "unit" },           { "due", "due" },
    { "to", "to" },        { "tolerance", "tolerance" }, { "line", "line" },
};

enum { UNKNOWN_BYTES = 160 };

static const char *unknown_say(char out[UNKNOWN_BYTES])
{
    int size = snprintf(out, UNKNOWN_BYTES, "no word of a schedule; these are");

    for (size_t i = 0; i < ARRAY_COUNT(words) && size < UNKNOWN_BYTES; i++)
        size += snprintf(out + size, UNKNOWN_BYTES - (size_t)size, "%s %s", i > 0 ? "," : "",
                         words[i].word);
    return out;
}

/* In any case, blanks around it. */
static bool word_is(struct slice text, const char *word)
{
    struct slice said = slice_trim(text);
    size_t i = 0;

    for (; i < said.size && word[i] != '\0'; i++) {
        char c = said.text[i];

        if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != word[i])
            return false;
    }
    return i == said.size && word[i] == '\0';
}

static bool word_find(struct slice word, struct event_member *member)
{
    for (size_t i = 0; i < ARRAY_COUNT(words); i++)
        if (word_is(word, words[i].word))
            return event_member_find(verb_row(VERB_ORDER), slice_of(words[i].keyword), member);
    return false;
}

static enum status refuse_at(struct problem *problem, struct spot spot, struct slice column,
                             enum status status, const char *why)
{
    return problem_set(problem, status, "line %d, column %d%s%.*s: %s", spot.line, spot.column,
                       column.size > 0 ? ", " : "", (int)column.size, column.text, why);
}

static enum status heading_read(struct schedule *schedule, struct arena *arena,
                                const struct csv_row *row, struct problem *problem)
{
    for (int i = 0; i < row->count; i++) {
        char unknown[UNKNOWN_BYTES];
        struct event_member member;
        struct event_member other;

        schedule->columns[i] = slice_copy(arena, row->cells[i]);
        if (!schedule->columns[i].text)
            return problem_set(problem, NO_MEMORY, "a heading needs more memory than the limit");
        if (!word_find(row->cells[i], &member))
            return refuse_at(problem, csv_spot(row, i), row->cells[i], FIELD_UNKNOWN,
                             unknown_say(unknown));
        for (int k = 0; k < i; k++)
            if (word_find(schedule->columns[k], &other) && other.use == member.use &&
                other.part == member.part)
                return refuse_at(problem, csv_spot(row, i), row->cells[i], FIELD_TWICE,
                                 "the column is given twice");
    }
    schedule->column_count = row->count;
    return OK;
}

/* An array is read object by object; else each line is one. */
static enum status json_open_text(struct schedule *schedule, struct arena *arena,
                                  struct problem *problem)
{
    struct slice text = schedule->text;
    struct json_token token;
    size_t at = 0;

    while (at < text.size && strchr(" \t\r\n", text.text[at]))
        at++;
    schedule->is_array = at < text.size && text.text[at] == '[';
    if (!schedule->is_array)
        return OK;
    schedule->counted = text.text;
    schedule->line = 1;
    json_reader_init(&schedule->objects, text, arena, problem);
    return json_next(&schedule->objects, &token);
}

enum status schedule_open(struct schedule *schedule, enum schedule_form form, struct slice text,
                          struct arena *arena, struct problem *problem)
{
    struct csv_row row;
    enum status status;

    *schedule = (struct schedule){ .form = form, .text = text };
    if (form == SCHEDULE_JSON)
        return json_open_text(schedule, arena, problem);
    csv_reader_init(&schedule->rows, text);
    csv_separator_find(&schedule->rows);
    status = csv_next(&schedule->rows, arena, &row, problem);
    return status == OK ? heading_read(schedule, arena, &row, problem) : status;
}

static enum status member_take(struct event *event, struct slice word, struct slice text,
                               struct problem *said)
{
    char unknown[UNKNOWN_BYTES];
    struct event_member member;

    if (!word_find(word, &member))
        return problem_set(said, FIELD_UNKNOWN, "%s", unknown_say(unknown));
    return event_member_read(event, member, text, said);
}

static const char *what_is_missing(const struct event *event)
{
    if (!event_has(event, FIELD_ITEM))
        return "item is missing";
    return event_has(event, FIELD_QTY) ? NULL : "qty is missing";
}

static bool row_is_empty(const struct csv_row *row)
{
    for (int i = 0; i < row->count; i++)
        if (!slice_is_empty(row->cells[i]))
            return false;
    return true;
}

static enum status csv_order_next(struct schedule *schedule, struct arena *arena,
                                  struct event *event, bool *found, struct problem *problem)
{
    struct csv_row row;
    enum status status;

    do
        status = csv_next(&schedule->rows, arena, &row, problem);
    while (status == OK && row.count > 0 && row_is_empty(&row));
    schedule->line = row.line;
    *found = status != OK || row.count > 0;
    if (status != OK || row.count == 0)
        return status;
    for (int i = 0; i < row.count; i++) {
        struct problem said = { .status = OK };

        if (slice_is_empty(row.cells[i]))
            continue;
        if (i >= schedule->column_count)
            return refuse_at(problem, csv_spot(&row, i), SLICE(""), FIELD_UNKNOWN,
                             "a cell without a column");
        status = member_take(event, schedule->columns[i], row.cells[i], &said);
        if (status != OK)
            return refuse_at(problem, csv_spot(&row, i), schedule->columns[i], status, said.text);
    }
    if (what_is_missing(event))
        return refuse_at(problem, csv_spot(&row, row.count), SLICE(""), FIELD_MISSING,
                         what_is_missing(event));
    return OK;
}

/* Behind its bracket. */
static enum status object_read(struct json_reader *reader, struct event *event)
{
    struct json_token token;
    enum status status = OK;

    while (status == OK && (status = json_next(reader, &token)) == OK && token.kind == JSON_KEY) {
        struct slice word = token.text;
        struct problem said = { .status = OK };

        status = json_next(reader, &token);
        if (status != OK)
            return status;
        if (token.kind == JSON_NULL)
            continue;
        if (token.kind != JSON_STRING && token.kind != JSON_NUMBER)
            return json_refuse(reader, reader->at, SYNTAX, "%.*s: expected a string",
                               (int)word.size, word.text);
        status = member_take(event, word, token.text, &said);
        if (status != OK)
            return json_refuse(reader, reader->at, status, "%.*s: %s", (int)word.size, word.text,
                               said.text);
    }
    if (status == OK && what_is_missing(event))
        return json_refuse(reader, reader->at, FIELD_MISSING, "%s", what_is_missing(event));
    return status;
}

/* The next line with something on it; false at the end. */
static bool line_take(struct schedule *schedule, struct slice *line)
{
    while (schedule->text.size > 0) {
        const char *end = memchr(schedule->text.text, '\n', schedule->text.size);
        size_t size = end ? (size_t)(end - schedule->text.text) : schedule->text.size;

        *line = slice_trim((struct slice){ schedule->text.text, size });
        schedule->line++;
        schedule->text.text += size + (end != NULL);
        schedule->text.size -= size + (end != NULL);
        if (line->size > 0 && !slice_equals_text(*line, "\r"))
            return true;
    }
    return false;
}

static enum status json_order_next(struct schedule *schedule, struct arena *arena,
                                   struct event *event, bool *found, struct problem *problem)
{
    struct slice line;
    struct json_reader reader;
    struct json_token token;
    struct problem said = { .status = OK };
    enum status status;

    *found = line_take(schedule, &line);
    if (!*found)
        return OK;
    json_reader_init(&reader, line, arena, &said);
    status = json_next(&reader, &token);
    if (status == OK && token.kind != JSON_OBJECT)
        status = json_refuse(&reader, reader.at, SYNTAX, "expected an object");
    if (status == OK)
        status = object_read(&reader, event);
    if (status == OK)
        status = json_next(&reader, &token); /* JSON_END */
    return status == OK ? OK
                        : problem_set(problem, status, "line %d, %s", schedule->line, said.text);
}

static void lines_count(struct schedule *schedule)
{
    for (; schedule->counted < schedule->objects.at; schedule->counted++)
        schedule->line += *schedule->counted == '\n';
}

/* Goes behind an object that was refused. */
static void object_leave(struct schedule *schedule, enum status status)
{
    struct json_token token;

    schedule->is_over = status == SYNTAX || status_is_failure(status);
    while (!schedule->is_over && schedule->objects.depth > 1)
        schedule->is_over = json_next(&schedule->objects, &token) != OK;
}

static enum status array_order_next(struct schedule *schedule, struct event *event, bool *found,
                                    struct problem *problem)
{
    struct json_reader *reader = &schedule->objects;
    struct problem said = { .status = OK };
    struct problem passed = { .status = OK };
    struct json_token token = { .kind = JSON_END };
    enum status status = OK;

    *found = !schedule->is_over;
    if (schedule->is_over)
        return OK;
    reader->problem = &said;
    status = json_next(reader, &token);
    lines_count(schedule);
    if (status == OK && token.kind == JSON_ARRAY_END) {
        *found = false;
        schedule->is_over = true;
        status = json_next(reader, &token); /* JSON_END */
    } else if (status == OK && token.kind != JSON_OBJECT) {
        status = json_refuse(reader, reader->at, SYNTAX, "expected an object");
    } else if (status == OK) {
        status = object_read(reader, event);
    }
    if (status == OK)
        return OK;
    *found = true;
    reader->problem = &passed;
    object_leave(schedule, status);
    return problem_set(problem, status, "%s%s",
                       strncmp(said.text, "column ", 7) == 0 ? "line 1, " : "", said.text);
}

enum status schedule_next(struct schedule *schedule, struct arena *arena, struct event *event,
                          bool *found, struct problem *problem)
{
    event_init(event, VERB_ORDER);
    if (schedule->is_array)
        return array_order_next(schedule, event, found, problem);
    if (schedule->form == SCHEDULE_JSON)
        return json_order_next(schedule, arena, event, found, problem);
    return csv_order_next(schedule, arena, event, found, problem);
}
