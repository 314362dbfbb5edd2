/* What was scrapped, of stock, in reports, and in taking apart; summed. */
#include "store/listing.h"

/* Columns: item, unit, reason, order, operation, quantity, value, events, first and last day. */
static enum status scrap_give(struct listing *listing, struct db_statement *statement)
{
    const struct plant *plant = &listing->plant;
    int64_t reason = db_int(statement, 2);
    int64_t operation = db_int(statement, 4);
    struct slice name = { 0 };

    if (reason > 0 && reason <= plant->reason_count)
        name = plant->reasons[reason - 1].name;

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        text_cell(name),
        text_cell(db_text(statement, 3)),
        operation > 0 ? number_cell(operation) : absent_cell(),
        qty_cell((qty_t){ db_int(statement, 5) }),
        text_cell(db_text(statement, 1)),
        money_cell((money_t){ db_int(statement, 6) }),
        number_cell(db_int(statement, 7)),
        day_cell((day_t){ (int32_t)db_int(statement, 8) }),
        day_cell((day_t){ (int32_t)db_int(statement, 9) }),
    };

    return listing_give(listing, cells);
}

/*
 * Parameters: 2 the space of order names, 3 to 7 the verbs (scrap, completion, operation, rework,
 * unbuild), 8 the kind of a lost component's line, 9 to 14 days, item and category, 15 the order.
 * The scrap of an operation is of the product, at the pay point that its goods have passed.
 */
static const char scrap_sql[] =
    "WITH bad AS (SELECT h.seq, h.day, h.item, h.reason, h.order_id, h.version AS operation,"
    " h.qty, h.cost_material + h.cost_conversion AS value FROM happened_row h"
    " WHERE h.site = $1 AND h.verb = $3 AND h.qty > 0"
    " UNION ALL SELECT h.seq, h.day, CASE h.verb WHEN $5 THEN h.with_item ELSE h.item END,"
    " h.reason, h.order_id, CASE h.verb WHEN $5 THEN g.operation ELSE 0 END, h.scrapped,"
    " h.scrap_material + h.scrap_conversion FROM happened_row h"
    " JOIN item_row g ON g.site = h.site AND g.id = h.item"
    " WHERE h.site = $1 AND h.verb IN ($4, $5, $6) AND h.scrapped > 0"
    " UNION ALL SELECT h.seq, h.day, l.item, h.reason, h.order_id, 0, coalesce(n.qty_out, l.qty),"
    " coalesce(n.out_material + n.out_conversion, l.material + l.conversion)"
    " FROM happened_row h JOIN line_row l ON l.id > h.seq << 20 AND l.id < (h.seq + 1) << 20"
    " LEFT JOIN line_now n ON n.id = l.id"
    " WHERE h.site = $1 AND h.verb = $7 AND l.kind = $8 AND l.qty > 0"
    " AND coalesce(n.qty_out, l.qty) > 0)"
    " SELECT i.name, i.unit, b.reason, n.text, b.operation, sum(b.qty), sum(b.value),"
    " count(DISTINCT b.seq), min(b.day), max(b.day)"
    " FROM bad b JOIN item_row i ON i.site = $1 AND i.id = b.item"
    " LEFT JOIN order_row o ON o.id = b.order_id"
    " LEFT JOIN name_row n ON n.site = $1 AND n.space = $2 AND n.id = o.named"
    " WHERE b.day BETWEEN $9 AND $10 AND b.item BETWEEN $11 AND $12"
    " AND i.category BETWEEN $13 AND $14 AND ($15 = 0 OR o.named = $15)"
    " GROUP BY b.item, b.reason, o.named, b.operation"
    " ORDER BY i.name, b.reason, n.text, b.operation";

enum status list_scrap(struct listing *listing)
{
    static const enum verb verbs[] = { VERB_SCRAP, VERB_COMPLETE, VERB_OPERATION, VERB_REWORK,
                                       VERB_UNBUILD };
    struct db_statement *statement;
    enum status status = sql_once(listing->store, scrap_sql, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_ORDER);
    for (int i = 0; i < (int)ARRAY_COUNT(verbs); i++)
        db_bind_int(statement, 3 + i, verbs[i]);
    db_bind_int(statement, 8, LINE_SCRAPPED);
    days_bind(listing, statement, 9);
    range_bind(statement, 11, listing->item.raw);
    range_bind(statement, 13, listing->category);
    db_bind_int(statement, 15, listing->order);
    return listing_rows(listing, statement, scrap_give);
}
