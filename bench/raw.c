#include "raw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/state.h"
#include "disk.h"
#include "ours.h"

enum { COLUMNS_MAX = 64, TABLES_MAX = 64 };

/* Which commit a row belongs to; a table that is not known here goes with the first batch. */
enum belongs { TO_SET_UP, TO_FIRST_BATCH, TO_EVENT, TO_LINE };

struct raw_table {
    char name[64];
    enum belongs belongs;
    int key_column; /* event number or line id */
    int column_count;
    int64_t *cells; /* a row after the other; texts and blobs: where they stand in `bytes` */
    size_t cell_count;
    size_t cell_capacity;
    unsigned char *bytes; /* size, then content */
    size_t byte_count;
    size_t byte_capacity;
    unsigned char types[COLUMNS_MAX]; /* as SQLite tells them */
};

struct raw_tables {
    struct raw_table tables[TABLES_MAX];
    int count;
    int64_t seq; /* first of the runs */
    int64_t seq_end;
    int batch;
};

struct raw {
    const struct raw_tables *tables;
    sqlite3 *database;
    sqlite3_stmt *begin;
    sqlite3_stmt *commit;
    sqlite3_stmt *inserts[TABLES_MAX];
    size_t next[TABLES_MAX]; /* cell not yet inserted */
    int64_t seq;             /* first event of the next batch */
};

/* A cell that is absent; no book holds this number. */
#define ABSENT INT64_MIN

static int64_t bytes_keep(struct raw_table *table, const void *bytes, int size)
{
    size_t needed = table->byte_count + sizeof(size) + (size_t)size;
    int64_t at = (int64_t)table->byte_count;

    while (needed > table->byte_capacity) {
        table->byte_capacity = table->byte_capacity > 0 ? table->byte_capacity * 2 : 4096;
        table->bytes = realloc(table->bytes, table->byte_capacity);
        must(table->bytes != NULL, "no memory for %s", table->name);
    }
    memcpy(table->bytes + at, &size, sizeof(size));
    if (size > 0)
        memcpy(table->bytes + at + sizeof(size), bytes, (size_t)size);
    table->byte_count = needed;
    return at;
}

static int64_t cell_read(struct raw_table *table, sqlite3_stmt *statement, int column)
{
    int type = sqlite3_column_type(statement, column);

    if (type == SQLITE_NULL)
        return ABSENT;
    table->types[column] = (unsigned char)type;
    if (type == SQLITE_INTEGER)
        return sqlite3_column_int64(statement, column);
    return bytes_keep(table, sqlite3_column_blob(statement, column),
                      sqlite3_column_bytes(statement, column));
}

/*
 * A table is walked in the order of its key, which is that of the events or has none in it. An
 * index in arrears begins with something else: its rows are put in the order of the batches first.
 */
static void rows_select(const struct raw_tables *tables, const struct raw_table *table, char *sql,
                        size_t size)
{
    static const struct {
        const char *name;
        const char *seq;
        const char *key;
    } indexes[] = {
        { "line_index", "(first >> 20)", "item, first" },
        { "key_index", "seq", "hash" },
    };

    snprintf(sql, size, "SELECT * FROM %s NOT INDEXED", table->name);
    for (size_t i = 0; i < ARRAY_COUNT(indexes); i++)
        if (strcmp(indexes[i].name, table->name) == 0)
            snprintf(sql, size, "SELECT * FROM %s ORDER BY (%s + %lld) / %d, %s", table->name,
                     indexes[i].seq, (long long)(tables->batch - tables->seq % tables->batch),
                     tables->batch, indexes[i].key);
}

static void rows_read(const struct raw_tables *tables, struct raw_table *table, sqlite3 *database)
{
    char sql[200];
    sqlite3_stmt *statement = NULL;

    rows_select(tables, table, sql, sizeof(sql));
    statement = database_prepare(database, sql);
    table->column_count = sqlite3_column_count(statement);
    must(table->column_count <= COLUMNS_MAX, "%s has many columns", table->name);
    for (int i = 0; i < table->column_count; i++) {
        const char *name = sqlite3_column_name(statement, i);

        if ((table->belongs == TO_EVENT && strcmp(name, "seq") == 0) ||
            (table->belongs == TO_LINE && (strcmp(name, "id") == 0 || strcmp(name, "first") == 0)))
            table->key_column = i;
    }
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < table->column_count; i++) {
            table->cells = must_grow(table->cells, table->cell_count, &table->cell_capacity,
                                     sizeof(*table->cells));
            table->cells[table->cell_count++] = cell_read(table, statement, i);
        }
    }
    sqlite3_finalize(statement);
}

