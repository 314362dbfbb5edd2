/* Whatever is changed in any table of a book, a replay sees it. */
#include <sqlite3.h>

#include "desk.h"
#include "engine/replay.h"
#include "sheet.h"

static const char sheet[] =
    "book \"Replay Ltd\" currency EUR decimals 2 at 2025-01-01 key book-1\n"
    "site WORKS zone Europe/Berlin day-begins 06:00 key site-1\n"
    "place SHELF key place-1\n"
    "category PARTS stands material key category-1\n"
    "account expense 4980 named key account-2\n"
    "reason scrapping account 4980 key reason-1\n"
    "account material 1000 key account-1\n"
    "item WHEEL each fifo key item-1\n"
    "item GREASE g average key item-2\n"
    "item BOLT each standard key item-3\n"
    "item BIKE each made fifo key item-4\n"
    "item WHEEL each text \"a wheel\" places SHELF,stores key item-5\n"
    "unit WHEEL box 4 key unit-1\n"
    "standard BOLT material 0.10 key standard-1\n"
    "bill BIKE key bill-1\n  + 2 WHEEL\n  + 5 GREASE\n  + 8 BOLT\n"
    "rate BIKE conversion 5.00 key rate-1\n"
    "party ACME key party-1\n"
    "receive 10 WHEEL at 2025-01-10 cost 10.00 from ACME key po-1\n"
    "receive 10 WHEEL at 2025-01-11 cost 10.00 key po-2\n"
    "receive 500 GREASE at 2025-01-11 cost 0.013 key po-3\n"
    "receive 100 BOLT at 2025-01-11 cost 0.12 key po-4\n"
    "complete 4 BIKE at 2025-01-12 key made-1\n"
    "move 3 WHEEL from SHELF to line at 2025-01-12 key move-1\n"
    "sell 2 BIKE at 2025-01-13 to ACME key sale-1\n"
    "complete 12 BIKE at 2025-01-14 key made-2\n"
    "undo sale-1 at 2025-01-15 key undo-1\n"
    "count 480 GREASE at 2025-01-16 key count-1\n"
    "sell 1 BIKE at 2025-01-17T05:00 key sale-2\n"
    /* The site was told to be elsewhere, was not, was after all: a moment is of its zone then. */
    "site WORKS zone America/New_York key site-2\n"
    "receive 1 WHEEL at 2025-01-18T02:00Z cost 10.00 key po-5\n"
    "undo site-2 key back-1\n"
    "receive 1 WHEEL at 2025-01-18T07:00 cost 10.00 key po-6\n"
    "undo back-1 key back-2\n"
    "receive 1 WHEEL at 2025-01-18T07:00 cost 10.00 key po-7\n";

enum { SQL_BYTES = 4096, WORDS_MAX = 64, WORD_BYTES = 40 };

struct described {
    char name[WORD_BYTES];
    char columns[WORDS_MAX][WORD_BYTES];
    char keys[WORDS_MAX][WORD_BYTES]; /* in their order */
    int column_count;
    int key_count;
};

static bool file_copy(const char *from, const char *to)
{
    char bytes[65536];
    FILE *in = fopen(path_of(from), "rb");
    FILE *out = fopen(path_of(to), "wb");
    size_t size = 1;

    while (in && out && size > 0) {
        size = fread(bytes, 1, sizeof(bytes), in);
        (void)fwrite(bytes, 1, size, out);
    }
    if (in)
        (void)fclose(in);
    return out && fclose(out) == 0;
}

/* False if nothing was changed. */
static bool damage(const char *sql)
{
    sqlite3 *db = NULL;
    bool is_done = file_copy("whole", "copy") && sqlite3_open(path_of("copy"), &db) == SQLITE_OK &&
                   sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK && sqlite3_changes(db) > 0;

    if (!is_done)
        printf("%s: %s\n", sql, sqlite3_errmsg(db));
    (void)sqlite3_close(db);
    return is_done;
}

static enum status book_replay(struct replay *again)
{
    const struct engine_options made = { .mode = STORE_MEMORY };
    struct engine_options own = { .path = path_of("copy"), .mode = STORE_READ };
    struct engine *engine = NULL;
    struct engine *fresh = NULL;
    enum status status = engine_open(&own, &engine, &again->problem);

    if (status == OK)
        status = engine_open(&made, &fresh, &again->problem);
    if (status == OK)
        status = replay(engine, fresh, again);
    engine_close(fresh);
    engine_close(engine);
    return status;
}

