#include "core/lot.h"
#include "store/past.h"

/* What of an item lies where, lot by lot and by what it is kept for. */
static enum status lot_give(struct listing *listing, struct db_statement *statement)
{
    struct tag tag = { .kept = db_int(statement, 3) };
    static const char *const words[] = { "free", "held", "inspect", "" };
    const char *status = tag_claim(tag) != 0 ? "staged" : words[tag_status(tag)];

    if (!state_is_wanted(listing, status))
        return OK;

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        text_cell(lot_name(db_text(statement, 1))),
        text_cell(place_said(listing, db_int(statement, 2))),
        qty_cell((qty_t){ db_int(statement, 4) }),
        text_cell(db_text(statement, 5)),
        text_cell(slice_of(status)),
        text_cell(db_text(statement, 6)),
        day_cell(db_is_null(statement, 7) ? DAY_NONE : (day_t){ (int32_t)db_int(statement, 7) }),
        day_cell(db_is_null(statement, 8) ? DAY_NONE : (day_t){ (int32_t)db_int(statement, 8) }),
    };

    return listing_give(listing, cells);
}

/* Of what lies in `s`: as it is, or as it was. */
#define LOTS_IN(lying)                                                                             \
    "SELECT i.name, n.text, s.place, s.kept, s.qty, i.unit, o.text, t.day, t.expiry"               \
    " FROM item_row i JOIN " lying " s ON s.site = i.site AND s.item = i.id"                       \
    " LEFT JOIN lot_row t ON t.id = s.lot"                                                         \
    " LEFT JOIN name_row n ON n.site = s.site AND n.space = $2 AND n.id = s.lot AND s.lot <> 0"    \
    " LEFT JOIN order_row r ON r.id = s.kept >> 2 AND s.kept > 3"                                  \
    " LEFT JOIN name_row o ON o.site = s.site AND o.space = $3 AND o.id = r.named"                 \
    " WHERE i.site = $1 AND s.qty <> 0 AND (i.tracking <> 0 OR s.kept <> 0)"                       \
    " AND i.id BETWEEN $4 AND $5 AND s.place BETWEEN $6 AND $7 AND s.lot BETWEEN $8 AND $9"        \
    " AND i.category BETWEEN $10 AND $11 AND ($12 = 0 OR r.named = $12)"                           \
    " ORDER BY i.name, s.place, s.kept, t.expiry IS NULL, t.expiry, t.day, s.lot"

/*
 * What the lines up to then brought and took. An inflow lies without a lot, but for what lines
 * behind it say of which lot that is.
 */
static const char lots_then[] =
    "WITH known AS (SELECT l.item, l.place, l.kind, l.detail, l.qty, m.lot, m.kept"
    " FROM line_row l JOIN event_row e ON e.seq = l.id >> 20 LEFT JOIN line_more m ON m.id = l.id"
    " WHERE l.site = $1 AND l.item BETWEEN $4 AND $5 AND l.id < $13 AND e.day <= $14),"
    " moved AS (SELECT item, place, coalesce(lot, 0) AS lot, coalesce(kept, 0) AS kept, CASE"
    " WHEN kind IN ($15, $16, $17, $18) THEN qty"
    " WHEN kind = $19 OR kind = $20 AND detail <> 0 THEN -qty ELSE 0 END AS qty FROM known"
    " UNION ALL SELECT item, place, 0, 0, -qty FROM known WHERE kind = $18),"
    " lain AS (SELECT $1 AS site, item, place, lot, kept, sum(qty) AS qty FROM moved"
    " GROUP BY item, place, lot, kept) " LOTS_IN("lain");

static void then_bind(const struct listing *listing, struct db_statement *statement)
{
    static const enum line_kind kinds[] = { LINE_PUT, LINE_MAKE, LINE_RETURN,
                                            LINE_LOT, LINE_PICK, LINE_TAKE };
    bool has_day = listing_has(listing, FILTER_AS_OF);

    db_bind_int(statement, 13, listing->known);
    db_bind_int(statement, 14, has_day ? listing->filter->as_of.number : INT32_MAX);
    for (int i = 0; i < (int)ARRAY_COUNT(kinds); i++)
        db_bind_int(statement, 15 + i, kinds[i]);
}

enum status list_lots(struct listing *listing)
{
    struct db_statement *statement;
    bool is_past = listing_is_past(listing);
    enum status status =
        sql_once(listing->store, is_past ? lots_then : LOTS_IN("stock_row"), &statement);

    if (status != OK)
        return status;
    if (is_past)
        then_bind(listing, statement);
    db_bind_int(statement, 2, NAME_LOT);
    db_bind_int(statement, 3, NAME_ORDER);
    range_bind(statement, 4, listing->item.raw);
    range_bind(statement, 6, listing->place.raw);
    range_bind(statement, 8, listing->lot);
    range_bind(statement, 10, listing->category);
    db_bind_int(statement, 12, listing->order);
    return listing_rows(listing, statement, lot_give);
}
