/* A book is damaged in one way at a time: exactly one statement no longer holds, at the right
 * event. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "desk.h"
#include "engine/chain.h"
#include "engine/witness.h"
#include "sheet.h"
#include "store/book.h"
#include "store/check.h"

static const char sheet[] = "book \"Check Ltd\" currency EUR decimals 2 at 2025-01-01 key book-1\n"
                            "item WHEEL each fifo key item-1\n"
                            "item GREASE g average key item-2\n"
                            "item BOLT each standard key item-3\n"
                            "item BIKE each made fifo key item-4\n"
                            "standard BOLT material 0.10 key standard-1\n"
                            "bill BIKE key bill-1\n  + 2 WHEEL\n  + 5 GREASE\n  + 8 BOLT\n"
                            "rate BIKE conversion 5.00 key rate-1\n"
                            "receive 10 WHEEL at 2025-01-10 cost 10.00 key po-1\n"
                            "receive 10 WHEEL at 2025-01-11 cost 10.00 key po-2\n"
                            "receive 500 GREASE at 2025-01-11 cost 0.013 key po-3\n"
                            "receive 100 BOLT at 2025-01-11 cost 0.12 key po-4\n"
                            "complete 4 BIKE at 2025-01-12 key made-1\n"
                            "move 3 WHEEL from stores to line at 2025-01-12 key move-1\n"
                            "tick at 2025-01-12 key tick-1\n"
                            "sell 2 BIKE at 2025-01-13 key sale-1\n"
                            "complete 5 BIKE at 2025-01-14 key made-2\n"
                            "undo sale-1 at 2025-01-15 key undo-1\n"
                            "count 480 GREASE at 2025-01-16 key count-1\n"
                            "item TOY each made key item-6\n"
                            "item TUBE each key item-7\n"
                            "receive 5 TUBE at 2025-01-16 cost 1.00 key po-5\n"
                            "bill TOY key bill-2\n  + 1 TUBE\n"
                            "bill TOY draft from 2025-06-01 key bill-3\n  + 2 TUBE\n"
                            "bill TOY release 2 key bill-4\n"
                            "bill TOY retire 2 from 2025-07-01 key bill-5\n"
                            "order MO-1 4 TOY at 2025-01-17 key order-1\n"
                            "order MO-1 release at 2025-01-17 key order-2\n"
                            "complete 1 TOY lost 1 order MO-1 at 2025-01-17 key made-3\n"
                            "order MO-1 change 6 at 2025-01-17 key order-3\n"
                            "accept count-difference/count-1 at 2025-01-17 key fine-1\n"
                            "replenish TUBE in stores min 2 max 9 at 2025-01-17 key target-1\n"
                            "issue 2 TUBE reason bulk at 2025-01-17 key less-1\n"
                            "item MILK each lots key item-8\n"
                            "receive 3 MILK lot A expires 2025-02-01 cost 1.00 key po-6\n"
                            "receive 3 MILK lot B expires 2025-03-01 cost 1.00 key po-7\n"
                            "receive 3 MILK lot C expires 2025-04-01 cost 1.00 key po-8\n"
                            "lot MILK C expires 2025-02-15 at 2025-01-17 key last-1\n"
                            "item CORD each step 1 key item-9\n"
                            "item FLAG each issue shipment key item-10\n"
                            "item KITE each made key item-11\n"
                            "bill KITE key bill-6\n  + 1/3 CORD\n  + 1 FLAG\n"
                            "receive 9 CORD at 2025-01-17 cost 1.00 key cord-1\n"
                            "receive 9 FLAG at 2025-01-17 cost 1.00 key flag-1\n"
                            "complete 4 KITE at 2025-01-17 key made-4\n"
                            "undo made-4 1 at 2025-01-17 key undo-2\n"
                            "sell 1 KITE at 2025-01-17 key sale-3\n"
                            "item FLUX g average key item-12\n"
                            "receive 7 FLUX at 2025-01-17 total 1.00 key flux-1\n"
                            "issue 7 FLUX reason bulk at 2025-01-17 key less-2\n"
                            "item SALT g period-average key item-13\n"
                            "receive 7 SALT at 2025-01-17 total 1.00 key salt-1\n"
                            "receive 1 CORD at 2025-01-17 cost 1.00 key wrong-1\n"
                            "undo wrong-1 at 2025-01-17 key undo-3\n"
                            "order MO-2 2 KITE consumes staged at 2025-01-17 key order-4\n"
                            "sell 1 BIKE at 2025-01-17 key sale-2\n";

/* What check() found. */
struct verdict {
    bool fails[STATEMENT_COUNT];
    int64_t seq[STATEMENT_COUNT];
    char text[STATEMENT_COUNT][200];
    int said;
};

