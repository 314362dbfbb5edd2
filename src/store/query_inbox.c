#include "store/inbox.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "store/book.h"

/* One of the inbox's lists on its way: rows of state, a struct of `size` bytes each. */
struct reading {
    struct store *store;
    struct arena *arena;
    size_t size;
    unsigned char *items;
    size_t count;
    size_t capacity;
};

typedef enum status (*row_reader_t)(struct reading *reading, struct db_statement *statement);

/* A blank one at the end; NULL: no memory. */
static void *reading_add(struct reading *reading)
{
    unsigned char *items = arena_grow(reading->arena, reading->items, reading->count,
                                      &reading->capacity, reading->size);

    if (!items)
        return NULL;
    reading->items = items;
    return memset(items + reading->count++ * reading->size, 0, reading->size);
}

/* `sql` NULL: there was no memory for it; `bound`: its parameter 2, if it has one. */
static enum status reading_run(struct reading *reading, const char *sql, int64_t bound,
                               row_reader_t read)
{
    struct store *store = reading->store;
    struct db_statement *statement = NULL;
    enum status status = posted_flush(store);
    bool row;

    if (status == OK)
        status = sql ? sql_once(store, sql, &statement) : NO_MEMORY;
    if (status == OK && bound != 0)
        db_bind_int(statement, 2, bound);
    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = read(reading, statement);
    db_finish(statement);
    return status;
}

/* Columns: the item's name and unit. */
static struct inbox_item item_column(struct arena *arena, struct db_statement *statement,
                                     item_id_t id)
{
    return (struct inbox_item){ .id = id,
                                .name = text_keep(arena, statement, 0),
                                .unit = text_keep(arena, statement, 1) };
}

static enum status day_read(struct store *store, int64_t seq, day_t *day)
{
    struct db_statement *statement;
    enum status status =
        sql_get(store, "SELECT day FROM event_row WHERE site = $1 AND seq = $2", &statement);
    bool row = false;

    *day = DAY_NONE;
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    status = db_step(statement, &row);
    if (row) {
        *day = day_column(statement, 0);
        db_reset(statement);
    }
    return status;
}

static enum status issue_add(struct inbox_place *place, const struct owed *owed, day_t day)
{
    qty_t open = qty_sub(owed->to, owed->settled);
    value_t value;
    enum status status = cost_between(owed->price, owed->settled, owed->to, &value);

    place->value = value_add(place->value, value);
    if (day_is_none(place->since) || day.number < place->since.number)
        place->since = day;
    if (owed->source != SOURCE_NONE)
        return status;
    place->unpriced = qty_add(place->unpriced, open);
    if (day_is_none(place->unpriced_since) || day.number < place->unpriced_since.number)
        place->unpriced_since = day;
    return status;
}

/* The issues of a place hang on one another. */
static enum status issues_sum(struct store *store, int64_t first, struct inbox_place *place)
{
    enum status status = OK;
    bool found = true;

    for (int64_t id = first; id != 0 && found && status == OK;) {
        struct owed owed = { .key.kind = ROW_OWED };
        day_t day;

        status = sql_row_by_id(store, ROW_OWED, id, &owed, &found);
        if (status == OK && found)
            status = day_read(store, seq_of_row(owed.owner), &day);
        if (status == OK && found)
            status = issue_add(place, &owed, day);
        id = owed.next.raw;
    }
    return status;
}

static const char *places_sql(struct arena *arena)
{
    return row_joined_sql(arena, row_table(ROW_STOCK), "i.name, i.unit",
                          " JOIN item_row i ON i.site = t.site AND i.id = t.item"
                          " WHERE t.site = $1 AND t.owed > 0 ORDER BY t.item, t.place");
}

static enum status place_read(struct reading *reading, struct db_statement *statement)
{
    struct inbox_place *place = reading_add(reading);
    struct stock stock = { .key.kind = ROW_STOCK };

    if (!place)
        return NO_MEMORY;
    row_read(statement, row_table(ROW_STOCK), 2, &stock);
    *place = (struct inbox_place){
        .item = item_column(reading->arena, statement, (item_id_t){ stock.key.part[0] }),
        .place = { (int32_t)stock.key.part[1] },
        .waits = stock.waits,
        .owed = stock.owed,
        .since = DAY_NONE,
        .unpriced_since = DAY_NONE,
    };
    return issues_sum(reading->store, stock.owed_first.raw, place);
}

