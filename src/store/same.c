/*
 * Two books out of the same events hold the same rows, whatever the tables are: found by reading
 * both side by side. How the indexes in arrears are cut depends on when they were filled: these say
 * what the rows that they are about say, in the book alone.
 */
#include <stdio.h>
#include <string.h>

#include "store/index.h"
#include "store/keys.h"

enum { COLUMNS_MAX = 64, TABLES_MAX = 128, WORD_BYTES = 40, SQL_BYTES = 8192, ROW_BYTES = 120 };

struct column {
    char name[WORD_BYTES];
    int key; /* its place in the key, from 1 on; 0: it is not in it */
};

struct table_layout {
    char name[WORD_BYTES];
    struct column columns[COLUMNS_MAX];
    int count;
};

struct layout {
    struct table_layout tables[TABLES_MAX];
    int count;
};

/* Two rows side by side. */
struct pair {
    const struct table_layout *table;
    struct db_statement *own;
    struct db_statement *made; /* of the other book */
};

/* The difference that the earliest event can be named for. */
struct difference {
    bool is_found;
    int64_t seq; /* 0: none can */
    struct problem *why;
};

static bool text_is(const char *text, const char *other)
{
    return strcmp(text, other) == 0;
}

/* Not what the events say: indexes in arrears, and who may use a server. */
static bool table_is_aside(const struct table_layout *table)
{
    return text_is(table->name, "line_index") || text_is(table->name, "key_index") ||
           text_is(table->name, "token") || text_is(table->name, "person");
}

/* How far the indexes in arrears have come. */
static bool column_is_arrears(const struct table_layout *table, int c)
{
    static const char *const names[] = { "line_indexed", "line_indexed_count", "key_indexed" };

    for (size_t i = 0; i < ARRAY_COUNT(names); i++)
        if (text_is(table->name, "head_row") && text_is(table->columns[c].name, names[i]))
            return true;
    return false;
}

/* False: it is none of a book's. */
static bool name_take(struct slice from, char name[WORD_BYTES])
{
    if (from.size >= WORD_BYTES || memchr(from.text, '"', from.size))
        return false;
    memcpy(name, from.text, from.size);
    name[from.size] = '\0';
    return true;
}

/* Columns of the row: table, column, its place in the key. */
static bool column_take(struct layout *layout, struct db_statement *row)
{
    struct table_layout *table = layout->count > 0 ? &layout->tables[layout->count - 1] : NULL;
    struct column *column;

    if (!table || !slice_equals_text(db_text(row, 0), table->name)) {
        if (layout->count == TABLES_MAX)
            return false;
        table = &layout->tables[layout->count++];
        if (!name_take(db_text(row, 0), table->name))
            return false;
    }
    if (table->count == COLUMNS_MAX)
        return false;
    column = &table->columns[table->count++];
    column->key = (int)db_int(row, 2);
    return name_take(db_text(row, 1), column->name);
}

static enum status layout_read(struct store *store, struct layout *layout, struct problem *why)
{
    struct db_statement *statement = NULL;
    enum status status = store->db->driver->layout(store->db, &statement);
    bool row;

    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        if (!column_take(layout, statement))
            status =
                problem_set(why, CHECK_FAILED, "the book has a table that is none of a book's");
    db_finish(statement);
    return status;
}

static enum status layouts_compare(const struct layout *own, const struct layout *made,
                                   struct problem *why)
{
    for (int t = 0; t < own->count || t < made->count; t++) {
        const struct table_layout *one = &own->tables[t];
        const struct table_layout *other = &made->tables[t];
        int order = strcmp(one->name, other->name);

        if (t == made->count || (t < own->count && order < 0))
            return problem_set(why, CHECK_FAILED, "%s is no table of a book", one->name);
        if (t == own->count || order > 0)
            return problem_set(why, CHECK_FAILED, "the book has no table %s", other->name);
        if (memcmp(one, other, sizeof(*one)) != 0)
            return problem_set(why, CHECK_FAILED, "%s has other columns than in a book", one->name);
    }
    return OK;
}

static size_t say(char *sql, size_t size, const char *before, const char *name)
{
    int more = snprintf(sql + size, SQL_BYTES - size, "%s\"%s\"", before, name);

    return size + (size_t)more;
}

/* COLUMNS_MAX names, and at most as many of the key, fit. */
_Static_assert(2 * COLUMNS_MAX * (WORD_BYTES + 8) < SQL_BYTES, "a statement");

