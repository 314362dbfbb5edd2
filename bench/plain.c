#include "plain.h"

#include <stdio.h>
#include <stdlib.h>

#include "disk.h"

/* A row of the bill with the oldest layer of its component. */
struct part {
    int64_t item;
    int64_t need;
    int64_t layer;
    int64_t left;
    int64_t value;
};

enum { ACCOUNT_MATERIAL = 1, ACCOUNT_FINISHED, ACCOUNT_APPLIED, ACCOUNT_PAYABLES };

enum statement {
    BEGIN,
    COMMIT,
    EVENT,
    EXPLODE,
    OLDEST,
    MOVE,
    STOCK,
    DRAW,
    EMPTIED,
    LAYER,
    ENTRY,
    BALANCE,
    STATEMENT_COUNT
};

static const char explode_sql[] =
    "SELECT b.component, b.qty * ?2, l.id, l.qty, l.value FROM bill b"
    " JOIN layer l ON l.item = b.component"
    " AND l.id = (SELECT id FROM layer WHERE item = b.component ORDER BY id LIMIT 1)"
    " WHERE b.product = ?1";

static const char *const statements[STATEMENT_COUNT] = {
    [BEGIN] = "BEGIN IMMEDIATE",
    [COMMIT] = "COMMIT",
    [EVENT] = "INSERT INTO event (key, verb, at, item, qty) VALUES (?1, ?2, ?3, ?4, ?5)",
    [EXPLODE] = explode_sql,
    [OLDEST] = "SELECT id, qty, value FROM layer WHERE item = ?1 ORDER BY id LIMIT 1",
    [MOVE] = "INSERT INTO move (event, item, qty, value, layer) VALUES (?1, ?2, ?3, ?4, ?5)",
    [STOCK] = "UPDATE stock SET qty = qty + ?2, value = value + ?3 WHERE item = ?1",
    [DRAW] = "UPDATE layer SET qty = ?3, value = ?4 WHERE item = ?1 AND id = ?2",
    [EMPTIED] = "DELETE FROM layer WHERE item = ?1 AND id = ?2",
    [LAYER] = "INSERT INTO layer (item, id, qty, value) VALUES (?1, ?2, ?3, ?4)",
    [ENTRY] = "INSERT INTO journal (event, account, amount) VALUES (?1, ?2, ?3)",
    [BALANCE] = "UPDATE balance SET amount = amount + ?2 WHERE account = ?1",
};

static const char schema[] =
    "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE bill (product INTEGER, component INTEGER, qty INTEGER,"
    " PRIMARY KEY (product, component)) WITHOUT ROWID;"
    "CREATE TABLE event (id INTEGER PRIMARY KEY, key TEXT UNIQUE, verb TEXT, at TEXT,"
    " item INTEGER, qty INTEGER);"
    "CREATE TABLE move (id INTEGER PRIMARY KEY, event INTEGER, item INTEGER, qty INTEGER,"
    " value INTEGER, layer INTEGER);"
    "CREATE INDEX move_item ON move (item);"
    "CREATE TABLE stock (item INTEGER PRIMARY KEY, qty INTEGER, value INTEGER);"
    "CREATE TABLE layer (item INTEGER, id INTEGER, qty INTEGER, value INTEGER,"
    " PRIMARY KEY (item, id)) WITHOUT ROWID;"
    "CREATE TABLE journal (id INTEGER PRIMARY KEY, event INTEGER, account INTEGER,"
    " amount INTEGER);"
    "CREATE TABLE balance (account INTEGER PRIMARY KEY, amount INTEGER);"
    "INSERT INTO balance VALUES (1, 0), (2, 0), (3, 0), (4, 0)";

struct plain {
    sqlite3 *database;
    sqlite3_stmt *statements[STATEMENT_COUNT];
    int parameters[STATEMENT_COUNT];
    struct part *parts;
};

/* Parameters of a statement, in its order. */
struct values {
    int64_t of[5];
};

static void run(struct plain *plain, enum statement which, struct values values)
{
    for (int i = 0; i < plain->parameters[which]; i++)
        sqlite3_bind_int64(plain->statements[which], i + 1, values.of[i]);
    statement_run(plain->statements[which]);
}

