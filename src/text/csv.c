#include "text/csv.h"

#include <string.h>

#include "base/limits.h"

/* Where a row is read. */
struct cursor {
    const char *start; /* of the row */
    int first_line;
    const char *next;
    const char *end; /* of the text, or of the longest row */
    bool is_cut;     /* the text goes on behind `end` */
    int line;
    char separator;
    struct arena *arena;
    struct problem *problem;
};

static enum status refuse(const struct cursor *cursor, const char *at, enum status status,
                          const char *why)
{
    struct spot spot = spot_find(cursor->start, cursor->first_line, at);

    return problem_set(cursor->problem, status, "line %d, column %d: %s", spot.line, spot.column,
                       why);
}

static enum status refuse_long(const struct cursor *cursor)
{
    return refuse(cursor, cursor->start, LIMIT_EXCEEDED, "the row is too long");
}

static bool line_ends(const struct cursor *cursor)
{
    const char *c = cursor->next;

    return c == cursor->end || *c == '\n' || (*c == '\r' && c + 1 < cursor->end && c[1] == '\n');
}

/* Makes one quote of two. */
static enum status quotes_join(struct arena *arena, struct slice *cell)
{
    char *out = arena_alloc(arena, cell->size);
    size_t size = 0;

    if (!out)
        return NO_MEMORY;
    for (size_t i = 0; i < cell->size; i++) {
        out[size++] = cell->text[i];
        i += cell->text[i] == '"';
    }
    *cell = (struct slice){ .text = out, .size = size };
    return OK;
}

static enum status quoted_cut(struct cursor *cursor, struct slice *cell)
{
    const char *const start = cursor->next + 1;
    const char *c = start;
    bool is_doubled = false;
    int lines = 0;

    for (; c < cursor->end; c++) {
        bool is_pair = *c == '"' && c + 1 < cursor->end && c[1] == '"';
        if (*c == '"' && !is_pair)
            break;
        is_doubled = is_doubled || is_pair;
        lines += *c == '\n';
        c += is_pair;
    }
    if (c >= cursor->end)
        return cursor->is_cut ? refuse_long(cursor)
                              : refuse(cursor, cursor->next, SYNTAX, "the quote is not closed");
    cursor->next = c + 1;
    if (!line_ends(cursor) && *cursor->next != cursor->separator)
        return refuse(cursor, cursor->next, SYNTAX, "expected a comma behind the quote");
    cursor->line += lines;
    *cell = (struct slice){ .text = start, .size = (size_t)(c - start) };
    return is_doubled ? quotes_join(cursor->arena, cell) : OK;
}

static enum status plain_cut(struct cursor *cursor, struct slice *cell)
{
    const char *c = cursor->next;

    while (c < cursor->end && *c != cursor->separator && *c != '\n' && *c != '"')
        c++;
    if (c < cursor->end && *c == '"')
        return refuse(cursor, c, SYNTAX, "a quote stands at the start of a cell only");
    c -= c < cursor->end && *c == '\n' && c > cursor->next && c[-1] == '\r';
    *cell = (struct slice){ .text = cursor->next, .size = (size_t)(c - cursor->next) };
    cursor->next = c;
    return OK;
}

static enum status row_read(struct cursor *cursor, struct csv_row *row)
{
    for (;;) {
        if (row->count == CSV_CELLS_MAX)
            return refuse(cursor, cursor->next, LIMIT_EXCEEDED, "too many cells");
        struct slice *cell = &row->cells[row->count];
        row->cell_starts[row->count++] = cursor->next;
        bool is_quoted = cursor->next < cursor->end && *cursor->next == '"';
        enum status status = is_quoted ? quoted_cut(cursor, cell) : plain_cut(cursor, cell);
        if (status != OK)
            return status;
        if (line_ends(cursor))
            return cursor->is_cut && cursor->next == cursor->end ? refuse_long(cursor) : OK;
        cursor->next++;
    }
}

static size_t line_end_size(const char *next, const char *end)
{
    if (next < end && *next == '\n')
        return 1;
    return end - next >= 2 && next[0] == '\r' && next[1] == '\n' ? 2 : 0;
}