static enum status rows_begin(struct store *store, const struct table_layout *table,
                              struct db_statement **statement)
{
    char sql[SQL_BYTES];
    size_t size = 0;
    int keys = 0;

    for (int c = 0; c < table->count; c++) {
        size = say(sql, size, c == 0 ? "SELECT " : ", ", table->columns[c].name);
        keys += table->columns[c].key > 0;
    }
    size = say(sql, size, " FROM ", table->name);
    for (int key = 1; key <= keys; key++)
        for (int c = 0; c < table->count; c++)
            if (table->columns[c].key == key)
                size = say(sql, size, key == 1 ? " ORDER BY " : ", ", table->columns[c].name);
    return store->db->driver->prepare(store->db, sql, statement);
}

static int bytes_order(struct slice one, struct slice other)
{
    size_t size = one.size < other.size ? one.size : other.size;
    int order = size > 0 ? memcmp(one.text, other.text, size) : 0;

    return order != 0 ? order : (one.size > other.size) - (one.size < other.size);
}

/* As the database orders them: none, numbers, text, bytes. */
static int value_order(const struct pair *pair, int c)
{
    enum db_form form = db_form(pair->own, c);
    enum db_form made = db_form(pair->made, c);
    int64_t number;
    int64_t other;

    if (form != made)
        return form < made ? -1 : 1;
    if (form == DB_NONE)
        return 0;
    if (form != DB_NUMBER)
        return bytes_order(db_blob(pair->own, c), db_blob(pair->made, c));
    number = db_int(pair->own, c);
    other = db_int(pair->made, c);
    return (number > other) - (number < other);
}

static int column_of_key(const struct table_layout *table, int key)
{
    for (int c = 0; c < table->count; c++)
        if (table->columns[c].key == key)
            return c;
    return -1;
}

static int key_order(const struct pair *pair)
{
    int order = 0;

    for (int key = 1, c; order == 0 && (c = column_of_key(pair->table, key)) >= 0; key++)
        order = value_order(pair, c);
    return order;
}

static void value_print(struct db_statement *row, int c, char *out, size_t size)
{
    struct slice text;

    switch (db_form(row, c)) {
    case DB_NONE:
        (void)snprintf(out, size, "none");
        return;
    case DB_NUMBER:
        (void)snprintf(out, size, "%lld", (long long)db_int(row, c));
        return;
    case DB_TEXT:
        text = db_text(row, c);
        (void)snprintf(out, size, "'%.*s'", (int)text.size, text.text);
        return;
    case DB_BYTES:
        (void)snprintf(out, size, "of %zu bytes", db_blob(row, c).size);
        return;
    }
}

/* `rate_row item 4 n 1`: the site is that of the file. */
static void row_print(const struct table_layout *table, struct db_statement *row,
                      char out[ROW_BYTES])
{
    size_t size = (size_t)snprintf(out, ROW_BYTES, "%s", table->name);

    for (int key = 1, c; (c = column_of_key(table, key)) >= 0 && size < ROW_BYTES; key++) {
        char value[WORD_BYTES];

        if (text_is(table->columns[c].name, "site") && db_int(row, c) == SITE)
            continue;
        value_print(row, c, value, sizeof(value));
        size +=
            (size_t)snprintf(out + size, ROW_BYTES - size, " %s %s", table->columns[c].name, value);
    }
}

/* The event that a row is of: its `seq`, or that of its line; 0: it cannot be said. */
static int64_t row_seq(const struct table_layout *table, struct db_statement *row)
{
    int64_t seq = 0;

    for (int c = 0; c < table->count; c++) {
        if (text_is(table->columns[c].name, "seq"))
            return db_int(row, c);
        if (text_is(table->columns[c].name, "id") && table->columns[c].key > 0)
            seq = line_seq((line_id_t){ db_int(row, c) });
    }
    return seq;
}

static void difference_note(struct difference *difference, int64_t seq, const char *text)
{
    struct problem *why = difference->why;

    if (difference->is_found && (seq <= 0 || (difference->seq > 0 && difference->seq <= seq)))
        return;
    difference->is_found = true;
    difference->seq = seq;
    *why = (struct problem){ .status = OK };
    if (seq > 0)
        (void)problem_set(why, CHECK_FAILED, "event %lld: %s", (long long)seq, text);
    else
        (void)problem_set(why, CHECK_FAILED, "%s", text);
}