static int64_t event_add(struct plain *plain, const struct event *event, int64_t item)
{
    sqlite3_stmt *insert = plain->statements[EVENT];
    char at[MOMENT_TEXT_MAX];
    size_t size = moment_print(event->at, at);

    sqlite3_bind_text(insert, 1, event->key.text, (int)event->key.size, SQLITE_STATIC);
    sqlite3_bind_text(insert, 2, "complete", -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 3, at, (int)size, SQLITE_STATIC);
    sqlite3_bind_int64(insert, 4, item);
    sqlite3_bind_int64(insert, 5, event->amount.qty.micro / 1000000);
    statement_run(insert);
    return sqlite3_last_insert_rowid(plain->database);
}

static void move_add(struct plain *plain, int64_t event, struct part part)
{
    run(plain, MOVE, (struct values){ { event, part.item, part.need, part.value, part.layer } });
    run(plain, STOCK, (struct values){ { part.item, part.need, part.value } });
}

/* What is left keeps round(value x left / qty). */
static int64_t share(int64_t value, int64_t left, int64_t qty)
{
    return (value * left * 2 + qty) / (qty * 2);
}

/* Takes what one part needs, layer by layer; what it cost. */
static int64_t part_take(struct plain *plain, int64_t event, struct part part)
{
    int64_t cost = 0;

    for (;;) {
        sqlite3_stmt *oldest = plain->statements[OLDEST];
        int64_t taken = part.need < part.left ? part.need : part.left;
        int64_t rest = share(part.value, part.left - taken, part.left);

        if (taken == part.left)
            run(plain, EMPTIED, (struct values){ { part.item, part.layer } });
        else
            run(plain, DRAW, (struct values){ { part.item, part.layer, part.left - taken, rest } });
        move_add(plain, event,
                 (struct part){ part.item, -taken, part.layer, 0, rest - part.value });
        cost += part.value - rest;
        part.need -= taken;
        if (part.need == 0)
            return cost;
        sqlite3_bind_int64(oldest, 1, part.item);
        must(sqlite3_step(oldest) == SQLITE_ROW, "item %lld is short", (long long)part.item);
        part.layer = sqlite3_column_int64(oldest, 0);
        part.left = sqlite3_column_int64(oldest, 1);
        part.value = sqlite3_column_int64(oldest, 2);
        sqlite3_reset(oldest);
    }
}

static int explode(struct plain *plain, int64_t product, int64_t qty)
{
    sqlite3_stmt *select = plain->statements[EXPLODE];
    int count = 0;

    sqlite3_bind_int64(select, 1, product);
    sqlite3_bind_int64(select, 2, qty);
    while (sqlite3_step(select) == SQLITE_ROW)
        plain->parts[count++] = (struct part){
            sqlite3_column_int64(select, 0), sqlite3_column_int64(select, 1),
            sqlite3_column_int64(select, 2), sqlite3_column_int64(select, 3),
            sqlite3_column_int64(select, 4),
        };
    sqlite3_reset(select);
    return count;
}

static void entry_add(struct plain *plain, int64_t event, int64_t account, int64_t amount)
{
    run(plain, ENTRY, (struct values){ { event, account, amount } });
    run(plain, BALANCE, (struct values){ { account, amount } });
}

static void run_post(struct plain *plain, const struct workload *workload, int number)
{
    const struct run *made = &workload->runs[number];
    int64_t product = workload->components + made->product + 1;
    int64_t event = event_add(plain, &workload->parsed[number], product);
    int64_t conversion = (int64_t)CONVERSION_RATE * made->qty;
    int64_t cost = 0;
    int count = explode(plain, product, made->qty);

    must(count == workload->lines, "%d of %d lines found stock", count, workload->lines);
    for (int i = 0; i < count; i++)
        cost += part_take(plain, event, plain->parts[i]);
    run(plain, LAYER, (struct values){ { product, event, made->qty, cost + conversion } });
    move_add(plain, event, (struct part){ product, made->qty, event, 0, cost + conversion });
    entry_add(plain, event, ACCOUNT_FINISHED, cost + conversion);
    entry_add(plain, event, ACCOUNT_MATERIAL, -cost);
    entry_add(plain, event, ACCOUNT_APPLIED, -conversion);
}

void plain_post(struct plain *plain, const struct workload *workload, struct span span,
                struct samples *samples)
{
    for (int first = span.from; first < span.to; first += span.batch) {
        int end = first + span.batch < span.to ? first + span.batch : span.to;
        struct watch watch = watch_start();

        statement_run(plain->statements[BEGIN]);
        for (int i = first; i < end; i++)
            run_post(plain, workload, i);
        statement_run(plain->statements[COMMIT]);
        samples_stop(samples, watch);
    }
}

