#include <stdlib.h>

#include "core/order.h"
#include "store/listing.h"

/* What is still to be made: nothing of an order that is done. */
static qty_t order_open(const struct order *order)
{
    enum order_state state = order_state(order);

    if (state == ORDER_FINISHED || state == ORDER_CANCELLED || order->good.micro > order->qty.micro)
        return (qty_t){ 0 };
    return qty_sub(order->qty, order->good);
}

/* A line is called as in its orders: its place without the prefix. */
static struct slice line_said(const struct listing *listing, place_id_t line)
{
    struct slice prefix = SLICE(LINE_PREFIX);
    struct slice name = place_said(listing, line.raw);

    if (name.size < prefix.size)
        return name;
    return (struct slice){ name.text + prefix.size, name.size - prefix.size };
}

/* Open is what is planned or released. */
static bool order_is_wanted(const struct listing *listing, const struct order *order)
{
    enum order_state state = order_state(order);

    return state_is_wanted(listing, order_state_word(state)) ||
           (slice_equals_text(listing->filter->state, "open") && state < ORDER_FINISHED);
}

/* An order, and what it is listed with. */
struct order_row {
    struct order order;
    struct slice name;
    struct slice item;
    struct slice unit;
    qty_t tolerance; /* the item's */
    struct slice passed;
    size_t at; /* by name */
};

static bool is_asked_for(const struct listing *listing, const struct order *order)
{
    bool has_days = (listing->filter->present & (1U << FILTER_FROM | 1U << FILTER_TO)) != 0;

    return order_is_wanted(listing, order) &&
           (!has_days || (!day_is_none(order->due) && day_is_wanted(listing, order->due)));
}

static enum status order_give(struct listing *listing, const struct order_row *row)
{
    const struct order *order = &row->order;
    const struct cell cells[] = {
        text_cell(row->name),
        text_cell(row->item),
        qty_cell(order->qty),
        qty_cell(order->started),
        qty_cell(order->good),
        qty_cell(order->scrapped),
        qty_cell(order->lost),
        qty_cell(order_open(order)),
        text_cell(row->unit),
        day_cell(order->due),
        text_cell(word_said(WORD_ORDER, order_state(order))),
        text_cell(place_said(listing, order->place.raw)),
        text_cell(line_said(listing, order->line)),
        share_cell(order->has_tolerance ? order->tolerance : row->tolerance),
        text_cell(row->passed),
        order->is_rework ? text_cell(slice_of("rework")) : absent_cell(),
        order->is_by_staged ? text_cell(slice_of("staged")) : absent_cell(),
    };

    return is_asked_for(listing, order) ? listing_give(listing, cells) : OK;
}

/* Texts hold until the statement's next row. */
static struct order_row order_read(struct db_statement *statement)
{
    struct order_row row = { .order.key.kind = ROW_ORDER,
                             .name = db_text(statement, 0),
                             .item = db_text(statement, 1),
                             .unit = db_text(statement, 2),
                             .tolerance = { db_int(statement, 3) },
                             .passed = db_text(statement, 4) };

    row_read(statement, row_table(ROW_ORDER), 5, &row.order);
    return row;
}

static enum status order_now(struct listing *listing, struct db_statement *statement)
{
    const struct order_row row = order_read(statement);

    return order_give(listing, &row);
}

/* `10:5 20:3`: how many have passed each pay point; of all orders at once. */
#define POINTS_PASSED                                                                              \
    " LEFT JOIN (SELECT run, group_concat(said, ' ') AS said FROM (SELECT w.run AS run,"           \
    " w.pay_point || ':' || rtrim(rtrim(printf('%.6f', sum(w.output) / 1e6), '0'), '.') AS said"   \
    " FROM segment_row w WHERE w.site = $1 AND w.pay_point > 0 GROUP BY w.run, w.pay_point"        \
    " HAVING sum(w.output) <> 0 ORDER BY w.run, w.pay_point) GROUP BY run) p ON p.run = -2 * t.id"

/* An order has the name of the first that had it, while its creation stands. */
#define ORDERS(which)                                                                              \
    " JOIN name_row n ON n.site = t.site AND n.space = $2 AND n.id = t.named"                      \
    " JOIN item_row i ON i.site = t.site AND i.id = t.item" which                                  \
    " WHERE t.site = $1 AND t.item BETWEEN $3 AND $4"                                              \
    " AND i.category BETWEEN $5 AND $6 AND ($7 = 0 OR t.named = $7)"

static const char *orders_sql(struct arena *arena, bool is_past)
{
    return is_past
               ? row_joined_sql(arena, row_table(ROW_ORDER),
                                "n.text, i.name, i.unit, i.tolerance, NULL",
                                ORDERS("") " ORDER BY n.text, t.id")
               : row_joined_sql(arena, row_table(ROW_ORDER),
                                "n.text, i.name, i.unit, i.tolerance, p.said",
                                ORDERS(" JOIN order_said_row s ON s.seq = t.id AND s.since <> "
                                       "0" POINTS_PASSED) " ORDER BY t.due IS NULL, t.due, n.text");
}

