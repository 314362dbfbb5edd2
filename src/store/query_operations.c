#include "store/listing.h"

/* Nothing where it takes none. */
static struct cell hours_cell(ratio_t hours)
{
    qty_t qty = { 0 };

    if (hours.num == 0 || scale(QTY_ONE, hours.num, hours.den, ROUND_HALF_AWAY, &qty.micro) != OK)
        return absent_cell();
    return qty_cell(qty);
}

/* Columns: item, number, name, place, money, per, pay point, from, to, place of the routing among
 * the item's, and of the one that counts, resource, its hours for one, as a fraction, and a run. */
static enum status operation_give(struct listing *listing, struct db_statement *statement)
{
    const ratio_t one = { db_int(statement, 12), db_int(statement, 13) };
    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        number_cell(db_int(statement, 1)),
        text_cell(db_text(statement, 2)),
        text_cell(place_said(listing, db_int(statement, 3))),
        { .absent = db_int(statement, 5) == 0,
          .price = { { db_int(statement, 4) }, { db_int(statement, 5) } } },
        text_cell(db_int(statement, 6) != 0 ? SLICE("pay-point") : (struct slice){ 0 }),
        day_cell(day_column(statement, 7)),
        day_cell(day_column(statement, 8)),
        counts_cell(db_int(statement, 9) == db_int(statement, 10)),
        text_cell(db_text(statement, 11)),
        hours_cell(one),
        hours_cell((ratio_t){ db_int(statement, 14), QTY_ONE }),
    };

    return listing_give(listing, cells);
}

enum status list_routings(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT i.name, o.number, o.name, o.place, o.conversion + o.labour + o.machine + "
        "o.overhead + o.outside, o.per, o.pay_point, r.from_day,"
        " r.to_day, r.n, (SELECT c.n FROM routing_row c WHERE c.site = r.site AND c.item = r.item"
        " AND c.undone = 0 AND (c.from_day IS NULL OR c.from_day <= $6)"
        " AND (c.to_day IS NULL OR c.to_day >= $6)"
        " ORDER BY c.from_day IS NULL, c.from_day DESC, c.n DESC LIMIT 1),"
        " coalesce((SELECT w.name FROM item_row w WHERE w.site = r.site AND w.id = o.centre), ''),"
        " o.run_num, o.run_den, o.setup"
        " FROM routing_row r JOIN item_row i ON i.site = r.site AND i.id = r.item"
        " JOIN operation_row o ON o.site = r.site AND o.item = r.item AND o.seq = r.seq"
        " WHERE r.site = $1 AND r.undone = 0 AND i.undone = 0"
        " AND r.item BETWEEN $2 AND $3 AND i.category BETWEEN $4 AND $5"
        " ORDER BY i.name, r.n, o.number",
        &statement);

    if (status != OK)
        return status;
    range_bind(statement, 2, listing->item.raw);
    range_bind(statement, 4, listing->category);
    db_bind_int(statement, 6, listing->filter->today.number);
    return listing_rows(listing, statement, operation_give);
}

static struct cell qty_if(bool is_told, int64_t micro)
{
    return is_told ? qty_cell((qty_t){ micro }) : absent_cell();
}

static const char *point_state(int64_t reported, int64_t passed)
{
    if (passed <= 0 && reported <= 0)
        return "";
    if (reported >= passed)
        return "reached";
    return reported > 0 ? "partly" : "skipped";
}

/* Columns: order, item, unit, number, name, whether it is a pay point, pay point that it belongs
 * to, good, scrapped, lost, passed, in process. Only a pay point has figures. */
static enum status passed_give(struct listing *listing, struct db_statement *statement)
{
    bool is_point = db_int(statement, 5) != 0;
    int64_t reported = db_int(statement, 7) + db_int(statement, 8) + db_int(statement, 9);
    int64_t passed = db_int(statement, 10);
    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        text_cell(db_text(statement, 1)),
        number_cell(db_int(statement, 3)),
        text_cell(db_text(statement, 4)),
        db_is_null(statement, 6) ? absent_cell() : number_cell(db_int(statement, 6)),
        qty_if(is_point, db_int(statement, 7)),
        qty_if(is_point, db_int(statement, 8)),
        qty_if(is_point, db_int(statement, 9)),
        qty_if(is_point, passed > reported ? passed - reported : 0),
        qty_if(is_point, passed),
        qty_if(is_point, db_int(statement, 11)),
        text_cell(db_text(statement, 2)),
        text_cell(slice_of(is_point ? point_state(reported, passed) : "")),
    };

    return listing_give(listing, cells);
}