static void items_add(struct plain *plain, const struct workload *workload)
{
    sqlite3_stmt *insert =
        database_prepare(plain->database, "INSERT INTO item (id, name) VALUES (?1, ?2)");
    sqlite3_stmt *stock =
        database_prepare(plain->database, "INSERT INTO stock (item, qty, value) VALUES (?1, 0, 0)");

    for (int i = 0; i < workload->components + workload->products; i++) {
        char *name = i < workload->components ? text_of("C%05d", i)
                                              : text_of("P%03d", i - workload->components);

        sqlite3_bind_int(insert, 1, i + 1);
        sqlite3_bind_text(insert, 2, name, -1, SQLITE_STATIC);
        statement_run(insert);
        sqlite3_bind_int(stock, 1, i + 1);
        statement_run(stock);
        free(name);
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(stock);
}

static void bills_add(struct plain *plain, const struct workload *workload)
{
    sqlite3_stmt *insert = database_prepare(
        plain->database, "INSERT INTO bill (product, component, qty) VALUES (?1, ?2, ?3)");

    for (int product = 0; product < workload->products; product++) {
        const struct use *bill = bill_of(workload, product);

        for (int i = 0; i < workload->lines; i++) {
            sqlite3_bind_int(insert, 1, workload->components + product + 1);
            sqlite3_bind_int(insert, 2, bill[i].component + 1);
            sqlite3_bind_int(insert, 3, bill[i].qty);
            statement_run(insert);
        }
    }
    sqlite3_finalize(insert);
}

static void receipts_add(struct plain *plain, const struct workload *workload)
{
    struct event event = { .verb = VERB_RECEIVE };
    char key[32];

    for (int receipt = 0; receipt < workload->receipts; receipt++) {
        for (int i = 0; i < workload->components; i++) {
            int64_t qty = receipt_qty(workload, i);
            int64_t value = qty * (receipt_price(i) + receipt % 3);
            int64_t number = 0;

            event.key = (struct slice){ key, (size_t)snprintf(key, sizeof(key), "receipt-%d-%d",
                                                              receipt, i) };
            number = event_add(plain, &event, i + 1);
            run(plain, LAYER, (struct values){ { i + 1, number, qty, value } });
            move_add(plain, number, (struct part){ i + 1, qty, number, 0, value });
            entry_add(plain, number, ACCOUNT_MATERIAL, value);
            entry_add(plain, number, ACCOUNT_PAYABLES, -value);
        }
    }
}

struct plain *plain_open(const char *path, const struct workload *workload)
{
    struct plain *plain = must_alloc(sizeof(*plain));

    plain->database = database_open(path);
    plain->parts = must_alloc((size_t)workload->lines * sizeof(*plain->parts));
    database_run(plain->database, schema);
    for (int i = 0; i < STATEMENT_COUNT; i++) {
        plain->statements[i] = database_prepare(plain->database, statements[i]);
        plain->parameters[i] = sqlite3_bind_parameter_count(plain->statements[i]);
    }
    statement_run(plain->statements[BEGIN]);
    items_add(plain, workload);
    bills_add(plain, workload);
    receipts_add(plain, workload);
    statement_run(plain->statements[COMMIT]);
    return plain;
}

static int64_t number_of(struct plain *plain, const char *sql)
{
    sqlite3_stmt *select = database_prepare(plain->database, sql);
    int64_t number = 0;

    must(sqlite3_step(select) == SQLITE_ROW, "%s", sql);
    number = sqlite3_column_int64(select, 0);
    sqlite3_finalize(select);
    return number;
}

int64_t plain_check(struct plain *plain)
{
    int64_t layers = number_of(plain, "SELECT sum(value) FROM layer");

    must(layers == number_of(plain, "SELECT sum(value) FROM stock"), "plain SQL: stock differs");
    must(layers == number_of(plain, "SELECT sum(amount) FROM journal WHERE account IN (1, 2)"),
         "plain SQL: the journal differs");
    must(layers == number_of(plain, "SELECT sum(value) FROM move"), "plain SQL: moves differ");
    return number_of(plain, "SELECT amount FROM balance WHERE account = 1");
}

void plain_close(struct plain *plain)
{
    for (int i = 0; i < STATEMENT_COUNT; i++)
        sqlite3_finalize(plain->statements[i]);
    sqlite3_close_v2(plain->database);
    free(plain->parts);
    free(plain);
}
