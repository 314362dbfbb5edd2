/* A report as PDF on A4: header, page numbers, running totals from page to page. */
#include "paper/cairo.h"
#include "paper/report.h"

#ifndef BACKFLUSH_PDF

enum status report_pdf(const struct report *report, struct arena *arena, struct slice *bytes,
                       struct problem *problem)
{
    (void)report;
    (void)arena;
    *bytes = (struct slice){ 0 };
    return problem_set(problem, PDF_MISSING, "this program was built without libcairo2-dev");
}

#else

#include <stdio.h>
#include <string.h>

#include "text/buffer.h"

/* A4 in points. */
#define PAGE_WIDTH 595.28
#define PAGE_HEIGHT 841.89
#define MARGIN 42.0
#define TOP (MARGIN + 40.0)
#define BOTTOM (PAGE_HEIGHT - MARGIN - 16.0)
#define ROOM (PAGE_WIDTH - 2 * MARGIN)
#define LINE 12.0
#define GAP 9.0
#define SIZE_BODY 8.0
#define SIZE_HEADING 13.0
#define SIZE_TITLE 19.0

static const char font[] = "DejaVu Sans";

/* A report on its way to paper: once to count the pages, once for good. */
struct paper {
    struct cairo_library cairo;
    const struct report *report;
    struct arena *arena;
    cairo_t *pen;
    int page;
    int pages; /* 0: being counted */
    double y;
    bool failed; /* no memory */
};

enum weight { WEIGHT_PLAIN, WEIGHT_STRONG };

static void pen_set(struct paper *paper, double size, enum weight weight)
{
    paper->cairo.cairo_select_font_face(paper->pen, font, CAIRO_FONT_SLANT_NORMAL,
                                        weight == WEIGHT_STRONG ? CAIRO_FONT_WEIGHT_BOLD
                                                                : CAIRO_FONT_WEIGHT_NORMAL);
    paper->cairo.cairo_set_font_size(paper->pen, size);
}

/* As text that ends in NUL. */
static const char *text_of(struct paper *paper, struct slice text)
{
    struct slice copy = { "", 0 };
    char *ended = arena_alloc(paper->arena, text.size + 1);

    if (!ended) {
        paper->failed = true;
        return copy.text;
    }
    if (text.size > 0)
        memcpy(ended, text.text, text.size);
    return ended;
}

static double width_of(struct paper *paper, const char *text)
{
    cairo_text_extents_t extents;

    paper->cairo.cairo_text_extents(paper->pen, text, &extents);
    return extents.x_advance;
}

static void text_at(struct paper *paper, double x, double y, const char *text)
{
    paper->cairo.cairo_move_to(paper->pen, x, y);
    paper->cairo.cairo_show_text(paper->pen, text);
}

static void text_right(struct paper *paper, double x, double y, const char *text)
{
    text_at(paper, x - width_of(paper, text), y, text);
}

/* The longest beginning that fits, and an ellipsis where something was cut. */
static const char *text_fit(struct paper *paper, struct slice text, double room)
{
    const char *whole = text_of(paper, text);
    char *cut;

    if (width_of(paper, whole) <= room + 0.01 || text.size == 0)
        return whole;
    cut = arena_alloc(paper->arena, text.size + sizeof("…"));
    if (!cut) {
        paper->failed = true;
        return "";
    }
    for (size_t size = text.size; size > 0;) {
        size--;
        while (size > 0 && ((unsigned char)text.text[size] & 0xC0U) == 0x80)
            size--;
        memcpy(cut, text.text, size);
        memcpy(cut + size, "…", sizeof("…"));
        if (width_of(paper, cut) <= room)
            break;
    }
    return cut;
}

static void rule(struct paper *paper, double y, double width, double end)
{
    paper->cairo.cairo_set_line_width(paper->pen, width);
    paper->cairo.cairo_move_to(paper->pen, MARGIN, y);
    paper->cairo.cairo_line_to(paper->pen, end, y);
    paper->cairo.cairo_stroke(paper->pen);
}

