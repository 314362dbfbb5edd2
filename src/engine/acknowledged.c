#include "engine/acknowledged.h"

#include <stdlib.h>

#include "text/csv.h"

enum { ROW_BYTES = 4 << 20, NAME_BYTES = 48 };

enum column_use { USE_NONE, USE_NAME, USE_DEBIT, USE_CREDIT, USE_AMOUNT };

/* A file on its way in. */
struct reading {
    const struct plant *plant;
    struct csv_reader rows;
    struct csv_row row;
    enum column_use uses[CSV_CELLS_MAX];
    bool has_sides;
    struct arena row_memory;
    struct arena *arena;
    struct acknowledged_list *list;
    size_t capacity;
    enum { ABOVE_NONE, ABOVE_OURS, ABOVE_OTHERS } above; /* whose the rows above are */
    struct problem *problem;
};

static const struct {
    const char *name;
    enum column_use use;
} known[] = {
    { "id", USE_NAME },          { "code", USE_NAME },      { "ref", USE_NAME },
    { "reference", USE_NAME },   { "narration", USE_NAME }, { "reference number", USE_NAME },
    { "description", USE_NAME }, { "memo", USE_NAME },      { "journal no", USE_NAME },
    { "debit", USE_DEBIT },      { "debits", USE_DEBIT },   { "credit", USE_CREDIT },
    { "credits", USE_CREDIT },   { "amount", USE_AMOUNT },  { "number", USE_AMOUNT },
};

/* `*Narration`, `line_ids/debit` and `Debit (Accounting Entries)` by what matters of them. What a
 * line is called is no booking's name. */
static enum column_use use_of(struct slice heading)
{
    char name[NAME_BYTES] = "";
    size_t size = 0;
    bool is_of_line = memchr(heading.text, '/', heading.size) != NULL;

