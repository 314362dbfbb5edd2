#include "store/listing.h"

/* Columns: item, number, name, place, money, per, pay point, from, to. */
static enum status operation_give(struct listing *listing, struct db_statement *statement)
{
    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        number_cell(db_int(statement, 1)),
        text_cell(db_text(statement, 2)),
        text_cell(place_said(listing, db_int(statement, 3))),
        { .price = { { db_int(statement, 4) }, { db_int(statement, 5) } } },
        text_cell(db_int(statement, 6) != 0 ? SLICE("pay-point") : (struct slice){ 0 }),
        day_cell(day_column(statement, 7)),
        day_cell(day_column(statement, 8)),
    };

    return listing_give(listing, cells);
}

enum status list_routings(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT i.name, o.number, o.name, o.place, o.money, o.per, o.pay_point, r.from_day,"
        " r.to_day FROM routing_row r JOIN item_row i ON i.site = r.site AND i.id = r.item"
        " JOIN operation_row o ON o.site = r.site AND o.item = r.item AND o.seq = r.seq"
        " WHERE r.site = $1 AND r.undone = 0 AND i.undone = 0"
        " AND r.item BETWEEN $2 AND $3 AND i.category BETWEEN $4 AND $5"
        " ORDER BY i.name, r.n, o.number",
        &statement);

    if (status != OK)
        return status;
    range_bind(statement, 2, listing->item.raw);
    range_bind(statement, 4, listing->category);
    return listing_rows(listing, statement, operation_give);
}
