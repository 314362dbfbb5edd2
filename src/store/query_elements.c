/* What stock is worth by cost element. */
#include "store/listing.h"

/* Columns: item, unit, quantity, conversion in all, then each element but that. */
static enum status element_give(struct listing *listing, struct db_statement *statement)
{
    enum { QTY = 2, ELEMENTS = 3 };
    value_t value;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        value.of[e].minor = db_int(statement, ELEMENTS + e);
    for (int e = CONVERSION + 1; e < ELEMENT_COUNT; e++)
        value.of[CONVERSION].minor -= value.of[e].minor;

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)), qty_cell((qty_t){ db_int(statement, QTY) }),
        text_cell(db_text(statement, 1)), money_cell(value_total(value)),
        money_cell(value.of[MATERIAL]),   money_cell(value.of[CONVERSION]),
        money_cell(value.of[LABOUR]),     money_cell(value.of[MACHINE]),
        money_cell(value.of[OVERHEAD]),   money_cell(value.of[OUTSIDE]),
    };

    return listing_give(listing, cells);
}

enum status list_elements(struct listing *listing)
{
    struct db_statement *statement;
    enum status status =
        sql_once(listing->store,
                 "SELECT i.name, i.unit, p.qty, p.material, p.conversion,"
                 " coalesce(d.labour, 0), coalesce(d.machine, 0), coalesce(d.overhead, 0),"
                 " coalesce(d.outside, 0) FROM pool_row p"
                 " JOIN item_row i ON i.site = p.site AND i.id = p.item"
                 " LEFT JOIN pool_elements d ON d.site = p.site AND d.item = p.item"
                 " WHERE p.site = $1 AND p.item BETWEEN $2 AND $3 AND i.category BETWEEN $4 AND $5"
                 " AND (p.qty <> 0 OR p.material <> 0 OR p.conversion <> 0 OR d.item IS NOT NULL)"
                 " ORDER BY i.name",
                 &statement);

    if (status != OK)
        return status;
    range_bind(statement, 2, listing->item.raw);
    range_bind(statement, 4, listing->category);
    return listing_rows(listing, statement, element_give);
}