    for (size_t i = 0; i < heading.size; i++) {
        char c = heading.text[i];

        if (c == '/')
            size = 0;
        else if (c == '(' || size + 1 >= sizeof(name))
            break;
        else if (c != '*')
            name[size++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    for (size_t i = 0; i < ARRAY_COUNT(known); i++)
        if (slice_equals_text(slice_trim((struct slice){ name, size }), known[i].name))
            return is_of_line && known[i].use == USE_NAME ? USE_NONE : known[i].use;
    return USE_NONE;
}

static bool has_use(const struct reading *reading, enum column_use use)
{
    for (int i = 0; i < reading->row.count; i++)
        if (reading->uses[i] == use)
            return true;
    return false;
}

static enum status heading_read(struct reading *reading)
{
    enum status status = OK;

    csv_separator_find(&reading->rows);
    status = csv_next(&reading->rows, &reading->row_memory, &reading->row, reading->problem);
    if (status != OK)
        return status;
    for (int i = 0; i < reading->row.count; i++)
        reading->uses[i] = use_of(reading->row.cells[i]);
    reading->has_sides = has_use(reading, USE_DEBIT) && has_use(reading, USE_CREDIT);
    if (!has_use(reading, USE_NAME))
        return problem_set(reading->problem, FIELD_MISSING, "id: the column is missing");
    if (!reading->has_sides && !has_use(reading, USE_AMOUNT))
        return problem_set(reading->problem, FIELD_MISSING,
                           "debit and credit, or amount: the column is missing");
    return OK;
}

static struct slice first_word(struct slice text)
{
    text = slice_trim(text);
    for (size_t i = 0; i < text.size; i++)
        if (text.text[i] == ' ')
            return (struct slice){ text.text, i };
    return text;
}

/* Whose the row is, and, where it is ours, a place for it. */
static enum status owner_find(struct reading *reading)
{
    struct booking_id id;
    struct acknowledged *items;
    bool is_named = false;
    bool is_ours = false;

    for (int i = 0; i < reading->row.count && !is_ours; i++) {
        if (reading->uses[i] != USE_NAME)
            continue;
        is_named = is_named || slice_trim(reading->row.cells[i]).size > 0;
        is_ours = booking_id_read(reading->plant->site, first_word(reading->row.cells[i]), &id);
    }
    if (!is_named)
        return OK;
    reading->above = is_ours ? ABOVE_OURS : ABOVE_OTHERS;
    if (!is_ours)
        return OK;
    items = arena_grow(reading->arena, reading->list->items, reading->list->count,
                       &reading->capacity, sizeof(*items));
    if (!items)
        return problem_set(reading->problem, NO_MEMORY, "a file of that size");
    reading->list->items = items;
    items[reading->list->count++] = (struct acknowledged){ .id = id };
    return OK;
}

static bool cut_front(struct slice *text, struct slice what)
{
    if (what.size == 0 || text->size < what.size || memcmp(text->text, what.text, what.size) != 0)
        return false;
    *text = slice_trim((struct slice){ text->text + what.size, text->size - what.size });
    return true;
}

static void cut_back(struct slice *text, struct slice what)
{
    if (what.size > 0 && text->size >= what.size &&
        memcmp(text->text + text->size - what.size, what.text, what.size) == 0)
        *text = slice_trim((struct slice){ text->text, text->size - what.size });
}

static enum status amount_read(struct reading *reading, int column, int64_t *minor)
{
    struct slice text = slice_trim(reading->row.cells[column]);
    struct spot spot = csv_spot(&reading->row, column);
    enum status status = OK;

    *minor = 0;
    if (!cut_front(&text, reading->plant->currency))
        cut_back(&text, reading->plant->currency);
    if (text.size > 0)
        status = decimal_parse(text, reading->plant->decimals, minor);
    if (status == OK)
        return OK;
    return problem_set(reading->problem, status, "line %d, column %d: '%.*s' is no amount here",
                       spot.line, spot.column, text.size > 40 ? 40 : (int)text.size, text.text);
}

/* What stands on one side below zero belongs to the other. */
static bool side_add(struct acknowledged *to, bool is_debit, int64_t minor)
{
    bool to_debit = is_debit == (minor >= 0);
    int64_t *sum = to_debit ? &to->debit.minor : &to->credit.minor;

    return !__builtin_add_overflow(*sum, minor < 0 ? -minor : minor, sum);
}

static enum status row_take(struct reading *reading)
{
    enum status status = owner_find(reading);

    if (status != OK || reading->above != ABOVE_OURS) {
        reading->list->others += reading->above != ABOVE_OURS;
        return status;
    }
    for (int i = 0; i < reading->row.count && status == OK; i++) {
        struct acknowledged *to = &reading->list->items[reading->list->count - 1];
        enum column_use use = reading->uses[i];
        int64_t minor = 0;

        if (use == USE_NONE || use == USE_NAME || reading->has_sides == (use == USE_AMOUNT))
            continue;
        status = amount_read(reading, i, &minor);
        if (status == OK && !side_add(to, use != USE_CREDIT, minor))
            status = problem_set(reading->problem, NUMBER_RANGE, "the sum of a booking");
    }
    return status;
}

static int order_of(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

int booking_id_order(const struct booking_id *a, const struct booking_id *b)
{
    if (a->kind != b->kind)
        return order_of(a->kind, b->kind);
    if (a->day.number != b->day.number)
        return order_of(a->day.number, b->day.number);
    return a->first != b->first ? order_of(a->first, b->first) : order_of(a->last, b->last);
}

static int item_order(const void *one, const void *other)
{
    const struct acknowledged *a = one;
    const struct acknowledged *b = other;

    return booking_id_order(&a->id, &b->id);
}

/* Rows of one booking are one. */
static enum status rows_join(struct reading *reading)
{
    struct acknowledged_list *list = reading->list;
    size_t kept = 0;

    if (list->count > 1)
        qsort(list->items, list->count, sizeof(*list->items), item_order);
    for (size_t i = 0; i < list->count; i++) {
        struct acknowledged *item = &list->items[i];

        if (kept == 0 || item_order(&list->items[kept - 1], item) != 0)
            list->items[kept++] = *item;
        else if (!side_add(&list->items[kept - 1], true, item->debit.minor) ||
                 !side_add(&list->items[kept - 1], false, item->credit.minor))
            return problem_set(reading->problem, NUMBER_RANGE, "the sum of a booking");
    }
    list->count = kept;
    return OK;
}

static enum status rows_read(struct reading *reading)
{
    enum status status = heading_read(reading);

    while (status == OK) {
        arena_reset(&reading->row_memory);
        status = csv_next(&reading->rows, &reading->row_memory, &reading->row, reading->problem);
        if (status == OK && reading->row.count == 0)
            return rows_join(reading);
        if (status == OK)
            status = row_take(reading);
    }
    return status;
}

enum status acknowledged_read(const struct plant *plant, struct slice text, struct arena *arena,
                              struct acknowledged_list *list, struct problem *problem)
{
    struct reading reading = { .plant = plant, .arena = arena, .list = list, .problem = problem };
    enum status status = OK;

    *list = (struct acknowledged_list){ 0 };
    csv_reader_init(&reading.rows, text);
    arena_init(&reading.row_memory, ROW_BYTES);
    status = rows_read(&reading);
    arena_release(&reading.row_memory);
    return status;
}
