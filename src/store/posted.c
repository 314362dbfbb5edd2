#include "store/book.h"

static const struct row_table *table_of(enum posted_table table)
{
    switch (table) {
    case POSTED_LINE:
        return row_table(ROW_LINE);
    case POSTED_MORE:
        return &line_more_table;
    case POSTED_NOW:
        return &line_now_table;
    case POSTED_ENTRY:
        return &entry_table;
    case POSTED_LINE_ELEMENTS:
        return &line_elements_table;
    case POSTED_NOW_ELEMENTS:
        return line_now_table.elements;
    case POSTED_HAPPENED_ELEMENTS:
        return row_table(ROW_HAPPENED)->elements;
    case POSTED_HAPPENED:
    case POSTED_TABLE_COUNT:
        break;
    }
    return row_table(ROW_HAPPENED);
}

static bool sheet_ready(struct arena *arena, struct sheet *sheet)
{
    bool is_ready = true;

    arena_init(&sheet->texts, 0);
    sheet->events = arena_alloc(arena, SHEET_EVENTS * sizeof(*sheet->events));
    for (int i = 0; i < POSTED_TABLE_COUNT; i++) {
        size_t columns = (size_t)table_of((enum posted_table)i)->column_count;
        size_t rows = i == POSTED_HAPPENED ? SHEET_EVENTS : SHEET_ROWS;
        struct pile *pile = &sheet->piles[i];

        pile->capacity = (int)rows;
        pile->numbers = arena_alloc(arena, rows * columns * sizeof(*pile->numbers));
        pile->nulls = arena_alloc(arena, rows * sizeof(*pile->nulls));
        is_ready = is_ready && pile->numbers && pile->nulls;
    }
    return is_ready && sheet->events;
}

/* An event's own row may be on the sheet before. */
static bool sheet_is_clear(const struct sheet *sheet)
{
    for (int i = 0; i < POSTED_TABLE_COUNT; i++)
        if (sheet->piles[i].count > 0)
            return false;
    return sheet->event_count == 0;
}

static void sheet_clear(struct sheet *sheet)
{
    for (int i = 0; i < POSTED_TABLE_COUNT; i++)
        sheet->piles[i].count = 0;
    sheet->event_count = 0;
    arena_reset(&sheet->texts);
}

/* The desk is there from the first posting on. */
static enum status posted_ready(struct store *store)
{
    struct posted *posted = store->posted;

    if (posted)
        return OK;
    posted = arena_alloc(&store->arena, sizeof(*posted));
    if (!posted || !sheet_ready(&store->arena, &posted->sheets[0]) ||
        !sheet_ready(&store->arena, &posted->sheets[1]))
        return NO_MEMORY;
    posted->filling = &posted->sheets[0];
    posted->writing = &posted->sheets[1];
    store->posted = posted;
    return OK;
}

static enum status rows_insert_ready(struct store *store, enum posted_table table, int rows,
                                     struct db_statement **statement)
{
    const char *sql;

    if (*statement)
        return OK;
    sql = row_append_sql(&store->scratch, table_of(table), rows);
    return sql ? sql_once(store, sql, statement) : NO_MEMORY;
}

static enum status statements_ready(struct store *store)
{
    struct posted *posted = store->posted;
    enum status status = OK;

    for (int i = 0; i < POSTED_TABLE_COUNT && status == OK; i++) {
        status = rows_insert_ready(store, (enum posted_table)i, ROWS_AT_ONCE, &posted->many[i]);
        if (status == OK)
            status = rows_insert_ready(store, (enum posted_table)i, 1, &posted->one[i]);
    }
    if (status == OK && !posted->event_insert)
        status = sql_once(store,
                          "INSERT INTO event_row (site, seq, verb, key, at, at_s, recorded_s, day,"
                          " books, lines, hash, body)"
                          " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                          &posted->event_insert);
    return status;
}

static enum status event_write(struct db_statement *insert, const struct posted_event *event)
{
    db_bind_int(insert, 2, event->seq);
    db_bind_int(insert, 3, event->verb);
    if (slice_is_empty(event->key))
        db_bind_null(insert, 4);
    else
        db_bind_text(insert, 4, event->key);
    db_bind_text(insert, 5, event->at);
    db_bind_int(insert, 6, event->at_s);
    db_bind_int(insert, 7, event->recorded_s);
    db_bind_int(insert, 8, event->day.number);
    db_bind_int(insert, 9, event->books.number);
    db_bind_int(insert, 10, event->line_count);
    db_bind_blob(insert, 11, (struct slice){ (const char *)event->hash.byte, HASH_BYTES });
    db_bind_text(insert, 12, event->body);
    return db_run(insert);
}

static enum status pile_write(struct posted *posted, enum posted_table table)
{
    const struct pile *pile = &posted->writing->piles[table];
    const ptrdiff_t columns = table_of(table)->column_count;
    enum status status = OK;

