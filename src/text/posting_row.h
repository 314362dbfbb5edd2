/*
 * posting_row - a row of a posting: printed in columns, compared with a line of a worksheet.
 *
 * A row's parts are kept apart: people see columns, comparison folds the blanks.
 */
#ifndef TEXT_POSTING_ROW_H
#define TEXT_POSTING_ROW_H

#include "base/arena.h"
#include "base/slice.h"

/* `take` `3 WHEEL` `from 2025-01-10` `30.00`; any but the first may be empty. */
struct posting_row {
    struct slice word;
    struct slice what;
    struct slice where;
    struct slice amount;
};

struct posting_rows {
    struct posting_row *rows;
    size_t count;
    size_t what_width; /* of the widest, in columns of a terminal as far as one can tell here */
    size_t where_width;
    size_t amount_width;
};

/* Behind the others, which `rows` has room for. */
void posting_rows_add(struct posting_rows *text, struct posting_row row);

/* The row in columns, without indentation or newline; text NULL if there is no memory. */
struct slice posting_row_print(struct arena *arena, const struct posting_rows *rows, size_t index);

/* Whether a line of a worksheet, blanks folded, says the same as the row. */
bool posting_row_equals(const struct posting_row *row, struct slice line);

#endif
