/* Stock against the accounts, by role, and what the two count on different days. */
#include <string.h>

#include "core/journal.h"
#include "core/wip.h"
#include "store/past.h"

enum side { SIDE_STOCK, SIDE_OWED, SIDE_DUE, SIDE_COUNT };

/* What an item is worth; what of its stock is staged, as far as that is known. */
struct item_kept {
    value_t of[SIDE_COUNT];
    value_t staged;
};

/* What the scheme puts where, debits positive. */
struct worths {
    money_t (*of)[ROLE_COUNT][SIDE_COUNT]; /* by category, 0: none */
};

static enum role side_role(const struct plant *plant, enum side side, const struct item *item,
                           enum element element)
{
    if (side == SIDE_OWED)
        return owed_role(plant, item, element);
    return side == SIDE_DUE ? due_role(plant, item, element) : inventory_role(plant, item, element);
}

static void worth_add(const struct listing *listing, struct worths *worths, const struct item *item,
                      const struct item_kept *kept)
{
    bool has_wip = plant_points(&listing->plant, item->category, SCHEME_NOW) == POINT_TRADITIONAL;
    money_t(*of)[SIDE_COUNT] = worths->of[item->category];

    for (int k = 0; k < SIDE_COUNT; k++)
        for (int e = 0; e < ELEMENT_COUNT; e++) {
            enum role role = side_role(&listing->plant, (enum side)k, item, (enum element)e);
            int64_t minor = kept->of[k].of[e].minor;
            int64_t staged = has_wip && k == SIDE_STOCK ? kept->staged.of[e].minor : 0;

            of[role][k].minor += k == SIDE_STOCK ? minor - staged : -minor;
            of[ROLE_WIP][k].minor += staged;
        }
}

static value_t issues_worth(const struct past_issues *issues)
{
    value_t sum = { 0 };

    for (size_t i = 0; i < issues->count; i++)
        sum = value_add(sum, issues->items[i].value);
    return sum;
}

static enum status kept_now(struct listing *listing, item_id_t item, struct item_kept *kept)
{
    struct pool pool = { .key.kind = ROW_POOL };
    bool found = false;
    enum status status = sql_row_by_id(listing->store, ROW_POOL, item.raw, &pool, &found);

    *kept =
        (struct item_kept){ { pool.value, pool.owed_value, pool.due_value }, pool_staged(&pool) };
    return status;
}

static void kept_then(const struct past *past, item_id_t item, struct item_kept *kept)
{
    const struct item_stock *stock = past_item(past, item);

    if (!stock)
        return;
    kept->staged = stock->staged;
    kept->of[SIDE_STOCK] = stock->value;
    kept->of[SIDE_OWED] = issues_worth(&stock->owed);
    kept->of[SIDE_DUE] = issues_worth(&stock->due);
}

/* Columns: id, kind, semi, category, what it becomes: all that its role in the books hangs on. */
static enum status item_worth(struct listing *listing, const struct past *past,
                              struct db_statement *statement, struct worths *worths)
{
    struct item item = {
        .id = { db_int(statement, 0) },
        .kind = (enum item_kind)db_int(statement, 1),
        .semi = db_int(statement, 2) != 0,
        .category = (int)db_int(statement, 3),
        .product = { db_int(statement, 4) },
    };
    struct item_kept kept = { 0 };
    enum status status = OK;

    if (item.category < 0 || item.category > listing->plant.category_count)
        item.category = 0;
    if (past)
        kept_then(past, item.id, &kept);
    else
        status = kept_now(listing, item.id, &kept);
    worth_add(listing, worths, &item, &kept);
    return status;
}

static enum status worths_read(struct listing *listing, enum past_day by, struct worths *worths)
{
    size_t count = (size_t)listing->plant.category_count + 1;
    struct db_statement *statement = NULL;
    struct past past;
    bool is_past = listing_is_past(listing);
    enum status status = is_past ? past_read_by(listing, by, &past) : OK;
    bool row;

    worths->of = arena_alloc(&listing->arena, count * sizeof(*worths->of));
    if (!worths->of)
        return NO_MEMORY;
    if (status == OK)
        status = sql_once(listing->store,
                          "SELECT id, kind, semi, category, product FROM item_row WHERE site = $1",
                          &statement);
    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = item_worth(listing, is_past ? &past : NULL, statement, worths);
    db_finish(statement);
    return status;
}

static enum status worth_give(struct listing *listing, int category, enum role role,
                              const money_t kept[SIDE_COUNT])
{
    const struct plant *plant = &listing->plant;
    struct slice name = category > 0 ? plant->categories[category - 1].name : (struct slice){ 0 };
    const struct cell cells[] = { text_cell(name), text_cell(slice_of(role_word(role))),
                                  money_cell(kept[SIDE_STOCK]), money_cell(kept[SIDE_OWED]),
                                  money_cell(kept[SIDE_DUE]) };

    if (kept[SIDE_STOCK].minor == 0 && kept[SIDE_OWED].minor == 0 && kept[SIDE_DUE].minor == 0)
        return OK;
    return listing_give(listing, cells);
}

