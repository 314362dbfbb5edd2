/*
 * posting_text - a posting in the words that people read and worksheets expect.
 *
 *   in   posting  lines in order, entries in order of first appearance
 *        names    what ids are called
 *   out  text     one row a fact, then the entries, debits first; lives in `arena`
 *
 * One printer serves preview, explain, run and the comparison in worksheets, so that what is shown
 * can be pasted. A row's parts are kept apart: people see columns, comparison folds the blanks.
 *
 * Fails   NO_MEMORY
 * Source  docs/worksheet.md, Postings
 */
#ifndef TEXT_POSTING_TEXT_H
#define TEXT_POSTING_TEXT_H

#include "core/facts.h"

struct posting {
    const struct line *const *lines;
    size_t line_count;
    const struct entry *entries;
    size_t entry_count;
};

struct posting_names {
    const struct plant *plant; /* places, reasons, accounts, decimals */
    const struct item *(*item)(void *context, item_id_t item); /* never NULL */
    struct slice (*key)(void *context, int64_t seq);           /* empty: the event has none */
    /* Of a lot or an order. */
    struct slice (*name)(void *context, enum name_space space, int64_t id);
    void *context;
};

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

enum status posting_rows(struct arena *arena, const struct posting *posting,
                         const struct posting_names *names, struct posting_rows *text) MUST_CHECK;

/* The row in columns, without indentation or newline; text NULL if there is no memory. */
struct slice posting_row_print(struct arena *arena, const struct posting_rows *rows, size_t index);

/* Whether a line of a worksheet, blanks folded, says the same as the row. */
bool posting_row_equals(const struct posting_row *row, struct slice line);

#endif
