/* What was sold, less what came back of it, and what that cost, by item and day. */
#include "core/event.h"
#include "core/model.h"
#include "store/listing.h"

static enum status sold_give(struct listing *listing, struct db_statement *statement)
{
    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        day_cell(day_column(statement, 1)),
        qty_cell((qty_t){ db_int(statement, 2) }),
        money_cell((money_t){ db_int(statement, 3) }),
    };

    return listing_give(listing, cells);
}

/* A shipment that only moved goods came to `transit`; a return lowers the sale that it is of. */
enum status list_sold(struct listing *listing)
{
    struct db_statement *statement;
    enum status status =
        sql_once(listing->store,
                 "SELECT i.name, h.day, sum(h.qty), sum(h.cost_material + h.cost_conversion)"
                 " FROM happened_row h JOIN item_row i ON i.site = h.site AND i.id = h.item"
                 " WHERE h.site = $1 AND h.verb IN ($2, $3) AND h.place <> $4 AND h.qty > 0"
                 " AND h.item BETWEEN $5 AND $6 AND i.category BETWEEN $7 AND $8"
                 " AND h.day BETWEEN $9 AND $10 GROUP BY h.item, h.day ORDER BY i.name, h.day",
                 &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, VERB_SELL);
    db_bind_int(statement, 3, VERB_SHIP);
    db_bind_int(statement, 4, PLACE_TRANSIT);
    range_bind(statement, 5, listing->item.raw);
    range_bind(statement, 7, listing->category);
    days_bind(listing, statement, 9);
    return listing_rows(listing, statement, sold_give);
}
