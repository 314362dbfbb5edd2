#include "core/pool_day.h"

static struct row_key day_key(item_id_t item, int64_t day)
{
    return (struct row_key){ .kind = ROW_POOL_DAY, .part = { item.raw, day } };
}

struct row_key pool_days_key(item_id_t item)
{
    return day_key(item, BALANCE_TOTAL);
}

/* A pool is in the list as soon as something of it changes, also where all that came went at once.
 */
static void pool_list(struct draft *draft, struct pool_day *total)
{
    struct pool_day *head = row_edit(draft, pool_days_key((item_id_t){ 0 }));

    total->in_use = true;
    total->day_before = DAY_NONE;
    total->next = head->next;
    head->in_use = true;
    head->day_before = DAY_NONE;
    head->next = (item_id_t){ total->key.part[0] };
}

/* Days hang on one another, newest first. */
static void day_link(struct draft *draft, struct pool_day *total, struct pool_day *day)
{
    item_id_t item = { total->key.part[0] };
    int64_t number = day->key.part[1];
    struct pool_day *after = total;

    while (!day_is_none(after->day_before) && after->day_before.number > number &&
           draft->status == OK)
        after = row_edit(draft, day_key(item, after->day_before.number));
    day->in_use = true;
    day->day_before = after->day_before;
    after->day_before = (day_t){ (int32_t)number };
}

static void pool_moves(struct draft *draft, item_id_t item, struct held to)
{
    struct pool_day *total = row_edit(draft, pool_days_key(item));
    value_t value = value_sub(to.value, total->value);
    qty_t qty = qty_sub(to.qty, total->qty);
    struct pool_day *day;

    if (draft->status == OK && !total->in_use)
        pool_list(draft, total);
    if (draft->status != OK || (qty.micro == 0 && value_is_zero(value)))
        return;
    day = row_edit(draft, day_key(item, draft->books.number));
    if (draft->status == OK && !day->in_use)
        day_link(draft, total, day);
    total->qty = to.qty;
    total->value = to.value;
    day->qty = qty_add(day->qty, qty);
    day->value = value_add(day->value, value);
}

void pool_days_move(struct draft *draft)
{
    size_t count = draft->change_count; /* the days follow */

    for (size_t i = 0; i < count && draft_may_want(draft); i++) {
        const struct row_key *key = draft->changes[i].row;
        item_id_t item = { key->part[0] };
        const struct pool *pool = draft->changes[i].row;

        if (key->kind == ROW_POOL && item_see(draft, item)->method == METHOD_PERIOD_AVERAGE)
            pool_moves(draft, item, (struct held){ pool->qty, pool->value });
    }
}

void pool_day_expect(struct draft *draft, const struct item *item, value_t change)
{
    const struct pool_day *total = row_see(draft, pool_days_key(item->id));

    pool_moves(draft, item->id, (struct held){ total->qty, value_add(total->value, change) });
}

struct held pool_held(struct draft *draft, const struct item *item, day_t day)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    const struct pool_day *row = row_see(draft, pool_days_key(item->id));
    day_t behind = row->in_use ? row->day_before : DAY_NONE;
    struct held held = { pool->qty, pool->value };

    while (!day_is_none(behind) && behind.number > day.number && draft_may_want(draft)) {
        row = row_see(draft, day_key(item->id, behind.number));
        held.qty = qty_sub(held.qty, row->qty);
        held.value = value_sub(held.value, row->value);
        behind = row->in_use ? row->day_before : DAY_NONE;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (held.qty.micro <= 0 || held.value.of[e].minor < 0)
            held.value.of[e].minor = 0;
    if (held.qty.micro < 0)
        held.qty.micro = 0;
    return held;
}