/* The routing is the one that the order's bill was found with, else the newest. */
static const char operations_sql[] =
    "WITH reported AS (SELECT h.order_id, g.operation, sum(h.qty + h.taken_up) AS good, "
    "sum(h.scrapped) AS bad,"
    " sum(h.lost) AS lost FROM happened_row h JOIN item_row g ON g.site = h.site AND g.id = h.item"
    " WHERE h.site = $1 AND h.order_id <> 0 AND h.verb = $2 GROUP BY h.order_id, g.operation),"
    " passed AS (SELECT run, pay_point, sum(output) AS output FROM segment_row WHERE site = $1"
    " AND pay_point > 0 GROUP BY run, pay_point),"
    " found AS (SELECT t.*, n.text AS name, i.name AS made, i.unit,"
    " CASE WHEN t.bill_seq <> 0 THEN t.bill_seq WHEN t.first_seq <> 0 THEN t.first_seq"
    " ELSE 9223372036854775807 END AS as_of, CASE WHEN t.bill_seq <> 0 THEN t.bill_day"
    " WHEN t.first_seq <> 0 THEN t.first_day ELSE t.due END AS day FROM order_row t"
    " JOIN name_row n ON n.site = t.site AND n.space = $3 AND n.id = t.named"
    " JOIN item_row i ON i.site = t.site AND i.id = t.item"
    " JOIN order_said_row s ON s.seq = t.id AND s.since <> 0"
    " WHERE t.site = $1 AND t.item BETWEEN $4 AND $5 AND i.category BETWEEN $6 AND $7"
    " AND ($9 = 0 OR t.named = $9)),"
    " routed AS (SELECT f.*, (SELECT r.seq FROM routing_row r WHERE r.site = f.site"
    " AND r.item = f.item AND r.seq < f.as_of AND (r.undone = 0 OR r.undone > f.as_of)"
    " AND (f.day IS NULL OR ((r.from_day IS NULL OR r.from_day <= f.day)"
    " AND (r.to_day IS NULL OR r.to_day >= f.day)))"
    " ORDER BY r.from_day IS NULL, r.from_day DESC, r.seq DESC LIMIT 1) AS routing FROM found f)"
    " SELECT f.name, f.made, f.unit, o.number, o.name, o.pay_point,"
    " (SELECT min(p.number) FROM operation_row p WHERE p.site = o.site AND p.item = o.item"
    " AND p.seq = o.seq AND p.pay_point <> 0 AND p.number >= o.number),"
    " coalesce(h.good, 0), coalesce(h.bad, 0), coalesce(h.lost, 0),"
    " coalesce(s.output, 0),"
    " coalesce((SELECT sum(p.qty) FROM item_row g JOIN pool_row p ON p.site = g.site"
    " AND p.item = g.id JOIN name_row w ON w.site = g.site AND w.space = $8 AND w.id = g.id"
    " WHERE g.site = f.site AND w.text = f.name || '/' || o.number AND g.product = f.item), 0)"
    " FROM routed f JOIN operation_row o ON o.site = f.site AND o.item = f.item"
    " AND o.seq = f.routing LEFT JOIN passed s ON s.run = -2 * f.id AND s.pay_point = o.number"
    " LEFT JOIN reported h ON h.order_id = f.id AND h.operation = o.number"
    " ORDER BY f.due IS NULL, f.due, f.name, o.number";

enum status list_operations(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(listing->store, operations_sql, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, VERB_OPERATION);
    db_bind_int(statement, 3, NAME_ORDER);
    range_bind(statement, 4, listing->item.raw);
    range_bind(statement, 6, listing->category);
    db_bind_int(statement, 8, NAME_ITEM);
    db_bind_int(statement, 9, listing->order);
    return listing_rows(listing, statement, passed_give);
}
