/* Books side by side: what each account holds, and what the results differ by. */
#include <stdio.h>
#include <string.h>

#include "core/balance.h"
#include "core/journal.h"
#include "engine/inside.h"
#include "engine/under.h"

enum { ACCOUNTS_MAX = 8192 };

/* What an account of a book holds. */
struct held {
    struct slice account;
    struct slice roles;
    money_t booked;
    money_t deferred;
};

struct holding {
    struct arena *arena;
    struct held of[ACCOUNTS_MAX];
    size_t count;
    enum status status;
};

static struct held *held_of(struct holding *holding, struct slice account, struct slice roles)
{
    struct held *held;

    for (size_t i = 0; i < holding->count; i++)
        if (slice_equals(holding->of[i].account, account))
            return &holding->of[i];
    if (holding->count == ACCOUNTS_MAX) {
        holding->status = LIMIT_EXCEEDED;
        return &holding->of[0];
    }
    held = &holding->of[holding->count++];
    held->account = slice_copy(holding->arena, account);
    held->roles = slice_copy(holding->arena, roles);
    if (!held->account.text || !held->roles.text)
        holding->status = NO_MEMORY;
    return held;
}

static enum status balance_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

/* Cells: account, roles, opening, debit, credit, closing. */
static enum status balance_keep(void *context, const struct cell *cells)
{
    struct holding *holding = context;

    held_of(holding, cells[0].text, cells[1].text)->booked = cells[5].money;
    return holding->status;
}

/* `from`: 0, or DEFERRED. */
static enum status balance_join(struct engine *engine, int from, struct entry entry, money_t *sum)
{
    const void *found;
    enum status status = engine_row(engine, balance_key(from, entry, BALANCE_TOTAL), &found);

    if (status == OK)
        sum->minor += ((const struct balance *)found)->money.minor;
    return status;
}

/* What an entry's account is called. */
static struct slice account_name(struct holding *holding, const struct plant *plant,
                                 struct entry entry)
{
    static const char prefix[] = "expense:";
    const struct reason *reason = entry.reason > 0 ? &plant->reasons[entry.reason - 1] : NULL;
    struct slice account = plant_account(plant, entry.role, entry.category);
    char *text;

    if (reason && reason->account.size > 0)
        return reason->account;
    if (!reason || !slice_equals_text(account, role_word(entry.role)))
        return account;
    text = arena_alloc(holding->arena, sizeof(prefix) + reason->name.size);
    if (!text) {
        holding->status = NO_MEMORY;
        return (struct slice){ 0 };
    }
    (void)snprintf(text, sizeof(prefix) + reason->name.size, "%s%.*s", prefix,
                   (int)reason->name.size, reason->name.text);
    return (struct slice){ text, sizeof(prefix) - 1 + reason->name.size };
}

static enum status deferred_keep(struct engine *engine, struct holding *holding, struct entry entry)
{
    const struct plant *plant = engine_plant(engine);
    money_t money = { 0 };
    struct slice account;
    enum status status = balance_join(engine, DEFERRED, entry, &money);

    if (status != OK || money.minor == 0)
        return status;
    account = account_name(holding, plant, entry);
    held_of(holding, account, slice_of(role_word(entry.role)))->deferred.minor += money.minor;
    return holding->status;
}

static enum status deferred_read(struct engine *engine, struct holding *holding)
{
    const struct plant *plant = engine_plant(engine);
    enum status status = OK;

    if (!plant_defers(plant))
        return OK;
    for (int role = 0; role < ROLE_COUNT; role++)
        for (int c = 0; c <= plant->category_count; c++)
            for (int r = 0; r <= (role == ROLE_EXPENSE ? plant->reason_count : 0); r++)
                if (status == OK)
                    status = deferred_keep(
                        engine, holding,
                        (struct entry){ .role = (enum role)role, .reason = r, .category = c });
    return status;
}

static enum status holding_read(struct engine *engine, struct arena *arena, struct holding *holding)
{
    const struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    const struct receiver receiver = { balance_begin, balance_keep, holding };
    enum status status;

    *holding = (struct holding){ .arena = arena };
    status = engine_query(engine, LIST_BALANCE, &filter, &receiver);
    return status == OK ? deferred_read(engine, holding) : status;
}

