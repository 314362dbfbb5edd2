#include "text/bill_shape.h"

#include <stdio.h>
#include <string.h>

enum { ALIASES = 4, REFERENCES_MAX = 1000000 }; /* beyond that a range is a misprint */

static const char *const shape_names[SHAPE_COUNT] = { "kicad", "odoo", "erpnext" };

/* What a column is called, the name that tells most first. */
static const char *const cell_names[SHAPE_COUNT][CELL_COUNT][ALIASES] = {
    [SHAPE_KICAD] = {
        [CELL_COMPONENT] = { "part", "Part", "Value" },
        [CELL_QTY] = { "qty", "Qty", "Quantity" },
        [CELL_LEFT_OUT] = { "DNP" },
        [CELL_FOOTPRINT] = { "Footprint" },
        [CELL_REFERENCES] = { "Reference", "References", "Refs", "Designator" },
    },
    [SHAPE_ODOO] = {
        [CELL_PRODUCT] = { "Product/Internal Reference", "Product", "product_tmpl_id/id",
                           "product_tmpl_id" },
        [CELL_MAKES] = { "Quantity", "product_qty" },
        [CELL_KIT] = { "BoM Type", "type" },
        [CELL_COMPONENT] = { "BoM Lines/Component/Internal Reference", "BoM Lines/Component",
                             "bom_line_ids/product_id/id", "bom_line_ids/product_id" },
        [CELL_QTY] = { "BoM Lines/Quantity", "bom_line_ids/product_qty" },
        [CELL_UNIT] = { "BoM Lines/Product Unit of Measure" },
    },
    [SHAPE_ERPNEXT] = {
        [CELL_PRODUCT] = { "Item" },
        [CELL_MAKES] = { "Quantity" },
        [CELL_COMPONENT] = { "Item Code (Items)" },
        [CELL_QTY] = { "Qty (Items)" },
        [CELL_UNIT] = { "UOM (Items)" },
    },
};

bool bill_shape_find(struct slice name, enum bill_shape *shape)
{
    for (int i = 0; i < SHAPE_COUNT; i++)
        if (slice_equals_text(name, shape_names[i])) {
            *shape = (enum bill_shape)i;
            return true;
        }
    return false;
}

static enum status refuse_at(struct problem *problem, struct spot spot, const char *column,
                             enum status status, const char *why)
{
    return problem_set(problem, status, "line %d, column %d%s%s: %s", spot.line, spot.column,
                       *column ? ", " : "", column, why);
}

static int column_of(const struct csv_row *row, const char *name)
{
    for (int i = 0; i < row->count; i++)
        if (slice_equals_text(slice_trim(row->cells[i]), name))
            return i;
    return -1;
}

static bool shape_needs(enum bill_shape shape, int cell)
{
    return cell == CELL_COMPONENT || cell == CELL_QTY ||
           (cell == CELL_PRODUCT && shape != SHAPE_KICAD);
}

static enum status heading_read(struct bill_rows *rows, const struct csv_row *row,
                                struct problem *problem)
{
    for (int cell = 0; cell < CELL_COUNT; cell++) {
        const char *const *names = cell_names[rows->shape][cell];

        rows->columns[cell] = -1;
        for (int i = 0; i < ALIASES && names[i] && rows->columns[cell] < 0; i++)
            rows->columns[cell] = column_of(row, names[i]);
        if (rows->columns[cell] < 0 && shape_needs(rows->shape, cell))
            return refuse_at(problem, csv_spot(row, row->count), names[0], FIELD_MISSING,
                             "the column is missing");
    }
    rows->is_by_value =
        rows->shape == SHAPE_KICAD && rows->columns[CELL_COMPONENT] == column_of(row, "Value");
    return OK;
}

enum status bill_rows_open(struct bill_rows *rows, enum bill_shape shape, struct slice text,
                           struct arena *arena, struct problem *problem)
{
    struct csv_row row;
    enum status status;

    *rows = (struct bill_rows){ .shape = shape };
    csv_reader_init(&rows->rows, text);
    csv_separator_find(&rows->rows);
    status = csv_next(&rows->rows, arena, &row, problem);
    return status == OK ? heading_read(rows, &row, problem) : status;
}

static struct slice cell_of(const struct bill_rows *rows, const struct csv_row *row,
                            enum shape_cell cell)
{
    int column = rows->columns[cell];

