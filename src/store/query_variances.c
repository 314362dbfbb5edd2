/* Events that may have a variance: what was made, reworked or taken apart, and entries of the
 * variances that are booked as such, with the event that they are of. */
#include "store/listing.h"

/* Columns: row, role (nil: what was made), money, day, key, item, category, order. */
static enum status varied_give(struct listing *listing, struct db_statement *statement)
{
    const struct cell cells[] = {
        number_cell(db_int(statement, 0)),
        number_cell(db_int(statement, 1)),
        money_cell((money_t){ db_int(statement, 2) }),
        day_cell(day_column(statement, 3)),
        text_cell(db_text(statement, 4)),
        text_cell(db_text(statement, 5)),
        text_cell(db_text(statement, 6)),
        text_cell(db_text(statement, 7)),
    };

    return listing_give(listing, cells);
}

/*
 * Parameters: 2 the space of order names, 3 to 7 the verbs (completion, operation, rework, receipt,
 * unbuild), 8 the undo's, 9 the method standard, 10 and 11 the roles, 12 to 19 the ranges of
 * events, items, categories and days, 20 the order. An undo's entries are of what it undoes.
 */
static const char varied_sql[] =
    "WITH varied AS (SELECT h.seq AS number, abs(h.seq) AS seq, 0 AS role, 0 AS money"
    " FROM happened_row h JOIN item_row g ON g.site = h.site AND g.id = h.item WHERE h.site = $1"
    " AND (h.verb = $7 OR h.verb = $5 OR (h.verb IN ($3, $4, $6) AND (h.verb <> $6"
    " OR h.need_count > 0) AND (g.method = $9 OR h.output_count > 0 OR h.looped_material <> 0"
    " OR h.looped_conversion <> 0)))"
    " UNION ALL SELECT w.seq, abs(w.seq), w.role, sum(w.money) FROM"
    " (SELECT CASE WHEN p.verb = $8 AND p.undoes <> 0 THEN p.undoes ELSE n.id >> 20 END AS seq,"
    " n.role, n.money FROM entry_row n LEFT JOIN happened_row p ON p.seq = n.id >> 20"
    " WHERE n.site = $1 AND n.role IN ($10, $11)) w GROUP BY w.seq, w.role)"
    " SELECT v.number, v.role, v.money, e.books, coalesce(e.key, '@' || e.seq), i.name, c.name,"
    " t.text FROM varied v JOIN event_row e ON e.seq = v.seq"
    " LEFT JOIN happened_row h ON h.seq = v.number"
    " LEFT JOIN item_row i ON i.site = e.site AND i.id = h.item"
    " LEFT JOIN category_row c ON c.site = e.site AND c.id = i.category"
    " LEFT JOIN order_row o ON o.id = h.order_id"
    " LEFT JOIN name_row t ON t.site = e.site AND t.space = $2 AND t.id = o.named"
    " WHERE v.seq BETWEEN $12 AND $13 AND coalesce(h.item, 0) BETWEEN $14 AND $15"
    " AND coalesce(i.category, 0) BETWEEN $16 AND $17 AND e.books BETWEEN $18 AND $19"
    " AND ($20 = 0 OR o.named = $20) ORDER BY v.seq, v.number DESC, v.role";

enum status list_varied(struct listing *listing)
{
    static const int64_t values[] = { NAME_ORDER,      VERB_COMPLETE,   VERB_OPERATION,
                                      VERB_REWORK,     VERB_RECEIVE,    VERB_UNBUILD,
                                      VERB_UNDO,       METHOD_STANDARD, ROLE_PRICE_VARIANCE,
                                      ROLE_REVALUATION };
    struct db_statement *statement;
    enum status status = sql_once(listing->store, varied_sql, &statement);

    if (status != OK)
        return status;
    for (int i = 0; i < (int)ARRAY_COUNT(values); i++)
        db_bind_int(statement, 2 + i, values[i]);
    range_bind(statement, 12, listing->seq);
    range_bind(statement, 14, listing->item.raw);
    range_bind(statement, 16, listing->category);
    days_bind(listing, statement, 18);
    db_bind_int(statement, 20, listing->order);
    return listing_rows(listing, statement, varied_give);
}
