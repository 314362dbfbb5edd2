#include "subject.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/decide.h"
#include "core/explode.h"
#include "core/history.h"
#include "core/layer.h"
#include "core/order.h"
#include "core/owed.h"
#include "core/stock.h"
#include "core/variance.h"

/* The core alone: complete facts in memory, no store. */
struct subject {
    struct arena memory;
    struct arena command;
    struct facts facts;
    struct noted noted; /* of the last event */
};

struct subject *subject_open(void)
{
    struct subject *subject = calloc(1, sizeof(*subject));

    arena_init(&subject->memory, 0);
    arena_init(&subject->command, 0);
    facts_init(&subject->facts, &subject->memory);
    subject->facts.complete = true;
    return subject;
}

void subject_close(struct subject *subject)
{
    arena_release(&subject->memory);
    arena_release(&subject->command);
    free(subject);
}

static struct noted noted_of(const struct draft *draft)
{
    static const int passed[PASS_CAUSE_COUNT] = { [PASS_HELD] = 1 + PASSED_HELD,
                                                  [PASS_INSPECT] = 1 + PASSED_INSPECT,
                                                  [PASS_EXPIRED] = 1 + PASSED_EXPIRED };
    struct noted noted = { 0 };

    for (size_t i = 0; i < draft->line_count; i++) {
        const struct line *line = draft->lines[i];

        noted.over_completion += line->kind == LINE_INBOX && line->detail == CAUSE_OVER_COMPLETION;
        noted.under_completion +=
            line->kind == LINE_INBOX && line->detail == CAUSE_UNDER_COMPLETION;
        noted.order_closed += line->kind == LINE_INBOX && line->detail == CAUSE_ORDER_CLOSED;
        noted.in_process += line->kind == LINE_INBOX && line->detail == CAUSE_IN_PROCESS;
        if (line->kind == LINE_BEYOND)
            noted.beyond += line->qty.micro;
        if (line->kind == LINE_PASS && line->target.raw == 0 && passed[line->detail] > 0)
            noted.passed[passed[line->detail] - 1] += line->qty.micro;
    }
    return noted;
}

enum status subject_post(struct subject *subject, struct event *event, struct problem *problem)
{
    struct draft draft;
    enum status status;

    subject->noted = (struct noted){ 0 };
    arena_reset(&subject->command);
    draft_begin(&draft, &subject->facts, &subject->command, event);
    status = decide(&draft);
    if (status != OK) {
        *problem = draft.problem;
        return status;
    }
    if (!draft.same_again)
        subject->noted = noted_of(&draft);
    return draft.same_again ? OK : facts_apply(&subject->facts, &draft);
}

static int64_t name_id(struct subject *subject, enum name_space space, struct slice text)
{
    struct draft draft;
    struct event nothing = { .verb = VERB_TICK };

    draft_begin(&draft, &subject->facts, &subject->command, &nothing);
    return name_see(&draft, space, text);
}

static const void *row_or_nil(struct subject *subject, struct row_key key, const void *nil)
{
    const void *row = facts_find(&subject->facts, key);

    return row ? row : nil;
}

static const struct pool *pool_of(struct subject *subject, struct slice item)
{
    static const struct pool nil;

    return row_or_nil(subject, id_key(ROW_POOL, name_id(subject, NAME_ITEM, item)), &nil);
}

static const struct stock *stock_of(struct subject *subject, int64_t item, int32_t place)
{
    static const struct stock nil;

    return row_or_nil(subject, stock_key((item_id_t){ item }, (place_id_t){ place }), &nil);
}

qty_t subject_stock(struct subject *subject, struct slice item, struct slice place)
{
    place_id_t id = plant_place(subject->facts.plant, place);

    struct event nothing = { .verb = VERB_TICK };
    struct draft draft;
    const struct item *row;

    draft_begin(&draft, &subject->facts, &subject->command, &nothing);
    row = facts_find(&subject->facts, id_key(ROW_ITEM, name_id(subject, NAME_ITEM, item)));
    return row ? stock_whole(&draft, row, id) : (qty_t){ 0 };
}

/* The lot of a tag; 0: it has none. */
static int64_t lot_seen(struct subject *subject, struct slice item, const struct tag_seen *seen)
{
    char name[128];
    int size =
        snprintf(name, sizeof(name), "%lld/%.*s", (long long)name_id(subject, NAME_ITEM, item),
                 (int)seen->lot.size, seen->lot.size ? seen->lot.text : "");

    return seen->lot.size ? name_id(subject, NAME_LOT, (struct slice){ name, (size_t)size }) : 0;
}