static void page_begin(struct paper *paper)
{
    const struct report *report = paper->report;
    char number[64];

    paper->page++;
    paper->cairo.cairo_set_source_rgb(paper->pen, 0, 0, 0);
    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    text_at(paper, MARGIN, MARGIN + 4, text_fit(paper, report->title, ROOM / 2));
    text_right(paper, PAGE_WIDTH - MARGIN, MARGIN + 4, text_of(paper, report->period));
    pen_set(paper, SIZE_BODY, WEIGHT_PLAIN);
    text_at(paper, MARGIN, MARGIN + 4 + LINE, text_fit(paper, report->company, ROOM / 2));
    text_right(paper, PAGE_WIDTH - MARGIN, MARGIN + 4 + LINE,
               text_fit(paper, report->site, ROOM / 2));
    rule(paper, MARGIN + 8 + LINE, 0.8, PAGE_WIDTH - MARGIN);
    rule(paper, BOTTOM + 6, 0.4, PAGE_WIDTH - MARGIN);
    (void)snprintf(number, sizeof(number), "page %d of %d", paper->page, paper->pages);
    text_right(paper, PAGE_WIDTH - MARGIN, BOTTOM + 17, number);
    pen_set(paper, SIZE_BODY - 2, WEIGHT_PLAIN);
    text_at(paper, MARGIN, BOTTOM + 17, text_fit(paper, report->source, ROOM - 80));
    paper->y = TOP;
}

static void page_turn(struct paper *paper)
{
    paper->cairo.cairo_show_page(paper->pen);
    page_begin(paper);
}

/* So much of the page is wanted together. */
static void room_make(struct paper *paper, double wanted)
{
    if (paper->y + wanted > BOTTOM)
        page_turn(paper);
}

/* Where each column begins, and how wide it is. */
struct columns {
    double at[REPORT_COLUMNS_MAX];
    double width[REPORT_COLUMNS_MAX];
    double end; /* of the last one */
};

static void column_widen(struct paper *paper, struct columns *columns, int column,
                         struct slice text)
{
    double width = width_of(paper, text_of(paper, text));

    if (width > columns->width[column])
        columns->width[column] = width;
}

/* The widest column of words; -1: there is none. */
static int widest_of(const struct report_table *table, const struct columns *columns)
{
    int widest = -1;

    for (int c = 0; c < table->column_count; c++)
        if (!table->columns[c].is_number &&
            (widest < 0 || columns->width[c] > columns->width[widest]))
            widest = c;
    return widest;
}

/* Words give way where all columns do not fit, the widest first; numbers never. */
static void columns_fit(const struct report_table *table, struct columns *columns)
{
    double wanted = GAP * (table->column_count - 1);
    double at = MARGIN;
    int widest = 0;

    for (int c = 0; c < table->column_count; c++)
        wanted += columns->width[c];
    while (wanted > ROOM && (widest = widest_of(table, columns)) >= 0 &&
           columns->width[widest] > 2 * GAP) {
        columns->width[widest] -= 1;
        wanted -= 1;
    }
    for (int c = 0; c < table->column_count; c++) {
        columns->at[c] = at;
        columns->end = at + columns->width[c];
        at = columns->end + GAP;
    }
}

static struct columns columns_of(struct paper *paper, const struct report_table *table)
{
    struct columns columns = { .end = MARGIN };

    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    for (int c = 0; c < table->column_count; c++)
        column_widen(paper, &columns, c, table->columns[c].heading);
    for (size_t r = 0; r < table->count; r++) {
        pen_set(paper, SIZE_BODY, table->rows[r].is_strong ? WEIGHT_STRONG : WEIGHT_PLAIN);
        for (int c = 0; c < table->column_count; c++)
            column_widen(paper, &columns, c, table->rows[r].cells[c]);
    }
    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    column_widen(paper, &columns, 0, SLICE("brought forward"));
    for (size_t r = 0; table->has_total && r < table->count; r++)
        for (int c = 1; c < table->column_count; c++)
            if (table->columns[c].is_summed)
                column_widen(paper, &columns, c, table->rows[r].running[c]);
    columns_fit(table, &columns);
    return columns;
}

static void row_draw(struct paper *paper, const struct report_table *table,
                     const struct columns *columns, const struct slice *cells)
{
    for (int c = 0; c < table->column_count; c++) {
        double end = columns->at[c] + columns->width[c];

        if (table->columns[c].is_number)
            text_right(paper, end, paper->y, text_of(paper, cells[c]));
        else
            text_at(paper, columns->at[c], paper->y, text_fit(paper, cells[c], columns->width[c]));
    }
    paper->y += LINE;
}

static void head_draw(struct paper *paper, const struct report_table *table,
                      const struct columns *columns)
{
    struct slice heads[REPORT_COLUMNS_MAX];

    for (int c = 0; c < table->column_count; c++)
        heads[c] = table->columns[c].heading;
    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    row_draw(paper, table, columns, heads);
    rule(paper, paper->y - LINE + 3, 0.6, columns->end);
    paper->y += 3;
}

