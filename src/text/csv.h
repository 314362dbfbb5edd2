/*
 * csv - rows of comma-separated cells: RFC 4180, a pull reader and a writer.
 *
 * Reader: cells in quotes may hold commas, quotes and line ends; lines end in LF or CRLF; a byte
 * order mark and blank lines are skipped. Cells point into the text, or into the arena where they
 * held a doubled quote. A bad row is refused and the next call goes on with the next line.
 *
 * Refuses  SYNTAX, LIMIT_EXCEEDED; the problem says line and column
 */
#ifndef TEXT_CSV_H
#define TEXT_CSV_H

#include "base/arena.h"
#include "base/slice.h"
#include "base/status.h"
#include "text/buffer.h"
#include "text/spot.h"

enum { CSV_CELLS_MAX = 256 }; /* the union of all columns of all events is 130 */

struct csv_row {
    int line;  /* where it begins; from 1 */
    int count; /* 0 at the end */
    struct slice cells[CSV_CELLS_MAX];
    const char *start;
    const char *cell_starts[CSV_CELLS_MAX]; /* in the text, with the quote */
    const char *end;
};

/* Of a cell, or behind the last. */
struct spot csv_spot(const struct csv_row *row, int index);

struct csv_reader {
    struct slice text;
    size_t next;
    int lines; /* read so far */
    char separator;
};

void csv_reader_init(struct csv_reader *reader, struct slice text);
/* Before the heading is read: where its line has no comma, a semicolon or a tab parts the cells. */
void csv_separator_find(struct csv_reader *reader);
enum status csv_next(struct csv_reader *reader, struct arena *arena, struct csv_row *row,
                     struct problem *problem) MUST_CHECK;

struct csv_writer {
    struct text_buffer *out;
    bool comma; /* due before the next cell */
};

void csv_writer_init(struct csv_writer *writer, struct text_buffer *out);
void csv_cell(struct csv_writer *writer, struct slice cell); /* in quotes only where needed */
void csv_end(struct csv_writer *writer);                     /* of the row: CRLF */

#endif
