#include "engine/cell_text.h"

#include <stdio.h>

#include "text/json.h"

static struct slice number_text(int64_t number, char scratch[CELL_TEXT_MAX])
{
    int size = snprintf(scratch, CELL_TEXT_MAX, "%lld", (long long)number);

    return (struct slice){ scratch, size > 0 ? (size_t)size : 0 };
}

static struct slice moment_text(int64_t utc_s, int32_t offset_s, char scratch[CELL_TEXT_MAX])
{
    struct moment moment = { .form = MOMENT_ZONED,
                             .offset_min = (int16_t)(offset_s / 60),
                             .local_s = utc_s + offset_s / 60 * (int64_t)60 };

    return (struct slice){ scratch, moment_print(moment, scratch) };
}

struct slice cell_text(const struct column *column, const struct cell *cell, int currency_decimals,
                       int32_t offset_s, char scratch[CELL_TEXT_MAX])
{
    if (cell->absent)
        return (struct slice){ "", 0 };
    switch (column->type) {
    case COLUMN_TEXT:
        return cell->text;
    case COLUMN_QTY:
        return (struct slice){ scratch, qty_print(cell->qty, scratch) };
    case COLUMN_MONEY:
        return (struct slice){ scratch, money_print(cell->money, currency_decimals, scratch) };
    case COLUMN_PRICE:
        return (struct slice){ scratch, price_print(cell->price, currency_decimals, scratch) };
    case COLUMN_DAY:
        return (struct slice){ scratch, day_print(cell->day, scratch) };
    case COLUMN_MOMENT:
        return moment_text(cell->number, offset_s, scratch);
    case COLUMN_RATIO:
        return (struct slice){ scratch, ratio_print(cell->ratio, scratch) };
    case COLUMN_SHARE:
        return (struct slice){ scratch, share_print(cell->qty, scratch) };
    case COLUMN_INT:
        return number_text(cell->number, scratch);
    }
    return (struct slice){ "", 0 };
}

bool column_is_number(const struct column *column)
{
    switch (column->type) {
    case COLUMN_QTY:
    case COLUMN_MONEY:
    case COLUMN_PRICE:
    case COLUMN_RATIO:
    case COLUMN_INT:
    case COLUMN_SHARE:
        return true;
    case COLUMN_TEXT:
    case COLUMN_DAY:
    case COLUMN_MOMENT:
        return false;
    }
    return false;
}

void row_json(struct text_buffer *buffer, const struct list_row *list, const struct slice *texts,
              const struct cell *cells)
{
    struct json_writer writer;

    json_writer_init(&writer, buffer);
    json_open(&writer, '{');
    for (int i = 0; i < list->column_count; i++) {
        char number[CELL_TEXT_MAX];

        json_key(&writer, slice_of(list->columns[i].name));
        if (cells[i].absent) {
            json_raw(&writer, "null");
        } else if (list->columns[i].type == COLUMN_INT) {
            (void)snprintf(number, sizeof(number), "%lld", (long long)cells[i].number);
            json_raw(&writer, number);
        } else {
            json_string(&writer, texts[i]);
        }
    }
    json_close(&writer, '}');
}
