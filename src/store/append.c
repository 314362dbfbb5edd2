#include "store/append.h"

static enum status ready(struct db *db, struct arena *scratch, const struct row_table *table,
                         int rows, struct db_statement **statement)
{
    const char *sql;
    enum status status;

    if (*statement)
        return OK;
    sql = row_append_sql(scratch, table, rows);
    if (!sql)
        return NO_MEMORY;
    status = db->driver->prepare(db, sql, statement);
    if (status == OK)
        db_bind_int(*statement, 1, SITE);
    return status;
}

static enum status write_many(struct append *append, struct db *db, struct arena *scratch)
{
    enum status status = ready(db, scratch, append->table, APPEND_ROWS, &append->many);

    append->count = 0;
    if (status != OK)
        return status;
    for (int i = 0; i < APPEND_ROWS; i++)
        row_values_bind(append->many, append->table, i, &append->rows[i]);
    return db_run(append->many);
}

enum status append_row(struct append *append, struct db *db, struct arena *scratch, const void *row)
{
    row_values(append->table, row, &append->rows[append->count++]);
    return append->count == APPEND_ROWS ? write_many(append, db, scratch) : OK;
}

enum status append_flush(struct append *append, struct db *db, struct arena *scratch)
{
    enum status status = OK;

    if (append->count == 0)
        return OK;
    status = ready(db, scratch, append->table, 1, &append->one);
    for (int i = 0; i < append->count && status == OK; i++) {
        row_values_bind(append->one, append->table, 0, &append->rows[i]);
        status = db_run(append->one);
    }
    append->count = 0;
    return status;
}

void append_drop(struct append *append)
{
    append->count = 0;
}

void append_finish(struct append *append)
{
    db_finish(append->many);
    db_finish(append->one);
    append->many = NULL;
    append->one = NULL;
}
