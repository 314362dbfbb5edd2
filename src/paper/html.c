/* A report as one HTML page that needs nothing else: to read, to print, to hear read. */
#include <stdio.h>

#include "paper/report.h"
#include "text/buffer.h"

static const char style[] =
    "<style>\n"
    "body{font:15px/1.45 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;"
    "margin:2rem auto;padding:0 1rem}\n"
    "h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .3rem;"
    "border-bottom:2px solid #1b1b1b}\n"
    "p{margin:.3rem 0;max-width:44rem}.source{color:#595959;font-size:.85rem;"
    "overflow-wrap:anywhere}\n"
    "table{border-collapse:collapse;margin:1rem 0;width:100%}"
    "caption{text-align:left;font-weight:600;padding:.2rem 0}\n"
    "th,td{padding:.15rem .5rem;text-align:left;vertical-align:top;"
    "border-bottom:1px solid #dcdcdc;font-weight:400}\n"
    "thead th{border-bottom:1px solid #1b1b1b;font-weight:600}"
    ".n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
    ".s th,.s td,tfoot th,tfoot td{font-weight:600}tfoot th,tfoot td{border-top:1px solid #1b1b1b;"
    "border-bottom:3px double #1b1b1b}\n"
    "figure{margin:1rem 0}figcaption{font-weight:600}svg{width:100%;height:auto}\n"
    ".wide{overflow-x:auto}\n"
    "@page{size:A4;margin:16mm}@media print{body{margin:0;max-width:none;font-size:10pt}"
    "h2,caption{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}"
    ".wide{overflow:visible}}\n"
    "</style>\n";

static void safe_put(struct text_buffer *out, struct slice text)
{
    for (size_t i = 0; i < text.size; i++)
        switch (text.text[i]) {
        case '&':
            buffer_put_text(out, "&amp;");
            break;
        case '<':
            buffer_put_text(out, "&lt;");
            break;
        case '>':
            buffer_put_text(out, "&gt;");
            break;
        case '"':
            buffer_put_text(out, "&quot;");
            break;
        default:
            buffer_put_char(out, text.text[i]);
        }
}

static void tagged(struct text_buffer *out, const char *before, struct slice text,
                   const char *after)
{
    buffer_put_text(out, before);
    safe_put(out, text);
    buffer_put_text(out, after);
}

/* The first cell names its row. */
static void row_put(struct text_buffer *out, const struct report_table *table,
                    const struct slice *cells, const char *opens)
{
    buffer_put_text(out, opens);
    for (int c = 0; c < table->column_count; c++) {
        bool is_number = table->columns[c].is_number;

        if (c == 0)
            tagged(out, "<th scope=\"row\">", cells[c], "</th>");
        else
            tagged(out, is_number ? "<td class=\"n\">" : "<td>", cells[c], "</td>");
    }
    buffer_put_text(out, "</tr>\n");
}

static void table_put(struct text_buffer *out, const struct report_table *table)
{
    if (table->count == 0) {
        tagged(out, "<p><strong>", table->caption, "</strong>: none</p>\n");
        return;
    }
    tagged(out, "<div class=\"wide\" tabindex=\"0\"><table>\n<caption>", table->caption,
           "</caption>\n<thead><tr>");
    for (int c = 0; c < table->column_count; c++)
        tagged(out,
               table->columns[c].is_number ? "<th scope=\"col\" class=\"n\">"
                                           : "<th scope=\"col\">",
               table->columns[c].heading, "</th>");
    buffer_put_text(out, "</tr></thead>\n<tbody>\n");
    for (size_t r = 0; r < table->count; r++)
        row_put(out, table, table->rows[r].cells,
                table->rows[r].is_strong ? "<tr class=\"s\">" : "<tr>");
    buffer_put_text(out, "</tbody>\n");
    if (table->has_total)
        row_put(out, table, table->rows[table->count - 1].running, "<tfoot><tr>");
    buffer_put_text(out, table->has_total ? "</tfoot>\n</table></div>\n" : "</table></div>\n");
}

