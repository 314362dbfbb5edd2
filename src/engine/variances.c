#include "engine/variances.h"

#include <stdlib.h>
#include <string.h>

#include "core/balance.h"
#include "core/variance.h"
#include "engine/inside.h"

/* An event that may have a variance, as the store lists it, and what it has. */
struct varied {
    int64_t row;  /* below nil: the completion within a delivery */
    int64_t role; /* nil: it is taken apart */
    money_t money;
    day_t day;
    struct slice key;
    struct slice item;
    struct slice category;
    struct slice order;
};

struct found {
    const struct varied *event;
    enum variance_cause cause;
    struct slice of;
    money_t money;
    struct slice by; /* what it is summed by */
};

struct finding_out {
    struct engine *engine;
    struct arena arena;
    struct varied *events;
    size_t event_count;
    size_t event_capacity;
    struct found *items;
    size_t count;
    size_t capacity;
};

const char *variances_by_word(enum variances_by by)
{
    static const char *const words[VARIANCES_BY_COUNT] = {
        [VARIANCES_EVENT] = "event",   [VARIANCES_ORDER] = "order",
        [VARIANCES_ITEM] = "item",     [VARIANCES_CATEGORY] = "category",
        [VARIANCES_PERIOD] = "period", [VARIANCES_CAUSE] = "cause",
    };

    return words[by];
}

/* ---- what has some ---- */

static enum status events_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

static enum status event_keep(void *context, const struct cell *cells)
{
    struct finding_out *all = context;
    struct varied event = { .row = cells[0].number,
                            .role = cells[1].number,
                            .money = cells[2].money,
                            .day = cells[3].day };
    struct slice *const kept[] = { &event.key, &event.item, &event.category, &event.order };
    struct varied *events = arena_grow(&all->arena, all->events, all->event_count,
                                       &all->event_capacity, sizeof(*events));

    if (!events)
        return NO_MEMORY;
    for (size_t i = 0; i < ARRAY_COUNT(kept); i++) {
        const struct cell *cell = &cells[4 + i];

        if (cell->absent)
            continue;
        *kept[i] = slice_copy(&all->arena, cell->text);
        if (!kept[i]->text)
            return NO_MEMORY;
    }
    all->events = events;
    events[all->event_count++] = event;
    return OK;
}

static enum status found_add(struct finding_out *all, struct found found)
{
    struct found *items =
        arena_grow(&all->arena, all->items, all->count, &all->capacity, sizeof(*items));

    if (!items)
        return NO_MEMORY;
    all->items = items;
    items[all->count++] = found;
    return OK;
}

struct asking {
    int64_t row;
    struct variance variance; /* in the draft's memory, until the next question */
};

static enum status take_apart(struct draft *draft, void *context)
{
    struct asking *asking = context;

    asking->variance = variance_of(draft, row_see(draft, id_key(ROW_HAPPENED, asking->row)));
    return draft->status;
}

static enum status event_ask(struct engine *engine, const struct varied *event,
                             struct asking *asking)
{
    const struct event nothing = { .verb = VERB_TICK, .day = event->day };

    enum status status = cache_bound(engine);

    asking->row = event->row;
    return status == OK ? engine_ask(engine, &nothing, take_apart, asking) : status;
}

static enum status parts_find(struct finding_out *all, const struct varied *event)
{
    struct asking asking = { 0 };
    const struct variance_part *parts;
    enum status status = event_ask(all->engine, event, &asking);

    /* Looking an item up asks the draft nothing. */
    parts = asking.variance.parts;
    for (size_t i = 0; status == OK && i < asking.variance.count; i++) {
        struct found found = { .event = event,
                               .cause = parts[i].cause,
                               .money = value_total(parts[i].value) };
        const struct item *item = NULL;

        if (parts[i].of.raw != 0)
            status = engine_item_by_id(all->engine, parts[i].of, &item);
        if (status == OK && item)
            found.of = slice_copy(&all->arena, item->name);
        if (status == OK)
            status = found_add(all, found);
    }
    return status;
}

static enum status event_find(struct finding_out *all, const struct varied *event)
{
    struct found found = { .event = event, .money = event->money, .of = event->item };

    if (event->role == 0)
        return parts_find(all, event);
    found.cause = event->role == ROLE_PRICE_VARIANCE ? VARIANCE_PURCHASE : VARIANCE_REVALUATION;
    return event->money.minor != 0 ? found_add(all, found) : OK;
}

static enum status all_find(struct finding_out *all, const struct filter *filter)
{
    const struct receiver receiver = { events_begin, event_keep, all };
    struct filter plain = *filter;
    enum status status;

    plain.present &= ~(1U << FILTER_LIMIT);
    status = engine_fail(all->engine, query(all->engine->store, LIST_VARIED, &plain, &receiver));
    for (size_t i = 0; status == OK && i < all->event_count; i++)
        status = event_find(all, &all->events[i]);
    return status;
}

/* ---- the rows ---- */

static struct cell said(struct slice text)
{
    return (struct cell){ .absent = text.size == 0, .text = text };
}

static struct cell mark_of(money_t money)
{
    return (struct cell){ .text = slice_of(money.minor > 0 ? "U" : "F") };
}

static enum status found_give(const struct found *found, const struct receiver *receiver)
{
    const struct varied *event = found->event;
    const struct cell cells[] = {
        said(event->key),   { .day = event->day },     said(event->item),
        said(event->order), said(event->category),     said(slice_of(variance_word(found->cause))),
        said(found->of),    { .money = found->money }, mark_of(found->money),
    };

    return receiver->row(receiver->context, cells);
}

/* A month is the first part of its days. */
static struct slice period_of(struct arena *arena, day_t day)
{
    char text[DAY_TEXT_MAX];