static_assert(ORDER_FINISHED == 2 && ORDER_CANCELLED == 3, "closed states stand in the text");

static const char *dues_sql(struct arena *arena)
{
    return row_joined_sql(arena, row_table(ROW_OWED),
                          "i.name, i.unit, coalesce(o.said IN (2, 3), 0)",
                          " JOIN item_row i ON i.site = t.site AND i.id = t.item"
                          " JOIN happened_row h ON h.seq = t.owner"
                          " LEFT JOIN order_row o ON o.id = h.order_id"
                          " WHERE t.site = $1 AND t.method <> 0 AND t.qty_settled < t.qty_to"
                          " AND t.day < $2 ORDER BY t.item, t.place, t.run, t.qty_settled");
}

static bool is_due_there(const struct inbox_place *place, const struct owed *due)
{
    return place->item.id.raw == due->item.raw && place->place.raw == due->place.raw;
}

/* One due issue: those of a place come one after the other. */
static enum status due_read(struct reading *reading, struct db_statement *statement)
{
    struct inbox_place *place = (struct inbox_place *)(void *)reading->items;
    struct owed due = { .key.kind = ROW_OWED };
    struct inbox_issue *issues;
    qty_t open;

    row_read(statement, row_table(ROW_OWED), 3, &due);
    open = qty_sub(due.to, due.settled);
    if (reading->count > 0)
        place += reading->count - 1;
    if (reading->count == 0 || !is_due_there(place, &due)) {
        place = reading_add(reading);
        if (!place)
            return NO_MEMORY;
        *place = (struct inbox_place){ .item = item_column(reading->arena, statement, due.item),
                                       .place = due.place,
                                       .since = DAY_NONE,
                                       .method = due.method };
    }
    issues = arena_grow(reading->arena, place->issues, place->issue_count, &place->issue_capacity,
                        sizeof(*issues));
    if (!issues)
        return NO_MEMORY;
    place->issues = issues;
    issues[place->issue_count] = (struct inbox_issue){ .owner = due.owner,
                                                       .qty = open,
                                                       .consumer = due.consumer,
                                                       .method = due.method,
                                                       .day = due.day,
                                                       .is_left = db_int(statement, 2) != 0 };
    if (cost_between(due.price, due.settled, due.to, &issues[place->issue_count++].value) != OK)
        return AMOUNT_OVERFLOW;
    place->owed = qty_add(place->owed, open);
    if (place->method != due.method)
        place->method = ISSUE_DEFAULT;
    return issue_add(place, &due, due.day);
}

/* Their name is that of the order, a stroke and the number of the operation. */
static const char *const goods_sql[] = {
    [GOODS_UNKNOWN] =
        "SELECT i.name, i.unit, i.id, s.place, sum(s.qty), min(s.came), 0 FROM item_row i"
        " JOIN stock_row s ON s.site = i.site AND s.item = i.id AND s.lot = 0"
        " WHERE i.site = $1 AND i.tracking <> 0 AND s.qty > 0 GROUP BY i.id, s.place"
        " ORDER BY i.id, s.place",
    [GOODS_IN_PROCESS] =
        "SELECT i.name, i.unit, i.id, s.place, sum(s.qty), 0, o.id FROM item_row i"
        " JOIN stock_row s ON s.site = i.site AND s.item = i.id"
        " JOIN name_row n ON n.site = i.site AND n.space = $2"
        " AND n.text = substr(i.name, 1, length(i.name) - length('/' || i.operation))"
        " JOIN order_row f ON f.id = n.id JOIN order_row o ON o.id = f.holder"
        " WHERE i.site = $1 AND i.of_order <> 0 AND o.item = i.product AND o.said IN (2, 3)"
        " AND s.qty > 0 GROUP BY i.id, s.place ORDER BY i.id, s.place",
};

static enum status goods_read(struct reading *reading, struct db_statement *statement)
{
    struct inbox_goods *goods = reading_add(reading);

    if (!goods)
        return NO_MEMORY;
    *goods = (struct inbox_goods){
        .item = item_column(reading->arena, statement, (item_id_t){ db_int(statement, 2) }),
        .place = { (int32_t)db_int(statement, 3) },
        .qty = { db_int(statement, 4) },
        .came = db_int(statement, 5),
        .order = db_int(statement, 6),
    };
    return OK;
}

