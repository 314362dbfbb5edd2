/*
 * report - a report without a form: what it says, before text, HTML or PDF says it.
 *
 * Every figure is text already; amounts stand beside it only to measure bars by. Texts are UTF-8
 * without control characters and live as long as the arena that the report was made in.
 *
 * Fails  NO_MEMORY; of a PDF also PDF_MISSING, where there is no library to draw it
 */
#ifndef PAPER_REPORT_H
#define PAPER_REPORT_H

#include "base/arena.h"
#include "base/slice.h"
#include "base/status.h"

enum { REPORT_COLUMNS_MAX = 12, REPORT_SECTIONS_MAX = 12, REPORT_TABLES_MAX = 2 };

struct report_column {
    struct slice heading;
    bool is_number; /* stands at the right */
    bool is_summed;
};

struct report_row {
    const struct slice *cells;   /* of each column */
    const struct slice *running; /* of each column that is summed, up to and with this row */
    bool is_strong;
};

struct report_table {
    struct slice caption;
    struct report_column columns[REPORT_COLUMNS_MAX];
    int column_count;
    struct report_row *rows;
    size_t count;
    size_t capacity;
    bool has_total; /* the last row's running totals are those of the table */
};

struct report_bar {
    struct slice label;
    struct slice said; /* the amount */
    int64_t amount;
};

struct report_figure {
    struct slice caption;
    struct report_bar *bars;
    size_t count; /* 0: there is none */
    size_t capacity;
};

struct report_section {
    struct slice heading;
    struct slice note;
    struct report_figure figure;
    struct report_table tables[REPORT_TABLES_MAX];
    int table_count;
};

struct report {
    struct slice title;
    struct slice company;
    struct slice site;
    struct slice period;
    struct slice currency;
    struct slice source; /* which event of which book it is as of */
    struct slice made;   /* `2026-03-31T00:00:00Z`: the report's own moment, not that of printing */
    struct report_section sections[REPORT_SECTIONS_MAX];
    int section_count;
};

enum status report_plain(const struct report *report, struct arena *arena,
                         struct slice *text) MUST_CHECK;
enum status report_html(const struct report *report, struct arena *arena,
                        struct slice *text) MUST_CHECK;
/* The same report gives the same bytes with the same cairo and fonts. */
enum status report_pdf(const struct report *report, struct arena *arena, struct slice *bytes,
                       struct problem *problem) MUST_CHECK;

/* Characters of a text, each a column wide. */
size_t text_columns(struct slice text);

#endif
