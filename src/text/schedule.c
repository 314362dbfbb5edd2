#include "text/schedule.h"

#include <string.h>

#include "text/json.h"

/* What a schedule calls a member of the order; keyword NULL: it has no such word. */
static const struct {
    const char *word;
    const char *keyword;
} words[] = {
    { "order", "name" },   { "item", "item" },           { "qty", "qty" },
    { "quantity", "qty" }, { "unit", "unit" },           { "due", "due" },
    { "to", "to" },        { "tolerance", "tolerance" }, { "line", "line" },
};

static bool word_find(struct slice word, struct event_member *member)
{
    for (size_t i = 0; i < ARRAY_COUNT(words); i++)
        if (slice_equals_text(word, words[i].word))
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
        struct event_member member;

        schedule->columns[i] = slice_copy(arena, row->cells[i]);
        if (!schedule->columns[i].text)
            return problem_set(problem, NO_MEMORY, "a heading needs more memory than the limit");
        if (!word_find(row->cells[i], &member))
            return refuse_at(problem, csv_spot(row, i), row->cells[i], FIELD_UNKNOWN,
                             "a schedule has no such column");
        for (int k = 0; k < i; k++)
            if (slice_equals(schedule->columns[k], row->cells[i]))
                return refuse_at(problem, csv_spot(row, i), row->cells[i], FIELD_TWICE,
                                 "the column is given twice");
    }
    schedule->column_count = row->count;
    return OK;
}

enum status schedule_open(struct schedule *schedule, enum schedule_form form, struct slice text,
                          struct arena *arena, struct problem *problem)
{
    struct csv_row row;
    enum status status;

    *schedule = (struct schedule){ .form = form, .text = text };
    if (form == SCHEDULE_JSON)
        return OK;
    csv_reader_init(&schedule->rows, text);
    status = csv_next(&schedule->rows, arena, &row, problem);
    return status == OK ? heading_read(schedule, arena, &row, problem) : status;
}

static enum status member_take(struct event *event, struct slice word, struct slice text,
                               struct problem *said)
{
    struct event_member member;

    if (!word_find(word, &member))
        return problem_set(said, FIELD_UNKNOWN, "a schedule has no such word");
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

static enum status object_read(struct json_reader *reader, struct event *event)
{
    struct json_token token;
    enum status status = json_next(reader, &token);

    if (status == OK && token.kind != JSON_OBJECT)
        return json_refuse(reader, reader->at, SYNTAX, "expected an object");
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
    if (status == OK)
        status = json_next(reader, &token); /* JSON_END */
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
    struct problem said = { .status = OK };
    enum status status;

    *found = line_take(schedule, &line);
    if (!*found)
        return OK;
    json_reader_init(&reader, line, arena, &said);
    status = object_read(&reader, event);
    return status == OK ? OK
                        : problem_set(problem, status, "line %d, %s", schedule->line, said.text);
}

enum status schedule_next(struct schedule *schedule, struct arena *arena, struct event *event,
                          bool *found, struct problem *problem)
{
    event_init(event, VERB_ORDER);
    if (schedule->form == SCHEDULE_JSON)
        return json_order_next(schedule, arena, event, found, problem);
    return csv_order_next(schedule, arena, event, found, problem);
}
