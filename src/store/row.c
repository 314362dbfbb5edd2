#include "store/row.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static i128 fine_at(const unsigned char *at)
{
    i128 fine;

    memcpy(&fine, at, sizeof(fine));
    return fine;
}

/* The whole part, rounded down, so that the rest is never negative. */
static int64_t fine_whole(i128 fine)
{
    return (int64_t)((fine - (fine < 0 ? VALUE_SCALE - 1 : 0)) / VALUE_SCALE);
}

/* All but the material. */
static i128 fine_conversion(const unsigned char *at)
{
    i128 sum = 0;

    for (size_t e = CONVERSION; e < ELEMENT_COUNT; e++)
        sum += fine_at(at + e * sizeof(fine_t));
    return sum;
}

static int64_t money_conversion(const unsigned char *at)
{
    value_t value;

    memcpy(&value, at, sizeof(value));
    return value_conversion(value).minor;
}

static int64_t fine_rest(i128 fine)
{
    return (int64_t)(fine - (i128)fine_whole(fine) * VALUE_SCALE);
}

static int64_t column_get(const struct row_column *column, const void *row)
{
    const unsigned char *at = (const unsigned char *)row + column->offset;
    int64_t wide;
    int32_t narrow;

    switch (column->form) {
    case FORM_INT64:
    case FORM_SOME:
        memcpy(&wide, at, sizeof(wide));
        return wide;
    case FORM_INT32:
    case FORM_DAY:
        memcpy(&narrow, at, sizeof(narrow));
        return narrow;
    case FORM_BOOL:
        return *at != 0;
    case FORM_FINE:
        return fine_whole(fine_at(at));
    case FORM_FINE_REST:
        return fine_rest(fine_at(at));
    case FORM_CONVERSION:
        return money_conversion(at);
    case FORM_FINE_CONVERSION:
        return fine_whole(fine_conversion(at));
    case FORM_FINE_CONVERSION_REST:
        return fine_rest(fine_conversion(at));
    }
    return 0;
}

/* Conversion, none of it divided further yet. */
static void conversion_set(unsigned char *at, int64_t value)
{
    memset(at + sizeof(value), 0, (ELEMENT_COUNT - 1) * sizeof(value));
    memcpy(at + CONVERSION * sizeof(value), &value, sizeof(value));
}

static void fine_add(unsigned char *at, int element, i128 more)
{
    i128 fine = fine_at(at + (size_t)element * sizeof(fine_t)) + more;

    memcpy(at + (size_t)element * sizeof(fine_t), &fine, sizeof(fine));
}

static void column_set(const struct row_column *column, int64_t value, void *row)
{
    unsigned char *at = (unsigned char *)row + column->offset;
    int32_t narrow = (int32_t)value;
    i128 fine = (i128)value * VALUE_SCALE;

    switch (column->form) {
    case FORM_INT64:
    case FORM_SOME:
        memcpy(at, &value, sizeof(value));
        break;
    case FORM_INT32:
    case FORM_DAY:
        memcpy(at, &narrow, sizeof(narrow));
        break;
    case FORM_BOOL:
        *at = value != 0;
        break;
    case FORM_FINE:
        memcpy(at, &fine, sizeof(fine));
        break;
    case FORM_FINE_REST:
        fine_add(at, 0, value);
        break;
    case FORM_CONVERSION:
        conversion_set(at, value);
        break;
    case FORM_FINE_CONVERSION:
        memset(at + sizeof(fine), 0, (ELEMENT_COUNT - 1) * sizeof(fine));
        fine_add(at, CONVERSION, fine);
        break;
    case FORM_FINE_CONVERSION_REST:
        fine_add(at, CONVERSION, value);
        break;
    }
}

/* An amount of money, or a fine one, is read as it lies there. */
bool row_has_elements(const struct row_table *elements, const void *row)
{
    for (int i = elements->key_count; i < elements->column_count; i++) {
        const struct row_column *column = &elements->columns[i];
        const unsigned char *at = (const unsigned char *)row + column->offset;
        int64_t money = 0;

        if (column->form == FORM_INT64)
            memcpy(&money, at, sizeof(money));
        if (money != 0 || (column->form == FORM_FINE && fine_at(at) != 0))
            return true;
    }
    return false;
}