static void blank_lines_skip(struct csv_reader *reader)
{
    const char *const end = reader->text.text + reader->text.size;
    size_t size;

    while ((size = line_end_size(reader->text.text + reader->next, end)) > 0) {
        reader->next += size;
        reader->lines++;
    }
}

/* Goes to the line behind the one in which the row ended, or was refused. */
static void line_skip(struct csv_reader *reader, const struct cursor *cursor)
{
    const char *const end = reader->text.text + reader->text.size;
    size_t rest = (size_t)(end - cursor->next);
    const char *line_end = rest > 0 ? memchr(cursor->next, '\n', rest) : NULL;

    reader->next = line_end ? (size_t)(line_end + 1 - reader->text.text) : reader->text.size;
    reader->lines = cursor->line;
}

void csv_reader_init(struct csv_reader *reader, struct slice text)
{
    bool is_marked = text.size >= 3 && memcmp(text.text, "\xef\xbb\xbf", 3) == 0;

    *reader = (struct csv_reader){ .text = text, .next = is_marked ? 3 : 0, .separator = ',' };
}

void csv_separator_find(struct csv_reader *reader)
{
    const char *const end = reader->text.text + reader->text.size;
    char found = ',';
    bool is_quoted = false;

    blank_lines_skip(reader);
    for (const char *c = reader->text.text + reader->next; c < end && *c != '\n'; c++) {
        is_quoted = is_quoted != (*c == '"');
        if (is_quoted)
            continue;
        if (*c == ',')
            return;
        if (found == ',' && (*c == ';' || *c == '\t'))
            found = *c;
    }
    reader->separator = found;
}

enum status csv_next(struct csv_reader *reader, struct arena *arena, struct csv_row *row,
                     struct problem *problem)
{
    blank_lines_skip(reader);
    const size_t rest = reader->text.size - reader->next;
    const char *const start = reader->text.text + reader->next;
    struct cursor cursor = { .start = start,
                             .first_line = reader->lines + 1,
                             .next = start,
                             .end = start + (rest < LINE_MAX_BYTES ? rest : LINE_MAX_BYTES),
                             .is_cut = rest > LINE_MAX_BYTES,
                             .line = reader->lines + 1,
                             .separator = reader->separator,
                             .arena = arena,
                             .problem = problem };

    row->line = cursor.line;
    row->count = 0;
    row->start = start;
    row->end = start;
    if (rest == 0)
        return OK;
    enum status status = row_read(&cursor, row);
    row->end = cursor.next;
    line_skip(reader, &cursor);
    return status == NO_MEMORY
               ? problem_set(problem, status, "line %d: a row of that size", row->line)
               : status;
}

struct spot csv_spot(const struct csv_row *row, int index)
{
    return spot_find(row->start, row->line,
                     index < row->count ? row->cell_starts[index] : row->end);
}

static bool cell_needs_quotes(struct slice cell)
{
    for (size_t i = 0; i < cell.size; i++)
        if (cell.text[i] == ',' || cell.text[i] == '"' || (unsigned char)cell.text[i] < ' ')
            return true;
    return false;
}

void csv_writer_init(struct csv_writer *writer, struct text_buffer *out)
{
    *writer = (struct csv_writer){ .out = out };
}

void csv_cell(struct csv_writer *writer, struct slice cell)
{
    bool is_quoted = cell_needs_quotes(cell);

    if (writer->comma)
        buffer_put_char(writer->out, ',');
    writer->comma = true;
    if (!is_quoted) {
        buffer_put(writer->out, cell);
        return;
    }
    buffer_put_char(writer->out, '"');
    for (size_t i = 0; i < cell.size; i++) {
        if (cell.text[i] == '"')
            buffer_put_char(writer->out, '"');
        buffer_put_char(writer->out, cell.text[i]);
    }
    buffer_put_char(writer->out, '"');
}

void csv_end(struct csv_writer *writer)
{
    buffer_put_text(writer->out, "\r\n");
    writer->comma = false;
}
