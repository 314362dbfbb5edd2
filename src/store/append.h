/*
 * append - rows that are only ever appended, written many at a time.
 *
 * A statement for each row costs a good part of the row again. So rows wait here, and go into the
 * table by sixteens; the rest of a batch, and whatever waits when somebody reads, goes one by one.
 */
#ifndef STORE_APPEND_H
#define STORE_APPEND_H

#include "store/row.h"

enum { APPEND_ROWS = 16 };

struct append {
    const struct row_table *table;
    struct db_statement *many; /* APPEND_ROWS rows at once */
    struct db_statement *one;
    int count; /* rows that wait */
    struct row_values rows[APPEND_ROWS];
};

/* Statements are prepared at first use; their text passes through `scratch`. */
enum status append_row(struct append *append, struct db *db, struct arena *scratch,
                       const void *row) MUST_CHECK;
enum status append_flush(struct append *append, struct db *db, struct arena *scratch) MUST_CHECK;
void append_drop(struct append *append); /* what waits */
void append_finish(struct append *append);

#endif