qty_t subject_tag(struct subject *subject, struct slice item, struct slice place,
                  const struct tag_seen *seen)
{
    static const struct stock nil;
    static const int64_t kept[] = { STOCK_FREE, STOCK_INSPECT, STOCK_HELD };
    item_id_t of = { name_id(subject, NAME_ITEM, item) };
    place_id_t at = plant_place(subject->facts.plant, place);
    struct tag tag = { .lot = lot_seen(subject, item, seen),
                       .kept = seen->order > 0 ? kept_for(seen->order) : kept[seen->status] };

    if (seen->lot.size && tag.lot == 0)
        return (qty_t){ 0 };
    return ((const struct stock *)row_or_nil(subject, stock_tag_key(of, at, tag), &nil))->qty;
}

int64_t subject_dates(struct subject *subject, struct slice item, const struct tag_seen *seen)
{
    static const struct lot nil;
    const struct lot *lot =
        row_or_nil(subject, id_key(ROW_LOT, lot_seen(subject, item, seen)), &nil);
    int32_t expiry = day_is_none(lot->expiry) ? INT32_MAX : lot->expiry.number;

    return (int64_t)expiry * DATES_APART + lot->day.number;
}

qty_t subject_pool_qty(struct subject *subject, struct slice item)
{
    return pool_of(subject, item)->qty;
}

value_t subject_pool_value(struct subject *subject, struct slice item)
{
    return pool_of(subject, item)->value;
}

qty_t subject_owed_qty(struct subject *subject, struct slice item)
{
    int64_t id = name_id(subject, NAME_ITEM, item);
    qty_t sum = { 0 };

    for (int32_t p = 1; p <= subject->facts.plant->place_count; p++)
        sum = qty_add(sum, stock_of(subject, id, p)->owed);
    return sum;
}

value_t subject_owed_value(struct subject *subject, struct slice item)
{
    return pool_of(subject, item)->owed_value;
}

qty_t subject_due_qty(struct subject *subject, struct slice item)
{
    int64_t id = name_id(subject, NAME_ITEM, item);
    qty_t sum = { 0 };

    for (int32_t p = 1; p <= subject->facts.plant->place_count; p++)
        sum = qty_add(sum, stock_of(subject, id, p)->due);
    return sum;
}

value_t subject_due_value(struct subject *subject, struct slice item)
{
    return pool_of(subject, item)->due_value;
}

money_t subject_balance(struct subject *subject, struct slice word)
{
    static const char expense[] = "expense:";
    enum role role = ROLE_COUNT;
    int reason = 0;
    money_t sum = { 0 };

    if (word.size >= sizeof(expense) - 1 && memcmp(word.text, expense, sizeof(expense) - 1) == 0) {
        role = ROLE_EXPENSE;
        reason = plant_reason(subject->facts.plant, (struct slice){ word.text + 8, word.size - 8 });
    } else if (!role_find(word, &role)) {
        return sum;
    }
    for (size_t i = 0; i < subject->facts.rows.capacity; i++) {
        const struct balance *row = subject->facts.rows.slots[i].row;

        if (row && row->key.kind == ROW_BALANCE && row->key.part[0] == role &&
            row->key.part[1] >> 32 == reason && row->key.part[3] == BALANCE_TOTAL)
            sum.minor += row->money.minor;
    }
    return sum;
}

/* What a return took out of sales, or brought in without one, and is still so. */
static money_t given_back(struct subject *subject, const struct happened *event)
{
    money_t sum = { 0 };

    for (int64_t n = 1; n <= event->line_count; n++) {
        const struct line *line =
            facts_find(&subject->facts, id_key(ROW_LINE, line_id(event->key.part[0], n).raw));

        if (line->kind == LINE_RETURN || line->kind == LINE_UNOWE ||
            (line->kind == LINE_PUT && line->layer.raw != 0))
            sum.minor += value_total(line->out_value).minor;
    }
    return sum;
}

money_t subject_cost(struct subject *subject, struct slice key)
{
    int64_t seq = name_id(subject, NAME_KEY, key);
    const struct happened *event = facts_find(&subject->facts, id_key(ROW_HAPPENED, seq));

    if (!event)
        return (money_t){ 0 };
    if (event->verb == VERB_UNDO)
        return (money_t){ 0 };
    if (event->verb == VERB_RETURN)
        return given_back(subject, event);
    if (verb_makes(event->verb) || event->inflow.raw == 0)
        return value_total(event->cost);
    if (event->verb == VERB_RECEIVE) /* paid, or made of parts for a fee */
        return (money_t){ value_total(event->cost).minor + value_total(event->inflow_cost).minor };
    return value_total(event->inflow_cost);
}

