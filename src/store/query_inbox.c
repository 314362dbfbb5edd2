#include "store/inbox.h"

#include <stdio.h>

#include "store/book.h"

/* Room for one more at the end of a list. */
static bool list_grow(struct arena *arena, void **items, size_t count, size_t *capacity,
                      size_t size)
{
    void *grown = arena_grow(arena, *items, count, capacity, size);

    if (grown)
        *items = grown;
    return grown != NULL;
}

/* Columns: the item's name and unit. */
static struct inbox_item item_column(struct arena *arena, struct db_statement *statement,
                                     item_id_t id)
{
    return (struct inbox_item){ .id = id,
                                .name = text_keep(arena, statement, 0),
                                .unit = text_keep(arena, statement, 1) };
}

static enum status row_of(struct store *store, enum row_kind kind, int64_t id, void *row,
                          bool *found)
{
    struct db_statement *statement;
    enum status status = sql_row_select(store, kind, &statement);

    *found = false;
    if (status != OK)
        return status;
    db_bind_int(statement, 2, id);
    status = db_step(statement, found);
    if (*found) {
        row_read(statement, row_table(kind), 0, row);
        db_reset(statement);
    }
    return status;
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
    value_t upto = { 0 };
    value_t settled = { 0 };
    enum status status = OK;

    if (!cost_is_none(owed->price))
        status = cost_times(owed->price, owed->to, &upto);
    if (!cost_is_none(owed->price) && status == OK)
        status = cost_times(owed->price, owed->settled, &settled);
    place->value = value_add(place->value, value_sub(upto, settled));
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

        status = row_of(store, ROW_OWED, id, &owed, &found);
        if (status == OK && found)
            status = day_read(store, owed.owner, &day);
        if (status == OK && found)
            status = issue_add(place, &owed, day);
        id = owed.next.raw;
    }
    return status;
}

static enum status places_read(struct store *store, struct arena *arena,
                               struct inbox_places *places)
{
    const char *sql = row_joined_sql(&store->scratch, row_table(ROW_STOCK), "i.name, i.unit",
                                     " JOIN item_row i ON i.site = t.site AND i.id = t.item"
                                     " WHERE t.site = $1 AND t.owed > 0 ORDER BY t.item, t.place");
    struct db_statement *statement = NULL;
    enum status status = sql ? sql_once(store, sql, &statement) : NO_MEMORY;
    void *items = NULL;
    size_t capacity = 0;
    bool row;

    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct stock stock = { .key.kind = ROW_STOCK };
        struct inbox_place *place;

        if (!list_grow(arena, &items, places->count, &capacity, sizeof(*places->items))) {
            status = NO_MEMORY;
            break;
        }
        places->items = items;
        place = &places->items[places->count++];
        row_read(statement, row_table(ROW_STOCK), 2, &stock);
        *place = (struct inbox_place){
            .item = item_column(arena, statement, (item_id_t){ stock.key.part[0] }),
            .place = { (int32_t)stock.key.part[1] },
            .waits = stock.waits,
            .owed = stock.owed,
            .since = DAY_NONE,
            .unpriced_since = DAY_NONE,
        };
        status = issues_sum(store, stock.owed_first.raw, place);
    }
    db_finish(statement);
    return status;
}

static enum status orders_read(struct store *store, struct arena *arena,
                               struct inbox_orders *orders)
{
    const char *sql =
        row_joined_sql(&store->scratch, row_table(ROW_ORDER), "i.name, i.unit, n.text, i.tolerance",
                       " JOIN name_row n ON n.site = t.site AND n.space = $2 AND n.id = t.named"
                       " JOIN item_row i ON i.site = t.site AND i.id = t.item"
                       " JOIN order_said_row s ON s.seq = t.id AND s.since <> 0"
                       " WHERE t.site = $1 ORDER BY t.id");
    struct db_statement *statement = NULL;
    enum status status = sql ? sql_once(store, sql, &statement) : NO_MEMORY;
    void *items = NULL;
    size_t capacity = 0;
    bool row;

    if (status == OK)
        db_bind_int(statement, 2, NAME_ORDER);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct inbox_order *order;

