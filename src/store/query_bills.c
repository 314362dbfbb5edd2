/* Versions of bills, and which of them have a component. */
#include "core/profile.h"
#include "core/version.h"
#include "store/listing.h"

/* Columns: item, number, name, draft, from, to, retired from, whether it is, lines, key or number
 * of the event that saved it, place among the item's bills, and of the one that counts, outputs. */
static enum status bill_give(struct listing *listing, struct db_statement *statement)
{
    bool is_draft = db_int(statement, 3) != 0;
    bool is_retired = !is_draft && db_int(statement, 7) != 0;
    enum version_state state = is_draft     ? VERSION_DRAFT
                               : is_retired ? VERSION_RETIRED
                                            : VERSION_RELEASED;

    if (!state_is_wanted(listing, version_state_word(state)))
        return OK;

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        number_cell(db_int(statement, 1)),
        text_cell(db_text(statement, 2)),
        text_cell(slice_of(version_state_word(state))),
        day_cell(day_column(statement, 4)),
        day_cell(day_column(statement, 5)),
        is_retired ? day_cell(day_column(statement, 6)) : absent_cell(),
        number_cell(db_int(statement, 8)),
        text_cell(db_text(statement, 9)),
        counts_cell(db_int(statement, 10) == db_int(statement, 11)),
        db_int(statement, 12) != 0 ? number_cell(db_int(statement, 12)) : absent_cell(),
    };

    return listing_give(listing, cells);
}

/* Accounting 4.1 and 11.4: which bill of the item `of` counts on `day`; -1: none. */
#define BILL_THAT_COUNTS(of, day)                                                                  \
    "coalesce((SELECT c.n FROM bill_row c WHERE c.site = $1 AND c.item = " of                      \
    " AND c.undone = 0 AND c.draft = 0 AND (c.from_day IS NULL OR c.from_day <= " day              \
    ") AND (c.to_day IS NULL OR c.to_day >= " day                                                  \
    ") AND NOT EXISTS (SELECT 1 FROM retirement_row q"                                             \
    " WHERE q.site = $1 AND q.item = c.item AND q.number = c.number AND q.undone = 0"              \
    " AND q.from_day <= " day                                                                      \
    ") ORDER BY c.from_day IS NULL, c.from_day DESC, c.n DESC LIMIT 1), -1)"

/* A draft that was released stands in its release. */
enum status list_bills(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT i.name, b.number, b.name, b.draft, b.from_day, b.to_day, r.from_day, r.item"
        " IS NOT NULL, b.line_count, coalesce(e.key, '@' || b.seq), b.n, " BILL_THAT_COUNTS(
            "b.item", "$6") ", (SELECT count(*) FROM bill_output_row o"
                            " WHERE o.site = b.site AND o.item = b.item AND o.number = b.number) "
                            "FROM bill_row b"
                            " JOIN item_row i ON i.site = b.site AND i.id = b.item"
                            " JOIN event_row e ON e.seq = b.seq"
                            " LEFT JOIN retirement_row r ON r.site = b.site AND r.item = b.item"
                            " AND r.number = b.number AND r.undone = 0"
                            " WHERE b.site = $1 AND b.undone = 0 AND b.item BETWEEN $2 AND $3"
                            " AND i.category BETWEEN $4 AND $5 AND (b.draft = 0 OR NOT EXISTS "
                            "(SELECT 1 FROM bill_row s"
                            " WHERE s.site = b.site AND s.item = b.item AND s.number = b.number "
                            "AND s.undone = 0"
                            " AND s.draft = 0)) ORDER BY i.name, b.number",
        &statement);

    if (status != OK)
        return status;
    range_bind(statement, 2, listing->item.raw);
    range_bind(statement, 4, listing->category);
    db_bind_int(statement, 6, listing->filter->today.number);
    return listing_rows(listing, statement, bill_give);
}

static struct slice per_said(struct db_statement *statement)
{
    if (db_int(statement, 16) != 0)
        return SLICE("output");
    if (db_int(statement, 3) != 0)
        return SLICE("run");
    return db_int(statement, 8) != 0 ? SLICE("batch") : SLICE("unit");
}

static struct slice profile_said(struct db_statement *statement, char text[PROFILE_TEXT_MAX])
{
    ratio_t batch = { 0, 1 };

    if (ratio_make(db_int(statement, 8), QTY_ONE, &batch) != OK)
        batch = (ratio_t){ 0, 1 };
    return profile_print(batch, (qty_t){ db_int(statement, 9) }, db_int(statement, 10), text);
}

/* Columns: product, num, den, fixed, place, blow-through, from, to, batch, multiple, pieces, for,
 * place of its bill among the product's, of the one that counts, the line's own days, whether it is
 * an output, number of the line. */
static enum status use_give(struct listing *listing, struct db_statement *statement)
{
    char said[PROFILE_TEXT_MAX];
    int32_t today = listing->filter->today.number;
    day_t to = day_column(statement, 15);
    bool counts = db_int(statement, 12) == db_int(statement, 13) &&
                  day_column(statement, 14).number <= today &&
                  (day_is_none(to) || today <= to.number);
    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        { .ratio = { db_int(statement, 1), db_int(statement, 2) } },
        text_cell(db_is_null(statement, 11) ? per_said(statement) : db_text(statement, 11)),
        text_cell(place_said(listing, db_int(statement, 4))),
        text_cell(db_int(statement, 5) != 0 ? SLICE("blow-through") : (struct slice){ 0 }),
        day_cell(day_column(statement, 6)),
        day_cell(day_column(statement, 7)),
        text_cell(profile_said(statement, said)),
        counts_cell(counts),
    };

    return listing_give(listing, cells);
}

/* As a component, in place of one, or made besides. */
static const char where_used_sql[] =
    "SELECT i.name, l.num, l.den, l.fixed, l.place, l.blow_through,"
    " coalesce(l.from_day, b.from_day), coalesce(l.to_day, b.to_day),"
    " l.batch, l.multiple, l.pieces, w.name, b.n, " BILL_THAT_COUNTS(
        "b.item", "$3") ", l.from_day,"
                        " l.to_day, 0, l.n FROM bill_line_row l JOIN bill_row b ON b.site = l.site "
                        "AND b.item = l.item"
                        " AND b.n = l.bill JOIN item_row i ON i.site = l.site AND i.id = l.item"
                        " LEFT JOIN item_row w ON w.site = l.site AND w.id = l.instead"
                        " WHERE l.site = $1 AND l.component = $2 AND b.undone = 0 AND b.draft = 0"
                        " UNION ALL SELECT i.name, o.num, o.den, 0, o.place, 0,"
                        " coalesce(o.from_day, b.from_day), coalesce(o.to_day, b.to_day),"
                        " 0, 0, 0, NULL, b.n, " BILL_THAT_COUNTS(
                            "b.item", "$3") ", o.from_day,"
                                            " o.to_day, 1, o.n FROM bill_output_row o JOIN "
                                            "bill_row b ON b.site = o.site"
                                            " AND b.item = o.item AND b.number = o.number JOIN "
                                            "item_row i ON i.site = o.site"
                                            " AND i.id = o.item WHERE o.site = $1 AND o.output = "
                                            "$2 AND b.undone = 0 AND b.draft = 0"
                                            " ORDER BY 1, 13, 17, 18";

enum status list_where_used(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(listing->store, where_used_sql, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, listing->item.raw);
    db_bind_int(statement, 3, listing->filter->today.number);
    return listing_rows(listing, statement, use_give);
}
