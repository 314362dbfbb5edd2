#include <stdio.h>

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

/* CROSS JOIN: event by event, and only of one that is wanted its entries; SQLite keeps to that. */
#define ENTRIES_WANTED                                                                             \
    " FROM event_row e LEFT JOIN happened_row h ON h.seq = e.seq"                                  \
    " LEFT JOIN item_row i ON i.site = e.site AND i.id = h.item CROSS JOIN entry_row n"            \
    " WHERE e.site = $1 AND e.seq BETWEEN $2 AND $3 AND n.books BETWEEN $4 AND $5"                 \
    " AND n.id >= e.seq << 20 AND n.id < (e.seq + 1) << 20 AND " EVENT_IS_WANTED

/* Where the newest entries begin: in an event, after so many of it that are wanted too. */
struct journal_start {
    int64_t seq;
    int64_t skip;
};

/* Read backwards, to the first entry of the event with which the limit is reached. */
static enum status journal_start(struct listing *listing, struct journal_start *start)
{
    struct db_statement *statement;
    int64_t count = 0;
    enum status status;
    bool row;

    *start = (struct journal_start){ .seq = listing->seq };
    if (!listing_has(listing, FILTER_LIMIT))
        return OK;
    status = sql_once(listing->store,
                      "SELECT e.seq, n.role, n.reason, n.category, n.account" ENTRIES_WANTED
                      " ORDER BY e.seq DESC",
                      &statement);
    if (status == OK)
        wanted_bind(listing, statement, listing->seq);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct entry entry = account_read(statement, 1);

        if (!account_is_wanted(listing, &entry))
            continue;
        if (count >= listing->filter->limit && db_int(statement, 0) != start->seq)
            break;
        start->seq = db_int(statement, 0);
        count++;
    }
    if (count > listing->filter->limit)
        start->skip = count - listing->filter->limit;
    db_finish(statement);
    return status;
}

/* Columns: id, role, reason, category, account, money, books, key, verb, day, item, the event that
 * it corrects. */
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
                                  text_cell(db_text(statement, 10)),
                                  text_cell(db_text(statement, 11)) };

    return role.text ? listing_give(listing, cells) : NO_MEMORY;
}

/* Of each event its debits first. */
enum status list_journal(struct listing *listing)
{
    struct db_statement *statement = NULL;
    struct journal_start start;
    enum status status = journal_start(listing, &start);
    bool row;

    if (status == OK)
        status = sql_once(listing->store,
                          "SELECT n.id, n.role, n.reason, n.category, n.account, n.money, n.books,"
                          " e.key, e.verb, e.day, i.name," EVENT_CORRECTED ENTRIES_WANTED
                          " ORDER BY e.seq, n.money < 0, n.id",
                          &statement);
    if (status == OK)
        wanted_bind(listing, statement, start.seq);
    while (status == OK && !listing_is_full(listing) && (status = db_step(statement, &row)) == OK &&
           row) {
        struct entry entry = account_read(statement, 1);

        if (account_is_wanted(listing, &entry) && start.skip-- <= 0)
            status = entry_give(listing, statement);
    }
    db_finish(statement);
    return status;
}

/* An account under way: all roles that stand in it. */
struct account_sum {
    struct slice account;
    struct slice roles;
    struct slice role; /* the last of them */
    int64_t opening;
    int64_t debit;
    int64_t credit;
};

struct account_sums {
    struct account_sum *items;
    size_t count;
    size_t capacity;
};

/* The account's sum; a new one if it has none yet. NULL: there is no memory. */
static struct account_sum *sum_of(struct listing *listing, struct account_sums *sums,
                                  struct slice account)
{
    struct account_sum *items;

    for (size_t i = 0; i < sums->count; i++)
        if (slice_equals(sums->items[i].account, account))
            return &sums->items[i];
    items = arena_grow(&listing->arena, sums->items, sums->count, &sums->capacity, sizeof(*items));
    if (!items)
        return NULL;
    sums->items = items;
    items[sums->count] = (struct account_sum){ .account = account };
    return &items[sums->count++];
}