        if (!list_grow(arena, &items, orders->count, &capacity, sizeof(*orders->items))) {
            status = NO_MEMORY;
            break;
        }
        orders->items = items;
        order = &orders->items[orders->count++];
        *order = (struct inbox_order){ .order.key.kind = ROW_ORDER };
        row_read(statement, row_table(ROW_ORDER), 4, &order->order);
        order->item = item_column(arena, statement, order->order.item);
        order->name = text_keep(arena, statement, 2);
        order->tolerance.micro = db_int(statement, 3);
    }
    db_finish(statement);
    return status;
}

#define EVENT_JOINS                                                                                \
    " JOIN event_row e ON e.seq = t.seq"                                                           \
    " JOIN item_row i ON i.site = t.site AND i.id = t.item WHERE t.site = $1 AND "

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

static enum status events_read(struct store *store, struct arena *arena, enum inbox_events_of of,
                               struct inbox_events *events)
{
    const char *sql = row_joined_sql(&store->scratch, row_table(ROW_HAPPENED),
                                     "i.name, i.unit, e.key", events_where[of]);
    struct db_statement *statement = NULL;
    enum status status = sql ? sql_once(store, sql, &statement) : NO_MEMORY;
    void *items = NULL;
    size_t capacity = 0;
    bool row;

    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct inbox_event *event;

        if (!list_grow(arena, &items, events->count, &capacity, sizeof(*events->items))) {
            status = NO_MEMORY;
            break;
        }
        events->items = items;
        event = &events->items[events->count++];
        *event = (struct inbox_event){ .event.key.kind = ROW_HAPPENED };
        row_read(statement, row_table(ROW_HAPPENED), 3, &event->event);
        event->item = item_column(arena, statement, event->event.item);
        event->key = key_column(arena, statement, 2, event->event.key.part[0]);
    }
    db_finish(statement);
    return status;
}

/* In the order of their counting: of one cause and subject the last is the newest. */
static enum status accepted_read(struct store *store, struct arena *arena,
                                 struct inbox_accepted *accepted)
{
    const char *sql = row_joined_sql(&store->scratch, row_table(ROW_ACCEPTED), "t.site",
                                     " WHERE t.site = $1 AND t.since <> 0"
                                     " ORDER BY t.cause, t.subject, t.since");
    struct db_statement *statement = NULL;
    enum status status = sql ? sql_once(store, sql, &statement) : NO_MEMORY;
    void *items = NULL;
    size_t capacity = 0;
    bool row;

    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct accepted read = { .key.kind = ROW_ACCEPTED };
        struct accepted *last = accepted->count > 0 ? &accepted->items[accepted->count - 1] : NULL;

        row_read(statement, row_table(ROW_ACCEPTED), 1, &read);
        if (last && last->cause == read.cause && last->subject == read.subject) {
            *last = read;
            continue;
        }
        if (!list_grow(arena, &items, accepted->count, &capacity, sizeof(*accepted->items))) {
            status = NO_MEMORY;
            break;
        }
        accepted->items = items;
        accepted->items[accepted->count++] = read;
    }
    db_finish(statement);
    return status;
}

enum status store_inbox_places(struct store *store, struct arena *arena,
                               struct inbox_places *places)
{
    enum status status;

    call_begin(store);
    *places = (struct inbox_places){ .items = NULL };
    status = posted_flush(store);
    return call_end(store, status == OK ? places_read(store, arena, places) : status);
}

enum status store_inbox_orders(struct store *store, struct arena *arena,
                               struct inbox_orders *orders)
{
    enum status status;

    call_begin(store);
    *orders = (struct inbox_orders){ .items = NULL };
    status = posted_flush(store);
    return call_end(store, status == OK ? orders_read(store, arena, orders) : status);
}

enum status store_inbox_events(struct store *store, struct arena *arena, enum inbox_events_of of,
                               struct inbox_events *events)
{
    enum status status;

    call_begin(store);
    *events = (struct inbox_events){ .items = NULL };
    status = posted_flush(store);
    return call_end(store, status == OK ? events_read(store, arena, of, events) : status);
}

enum status store_inbox_accepted(struct store *store, struct arena *arena,
                                 struct inbox_accepted *accepted)
{
    enum status status;

    call_begin(store);
    *accepted = (struct inbox_accepted){ .items = NULL };
    status = posted_flush(store);
    return call_end(store, status == OK ? accepted_read(store, arena, accepted) : status);
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

        status = row_of(store, ROW_HAPPENED, last, &sale, &found);
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