/* True if the damage was done and the replay saw it. */
static bool damage_is_seen(const char *sql)
{
    struct replay again = { .progress = NULL };
    enum status status;

    if (!damage(sql))
        return false;
    status = book_replay(&again);
    if (status == CHECK_FAILED || status == BOOK_DAMAGED)
        return true;
    printf("%s: %s %s\n", sql, status_code(status), again.problem.text);
    return false;
}

static size_t say(char *sql, size_t size, const char *before, const char *text)
{
    int more = snprintf(sql + size, SQL_BYTES - size, "%s%s", before, text);

    return size + (size_t)more;
}

/* `(site, id) = (SELECT site, id FROM t ORDER BY site, id LIMIT 1)` */
static size_t say_first(char *sql, size_t size, const struct described *table)
{
    static const char *const before[] = { " WHERE (", ") = (SELECT ", " ORDER BY " };

    for (int part = 0; part < 3; part++) {
        for (int k = 0; k < table->key_count; k++)
            size = say(sql, size, k == 0 ? before[part] : ", ", table->keys[k]);
        if (part == 1)
            size = say(sql, size, " FROM ", table->name);
    }
    return say(sql, size, "", " LIMIT 1)");
}

static void say_other(char out[SQL_BYTES], const char *column)
{
    (void)snprintf(out, SQL_BYTES,
                   "CASE typeof(\"%s\") WHEN 'null' THEN 1 WHEN 'integer' THEN \"%s\" + 1000003"
                   " WHEN 'text' THEN \"%s\" || 'x' ELSE CAST(\"%s\" || x'00' AS BLOB) END",
                   column, column, column, column);
}

static bool lost_is_seen(const struct described *table)
{
    char sql[SQL_BYTES];
    size_t size = say(sql, 0, "DELETE FROM ", table->name);

    (void)say_first(sql, size, table);
    return damage_is_seen(sql);
}

static bool changed_is_seen(const struct described *table, int c)
{
    char sql[SQL_BYTES];
    char other[SQL_BYTES];
    size_t size = say(sql, 0, "UPDATE ", table->name);

    say_other(other, table->columns[c]);
    size = say(sql, size, " SET \"", table->columns[c]);
    size = say(sql, size, "\" = ", other);
    (void)say_first(sql, size, table);
    return damage_is_seen(sql);
}

/* The first row once more under another key; of an empty table any row. */
static bool more_is_seen(const struct described *table, bool is_empty)
{
    char sql[SQL_BYTES];
    char other[SQL_BYTES];
    size_t size = say(sql, 0, "INSERT INTO ", table->name);

    say_other(other, table->keys[table->key_count - 1]);
    for (int c = 0; c < table->column_count; c++) {
        bool is_key = strcmp(table->columns[c], table->keys[table->key_count - 1]) == 0;

        size = say(sql, size, c == 0 ? " SELECT " : ", ", is_empty ? "1" : "");
        if (!is_empty && is_key)
            size = say(sql, size, "", other);
        else if (!is_empty)
            size = say(sql, say(sql, size, "\"", table->columns[c]), "\"", "");
    }
    if (!is_empty)
        (void)say_first(sql, say(sql, size, " FROM ", table->name), table);
    return damage_is_seen(sql);
}

static bool table_is_empty(const struct described *table)
{
    char sql[SQL_BYTES];
    sqlite3 *db = NULL;
    sqlite3_stmt *rows = NULL;
    bool is_empty;

    (void)say(sql, 0, "SELECT 1 FROM ", table->name);
    is_empty = sqlite3_open(path_of("whole"), &db) == SQLITE_OK &&
               sqlite3_prepare_v2(db, sql, -1, &rows, NULL) == SQLITE_OK &&
               sqlite3_step(rows) == SQLITE_DONE;
    sqlite3_finalize(rows);
    (void)sqlite3_close(db);
    return is_empty;
}

static void table_shows(const struct described *table)
{
    bool is_empty = table_is_empty(table);
    char name[2 * WORD_BYTES];
    int unseen = 0;

    unseen += !more_is_seen(table, is_empty);
    if (!is_empty) {
        unseen += !lost_is_seen(table);
        for (int c = 0; c < table->column_count; c++)
            unseen += !changed_is_seen(table, c);
    }
    (void)snprintf(name, sizeof(name), "%s is compared%s", table->name,
                   is_empty ? ", though it is empty" : "");
    report(name, unseen == 0, "%d changes are not seen", unseen);
}

/* Every table of the schema, as SQLite has it, but who may use a server: that is made of no events.
 */