static void row_note(struct difference *difference, const struct table_layout *table,
                     struct db_statement *row, const char *what)
{
    char name[ROW_BYTES];
    char text[2 * ROW_BYTES];

    row_print(table, row, name);
    (void)snprintf(text, sizeof(text), "%s %s", name, what);
    difference_note(difference, row_seq(table, row), text);
}

static void column_note(struct difference *difference, const struct pair *pair, int c)
{
    char is[WORD_BYTES];
    char should[WORD_BYTES];
    char name[ROW_BYTES];
    char text[3 * ROW_BYTES];

    row_print(pair->table, pair->made, name);
    value_print(pair->own, c, is, sizeof(is));
    value_print(pair->made, c, should, sizeof(should));
    (void)snprintf(text, sizeof(text), "%s: %s is %s, its events make it %s", name,
                   pair->table->columns[c].name, is, should);
    difference_note(difference, row_seq(pair->table, pair->made), text);
}

/* The first column in which rows of one key differ; the count of columns: none. */
static int column_differing(const struct pair *pair)
{
    int c = 0;

    while (c < pair->table->count &&
           (value_order(pair, c) == 0 || column_is_arrears(pair->table, c)))
        c++;
    return c;
}

/* True if the rows are the same; a row may have none at its side. */
static bool rows_match(const struct pair *pair, bool own, bool made, struct difference *difference)
{
    int c = own && made ? column_differing(pair) : 0;
    int order = (int)made - (int)own;

    if (own && made && c == pair->table->count)
        return true;
    if (order == 0)
        order = key_order(pair);
    if (order == 0)
        column_note(difference, pair, c);
    else if (order < 0)
        row_note(difference, pair->table, pair->own, "is made by no event");
    else
        row_note(difference, pair->table, pair->made, "is not in the book");
    return false;
}

/* Reads both to the first difference, or to the end of both. */
static enum status rows_compare(const struct pair *pair, struct difference *difference)
{
    bool own = false;
    bool made = false;
    enum status status;

    do {
        status = db_step(pair->own, &own);
        if (status == OK)
            status = db_step(pair->made, &made);
    } while (status == OK && (own || made) && rows_match(pair, own, made, difference));
    return status;
}

static enum status table_compare(struct store *store, struct store *other,
                                 const struct table_layout *table, struct difference *difference)
{
    struct pair pair = { .table = table };
    enum status status = rows_begin(store, table, &pair.own);

    if (status == OK)
        status = rows_begin(other, table, &pair.made);
    if (status == OK)
        status = rows_compare(&pair, difference);
    db_finish(pair.own);
    db_finish(pair.made);
    return status;
}

static enum status indexes_prove(struct store *store, struct difference *difference)
{
    struct index_fault fault = { .is_found = false };
    enum status status = index_prove(store, &fault);
    char text[ROW_BYTES];

    if (status == OK && !fault.is_found) {
        status = keys_prove(store, &fault);
        if (fault.is_found)
            difference_note(difference, fault.at, "key_index is not what the events' keys are");
    } else if (fault.is_found) {
        (void)snprintf(text, sizeof(text), "line_index is not what the lines of item %lld are",
                       (long long)fault.at);
        difference_note(difference, 0, text);
    }
    return status;
}

static enum status books_compare(struct store *store, struct store *other, struct problem *why)
{
    struct layout *own = arena_alloc(&store->scratch, sizeof(*own));
    struct layout *made = arena_alloc(&store->scratch, sizeof(*made));
    struct difference difference = { .why = why };
    enum status status = own && made ? layout_read(store, own, why) : NO_MEMORY;

    if (status == OK)
        status = layout_read(other, made, why);
    if (status == OK)
        status = layouts_compare(own, made, why);
    for (int t = 0; status == OK && t < own->count; t++)
        if (!table_is_aside(&own->tables[t]))
            status = table_compare(store, other, &own->tables[t], &difference);
    if (status == OK)
        status = indexes_prove(store, &difference);
    return status == OK ? why->status : status;
}

enum status store_same(struct store *store, struct store *other, struct problem *why)
{
    enum status status;

    call_begin(store);
    call_begin(other);
    *why = (struct problem){ .status = OK };
    status = posted_flush(other);
    if (status == OK)
        status = books_compare(store, other, why);
    if (status != OK && why->status == OK)
        (void)problem_set(why, status, "the rows of the book cannot be read");
    (void)call_end(other, OK);
    (void)call_end(store, OK);
    return status;
}