static enum belongs belongs_of(const char *name)
{
    static const struct {
        const char *name;
        enum belongs belongs;
    } known[] = {
        { "event_row", TO_EVENT },         { "happened_row", TO_EVENT },
        { "line_row", TO_LINE },           { "entry_row", TO_LINE },
        { "layer_row", TO_LINE },          { "owed_row", TO_LINE },
        { "line_now", TO_LINE },           { "line_more", TO_LINE },
        { "key_index", TO_EVENT },         { "line_index", TO_LINE },
        { "head_row", TO_FIRST_BATCH },    { "stock_row", TO_FIRST_BATCH },
        { "pool_row", TO_FIRST_BATCH },    { "segment_row", TO_FIRST_BATCH },
        { "carry_row", TO_FIRST_BATCH },   { "sale_row", TO_FIRST_BATCH },
        { "balance_row", TO_FIRST_BATCH }, { "waiting_row", TO_FIRST_BATCH },

        { "setting_row", TO_SET_UP },      { "place_row", TO_SET_UP },
        { "category_row", TO_SET_UP },     { "reason_row", TO_SET_UP },
        { "account_row", TO_SET_UP },      { "name_row", TO_SET_UP },
        { "item_row", TO_SET_UP },         { "item_place_row", TO_SET_UP },
        { "unit_row", TO_SET_UP },         { "bill_row", TO_SET_UP },
        { "bill_line_row", TO_SET_UP },    { "rate_row", TO_SET_UP },
        { "standard_row", TO_SET_UP },     { "word", TO_SET_UP },
    };

    for (size_t i = 0; i < ARRAY_COUNT(known); i++)
        if (strcmp(known[i].name, name) == 0)
            return known[i].belongs;
    return TO_FIRST_BATCH;
}

struct raw_tables *raw_read(const char *path, int64_t seq, int batch)
{
    struct raw_tables *tables = must_alloc(sizeof(*tables));
    sqlite3 *database = database_open(path);
    sqlite3_stmt *names = database_prepare(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                  " ORDER BY rowid");
    sqlite3_stmt *newest = database_prepare(database, "SELECT max(seq) FROM event_row");

    tables->seq = seq;
    tables->batch = batch;
    must(sqlite3_step(newest) == SQLITE_ROW, "%s", path);
    tables->seq_end = sqlite3_column_int64(newest, 0) + 1;
    sqlite3_finalize(newest);
    while (sqlite3_step(names) == SQLITE_ROW) {
        struct raw_table *table = &tables->tables[tables->count];

        must(tables->count++ < TABLES_MAX, "%s has many tables", path);
        snprintf(table->name, sizeof(table->name), "%s", sqlite3_column_text(names, 0));
        table->belongs = belongs_of(table->name);
        rows_read(tables, table, database);
    }
    sqlite3_finalize(names);
    sqlite3_close_v2(database);
    return tables;
}

/* The event with which a row came, the one before the runs for what was there. */
static int64_t seq_of(const struct raw_tables *tables, const struct raw_table *table,
                      const int64_t *row)
{
    int64_t seq = tables->seq;

    if (table->belongs == TO_SET_UP)
        return tables->seq - 1;
    if (table->belongs == TO_EVENT)
        seq = row[table->key_column];
    else if (table->belongs == TO_LINE)
        seq = line_seq((line_id_t){ row[table->key_column] });
    return seq;
}

static void row_insert(const struct raw_table *table, const int64_t *row, sqlite3_stmt *insert)
{
    for (int i = 0; i < table->column_count; i++) {
        const unsigned char *bytes = table->bytes + row[i];
        int size = 0;

        if (row[i] == ABSENT) {
            sqlite3_bind_null(insert, i + 1);
        } else if (table->types[i] == SQLITE_INTEGER) {
            sqlite3_bind_int64(insert, i + 1, row[i]);
        } else {
            memcpy(&size, bytes, sizeof(size));
            bytes += sizeof(size);
            if (table->types[i] == SQLITE_TEXT)
                sqlite3_bind_text(insert, i + 1, (const char *)bytes, size, SQLITE_STATIC);
            else
                sqlite3_bind_blob(insert, i + 1, bytes, size, SQLITE_STATIC);
        }
    }
    statement_run(insert);
}

