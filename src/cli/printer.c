#include "cli/printer.h"

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

static enum grid_kind kind_of(const struct column *column)
{
    if (column_is_number(column))
        return GRID_NUMBER;
    return column->type == COLUMN_TEXT ? GRID_TEXT : GRID_DAY;
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
        for (int i = 0; i < list->column_count; i++)
            grid_column(&printer->grid, list->columns[i].name, kind_of(&list->columns[i]));
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
