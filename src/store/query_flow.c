/* What the entries of a period moved: by role and kind of event, and by role and item where value
 * ended. */
#include "store/listing.h"

#define NET_ENTRIES                                                                                \
    " sum(CASE WHEN n.money > 0 THEN n.money ELSE 0 END),"                                         \
    " sum(CASE WHEN n.money < 0 THEN -n.money ELSE 0 END) FROM entry_row n"                        \
    " JOIN event_row e ON e.seq = n.id >> 20"

#define OF_PERIOD " WHERE n.site = $1 AND n.books BETWEEN $2 AND $3 AND n.id < $4"

static void period_bind(const struct listing *listing, struct db_statement *statement)
{
    days_bind(listing, statement, 2);
    db_bind_int(statement, 4, listing->known);
}

/* Columns: role, reason, verb, debit, credit. */
static enum status flow_give(struct listing *listing, struct db_statement *statement)
{
    struct entry entry = { .role = (enum role)db_int(statement, 0),
                           .reason = (int)db_int(statement, 1) };
    struct slice role = role_said(listing, &entry);
    const struct cell cells[] = {
        text_cell(role),
        text_cell(word_said(WORD_VERB, db_int(statement, 2))),
        money_cell((money_t){ db_int(statement, 3) }),
        money_cell((money_t){ db_int(statement, 4) }),
    };

    return role.text ? listing_give(listing, cells) : NO_MEMORY;
}

enum status list_flow(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(listing->store,
                                  "SELECT n.role, n.reason, e.verb," NET_ENTRIES OF_PERIOD
                                  " GROUP BY n.role, n.reason, e.verb"
                                  " ORDER BY n.role, n.reason, e.verb",
                                  &statement);

    if (status != OK)
        return status;
    period_bind(listing, statement);
    return listing_rows(listing, statement, flow_give);
}

/* Columns: role, reason, item, debit, credit. */
static enum status end_give(struct listing *listing, struct db_statement *statement)
{
    struct entry entry = { .role = (enum role)db_int(statement, 0),
                           .reason = (int)db_int(statement, 1) };
    int64_t debit = db_int(statement, 3);
    int64_t credit = db_int(statement, 4);
    struct slice role = role_said(listing, &entry);
    const struct cell cells[] = {
        text_cell(role),
        text_cell(db_text(statement, 2)),
        money_cell((money_t){ debit }),
        money_cell((money_t){ credit }),
        money_cell((money_t){ debit - credit }),
    };

    return role.text ? listing_give(listing, cells) : NO_MEMORY;
}

enum status list_ends(struct listing *listing)
{
    static const enum role kept[] = { ROLE_MATERIAL, ROLE_FINISHED, ROLE_COST_OF_SALES,
                                      ROLE_PAYABLES, ROLE_INCURRED, ROLE_APPLIED,
                                      ROLE_OWED,     ROLE_DUE,      ROLE_OPENING,
                                      ROLE_WIP };
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT n.role, n.reason, i.name," NET_ENTRIES " LEFT JOIN happened_row h ON h.seq = e.seq"
        " LEFT JOIN item_row i ON i.site = e.site AND i.id = h.item" OF_PERIOD
        " AND n.role NOT IN ($5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        " GROUP BY n.role, n.reason, i.name ORDER BY n.role, n.reason, i.name",
        &statement);

    if (status != OK)
        return status;
    period_bind(listing, statement);
    for (size_t i = 0; i < ARRAY_COUNT(kept); i++)
        db_bind_int(statement, 5 + (int)i, kept[i]);
    return listing_rows(listing, statement, end_give);
}
