#include "core/period_average.h"

#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/output.h"
#include "core/pool_day.h"
#include "core/take.h"

/* A draw of the days that are closed, and the pools that what it took went into. */
struct averaged_draw {
    line_id_t id;
    item_id_t item;
    qty_t qty;
    value_t value;
    size_t goes_first; /* in the list of all */
    size_t goes_count;
};

struct averaged_pool {
    const struct item *item;
    int64_t line;   /* `average` of it; INT64_MAX: that is still to come, 0: it is over */
    value_t joined; /* what the goods made in these days came to cost more */
    size_t feeders; /* draws of pools not gone through that went into it */
    line_id_t oldest;
    struct averaged_draw *draws; /* newest first */
    size_t count;
    size_t capacity;
};

/* Of a pool's `average` line: what is not in the draws. */
struct difference {
    line_id_t line;
    value_t change;
};

struct averaging {
    int64_t owner; /* the close */
    day_t after;
    day_t day;
    int64_t at; /* the line that is taken back; closing: nil, before all that are still to come */
    struct averaged_pool *pools;
    size_t count;
    size_t capacity;
    struct id_map places; /* by item */
    struct difference *differences;
    size_t difference_count;
    size_t difference_capacity;
    size_t *goes; /* places of pools */
    size_t goes_count;
    size_t goes_capacity;
};

static void no_memory(struct draft *draft)
{
    refuse(draft, NO_MEMORY, "a close needs more memory than the limit");
}

static struct averaged_pool *pool_add(struct draft *draft, struct averaging *averaging,
                                      item_id_t item)
{
    struct averaged_pool *pools = arena_grow(draft->arena, averaging->pools, averaging->count,
                                             &averaging->capacity, sizeof(*pools));

    if (!pools) {
        no_memory(draft);
        return NULL;
    }
    averaging->pools = pools;
    pools += averaging->count++;
    *pools = (struct averaged_pool){ .item = item_see(draft, item), .line = INT64_MAX };
    if (!id_map_put(&averaging->places, draft->arena, item.raw, averaging->count))
        no_memory(draft);
    return pools;
}

static struct averaged_pool *pool_of(const struct averaging *averaging, item_id_t item)
{
    size_t place = id_map_find(&averaging->places, item.raw);

    return place == 0 ? NULL : &averaging->pools[place - 1];
}

static bool is_in_days(const struct averaging *averaging, day_t books)
{
    return books.number <= averaging->day.number &&
           (day_is_none(averaging->after) || books.number > averaging->after.number);
}

bool average_joins(struct draft *draft, const struct brought *made, value_t change)
{
    struct averaging *averaging = draft->averaging;
    struct averaged_pool *pool = averaging ? pool_of(averaging, made->item->id) : NULL;
    const struct happened *event;

    if (!pool || pool->line <= averaging->at)
        return false;
    event = row_see(draft, id_key(ROW_HAPPENED, made->seq));
    if (!is_in_days(averaging, event->books))
        return false;
    pool->joined = value_add(pool->joined, change);
    return true;
}

/* What the draw took went into that item's pool, if it is another; goods in process are on the way
 * to their product's. */
static void goes_into(struct draft *draft, struct averaging *averaging, struct averaged_draw *draw,
                      item_id_t id)
{
    const struct item *item = item_see(draft, id);
    size_t place = id_map_find(&averaging->places,
                               item_is_in_process(item) ? item->product.raw : item->id.raw);
    size_t *goes;

    if (place == 0 || averaging->pools[place - 1].item->id.raw == draw->item.raw)
        return;
    goes = arena_grow(draft->arena, averaging->goes, averaging->goes_count,
                      &averaging->goes_capacity, sizeof(*goes));
    if (!goes) {
        no_memory(draft);
        return;
    }
    averaging->goes = goes;
    goes[averaging->goes_count++] = place - 1;
    averaging->pools[place - 1].feeders++;
    draw->goes_count++;
}

static void draw_follow(struct draft *draft, struct averaging *averaging,
                        struct averaged_draw *draw)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, draw->id.raw));
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, line->owner));

    draw->goes_first = averaging->goes_count;
    if (!event_makes(event))
        return;
    goes_into(draft, averaging, draw, event->item);
    for (int32_t n = 1; n <= event->output_count && draft_may_want(draft); n++)
        goes_into(draft, averaging, draw, brought_besides(draft, event, n).item->id);
}

static void draw_add(struct draft *draft, struct averaged_pool *pool, const struct line *line)
{
    struct averaged_draw *draws =
        arena_grow(draft->arena, pool->draws, pool->count, &pool->capacity, sizeof(*draws));

    if (!draws) {
        no_memory(draft);
        return;
    }
    pool->draws = draws;
    draws[pool->count++] =
        (struct averaged_draw){ .id = { line->key.part[0] }, .item = line->item, .qty = line->out };
}