    return column >= 0 && column < row->count ? slice_trim(row->cells[column]) : SLICE("");
}

static struct spot spot_of(const struct bill_rows *rows, const struct csv_row *row,
                           enum shape_cell cell)
{
    int column = rows->columns[cell];

    return csv_spot(row, column >= 0 && column < row->count ? column : row->count);
}

static const char *name_of(const struct bill_rows *rows, enum shape_cell cell)
{
    return cell_names[rows->shape][cell][0];
}

/* Nor does a part that is not fitted say anything. */
static bool row_says_nothing(const struct bill_rows *rows, const struct csv_row *row)
{
    return (slice_is_empty(cell_of(rows, row, CELL_PRODUCT)) &&
            slice_is_empty(cell_of(rows, row, CELL_COMPONENT)) &&
            slice_is_empty(cell_of(rows, row, CELL_QTY))) ||
           !slice_is_empty(cell_of(rows, row, CELL_LEFT_OUT));
}

/* A footprint without the library that it is from: `Resistor_SMD:R_0402`. */
static struct slice footprint_bare(struct slice footprint)
{
    size_t skip = 0;

    for (size_t i = 0; i < footprint.size; i++)
        if (footprint.text[i] == ':')
            skip = i + 1;
    return skip == 0 ? footprint : (struct slice){ footprint.text + skip, footprint.size - skip };
}

/* A value names a part only together with its footprint. */
static enum status component_name(const struct bill_rows *rows, struct arena *arena,
                                  struct csv_row *row)
{
    struct slice value = cell_of(rows, row, CELL_COMPONENT);
    struct slice footprint = footprint_bare(cell_of(rows, row, CELL_FOOTPRINT));
    size_t size = value.size + 1 + footprint.size;
    char *name;

    if (!rows->is_by_value || slice_is_empty(value) || slice_is_empty(footprint))
        return OK;
    name = arena_alloc(arena, size);
    if (!name)
        return NO_MEMORY;
    memcpy(name, value.text, value.size);
    name[value.size] = '-';
    memcpy(name + value.size + 1, footprint.text, footprint.size);
    row->cells[rows->columns[CELL_COMPONENT]] = (struct slice){ name, size };
    return OK;
}

/* A member of the line as an event has it: qty, unit or item. */
static enum status member_read(const struct bill_rows *rows, const struct csv_row *row,
                               struct line_reading *reading, enum shape_cell cell,
                               struct problem *problem)
{
    static const int members[CELL_COUNT] = {
        [CELL_COMPONENT] = LINE_ITEM, [CELL_QTY] = LINE_QTY, [CELL_UNIT] = LINE_UNIT
    };
    struct slice text = cell_of(rows, row, cell);
    struct problem said = { .status = OK };
    enum status status = OK;

    if (cell == CELL_UNIT && slice_is_empty(text))
        return OK;
    status = line_member_read(reading, &reading->members[members[cell]], text, &said);
    return status == OK ? OK
                        : refuse_at(problem, spot_of(rows, row, cell), name_of(rows, cell), status,
                                    said.text);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* `R12`: letters, then a number; false where it is none. */
static bool reference_cut(struct slice reference, size_t *letters, int64_t *number)
{
    size_t at = reference.size;

    while (at > 0 && is_digit(reference.text[at - 1]))
        at--;
    *letters = at;
    return at > 0 && at < reference.size &&
           decimal_parse((struct slice){ reference.text + at, reference.size - at }, 0, number) ==
               OK;
}

/* One, or those of `R1-R4`; 0: it cannot be told. */
static int64_t references_in(struct slice word)
{
    struct slice ends[2] = { word, word };
    size_t letters[2];
    int64_t numbers[2];
    const char *dash = memchr(word.text, '-', word.size);

    if (dash) {
        ends[0].size = (size_t)(dash - word.text);
        ends[1] = (struct slice){ dash + 1, word.size - ends[0].size - 1 };
    }
    for (int i = 0; i < 2; i++)
        if (!reference_cut(ends[i], &letters[i], &numbers[i]))
            return 0;
    if (letters[0] != letters[1] || memcmp(ends[0].text, ends[1].text, letters[0]) != 0 ||
        numbers[1] < numbers[0] || numbers[1] - numbers[0] >= REFERENCES_MAX)
        return 0;
    return numbers[1] - numbers[0] + 1;
}

/* How many parts the row names; 0: it does not say. */
static int64_t references_count(struct slice cell)
{
    int64_t count = 0;

    for (size_t at = 0; at < cell.size;) {
        size_t start = at;
        int64_t in;

        while (at < cell.size && cell.text[at] != ',' && cell.text[at] != ' ')
            at++;
        if (at > start) {
            in = references_in((struct slice){ cell.text + start, at - start });
            if (in == 0)
                return 0;
            count += in;
        }
        at++;
    }
    return count;
}

static enum status refuse_miscounted(const struct bill_rows *rows, const struct csv_row *cells,
                                     const struct event_line *line, struct problem *problem)
{
    int64_t count = references_count(cell_of(rows, cells, CELL_REFERENCES));
    char why[64];

    if (count == 0 || (i128)line->ratio.num == (i128)count * line->ratio.den)
        return OK;
    (void)snprintf(why, sizeof(why), "the row names %lld of them", (long long)count);
    return refuse_at(problem, spot_of(rows, cells, CELL_QTY), name_of(rows, CELL_QTY),
                     VALUE_UNKNOWN, why);
}

static enum status line_read(const struct bill_rows *rows, const struct csv_row *cells,
                             struct bill_row *row, struct problem *problem)
{
    struct line_reading reading;
    enum status status;

