#include "core/balance.h"

#include "core/entry.h"
#include "core/wip.h"

struct row_key balance_key(int from, struct entry entry, int32_t day)
{
    return (struct row_key){
        .kind = ROW_BALANCE,
        .part = { from + (int)entry.role,
                  (int64_t)entry.reason << 32 | (uint32_t)(entry.category + 1), entry.account,
                  day },
    };
}

void money_join(struct draft *draft, money_t *sum, money_t money)
{
    if (__builtin_add_overflow(sum->minor, money.minor, &sum->minor))
        refuse(draft, AMOUNT_OVERFLOW, "a balance beyond what a book can hold");
}

/* Days hang on one another, newest first; a late one is brought in where it belongs. */
static void balance_link_day(struct draft *draft, struct balance *total, struct balance *day)
{
    struct row_key key = total->key;
    int64_t number = day->key.part[3];
    struct balance *after = total;

    while (!day_is_none(after->day_before) && draft->status == OK &&
           after->day_before.number > number) {
        key.part[3] = after->day_before.number;
        after = row_edit(draft, key);
    }
    day->day_before = after->day_before;
    after->day_before = (day_t){ (int32_t)number };
}

void balance_day_begin(struct draft *draft, struct balance *total, struct balance *day)
{
    if (!total->in_use) {
        total->in_use = true;
        total->day_before = DAY_NONE;
    }
    if (!day->in_use) {
        day->in_use = true;
        balance_link_day(draft, total, day);
    }
}

static void balance_add(struct draft *draft, int from, struct entry entry)
{
    struct balance *total = row_edit(draft, balance_key(from, entry, BALANCE_TOTAL));
    struct balance *day = row_edit(draft, balance_key(from, entry, entry.books.number));

    if (draft->status != OK)
        return;
    balance_day_begin(draft, total, day);
    money_join(draft, &total->money, entry.money);
    money_join(draft, &day->money, entry.money);
    if (entry.money.minor > 0)
        money_join(draft, &day->debit, entry.money);
}

static struct row_key worth_key(struct worth worth, enum element element)
{
    return (struct row_key){ .kind = ROW_BALANCE,
                             .part = { worth.which, worth.category, worth.stands, element } };
}

money_t worth_see(struct draft *draft, struct worth worth, enum element element)
{
    return ((const struct balance *)row_see(draft, worth_key(worth, element)))->money;
}

static void worth_add(struct draft *draft, int which, const struct item *item, value_t change)
{
    struct worth worth = { which, item->category, item_stands(draft->plant, item) };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (change.of[e].minor != 0) {
            struct balance *row = row_edit(draft, worth_key(worth, (enum element)e));

            row->in_use = true;
            money_join(draft, &row->money, change.of[e]);
        }
}

static void pool_worth_move(struct draft *draft, const struct pool *pool, const struct pool *before)
{
    const struct item *item = item_see(draft, (item_id_t){ pool->key.part[0] });
    value_t value = pool->value;
    value_t owed = pool->owed_value;
    value_t due = pool->due_value;
    value_t staged = pool_staged(pool);

    if (before) {
        value = value_sub(value, before->value);
        owed = value_sub(owed, before->owed_value);
        due = value_sub(due, before->due_value);
        staged = value_sub(staged, pool_staged(before));
    }
    worth_add(draft, WORTH_STOCK, item, value);
    worth_add(draft, WORTH_OWED, item, owed);
    worth_add(draft, WORTH_DUE, item, due);
    worth_add(draft, WORTH_STAGED, item, staged);
}

/* What is missing is wanted at once: each time the event is decided again from the start. */
void balances_move(struct draft *draft)
{
    size_t count = draft->change_count; /* the balances follow */

    for (size_t i = 0; i < count && draft->status <= FACTS_MISSING; i++) {
        const struct change *change = &draft->changes[i];
        const struct row_key *key = change->row;

        if (key->kind == ROW_POOL)
            pool_worth_move(draft, change->row, change->fact);
    }
    for (size_t i = 0; i < draft->entry_count && draft->status <= FACTS_MISSING; i++)
        balance_add(draft, 0, draft->entries[i]);
    for (size_t i = 0; i < draft->deferred.count && draft->status <= FACTS_MISSING; i++)
        balance_add(draft, DEFERRED, draft->deferred.items[i]);
}

money_t balance_upto(struct draft *draft, int from, struct entry entry, day_t last)
{
    const struct entry *own = from == DEFERRED ? draft->deferred.items : draft->entries;
    size_t own_count = from == DEFERRED ? draft->deferred.count : draft->entry_count;
    const struct balance *row = row_see(draft, balance_key(from, entry, BALANCE_TOTAL));
    money_t money = row->money;
    day_t day = row->in_use ? row->day_before : DAY_NONE;

    for (size_t i = 0; i < own_count; i++)
        if (same_account(&own[i], &entry) && own[i].books.number <= last.number)
            money.minor += own[i].money.minor;

    while (!day_is_none(day) && day.number > last.number && draft_may_want(draft)) {
        row = row_see(draft, balance_key(from, entry, day.number));
        money.minor -= row->money.minor;
        day = row->in_use ? row->day_before : DAY_NONE;
    }
    return money;
}