/* The draws that wait for a close; of these, those of its days, but what a supplier has back. */
static void draws_collect(struct draft *draft, const struct averaging *averaging,
                          struct averaged_pool *pool)
{
    const struct pool *row = row_see(draft, id_key(ROW_POOL, pool->item->id.raw));
    const struct pool_day *total = row_see(draft, pool_days_key(pool->item->id));
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, row->first.raw));
    line_id_t id = layer->last_draw;

    pool->oldest = line_id(draft->seq + 1, 0);
    while (id.raw != 0 && id.raw >= total->oldest.raw && draft_may_want(draft)) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
        const struct happened *poster = row_see(draft, id_key(ROW_HAPPENED, line_seq(id)));
        const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, line->owner));

        if (poster->books.number > averaging->day.number)
            pool->oldest = id;
        else if (line->out.micro > 0 && is_in_days(averaging, poster->books) &&
                 owner->verb != VERB_RETURN_TO_SUPPLIER)
            draw_add(draft, pool, line);
        id = line->prev_draw;
    }
}

static void pools_collect(struct draft *draft, struct averaging *averaging)
{
    const struct pool_day *row = row_see(draft, pool_days_key((item_id_t){ 0 }));

    while (row->next.raw != 0 && draft_may_want(draft)) {
        item_id_t item = row->next;

        (void)row_see(draft, id_key(ROW_POOL, item.raw));
        pool_add(draft, averaging, item);
        row = row_see(draft, pool_days_key(item));
    }
    for (size_t i = 0; i < averaging->count && draft_may_want(draft); i++)
        draws_collect(draft, averaging, &averaging->pools[i]);
    for (size_t i = 0; i < averaging->count && draft_may_want(draft); i++)
        for (size_t k = 0; k < averaging->pools[i].count && draft_may_want(draft); k++)
            draw_follow(draft, averaging, &averaging->pools[i].draws[k]);
}

/* None: NULL. Of a loop the item that was set up first is the next. */
static struct averaged_pool *pool_next(const struct averaging *averaging)
{
    struct averaged_pool *next = NULL;

    for (size_t i = 0; i < averaging->count; i++) {
        struct averaged_pool *pool = &averaging->pools[i];
        bool is_before = !next || (pool->feeders == 0) > (next->feeders == 0) ||
                         ((pool->feeders == 0) == (next->feeders == 0) &&
                          pool->item->id.raw < next->item->id.raw);

        if (pool->line != 0 && is_before)
            next = pool;
    }
    return next;
}

/* What was drawn of it went where it went: it feeds no pool any more. */
static void pool_leave(struct averaging *averaging, struct averaged_pool *pool)
{
    pool->line = 0;
    for (size_t i = 0; i < pool->count; i++)
        for (size_t k = 0; k < pool->draws[i].goes_count; k++)
            averaging->pools[averaging->goes[pool->draws[i].goes_first + k]].feeders--;
}

/* What a draw's value changes by is kept, to be taken back. */
static void draw_average(struct draft *draft, const struct averaging *averaging,
                         const struct averaged_draw *draw, value_t change)
{
    const struct line *take = row_see(draft, id_key(ROW_LINE, draw->id.raw));
    struct line *line;

    if (value_is_zero(change))
        return;
    line = line_add(draft, LINE_AVERAGED, take->item, draw->qty);
    line->owner = averaging->owner;
    line->target = draw->id;
    line->value = change;
    line->out = draw->qty;
    line->out_value = change;
    true_up_draw(draft, draw->id, change);
}

/* What is not in the draws is of the pieces that were on hand then: it goes where they are now. */
static void difference_goes(struct draft *draft, const struct difference *difference)
{
    struct line *line = row_edit(draft, id_key(ROW_LINE, difference->line.raw));
    const struct item *item = item_see(draft, line->item);
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    struct brought held = { .item = item,
                            .qty = line->position.micro > 0 ? line->position : pool->qty,
                            .seq = line->owner,
                            .is_made = true,
                            .unborne = &line->out_value };

    journal_stock(draft, item, value_negate(difference->change));
    if (held.qty.micro > 0)
        true_up_made(draft, &held, difference->change);
    else
        journal_variance(draft, ROLE_PRICE_VARIANCE, item, difference->change);
}

/* At the end of the day all of it is theirs; what has gone since takes it along the day after. */
static void differences_go(struct draft *draft, struct averaging *averaging)
{
    pool_days_move(draft);
    for (size_t i = 0; i < averaging->difference_count; i++) {
        const struct line *line =
            row_see(draft, id_key(ROW_LINE, averaging->differences[i].line.raw));
        const struct item *item = item_see(draft, line->item);

        pool_day_expect(draft, item, averaging->differences[i].change);
        journal_stock(draft, item, averaging->differences[i].change);
    }
    draft->averaging = NULL;
    draft->books.number++;
    for (size_t i = 0; i < averaging->difference_count && draft_may_want(draft); i++)
        difference_goes(draft, &averaging->differences[i]);
    pool_days_move(draft);
    draft->books.number--;
}

