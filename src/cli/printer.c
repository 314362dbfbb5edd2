#include "cli/printer.h"

#include <string.h>

#include "engine/cell_text.h"
#include "text/csv.h"

void printer_begin(struct printer *printer, const struct request *request, struct engine *engine)
{
    *printer = (struct printer){ .out = request->out, .engine = engine, .form = PRINT_TABLE };
    if (request_has(request, OPTION_JSON))
        printer->form = PRINT_JSON;
    else if (request_has(request, OPTION_CSV))
        printer->form = PRINT_CSV;
    arena_init(&printer->arena, 0);
    arena_init(&printer->row_arena, 0);
}

/* Whom and what a row is about; these are in a table of any width. */
static const char *const staying[] = { "key",     "party", "account",    "qty",    "value",
                                       "closing", "left",  "value-left", "actual", "stock",
                                       "planned", "entry", "at-risk",    "lot",    "operation" };
/* The other columns where the terminal is narrow, from the one that is kept longest on. */
static const char *const going[] = {
    "item",       "before",   "after",      "change",   "of",       "debit",      "credit",
    "level",      "owed",     "made",       "passed",   "open",     "due",        "day",
    "unit",       "state",    "expires",    "status",   "made-lot", "mark",       "where",
    "standard",   "reason",   "version",    "name",     "retired",  "line",       "good",
    "place",      "reported", "in-process", "scrapped", "lost",     "started",    "on_hand",
    "verb",       "seq",      "per",        "rolled",   "opening",  "owed-value", "text",
    "role",       "for",      "from",       "to",       "price",    "books",      "category",
    "conversion", "material", "kind",       "in",       "value-in", "number",     "method",
    "rule",       "until",    "available",  "short",    "source",   "late",       "recorded",
    "labour",     "machine",  "overhead",   "outside",  "days",     "since",      "order",
    "cause",      "held",     "staged",     "expired",  "mend",
};

static int place_of(const char *name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return (int)i;
    return -1;
}

/* What a row is of, and the amounts of an entry: not the turnover beside a balance. */
static bool column_stays(const struct list_row *list, int column)
{
    const char *name = list->columns[column].name;

    if (strcmp(name, "key") == 0 && strcmp(list->columns[0].name, "entry") == 0)
        return false; /* the entry's name ends in it */
    if (place_of(name, staying, ARRAY_COUNT(staying)) >= 0)
        return true;
    if (column == 0 && list->columns[0].type == COLUMN_TEXT)
        return true;
    if (strcmp(name, "item") == 0)
        return column <= 1;
    return list->list == LIST_JOURNAL &&
           (strcmp(name, "debit") == 0 || strcmp(name, "credit") == 0);
}

/* How soon a column is left out: behind the place of its name in the list above. */
static int rank_of(const struct list_row *list, int column)
{
    int place = place_of(list->columns[column].name, going, ARRAY_COUNT(going));

    if (column_stays(list, column))
        return GRID_STAYS;
    return place < 0 ? (int)ARRAY_COUNT(going) + 1 : place + 1;
}

static enum grid_kind kind_of(const struct column *column, int rank)
{
    if (column_is_number(column))
        return GRID_NUMBER;
    if (column->type != COLUMN_TEXT)
        return GRID_DAY;
    if (strcmp(column->name, "text") == 0 || strcmp(column->name, "role") == 0)
        return GRID_REMARK;
    return rank == GRID_STAYS ? GRID_NAME : GRID_WORD;
}

static enum status begin(void *context, const struct list_row *list, int decimals)
{
    struct printer *printer = context;
    enum status status = OK;

    printer->list = list;
    printer->decimals = decimals;
    switch (printer->form) {
    case PRINT_TABLE:
        status = grid_begin(&printer->grid, printer->out, &printer->arena);
        for (int i = 0; i < list->column_count; i++) {
            int rank = rank_of(list, i);

            grid_column(&printer->grid, list->columns[i].name, kind_of(&list->columns[i], rank),
                        rank);
        }
        return status;
    case PRINT_JSON:
        return OK;
    case PRINT_CSV:
        for (int i = 0; i < list->column_count; i++)
            out_print(printer->out, "%s%s", i > 0 ? "," : "", list->columns[i].name);
        out_text(printer->out, "\n");
        return OK;
    }
    return OK;
}

static enum status json_row(struct printer *printer, const struct slice *texts,
                            const struct cell *cells)
{
    struct text_buffer buffer;
    struct slice text;
    enum status status = OK;

    buffer_init(&buffer, &printer->row_arena);
    row_json(&buffer, printer->list, texts, cells);
    buffer_put_char(&buffer, '\n');
    status = buffer_finish(&buffer, &text);
    if (status == OK)
        out_slice(printer->out, text);
    return status;
}

static enum status csv_row_print(struct printer *printer, const struct slice *texts)
{
    struct text_buffer buffer;
    struct csv_writer writer;
    struct slice text;
    enum status status = OK;

    buffer_init(&buffer, &printer->row_arena);
    csv_writer_init(&writer, &buffer);
    for (int i = 0; i < printer->list->column_count; i++)
        csv_cell(&writer, texts[i]);
    buffer_put_char(&buffer, '\n');
    status = buffer_finish(&buffer, &text);
    if (status == OK)
        out_slice(printer->out, text);
    return status;
}

static enum status row(void *context, const struct cell *cells)
{
    struct printer *printer = context;
    struct slice texts[GRID_COLUMNS_MAX] = { 0 };
    char scratch[GRID_COLUMNS_MAX][CELL_TEXT_MAX];
    const struct list_row *list = printer->list;

    printer->rows++;
    arena_reset(&printer->row_arena);
    for (int i = 0; i < list->column_count; i++) {
        int32_t offset_s = list->columns[i].type == COLUMN_MOMENT
                               ? engine_offset_s(printer->engine, cells[i].number)
                               : 0;

        texts[i] = cell_text(&list->columns[i], &cells[i], printer->decimals, offset_s, scratch[i]);
    }
    switch (printer->form) {
    case PRINT_TABLE:
        return grid_row(&printer->grid, texts);
    case PRINT_JSON:
        return json_row(printer, texts, cells);
    case PRINT_CSV:
        return csv_row_print(printer, texts);
    }
    return OK;
}

struct receiver printer_receiver(struct printer *printer)
{
    return (struct receiver){ begin, row, printer };
}

void printer_end(struct printer *printer)
{
    if (printer->form == PRINT_TABLE && printer->list)
        grid_end(&printer->grid);
    arena_release(&printer->arena);
    arena_release(&printer->row_arena);
}
