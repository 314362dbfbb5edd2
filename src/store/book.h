/*
 * book - an open book, as the files of the store share it. Nobody else includes this.
 */
#ifndef STORE_BOOK_H
#define STORE_BOOK_H

#include "store/db.h"
#include "store/posted.h"
#include "store/row.h"
#include "store/store.h"

enum { STATEMENTS_MAX = 128 };

/* Counters of the site that few events move; line_indexed is the newest line in the index. */
struct head {
    int64_t item_last;
    int64_t run_last;
    int64_t line_indexed;
    int64_t line_indexed_count;
    int64_t key_indexed; /* newest event whose key is in the index */
};

/* Keys of the events that are not yet in the index, by hash. */
struct key_tail {
    struct key_slot {
        int64_t hash;
        int64_t seq; /* 0: free */
    } * slots;
    size_t capacity; /* a power of two, or 0 */
    size_t count;
    bool is_read;
};

/* Lines that are not yet in the index, as far as they are known; a longer tail is read instead. */
enum { TAIL_MAX = 1 << 18 };

struct line_tail {
    struct item_line {
        int64_t item;
        int64_t id;
    } * lines;
    size_t count;
    size_t capacity;
    size_t at_begin; /* … of the transaction */
    bool is_whole;   /* all of the tail is here */
    struct arena arena;
};

/* What an index in arrears says that the rows that it is about do not. */
struct index_fault {
    bool is_found;
    int64_t at;      /* an item, or of keys an event; 0: how far the index has come */
    int64_t counted; /* lines or keys looked at */
};

/* One line as it is now by its id; those of an event, from id $2 to before $3; those from id $2 on
 * that are about what event $3 posted. */
enum lines { LINES_ONE, LINES_NOW, LINES_POSTED, LINES_SINCE, LINES_SELECT_COUNT };

struct store {
    struct arena arena;   /* as long as the book is open */
    struct arena scratch; /* of one call */
    struct db *db;
    struct problem problem;
    bool version_known;
    int64_t version;    /* of the file when a transaction last began */
    int64_t seq;        /* of the newest event, in this transaction too */
    int64_t recorded_s; /* when that was recorded */
    int64_t line_count; /* in the book */
    struct head head;
    struct head head_in_file;
    bool counters_known;   /* these; otherwise they are read when a transaction begins */
    bool is_divided;       /* conversion, in some row: tables of elements may have rows */
    bool wrote;            /* something, in this transaction */
    bool stated;           /* nothing was written since store_state() */
    struct posted *posted; /* NULL: nothing yet */
    struct arena tail_arena;
    struct key_tail tail;
    struct line_tail line_tail;
    struct kept {
        const char *text; /* found by its address */
        struct db_statement *statement;
    } kept[STATEMENTS_MAX];
    struct db_statement *row_select[ROW_KIND_COUNT];
    struct db_statement *row_write[ROW_KIND_COUNT];
    struct db_statement *elements_write[ROW_KIND_COUNT];
    struct db_statement *elements_delete[ROW_KIND_COUNT];
    struct db_statement *stock_of_item;
    struct db_statement *stock_heads;
    struct db_statement *line_select[LINES_SELECT_COUNT];
};

/*
 * Every call from outside begins and ends with these: the problem is that of the last call, and
 * the connection is the caller's. store_write() begins without waiting for the connection.
 */
void call_begin(struct store *store);
enum status call_end(struct store *store, enum status status);

/*
 * A statement that is prepared at first use and kept; `text` is a literal. Parameter 1 of each is
 * the site, and bound. Whoever leaves a row unread resets it.
 */
enum status sql_get(struct store *store, const char *text,
                    struct db_statement **statement) MUST_CHECK;
/* Prepared for one use: the caller finishes it. */
enum status sql_once(struct store *store, const char *text,
                     struct db_statement **statement) MUST_CHECK;
enum status sql_row_select(struct store *store, enum row_kind kind,
                           struct db_statement **statement) MUST_CHECK;
/* The row of a kind that an id alone names; untouched if there is none. */
enum status sql_row_by_id(struct store *store, enum row_kind kind, int64_t id, void *row,
                          bool *found) MUST_CHECK;
enum status sql_row_write(struct store *store, enum row_kind kind,
                          struct db_statement **statement) MUST_CHECK;
/* Writes a row's elements, or takes them out. */
enum status sql_row_elements(struct store *store, enum row_kind kind, bool has_elements,
                             struct db_statement **statement) MUST_CHECK;
enum status sql_stock_of_item(struct store *store, struct db_statement **statement) MUST_CHECK;
/* Of free stock, where each lot hangs on its head. */
enum status sql_stock_heads(struct store *store, struct db_statement **statement) MUST_CHECK;
enum status sql_line_select(struct store *store, enum lines lines,
                            struct db_statement **statement) MUST_CHECK;
void sql_finish_all(struct store *store);

/* A text column as a copy in the arena; text NULL if there is no memory. */
struct slice text_keep(struct arena *arena, struct db_statement *statement, int column);
day_t day_column(struct db_statement *statement, int column);
void day_bind(struct db_statement *statement, int n, day_t day);
/* Columns of each element from `from` on, then the quantity that they are per. */
cost_t cost_column(struct db_statement *statement, int at, enum element from);
void cost_bind(struct db_statement *statement, int at, cost_t cost, enum element from);

enum status plant_load(struct store *store, struct arena *arena, struct plant *plant) MUST_CHECK;
/* Writes what differs from `before`; NULL: everything. */
enum status plant_save(struct store *store, const struct plant *before,
                       const struct plant *plant) MUST_CHECK;

/* The id of a name, or the number of a key's event; 0: there is none. */
enum status name_read(struct store *store, enum name_space space, struct slice text,
                      int64_t *id) MUST_CHECK;

/* `*found`: false if there is no such item. */
enum status item_load(struct store *store, int64_t id, struct arena *arena, struct item *item,
                      bool *found) MUST_CHECK;
enum status item_save(struct store *store, const struct item *before,
                      const struct item *item) MUST_CHECK;
/* The item's routings, of which it has or had some. */
enum status routings_save(struct store *store, const struct item *before,
                          const struct item *item) MUST_CHECK;
enum status routings_load(struct store *store, struct arena *arena, struct item *item) MUST_CHECK;

/* Events from number $2 on, for one walk: the caller finishes it. */
enum status sql_event_each(struct store *store, struct db_statement **statement) MUST_CHECK;
/* Its columns; texts are not copied. */
void event_read(struct db_statement *statement, struct stored_event *event);

#endif