/* The running totals of a row, under another name. */
static void totals_draw(struct paper *paper, const struct report_table *table,
                        const struct columns *columns, const struct report_row *row,
                        struct slice name)
{
    struct slice cells[REPORT_COLUMNS_MAX];

    memcpy(cells, row->running, (size_t)table->column_count * sizeof(*cells));
    if (name.size > 0)
        cells[0] = name;
    rule(paper, paper->y - LINE + 3, 0.4, columns->end);
    paper->y += 2;
    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    row_draw(paper, table, columns, cells);
}

/* The table goes on on the next page. */
static void table_turn(struct paper *paper, const struct report_table *table,
                       const struct columns *columns, const struct report_row *last)
{
    if (table->has_total && last)
        totals_draw(paper, table, columns, last, SLICE("carried forward"));
    page_turn(paper);
    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    text_at(paper, MARGIN, paper->y, text_fit(paper, table->caption, ROOM));
    paper->y += LINE + 2;
    head_draw(paper, table, columns);
    if (table->has_total && last) {
        totals_draw(paper, table, columns, last, SLICE("brought forward"));
        rule(paper, paper->y - LINE + 3, 0.4, columns->end);
        paper->y += 2;
    }
}

static void table_draw(struct paper *paper, const struct report_table *table)
{
    struct columns columns = columns_of(paper, table);
    double kept = table->has_total ? 2 * LINE + 4 : LINE;

    room_make(paper, 5 * LINE);
    paper->y += LINE;
    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    text_at(paper, MARGIN, paper->y, text_fit(paper, table->caption, ROOM));
    paper->y += LINE + 2;
    if (table->count == 0) {
        pen_set(paper, SIZE_BODY, WEIGHT_PLAIN);
        text_at(paper, MARGIN, paper->y, "none");
        paper->y += LINE;
        return;
    }
    head_draw(paper, table, &columns);
    for (size_t r = 0; r < table->count; r++) {
        if (paper->y + kept > BOTTOM)
            table_turn(paper, table, &columns, r > 0 ? &table->rows[r - 1] : NULL);
        pen_set(paper, SIZE_BODY, table->rows[r].is_strong ? WEIGHT_STRONG : WEIGHT_PLAIN);
        row_draw(paper, table, &columns, table->rows[r].cells);
    }
    if (!table->has_total)
        return;
    totals_draw(paper, table, &columns, &table->rows[table->count - 1], (struct slice){ 0 });
    rule(paper, paper->y - LINE + 3, 0.4, columns.end);
    rule(paper, paper->y - LINE + 4.6, 0.4, columns.end);
}

/* Bars to the right of an axis, below it to the left. */
static void figure_draw(struct paper *paper, const struct report_figure *figure)
{
    const double label = 120;
    const double said = 90;
    double room = ROOM - label - said;
    double below = 0;
    double span = 0;

    room_make(paper, ((double)figure->count + 2) * LINE < BOTTOM - TOP
                         ? ((double)figure->count + 2) * LINE
                         : 0);
    for (size_t i = 0; i < figure->count; i++) {
        double amount = (double)figure->bars[i].amount;

        below = amount < below ? amount : below;
        span = amount > span ? amount : span;
    }
    span = span - below > 0 ? span - below : 1;
    paper->y += LINE;
    pen_set(paper, SIZE_BODY, WEIGHT_STRONG);
    text_at(paper, MARGIN, paper->y, text_fit(paper, figure->caption, ROOM));
    paper->y += LINE + 2;
    pen_set(paper, SIZE_BODY, WEIGHT_PLAIN);
    for (size_t i = 0; i < figure->count; i++) {
        const struct report_bar *bar = &figure->bars[i];
        double axis = MARGIN + label - below * room / span;
        double width = (double)bar->amount * room / span;

        room_make(paper, LINE);
        pen_set(paper, SIZE_BODY, WEIGHT_PLAIN);
        text_at(paper, MARGIN, paper->y, text_fit(paper, bar->label, label - GAP));
        text_right(paper, PAGE_WIDTH - MARGIN, paper->y, text_of(paper, bar->said));
        paper->cairo.cairo_set_source_rgb(paper->pen, width < 0 ? 0.64 : 0.17,
                                          width < 0 ? 0.29 : 0.36, width < 0 ? 0.16 : 0.54);
        paper->cairo.cairo_rectangle(paper->pen, width < 0 ? axis + width : axis, paper->y - 7,
                                     width < 0 ? -width : width, 8);
        paper->cairo.cairo_fill(paper->pen);
        paper->cairo.cairo_set_source_rgb(paper->pen, 0, 0, 0);
        paper->y += LINE;
    }
}

