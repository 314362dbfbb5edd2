#include "engine/cost_past.h"

#include <string.h>

#include "engine/inside.h"
#include "engine/past_play.h"

/* Of an item's pool: what events that do not count did, and the price of the last that does. */
struct then {
    qty_t qty;
    value_t value;
    cost_t price;
};

struct past {
    const struct cost_question *question;
    struct problem *problem;
    struct arena arena;
    struct then *then; /* by item */
    size_t count;
    struct past_pools pools;
};

static enum status then_of(struct past *past, int64_t item, struct then **then)
{
    size_t count = past->count > 0 ? past->count : 256;
    struct then *more;

    while (count <= (size_t)item)
        count *= 2;
    if (count > past->count) {
        more = arena_alloc(&past->arena, count * sizeof(*more));
        if (!more)
            return NO_MEMORY;
        if (past->count > 0)
            memcpy(more, past->then, past->count * sizeof(*more));
        past->then = more;
        past->count = count;
    }
    *then = &past->then[item];
    return OK;
}

static bool price_moved(const struct pool *after, const struct pool *before)
{
    const cost_t none = { .per = { 0 } };

    return !cost_equals(after->last_price, before ? before->last_price : none);
}

static enum status pool_see(struct past *past, const struct change *change, bool counts)
{
    const struct pool *after = change->row;
    const struct pool *before = change->fact;
    struct then *then = NULL;
    enum status status = then_of(past, after->key.part[0], &then);

    if (status != OK)
        return status;
    if (counts && price_moved(after, before))
        then->price = after->last_price;
    if (counts)
        return OK;
    then->qty = qty_add(then->qty, after->qty);
    then->value = value_add(then->value, after->value);
    if (before) {
        then->qty = qty_sub(then->qty, before->qty);
        then->value = value_sub(then->value, before->value);
    }
    return OK;
}

static enum status event_see(void *context, const struct draft *draft)
{
    struct past *past = context;
    bool counts = event_is_past(past->question->filter, draft->event);
    enum status status = OK;

    for (size_t i = 0; i < draft->change_count && status == OK; i++) {
        const struct row_key *row = draft->changes[i].row;

        if (row->kind == ROW_POOL)
            status = pool_see(past, &draft->changes[i], counts);
    }
    return status;
}

static enum status pool_visit(void *context, const struct row_key *row)
{
    struct past *past = context;
    struct pool pool = *(const struct pool *)row;
    struct then *then = NULL;
    enum status status = then_of(past, row->part[0], &then);

    if (status != OK)
        return status;
    pool.qty = qty_sub(pool.qty, then->qty);
    pool.value = value_sub(pool.value, then->value);
    pool.last_price = then->price;
    past->pools.items[row->part[0]] = pool;
    return OK;
}

static enum status answer(struct past *past, struct engine *engine)
{
    struct bill_question question = past->question->bill;

    question.pools = &past->pools;
    return bill_cost(engine, &question, past->question->receiver, past->problem);
}

/* As known then: by the bills of the book played again. */
static enum status pools_find(void *context, struct engine *fresh)
{
    struct past *past = context;
    struct then *then = NULL;
    enum status status = then_of(past, fresh->facts.item_last, &then);

    if (status != OK)
        return status;
    past->pools.count = past->count;
    past->pools.items = arena_alloc(&past->arena, past->count * sizeof(*past->pools.items));
    if (!past->pools.items)
        return NO_MEMORY;
    status = store_each_row(fresh->store, ROW_POOL, pool_visit, past);
    if (status == OK && past->question->filter->present & 1U << FILTER_KNOWN)
        status = answer(past, fresh);
    return status;
}

enum status cost_past(struct engine *engine, const struct cost_question *question,
                      struct problem *problem)
{
    struct past past = { .question = question, .problem = problem };
    enum status status;

    arena_init(&past.arena, 0);
    status =
        past_play(engine, question->filter, (struct past_player){ event_see, pools_find, &past });
    if (status != OK && problem->status == OK)
        *problem = *engine_problem(engine);
    if (status == OK && (question->filter->present & 1U << FILTER_KNOWN) == 0)
        status = answer(&past, engine);
    arena_release(&past.arena);
    return status;
}