void row_values(const struct row_table *table, const void *row, int64_t *numbers, uint64_t *nulls)
{
    *nulls = 0;
    for (int i = 0; i < table->column_count; i++) {
        const struct row_column *column = &table->columns[i];

        numbers[i] = column_get(column, row);
        if ((column->form == FORM_DAY && numbers[i] == INT32_MIN) ||
            (column->form == FORM_SOME && numbers[i] == 0))
            *nulls |= UINT64_C(1) << i;
    }
}

void row_bind(struct db_statement *statement, const struct row_table *table, const void *row)
{
    int64_t numbers[ROW_COLUMNS_MAX];
    uint64_t nulls;

    row_values(table, row, numbers, &nulls);
    db_bind_ints(statement, 2, numbers, nulls, table->column_count);
}

static void columns_read(struct db_statement *statement, const struct row_table *table, int from,
                         void *row)
{
    for (int i = 0; i < table->column_count; i++) {
        const struct row_column *column = &table->columns[i];
        int64_t value = db_int(statement, from + i);

        if (column->form == FORM_DAY && value == 0 && db_is_null(statement, from + i))
            value = INT32_MIN;
        column_set(column, value, row);
    }
}

/* Elements that have been read were in the conversion as well. */
static void conversions_divide(const struct row_table *table, void *row)
{
    for (int i = 0; i < table->column_count; i++) {
        const struct row_column *column = &table->columns[i];
        unsigned char *at = (unsigned char *)row + column->offset;
        value_t value;

        if (column->form == FORM_CONVERSION) {
            memcpy(&value, at, sizeof(value));
            value.of[CONVERSION].minor =
                2 * value.of[CONVERSION].minor - value_conversion(value).minor;
            memcpy(at, &value, sizeof(value));
        }
        if (column->form == FORM_FINE_CONVERSION)
            fine_add(at, CONVERSION,
                     fine_at(at + CONVERSION * sizeof(fine_t)) - fine_conversion(at));
    }
}

void row_read(struct db_statement *statement, const struct row_table *table, int from, void *row)
{
    columns_read(statement, table, from, row);
    from += table->column_count;
    if (table->elements && !db_is_null(statement, from)) {
        columns_read(statement, table->elements, from, row);
        conversions_divide(table, row);
    }
}

/* Text that grows in an arena's block of fixed size: statements are short. */
struct sql {
    char *text;
    size_t size;
};

enum { SQL_MAX = 16384 }; /* sixteen rows of a line */

static void say(struct sql *sql, const char *text)
{
    size_t size = strlen(text);

    if (!sql->text)
        return;
    assert(sql->size + size < SQL_MAX);
    memcpy(sql->text + sql->size, text, size + 1);
    sql->size += size;
}

static void say_number(struct sql *sql, const char *before, int number)
{
    char text[16];

    snprintf(text, sizeof(text), "%d", number);
    say(sql, before);
    say(sql, text);
}

static void say_columns(struct sql *sql, const struct row_table *table, const char *prefix)
{
    for (int i = 0; i < table->column_count; i++) {
        say(sql, i > 0 ? ", " : "");
        say(sql, prefix);
        say(sql, table->columns[i].name);
    }
}

/* The columns of a row, its elements behind it. */
static void say_row(struct sql *sql, const struct row_table *table, const char *prefix)
{
    say_columns(sql, table, prefix);
    if (table->elements) {
        say(sql, ", ");
        say_columns(sql, table->elements, "elements.");
    }
}

/* Joined so that a name of a key's column means the row's. */
static void say_elements_join(struct sql *sql, const struct row_table *table)
{
    if (!table->elements)
        return;
    say(sql, " LEFT JOIN ");
    say(sql, table->elements->name);
    say(sql, " elements USING (site");
    for (int i = 0; i < table->key_count; i++) {
        say(sql, ", ");
        say(sql, table->columns[i].name);
    }
    say(sql, ")");
}

