/* What is due: needs whose trigger has not come. */
#include "store/past.h"

/* What is due, and the names that it is listed with. */
struct due_row {
    struct open_issue issue;
    struct slice item;
    struct slice unit;
    struct slice product;
    struct slice key;
    struct slice order;
};

static enum status due_give(struct listing *listing, const struct due_row *row)
{
    const struct owed *due = &row->issue.owed;
    const struct cell cells[] = {
        text_cell(row->item),
        text_cell(place_said(listing, due->place.raw)),
        qty_cell(row->issue.qty),
        text_cell(row->unit),
        money_cell(value_total(row->issue.value)),
        text_cell(word_said(WORD_ISSUE, (int64_t)due->method)),
        day_cell(due->day),
        text_cell(row->key),
        text_cell(row->product),
        text_cell(row->order),
    };

    if ((listing->place.raw != 0 && listing->place.raw != due->place.raw) ||
        (listing->seq != 0 && listing->seq != seq_of_row(due->owner)) ||
        !day_is_wanted(listing, due->day))
        return OK;
    return listing_give(listing, cells);
}

/* Columns: item, unit, product, key, order; then the issue's. */
static enum status due_now(struct listing *listing, struct db_statement *statement)
{
    struct due_row row = {
        .issue.owed.key.kind = ROW_OWED,
        .item = db_text(statement, 0),
        .unit = db_text(statement, 1),
        .product = db_text(statement, 2),
        .key = db_text(statement, 3),
        .order = db_text(statement, 4),
    };
    struct owed *due = &row.issue.owed;
    enum status status;

    row_read(statement, row_table(ROW_OWED), 5, due);
    row.issue.qty = qty_sub(due->to, due->settled);
    status = cost_between(due->price, due->settled, due->to, &row.issue.value);
    return status == OK ? due_give(listing, &row) : status;
}

/* Of the event that it is due for. */
static enum status due_owner_give(struct listing *listing, struct due_row *row)
{
    struct db_statement *statement;
    bool found = false;
    enum status status =
        sql_get(listing->store,
                "SELECT e.key, n.text, o.named FROM happened_row h"
                " JOIN event_row e ON e.seq = abs(h.seq) LEFT JOIN order_row o ON o.id = h.order_id"
                " LEFT JOIN name_row n ON n.site = h.site AND n.space = $3 AND n.id = o.named"
                " WHERE h.site = $1 AND h.seq = $2",
                &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, row->issue.owed.owner);
    db_bind_int(statement, 3, NAME_ORDER);
    status = db_step(statement, &found);
    if (status != OK || !found)
        return status;
    row->key = db_text(statement, 0);
    row->order = db_text(statement, 1);
    if (listing->order == 0 || db_int(statement, 2) == listing->order)
        status = due_give(listing, row);
    db_reset(statement);
    return status;
}

static enum status due_then(void *context, const struct listed_item *item)
{
    const struct past *past = context;
    struct listing *listing = past->listing;
    const struct item_stock *stock = past_item(past, item->id);
    struct open_issue *issues = NULL;
    size_t count = 0;
    enum status status = stock ? past_open(listing, &stock->due, &issues, &count) : OK;

    for (size_t i = 0; i < count && status == OK && !listing_is_full(listing); i++) {
        struct due_row row = { .issue = issues[i], .item = item->name, .unit = item->unit };

        status = item_said(listing, issues[i].owed.consumer, &row.product);
        if (status == OK)
            status = due_owner_give(listing, &row);
    }
    return status;
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

static enum status list_due_then(struct listing *listing)
{
    struct past past;
    enum status status = past_read(listing, &past);

    return status == OK ? items_each(listing, due_then, &past) : status;
}

static enum status list_due_now(struct listing *listing)
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
    return listing_rows(listing, statement, due_now);
}

enum status list_due(struct listing *listing)
{
    return listing_is_past(listing) ? list_due_then(listing) : list_due_now(listing);
}