static void finding_note(void *context, const struct finding *finding)
{
    struct verdict *verdict = context;

    verdict->said++;
    verdict->fails[finding->statement] = !finding->holds;
    verdict->seq[finding->statement] = finding->seq;
    snprintf(verdict->text[finding->statement], sizeof(verdict->text[0]), "%.*s",
             (int)finding->text.size, finding->text.text);
}

static enum status book_check(const char *name, struct verdict *verdict)
{
    struct arena arena;
    struct witness witness;
    struct chain chain = { chain_next, &arena, witness_stored, &witness };
    struct report report = { finding_note, verdict };
    struct desk desk;
    bool changed;
    enum status status = desk_open(&desk, name, STORE_READ);

    *verdict = (struct verdict){ 0 };
    arena_init(&arena, 0);
    witness_init(&witness);
    if (status == OK)
        status = store_look(desk.store, &changed);
    if (status == OK)
        status = check(desk.store, &chain, &report);
    witness_release(&witness);
    arena_release(&arena);
    desk_close(&desk);
    return status;
}

static enum status hash_write(struct store *store, int64_t seq, const struct hash *hash)
{
    struct db_statement *statement;
    enum status status =
        sql_get(store, "UPDATE event_row SET hash = $3 WHERE site = $1 AND seq = $2", &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    db_bind_blob(statement, 3, (struct slice){ (const char *)hash->byte, HASH_BYTES });
    return db_run(statement);
}

struct renewal {
    struct store *store;
    struct arena arena;
    struct arena posting;
    struct hash hash;
};

static enum status event_renew(void *context, const struct stored_event *event)
{
    struct renewal *renewal = context;
    struct stored_posting posting;
    enum status status;

    arena_reset(&renewal->posting);
    status = store_posting(renewal->store, event->seq, &renewal->posting, &posting);
    if (status == OK)
        status = chain_next(&renewal->arena, &renewal->hash, event, &posting, &renewal->hash);
    return status == OK ? hash_write(renewal->store, event->seq, &renewal->hash) : status;
}

/* Hashes all events anew, as one who tampers with the file would. */
static enum status chain_renew(struct store *store)
{
    struct renewal renewal = { .store = store };
    enum status status;

