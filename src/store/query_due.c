/* What is due: needs whose trigger has not come. */
#include "store/listing.h"

/* Columns: item, unit, product, key, order; then the issue's. */
static enum status due_give(struct listing *listing, struct db_statement *statement)
{
    struct owed due = { .key.kind = ROW_OWED };
    value_t value;
    enum status status;

    row_read(statement, row_table(ROW_OWED), 5, &due);
    if ((listing->place.raw != 0 && listing->place.raw != due.place.raw) ||
        (listing->seq != 0 && listing->seq != seq_of_row(due.owner)) ||
        !day_is_wanted(listing, due.day))
        return OK;
    status = cost_between(due.price, due.settled, due.to, &value);

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        text_cell(place_said(listing, due.place.raw)),
        qty_cell(qty_sub(due.to, due.settled)),
        text_cell(db_text(statement, 1)),
        money_cell(value_total(value)),
        text_cell(word_said(WORD_ISSUE, (int64_t)due.method)),
        day_cell(due.day),
        text_cell(db_text(statement, 3)),
        text_cell(db_text(statement, 2)),
        text_cell(db_text(statement, 4)),
    };

    return status == OK ? listing_give(listing, cells) : status;
}

/* Each open issue hangs on the list of its trigger; those that were triggered are not looked at. */
static const char *due_sql(struct arena *arena)
{
    return row_joined_sql(
        arena, row_table(ROW_OWED), "i.name, i.unit, p.name, e.key, n.text",
        " JOIN item_row i ON i.site = t.site AND i.id = t.item"
        " JOIN item_row p ON p.site = t.site AND p.id = t.consumer"
        " JOIN event_row e ON e.seq = abs(t.owner) JOIN happened_row h ON h.seq = t.owner"
        " LEFT JOIN order_row o ON o.id = h.order_id"
        " LEFT JOIN name_row n ON n.site = t.site AND n.space = $2 AND n.id = o.named"
        " WHERE t.id IN (WITH RECURSIVE open(id) AS (SELECT first FROM due_list_row"
        " WHERE site = $1 AND first <> 0 UNION ALL SELECT d.next FROM open, owed_row d"
        " WHERE d.id = open.id AND d.next <> 0) SELECT id FROM open)"
        " AND t.site = $1 AND t.method <> 0 AND t.qty_settled < t.qty_to"
        " AND t.item BETWEEN $3 AND $4 AND i.category BETWEEN $5 AND $6"
        " AND ($7 = 0 OR o.named = $7)"
        " ORDER BY i.name, t.place, t.run, t.qty_settled");
}

enum status list_due(struct listing *listing)
{
    struct db_statement *statement;
    const char *sql = due_sql(&listing->arena);
    enum status status = sql ? sql_once(listing->store, sql, &statement) : NO_MEMORY;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_ORDER);
    range_bind(statement, 3, listing->item.raw);
    range_bind(statement, 5, listing->category);
    db_bind_int(statement, 7, listing->order);
    return listing_rows(listing, statement, due_give);
}
