#include "store/listing.h"

/* Columns `at`, `at` + 1 …: role, reason, category, account. */
static struct entry account_read(struct db_statement *statement, int at)
{
    return (struct entry){
        .role = (enum role)db_int(statement, at),
        .reason = (int)db_int(statement, at + 1),
        .category = (int)db_int(statement, at + 2),
        .account = (int)db_int(statement, at + 3),
    };
}

static void entries_bind(const struct listing *listing, struct db_statement *statement,
                         int64_t from)
{
    db_bind_int(statement, 2, from);
    db_bind_int(statement, 3, listing->seq == 0 ? INT64_MAX : line_id(listing->seq + 1, 0).raw);
    days_bind(listing, statement, 4);
    range_bind(statement, 6, listing->item.raw);
}

/* The id of the entry from which on the limit is kept. */
static enum status journal_from(struct listing *listing, int64_t *from)
{
    struct db_statement *statement;
    int64_t left = listing->filter->limit;
    enum status status;
    bool row;

    *from = line_id(listing->seq, 0).raw;
    if (!listing_has(listing, FILTER_LIMIT))
        return OK;
    status =
        sql_once(listing->store,
                 "SELECT n.id, n.role, n.reason, n.category, n.account FROM entry_row n"
                 " LEFT JOIN happened_row h ON h.seq = n.id >> 20"
                 " WHERE n.site = $1 AND n.id >= $2 AND n.id < $3 AND n.books BETWEEN $4 AND $5"
                 " AND coalesce(h.item, 0) BETWEEN $6 AND $7 ORDER BY n.id DESC",
                 &statement);
    if (status == OK)
        entries_bind(listing, statement, *from);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct entry entry = account_read(statement, 1);

        if (!account_is_wanted(listing, &entry))
            continue;
        *from = db_int(statement, 0);
        if (--left <= 0)
            break;
    }
    db_finish(statement);
    return status;
}

/* Columns: id, role, reason, category, account, money, books, key, verb, day, item. */
static enum status entry_give(struct listing *listing, struct db_statement *statement)
{
    struct entry entry = account_read(statement, 1);
    money_t money = { db_int(statement, 5) };
    money_t credit = { -money.minor };
    struct slice role = role_said(listing, &entry);
    const struct cell cells[] = { number_cell(line_seq((line_id_t){ db_int(statement, 0) })),
                                  text_cell(db_text(statement, 7)),
                                  text_cell(word_said(WORD_VERB, db_int(statement, 8))),
                                  day_cell(day_column(statement, 9)),
                                  day_cell(day_column(statement, 6)),
                                  text_cell(account_said(listing, &entry)),
                                  text_cell(role),
                                  money.minor > 0 ? money_cell(money) : absent_cell(),
                                  money.minor < 0 ? money_cell(credit) : absent_cell(),
                                  text_cell(db_text(statement, 10)) };

    return role.text ? listing_give(listing, cells) : NO_MEMORY;
}

enum status list_journal(struct listing *listing)
{
    struct db_statement *statement = NULL;
    int64_t from;
    enum status status = journal_from(listing, &from);
    bool row;

    if (status == OK)
        status = sql_once(
            listing->store,
            "SELECT n.id, n.role, n.reason, n.category, n.account, n.money, n.books, e.key, e.verb,"
            " e.day, i.name FROM entry_row n JOIN event_row e ON e.seq = n.id >> 20"
            " LEFT JOIN happened_row h ON h.seq = n.id >> 20"
            " LEFT JOIN item_row i ON i.site = n.site AND i.id = h.item"
            " WHERE n.site = $1 AND n.id >= $2 AND n.id < $3 AND n.books BETWEEN $4 AND $5"
            " AND coalesce(h.item, 0) BETWEEN $6 AND $7 ORDER BY n.id",
            &statement);
    if (status == OK)
        entries_bind(listing, statement, from);
    while (status == OK && !listing_is_full(listing) && (status = db_step(statement, &row)) == OK &&
           row) {
        struct entry entry = account_read(statement, 1);

        if (account_is_wanted(listing, &entry))
            status = entry_give(listing, statement);
    }
    db_finish(statement);
    return status;
}

/* Columns: role, reason, category, account, opening, debit, credit. */
static enum status balance_give(struct listing *listing, struct db_statement *statement)
{
    struct entry entry = account_read(statement, 0);
    money_t opening = { db_int(statement, 4) };
    money_t debit = { db_int(statement, 5) };
    money_t credit = { db_int(statement, 6) };
    struct slice role = role_said(listing, &entry);
    const struct cell cells[] = {
        text_cell(account_said(listing, &entry)),
        text_cell(role),
        money_cell(opening),
        money_cell(debit),
        money_cell(credit),
        money_cell((money_t){ opening.minor + debit.minor - credit.minor }),
    };

    if (!account_is_wanted(listing, &entry) ||
        (opening.minor == 0 && debit.minor == 0 && credit.minor == 0))
        return OK;
    return role.text ? listing_give(listing, cells) : NO_MEMORY;
}

enum status list_balance(struct listing *listing)
{
    struct db_statement *statement;
    enum status status =
        sql_once(listing->store,
                 "SELECT role, reason, category, account,"
                 " sum(CASE WHEN day < $2 THEN debit - credit ELSE 0 END),"
                 " sum(CASE WHEN day < $2 THEN 0 ELSE debit END),"
                 " sum(CASE WHEN day < $2 THEN 0 ELSE credit END) FROM turnover"
                 " WHERE site = $1 AND day <= $3 GROUP BY role, reason, category, account"
                 " ORDER BY role, reason, category, account",
                 &statement);
    bool row;

    if (status == OK)
        days_bind(listing, statement, 2);
    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = balance_give(listing, statement);
    db_finish(statement);
    return status;
}
