#include "text/event_csv.h"

#include <assert.h>

#include "base/limits.h"

enum { RIGHT_NAME_MAX = 64 };

static const char right_prefix[] = "with "; /* before the verb of a correction's right event */

/* What the rows of one event are read with. */
struct reader {
    struct event_csv *csv;
    struct arena *arena;
    struct problem *problem;
    struct csv_row row;
};

static enum status refuse_at(const struct reader *reader, struct spot spot, struct slice column,
                             enum status status, const char *why)
{
    return problem_set(reader->problem, status, "line %d, column %d%s%.*s: %s", spot.line,
                       spot.column, column.size > 0 ? ", " : "", (int)column.size, column.text,
                       why);
}

/* At a cell of the row, or behind the last. */
static enum status refuse(const struct reader *reader, int index, enum status status,
                          const char *why)
{
    const struct event_columns *columns = &reader->csv->columns;
    struct slice name = index < columns->count && index < reader->row.count
                            ? columns->items[index].name
                            : SLICE("");

    return refuse_at(reader, csv_spot(&reader->row, index), name, status, why);
}

static enum status refuse_behind(const struct reader *reader, enum status status, const char *why)
{
    return refuse(reader, reader->row.count, status, why);
}

static enum status header_read(struct reader *reader, struct event_columns *columns)
{
    enum status status = event_columns_init(columns, reader->row.count, reader->arena);

    for (int i = 0; status == OK && i < reader->row.count; i++) {
        struct slice name = slice_copy(reader->arena, reader->row.cells[i]);
        status = name.text ? event_column_add(columns, name) : NO_MEMORY;
        if (status == FIELD_TWICE || status == FIELD_UNKNOWN)
            return refuse_at(reader, csv_spot(&reader->row, i), name, status,
                             status == FIELD_TWICE ? "the column is given twice"
                                                   : "no event has such a column");
    }
    if (status == OK && columns->verb_index < 0)
        return refuse_behind(reader, FIELD_MISSING, "the column do is missing");
    return status;
}

enum status event_csv_init(struct event_csv *csv, struct slice text, struct arena *arena,
                           struct problem *problem)
{
    struct reader reader;

    reader.csv = csv;
    reader.arena = arena;
    reader.problem = problem;
    csv_reader_init(&csv->rows, text);
    enum status status = csv_next(&csv->rows, arena, &reader.row, problem);
    if (status == OK)
        status = header_read(&reader, &csv->columns);
    return status == NO_MEMORY ? problem_set(problem, status, "the header") : status;
}

static bool row_is_empty(const struct csv_row *row)
{
    for (int i = 0; i < row->count; i++)
        if (!slice_is_empty(row->cells[i]))
            return false;
    return row->count > 0;
}

/* The next row that says something; its count is 0 at the end. */
static enum status row_next(struct reader *reader)
{
    const int columns = reader->csv->columns.count;
    enum status status;

    do
        status = csv_next(&reader->csv->rows, reader->arena, &reader->row, reader->problem);
    while (status == OK && row_is_empty(&reader->row));
    if (status != OK)
        return status;
    for (int i = columns; i < reader->row.count; i++)
        if (!slice_is_empty(reader->row.cells[i]))
            return refuse(reader, i, SYNTAX, "more cells than columns");
    return OK;
}

static struct slice verb_cell(const struct reader *reader)
{
    const int index = reader->csv->columns.verb_index;

    return index < reader->row.count ? reader->row.cells[index] : SLICE("");
}

/* `with receive` -> `receive` */
static bool name_is_right_event(struct slice name, struct slice *verb)
{
    const size_t size = sizeof(right_prefix) - 1;

    if (name.size <= size || memcmp(name.text, right_prefix, size) != 0)
        return false;
    *verb = (struct slice){ .text = name.text + size, .size = name.size - size };
    return true;
}

static enum status cell_read(struct reader *reader, int index, struct slice text,
                             struct event *event)
{
    const struct event_member member = reader->csv->columns.items[index].members[event->verb];
    struct problem said;

    if (!member.use)
        return refuse(reader, index, FIELD_UNKNOWN, "this event has no such column");
    said.status = OK;
    enum status status = event_member_read(event, member, text, &said);
    return status == OK ? OK : refuse(reader, index, status, said.text);
}

/* `purchase sale` */
static enum status points_cell_read(struct reader *reader, int index, struct event *event)
{
    const struct slice text = reader->row.cells[index];
    const char *const end = text.text + text.size;
    enum status status = OK;

    for (const char *next = text.text; status == OK && next <= end; next++) {
        const char *const start = next;
        while (next < end && *next != ' ')
            next++;
        struct slice word = { .text = start, .size = (size_t)(next - start) };
        status = cell_read(reader, index, word, event);
    }
    return status;
}

static enum status cells_read(struct reader *reader, struct event *event)
{
    const struct event_columns *columns = &reader->csv->columns;
    enum status status = OK;