static enum status fail(struct engine *engine, enum status status, struct problem *problem)
{
    if (status == OK)
        return OK;
    if (engine_problem(engine)->status != OK)
        *problem = *engine_problem(engine);
    return problem->status != OK ? problem->status : problem_set(problem, status, "books");
}

/* ---- the books ---- */

static const struct column books_columns[] = {
    { "account", COLUMN_TEXT },
    { "roles", COLUMN_TEXT },
    { "booked", COLUMN_MONEY },
    { "deferred", COLUMN_MONEY },
};
static const struct list_row books_row = {
    .list = LIST_COUNT,
    .name = "books",
    .columns = books_columns,
    .column_count = ARRAY_COUNT(books_columns),
};

enum status under_books(struct engine *fresh, const struct receiver *receiver,
                        struct problem *problem)
{
    struct arena arena;
    struct holding *holding;
    enum status status;

    arena_init(&arena, 0);
    holding = arena_alloc(&arena, sizeof(*holding));
    status = holding ? holding_read(fresh, &arena, holding) : NO_MEMORY;
    if (status == OK)
        status = receiver->begin(receiver->context, &books_row, engine_plant(fresh)->decimals);
    for (size_t i = 0; status == OK && i < holding->count; i++) {
        const struct held *held = &holding->of[i];
        const struct cell cells[] = { { .text = held->account },
                                      { .text = held->roles },
                                      { .money = held->booked },
                                      { .money = held->deferred } };

        status = receiver->row(receiver->context, cells);
    }
    status = fail(fresh, status, problem);
    arena_release(&arena);
    return status;
}

/* ---- two of them ---- */

static const struct column compare_columns[] = {
    { "part", COLUMN_TEXT }, { "of", COLUMN_TEXT },          { "a", COLUMN_MONEY },
    { "b", COLUMN_MONEY },   { "difference", COLUMN_MONEY },
};
static const struct list_row compare_row = {
    .list = LIST_COUNT,
    .name = "compare",
    .columns = compare_columns,
    .column_count = ARRAY_COUNT(compare_columns),
};

struct comparing {
    struct engine *const *books;
    const struct receiver *receiver;
    money_t result[2]; /* what the causes given so far sum to */
};

static enum status pair_give(const struct comparing *comparing, const char *part, struct slice of,
                             const money_t pair[2])
{
    const struct cell cells[] = { { .text = slice_of(part) },
                                  { .text = of },
                                  { .money = pair[0] },
                                  { .money = pair[1] },
                                  { .money = { pair[1].minor - pair[0].minor } } };

    return comparing->receiver->row(comparing->receiver->context, cells);
}

static enum status cause_give(struct comparing *comparing, const char *part, struct slice of,
                              const money_t pair[2])
{
    for (int i = 0; i < 2; i++)
        comparing->result[i].minor += pair[i].minor;
    return pair[0].minor == pair[1].minor ? OK : pair_give(comparing, part, of, pair);
}

static enum status accounts_give(const struct comparing *comparing, struct holding *a,
                                 struct holding *b)
{
    enum status status = OK;

    for (size_t i = 0; i < a->count; i++)
        (void)held_of(b, a->of[i].account, a->of[i].roles);
    for (size_t i = 0; i < b->count && status == OK; i++) {
        const struct held *held = &b->of[i];
        const money_t pair[2] = { held_of(a, held->account, held->roles)->booked, held->booked };

        status = pair_give(comparing, "account", held->account, pair);
    }
    return b->status == OK ? status : b->status;
}

/* What an item is worth in a book, and what of it the books have. */
struct item_worth {
    money_t stock;
    money_t off;   /* what of that is not on the books */
    money_t waits; /* owed and due, as far as they are */
};

static enum status item_worth(struct engine *engine, item_id_t id, struct item_worth *worth)
{
    const struct plant *plant = engine_plant(engine);
    const struct item *item;
    const struct pool *pool;
    const void *found;
    enum status status = engine_item_by_id(engine, id, &item);

    *worth = (struct item_worth){ 0 };
    if (status == OK)
        status = engine_row(engine, id_key(ROW_POOL, id.raw), &found);
    if (status != OK)
        return status;
    pool = found;
    worth->stock = value_total(pool->value);
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        enum element element = (enum element)e;

        if (owed_role(plant, item, element) != ROLE_OWED)
            worth->off.minor += pool->value.of[e].minor;
        else
            worth->waits.minor += pool->owed_value.of[e].minor + pool->due_value.of[e].minor;
    }
    return OK;
}