/* The newest that stands of an item and place, of what can lie there. Goods that have expired are
 * not known here: of what is tracked all are looked at. */
#define TARGETS                                                                                    \
    "SELECT i.name, i.unit, t.item, t.seq, t.place, t.from_place, t.least, t.most, t.multiple,"    \
    " coalesce(s.below, 0) FROM target_row t JOIN item_row i ON i.site = t.site AND i.id = t.item" \
    " LEFT JOIN stock_row s ON s.site = t.site AND s.item = t.item AND s.lot = 0 AND s.kept = 0"   \
    " AND s.place = t.place WHERE t.site = $1 AND t.is_none = 0 AND i.kind < 2 AND i.issue <> 7"   \
    " AND t.n = (SELECT max(m.n) FROM target_row m WHERE m.site = t.site AND m.item = t.item"      \
    " AND m.place = t.place AND m.undone = 0)"
#define TARGETS_END " ORDER BY t.item, t.place"

static_assert(KIND_PHANTOM == 2 && ISSUE_BULK == 7, "what has no target stands in the text");

static const char *const targets_sql[] = {
    [TARGETS_ALL] = TARGETS TARGETS_END,
    [TARGETS_LACKING] = TARGETS " AND (i.tracking <> 0 OR coalesce(s.qty + s.lots, 0)"
                                " < t.least + coalesce(s.owed + s.due, 0))" TARGETS_END,
};

static enum status target_read(struct reading *reading, struct db_statement *statement)
{
    struct inbox_target *target = reading_add(reading);

    if (!target)
        return NO_MEMORY;
    *target = (struct inbox_target){
        .item = item_column(reading->arena, statement, (item_id_t){ db_int(statement, 2) }),
        .target = { .seq = db_int(statement, 3),
                    .place = { (int32_t)db_int(statement, 4) },
                    .from = { (int32_t)db_int(statement, 5) },
                    .min = { db_int(statement, 6) },
                    .max = { db_int(statement, 7) },
                    .multiple = { db_int(statement, 8) } },
        .below = db_int(statement, 9),
    };
    return OK;
}

static const char prices_sql[] =
    "SELECT i.name, i.unit, i.id FROM item_row i WHERE i.site = $1 AND i.undone = 0 AND EXISTS"
    " (SELECT 1 FROM price_row p WHERE p.site = i.site AND p.item = i.id AND p.undone = 0)"
    " ORDER BY i.id";

static enum status price_read(struct reading *reading, struct db_statement *statement)
{
    struct inbox_item *item = reading_add(reading);

    if (!item)
        return NO_MEMORY;
    *item = item_column(reading->arena, statement, (item_id_t){ db_int(statement, 2) });
    return OK;
}

static const char *orders_sql(struct arena *arena)
{
    return row_joined_sql(arena, row_table(ROW_ORDER), "i.name, i.unit, n.text, i.tolerance",
                          " JOIN name_row n ON n.site = t.site AND n.space = $2 AND n.id = t.named"
                          " JOIN item_row i ON i.site = t.site AND i.id = t.item"
                          " JOIN order_said_row s ON s.seq = t.id AND s.since <> 0"
                          " WHERE t.site = $1 ORDER BY t.id");
}

static enum status order_read(struct reading *reading, struct db_statement *statement)
{
    struct inbox_order *order = reading_add(reading);

    if (!order)
        return NO_MEMORY;
    order->order.key.kind = ROW_ORDER;
    row_read(statement, row_table(ROW_ORDER), 4, &order->order);
    order->item = item_column(reading->arena, statement, order->order.item);
    order->name = text_keep(reading->arena, statement, 2);
    order->tolerance.micro = db_int(statement, 3);
    return OK;
}

#define EVENT_JOINS                                                                                \
    " JOIN event_row e ON e.seq = t.seq"                                                           \
    " JOIN item_row i ON i.site = t.site AND i.id = t.item WHERE t.site = $1 AND "

static_assert(LINE_INBOX == 17 && VERB_COUNT_STOCK == 24 && VERB_UNDO == 30 && VERB_RECEIVE == 15 &&
                  VERB_COMPLETE == 17 && METHOD_STANDARD == 3,
              "the numbers of an index's condition stand in the text");

