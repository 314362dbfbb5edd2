#include "disk.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { BLOCK = 4096 };

void disk_flush(const char *path, int count, struct samples *samples)
{
    static const unsigned char block[BLOCK] = { 1 };
    int file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0600);

    must(file >= 0, "%s cannot be made", path);
    for (int i = 0; i < count; i++) {
        struct watch watch = watch_start();

        must(write(file, block, BLOCK) == BLOCK && fdatasync(file) == 0, "%s", path);
        samples_stop(samples, watch);
    }
    (void)close(file);
    (void)unlink(path);
}

void file_remove(const char *path)
{
    static const char *const tails[] = { "", "-wal", "-shm" };

    for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
        char *name = text_of("%s%s", path, tails[i]);

        (void)unlink(name);
        free(name);
    }
}

/* The pragmas are those of src/store/db_sqlite.c. */
sqlite3 *database_open(const char *path)
{
    sqlite3 *database = NULL;
    int code = sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);

    must(code == SQLITE_OK, "%s: %s", path, sqlite3_errstr(code));
    database_run(database, "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
                           "PRAGMA wal_autocheckpoint = 16384; PRAGMA mmap_size = 0;"
                           "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return database;
}

void database_run(sqlite3 *database, const char *sql)
{
    must(sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", sql,
         sqlite3_errmsg(database));
}

sqlite3_stmt *database_prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);

    must(code == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(database));
    return statement;
}

void statement_run(sqlite3_stmt *statement)
{
    int code = sqlite3_step(statement);

    must(code == SQLITE_DONE, "%s: %s", sqlite3_sql(statement), sqlite3_errstr(code));
    sqlite3_reset(statement);
}

void one_row_open(struct one_row *one, const char *path)
{
    one->count = 0;
    one->database = database_open(path);
    database_run(one->database, "CREATE TABLE one (id INTEGER PRIMARY KEY, item, qty, value)");
    one->begin = database_prepare(one->database, "BEGIN IMMEDIATE");
    one->insert =
        database_prepare(one->database, "INSERT INTO one (item, qty, value) VALUES (?1, ?2, ?3)");
    one->commit = database_prepare(one->database, "COMMIT");
}

void one_row_commit(struct one_row *one, struct samples *samples)
{
    struct watch watch = watch_start();

    one->count++;
    statement_run(one->begin);
    sqlite3_bind_int64(one->insert, 1, one->count % 500);
    sqlite3_bind_int64(one->insert, 2, 1000000 * one->count);
    sqlite3_bind_int64(one->insert, 3, 12345 * one->count);
    statement_run(one->insert);
    statement_run(one->commit);
    samples_stop(samples, watch);
}

void one_row_close(struct one_row *one)
{
    sqlite3_finalize(one->begin);
    sqlite3_finalize(one->insert);
    sqlite3_finalize(one->commit);
    sqlite3_close_v2(one->database);
}