const char *row_select_sql(struct arena *arena, const struct row_table *table, int parts)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_row(&sql, table, "t.");
    say(&sql, " FROM ");
    say(&sql, table->name);
    say(&sql, " t");
    say_elements_join(&sql, table);
    say(&sql, " WHERE site = $1");
    for (int i = 0; i < parts; i++) {
        say(&sql, " AND ");
        say(&sql, table->columns[i].name);
        say_number(&sql, " = $", i + 2);
    }
    return sql.text;
}

const char *row_where_sql(struct arena *arena, const struct row_table *table, const char *where)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_row(&sql, table, "t.");
    say(&sql, " FROM ");
    say(&sql, table->name);
    say(&sql, " t");
    say_elements_join(&sql, table);
    say(&sql, " WHERE site = $1 AND ");
    say(&sql, where);
    return sql.text;
}

const char *row_joined_sql(struct arena *arena, const struct row_table *table, const char *texts,
                           const char *rest)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say(&sql, texts);
    say(&sql, ", ");
    say_row(&sql, table, "t.");
    say(&sql, " FROM ");
    say(&sql, table->name);
    say(&sql, " t");
    say_elements_join(&sql, table);
    say(&sql, rest);
    return sql.text;
}

static void say_insert(struct sql *sql, const char *verb, const struct row_table *table, int rows)
{
    int n = 2;

    say(sql, verb);
    say(sql, table->name);
    say(sql, " (site, ");
    say_columns(sql, table, "");
    say(sql, ") VALUES ");
    for (int row = 0; row < rows; row++) {
        say(sql, row > 0 ? ", ($1" : "($1");
        for (int i = 0; i < table->column_count; i++)
            say_number(sql, ", $", n++);
        say(sql, ")");
    }
}

const char *row_append_sql(struct arena *arena, const struct row_table *table, int rows)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say_insert(&sql, "INSERT INTO ", table, rows);
    return sql.text;
}

const char *row_write_sql(struct arena *arena, const struct row_table *table)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say_insert(&sql, "REPLACE INTO ", table, 1);
    return sql.text;
}

const char *row_delete_sql(struct arena *arena, const struct row_table *table)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "DELETE FROM ");
    say(&sql, table->name);
    say(&sql, " WHERE site = $1");
    for (int i = 0; i < table->key_count; i++) {
        say(&sql, " AND ");
        say(&sql, table->columns[i].name);
        say_number(&sql, " = $", i + 2);
    }
    return sql.text;
}

const char *lines_now_sql(struct arena *arena, const char *where)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_columns(&sql, row_table(ROW_LINE), "l.");
    say(&sql, ", ");
    say_columns(&sql, &line_more_table, "m.");
    say(&sql, ", ");
    say_columns(&sql, &line_elements_table, "p.");
    say(&sql, ", ");
    say_columns(&sql, &line_now_table, "n.");
    say(&sql, ", ");
    say_columns(&sql, line_now_table.elements, "q.");
    say(&sql, " FROM line_row l LEFT JOIN line_more m ON m.id = l.id"
              " LEFT JOIN line_elements p ON p.id = l.id LEFT JOIN line_now n ON n.id = l.id"
              " LEFT JOIN line_now_elements q ON q.id = n.id WHERE l.site = $1 AND ");
    say(&sql, where);
    return sql.text;
}

const char *lines_posted_sql(struct arena *arena, const char *where)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_columns(&sql, row_table(ROW_LINE), "l.");
    say(&sql, ", ");
    say_columns(&sql, &line_more_table, "m.");
    say(&sql, ", ");
    say_columns(&sql, &line_elements_table, "p.");
    say(&sql, " FROM line_row l LEFT JOIN line_more m ON m.id = l.id"
              " LEFT JOIN line_elements p ON p.id = l.id WHERE l.site = $1 AND ");
    say(&sql, where);
    return sql.text;
}

bool line_has_more(const struct line *line)
{
    return line->owner != line_seq((line_id_t){ line->key.part[0] }) || line->target.raw != 0 ||
           line->position.micro != 0 || line->prev_adopted.raw != 0 || !cost_is_nil(line->price) ||
           line->price.per.micro != 0 || line->tag.lot != 0 || line->tag.kept != 0;
}

/* Asked of every line that is posted: the columns of line_elements_table. */
bool line_has_elements(const struct line *line)
{
    int64_t some = 0;

    for (int e = CONVERSION + 1; e < ELEMENT_COUNT; e++)
        some |= line->value.of[e].minor | line->pool_value.of[e].minor | line->price.of[e].minor;
    return some != 0;
}

