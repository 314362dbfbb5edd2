/* What reports used beside what their bills say: with actual use, line by line; and of resources.
 */
#include "core/usage.h"
#include "store/listing.h"

enum {
    USED,
    BY_BILL,
    MATERIAL_COST,
    CONVERSION_COST,
    STEP,
    TRACKING,
    ITEM,
    KIND,
    DETAIL,
    DAY,
    FIRST_FIGURE = 5
};

static int64_t figure(struct db_statement *statement, int figure)
{
    return db_int(statement, FIRST_FIGURE + figure);
}

/* A component of a report: its needs that lie apart, by place or operation, are one row. */
struct used {
    struct arena arena; /* holds its names */
    int64_t report;     /* 0: none yet */
    int64_t item;
    struct slice names[FIRST_FIGURE]; /* component, unit, product, key, order */
    day_t day;
    qty_t by_bill;
    qty_t qty;
    value_t value;
};

static enum status used_give(struct listing *listing, const struct used *used)
{
    const struct cell cells[] = {
        text_cell(used->names[0]), qty_cell(used->by_bill),
        qty_cell(used->qty),       qty_cell(qty_sub(used->qty, used->by_bill)),
        text_cell(used->names[1]), money_cell(value_total(used->value)),
        day_cell(used->day),       text_cell(used->names[3]),
        text_cell(used->names[2]), text_cell(used->names[4]),
    };

    return used->report != 0 && !listing_is_full(listing) ? listing_give(listing, cells) : OK;
}

static enum status used_begin(struct db_statement *statement, const struct happened *report,
                              struct used *used)
{
    arena_reset(&used->arena);
    used->report = report->key.part[0];
    used->item = figure(statement, ITEM);
    used->day = report->day;
    used->by_bill = used->qty = (qty_t){ 0 };
    used->value = (value_t){ 0 };
    for (int i = 0; i < FIRST_FIGURE; i++) {
        used->names[i] = text_keep(&used->arena, statement, i);
        if (!used->names[i].text)
            return NO_MEMORY;
    }
    return OK;
}

/* Columns: component, unit, product, key, order; then the figures, then the report's row. */
static enum status used_read(struct listing *listing, struct db_statement *statement,
                             struct used *used)
{
    struct happened report = { .key.kind = ROW_HAPPENED };
    const struct item component = { .step = { figure(statement, STEP) },
                                    .tracking = (enum tracking)figure(statement, TRACKING) };
    qty_t step = item_step(&component);
    value_t value = { { { figure(statement, MATERIAL_COST) },
                        { figure(statement, CONVERSION_COST) } } };
    qty_t by_bill = { figure(statement, BY_BILL) };
    qty_t qty = { figure(statement, USED) };
    enum status status = OK;

    row_read(statement, row_table(ROW_HAPPENED), FIRST_FIGURE + DAY, &report);
    if (!day_is_wanted(listing, report.day))
        return OK;
    if (used->report != report.key.part[0] || used->item != figure(statement, ITEM)) {
        status = used_give(listing, used);
        if (status == OK)
            status = used_begin(statement, &report, used);
    }
    if (figure(statement, KIND) != LINE_RESOURCE) { /* whose line says what is live */
        value = usage_value(&report, value);
        by_bill = usage_live(&report, by_bill, step);
        qty = usage_live(&report, qty, step);
    }
    if (figure(statement, KIND) == LINE_ACTUAL && figure(statement, DETAIL) == USAGE_HOURS) {
        by_bill = qty_sub(by_bill, qty); /* the other line has them, as if the bill said so */
        qty = (qty_t){ 0 };
        value = (value_t){ 0 };
    }
    used->value = value_add(used->value, value);
    used->by_bill = qty_add(used->by_bill, by_bill);
    used->qty = qty_add(used->qty, qty);
    return status;
}

/* Few lines are of actual use (kind 21) or of resources (37; the index names both): the reports are
 * found by them. An undo's lines are in the share of its report. */