enum status list_worth(struct listing *listing)
{
    struct worths worths;
    enum status status = worths_read(listing, PAST_HAPPENED, &worths);

    for (int c = 0; c <= listing->plant.category_count && status == OK; c++)
        for (int r = 0; r < ROLE_COUNT && status == OK; r++)
            status = worth_give(listing, c, (enum role)r, worths.of[c][r]);
    return status;
}

static int64_t last_day(const struct listing *listing)
{
    return listing_has(listing, FILTER_AS_OF) ? listing->filter->as_of.number : INT32_MAX;
}

/* What a role holds by the entries up to a day, and the entries whose events it divides. */
struct booked {
    int64_t account;
    int64_t late;  /* happened by then, booked behind it */
    int64_t ahead; /* booked by then, happened behind it */
};

static enum status booked_read(struct listing *listing, struct booked booked[ROLE_COUNT])
{
    struct db_statement *statement;
    enum status status =
        sql_once(listing->store,
                 "SELECT n.role, sum(CASE WHEN n.books <= $2 THEN n.money ELSE 0 END),"
                 " sum(CASE WHEN n.books > $2 THEN n.money ELSE 0 END),"
                 " sum(CASE WHEN e.day > $2 THEN n.money ELSE 0 END)"
                 " FROM entry_row n JOIN event_row e ON e.seq = n.id >> 20"
                 " WHERE n.site = $1 AND n.id < $3 AND (n.books <= $2 OR e.day <= $2)"
                 " GROUP BY n.role",
                 &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, last_day(listing));
    db_bind_int(statement, 3, listing->known);
    while ((status = db_step(statement, &row)) == OK && row) {
        int64_t role = db_int(statement, 0);

        if (role >= 0 && role < ROLE_COUNT)
            booked[role] =
                (struct booked){ db_int(statement, 1), db_int(statement, 2), db_int(statement, 3) };
    }
    db_finish(statement);
    return status;
}

/* What the next close will book has happened, too. As of a day, what had been deferred by then;
 * what a close has booked since stands against it on the close's own day. */
static enum status deferred_read(struct listing *listing, struct booked booked[ROLE_COUNT])
{
    struct db_statement *statement;
    enum status status = sql_once(listing->store,
                                  "SELECT role - $2, sum(money) FROM balance_row WHERE site = $1"
                                  " AND role >= $2 AND day <= $3 AND day <> $4 GROUP BY role",
                                  &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, DEFERRED);
    db_bind_int(statement, 3, last_day(listing));
    db_bind_int(statement, 4, BALANCE_TOTAL);
    while ((status = db_step(statement, &row)) == OK && row)
        if (db_int(statement, 0) < ROLE_COUNT)
            booked[db_int(statement, 0)].late += db_int(statement, 1);
    db_finish(statement);
    return status;
}

static int64_t worth_of(const struct listing *listing, const struct worths *worths, enum role role)
{
    int64_t sum = 0;

    for (int c = 0; c <= listing->plant.category_count; c++)
        for (int k = 0; k < SIDE_COUNT; k++)
            sum += worths->of[c][role][k].minor;
    return sum;
}

/*
 * Where events defer, or work in process is kept, no entry says by itself of which stock it is:
 * what happened by the day and was booked behind it is what stock by the day has more than stock by
 * the books.
 */
static enum status late_read(struct listing *listing, const struct worths *worths,
                             struct booked booked[ROLE_COUNT])
{
    struct worths by_books;
    enum status status = worths_read(listing, PAST_BOOKED, &by_books);

    for (size_t i = 0; i < STOCK_ROLES && status == OK; i++) {
        enum role role = stock_roles[i];

        booked[role].late = worth_of(listing, worths, role) - worth_of(listing, &by_books, role);
        booked[role].ahead = 0;
    }
    return status == OK ? deferred_read(listing, booked) : status;
}

/*
 * Which role holds what was changed behind the day, so that what the scheme of now puts there of
 * the stock of then says nothing about the accounts of then. A category counts where it moved
 * something.
 */