day_t subject_closed(struct subject *subject)
{
    return subject->facts.plant->closed;
}

static enum order_stage stage_of(const struct order *order)
{
    switch (order_state(order)) {
    case ORDER_PLANNED:
        return STAGE_PLANNED;
    case ORDER_RELEASED:
        return STAGE_RELEASED;
    case ORDER_FINISHED:
        return STAGE_FINISHED;
    case ORDER_CANCELLED:
        return STAGE_CANCELLED;
    }
    return STAGE_COUNT;
}

void subject_order(struct subject *subject, struct order_seen *order)
{
    const struct order *row = facts_find(&subject->facts, id_key(ROW_ORDER, order->number));

    *order = (struct order_seen){ .number = order->number, .stage = STAGE_COUNT };
    if (!row)
        return;
    order->stage = stage_of(row);
    order->qty = row->qty;
    order->good = row->good;
    order->scrapped = row->scrapped;
    order->lost = row->lost;
    order->started = row->started;
    order->due = row->due;
}

struct carries subject_carries(const struct subject *subject)
{
    struct carries sum = { 0 };

    for (size_t i = 0; i < subject->facts.rows.capacity; i++) {
        const struct carry *row = subject->facts.rows.slots[i].row;

        if (!row || row->key.kind != ROW_CARRY)
            continue;
        sum.more += row->qty.micro > 0 ? row->qty.micro : 0;
        sum.less += row->qty.micro < 0 ? row->qty.micro : 0;
    }
    return sum;
}

struct noted subject_noted(const struct subject *subject)
{
    return subject->noted;
}

int subject_layers(struct subject *subject, struct slice item, struct layer_seen *layers, int max)
{
    const struct pool *pool = pool_of(subject, item);
    line_id_t id = pool->first;
    int count = 0;

    if (pool->qty.micro == 0)
        return 0;
    while (id.raw != 0) {
        const struct layer *layer = facts_find(&subject->facts, id_key(ROW_LAYER, id.raw));
        bool one = layer->next.raw == 0 && count == 0;

        if (count < max)
            layers[count] = (struct layer_seen){
                .left = one ? pool->qty : layer->left,
                .value = one ? pool->value : layer_value_left(layer),
            };
        count++;
        id = layer->next;
    }
    return count;
}

/* A completion or receipt with nothing between its bill and its product: all of it is explained. */
static bool is_plain(struct draft *draft, const struct happened *event)
{
    const struct recipe *recipe;

    if (!event_makes(event) || event->verb == VERB_REWORK || event->verb == VERB_OPERATION ||
        event->output_count > 0 || !value_is_zero(event->looped))
        return false;
    recipe = explode_again(draft, item_see(draft, event->item), event);
    return recipe && recipe->section_count == 1;
}

static int64_t left_unexplained(const struct variance *variance)
{
    int64_t left = 0;

    for (size_t i = 0; i < variance->count; i++)
        if (variance->parts[i].cause == VARIANCE_PRODUCTION)
            left += value_total(variance->parts[i].value).minor;
    return left < 0 ? -left : left;
}

static void explain(struct subject *subject, const struct happened *event,
                    struct explained *explained)
{
    static const struct event nothing = { .verb = VERB_TICK };
    struct variance variance;
    struct draft draft;

    arena_reset(&subject->command);
    draft_begin(&draft, &subject->facts, &subject->command, &nothing);
    variance = variance_of(&draft, event);
    explained->by_events += variance_total(&variance).minor;
    if (is_plain(&draft, event) && left_unexplained(&variance) > explained->left)
        explained->left = left_unexplained(&variance);
}

struct explained subject_variances(struct subject *subject)
{
    struct explained explained = { 0 };

    for (size_t i = 0; i < subject->facts.rows.capacity; i++) {
        const struct row_key *key = subject->facts.rows.slots[i].row;
        const struct balance *balance = subject->facts.rows.slots[i].row;

        if (key && key->kind == ROW_HAPPENED)
            explain(subject, subject->facts.rows.slots[i].row, &explained);
        if (key && key->kind == ROW_BALANCE &&
            key->part[0] % DEFERRED == ROLE_PRODUCTION_VARIANCE && key->part[3] == BALANCE_TOTAL)
            explained.held += balance->money.minor;
    }
    return explained;
}
