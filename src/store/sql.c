#include "store/book.h"

#include <assert.h>

enum status sql_once(struct store *store, const char *text, struct db_statement **statement)
{
    enum status status = store->db->driver->prepare(store->db, text, statement);

    if (status == OK)
        db_bind_int(*statement, 1, SITE);
    return status;
}

enum status sql_get(struct store *store, const char *text, struct db_statement **statement)
{
    size_t at = ((uintptr_t)text >> 4) % STATEMENTS_MAX;
    struct kept *kept = &store->kept[at];
    enum status status = OK;

    for (size_t probes = 0; kept->text && kept->text != text; probes++) {
        assert(probes < STATEMENTS_MAX);
        at = (at + 1) % STATEMENTS_MAX;
        kept = &store->kept[at];
    }
    if (!kept->statement)
        status = sql_once(store, text, &kept->statement);
    if (status == OK)
        kept->text = text;
    *statement = kept->statement;
    return status;
}

/* `text` was made by row.c just now, or is NULL: there was no memory. */
static enum status keep(struct store *store, const char *text, struct db_statement **statement)
{
    return text ? sql_once(store, text, statement) : NO_MEMORY;
}

enum status sql_row_select(struct store *store, enum row_kind kind, struct db_statement **statement)
{
    struct db_statement **kept = &store->row_select[kind];
    enum status status = OK;

    if (!*kept)
        status = keep(store,
                      row_select_sql(&store->scratch, row_table(kind), row_table(kind)->key_count),
                      kept);
    *statement = *kept;
    return status;
}

enum status sql_row_by_id(struct store *store, enum row_kind kind, int64_t id, void *row,
                          bool *found)
{
    struct db_statement *statement;
    enum status status = sql_row_select(store, kind, &statement);

    *found = false;
    if (status != OK)
        return status;
    db_bind_int(statement, 2, id);
    status = db_step(statement, found);
    if (!*found)
        return status;
    row_read(statement, row_table(kind), 0, row);
    db_reset(statement);
    return status;
}

/* Of a line only what can change is written after it was posted. */
enum status sql_row_write(struct store *store, enum row_kind kind, struct db_statement **statement)
{
    const struct row_table *table = kind == ROW_LINE ? &line_now_table : row_table(kind);
    struct db_statement **kept = &store->row_write[kind];
    enum status status = OK;

    if (!*kept)
        status = keep(store, row_write_sql(&store->scratch, table), kept);
    *statement = *kept;
    return status;
}

enum status sql_row_elements(struct store *store, enum row_kind kind, bool has_elements,
                             struct db_statement **statement)
{
    const struct row_table *elements =
        kind == ROW_LINE ? line_now_table.elements : row_table(kind)->elements;
    struct db_statement **kept =
        has_elements ? &store->elements_write[kind] : &store->elements_delete[kind];
    enum status status = OK;

    if (!*kept)
        status = keep(store,
                      has_elements ? row_write_sql(&store->scratch, elements)
                                   : row_delete_sql(&store->scratch, elements),
                      kept);
    *statement = *kept;
    return status;
}

enum status sql_stock_of_item(struct store *store, struct db_statement **statement)
{
    enum status status = OK;

    if (!store->stock_of_item)
        status = keep(store,
                      row_joined_sql(&store->scratch, row_table(ROW_STOCK), "e.expiry",
                                     " LEFT JOIN lot_row e ON e.id = t.lot AND t.lot <> 0"
                                     " WHERE t.site = $1 AND t.item = $2"),
                      &store->stock_of_item);
    *statement = store->stock_of_item;
    return status;
}

enum status sql_stock_heads(struct store *store, struct db_statement **statement)
{
    enum status status = OK;

    if (!store->stock_heads)
        status = keep(store,
                      row_where_sql(&store->scratch, row_table(ROW_STOCK),
                                    "item = $2 AND lot = 0 AND kept = 0"),
                      &store->stock_heads);
    *statement = store->stock_heads;
    return status;
}

/*
 * Made for the event, or about a line of it or made for it; of kinds 7 and 14 what settles or trues
 * it up, of kind 13 what trues up a layer that it formed. Only an event with a line that has more
 * can be about another: few do.
 */
static const char since[] =
    "l.id IN (SELECT k.id FROM (SELECT DISTINCT id >> 20 AS seq FROM line_more WHERE id >= $2) s"
    " CROSS JOIN line_row k LEFT JOIN line_more a ON a.id = k.id LEFT JOIN line_more t ON t.id = "
    "a.target"
    " WHERE k.id >= s.seq << 20 AND k.id < (s.seq + 1) << 20 AND (abs(a.owner) = $3 OR a.target >> "
    "20 = "
    "$3 OR abs(t.owner) = $3"
    " OR (k.kind IN (7, 14) AND abs(k.target_seq) = $3) OR (k.kind = 13 AND k.layer >> 20 = $3)))"
    " ORDER BY l.id";

static const char *lines_text(struct store *store, enum lines lines)
{
    static const char range[] = "l.id >= $2 AND l.id < $3 ORDER BY l.id";

    switch (lines) {
    case LINES_ONE:
        return lines_now_sql(&store->scratch, "l.id = $2");
    case LINES_NOW:
        return lines_now_sql(&store->scratch, range);
    case LINES_POSTED:
        return lines_posted_sql(&store->scratch, range);
    case LINES_SINCE:
        return lines_posted_sql(&store->scratch, since);
    case LINES_SELECT_COUNT:
        break;
    }
    return NULL;
}

enum status sql_line_select(struct store *store, enum lines lines, struct db_statement **statement)
{
    struct db_statement **kept = &store->line_select[lines];
    enum status status = OK;

    if (!*kept)
        status = keep(store, lines_text(store, lines), kept);
    *statement = *kept;
    return status;
}

enum status sql_event_each(struct store *store, struct db_statement **statement)
{
    return sql_once(store,
                    "SELECT seq, verb, key, at_s, recorded_s, day, books, body, hash, at"
                    " FROM event_row WHERE site = $1 AND seq >= $2 ORDER BY seq",
                    statement);
}

void sql_finish_all(struct store *store)
{
    for (size_t i = 0; i < STATEMENTS_MAX; i++)
        db_finish(store->kept[i].statement);
    for (size_t i = 0; i < ROW_KIND_COUNT; i++) {
        db_finish(store->row_select[i]);
        db_finish(store->row_write[i]);
        db_finish(store->elements_write[i]);
        db_finish(store->elements_delete[i]);
    }
    for (size_t i = 0; i < LINES_SELECT_COUNT; i++)
        db_finish(store->line_select[i]);
    db_finish(store->stock_of_item);
    db_finish(store->stock_heads);
}

struct slice text_keep(struct arena *arena, struct db_statement *statement, int column)
{
    struct slice text = db_text(statement, column);

    if (text.size == 0)
        return (struct slice){ .text = "" };
    return slice_copy(arena, text);
}

day_t day_column(struct db_statement *statement, int column)
{
    return db_is_null(statement, column) ? DAY_NONE : (day_t){ (int32_t)db_int(statement, column) };
}

void day_bind(struct db_statement *statement, int n, day_t day)
{
    if (day_is_none(day))
        db_bind_null(statement, n);
    else
        db_bind_int(statement, n, day.number);
}