/* Rows of one table that came before the next batch. */
static void rows_insert(struct raw *raw, int number)
{
    const struct raw_table *table = &raw->tables->tables[number];
    size_t next = raw->next[number];

    while (next < table->cell_count && seq_of(raw->tables, table, &table->cells[next]) < raw->seq) {
        row_insert(table, &table->cells[next], raw->inserts[number]);
        next += (size_t)table->column_count;
    }
    raw->next[number] = next;
}

static sqlite3_stmt *insert_prepare(sqlite3 *database, const struct raw_table *table)
{
    char sql[64 + 2 * COLUMNS_MAX + 64];
    int size = snprintf(sql, sizeof(sql), "INSERT INTO %s VALUES (?", table->name);

    for (int i = 1; i < table->column_count; i++)
        size += snprintf(sql + size, sizeof(sql) - (size_t)size, ",?");
    snprintf(sql + size, sizeof(sql) - (size_t)size, ")");
    return database_prepare(database, sql);
}

/* An empty file with the schema of a book. */
static sqlite3 *schema_make(const struct raw_tables *tables, const char *path)
{
    struct bf_book *book = NULL;
    sqlite3 *database = NULL;

    must(bf_open(path, BF_CREATE, &book) == BF_OK, "%s: %s", path, bf_message(book));
    bf_close(book);
    database = database_open(path);
    for (int i = 0; i < tables->count; i++) {
        char sql[100];

        snprintf(sql, sizeof(sql), "DELETE FROM %s", tables->tables[i].name);
        database_run(database, sql);
    }
    return database;
}

static void batch_insert(struct raw *raw)
{
    statement_run(raw->begin);
    for (int i = 0; i < raw->tables->count; i++)
        rows_insert(raw, i);
    statement_run(raw->commit);
}

struct raw *raw_open(const struct raw_tables *tables, const char *path)
{
    struct raw *raw = must_alloc(sizeof(*raw));

    raw->tables = tables;
    raw->database = schema_make(tables, path);
    raw->begin = database_prepare(raw->database, "BEGIN IMMEDIATE");
    raw->commit = database_prepare(raw->database, "COMMIT");
    for (int i = 0; i < tables->count; i++)
        raw->inserts[i] = insert_prepare(raw->database, &tables->tables[i]);
    raw->seq = tables->seq;
    batch_insert(raw);
    return raw;
}

void raw_insert(struct raw *raw, struct samples *samples)
{
    struct watch watch = watch_start();

    raw->seq += raw->tables->batch;
    batch_insert(raw);
    samples_stop(samples, watch);
}

bool raw_is_done(const struct raw *raw)
{
    for (int i = 0; i < raw->tables->count; i++)
        if (raw->next[i] < raw->tables->tables[i].cell_count)
            return false;
    return true;
}

void raw_close(struct raw *raw)
{
    for (int i = 0; i < raw->tables->count; i++)
        sqlite3_finalize(raw->inserts[i]);
    sqlite3_finalize(raw->begin);
    sqlite3_finalize(raw->commit);
    sqlite3_close_v2(raw->database);
    free(raw);
}

static int64_t rows_of(const struct raw_tables *tables, const struct raw_table *table)
{
    int64_t rows = 0;

    for (size_t i = 0; i < table->cell_count; i += (size_t)table->column_count)
        rows += seq_of(tables, table, &table->cells[i]) >= tables->seq;
    return rows;
}

double raw_rows(const struct raw_tables *tables)
{
    int64_t rows = 0;

    for (int i = 0; i < tables->count; i++)
        rows += rows_of(tables, &tables->tables[i]);
    return (double)rows / (double)(tables->seq_end - tables->seq);
}

void raw_print(const struct raw_tables *tables)
{
    double runs = (double)(tables->seq_end - tables->seq);

    for (int i = 0; i < tables->count; i++) {
        double rows = (double)rows_of(tables, &tables->tables[i]) / runs;

        if (rows > 0)
            printf("  %-14s %8.3f rows a run, %d columns\n", tables->tables[i].name, rows,
                   tables->tables[i].column_count);
    }
}

void raw_free(struct raw_tables *tables)
{
    for (int i = 0; i < tables->count; i++) {
        free(tables->tables[i].cells);
        free(tables->tables[i].bytes);
    }
    free(tables);
}