    arena_init(&renewal.arena, 0);
    arena_init(&renewal.posting, 0);
    status = store_each_event(store, 1, event_renew, &renewal);
    arena_release(&renewal.arena);
    arena_release(&renewal.posting);
    return status;
}

/* Sums up the entries anew: days, and all days together. */
static const char rebalance[] =
    "DELETE FROM balance_row WHERE role IN (SELECT id FROM word WHERE space = 'role');"
    "INSERT INTO balance_row SELECT site, role, (reason << 32) + category + 1, account, books,"
    " sum(money), sum(CASE WHEN money > 0 THEN money ELSE 0 END), 1, NULL, 0 FROM entry_row"
    " GROUP BY site, role, reason, category, account, books;"
    "INSERT INTO balance_row SELECT site, role, (reason << 32) + category + 1, account, "
    "-2147483648,"
    " sum(money), 0, 1, NULL, 0 FROM entry_row GROUP BY site, role, reason, category, account";

enum { REHASH = 1, REBALANCE = 2, REINDEX = 4 /* before */ };

struct damage {
    const char *name;
    const char *sql;
    unsigned also;
    enum check_statement statement;
    const char *key; /* of the event to be named; NULL: none can be */
};

static const struct damage damages[] = {
    { "an event lost", "DELETE FROM event_row WHERE key = 'tick-1'", REHASH, CHECK_SEQUENCE,
      "tick-1" },
    { "the last event lost", "DELETE FROM event_row WHERE key = 'sale-2'", 0, CHECK_SEQUENCE,
      "sale-2" },
    { "lines before an event", "UPDATE event_row SET lines = lines + 1 WHERE key = 'po-2'", 0,
      CHECK_SEQUENCE, "po-2" },
    { "what is live of an event lost",
      "DELETE FROM happened_row WHERE seq = (SELECT seq FROM event_row WHERE key = 'tick-1')", 0,
      CHECK_SEQUENCE, "tick-1" },
    { "a key twice",
      "UPDATE event_row SET key = 'po-1', body = replace(body, 'po-2', 'po-1') WHERE key = 'po-2'",
      REHASH, CHECK_SEQUENCE, "po-2" },
    { "a key that the index lacks", "DELETE FROM key_index WHERE seq = 9", REINDEX, CHECK_FILE,
      "po-1" },
    { "lines that the index lacks", "UPDATE line_index SET more = x'' WHERE item = 1", REINDEX,
      CHECK_FILE, NULL },
    { "an event that corrects another, and does not say so",
      "UPDATE happened_row SET corrects = 1 WHERE seq = (SELECT seq FROM event_row WHERE key ="
      " 'made-1'); UPDATE happened_row SET corrected_by = (SELECT seq FROM event_row WHERE key ="
      " 'made-1') WHERE seq = 1",
      0, CHECK_SEQUENCE, "made-1" },
    { "an event corrected by one that does not",
      "UPDATE happened_row SET corrected_by = 1 WHERE seq = (SELECT seq FROM event_row WHERE key ="
      " 'made-1')",
      0, CHECK_SEQUENCE, "made-1" },
    { "an event changed",
      "UPDATE event_row SET body = replace(body, '2', '3') WHERE key = 'sale-1'", 0, CHECK_CHAIN,
      "sale-1" },
    { "a key changed", "UPDATE event_row SET key = 'po-9' WHERE key = 'po-2'", 0, CHECK_CHAIN,
      "po-2" },
    { "a key lost", "UPDATE event_row SET key = NULL WHERE key = 'po-2'", 0, CHECK_CHAIN, "po-2" },
    { "a verb changed", "UPDATE event_row SET verb = verb + 1 WHERE key = 'po-2'", 0, CHECK_CHAIN,
      "po-2" },
    { "an at changed", "UPDATE event_row SET at = '2025-01-12' WHERE key = 'po-2'", 0, CHECK_CHAIN,
      "po-2" },
    { "an at in UTC changed", "UPDATE event_row SET at_s = at_s + 1 WHERE key = 'po-2'", 0,
      CHECK_CHAIN, "po-2" },
    { "a day changed", "UPDATE event_row SET day = day + 1 WHERE key = 'po-2'", 0, CHECK_CHAIN,
      "po-2" },
    { "a day of the books changed", "UPDATE event_row SET books = books + 1 WHERE key = 'po-2'", 0,
      CHECK_CHAIN, "po-2" },
    { "a time of recording changed",
      "UPDATE event_row SET recorded_s = recorded_s + 1 WHERE key = 'po-2'", 0, CHECK_CHAIN,
      "po-2" },
    { "a hash changed",
      "UPDATE event_row SET hash = zeroblob(32) WHERE seq = (SELECT max(seq)"
      " FROM event_row)",
      0, CHECK_CHAIN, "sale-2" },
    { "a line changed",
      "UPDATE line_row SET detail = 1 WHERE detail = 2 AND id >> 20 ="
      " (SELECT seq FROM event_row WHERE key = 'made-1')",
      0, CHECK_CHAIN, "made-1" },
    { "an entry changed",
      "UPDATE entry_row SET money = money - 7 WHERE role = 3 AND id >> 20 ="
      " (SELECT seq FROM event_row WHERE key = 'po-2')",
      REHASH | REBALANCE, CHECK_ENTRIES, "po-2" },
    { "a turnover changed", "UPDATE balance_row SET debit = debit + 1 WHERE role = 1 AND day > 0",
      0, CHECK_BALANCES, NULL },
    { "a turnover lost", "DELETE FROM balance_row WHERE role = 2 AND day > 0", 0, CHECK_BALANCES,
      NULL },
    { "a balance changed",
      "UPDATE balance_row SET money = money + 1 WHERE role = 0"
      " AND day = -2147483648",
      0, CHECK_BALANCES, NULL },
    { "a category's worth changed", "UPDATE balance_row SET money = money + 1 WHERE role = 1000", 0,
      CHECK_BALANCES, NULL },
    { "stock changed", "UPDATE stock_row SET qty = qty + 1 WHERE item = 1 AND place = 1", 0,
      CHECK_STOCK, NULL },
    { "stock lost", "DELETE FROM stock_row WHERE item = 1 AND place = 2", 0, CHECK_STOCK, NULL },
    { "lots linked in another order",
      "UPDATE lot_row SET expiry = 1, first_expiry = 1 WHERE said = 0", 0, CHECK_STOCK, NULL },
    { "a lot linked nowhere", "UPDATE stock_row SET lot_first = lot_last WHERE lot_first <> 0", 0,
      CHECK_STOCK, NULL },
    { "a last day changed", "UPDATE lot_row SET expiry = expiry + 1 WHERE said <> 0", 0,
      CHECK_STOCK, "last-1" },
    { "a move from where nothing lay",
      "UPDATE line_row SET place = 4 WHERE kind = 0 AND id >> 20 ="
      " (SELECT seq FROM event_row WHERE key = 'move-1')",
      REHASH, CHECK_STOCK, "move-1" },
    { "layers changed against one another",
      "UPDATE layer_row SET qty_left = qty_left + 1000000 WHERE id >> 20 ="
      " (SELECT seq FROM event_row WHERE key = 'made-1');"
      "UPDATE layer_row SET qty_left = qty_left - 1000000 WHERE id >> 20 ="
      " (SELECT seq FROM event_row WHERE key = 'made-2')",
      0, CHECK_LAYERS, "made-1" },
    { "a pool's value changed", "UPDATE pool_row SET material = material + 1 WHERE item = 2", 0,
      CHECK_POOLS, "count-1" },
    { "a standard pool's value changed",
      "UPDATE pool_row SET material = material - 1 WHERE item = 3", 0, CHECK_POOLS, "made-2" },
    { "what a pool moved by on a day changed",
      "UPDATE pool_day_row SET qty = qty + 1 WHERE day > 0", 0, CHECK_POOLS, NULL },
    { "what a pool moved by in all changed",
      "UPDATE pool_day_row SET material = material + 1 WHERE item > 0 AND day < 0", 0, CHECK_POOLS,
      NULL },
    { "a residue in an emptied pool",
      "UPDATE pool_row SET material = material + 1, conversion = conversion - 1 WHERE item = 11", 0,
      CHECK_RESIDUE, "less-2" },
    { "a residue in a layer taken back", "UPDATE layer_row SET material_in = 1 WHERE qty_in = 0", 0,
      CHECK_RESIDUE, "wrong-1" },
    { "an owed quantity changed", "UPDATE stock_row SET owed = owed + 1 WHERE item = 1", 0,
      CHECK_OWED, NULL },
    { "an owed value changed",
      "UPDATE pool_row SET owed_material = owed_material + 1"
      " WHERE item = 3",
      0, CHECK_OWED, NULL },
    { "an owed issue changed",
      "UPDATE owed_row SET qty_to = qty_to + 1 WHERE item = 1;"
      " UPDATE stock_row SET owed = owed + 1 WHERE item = 1 AND owed > 0",
      0, CHECK_OWED, "made-2" },
    { "what is due in all changed", "UPDATE pool_row SET due_qty = due_qty - 1 WHERE due_qty > 0",
      0, CHECK_OWED, NULL },
    { "what is due until a trigger changed",
      "UPDATE due_list_row SET open = open + 1 WHERE delivered > 0", 0, CHECK_OWED, "made-4" },
    { "what was delivered changed",
      "UPDATE due_list_row SET delivered = delivered + 1 WHERE delivered > 0", 0, CHECK_OWED,
      "made-4" },
    { "an entry in the wrong role",
      "UPDATE entry_row SET role = 0 WHERE role = 1 AND id >> 20 ="
      " (SELECT seq FROM event_row WHERE key = 'sale-1')",
      REHASH | REBALANCE, CHECK_INVENTORY, "sale-1" },
    { "what an order's reports made changed", "UPDATE order_row SET lost = lost + 1", 0,
      CHECK_ORDERS, "order-1" },
    { "an order's quantity changed", "UPDATE order_row SET qty = qty + 1", 0, CHECK_ORDERS,
      "order-1" },
    { "an order's state changed", "UPDATE order_row SET said = 2", 0, CHECK_ORDERS, "order-1" },
    { "an order's due day changed", "UPDATE order_row SET due = 1", 0, CHECK_ORDERS, "order-1" },
    { "an order's place changed", "UPDATE order_row SET place = 2", 0, CHECK_ORDERS, "order-1" },
    { "an order's line changed", "UPDATE order_row SET line = 2", 0, CHECK_ORDERS, "order-1" },
    { "an order's tolerance changed", "UPDATE order_row SET tolerance = tolerance + 1", 0,
      CHECK_ORDERS, "order-1" },
    { "what an order consumes changed", "UPDATE order_row SET is_by_staged = 1", 0, CHECK_ORDERS,
      "order-1" },
    { "what an event says that its order consumes changed",
      "UPDATE order_said_row SET consumes = 1 WHERE consumes = 2;"
      " UPDATE order_row SET is_by_staged = 0",
      0, CHECK_ORDERS, "order-4" },
    { "a carry changed", "UPDATE carry_row SET qty = qty + 1", 0, CHECK_ORDERS, NULL },
    { "a carry lost", "DELETE FROM carry_row", 0, CHECK_ORDERS, NULL },
    { "what a report took up changed",
      "UPDATE happened_row SET taken_up = 1 WHERE seq = (SELECT seq FROM event_row WHERE key ="
      " 'made-3')",
      0, CHECK_ORDERS, "made-3" },
    { "an order carries, and does not know it",
      "INSERT INTO carry_row SELECT site, id, 1, 0, 0, 5, 0 FROM segment_row WHERE run < 0", 0,
      CHECK_ORDERS, "order-1" },
    { "an order's reports are linked otherwise", "UPDATE order_row SET last_report = 1", 0,
      CHECK_ORDERS, "order-1" },
    { "a line of a bill lost", "DELETE FROM bill_line_row WHERE item = 4 AND n = 1", 0, CHECK_BILLS,
      "bill-1" },
    { "a version that stands twice",
      "INSERT INTO bill_row SELECT site, item, n + 9, seq, undone, from_day, to_day, 0, number,"
      " draft, name FROM bill_row WHERE item = 5 AND n = 0",
      0, CHECK_BILLS, "bill-2" },
    { "a release without its draft", "UPDATE bill_row SET undone = 99 WHERE draft = 1", 0,
      CHECK_BILLS, "bill-4" },
    { "a retirement of no version", "UPDATE retirement_row SET number = 9", 0, CHECK_BILLS,
      "bill-5" },
    { "the version that a completion used", "UPDATE happened_row SET version = 7 WHERE version = 1",
      0, CHECK_BILLS, "made-1" },
    { "the version that a completion used, a draft",
      "UPDATE bill_row SET draft = 1 WHERE item = 4 AND number = 1", 0, CHECK_BILLS, "made-1" },
    { "a product of a component lost",
      "DELETE FROM component_row WHERE component = 6 AND product = 5", 0, CHECK_BILLS, "bill-2" },
    { "a chain of products broken", "UPDATE component_row SET next = 0 WHERE product = 0", 0,
      CHECK_BILLS, NULL },
    { "too little since another event", "UPDATE stock_row SET below = 1 WHERE below <> 0", 0,
      CHECK_INBOX, "book-1" },
    { "another cause accepted", "UPDATE accepted_row SET cause = cause + 1", 0, CHECK_INBOX,
      "fine-1" },
    { "an acceptance lost", "DELETE FROM accepted_row", 0, CHECK_INBOX, "fine-1" },
    { "an acceptance that is undone", "UPDATE accepted_row SET since = 0", 0, CHECK_INBOX,
      "fine-1" },
    { "an acceptance since another event", "UPDATE accepted_row SET since = since + 1", 0,
      CHECK_INBOX, "fine-1" },
    { "a running output changed", "UPDATE segment_row SET output = output + 1", 0, CHECK_STATE,
      "made-1" },
    { "a running output lost", "DELETE FROM segment_row", 0, CHECK_STATE, "made-1" },
    { "a newest sale lost", "DELETE FROM sale_row WHERE item = 4", 0, CHECK_STATE, "sale-2" },
    { "a newest sale changed", "UPDATE sale_row SET last_seq = last_seq - 1 WHERE item = 4", 0,
      CHECK_STATE, "sale-2" },
    { "a newest draw changed",
      "UPDATE layer_row SET last_draw = 0 WHERE id >> 20 ="
      " (SELECT seq FROM event_row WHERE key = 'po-1')",
      0, CHECK_STATE, "po-1" },
    { "a counter changed", "UPDATE head_row SET item_last = item_last + 1", 0, CHECK_STATE, NULL },
};

static enum status damage_do(const char *name, const struct damage *damage, int64_t *seq)
{
    struct desk desk;
    struct db *db;
    enum status status = desk_open(&desk, name, STORE_WRITE);

