#include "core/wip.h"

#include "core/balance.h"
#include "core/entry.h"
#include "core/history.h"
#include "core/journal.h"

value_t pool_staged(const struct pool *pool)
{
    if (pool->staged.micro <= 0 || pool->qty.micro < pool->staged.micro)
        return (value_t){ 0 };
    return value_share(pool->value, pool->staged, pool->qty);
}

static bool item_has_wip(const struct draft *draft, const struct item *item)
{
    return plant_points(draft->plant, item->category, SCHEME_NOW) == POINT_TRADITIONAL;
}

static void staged_note(struct draft *draft, const struct stock *stock, const struct stock *before)
{
    qty_t change = stock->qty;
    struct pool *pool;

    if (!kept_is_claim(stock->key.part[3]))
        return;
    if (before)
        change = qty_sub(change, before->qty);
    if (change.micro == 0)
        return;
    pool = row_edit(draft, id_key(ROW_POOL, stock->key.part[0]));
    pool->staged = qty_add(pool->staged, change);
}

static void staged_post(struct draft *draft, const struct pool *pool, const struct pool *before)
{
    value_t change = pool_staged(pool);
    const struct item *item;

    if (before)
        change = value_sub(change, pool_staged(before));
    if (value_is_zero(change))
        return;
    item = item_see(draft, (item_id_t){ pool->key.part[0] });
    if (item_has_wip(draft, item) && !item_is_in_process(item))
        journal_staged(draft, item, change);
}

/* By how much the cost of what an event makes has changed: so much passes. */
static money_t passes(struct draft *draft, const struct happened *event,
                      const struct happened *before, int category)
{
    const struct item *item;
    money_t money = value_total(event->cost);

    if (!event_makes(event))
        return (money_t){ 0 };
    item = item_see(draft, event->item);
    if (item->category != category || item_is_in_process(item) || !item_has_wip(draft, item))
        return (money_t){ 0 };
    if (before)
        money.minor -= value_total(before->cost).minor;
    return money;
}

static money_t passing(struct draft *draft, int category, size_t changes)
{
    money_t sum = { 0 };

    for (size_t i = 0; i < changes; i++) {
        const struct row_key *key = draft->changes[i].row;

        if (key->kind == ROW_HAPPENED)
            money_join(draft, &sum,
                       passes(draft, draft->changes[i].row, draft->changes[i].fact, category));
    }
    return sum;
}

/* Into work in process and out of it again. */
static void passing_post(struct draft *draft, int category, money_t money)
{
    struct entry entry = { .role = ROLE_WIP, .money = money };

    if (money.minor == 0)
        return;
    entry.category = plant_account_category(draft->plant, ROLE_WIP, category);
    post(draft, entry);
    entry.money.minor = -money.minor;
    post_apart(draft, entry);
}

void wip_post(struct draft *draft)
{
    size_t stocks = draft->change_count;

    for (size_t i = 0; i < stocks && draft->status <= FACTS_MISSING; i++) {
        const struct row_key *key = draft->changes[i].row;

        if (key->kind == ROW_STOCK)
            staged_note(draft, draft->changes[i].row, draft->changes[i].fact);
    }
    if (!plant_has_wip(draft->plant))
        return;
    for (size_t i = 0; i < draft->change_count && draft->status <= FACTS_MISSING; i++) {
        const struct row_key *key = draft->changes[i].row;

        if (key->kind == ROW_POOL)
            staged_post(draft, draft->changes[i].row, draft->changes[i].fact);
    }
    for (int c = 0; c <= draft->plant->category_count; c++)
        passing_post(draft, c, passing(draft, c, draft->change_count));
}