static void tables_show(void)
{
    static const char text[] = "SELECT t.name, c.name, c.pk FROM sqlite_schema t"
                               " JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
                               " AND t.name NOT LIKE 'sqlite%' AND t.name NOT IN ('token', "
                               "'person') ORDER BY t.name, c.cid";
    struct described table = { .column_count = 0 };
    sqlite3 *db = NULL;
    sqlite3_stmt *columns = NULL;
    int count = 0;

    (void)sqlite3_open(path_of("whole"), &db);
    (void)sqlite3_prepare_v2(db, text, -1, &columns, NULL);
    while (sqlite3_step(columns) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(columns, 0);
        const char *column = (const char *)sqlite3_column_text(columns, 1);
        int key = sqlite3_column_int(columns, 2);

        if (strcmp(name, table.name) != 0) {
            if (count++ > 0)
                table_shows(&table);
            table = (struct described){ .column_count = 0 };
            (void)snprintf(table.name, sizeof(table.name), "%s", name);
        }
        (void)snprintf(table.columns[table.column_count++], WORD_BYTES, "%s", column);
        if (key > 0)
            (void)snprintf(table.keys[key - 1], WORD_BYTES, "%s", column);
        table.key_count += key > 0;
    }
    table_shows(&table);
    report("all tables", count > 30, "%d", count);
    sqlite3_finalize(columns);
    (void)sqlite3_close(db);
}

struct told_damage {
    const char *name;
    const char *sql;
    const char *text; /* how the message begins */
};

static const struct told_damage told_damages[] = {
    { "a bill", "UPDATE bill_line_row SET num = num * 3",
      "event 15: bill_line_row item 4 bill 0 n 0: num is 6, its events make it 2" },
    { "a rate lost", "DELETE FROM rate_row", "event 16: rate_row item 4 n 0 is not in the book" },
    { "a verb", "UPDATE event_row SET verb = verb + 1 WHERE key = 'move-1'",
      "event 23 has the verb 23, it says 22, move" },
    { "a layer", "UPDATE layer_row SET order_day = order_day - 1 WHERE id >> 20 = 18",
      "event 18: layer_row id 18874369: order_day is 20097, its events make it 20098" },
    { "the earliest of several",
      "UPDATE balance_row SET money = money + 1; UPDATE rate_row SET conversion = conversion + 1;"
      "UPDATE name_row SET id = id + 1; UPDATE place_row SET text = 'x' WHERE name = 'SHELF'",
      "event 3: place_row id 9: text is 'x', its events make it ''" },
    { "a balance", "DELETE FROM balance_row WHERE role = 0 AND day > 0",
      "balance_row role 0 reason_category 1 account 0 day 20098 is not in the book" },
    { "a row too many", "INSERT INTO sale_row VALUES (1, 1, 2, 3)",
      "sale_row item 1 party 2 is made by no event" },
    { "a table too many", "CREATE TABLE own (id INTEGER PRIMARY KEY) STRICT",
      "own is no table of a book" },
    { "a table lost", "DROP TABLE waiting_row", "the book has no table waiting_row" },
    { "a column too many", "ALTER TABLE sale_row ADD COLUMN own TEXT",
      "sale_row has other columns than in a book" },
};

static bool schema_damage(const char *sql)
{
    sqlite3 *db = NULL;
    bool is_done = file_copy("whole", "copy") && sqlite3_open(path_of("copy"), &db) == SQLITE_OK &&
                   sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;

    (void)sqlite3_close(db);
    return is_done;
}

static void damages_are_told(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(told_damages); i++) {
        const struct told_damage *damage = &told_damages[i];
        struct replay again = { .progress = NULL };
        enum status status = schema_damage(damage->sql) ? book_replay(&again) : IO_FAILED;

        report(damage->name,
               status == CHECK_FAILED && strcmp(again.problem.text, damage->text) == 0, "%s %s",
               status_code(status), again.problem.text);
    }
}

/* Some of the lines and keys are in their index, some are not; the log goes into the file. */
static enum status book_index(void)
{
    struct desk desk;
    enum status status = desk_open(&desk, "whole", STORE_WRITE);

    if (status == OK)
        status = store_index(desk.store, 20);
    desk_close(&desk);
    return status;
}

int main(void)
{
    enum status status;

    if (!folder_make())
        return report_exit();
    status = sheet_post("whole", slice_of(sheet));
    if (status == OK)
        status = book_index();
    report("a book", status == OK && file_copy("whole", "copy"), "%s", status_code(status));
    if (status == OK) {
        struct replay again = { .progress = NULL };

        status = book_replay(&again);
        report("is the same again", status == OK, "%s", again.problem.text);
        tables_show();
        damages_are_told();
    }
    folder_remove();
    return report_exit();
}