    *seq = 0;
    if (status == OK && damage->key)
        status = name_read(desk.store, NAME_KEY, slice_of(damage->key), seq);
    db = status == OK ? desk.store->db : NULL;
    if (status == OK && (damage->also & REINDEX))
        status = store_index(desk.store, 100000);
    if (status == OK)
        status = db->driver->define(db, "BEGIN");
    if (status == OK)
        status = db->driver->define(db, damage->sql);
    if (status == OK && (damage->also & REBALANCE))
        status = db->driver->define(db, rebalance);
    if (status == OK && (damage->also & REHASH))
        status = chain_renew(desk.store);
    if (status == OK)
        status = db->driver->define(db, "COMMIT");
    if (status != OK && desk.store)
        printf("%s: %s\n", damage->name, store_problem(desk.store)->text);
    desk_close(&desk);
    return status;
}

static void verdict_judge(const char *name, enum status status, const struct verdict *verdict,
                          enum check_statement statement, int64_t seq)
{
    char others[300] = "";
    bool alone = true;

    for (int s = 0; s < STATEMENT_COUNT; s++)
        if (s != (int)statement && verdict->fails[s]) {
            size_t used = strlen(others);

            snprintf(others + used, sizeof(others) - used, " / %s", verdict->text[s]);
            alone = false;
        }
    report(name,
           status == CHECK_FAILED && alone && verdict->fails[statement] &&
               verdict->seq[statement] == seq && verdict->said == STATEMENT_COUNT,
           "%s, event %lld for %lld: %s%s", status_code(status), (long long)verdict->seq[statement],
           (long long)seq, verdict->text[statement], others);
}

static enum status book_copy(const char *copy)
{
    struct desk desk;
    enum status status = desk_open(&desk, "whole", STORE_READ);