static int past_by_id(const void *key, const void *item)
{
    int64_t id = *(const int64_t *)key;
    int64_t other = ((const struct past_order *)item)->order.key.part[0];

    return id < other ? -1 : id > other;
}

/* By due day, none last; then by name. */
static int by_due(const void *one, const void *other)
{
    const struct order_row *a = one;
    const struct order_row *b = other;
    int64_t due_a = day_is_none(a->order.due) ? INT64_MAX : a->order.due.number;
    int64_t due_b = day_is_none(b->order.due) ? INT64_MAX : b->order.due.number;

    if (due_a != due_b)
        return due_a < due_b ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

/* As it was then; one that did not stand is left out. */
static enum status rows_then(struct listing *listing, struct db_statement *statement,
                             struct order_row *rows, size_t *count)
{
    const struct past_orders *past = listing->filter->orders;
    struct arena *arena = &listing->arena;
    enum status status;
    bool found = false;

    while ((status = db_step(statement, &found)) == OK && found) {
        struct order_row row = order_read(statement);
        const struct past_order *then = bsearch(&row.order.key.part[0], past->items, past->count,
                                                sizeof(*past->items), past_by_id);

        if (!then)
            continue;
        row.order = then->order;
        row.passed = then->passed;
        row.name = slice_copy(arena, row.name);
        row.item = slice_copy(arena, row.item);
        row.unit = slice_copy(arena, row.unit);
        row.at = *count;
        rows[(*count)++] = row;
    }
    return status;
}

static enum status orders_then(struct listing *listing, struct db_statement *statement)
{
    size_t most = listing->filter->orders->count;
    struct order_row *rows = arena_alloc(&listing->arena, (most + 1) * sizeof(*rows));
    size_t count = 0;
    enum status status = rows ? rows_then(listing, statement, rows, &count) : NO_MEMORY;

    db_finish(statement);
    if (status == OK && count > 0)
        qsort(rows, count, sizeof(*rows), by_due);
    for (size_t i = 0; i < count && status == OK && !listing_is_full(listing); i++)
        status = order_give(listing, &rows[i]);
    return status;
}

enum status list_orders(struct listing *listing)
{
    struct db_statement *statement;
    bool is_past = listing->filter->orders != NULL;
    const char *sql = orders_sql(&listing->arena, is_past);
    enum status status = sql ? sql_once(listing->store, sql, &statement) : NO_MEMORY;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_ORDER);
    range_bind(statement, 3, listing->item.raw);
    range_bind(statement, 5, listing->category);
    db_bind_int(statement, 7, listing->order);
    return is_past ? orders_then(listing, statement) : listing_rows(listing, statement, order_now);
}

/* Columns: line, item, unit, due day, sums, number of orders. */
static enum status planned_give(struct listing *listing, struct db_statement *statement)
{
    day_t due = day_column(statement, 3);
    int64_t open = db_int(statement, 8);
    int64_t late = (int64_t)listing->filter->today.number - due.number;
    bool is_late = open > 0 && !day_is_none(due) && late > 0;

    const struct cell cells[] = {
        text_cell(line_said(listing, (place_id_t){ (int32_t)db_int(statement, 0) })),
        text_cell(db_text(statement, 1)),
        day_cell(due),
        qty_cell((qty_t){ db_int(statement, 4) }),
        qty_cell((qty_t){ db_int(statement, 5) }),
        qty_cell((qty_t){ db_int(statement, 6) }),
        qty_cell((qty_t){ db_int(statement, 7) }),
        qty_cell((qty_t){ open }),
        text_cell(db_text(statement, 2)),
        is_late ? number_cell(late) : absent_cell(),
        number_cell(db_int(statement, 9)),
    };

    return listing_give(listing, cells);
}

/* A cancelled order plans nothing any more. */
static const char schedule_sql[] =
    "SELECT o.line, i.name, i.unit, o.due, sum(o.qty), sum(o.good), sum(o.scrapped), sum(o.lost),"
    " sum(CASE WHEN o.said = $2 OR o.good > o.qty THEN 0 ELSE o.qty - o.good END), count(*)"
    " FROM order_row o JOIN order_said_row s ON s.seq = o.id AND s.since <> 0"
    " JOIN item_row i ON i.site = o.site AND i.id = o.item"
    " LEFT JOIN place_row p ON p.site = o.site AND p.id = o.line"
    " WHERE o.site = $1 AND o.said <> $3 AND o.item BETWEEN $4 AND $5"
    " AND i.category BETWEEN $6 AND $7 AND ($8 = 0 OR o.due BETWEEN $9 AND $10)"
    " AND ($11 = 0 OR o.line = $11)"
    " GROUP BY o.line, o.item, o.due ORDER BY p.name, i.name, o.due IS NULL, o.due";

enum status list_schedule(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(listing->store, schedule_sql, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, ORDER_FINISHED);
    db_bind_int(statement, 3, ORDER_CANCELLED);
    range_bind(statement, 4, listing->item.raw);
    range_bind(statement, 6, listing->category);
    db_bind_int(statement, 8, listing_has(listing, FILTER_FROM) || listing_has(listing, FILTER_TO));
    days_bind(listing, statement, 9);
    db_bind_int(statement, 11, listing->line.raw);
    return listing_rows(listing, statement, planned_give);
}