/* `material, finished` */
static enum status role_add(struct listing *listing, struct account_sum *sum, struct slice role)
{
    size_t size = sum->roles.size + role.size + 2;
    char *text;

    if (slice_equals(sum->role, role))
        return OK;
    sum->role = role;
    if (sum->roles.size == 0) {
        sum->roles = role;
        return OK;
    }
    text = arena_alloc(&listing->arena, size + 1);
    if (!text)
        return NO_MEMORY;
    (void)snprintf(text, size + 1, "%.*s, %.*s", (int)sum->roles.size, sum->roles.text,
                   (int)role.size, role.text);
    sum->roles = (struct slice){ text, size };
    return OK;
}

/* Columns: role, reason, category, account, opening, debit, credit. */
static enum status sum_add(struct listing *listing, struct account_sums *sums,
                           struct db_statement *statement)
{
    struct entry entry = account_read(statement, 0);
    struct slice account = account_said(listing, &entry);
    struct slice role = role_said(listing, &entry);
    struct account_sum *sum;

    if (!account.text || !role.text)
        return NO_MEMORY;
    if (!account_is_wanted(listing, &entry) ||
        (db_int(statement, 4) == 0 && db_int(statement, 5) == 0 && db_int(statement, 6) == 0))
        return OK;
    sum = sum_of(listing, sums, account);
    if (!sum)
        return NO_MEMORY;
    sum->opening += db_int(statement, 4);
    sum->debit += db_int(statement, 5);
    sum->credit += db_int(statement, 6);
    return role_add(listing, sum, role);
}

static enum status sum_give(struct listing *listing, const struct account_sum *sum)
{
    const struct cell cells[] = {
        text_cell(sum->account),
        text_cell(sum->roles),
        money_cell((money_t){ sum->opening }),
        money_cell((money_t){ sum->debit }),
        money_cell((money_t){ sum->credit }),
        money_cell((money_t){ sum->opening + sum->debit - sum->credit }),
    };

    return listing_give(listing, cells);
}

#define SUMS_BEFORE_AND_SINCE                                                                      \
    "SELECT role, reason, category, account,"                                                      \
    " sum(CASE WHEN day < $2 THEN debit - credit ELSE 0 END),"                                     \
    " sum(CASE WHEN day < $2 THEN 0 ELSE debit END),"                                              \
    " sum(CASE WHEN day < $2 THEN 0 ELSE credit END)"
#define SUMS_BY_ACCOUNT                                                                            \
    " WHERE site = $1 AND day <= $3 GROUP BY role, reason, category, account"                      \
    " ORDER BY role, reason, category, account"

/* What was known then stands in the entries alone. */
static enum status sums_select(struct listing *listing, struct db_statement **statement)
{
    enum status status;

    if (!listing_has(listing, FILTER_KNOWN)) {
        status = sql_once(listing->store, SUMS_BEFORE_AND_SINCE " FROM turnover" SUMS_BY_ACCOUNT,
                          statement);
    } else {
        status = sql_once(listing->store,
                          SUMS_BEFORE_AND_SINCE
                          " FROM (SELECT site, role, reason, category, account, books AS day,"
                          " CASE WHEN money > 0 THEN money ELSE 0 END AS debit,"
                          " CASE WHEN money < 0 THEN -money ELSE 0 END AS credit"
                          " FROM entry_row WHERE id < $4) AS known" SUMS_BY_ACCOUNT,
                          statement);
        if (status == OK)
            db_bind_int(*statement, 4, listing->known);
    }
    if (status == OK)
        days_bind(listing, *statement, 2);
    return status;
}

enum status list_balance(struct listing *listing)
{
    struct db_statement *statement;
    struct account_sums sums = { 0 };
    enum status status = sums_select(listing, &statement);
    bool row;

    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = sum_add(listing, &sums, statement);
    for (size_t i = 0; i < sums.count && status == OK; i++)
        status = sum_give(listing, &sums.items[i]);
    db_finish(statement);
    return status;
}
