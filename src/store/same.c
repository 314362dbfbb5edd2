/* Two books out of the same events hold the same rows: found by reading both side by side. */
#include "store/book.h"
#include "store/row.h"

static const struct row_table *table_at(int n)
{
    static const struct row_table *const lines[] = { &line_more_table, &line_now_table,
                                                     &entry_table };

    if (n < ROW_KIND_COUNT)
        return row_table((enum row_kind)n);
    return lines[n - ROW_KIND_COUNT];
}

enum { TABLES = ROW_KIND_COUNT + 3 };

static enum status rows_begin(struct store *store, const struct row_table *table,
                              struct db_statement **statement)
{
    static const char *const orders[] = { "1 ORDER BY 1", "1 ORDER BY 1", "1 ORDER BY 1, 2",
                                          "1 ORDER BY 1, 2, 3", "1 ORDER BY 1, 2, 3, 4" };
    const char *sql = row_where_sql(&store->scratch, table, orders[table->key_count]);

    *statement = NULL;
    return sql ? sql_once(store, sql, statement) : NO_MEMORY;
}

/* The first column in which the rows differ; the count of columns: none. */
static int column_differing(struct db_statement *one, struct db_statement *other, int count)
{
    int c = 0;

    while (c < count && db_is_null(one, c) == db_is_null(other, c) &&
           db_int(one, c) == db_int(other, c))
        c++;
    return c;
}

/* Reads both to the first difference, or to the end of both. */
static enum status rows_compare(const struct row_table *table, struct db_statement *one,
                                struct db_statement *other, struct problem *why)
{
    for (;;) {
        bool row = false;
        bool other_row = false;
        enum status status = db_step(one, &row);
        int c;

        if (status == OK)
            status = db_step(other, &other_row);
        if (status != OK || (!row && !other_row))
            return status;
        if (!row || !other_row)
            return problem_set(why, CHECK_FAILED, "%s has rows too %s", table->name,
                               row ? "many" : "few");
        c = column_differing(one, other, table->column_count);
        if (c < table->column_count)
            return problem_set(why, CHECK_FAILED, "%s %lld: %s is %lld, its events make it %lld",
                               table->name, (long long)db_int(one, 0), table->columns[c].name,
                               (long long)db_int(one, c), (long long)db_int(other, c));
    }
}

static enum status table_compare(struct store *store, struct store *other,
                                 const struct row_table *table, struct problem *why)
{
    struct db_statement *one = NULL;
    struct db_statement *two = NULL;
    enum status status = rows_begin(store, table, &one);

    if (status == OK)
        status = rows_begin(other, table, &two);
    if (status == OK)
        status = rows_compare(table, one, two, why);
    db_finish(one);
    db_finish(two);
    return status;
}

enum status store_same(struct store *store, struct store *other, struct problem *why)
{
    enum status status;

    call_begin(store);
    call_begin(other);
    *why = (struct problem){ .status = OK };
    status = posted_flush(other);
    for (int n = 0; n < TABLES && status == OK; n++)
        if (table_at(n))
            status = table_compare(store, other, table_at(n), why);
    if (status != OK && why->status == OK)
        (void)problem_set(why, status, "the rows of the book cannot be read");
    (void)call_end(other, OK);
    (void)call_end(store, OK);
    return status;
}
