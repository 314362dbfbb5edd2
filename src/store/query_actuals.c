/* What completions and receipts of a span of days cost, by item and element. */
#include "core/event.h"
#include "store/listing.h"

/* Columns: item, quantity, conversion in all with the material before it, then each other element.
 */
static enum status actual_give(struct listing *listing, struct db_statement *statement)
{
    enum { QTY = 1, ELEMENTS = 2 };
    value_t value;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        value.of[e].minor = db_int(statement, ELEMENTS + e);
    for (int e = CONVERSION + 1; e < ELEMENT_COUNT; e++)
        value.of[CONVERSION].minor -= value.of[e].minor;

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)), qty_cell((qty_t){ db_int(statement, QTY) }),
        money_cell(value.of[MATERIAL]),   money_cell(value.of[CONVERSION]),
        money_cell(value.of[LABOUR]),     money_cell(value.of[MACHINE]),
        money_cell(value.of[OVERHEAD]),   money_cell(value.of[OUTSIDE]),
    };

    return listing_give(listing, cells);
}

/* What is live of each: good pieces at what they cost, goods at what was paid for them. */
enum status list_actuals(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT i.name, sum(h.qty), sum(h.good_material + h.inflow_material),"
        " sum(h.good_conversion + h.inflow_conversion),"
        " sum(coalesce(d.good_labour + d.inflow_labour, 0)),"
        " sum(coalesce(d.good_machine + d.inflow_machine, 0)),"
        " sum(coalesce(d.good_overhead + d.inflow_overhead, 0)),"
        " sum(coalesce(d.good_outside + d.inflow_outside, 0)) FROM happened_row h"
        " JOIN item_row i ON i.site = h.site AND i.id = h.item"
        " LEFT JOIN happened_elements d ON d.site = h.site AND d.seq = h.seq"
        " WHERE h.site = $1 AND h.verb IN ($2, $3) AND h.qty > 0 AND h.item BETWEEN $4 AND $5"
        " AND i.category BETWEEN $6 AND $7 AND h.day BETWEEN $8 AND $9 GROUP BY h.item"
        " ORDER BY i.name",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, VERB_COMPLETE);
    db_bind_int(statement, 3, VERB_RECEIVE);
    range_bind(statement, 4, listing->item.raw);
    range_bind(statement, 6, listing->category);
    days_bind(listing, statement, 8);
    return listing_rows(listing, statement, actual_give);
}