/* What of a line is so when it has just been posted. */
struct standing {
    qty_t picked;
    qty_t out;
    value_t out_value;
    value_t out_pool; /* what its pool booked */
};

enum { STANDS_QTY = 1, STANDS_VALUE = 2 };

/* What of a line is live once it is posted. */
static unsigned kind_stands(enum line_kind kind)
{
    switch (kind) {
    case LINE_PUT:
    case LINE_TAKE:
    case LINE_MAKE:
    case LINE_SETTLE:
    case LINE_UNTAKE:
    case LINE_UNSETTLE:
    case LINE_SLICE:
    case LINE_RETURN:
    case LINE_LOWER:
    case LINE_CLOSED:
    case LINE_RESOURCE:
    case LINE_DEFERRED:
    case LINE_AVERAGED:
    case LINE_SHARED:
        return STANDS_QTY | STANDS_VALUE;
    case LINE_OWE:
    case LINE_BLOWN:
    case LINE_DUE:
    case LINE_DELIVER:
    case LINE_CATCH_UP:
    case LINE_APART:
    case LINE_REPRICED:
    case LINE_AVERAGE:
        return STANDS_QTY;
    case LINE_LANDED:
        return STANDS_VALUE;
    case LINE_PICK:
    case LINE_SCRAPPED:
    case LINE_LOST:
    case LINE_UNOWE:
    case LINE_TRUE_UP:
    case LINE_TRUE_UP_EVENT:
    case LINE_REVALUE:
    case LINE_CARRY:
    case LINE_INBOX:
    case LINE_LATE:
    case LINE_ACTUAL:
    case LINE_VERSION:
    case LINE_APPROVED:
    case LINE_UNDUE:
    case LINE_COVER:
    case LINE_LOT:
    case LINE_EXPIRY:
    case LINE_PASS:
    case LINE_GIVEN:
    case LINE_CORRECTS:
    case LINE_STAYS:
    case LINE_TAKE_UP:
    case LINE_BEYOND:
    case LINE_RECOST:
    case LINE_KIND_COUNT:
        break;
    }
    return 0;
}

static struct standing line_standing(const struct line *line)
{
    struct standing standing = { .picked = line_picks(line) ? line->qty : (qty_t){ 0 } };
    unsigned stands = kind_stands(line->kind);

    if (stands & STANDS_QTY)
        standing.out = line->qty;
    if (stands & STANDS_VALUE)
        standing.out_value = line->value;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        standing.out_pool.of[e].minor = standing.out_value.of[e].minor - line->price.of[e].minor;
    return standing;
}

bool line_is_whole(const struct line *line)
{
    struct standing posted = line_standing(line);

    return posted.picked.micro == line->picked.micro && posted.out.micro == line->out.micro &&
           value_equals(posted.out_value, line->out_value) &&
           value_equals(posted.out_pool, line->out_pool) && line->returned.micro == 0;
}

void line_read_posted(struct db_statement *statement, struct line *line)
{
    const struct row_table *table = row_table(ROW_LINE);
    struct standing standing;

    *line = (struct line){ .key.kind = ROW_LINE };
    int more = table->column_count;
    int elements = more + line_more_table.column_count;

    row_read(statement, table, 0, line);
    line->owner = line_seq((line_id_t){ line->key.part[0] });
    if (!db_is_null(statement, more))
        row_read(statement, &line_more_table, more, line);
    if (!db_is_null(statement, elements)) {
        row_read(statement, &line_elements_table, elements, line);
        conversions_divide(table, line);
        conversions_divide(&line_more_table, line);
    }
    standing = line_standing(line);
    line->picked = standing.picked;
    line->out = standing.out;
    line->out_value = standing.out_value;
    line->out_pool = standing.out_pool;
}

void line_read(struct db_statement *statement, struct line *line)
{
    int now = row_table(ROW_LINE)->column_count + line_more_table.column_count +
              line_elements_table.column_count;

    line_read_posted(statement, line);
    if (!db_is_null(statement, now))
        row_read(statement, &line_now_table, now, line);
}