    row->has_line = true;
    row->component_spot = spot_of(rows, cells, CELL_COMPONENT);
    line_reading_init(&reading, verb_row(VERB_BILL), &row->component);
    status = member_read(rows, cells, &reading, CELL_COMPONENT, problem);
    if (status == OK)
        status = member_read(rows, cells, &reading, CELL_QTY, problem);
    if (status == OK)
        status = refuse_miscounted(rows, cells, &row->component, problem);
    return status == OK ? member_read(rows, cells, &reading, CELL_UNIT, problem) : status;
}

/* What the first row of a bill says of it. */
static enum status product_read(const struct bill_rows *rows, const struct csv_row *cells,
                                struct bill_row *row, struct problem *problem)
{
    struct slice kind = cell_of(rows, cells, CELL_KIT);
    struct slice makes = cell_of(rows, cells, CELL_MAKES);
    struct value_place place = { .type = TYPE_RATIO };
    struct problem said = { .status = OK };
    enum status status = OK;

    row->begins = true;
    row->product = cell_of(rows, cells, CELL_PRODUCT);
    row->product_spot = spot_of(rows, cells, CELL_PRODUCT);
    row->is_kit = slice_equals_text(kind, "Kit") || slice_equals_text(kind, "phantom");
    if (!slice_is_empty(makes))
        status = value_read(&place, makes, &row->makes, &said);
    return status == OK ? OK
                        : refuse_at(problem, spot_of(rows, cells, CELL_MAKES),
                                    name_of(rows, CELL_MAKES), status, said.text);
}

static enum status row_read(struct bill_rows *rows, const struct csv_row *cells,
                            struct bill_row *row, struct problem *problem)
{
    bool is_named = !slice_is_empty(cell_of(rows, cells, CELL_PRODUCT));
    enum status status = OK;

    if (is_named)
        status = product_read(rows, cells, row, problem);
    else if (rows->shape != SHAPE_KICAD && !rows->has_product)
        status = refuse_at(problem, spot_of(rows, cells, CELL_PRODUCT), name_of(rows, CELL_PRODUCT),
                           FIELD_MISSING, "no bill stands above it");
    rows->has_product = rows->has_product || is_named;
    if (status == OK && !(is_named && slice_is_empty(cell_of(rows, cells, CELL_COMPONENT)) &&
                          slice_is_empty(cell_of(rows, cells, CELL_QTY))))
        status = line_read(rows, cells, row, problem);
    return status;
}

enum status bill_rows_next(struct bill_rows *rows, struct arena *arena, struct bill_row *row,
                           bool *found, struct problem *problem)
{
    struct csv_row cells;
    enum status status;

    *found = false;
    do
        status = csv_next(&rows->rows, arena, &cells, problem);
    while (status == OK && cells.count > 0 && row_says_nothing(rows, &cells));
    *row = (struct bill_row){ .line = cells.line };
    if (status == OK && cells.count > 0)
        status = component_name(rows, arena, &cells);
    if (status != OK || cells.count == 0)
        return status;
    status = row_read(rows, &cells, row, problem);
    *found = status == OK;
    return status;
}