static enum status scheme_changed(struct listing *listing, bool *changed)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT 1 FROM event_row s LEFT JOIN happened_row h ON h.seq = s.seq"
        " LEFT JOIN event_row u ON u.seq = h.undoes WHERE s.site = $1 AND s.seq < $5 >> 20"
        " AND s.seq > (SELECT min(seq) FROM event_row WHERE site = $1 AND (day > $2 OR books > $2))"
        " AND (s.verb = $3 OR u.verb = $3 OR ((s.verb = $4 OR u.verb = $4) AND EXISTS"
        " (SELECT 1 FROM entry_row n WHERE n.id >= s.seq << 20 AND n.id < (s.seq + 1) << 20)))"
        " LIMIT 1",
        &statement);

    *changed = false;
    if (status != OK)
        return status;
    db_bind_int(statement, 2, last_day(listing));
    db_bind_int(statement, 3, VERB_POINTS);
    db_bind_int(statement, 4, VERB_CATEGORY);
    db_bind_int(statement, 5, listing->known);
    status = db_step(statement, changed);
    db_finish(statement);
    return status;
}

/* What the accounts hold of stock and, of what they do not, why. `changed`: nobody can say. */
static enum status proof_read(struct listing *listing, const struct worths *worths,
                              struct booked booked[ROLE_COUNT], bool *changed)
{
    bool apart = plant_defers(&listing->plant) || plant_has_wip(&listing->plant);
    enum status status = booked_read(listing, booked);

    *changed = false;
    if (status != OK)
        return status;
    if (!listing_is_past(listing))
        return deferred_read(listing, booked);
    status = scheme_changed(listing, changed);
    if (status != OK || !apart)
        return status;
    if (listing_has(listing, FILTER_KNOWN)) /* what was deferred then has been booked since */
        *changed = true;
    return late_read(listing, worths, booked);
}

enum status list_proof(struct listing *listing)
{
    struct booked booked[ROLE_COUNT] = { { 0 } };
    struct worths worths;
    bool changed = false;
    enum status status = worths_read(listing, PAST_HAPPENED, &worths);

    if (status == OK)
        status = proof_read(listing, &worths, booked, &changed);
    for (size_t i = 0; i < STOCK_ROLES && status == OK; i++) {
        enum role role = stock_roles[i];
        const struct booked *book = &booked[role];
        int64_t stock = worth_of(listing, &worths, role);
        int64_t rest = stock - book->account - book->late + book->ahead;

        if (role == ROLE_WIP && !plant_has_wip(&listing->plant))
            continue;

        const struct cell cells[] = {
            text_cell(slice_of(role_word(role))),
            money_cell((money_t){ stock }),
            money_cell((money_t){ book->account }),
            money_cell((money_t){ stock - book->account }),
            money_cell((money_t){ book->late }),
            money_cell((money_t){ book->ahead }),
            changed ? absent_cell() : money_cell((money_t){ rest }),
        };

        status = listing_give(listing, cells);
    }
    return status;
}

/* Columns: seq, key, verb, day, books, role, category, money, item. */
static enum status late_give(struct listing *listing, struct db_statement *statement)
{
    struct entry entry = { .role = (enum role)db_int(statement, 5),
                           .category = (int)db_int(statement, 6) };
    money_t money = { db_int(statement, 7) };
    bool is_late = db_int(statement, 4) > last_day(listing);
    const struct cell cells[] = {
        number_cell(db_int(statement, 0)),
        text_cell(db_text(statement, 1)),
        text_cell(word_said(WORD_VERB, db_int(statement, 2))),
        day_cell(day_column(statement, 3)),
        day_cell(day_column(statement, 4)),
        text_cell(slice_of(is_late ? "late" : "ahead")),
        text_cell(account_said(listing, &entry)),
        text_cell(slice_of(role_word(entry.role))),
        money.minor > 0 ? money_cell(money) : absent_cell(),
        money.minor < 0 ? money_cell((money_t){ -money.minor }) : absent_cell(),
        text_cell(db_text(statement, 8)),
    };

    return listing_give(listing, cells);
}

enum status list_late(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT e.seq, e.key, e.verb, e.day, n.books, n.role, n.category, n.money, i.name"
        " FROM event_row e CROSS JOIN entry_row n LEFT JOIN happened_row h ON h.seq = e.seq"
        " LEFT JOIN item_row i ON i.site = e.site AND i.id = h.item"
        " WHERE e.site = $1 AND n.id >= e.seq << 20 AND n.id < (e.seq + 1) << 20"
        " AND n.id < $3 AND ((e.day <= $2 AND n.books > $2) OR (e.day > $2 AND n.books <= $2))"
        " AND e.verb NOT IN ($9, $10) AND n.role IN ($4, $5, $6, $7, $8) ORDER BY n.id",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, last_day(listing));
    db_bind_int(statement, 3, listing->known);
    for (size_t i = 0; i < STOCK_ROLES; i++)
        db_bind_int(statement, 4 + (int)i, stock_roles[i]);
    db_bind_int(statement, 9, VERB_CLOSE); /* books what had been deferred: no late fact */
    db_bind_int(statement, 10, VERB_REOPEN);
    return listing_rows(listing, statement, late_give);
}
