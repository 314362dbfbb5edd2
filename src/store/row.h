/*
 * row - how each kind of state row lies in its table: one description for reading and writing.
 *
 * A row's columns are numbers. Parameter 1 of every statement is the site; the columns follow in
 * order, the key's first. DAY_NONE is NULL; a fine value is two columns, whole and millionths.
 *
 * Of a value by cost element the table has two columns: material, and all the rest as conversion.
 * How that divides further stands in a table of elements, beside those rows alone of which some
 * does: few plants tell elements apart, and a column costs each row of each event.
 */
#ifndef STORE_ROW_H
#define STORE_ROW_H

#include "core/state.h"
#include "store/db.h"

/* One site per file; it stands first in every key. */
enum { SITE = 1 };

enum column_form {
    FORM_INT64,
    FORM_SOME, /* int64_t, NULL for 0: an index need not hold it */
    FORM_INT32,
    FORM_BOOL,
    FORM_DAY,
    FORM_FINE,
    FORM_FINE_REST,
    FORM_CONVERSION, /* money of each element but material; the offset is that of all elements */
    FORM_FINE_CONVERSION,
    FORM_FINE_CONVERSION_REST
};

struct row_column {
    const char *name;
    enum column_form form;
    size_t offset; /* in the row's struct */
};

struct row_table {
    const char *name;
    int key_count; /* parts of the key, the site not counted */
    const struct row_column *columns;
    int column_count;
    const struct row_table *elements; /* NULL: it holds no values */
};

/* Room for a row of any kind. */
union any_row {
    struct row_key key;
    struct stock stock;
    struct pool pool;
    struct layer layer;
    struct owed owed;
    struct line line;
    struct happened happened;
    struct segment segment;
    struct carry carry;
    struct sale sale;
    struct balance balance;
    struct waiting waiting;
    struct order order;
    struct order_said order_said;
    struct component component;
    struct accepted accepted;
    struct due_list due_list;
    struct joint joint;
    struct output output;
};

/* NULL where a kind is no row of numbers: items, recipes. A line: as it was posted. */
const struct row_table *row_table(enum row_kind kind);
/* What few lines have: others have no row here. */
extern const struct row_table line_more_table;
bool line_has_more(const struct line *line);
/* What of a line can change after it was posted, if it is not whole any more. */
extern const struct row_table line_now_table;
/* The elements of what a line posted, of its price, and of what is out now. */
extern const struct row_table line_elements_table;
bool line_is_whole(const struct line *line);
bool line_has_elements(const struct line *line); /* as it was posted */

/* An entry, with the id that its event and number in it make. */
struct entry_row {
    struct row_key key;
    struct entry entry;
};

extern const struct row_table entry_table;

/* Whether a row stands in the table of elements. */
bool row_has_elements(const struct row_table *elements, const void *row);

/* A row's columns as numbers, at most ROW_COLUMNS_MAX; a bit of `nulls` for each that is none. */
enum { ROW_COLUMNS_MAX = 64 };

void row_values(const struct row_table *table, const void *row, int64_t *numbers, uint64_t *nulls);
void row_bind(struct db_statement *statement, const struct row_table *table, const void *row);
/* Columns `from`, `from` + 1 … into the members that the table, and its elements behind it, name;
   the rest stays as it is. */
void row_read(struct db_statement *statement, const struct row_table *table, int from, void *row);

/* Statements over a table. NULL if there is no memory. */
/* Rows whose key begins with as many parts: parameters 2 and on. */
const char *row_select_sql(struct arena *arena, const struct row_table *table, int parts);
const char *row_where_sql(struct arena *arena, const struct row_table *table, const char *where);
/* `texts`, then the row's columns, out of the table as `t` and what `rest` joins and asks for. */
const char *row_joined_sql(struct arena *arena, const struct row_table *table, const char *texts,
                           const char *rest);
/* Writes a row over the one of its key. */
const char *row_write_sql(struct arena *arena, const struct row_table *table);
/* Takes the row of a key out; the key's parts are parameters 2 and on. */
const char *row_delete_sql(struct arena *arena, const struct row_table *table);
/* Appends so many rows at once: the columns of the second follow those of the first. */
const char *row_append_sql(struct arena *arena, const struct row_table *table, int rows);
/* Lines as they are now, or as they were posted; each with the function that reads them. */
const char *lines_now_sql(struct arena *arena, const char *where);
void line_read(struct db_statement *statement, struct line *line);
const char *lines_posted_sql(struct arena *arena, const char *where);
void line_read_posted(struct db_statement *statement, struct line *line);

#endif
