/* A report as plain text: columns in line, numbers at the right. */
#include "paper/report.h"
#include "text/buffer.h"

size_t text_columns(struct slice text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.size; i++)
        count += ((unsigned char)text.text[i] & 0xC0U) != 0x80;
    return count;
}

static void fill(struct text_buffer *out, char c, size_t count)
{
    while (count-- > 0)
        buffer_put_char(out, c);
}

static void line_put(struct text_buffer *out, struct slice text)
{
    buffer_put(out, text);
    buffer_put_char(out, '\n');
}

static void cell_put(struct text_buffer *out, const struct report_column *column, struct slice text,
                     size_t width)
{
    size_t blank = width - text_columns(text);

    fill(out, ' ', column->is_number ? blank : 0);
    buffer_put(out, text);
    fill(out, ' ', column->is_number ? 0 : blank);
}

struct widths {
    size_t of[REPORT_COLUMNS_MAX];
};

/* Without blanks at the end of the line. */
static void row_put(struct text_buffer *out, const struct report_table *table,
                    const struct slice *cells, const struct widths *widths)
{
    for (int c = 0; c < table->column_count; c++) {
        fill(out, ' ', c > 0 ? 2 : 0);
        cell_put(out, &table->columns[c], cells[c], widths->of[c]);
    }
    while (!out->failed && out->size > 0 && out->text[out->size - 1] == ' ')
        out->size--;
    buffer_put_char(out, '\n');
}

static void width_widen(struct widths *widths, int column, struct slice text)
{
    size_t width = text_columns(text);

    if (width > widths->of[column])
        widths->of[column] = width;
}

static struct widths widths_of(const struct report_table *table)
{
    struct widths widths = { { 0 } };

    for (int c = 0; c < table->column_count; c++)
        width_widen(&widths, c, table->columns[c].heading);
    for (size_t r = 0; r < table->count; r++)
        for (int c = 0; c < table->column_count; c++)
            width_widen(&widths, c, table->rows[r].cells[c]);
    for (int c = 0; table->has_total && table->count > 0 && c < table->column_count; c++)
        width_widen(&widths, c, table->rows[table->count - 1].running[c]);
    return widths;
}

static void table_put(struct text_buffer *out, const struct report_table *table)
{
    struct widths widths = widths_of(table);
    struct slice heads[REPORT_COLUMNS_MAX];

    buffer_put_char(out, '\n');
    line_put(out, table->caption);
    if (table->count == 0) {
        line_put(out, SLICE("  none"));
        return;
    }
    for (int c = 0; c < table->column_count; c++)
        heads[c] = table->columns[c].heading;
    row_put(out, table, heads, &widths);
    for (int c = 0; c < table->column_count; c++) {
        fill(out, ' ', c > 0 ? 2 : 0);
        fill(out, '-', widths.of[c]);
    }
    buffer_put_char(out, '\n');
    for (size_t r = 0; r < table->count; r++)
        row_put(out, table, table->rows[r].cells, &widths);
    if (!table->has_total)
        return;
    for (int c = 0; c < table->column_count; c++) {
        fill(out, ' ', c > 0 ? 2 : 0);
        fill(out, table->columns[c].is_summed ? '=' : ' ', widths.of[c]);
    }
    buffer_put_char(out, '\n');
    row_put(out, table, table->rows[table->count - 1].running, &widths);
}

enum { BAR_WIDTH = 40 };

static void figure_put(struct text_buffer *out, const struct report_figure *figure)
{
    size_t label = 0;
    size_t said = 0;
    int64_t most = 1;

    for (size_t i = 0; i < figure->count; i++) {
        const struct report_bar *bar = &figure->bars[i];
        int64_t amount = bar->amount < 0 ? -bar->amount : bar->amount;

        label = text_columns(bar->label) > label ? text_columns(bar->label) : label;
        said = text_columns(bar->said) > said ? text_columns(bar->said) : said;
        most = amount > most ? amount : most;
    }
    buffer_put_char(out, '\n');
    line_put(out, figure->caption);
    for (size_t i = 0; i < figure->count; i++) {
        const struct report_bar *bar = &figure->bars[i];
        double share = (double)(bar->amount < 0 ? -bar->amount : bar->amount) / (double)most;

        buffer_put(out, bar->label);
        fill(out, ' ', label - text_columns(bar->label) + 2);
        fill(out, ' ', said - text_columns(bar->said));
        buffer_put(out, bar->said);
        buffer_put_text(out, "  ");
        fill(out, bar->amount < 0 ? '-' : '#', (size_t)(share * BAR_WIDTH + 0.5));
        while (!out->failed && out->text[out->size - 1] == ' ')
            out->size--;
        buffer_put_char(out, '\n');
    }
}

static void section_put(struct text_buffer *out, const struct report_section *section)
{
    buffer_put_text(out, "\n\n");
    line_put(out, section->heading);
    fill(out, '=', text_columns(section->heading));
    buffer_put_char(out, '\n');
    if (section->note.size > 0)
        line_put(out, section->note);
    if (section->figure.count > 0)
        figure_put(out, &section->figure);
    for (int t = 0; t < section->table_count; t++)
        table_put(out, &section->tables[t]);
}

enum status report_plain(const struct report *report, struct arena *arena, struct slice *text)
{
    struct text_buffer out;

    buffer_init(&out, arena);
    line_put(&out, report->title);
    if (report->company.size > 0)
        line_put(&out, report->company);
    buffer_put(&out, report->site);
    buffer_put_text(&out, ", ");
    buffer_put(&out, report->period);
    buffer_put_text(&out, ", ");
    line_put(&out, report->currency);
    line_put(&out, report->source);
    for (int s = 0; s < report->section_count; s++)
        section_put(&out, &report->sections[s]);
    return buffer_finish(&out, text);
}