    unlink(path_of(copy));
    if (status == OK)
        status = store_backup(desk.store, path_of(copy));
    desk_close(&desk);
    return status;
}

static void damages_show(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(damages); i++) {
        struct verdict verdict = { 0 };
        int64_t seq = 0;
        enum status status = book_copy("copy");

        if (status == OK)
            status = damage_do("copy", &damages[i], &seq);
        if (status == OK)
            status = book_check("copy", &verdict);
        verdict_judge(damages[i].name, status, &verdict, damages[i].statement, seq);
    }
}

static enum status number_read(struct store *store, const char *sql, int64_t *number)
{
    struct db_statement *statement;
    bool row = false;
    enum status status = store->db->driver->prepare(store->db, sql, &statement);

    if (status == OK)
        status = db_step(statement, &row);
    *number = row ? db_int(statement, 0) : 0;
    db_finish(statement);
    return status;
}

/* The last bytes of an index's page are those of its first entry: a name of another spelling. */
static enum status index_scratch(const char *name)
{
    struct desk desk;
    int64_t page = 0;
    int64_t size = 0;
    enum status status = desk_open(&desk, name, STORE_WRITE);
    int file;

    if (status == OK)
        status = number_read(desk.store,
                             "SELECT rootpage FROM sqlite_schema WHERE name = 'name_id'", &page);
    if (status == OK)
        status = number_read(desk.store, "PRAGMA page_size", &size);
    desk_close(&desk);
    file = open(path_of(name), O_WRONLY);
    if (file < 0 || pwrite(file, "\x55", 1, page * size - 1) != 1)
        status = IO_FAILED;
    if (file >= 0)
        close(file);
    return status;
}

