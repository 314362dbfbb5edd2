/*
 * db - what the store asks of a database: a port that one driver fills for each.
 *
 * SQL is written once, in what the databases share. Parameters are `$1`, `$2` … and are bound by
 * that name, in any order and as often as wanted; a binding holds until it is bound anew. Tables
 * are defined in SQLite's words (INTEGER, BLOB, STRICT, WITHOUT ROWID), which another driver swaps
 * for its own in define(). REPLACE INTO writes a row over that of its key without looking at it, at
 * half the cost of ON CONFLICT DO UPDATE, into which another driver turns it in prepare().
 *
 * Fails    STORE_BUSY STORE_FULL STORE_IO BOOK_READONLY BOOK_DAMAGED NO_MEMORY, in db->problem too
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include "base/slice.h"
#include "base/status.h"

enum db_access { DB_READ, DB_WRITE, DB_CREATE, DB_MEMORY };
enum db_lock { DB_LOOK, DB_CHANGE };
enum db_form { DB_NONE, DB_NUMBER, DB_TEXT, DB_BYTES };

struct db {
    const struct db_driver *driver;
    struct problem problem; /* of the last call that failed */
};

struct db_statement {
    struct db *db;
};

/* Marks the file as a book, and says by which version of the schema it was written. */
struct db_stamp {
    int32_t application;
    int32_t version;
};

struct db_driver {
    const char *name;
    enum status (*open)(const char *path, enum db_access access, struct db **db,
                        struct problem *problem);
    void (*close)(struct db *db);
    /* A new book that is complete takes its name. Before that no other connection finds it; if it
     * is never called, closing takes the book away. BOOK_EXISTS. */
    enum status (*publish)(struct db *db);

    /* Several statements without results, in the words of table definitions. */
    enum status (*define)(struct db *db, const char *sql);
    enum status (*stamp_read)(struct db *db, struct db_stamp *stamp);
    enum status (*stamp_write)(struct db *db, struct db_stamp stamp);
    /* After the stamp is known to be ours: how files are written and how long to wait for a lock.
     */
    enum status (*settle)(struct db *db, enum db_access access);

    /* The caller keeps the statement and finishes it. */
    enum status (*prepare)(struct db *db, const char *sql, struct db_statement **statement);
    void (*finish)(struct db_statement *statement);
    void (*bind_int)(struct db_statement *statement, int n, int64_t value);
    void (*bind_text)(struct db_statement *statement, int n, struct slice text);  /* not copied */
    void (*bind_blob)(struct db_statement *statement, int n, struct slice bytes); /* not copied */
    void (*bind_null)(struct db_statement *statement, int n);
    /* `count` numbers from parameter `n` on; a bit of `nulls` for each that is NULL. */
    void (*bind_ints)(struct db_statement *statement, int n, const int64_t *values, uint64_t nulls,
                      int count);
    /* `*row`: there is one. After the last the statement is ready to run again. Reports failed
     * binds. */
    enum status (*step)(struct db_statement *statement, bool *row);
    void (*reset)(struct db_statement *statement);
    bool (*is_null)(struct db_statement *statement, int column);
    enum db_form (*form)(struct db_statement *statement, int column);
    int64_t (*get_int)(struct db_statement *statement, int column);
    struct slice (*get_text)(struct db_statement *statement, int column); /* until the next step */
    struct slice (*get_blob)(struct db_statement *statement, int column);

    /* A row for each column of each table, tables by name: the table, the column, its place in the
     * key from 1 on, or 0. The caller finishes it. */
    enum status (*layout)(struct db *db, struct db_statement **statement);

    enum status (*begin)(struct db *db, enum db_lock lock);
    enum status (*commit)(struct db *db);
    void (*rollback)(struct db *db); /* harmless if nothing is open */
    /* Another number whenever another connection has committed; ask inside a transaction. */
    enum status (*version)(struct db *db, int64_t *version);

    enum status (*durable)(struct db *db, bool durable);
    enum status (*backup)(struct db *db, const char *path);
    /* Looks at every page. `text` gets the first fault, empty if the file is sound. */
    enum status (*prove)(struct db *db, struct arena *arena, struct slice *text);
};

extern const struct db_driver db_sqlite;

static inline void db_bind_int(struct db_statement *statement, int n, int64_t value)
{
    statement->db->driver->bind_int(statement, n, value);
}

static inline void db_bind_text(struct db_statement *statement, int n, struct slice text)
{
    statement->db->driver->bind_text(statement, n, text);
}

static inline void db_bind_blob(struct db_statement *statement, int n, struct slice bytes)
{
    statement->db->driver->bind_blob(statement, n, bytes);
}

static inline void db_bind_null(struct db_statement *statement, int n)
{
    statement->db->driver->bind_null(statement, n);
}

static inline void db_bind_ints(struct db_statement *statement, int n, const int64_t *values,
                                uint64_t nulls, int count)
{
    statement->db->driver->bind_ints(statement, n, values, nulls, count);
}

static inline enum status db_step(struct db_statement *statement, bool *row)
{
    return statement->db->driver->step(statement, row);
}

static inline void db_reset(struct db_statement *statement)
{
    statement->db->driver->reset(statement);
}

static inline bool db_is_null(struct db_statement *statement, int column)
{
    return statement->db->driver->is_null(statement, column);
}

static inline enum db_form db_form(struct db_statement *statement, int column)
{
    return statement->db->driver->form(statement, column);
}

static inline int64_t db_int(struct db_statement *statement, int column)
{
    return statement->db->driver->get_int(statement, column);
}

static inline struct slice db_text(struct db_statement *statement, int column)
{
    return statement->db->driver->get_text(statement, column);
}

static inline struct slice db_blob(struct db_statement *statement, int column)
{
    return statement->db->driver->get_blob(statement, column);
}

/* Runs a statement that gives no rows. */
static inline enum status db_run(struct db_statement *statement)
{
    bool row;

    return statement->db->driver->step(statement, &row);
}

static inline void db_finish(struct db_statement *statement)
{
    if (statement)
        statement->db->driver->finish(statement);
}

#endif