/* Verb 24 is a count, 30 an undo: what made a return happen again notes for that return. */
#define EVENTS_NOTED(cause)                                                                        \
    EVENT_JOINS "t.seq IN (SELECT CASE h.verb WHEN 30 THEN h.undoes ELSE h.seq END"                \
                " FROM line_row l JOIN happened_row h ON h.seq = l.id >> 20"                       \
                " WHERE l.kind = 17 AND l.detail = " cause ") ORDER BY t.seq"

static const char *const events_where[] = {
    [EVENTS_COUNTED] =
        EVENT_JOINS "t.qty <> 0 AND t.seq IN (SELECT max(seq) FROM happened_row"
                    " WHERE verb = 24 AND (qty <> 0 OR qty_posted = 0) GROUP BY item, place)"
                    " ORDER BY t.seq",
    [EVENTS_UNPRICED] =
        EVENT_JOINS "t.verb = 24 AND t.qty <> 0 AND t.inflow <> 0"
                    " AND t.inflow_material = 0 AND t.inflow_conversion = 0"
                    " AND EXISTS (SELECT 1 FROM line_row l WHERE l.id >= t.seq << 20"
                    " AND l.id < (t.seq + 1) << 20 AND l.kind = 17 AND l.detail = 2)"
                    " ORDER BY t.seq",
    [EVENTS_RETURNED] = EVENTS_NOTED("3"),
    [EVENTS_OVER] = EVENTS_NOTED("4"),
    [EVENTS_CLOSED] = EVENTS_NOTED("5"),
    [EVENTS_LOT_HELD] = EVENTS_NOTED("13"),
    [EVENTS_LOT_CLAIMED] = EVENTS_NOTED("14"),
    [EVENTS_LOT_EXPIRED] = EVENTS_NOTED("15"),
    [EVENTS_SERIAL_AGAIN] = EVENTS_NOTED("21"),
    [EVENTS_USAGE] = EVENTS_NOTED("22"),
    [EVENTS_VARIANCE] =
        EVENT_JOINS "t.verb IN (15, 17) AND t.qty > 0 AND t.inflow <> 0 AND i.method = 3"
                    " AND (i.variance_band > 0 OR EXISTS (SELECT 1 FROM setting_row s"
                    " WHERE s.site = t.site AND s.name = 'variance-band' AND s.number > 0))"
                    " ORDER BY t.seq",
    [EVENTS_INCOME] = EVENT_JOINS "t.seq IN (SELECT abs(j.event) FROM joint_row j"
                                  " WHERE j.site = t.site"
                                  " AND j.income_material + j.income_conversion > 0)"
                                  " ORDER BY t.seq",
};

/* An event without a key is named by its number. */
static struct slice key_column(struct arena *arena, struct db_statement *statement, int column,
                               int64_t seq)
{
    char text[24];
    int size;

    if (!db_is_null(statement, column))
        return text_keep(arena, statement, column);
    size = snprintf(text, sizeof(text), "@%lld", (long long)seq);
    return slice_copy(arena, (struct slice){ text, (size_t)size });
}

static const char *events_sql(struct arena *arena, enum inbox_events_of of)
{
    return row_joined_sql(arena, row_table(ROW_HAPPENED), "i.name, i.unit, e.key",
                          events_where[of]);
}

static enum status event_read_noted(struct reading *reading, struct db_statement *statement)
{
    struct inbox_event *event = reading_add(reading);

    if (!event)
        return NO_MEMORY;
    event->event.key.kind = ROW_HAPPENED;
    row_read(statement, row_table(ROW_HAPPENED), 3, &event->event);
    event->item = item_column(reading->arena, statement, event->event.item);
    event->key = key_column(reading->arena, statement, 2, event->event.key.part[0]);
    return OK;
}

static const char *accepted_sql(struct arena *arena)
{
    return row_joined_sql(arena, row_table(ROW_ACCEPTED), "t.site",
                          " WHERE t.site = $1 AND t.since <> 0"
                          " ORDER BY t.cause, t.subject, t.since");
}

/* In the order of their counting: of one cause and subject the last is the newest. */
static enum status accepted_read(struct reading *reading, struct db_statement *statement)
{
    struct accepted *last = (struct accepted *)(void *)reading->items;
    struct accepted read = { .key.kind = ROW_ACCEPTED };