    for (int done = 0, rows; done < pile->count && status == OK; done += rows) {
        struct db_statement *insert;

        rows = pile->count - done >= ROWS_AT_ONCE ? ROWS_AT_ONCE : 1;
        insert = rows == 1 ? posted->one[table] : posted->many[table];
        for (int i = 0; i < rows; i++)
            db_bind_ints(insert, 2 + i * (int)columns, pile->numbers + (done + i) * columns,
                         pile->nulls[done + i], (int)columns);
        status = db_run(insert);
    }
    return status;
}

static enum status sheet_write(struct posted *posted)
{
    const struct sheet *sheet = posted->writing;
    enum status status = OK;

    for (int i = 0; i < sheet->event_count && status == OK; i++)
        status = event_write(posted->event_insert, &sheet->events[i]);
    for (int i = 0; i < POSTED_TABLE_COUNT && status == OK; i++)
        status = pile_write(posted, (enum posted_table)i);
    return status;
}

/* The clerk's work. */
static void write_and_clear(void *context)
{
    struct posted *posted = context;

    posted->status = sheet_write(posted);
    if (posted->status != OK)
        posted->problem = posted->event_insert->db->problem;
    sheet_clear(posted->writing);
}

void posted_wait(struct store *store)
{
    if (store->posted)
        clerk_wait(&store->posted->clerk);
}

enum status posted_answer(struct store *store)
{
    const struct posted *posted = store->posted;

    if (!posted)
        return OK;
    posted_wait(store);
    if (posted->status != OK)
        store->problem = posted->problem;
    return posted->status;
}

/* The sheet that was filled becomes the one to write; the other is clear. */
static enum status sheets_turn(struct store *store)
{
    struct posted *posted = store->posted;
    struct sheet *filled = posted->filling;
    enum status status = posted_answer(store);

    if (status == OK)
        status = statements_ready(store);
    if (status != OK)
        return status;
    posted->filling = posted->writing;
    posted->writing = filled;
    return OK;
}

static enum status hand_over(struct store *store)
{
    enum status status = sheets_turn(store);

    if (status == OK)
        clerk_give(&store->posted->clerk, write_and_clear, store->posted);
    return status;
}

enum status posted_flush(struct store *store)
{
    enum status status = OK;

    if (!store->posted || sheet_is_clear(store->posted->filling))
        return posted_answer(store);
    status = sheets_turn(store);
    if (status != OK)
        return status;
    write_and_clear(store->posted);
    return posted_answer(store);
}

enum status posted_event(struct store *store, const struct posted_event *event)
{
    enum status status = posted_ready(store);
    struct sheet *sheet;
    struct posted_event *own;

    if (status != OK)
        return status;
    sheet = store->posted->filling;
    if (sheet->event_count == SHEET_EVENTS || sheet->texts.used >= SHEET_TEXT)
        status = hand_over(store);
    if (status != OK)
        return status;
    sheet = store->posted->filling;
    own = &sheet->events[sheet->event_count++];
    *own = *event;
    own->key = slice_copy(&sheet->texts, event->key);
    own->at = slice_copy(&sheet->texts, event->at);
    own->body = slice_copy(&sheet->texts, event->body);
    return own->key.text && own->at.text && own->body.text ? OK : NO_MEMORY;
}

enum status posted_row(struct store *store, enum posted_table table, const void *row)
{
    const struct row_table *columns = table_of(table);
    struct pile *pile = &store->posted->filling->piles[table];
    enum status status = OK;

    if (pile->count == pile->capacity)
        status = hand_over(store);
    if (status != OK)
        return status;
    pile = &store->posted->filling->piles[table];
    row_values(columns, row, pile->numbers + (ptrdiff_t)pile->count * columns->column_count,
               &pile->nulls[pile->count]);
    pile->count++;
    return OK;
}

void posted_drop(struct store *store)
{
    struct posted *posted = store->posted;

    if (!posted)
        return;
    clerk_wait(&posted->clerk);
    sheet_clear(posted->filling);
    posted->status = OK;
}

void posted_close(struct store *store)
{
    struct posted *posted = store->posted;

    if (!posted)
        return;
    clerk_dismiss(&posted->clerk);
    db_finish(posted->event_insert);
    for (int i = 0; i < POSTED_TABLE_COUNT; i++) {
        db_finish(posted->many[i]);
        db_finish(posted->one[i]);
    }
    for (size_t i = 0; i < ARRAY_COUNT(posted->sheets); i++)
        arena_release(&posted->sheets[i].texts);
    store->posted = NULL;
}