static void file_damage_shows(void)
{
    struct verdict verdict = { 0 };
    enum status status = book_copy("copy");

    if (status == OK)
        status = index_scratch("copy");
    if (status == OK)
        status = book_check("copy", &verdict);
    verdict_judge("a page scratched", status, &verdict, CHECK_FILE, 0);
}

static void whole_is_proved(void)
{
    struct verdict verdict = { 0 };
    enum status status = sheet_post("whole", slice_of(sheet));
    char faults[300] = "";

    if (status == OK)
        status = book_check("whole", &verdict);
    for (int s = 0; s < STATEMENT_COUNT; s++) {
        size_t used = strlen(faults);

        if (verdict.fails[s])
            snprintf(faults + used, sizeof(faults) - used, " / %s", verdict.text[s]);
    }
    report("a whole book", status == OK && verdict.said == STATEMENT_COUNT, "%s%s",
           status_code(status), faults);
}

static void empty_is_proved(void)
{
    struct verdict verdict = { 0 };
    enum status status = sheet_post("empty", SLICE(""));

    if (status == OK)
        status = book_check("empty", &verdict);
    report("an empty book", status == OK && verdict.said == STATEMENT_COUNT, "%s",
           status_code(status));
}

int main(void)
{
    if (!folder_make())
        return report_exit();
    empty_is_proved();
    whole_is_proved();
    damages_show();
    file_damage_shows();
    folder_remove();
    return report_exit();
}
