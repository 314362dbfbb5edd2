#include "engine/feed.h"

#include <string.h>

#include "text/event_json.h"

enum { COLUMNS_BYTES = 4 << 20 };

bool format_find(struct slice word, enum format *format)
{
    static const char *const words[] = { "worksheet", "json", "csv" };

    for (size_t i = 0; i < ARRAY_COUNT(words); i++) {
        if (slice_equals_text(word, words[i])) {
            *format = (enum format)i;
            return true;
        }
    }
    return false;
}

enum format format_guess(struct slice text)
{
    for (size_t i = 0; i < text.size; i++) {
        char letter = text.text[i];

        if (letter == '{')
            return FORMAT_JSON;
        if (letter == ',')
            return FORMAT_CSV;
        if (letter == '#' || ((letter == ' ' || letter == '\t') && i > 0 &&
                              text.text[i - 1] != ' ' && text.text[i - 1] != '\n'))
            return FORMAT_WORKSHEET;
    }
    return FORMAT_WORKSHEET;
}

enum status feed_open(struct feed *feed, enum format format, struct slice text,
                      struct problem *problem)
{
    *feed = (struct feed){ .format = format, .text = text };
    arena_init(&feed->columns, COLUMNS_BYTES);
    switch (format) {
    case FORMAT_WORKSHEET:
        worksheet_init(&feed->worksheet, text);
        return OK;
    case FORMAT_JSON:
        return OK;
    case FORMAT_CSV:
        return event_csv_init(&feed->csv, text, &feed->columns, problem);
    }
    return OK;
}

void feed_close(struct feed *feed)
{
    arena_release(&feed->columns);
}

/* The next line that is not blank; false at the end. */
static bool line_next(struct feed *feed, struct slice *line)
{
    while (feed->next < feed->text.size) {
        const char *start = feed->text.text + feed->next;
        size_t rest = feed->text.size - feed->next;
        const char *end = memchr(start, '\n', rest);
        size_t size = end ? (size_t)(end - start) : rest;

        feed->next += size + (end != NULL);
        feed->line++;
        if (size > 0 && start[size - 1] == '\r')
            size--;
        *line = (struct slice){ start, size };
        if (slice_trim(*line).size > 0)
            return true;
    }
    return false;
}

static enum status json_line_next(struct feed *feed, struct arena *arena,
                                  struct statement *statement, struct problem *problem)
{
    struct slice line;

    if (!line_next(feed, &line))
        return OK;
    statement->event = arena_alloc(arena, sizeof(*statement->event));
    if (!statement->event)
        return problem_set(problem, NO_MEMORY, "an event of that size");
    statement->kind = STATEMENT_EVENT;
    statement->line = feed->line;
    statement->head = line;
    return event_json_read(line, arena, statement->event, problem);
}

static enum status csv_row_next(struct feed *feed, struct arena *arena, struct statement *statement,
                                struct problem *problem)
{
    size_t start = feed->csv.rows.next;
    bool found = false;
    enum status status = OK;

    statement->event = arena_alloc(arena, sizeof(*statement->event));
    if (!statement->event)
        return problem_set(problem, NO_MEMORY, "an event of that size");
    status = event_csv_next(&feed->csv, arena, statement->event, &found, problem);
    statement->line = feed->csv.line;
    feed->line = statement->line;
    if (found)
        statement->kind = STATEMENT_EVENT;
    statement->head = (struct slice){ feed->text.text + start, feed->csv.rows.next - start };
    return status;
}

static struct slice word_cut(struct slice *text)
{
    struct slice word = slice_trim(*text);
    size_t size = 0;

    while (size < word.size && word.text[size] != ' ' && word.text[size] != '\t' &&
           word.text[size] != '\r')
        size++;
    *text = slice_trim((struct slice){ word.text + size, word.size - size });
    word.size = size;
    return word;
}

/* A malformed event may be meant to be one: finds `refused CODE text` in its lines. */
static void refused_find(struct slice lines, struct statement *statement)
{
    int line = statement->line - 1;

    while (lines.size > 0) {
        const char *end = memchr(lines.text, '\n', lines.size);
        size_t size = end ? (size_t)(end - lines.text) : lines.size;
        struct slice rest = { lines.text, size };
        bool is_indented = size > 0 && (*lines.text == ' ' || *lines.text == '\t');

        line++;
        if (is_indented && slice_equals_text(word_cut(&rest), "refused") &&
            status_find(word_cut(&rest), &statement->refused)) {
            statement->refused_line = line;
            statement->refused_text = rest;
            statement->body = (struct slice){ lines.text, size + (end != NULL) };
        }
        size += end != NULL;
        lines = (struct slice){ lines.text + size, lines.size - size };
    }
}

static enum status worksheet_statement_next(struct feed *feed, struct arena *arena,
                                            struct statement *statement, struct problem *problem)
{
    enum status status = worksheet_next(&feed->worksheet, arena, statement, problem);
    size_t start = feed->next;

    feed->next = feed->worksheet.next;
    feed->line = statement->line > 0 ? statement->line : feed->worksheet.lines;
    if (status != OK && !status_is_failure(status))
        refused_find((struct slice){ feed->text.text + start, feed->next - start }, statement);
    return status;
}

enum status feed_next(struct feed *feed, struct arena *arena, struct statement *statement,
                      struct problem *problem)
{
    *statement = (struct statement){ .kind = STATEMENT_END };
    switch (feed->format) {
    case FORMAT_WORKSHEET:
        return worksheet_statement_next(feed, arena, statement, problem);
    case FORMAT_JSON:
        return json_line_next(feed, arena, statement, problem);
    case FORMAT_CSV:
        return csv_row_next(feed, arena, statement, problem);
    }
    return OK;
}

size_t feed_done(const struct feed *feed)
{
    switch (feed->format) {
    case FORMAT_WORKSHEET:
        return feed->worksheet.next;
    case FORMAT_JSON:
        return feed->next;
    case FORMAT_CSV:
        return feed->csv.rows.next;
    }
    return 0;
}

/* Reads `WORD N` and what separates it from the rest. */
static bool number_after(const char **text, const char *word, int *number)
{
    const char *at = *text;
    size_t size = strlen(word);
    int value = 0;

    if (strncmp(at, word, size) != 0 || at[size] < '0' || at[size] > '9')
        return false;
    for (at += size; *at >= '0' && *at <= '9' && value < 100000000; at++)
        value = value * 10 + (*at - '0');
    at += strspn(at, ",: ");
    *text = at;
    *number = value;
    return true;
}

void problem_place(struct problem *problem, int *line, int *column)
{
    const char *rest = problem->text;

    (void)number_after(&rest, "line ", line);
    (void)number_after(&rest, "column ", column);
    memmove(problem->text, rest, strlen(rest) + 1);
}
