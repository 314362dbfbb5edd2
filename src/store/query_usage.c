/* What reports used beside what their bills say: with actual use, line by line. */
#include "core/usage.h"
#include "store/listing.h"

enum { USED, BY_BILL, MATERIAL_COST, CONVERSION_COST, STEP, DAY, FIRST_FIGURE = 5 };

static int64_t figure(struct db_statement *statement, int figure)
{
    return db_int(statement, FIRST_FIGURE + figure);
}

/* Columns: component, unit, product, key, order; then the figures, then the report's row. */
static enum status usage_give(struct listing *listing, struct db_statement *statement)
{
    struct happened report = { .key.kind = ROW_HAPPENED };
    qty_t step = { figure(statement, STEP) };
    qty_t by_bill = { figure(statement, BY_BILL) };
    qty_t used = { figure(statement, USED) };
    value_t value = { { { figure(statement, MATERIAL_COST) },
                        { figure(statement, CONVERSION_COST) } } };

    row_read(statement, row_table(ROW_HAPPENED), FIRST_FIGURE + DAY, &report);
    if (!day_is_wanted(listing, report.day))
        return OK;
    value = usage_value(&report, value);
    by_bill = usage_live(&report, by_bill, step);
    used = usage_live(&report, used, step);

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        qty_cell(by_bill),
        qty_cell(used),
        qty_cell(qty_sub(used, by_bill)),
        text_cell(db_text(statement, 1)),
        money_cell(value_total(value)),
        day_cell(report.day),
        text_cell(db_text(statement, 3)),
        text_cell(db_text(statement, 2)),
        text_cell(db_text(statement, 4)),
    };

    return listing_give(listing, cells);
}

static const char *usage_sql(struct arena *arena)
{
    return row_joined_sql(
        arena, row_table(ROW_HAPPENED),
        "i.name, i.unit, p.name, e.key, n.text, l.qty, coalesce(m.position, 0), l.material,"
        " l.conversion, i.step",
        " JOIN line_row l ON l.site = t.site AND l.id > t.seq << 20 AND l.id < (t.seq + 1) << 20"
        " LEFT JOIN line_more m ON m.id = l.id"
        " JOIN item_row i ON i.site = t.site AND i.id = l.item"
        " JOIN item_row p ON p.site = t.site AND p.id = t.item"
        " JOIN event_row e ON e.seq = t.seq LEFT JOIN order_row o ON o.id = t.order_id"
        " LEFT JOIN name_row n ON n.site = t.site AND n.space = $2 AND n.id = o.named"
        " WHERE t.site = $1 AND t.seq BETWEEN $3 AND $4 AND l.kind = $5 AND l.detail = $6"
        " AND t.qty + t.scrapped + t.lost > 0 AND l.item BETWEEN $7 AND $8"
        " AND i.category BETWEEN $9 AND $10 AND ($11 = 0 OR o.named = $11) ORDER BY l.id");
}

enum status list_usage(struct listing *listing)
{
    struct db_statement *statement;
    const char *sql = usage_sql(&listing->arena);
    enum status status = sql ? sql_once(listing->store, sql, &statement) : NO_MEMORY;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_ORDER);
    range_bind(statement, 3, listing->seq);
    db_bind_int(statement, 5, LINE_ACTUAL);
    db_bind_int(statement, 6, USAGE_STATED);
    range_bind(statement, 7, listing->item.raw);
    range_bind(statement, 9, listing->category);
    db_bind_int(statement, 11, listing->order);
    return listing_rows(listing, statement, usage_give);
}