    day_print(day, text);
    return slice_copy(arena, (struct slice){ text, sizeof("9999-12") - 1 });
}

static struct slice by_of(struct arena *arena, const struct found *found, enum variances_by by)
{

    switch (by) {
    case VARIANCES_EVENT:
        return found->event->key;
    case VARIANCES_ORDER:
        return found->event->order;
    case VARIANCES_ITEM:
        return found->event->item;
    case VARIANCES_CATEGORY:
        return found->event->category;
    case VARIANCES_PERIOD:
        return period_of(arena, found->event->day);
    case VARIANCES_ALL:
    case VARIANCES_CAUSE:
    case VARIANCES_BY_COUNT:
        break;
    }
    return (struct slice){ "", 0 };
}

static int found_order(const void *left, const void *right)
{
    const struct found *a = left;
    const struct found *b = right;
    int order = slice_compare(a->by, b->by);

    return order != 0 ? order : (a->cause > b->cause) - (a->cause < b->cause);
}

/* Sums of what is of one group and cause, none of nothing. */
static void found_merge(struct finding_out *all, enum variances_by by)
{
    size_t kept = 0;

    for (size_t i = 0; i < all->count; i++)
        all->items[i].by = by_of(&all->arena, &all->items[i], by);
    if (all->count > 0)
        qsort(all->items, all->count, sizeof(*all->items), found_order);
    for (size_t i = 0; i < all->count; i++) {
        if (kept > 0 && found_order(&all->items[kept - 1], &all->items[i]) == 0)
            all->items[kept - 1].money.minor += all->items[i].money.minor;
        else
            all->items[kept++] = all->items[i];
    }
    all->count = kept;
}

static const struct column by_columns[] = { { "by", COLUMN_TEXT },
                                            { "cause", COLUMN_TEXT },
                                            { "amount", COLUMN_MONEY },
                                            { "mark", COLUMN_TEXT } };

static enum status sum_give(const struct found *found, bool is_by, const struct receiver *receiver)
{
    const struct cell cells[] = {
        said(found->by),
        said(slice_of(variance_word(found->cause))),
        { .money = found->money },
        mark_of(found->money),
    };

    return receiver->row(receiver->context, is_by ? cells : cells + 1);
}

static enum status sums_give(struct finding_out *all, const struct variances_question *question,
                             const struct receiver *receiver, int64_t left)
{
    bool is_by = question->by != VARIANCES_CAUSE;
    struct column columns[ARRAY_COUNT(by_columns)];
    const struct list_row row = {
        .list = LIST_COUNT,
        .name = "variances",
        .columns = is_by ? columns : columns + 1,
        .column_count = (int)ARRAY_COUNT(columns) - (is_by ? 0 : 1),
    };
    enum status status;

    memcpy(columns, by_columns, sizeof(columns));
    columns[0].name = variances_by_word(question->by);
    found_merge(all, question->by);
    status = receiver->begin(receiver->context, &row, engine_plant(all->engine)->decimals);
    for (size_t i = 0; i < all->count && left > 0 && status == OK; i++) {
        if (all->items[i].money.minor == 0)
            continue;
        status = sum_give(&all->items[i], is_by, receiver);
        left--;
    }
    return status;
}

static enum status rows_give(struct finding_out *all, const struct receiver *receiver, int64_t left)
{
    enum status status = receiver->begin(receiver->context, list_row(LIST_VARIANCES),
                                         engine_plant(all->engine)->decimals);

    for (size_t i = 0; i < all->count && (int64_t)i < left && status == OK; i++)
        status = found_give(&all->items[i], receiver);
    return status;
}

enum status variances_list(struct engine *engine, const struct variances_question *question,
                           const struct receiver *receiver)
{
    bool is_limited = (question->filter.present >> FILTER_LIMIT & 1U) != 0;
    int64_t left = is_limited ? question->filter.limit : INT64_MAX;
    struct finding_out all = { .engine = engine };
    enum status status;

    arena_init(&all.arena, 0);
    status = all_find(&all, &question->filter);
    if (status == OK)
        status = question->by == VARIANCES_ALL ? rows_give(&all, receiver, left)
                                               : sums_give(&all, question, receiver, left);
    arena_release(&all.arena);
    return status;
}

/* ---- the proof ---- */

/* In all accounts of the role, `from`: 0, or DEFERRED. */
static enum status held_sum(struct engine *engine, int from, money_t *sum)
{
    const struct plant *plant = engine_plant(engine);
    enum status status = OK;

    for (int c = 0; c <= plant->category_count && status == OK; c++) {
        const struct entry entry = { .role = ROLE_PRODUCTION_VARIANCE, .category = c };
        const void *found;

        status = engine_row(engine, balance_key(from, entry, BALANCE_TOTAL), &found);
        if (status == OK)
            sum->minor += ((const struct balance *)found)->money.minor;
    }
    return status;
}

enum status variances_prove(struct engine *engine, struct variances_sum *sum)
{
    const struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    struct finding_out all = { .engine = engine };
    const struct receiver receiver = { events_begin, event_keep, &all };
    enum status status;

    *sum = (struct variances_sum){ .events = 0 };
    arena_init(&all.arena, 0);
    status = engine_fail(engine, query(engine->store, LIST_VARIED, &filter, &receiver));
    for (size_t i = 0; i < all.event_count && status == OK; i++) {
        struct asking asking;

        if (all.events[i].role != 0)
            continue;
        status = event_ask(engine, &all.events[i], &asking);
        if (status == OK)
            sum->explained.minor += variance_total(&asking.variance).minor;
        sum->events++;
    }
    arena_release(&all.arena);
    if (status == OK)
        status = held_sum(engine, 0, &sum->held);
    return status == OK ? held_sum(engine, DEFERRED, &sum->held) : status;
}