    for (int i = 0; status == OK && i < reader->row.count && i < columns->count; i++) {
        const struct field_use *use = columns->items[i].members[event->verb].use;
        bool is_points = use && use->field == FIELD_POINTS;
        const struct slice cell = reader->row.cells[i];
        if (i != columns->verb_index && !slice_is_empty(cell))
            status =
                is_points ? points_cell_read(reader, i, event) : cell_read(reader, i, cell, event);
    }
    return status;
}

static enum status event_row_read(struct reader *reader, struct slice verb, struct event *event)
{
    const struct verb_row *row = verb_find(verb);
    struct problem said = { .status = OK };

    if (!row) {
        (void)problem_set(&said, VERB_UNKNOWN, "'%.*s' is not an event", (int)verb.size, verb.text);
        return refuse(reader, reader->csv->columns.verb_index, said.status, said.text);
    }
    event_init(event, row->verb);
    enum status status = cells_read(reader, event);
    if (status != OK)
        return status;
    if (event->verb == VERB_CORRECT)
        event_set_present(event, FIELD_CORRECTION); /* below: the caller sees to it */
    status = event_check_shape(event, &said);
    return status == OK ? OK : refuse_behind(reader, status, said.text);
}

static enum status line_row_read(struct reader *reader, const struct verb_row *verb,
                                 struct event_line *line)
{
    const struct event_columns *columns = &reader->csv->columns;
    struct line_reading reading;
    struct problem said;

    line_reading_init(&reading, verb, line);
    for (int i = 0; i < reader->row.count && i < columns->count; i++) {
        const struct line_member *member = columns->items[i].lines[verb->lines];
        if (slice_is_empty(reader->row.cells[i]))
            continue;
        if (!member)
            return refuse(reader, i, FIELD_UNKNOWN, "such a line has no such column");
        said.status = OK;
        enum status status = line_member_read(&reading, member, reader->row.cells[i], &said);
        if (status != OK)
            return refuse(reader, i, status, said.text);
    }
    said.status = OK;
    enum status status = line_check_shape(&reading, &said);
    return status == OK ? OK : refuse_behind(reader, status, said.text);
}

/* Whether a row that could not be read began another event before it broke. */
static bool row_is_of_another(const struct reader *reader)
{
    struct slice verb = verb_cell(reader);

    return reader->csv->columns.verb_index + 1 < reader->row.count && !slice_is_empty(verb);
}

/* The rows below an event that takes lines, up to the next event. */
static enum status lines_read(struct reader *reader, struct event *event)
{
    const struct verb_row *verb = verb_row(event->verb);
    size_t capacity = 0;

    for (;;) {
        const struct csv_reader before = reader->csv->rows;
        const size_t count = (size_t)event->line_count;
        enum status status = row_next(reader);
        bool is_over = status == OK ? reader->row.count == 0 || !slice_is_empty(verb_cell(reader))
                                    : status != NO_MEMORY && row_is_of_another(reader);
        if (is_over) {
            reader->csv->rows = before;
            reader->problem->status = OK;
            return OK;
        }
        if (status != OK)
            return status;
        if (count == EVENT_LINES_MAX)
            return refuse(reader, 0, LIMIT_EXCEEDED, "too many lines");
        event->lines =
            arena_grow(reader->arena, event->lines, count, &capacity, sizeof(*event->lines));
        if (!event->lines)
            return NO_MEMORY;
        status = line_row_read(reader, verb, &event->lines[count]);
        if (status != OK)
            return status;
        event->line_count++;
    }
}

/* The row below a correction. */
static enum status right_event_read(struct reader *reader, struct event *event)
{
    const struct spot behind = csv_spot(&reader->row, reader->row.count);
    const struct csv_reader before = reader->csv->rows;
    const int verb_index = reader->csv->columns.verb_index;
    struct slice verb = { .text = NULL };
    enum status status = row_next(reader);

    if (status != OK)
        return status;
    if (!name_is_right_event(verb_cell(reader), &verb)) {
        reader->csv->rows = before;
        return refuse_at(reader, behind, SLICE(""), FIELD_MISSING, "with is missing");
    }
    event->correction = arena_alloc(reader->arena, sizeof(*event));
    if (!event->correction)
        return NO_MEMORY;
    status = event_row_read(reader, verb, event->correction);
    if (status == OK && event->correction->verb == VERB_CORRECT)
        return refuse(reader, verb_index, VERB_UNKNOWN, "a correction is not the right event");
    if (status == OK && verb_row(event->correction->verb)->lines != LINES_NONE)
        status = lines_read(reader, event->correction);
    return status;
}

/* The first row is read. */
static enum status event_rows_read(struct reader *reader, struct event *event)
{
    const struct slice verb = verb_cell(reader);
    struct slice right_verb = { .text = NULL };

