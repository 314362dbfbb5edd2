/*
 * disk - what the disk alone can do: the floor under every durable commit.
 */
#ifndef BENCH_DISK_H
#define BENCH_DISK_H

#include <sqlite3.h>

#include "measure.h"

/* Appends 4 KB and flushes, `count` times. */
void disk_flush(const char *path, int count, struct samples *samples);

/* A database with its log. */
void file_remove(const char *path);

/* A database written as a book is: write-ahead log, flushed at every commit, caches of a size. */
sqlite3 *database_open(const char *path);
void database_run(sqlite3 *database, const char *sql);
sqlite3_stmt *database_prepare(sqlite3 *database, const char *sql);
/* Of a statement without rows; ready to run again. */
void statement_run(sqlite3_stmt *statement);

/* One row a commit, into a table without an index. */
struct one_row {
    sqlite3 *database;
    sqlite3_stmt *begin;
    sqlite3_stmt *insert;
    sqlite3_stmt *commit;
    int64_t count;
};

void one_row_open(struct one_row *one, const char *path);
void one_row_commit(struct one_row *one, struct samples *samples);
void one_row_close(struct one_row *one);

#endif
