#include "text/worksheet.h"

#include <string.h>

#include "base/limits.h"
#include "text/sentence.h"
#include "text/words.h"

/* A line that is neither blank nor all comment. */
struct line {
    struct slice text; /* without its end */
    size_t start;      /* in the file */
    size_t next;
    int number;
    bool indented;
};

/* What one statement is read with. */
struct reader {
    struct worksheet *worksheet;
    struct arena *arena;
    struct statement *statement;
    struct problem *problem;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static struct slice first_word(struct slice text)
{
    struct slice word = slice_trim(text);

    for (size_t i = 0; i < word.size; i++)
        if (is_blank(word.text[i]))
            word.size = i;
    return word;
}

static void line_cut(const struct worksheet *worksheet, size_t start, struct line *line)
{
    const char *text = worksheet->text.text + start;
    size_t rest = worksheet->text.size - start;
    const char *end = memchr(text, '\n', rest);
    size_t size = end ? (size_t)(end - text) : rest;

    line->start = start;
    line->next = start + size + (end != NULL);
    line->text =
        (struct slice){ .text = text, .size = size - (size > 0 && text[size - 1] == '\r') };
}

/* Finds the next line without moving on; `worksheet->next = line.next` takes it. */
static bool line_peek(const struct worksheet *worksheet, struct line *line)
{
    size_t start = worksheet->next;

    for (line->number = worksheet->lines + 1; start < worksheet->text.size; line->number++) {
        line_cut(worksheet, start, line);
        struct slice word = first_word(line->text);
        line->indented = line->text.size > 0 && is_blank(line->text.text[0]);
        if (word.size > 0 && word.text[0] != '#')
            return true;
        start = line->next;
    }
    return false;
}

static void line_take(struct worksheet *worksheet, const struct line *line)
{
    worksheet->next = line->next;
    worksheet->lines = line->number;
}

static bool indented_peek(const struct worksheet *worksheet, struct line *line)
{
    return line_peek(worksheet, line) && line->indented;
}

static enum status line_refuse(const struct line *line, enum status status, const char *why,
                               struct problem *problem)
{
    struct words words = { .line = line->text, .line_number = line->number };

    words.end = slice_trim(line->text).text;
    return words_refuse(&words, 0, status, why, problem);
}

/* Where a comment begins, or the size; `*plain` if there is nothing to take out before it. */
static size_t comment_find(struct slice text, bool *plain)
{
    bool in_quotes = false;
    size_t i = 0;

    *plain = true;
    for (; i < text.size; i++) {
        char c = text.text[i];
        bool after_blank = i > 0 && is_blank(text.text[i - 1]);
        if (c == '"')
            in_quotes = !in_quotes;
        else if (in_quotes)
            i += c == '\\' && i + 1 < text.size;
        else if (c == '#' && after_blank)
            break;
        else if (is_blank(c) && (c == '\t' || after_blank))
            *plain = false;
    }
    return i;
}

static struct slice blanks_join(struct slice text, char *out)
{
    bool in_quotes = false;
    size_t size = 0;

    for (size_t i = 0; i < text.size; i++) {
        char c = text.text[i];
        if (c == '"')
            in_quotes = !in_quotes;
        if (!in_quotes && is_blank(c)) {
            if (!is_blank(text.text[i - 1]))
                out[size++] = ' ';
            continue;
        }
        out[size++] = c;
        if (in_quotes && c == '\\' && i + 1 < text.size)
            out[size++] = text.text[++i];
    }
    return (struct slice){ .text = out, .size = size };
}

static enum status posting_normalise(struct slice line, struct arena *arena, struct slice *posting)
{
    struct slice text = slice_trim(line);
    bool plain = true;

    text.size = comment_find(text, &plain);
    text = slice_trim(text);
    if (!plain) {
        char *copy = arena_alloc(arena, text.size);
        if (!copy)
            return NO_MEMORY;
        text = blanks_join(text, copy);
    }
    *posting = text;
    return OK;
}

static struct slice behind(struct slice text, struct slice word)
{
    size_t size = (size_t)(word.text - text.text) + word.size;

    return slice_trim((struct slice){ .text = text.text + size, .size = text.size - size });
}

/* `refused CODE text` */
static enum status refused_read(struct reader *reader, const struct line *line, struct slice text)
{
    struct statement *statement = reader->statement;
    struct slice rest = behind(text, first_word(text));
    struct slice code = first_word(rest);