static const char *usage_sql(struct arena *arena)
{
    return row_joined_sql(
        arena, row_table(ROW_HAPPENED),
        "i.name, i.unit, p.name, e.key, n.text, CASE l.kind WHEN 37 THEN coalesce(w.qty_out, l.qty)"
        " ELSE l.qty END, CASE l.kind WHEN 37 THEN coalesce(w.qty_out, l.qty) ELSE"
        " coalesce(m.position, 0) END, CASE l.kind WHEN 37 THEN"
        " coalesce(w.out_material, l.material) ELSE l.material END, CASE l.kind WHEN 37 THEN"
        " coalesce(w.out_conversion, l.conversion) ELSE l.conversion END, i.step, i.tracking, i.id,"
        " l.kind, l.detail",
        " JOIN line_row l ON l.site = t.site AND l.kind IN (21, 37) AND l.id >> 20 = t.seq"
        " LEFT JOIN line_more m ON m.id = l.id LEFT JOIN line_now w ON w.id = l.id"
        " JOIN item_row i ON i.site = t.site AND i.id = l.item"
        " JOIN item_row p ON p.site = t.site AND p.id = t.item"
        " JOIN event_row e ON e.seq = t.seq LEFT JOIN order_row o ON o.id = t.order_id"
        " LEFT JOIN name_row n ON n.site = t.site AND n.space = $2 AND n.id = o.named"
        " WHERE t.site = $1 AND t.seq BETWEEN $3 AND $4 AND (l.kind = 37 OR l.detail IN ($5, $12))"
        " AND t.verb <> $11"
        " AND t.qty + t.scrapped + t.lost > 0 AND l.item BETWEEN $6 AND $7"
        " AND i.category BETWEEN $8 AND $9 AND ($10 = 0 OR o.named = $10) ORDER BY t.seq, l.item, "
        "l.id");
}

enum status list_usage(struct listing *listing)
{
    struct db_statement *statement;
    const char *sql = usage_sql(&listing->arena);
    enum status status = sql ? sql_once(listing->store, sql, &statement) : NO_MEMORY;
    struct used used = { .report = 0 };
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_ORDER);
    range_bind(statement, 3, listing->seq);
    db_bind_int(statement, 5, USAGE_STATED);
    range_bind(statement, 6, listing->item.raw);
    range_bind(statement, 8, listing->category);
    db_bind_int(statement, 10, listing->order);
    db_bind_int(statement, 11, VERB_UNDO);
    db_bind_int(statement, 12, USAGE_HOURS);
    arena_init(&used.arena, 0);
    while (status == OK && !listing_is_full(listing) && (status = db_step(statement, &row)) == OK &&
           row)
        status = used_read(listing, statement, &used);
    db_finish(statement);
    if (status == OK)
        status = used_give(listing, &used);
    arena_release(&used.arena);
    return status;
}

/* Columns: seq, item, unit, day, key, product, order. */
static enum status issue_give(struct listing *listing, struct db_statement *statement)
{
    const struct cell cells[] = {
        number_cell(db_int(statement, 0)), text_cell(db_text(statement, 1)),
        text_cell(db_text(statement, 2)),  day_cell(day_column(statement, 3)),
        text_cell(db_text(statement, 4)),  text_cell(db_text(statement, 5)),
        text_cell(db_text(statement, 6)),
    };

    return day_is_wanted(listing, day_column(statement, 3)) ? listing_give(listing, cells) : OK;
}

enum status list_issues(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT h.seq, i.name, i.unit, h.day, e.key, p.name, n.text FROM happened_row h"
        " JOIN item_row i ON i.site = h.site AND i.id = h.item"
        " JOIN item_row p ON p.site = h.site AND p.id = h.with_item"
        " JOIN event_row e ON e.seq = h.seq LEFT JOIN order_row o ON o.id = h.of"
        " LEFT JOIN name_row n ON n.site = h.site AND n.space = $2 AND n.id = o.named"
        " WHERE h.site = $1 AND h.verb = 23 AND h.with_item > 0 AND h.seq BETWEEN $3 AND $4"
        " AND h.item BETWEEN $5 AND $6 AND i.category BETWEEN $7 AND $8"
        " AND ($9 = 0 OR o.named = $9) ORDER BY h.seq",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_ORDER);
    range_bind(statement, 3, listing->seq);
    range_bind(statement, 5, listing->item.raw);
    range_bind(statement, 7, listing->category);
    db_bind_int(statement, 9, listing->order);
    return listing_rows(listing, statement, issue_give);
}