    row_read(statement, row_table(ROW_ACCEPTED), 1, &read);
    if (reading->count > 0)
        last += reading->count - 1;
    if (reading->count == 0 || last->cause != read.cause || last->subject != read.subject)
        last = reading_add(reading);
    if (!last)
        return NO_MEMORY;
    *last = read;
    return OK;
}

enum status store_inbox_places(struct store *store, struct arena *arena,
                               struct inbox_places *places)
{
    struct reading reading = { store, arena, sizeof(*places->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status = reading_run(&reading, places_sql(&store->scratch), 0, place_read);
    *places = (struct inbox_places){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_inbox_dues(struct store *store, struct arena *arena, day_t before,
                             struct inbox_places *dues)
{
    struct reading reading = { store, arena, sizeof(*dues->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status = reading_run(&reading, dues_sql(&store->scratch), before.number, due_read);
    *dues = (struct inbox_places){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_inbox_goods(struct store *store, struct arena *arena, enum inbox_goods_of of,
                              struct inbox_goods_list *goods)
{
    struct reading reading = { store, arena, sizeof(*goods->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status =
        reading_run(&reading, goods_sql[of], of == GOODS_IN_PROCESS ? NAME_ORDER : 0, goods_read);
    *goods = (struct inbox_goods_list){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_inbox_targets(struct store *store, struct arena *arena, enum inbox_targets_of of,
                                struct inbox_targets *targets)
{
    struct reading reading = { store, arena, sizeof(*targets->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status = reading_run(&reading, targets_sql[of], 0, target_read);
    *targets = (struct inbox_targets){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_inbox_prices(struct store *store, struct arena *arena,
                               struct inbox_prices *prices)
{
    struct reading reading = { store, arena, sizeof(*prices->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status = reading_run(&reading, prices_sql, 0, price_read);
    *prices = (struct inbox_prices){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_inbox_orders(struct store *store, struct arena *arena,
                               struct inbox_orders *orders)
{
    struct reading reading = { store, arena, sizeof(*orders->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status = reading_run(&reading, orders_sql(&store->scratch), NAME_ORDER, order_read);
    *orders = (struct inbox_orders){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_inbox_events(struct store *store, struct arena *arena, enum inbox_events_of of,
                               struct inbox_events *events)
{
    struct reading reading = { store, arena, sizeof(*events->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status = reading_run(&reading, events_sql(&store->scratch, of), 0, event_read_noted);
    *events = (struct inbox_events){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_inbox_accepted(struct store *store, struct arena *arena,
                                 struct inbox_accepted *accepted)
{
    struct reading reading = { store, arena, sizeof(*accepted->items), NULL, 0, 0 };
    enum status status;

    call_begin(store);
    status = reading_run(&reading, accepted_sql(&store->scratch), 0, accepted_read);
    *accepted = (struct inbox_accepted){ (void *)reading.items, reading.count };
    return call_end(store, status);
}

enum status store_day(struct store *store, int64_t seq, day_t *day)
{
    enum status status;

    call_begin(store);
    status = posted_flush(store);
    return call_end(store, status == OK ? day_read(store, seq, day) : status);
}

/* The sales of an item to each party hang on one another, newest first. */
static enum status sale_of_party(struct store *store, int64_t last, qty_t qty, int64_t *newest)
{
    enum status status = OK;
    bool found = true;

    while (last > *newest && found && status == OK) {
        struct happened sale = { .key.kind = ROW_HAPPENED };

        status = sql_row_by_id(store, ROW_HAPPENED, last, &sale, &found);
        if (status == OK && found && sale.qty.micro >= qty.micro)
            *newest = last;
        last = sale.previous;
    }
    return status;
}

static enum status sale_find(struct store *store, item_id_t item, qty_t qty, int64_t *seq)
{
    struct db_statement *statement = NULL;
    enum status status =
        sql_once(store, "SELECT last_seq FROM sale_row WHERE site = $1 AND item = $2", &statement);
    bool row;

    if (status == OK)
        db_bind_int(statement, 2, item.raw);
    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = sale_of_party(store, db_int(statement, 0), qty, seq);
    db_finish(statement);
    return status;
}

enum status store_sale_of(struct store *store, item_id_t item, qty_t qty, int64_t *seq)
{
    enum status status;

    call_begin(store);
    *seq = 0;
    status = posted_flush(store);
    return call_end(store, status == OK ? sale_find(store, item, qty, seq) : status);
}
