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

static enum status order_give(struct listing *listing, struct db_statement *statement)
{
    struct order order = { .key.kind = ROW_ORDER };
    const struct row_table *table = row_table(ROW_ORDER);

    row_read(statement, table, 5, &order);
    if (!order_is_wanted(listing, &order))
        return OK;
    if (listing->filter->present & (1U << FILTER_FROM | 1U << FILTER_TO) &&
        (day_is_none(order.due) || !day_is_wanted(listing, order.due)))
        return OK;

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        text_cell(db_text(statement, 1)),
        qty_cell(order.qty),
        qty_cell(order.started),
        qty_cell(order.good),
        qty_cell(order.scrapped),
        qty_cell(order.lost),
        qty_cell(order_open(&order)),
        text_cell(db_text(statement, 2)),
        day_cell(order.due),
        text_cell(word_said(WORD_ORDER, order_state(&order))),
        text_cell(place_said(listing, order.place.raw)),
        text_cell(line_said(listing, order.line)),
        share_cell(order.has_tolerance ? order.tolerance : (qty_t){ db_int(statement, 3) }),
        text_cell(db_text(statement, 4)),
        order.is_rework ? text_cell(slice_of("rework")) : absent_cell(),
        order.is_by_staged ? text_cell(slice_of("staged")) : absent_cell(),
    };

    return listing_give(listing, cells);
}

/* `10:5 20:3`: how many have passed each pay point; of all orders at once. */
#define POINTS_PASSED                                                                              \
    " LEFT JOIN (SELECT run, group_concat(said, ' ') AS said FROM (SELECT w.run AS run,"           \
    " w.pay_point || ':' || rtrim(rtrim(printf('%.6f', sum(w.output) / 1e6), '0'), '.') AS said"   \
    " FROM segment_row w WHERE w.site = $1 AND w.pay_point > 0 GROUP BY w.run, w.pay_point"        \
    " HAVING sum(w.output) <> 0 ORDER BY w.run, w.pay_point) GROUP BY run) p ON p.run = -2 * t.id"

/* An order has the name of the first that had it, while its creation stands. */
static const char *orders_sql(struct arena *arena)
{
    return row_joined_sql(arena, row_table(ROW_ORDER),
                          "n.text, i.name, i.unit, i.tolerance, p.said",
                          " JOIN name_row n ON n.site = t.site AND n.space = $2 AND n.id = t.named"
                          " JOIN item_row i ON i.site = t.site AND i.id = t.item"
                          " JOIN order_said_row s ON s.seq = t.id AND s.since <> 0" POINTS_PASSED
                          " WHERE t.site = $1 AND t.item BETWEEN $3 AND $4"
                          " AND i.category BETWEEN $5 AND $6 AND ($7 = 0 OR t.named = $7)"
                          " ORDER BY t.due IS NULL, t.due, n.text");
}

enum status list_orders(struct listing *listing)
{
    struct db_statement *statement;
    const char *sql = orders_sql(&listing->arena);
    enum status status = sql ? sql_once(listing->store, sql, &statement) : NO_MEMORY;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_ORDER);
    range_bind(statement, 3, listing->item.raw);
    range_bind(statement, 5, listing->category);
    db_bind_int(statement, 7, listing->order);
    return listing_rows(listing, statement, order_give);
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