enum { FIGURE_WIDTH = 720, BAR_HEIGHT = 22, LABEL_WIDTH = 170, SAID_WIDTH = 110 };

/* Bars to the right of an axis, below it to the left, drawn to the largest. */
static void bar_put(struct text_buffer *out, const struct report_bar *bar, int at, double scale,
                    double axis)
{
    double width = (double)(bar->amount < 0 ? -bar->amount : bar->amount) * scale;
    char text[160];

    (void)snprintf(text, sizeof(text), "<text x=\"0\" y=\"%d\">", at + 15);
    tagged(out, text, bar->label, "</text>");
    (void)snprintf(text, sizeof(text),
                   "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"14\" "
                   "fill=\"%s\"/>",
                   bar->amount < 0 ? axis - width : axis, at + 4, width,
                   bar->amount < 0 ? "#a34a28" : "#2b5c8a");
    buffer_put_text(out, text);
    (void)snprintf(text, sizeof(text), "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", FIGURE_WIDTH,
                   at + 15);
    tagged(out, text, bar->said, "</text>\n");
}

static void figure_put(struct text_buffer *out, const struct report_figure *figure)
{
    double room = FIGURE_WIDTH - LABEL_WIDTH - SAID_WIDTH;
    double below = 0;
    double above = 0;
    double span;
    char text[160];

    for (size_t i = 0; i < figure->count; i++) {
        double amount = (double)figure->bars[i].amount;

        below = amount < below ? amount : below;
        above = amount > above ? amount : above;
    }
    span = above - below > 0 ? above - below : 1;
    tagged(out, "<figure><figcaption>", figure->caption, "</figcaption>\n");
    (void)snprintf(text, sizeof(text),
                   "<svg viewBox=\"0 0 %d %d\" role=\"img\" font-size=\"13\" "
                   "font-family=\"system-ui,sans-serif\">",
                   FIGURE_WIDTH, (int)figure->count * BAR_HEIGHT);
    buffer_put_text(out, text);
    tagged(out, "<title>", figure->caption, "</title>\n");
    for (size_t i = 0; i < figure->count; i++)
        bar_put(out, &figure->bars[i], (int)i * BAR_HEIGHT, room / span,
                LABEL_WIDTH - below * room / span);
    buffer_put_text(out, "</svg></figure>\n");
}

static void section_put(struct text_buffer *out, const struct report_section *section)
{
    tagged(out, "<section>\n<h2>", section->heading, "</h2>\n");
    if (section->note.size > 0)
        tagged(out, "<p>", section->note, "</p>\n");
    if (section->figure.count > 0)
        figure_put(out, &section->figure);
    for (int t = 0; t < section->table_count; t++)
        table_put(out, &section->tables[t]);
    buffer_put_text(out, "</section>\n");
}

enum status report_html(const struct report *report, struct arena *arena, struct slice *text)
{
    struct text_buffer out;

    buffer_init(&out, arena);
    buffer_put_text(&out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    safe_put(&out, report->title);
    tagged(&out, ", ", report->site, "");
    tagged(&out, ", ", report->period, "</title>\n");
    buffer_put_text(&out, style);
    tagged(&out, "</head>\n<body>\n<main>\n<header>\n<h1>", report->title, "</h1>\n");
    if (report->company.size > 0)
        tagged(&out, "<p>", report->company, "</p>\n");
    tagged(&out, "<p>", report->site, "");
    tagged(&out, ", ", report->period, "");
    tagged(&out, ", ", report->currency, "</p>\n");
    tagged(&out, "<p class=\"source\">", report->source, "</p>\n</header>\n");
    for (int s = 0; s < report->section_count; s++)
        section_put(&out, &report->sections[s]);
    buffer_put_text(&out, "</main>\n</body>\n</html>\n");
    return buffer_finish(&out, text);
}