static enum status item_compare(struct comparing *comparing, item_id_t id)
{
    struct item_worth worth[2];
    const struct item *item;
    enum status status = item_worth(comparing->books[0], id, &worth[0]);

    if (status == OK)
        status = item_worth(comparing->books[1], id, &worth[1]);
    if (status == OK)
        status = engine_item_by_id(comparing->books[0], id, &item);
    if (status == OK)
        status = cause_give(comparing, "stock is worth", item->name,
                            (money_t[2]){ { -worth[0].stock.minor }, { -worth[1].stock.minor } });
    if (status == OK)
        status = cause_give(comparing, "not on the books", item->name,
                            (money_t[2]){ worth[0].off, worth[1].off });
    return status == OK ? cause_give(comparing, "owed and due", item->name,
                                     (money_t[2]){ worth[0].waits, worth[1].waits })
                        : status;
}

static enum status stock_deferred(struct engine *engine, money_t *sum)
{
    const struct plant *plant = engine_plant(engine);
    enum status status = OK;

    *sum = (money_t){ 0 };
    for (size_t r = 0; r < STOCK_ROLES; r++)
        for (int c = 0; c <= plant->category_count && status == OK; c++)
            status = balance_join(engine, DEFERRED,
                                  (struct entry){ .role = stock_roles[r], .category = c }, sum);
    return status;
}

/* What a role holds, in all of its accounts, credits positive. */
static enum status role_credit(struct engine *engine, enum role role, money_t *sum)
{
    const struct plant *plant = engine_plant(engine);
    enum status status = OK;

    *sum = (money_t){ 0 };
    for (int c = 0; c <= plant->category_count; c++)
        for (int a = 0; a <= plant->account_count && status == OK; a++)
            status = balance_join(engine, 0,
                                  (struct entry){ .role = role, .category = c, .account = a }, sum);
    sum->minor = -sum->minor;
    return status;
}

static enum status causes_give(struct comparing *comparing)
{
    static const enum role others[] = { ROLE_PAYABLES, ROLE_OPENING };
    money_t pair[2] = { { 0 }, { 0 } };
    enum status status = OK;

    for (int64_t id = 1; id <= comparing->books[0]->facts.item_last && status == OK; id++)
        status = item_compare(comparing, (item_id_t){ id });
    for (int i = 0; i < 2 && status == OK; i++)
        status = stock_deferred(comparing->books[i], &pair[i]);
    if (status == OK)
        status = cause_give(comparing, "booked at the next close", (struct slice){ "", 0 }, pair);
    for (size_t r = 0; r < ARRAY_COUNT(others) && status == OK; r++) {
        for (int i = 0; i < 2 && status == OK; i++)
            status = role_credit(comparing->books[i], others[r], &pair[i]);
        if (status == OK)
            status = cause_give(comparing, role_word(others[r]), (struct slice){ "", 0 }, pair);
    }
    if (status == OK)
        status = pair_give(comparing, "result", (struct slice){ "", 0 }, comparing->result);
    return status;
}

static enum status both_give(struct comparing *comparing, struct arena *arena,
                             struct problem *problem)
{
    struct holding *a = arena_alloc(arena, sizeof(*a));
    struct holding *b = arena_alloc(arena, sizeof(*b));
    enum status status;

    if (!a || !b)
        return problem_set(problem, NO_MEMORY, "two books");
    status = fail(comparing->books[0], holding_read(comparing->books[0], arena, a), problem);
    if (status == OK)
        status = fail(comparing->books[1], holding_read(comparing->books[1], arena, b), problem);
    if (status == OK)
        status = comparing->receiver->begin(comparing->receiver->context, &compare_row,
                                            engine_plant(comparing->books[0])->decimals);
    if (status == OK)
        status = accounts_give(comparing, a, b);
    return status == OK ? causes_give(comparing) : status;
}

enum status under_compare(struct engine *const books[2], const struct receiver *receiver,
                          struct problem *problem)
{
    struct comparing comparing = { .books = books, .receiver = receiver };
    struct arena arena;
    enum status status;

    arena_init(&arena, 0);
    status = both_give(&comparing, &arena, problem);
    if (status != OK && problem->status == OK)
        (void)problem_set(problem, status, "books");
    arena_release(&arena);
    return status;
}