    if (statement->refused_line > 0 || statement->posting_count > 0)
        return line_refuse(line, SYNTAX, "refused stands alone", reader->problem);
    if (!status_find(code, &statement->refused) || statement->refused == OK)
        return line_refuse(line, VALUE_UNKNOWN, "expected a code behind refused", reader->problem);
    statement->refused_line = line->number;
    statement->refused_text = behind(rest, code);
    return OK;
}

static enum status posting_add(struct reader *reader, const struct line *line, struct slice text,
                               size_t *capacity)
{
    struct statement *statement = reader->statement;
    const size_t count = (size_t)statement->posting_count;

    if (statement->refused_line > 0)
        return line_refuse(line, SYNTAX, "refused stands alone", reader->problem);
    if (count == POSTING_LINES_MAX)
        return line_refuse(line, LIMIT_EXCEEDED, "too many lines", reader->problem);
    statement->postings = arena_grow(reader->arena, statement->postings, count, capacity,
                                     sizeof(*statement->postings));
    if (!statement->postings)
        return NO_MEMORY;
    statement->postings[count] = (struct posting_text){ .text = text, .line = line->number };
    statement->posting_count++;
    return OK;
}

static enum status postings_read(struct reader *reader)
{
    size_t capacity = 0;
    struct line line;

    while (indented_peek(reader->worksheet, &line)) {
        struct slice word = first_word(line.text);
        struct slice text = { .text = NULL };
        if (word.text[0] == '+')
            return line_refuse(&line, SYNTAX, "a + line stands before the posting",
                               reader->problem);
        if (line.text.size > LINE_MAX_BYTES)
            return line_refuse(&line, LIMIT_EXCEEDED, "the line is too long", reader->problem);
        enum status status = posting_normalise(line.text, reader->arena, &text);
        if (status == OK)
            status = slice_equals_text(word, "refused")
                         ? refused_read(reader, &line, text)
                         : posting_add(reader, &line, text, &capacity);
        if (status != OK)
            return status;
        line_take(reader->worksheet, &line);
    }
    return OK;
}

static enum status plus_line_read(struct reader *reader, struct words *words,
                                  const struct line *line, struct event *event, size_t *capacity)
{
    const struct verb_row *row = verb_row(event->verb);
    const size_t count = (size_t)event->line_count;

    if (row->lines == LINES_NONE)
        return line_refuse(line, FIELD_UNKNOWN, "this event takes no + lines", reader->problem);
    if (count == EVENT_LINES_MAX)
        return line_refuse(line, LIMIT_EXCEEDED, "too many + lines", reader->problem);
    enum status status =
        words_split(words, line->text, line->number, reader->arena, reader->problem);
    if (status != OK)
        return status;
    if (!word_is(words, 0, "+"))
        return line_refuse(line, SYNTAX, "expected a blank behind +", reader->problem);
    event->lines = arena_grow(reader->arena, event->lines, count, capacity, sizeof(*event->lines));
    if (!event->lines)
        return NO_MEMORY;
    status = sentence_read_line(words, row, &event->lines[count], reader->problem);
    if (status == OK)
        event->line_count++;
    return status;
}

static enum status plus_lines_read(struct reader *reader, struct words *words, struct event *event)
{
    size_t capacity = 0;
    struct line line;

    while (indented_peek(reader->worksheet, &line) && first_word(line.text).text[0] == '+') {
        enum status status = plus_line_read(reader, words, &line, event, &capacity);
        if (status != OK)
            return status;
        line_take(reader->worksheet, &line);
    }
    return OK;
}

/* The indented `with` line of a correction. */
static enum status right_event_read(struct reader *reader, struct words *words,
                                    struct event *correction)
{
    struct line line;

    if (!indented_peek(reader->worksheet, &line) ||
        !slice_equals_text(first_word(line.text), "with"))
        return words_refuse(words, words->count, FIELD_MISSING,
                            "expected an indented line `with` and the right event",
                            reader->problem);