/* Breaks at blanks. */
static void note_draw(struct paper *paper, struct slice note)
{
    size_t begin = 0;

    pen_set(paper, SIZE_BODY, WEIGHT_PLAIN);
    while (begin < note.size) {
        size_t end = begin;

        for (size_t at = begin + 1; at <= note.size; at++) {
            if (at < note.size && note.text[at] != ' ')
                continue;
            if (end > begin && width_of(paper, text_of(paper, (struct slice){ note.text + begin,
                                                                              at - begin })) > ROOM)
                break;
            end = at;
        }
        room_make(paper, LINE);
        pen_set(paper, SIZE_BODY, WEIGHT_PLAIN);
        text_at(paper, MARGIN, paper->y,
                text_of(paper, (struct slice){ note.text + begin, end - begin }));
        paper->y += LINE;
        begin = end + 1;
    }
}

static void section_draw(struct paper *paper, const struct report_section *section)
{
    room_make(paper, 9 * LINE);
    paper->y += LINE + 6;
    pen_set(paper, SIZE_HEADING, WEIGHT_STRONG);
    text_at(paper, MARGIN, paper->y, text_fit(paper, section->heading, ROOM));
    paper->y += LINE + 4;
    note_draw(paper, section->note);
    if (section->figure.count > 0)
        figure_draw(paper, &section->figure);
    for (int t = 0; t < section->table_count; t++)
        table_draw(paper, &section->tables[t]);
}

static void report_draw(struct paper *paper)
{
    const struct report *report = paper->report;

    page_begin(paper);
    paper->y += 14;
    pen_set(paper, SIZE_TITLE, WEIGHT_STRONG);
    text_at(paper, MARGIN, paper->y, text_fit(paper, report->title, ROOM));
    paper->y += 18;
    pen_set(paper, SIZE_BODY + 2, WEIGHT_PLAIN);
    text_at(paper, MARGIN, paper->y, text_fit(paper, report->company, ROOM));
    paper->y += 14;
    text_at(paper, MARGIN, paper->y, text_fit(paper, report->period, ROOM));
    text_right(paper, PAGE_WIDTH - MARGIN, paper->y, text_of(paper, report->currency));
    paper->y += LINE;
    for (int s = 0; s < report->section_count; s++)
        section_draw(paper, &report->sections[s]);
    paper->cairo.cairo_show_page(paper->pen);
}

static cairo_status_t bytes_take(void *context, const unsigned char *bytes, unsigned int size)
{
    struct text_buffer *out = context;

    buffer_put(out, (struct slice){ (const char *)bytes, size });
    return out->failed ? CAIRO_STATUS_NO_MEMORY : CAIRO_STATUS_SUCCESS;
}

static void marks_set(struct paper *paper, cairo_surface_t *surface)
{
    const struct cairo_library *cairo = &paper->cairo;

    cairo->cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE,
                                          text_of(paper, paper->report->title));
    cairo->cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "backflush");
    cairo->cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                          text_of(paper, paper->report->made));
}

/* Once over all pages. */
static enum status paper_print(struct paper *paper, struct text_buffer *out)
{
    const struct cairo_library *cairo = &paper->cairo;
    cairo_surface_t *surface =
        cairo->cairo_pdf_surface_create_for_stream(bytes_take, out, PAGE_WIDTH, PAGE_HEIGHT);
    bool is_good;

    paper->pen = cairo->cairo_create(surface);
    paper->page = 0;
    marks_set(paper, surface);
    report_draw(paper);
    is_good = cairo->cairo_status(paper->pen) == CAIRO_STATUS_SUCCESS;
    cairo->cairo_destroy(paper->pen);
    cairo->cairo_surface_finish(surface);
    is_good = cairo->cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS && is_good;
    cairo->cairo_surface_destroy(surface);
    return is_good && !paper->failed && !out->failed ? OK : NO_MEMORY;
}

enum status report_pdf(const struct report *report, struct arena *arena, struct slice *bytes,
                       struct problem *problem)
{
    struct paper paper = { .report = report, .arena = arena };
    struct text_buffer out;
    enum status status = cairo_load(&paper.cairo, problem);

    *bytes = (struct slice){ 0 };
    if (status != OK)
        return status;
    buffer_init(&out, arena);
    status = paper_print(&paper, &out);
    paper.pages = paper.page;
    buffer_init(&out, arena);
    if (status == OK)
        status = paper_print(&paper, &out);
    if (status == OK)
        status = buffer_finish(&out, bytes);
    return status == OK ? OK : problem_set(problem, status, "a report of that length");
}

#endif
