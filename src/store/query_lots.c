#include "core/lot.h"
#include "store/listing.h"

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

enum status list_lots(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT i.name, n.text, s.place, s.kept, s.qty, i.unit, o.text, t.day, t.expiry"
        " FROM item_row i JOIN stock_row s ON s.site = i.site AND s.item = i.id"
        " LEFT JOIN lot_row t ON t.id = s.lot"
        " LEFT JOIN name_row n ON n.site = s.site AND n.space = $2 AND n.id = s.lot AND s.lot <> 0"
        " LEFT JOIN order_row r ON r.id = s.kept >> 2 AND s.kept > 3"
        " LEFT JOIN name_row o ON o.site = s.site AND o.space = $3 AND o.id = r.named"
        " WHERE i.site = $1 AND s.qty <> 0 AND (i.tracking <> 0 OR s.kept <> 0)"
        " AND i.id BETWEEN $4 AND $5 AND s.place BETWEEN $6 AND $7 AND s.lot BETWEEN $8 AND $9"
        " AND i.category BETWEEN $10 AND $11 AND ($12 = 0 OR r.named = $12)"
        " ORDER BY i.name, s.place, s.kept, t.expiry IS NULL, t.expiry, t.day, s.lot",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_LOT);
    db_bind_int(statement, 3, NAME_ORDER);
    range_bind(statement, 4, listing->item.raw);
    range_bind(statement, 6, listing->place.raw);
    range_bind(statement, 8, listing->lot);
    range_bind(statement, 10, listing->category);
    db_bind_int(statement, 12, listing->order);
    return listing_rows(listing, statement, lot_give);
}