    enum status status = words_split(words, line.text, line.number, reader->arena, reader->problem);
    if (status == OK)
        status = sentence_read_event(words, 1, correction, reader->problem);
    if (status != OK)
        return status;
    if (correction->verb == VERB_CORRECT)
        return words_refuse(words, 1, VERB_UNKNOWN, "a correction is not the right event",
                            reader->problem);
    line_take(reader->worksheet, &line);
    return OK;
}

static enum status event_read(struct reader *reader, struct words *words, struct event *event)
{
    enum status status = sentence_read_event(words, 0, event, reader->problem);

    if (status != OK)
        return status;
    if (event->verb == VERB_CORRECT) {
        event->correction = arena_alloc(reader->arena, sizeof(*event));
        if (!event->correction)
            return NO_MEMORY;
        status = right_event_read(reader, words, event->correction);
        if (status != OK)
            return status;
        event = event->correction;
    }
    return plus_lines_read(reader, words, event);
}

static enum status expectation_read(struct reader *reader, const struct words *words)
{
    struct statement *statement = reader->statement;
    const size_t count = (size_t)words->count - 1;
    struct line line;

    if (count == 0)
        return words_refuse(words, 1, SYNTAX, "expected what must hold", reader->problem);
    if (indented_peek(reader->worksheet, &line))
        return line_refuse(&line, SYNTAX, "nothing is indented below expect", reader->problem);
    statement->kind = STATEMENT_EXPECT;
    statement->words = arena_alloc(reader->arena, count * sizeof(*statement->words));
    if (!statement->words)
        return NO_MEMORY;
    for (size_t i = 0; i < count; i++)
        statement->words[i] = words->items[i + 1].text;
    statement->word_count = (int)count;
    return OK;
}

static struct slice source(const struct worksheet *worksheet, size_t start)
{
    return (struct slice){ .text = worksheet->text.text + start, .size = worksheet->next - start };
}

static enum status statement_read(struct reader *reader, const struct line *line)
{
    struct worksheet *worksheet = reader->worksheet;
    struct statement *statement = reader->statement;
    struct words words;
    size_t body = 0;

    if (line->indented)
        return line_refuse(line, SYNTAX, "expected an event or expect at the margin",
                           reader->problem);
    enum status status =
        words_split(&words, line->text, line->number, reader->arena, reader->problem);
    if (status != OK)
        return status;
    if (word_is(&words, 0, "expect")) {
        status = expectation_read(reader, &words);
        statement->head = source(worksheet, line->start);
        statement->body = source(worksheet, worksheet->next);
        return status;
    }
    statement->kind = STATEMENT_EVENT;
    statement->event = arena_alloc(reader->arena, sizeof(*statement->event));
    if (!statement->event)
        return NO_MEMORY;
    status = event_read(reader, &words, statement->event);
    if (status != OK)
        return status;
    statement->head = source(worksheet, line->start);
    struct line first;
    body = indented_peek(worksheet, &first) ? first.start : worksheet->next;
    status = postings_read(reader);
    statement->body = source(worksheet, body);
    return status;
}

void worksheet_init(struct worksheet *worksheet, struct slice text)
{
    bool is_marked = text.size >= 3 && memcmp(text.text, "\xef\xbb\xbf", 3) == 0;

    *worksheet = (struct worksheet){ .text = text, .next = is_marked ? 3 : 0 };
}

enum status worksheet_next(struct worksheet *worksheet, struct arena *arena,
                           struct statement *statement, struct problem *problem)
{
    struct reader reader = { worksheet, arena, statement, problem };
    struct line line;

    *statement = (struct statement){ .kind = STATEMENT_END };
    if (!line_peek(worksheet, &line))
        return OK;
    line_take(worksheet, &line);
    statement->line = line.number;

    enum status status = statement_read(&reader, &line);
    if (status == NO_MEMORY)
        return problem_set(problem, status, "line %d: an event of that size", line.number);
    if (status != OK)
        while (indented_peek(worksheet, &line))
            line_take(worksheet, &line);
    return status;
}

void worksheet_print_event(const struct event *event, struct text_buffer *out)
{
    sentence_print_event(event, out);
    if (event->verb == VERB_CORRECT) {
        event = event->correction;
        buffer_put_text(out, "\n  with ");
        sentence_print_event(event, out);
    }
    for (int i = 0; i < event->line_count; i++) {
        buffer_put_text(out, "\n  ");
        sentence_print_line(verb_row(event->verb), &event->lines[i], out);
    }
}