static void difference_note(struct draft *draft, struct averaging *averaging, line_id_t line,
                            value_t change)
{
    struct difference *differences;

    if (value_is_zero(change))
        return;
    differences = arena_grow(draft->arena, averaging->differences, averaging->difference_count,
                             &averaging->difference_capacity, sizeof(*differences));
    if (!differences) {
        no_memory(draft);
        return;
    }
    averaging->differences = differences;
    differences[averaging->difference_count++] = (struct difference){ line, change };
}

static void pool_average(struct draft *draft, struct averaging *averaging,
                         struct averaged_pool *pool)
{
    struct pool_day *total = row_edit(draft, pool_days_key(pool->item->id));
    struct held held = pool_held(draft, pool->item, averaging->day);
    value_t worth = value_add(held.value, pool->joined);
    value_t rest = pool->joined;
    value_t given = { 0 };
    qty_t all = held.qty;
    qty_t upto = { 0 };
    struct line *line;

    if (pool->count == 0 && value_is_zero(pool->joined))
        return;
    for (size_t i = 0; i < pool->count; i++) {
        const struct line *take = row_see(draft, id_key(ROW_LINE, pool->draws[i].id.raw));

        pool->draws[i].value = take->out_value;
        worth = value_add(worth, take->out_value);
        all = qty_add(all, take->out);
    }
    line = line_add(draft, LINE_AVERAGE, pool->item->id, all);
    line->owner = averaging->owner;
    line->value = worth;
    line->position = held.qty;
    line->day = averaging->after;
    line->prev_draw = total->oldest;
    line->out = all;
    if (pool->count > 0)
        total->oldest = pool->oldest;
    for (size_t i = 0; i < pool->count && draft_may_want(draft); i++) {
        struct averaged_draw *draw = &pool->draws[i];
        value_t until;
        value_t change;

        upto = qty_add(upto, draw->qty);
        until = value_share(worth, upto, all);
        change = value_sub(value_sub(until, given), draw->value);
        given = until;
        rest = value_sub(rest, change);
        draw_average(draft, averaging, draw, change);
    }
    difference_note(draft, averaging, (line_id_t){ line->key.part[0] }, rest);
}

void averages_close(struct draft *draft, const struct happened *close, day_t after)
{
    struct averaging averaging = { .owner = close->key.part[0],
                                   .after = after,
                                   .day = close->books };
    struct averaged_pool *pool;

    pools_collect(draft, &averaging);
    draft->averaging = &averaging;
    for (size_t i = 0; i < averaging.count && draft_may_want(draft); i++) {
        pool = pool_next(&averaging);
        pool_leave(&averaging, pool);
        pool_average(draft, &averaging, pool);
    }
    differences_go(draft, &averaging);
}

/* What of it the draw still has goes; the pool takes it. */
static void averaged_give_back(struct draft *draft, struct averaging *averaging, line_id_t id)
{
    struct line *line = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *take = row_see(draft, id_key(ROW_LINE, line->target.raw));
    struct averaged_pool *pool = pool_of(averaging, line->item);
    value_t change;

    if (line->out.micro <= 0 || !pool)
        return;
    change = value_negate(value_share(line->out_value, qty_min(take->out, line->qty), line->qty));
    line->out = (qty_t){ 0 };
    line->out_value = (value_t){ 0 };
    averaging->at = id.raw;
    pool->joined = value_sub(pool->joined, change);
    if (take->out.micro > 0)
        true_up_draw(draft, line->target, change);
}

static void average_give_back(struct draft *draft, struct averaging *averaging, line_id_t id)
{
    struct line *line = row_edit(draft, id_key(ROW_LINE, id.raw));
    struct pool_day *total = row_edit(draft, pool_days_key(line->item));
    const struct averaged_pool *pool = pool_of(averaging, line->item);

    if (line->out.micro <= 0 || !pool)
        return;
    averaging->at = id.raw;
    total->oldest = line->prev_draw;
    line->out = (qty_t){ 0 };
    difference_note(draft, averaging, id, pool->joined);
}

void averages_reopen(struct draft *draft, const struct happened *close)
{
    struct line_list pools = lines_of(draft, close, LINE_AVERAGE);
    struct line_list draws = lines_of(draft, close, LINE_AVERAGED);
    struct averaging averaging = { .owner = close->key.part[0], .day = close->books };

    for (size_t i = 0; i < pools.count && draft_may_want(draft); i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, pools.ids[i].raw));
        struct averaged_pool *pool =
            line->out.micro > 0 ? pool_add(draft, &averaging, line->item) : NULL;

        if (!pool)
            continue;
        pool->line = pools.ids[i].raw;
        averaging.after = line->day;
    }
    draft->averaging = &averaging;
    for (size_t i = 0; i < draws.count && draft_may_want(draft); i++)
        averaged_give_back(draft, &averaging, draws.ids[i]);
    for (size_t i = pools.count; i-- > 0 && draft_may_want(draft);)
        average_give_back(draft, &averaging, pools.ids[i]);
    differences_go(draft, &averaging);
}