    if (slice_is_empty(verb) || name_is_right_event(verb, &right_verb))
        return refuse(reader, reader->csv->columns.verb_index, SYNTAX,
                      "the event above it is missing");
    enum status status = event_row_read(reader, verb, event);
    if (status == OK && event->verb == VERB_CORRECT)
        return right_event_read(reader, event);
    if (status == OK && verb_row(event->verb)->lines != LINES_NONE)
        status = lines_read(reader, event);
    return status;
}

/* Passes the rows that belong to a refused event. */
static void rest_skip(struct reader *reader)
{
    struct problem said;
    struct slice verb;
    struct csv_reader before;

    reader->problem = &said;
    do {
        said.status = OK;
        before = reader->csv->rows;
    } while (csv_next(&reader->csv->rows, reader->arena, &reader->row, &said) == OK &&
             reader->row.count > 0 &&
             (slice_is_empty(verb_cell(reader)) || name_is_right_event(verb_cell(reader), &verb)));
    reader->csv->rows = before;
}

enum status event_csv_next(struct event_csv *csv, struct arena *arena, struct event *event,
                           bool *found, struct problem *problem)
{
    struct reader reader;

    reader.csv = csv;
    reader.arena = arena;
    reader.problem = problem;
    *found = false;
    enum status status = row_next(&reader);
    csv->line = reader.row.line;
    if (status == OK && reader.row.count == 0)
        return OK;
    if (status == OK)
        status = event_rows_read(&reader, event);
    if (status == NO_MEMORY)
        return problem_set(problem, status, "line %d: an event of that size", csv->line);
    if (status != OK)
        rest_skip(&reader);
    *found = status == OK;
    return status;
}

void event_csv_put_header(const struct event_columns *columns, struct csv_writer *writer)
{
    for (int i = 0; i < columns->count; i++)
        csv_cell(writer, columns->items[i].name);
    csv_end(writer);
}

/* `receive` -> `with receive` */
static struct slice right_verb_print(enum verb verb, char out[RIGHT_NAME_MAX])
{
    const struct slice name = slice_of(verb_row(verb)->name);
    const size_t size = sizeof(right_prefix) - 1;

    assert(size + name.size <= RIGHT_NAME_MAX);
    memcpy(out, right_prefix, size);
    memcpy(out + size, name.text, name.size);
    return (struct slice){ .text = out, .size = size + name.size };
}

static int members_present(const struct event *event)
{
    struct event_member member = { .use = NULL };
    int count = 0;

    while (event_member_next(verb_row(event->verb), &member))
        count += member.use->field != FIELD_CORRECTION && event_member_is_present(event, member);
    return count;
}

/* Answers how many members found a column. */
static int event_row_put(const struct event_columns *columns, const struct event *event,
                         struct slice verb, struct csv_writer *writer)
{
    char scratch[VALUE_TEXT_MAX];
    int count = 0;

    for (int i = 0; i < columns->count; i++) {
        const struct event_member member = columns->items[i].members[event->verb];
        bool is_present = member.use && event_member_is_present(event, member);
        struct slice cell = i == columns->verb_index ? verb
                            : is_present             ? event_member_text(event, member, scratch)
                                                     : SLICE("");
        csv_cell(writer, cell);
        count += is_present;
    }
    csv_end(writer);
    return count;
}

static int line_members_present(const struct line_member *member, const struct event_line *line)
{
    int count = 0;

    for (; member->name; member++)
        count += line_member_is_present(member, line);
    return count;
}

static int line_row_put(const struct event_columns *columns, const struct verb_row *verb,
                        const struct event_line *line, struct csv_writer *writer)
{
    char scratch[VALUE_TEXT_MAX];
    int count = 0;

    for (int i = 0; i < columns->count; i++) {
        const struct line_member *member = columns->items[i].lines[verb->lines];
        bool is_present = member && line_member_is_present(member, line);
        csv_cell(writer, is_present ? value_text(&member->place, line, scratch) : SLICE(""));
        count += is_present;
    }
    csv_end(writer);
    return count;
}

static bool rows_put(const struct event_columns *columns, const struct event *event,
                     struct slice verb, struct csv_writer *writer)
{
    const struct verb_row *row = verb_row(event->verb);
    bool is_whole = event_row_put(columns, event, verb, writer) == members_present(event);

    for (int i = 0; i < event->line_count; i++)
        if (line_row_put(columns, row, &event->lines[i], writer) !=
            line_members_present(line_members(row), &event->lines[i]))
            is_whole = false;
    return is_whole;
}

enum status event_csv_put(const struct event_columns *columns, const struct event *event,
                          struct csv_writer *writer, struct problem *problem)
{
    const struct verb_row *row = verb_row(event->verb);
    bool is_whole = rows_put(columns, event, slice_of(row->name), writer);

    if (event->verb == VERB_CORRECT) {
        char verb[RIGHT_NAME_MAX];
        struct slice name = right_verb_print(event->correction->verb, verb);
        is_whole = rows_put(columns, event->correction, name, writer) && is_whole;
    }
    return is_whole ? OK
                    : problem_set(problem, FIELD_UNKNOWN, "a column of %s is missing", row->name);
}
