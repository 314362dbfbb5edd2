/* Causes that production orders are: over and under, reported though closed, by a bill that is
 * another now, late, and started long ago. */
#include <stdio.h>
#include <stdlib.h>

#include "core/history.h"
#include "core/order.h"
#include "core/resolve.h"
#include "engine/inbox_rule.h"
#include "engine/inside.h"

int inbox_by_order(const void *one, const void *other)
{
    const struct happened *a = &((const struct inbox_event *)one)->event;
    const struct happened *b = &((const struct inbox_event *)other)->event;

    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    return a->key.part[0] < b->key.part[0] ? -1 : a->key.part[0] > b->key.part[0];
}

struct inbox_events inbox_of_order(const struct inbox *inbox, enum inbox_events_of of,
                                   int64_t order)
{
    const struct inbox_events *all = &inbox->events[of];
    size_t low = 0;
    size_t high = all->count;
    struct inbox_events found = { .items = NULL };

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (all->items[middle].event.order < order)
            low = middle + 1;
        else
            high = middle;
    }
    while (low + found.count < all->count && all->items[low + found.count].event.order == order)
        found.count++;
    if (found.count != 0)
        found.items = all->items + low;
    return found;
}

static day_t day_later(day_t a, day_t b)
{
    return a.number > b.number ? a : b; /* none is before all */
}

/* Calls `see` for each event of the order that stands. */
static enum status said_each(struct inbox *inbox, const struct order *order,
                             void (*see)(void *context, const struct order_said *said),
                             void *context)
{
    enum status status = OK;

    for (int64_t seq = order->last_said; seq != 0 && status == OK;) {
        const struct order_said *said = NULL;
        const void *row = NULL;

        status = engine_row(inbox->engine, id_key(ROW_ORDER_SAID, seq), &row);
        said = row;
        if (status == OK && said->since != 0)
            see(context, said);
        seq = said->previous;
    }
    return status;
}

static void see_qty_day(void *context, const struct order_said *said)
{
    day_t *since = context;

    if (said->qty.micro > 0)
        *since = day_later(*since, said->day);
}

enum status judge_over(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_order *order = subject;
    struct inbox_events noted = inbox_of_order(inbox, EVENTS_OVER, order->order.key.part[0]);
    enum status status = OK;

    entry->qty = order_over(&order->order, order->tolerance);
    if (inbox_is_accepted(inbox, entry, order->order.key.part[0]))
        entry->qty = (qty_t){ 0 };
    if (entry->qty.micro == 0)
        return OK;
    for (size_t i = 0; i < noted.count; i++)
        if (event_is_live(&noted.items[i].event))
            entry->since = day_later(entry->since, noted.items[i].event.day);
    status = said_each(inbox, &order->order, see_qty_day, &entry->since);
    return status == OK ? inbox_worth(inbox, &order->item, entry) : status;
}

static void see_finish(void *context, const struct order_said *said)
{
    struct order_said *newest = context;

    if (said->word != WORD_CHANGE && said->since > newest->since)
        *newest = *said;
}

enum status inbox_state_day(struct inbox *inbox, const struct order *order, day_t *day)
{
    struct order_said newest = { .day = DAY_NONE };
    enum status status = said_each(inbox, order, see_finish, &newest);

    *day = newest.day;
    return status;
}

enum status judge_under(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_order *order = subject;
    enum status status = OK;

    entry->qty = order_under(&order->order, order->tolerance);
    if (inbox_is_accepted(inbox, entry, order->order.key.part[0]))
        entry->qty = (qty_t){ 0 };
    if (entry->qty.micro == 0)
        return OK;
    status = inbox_state_day(inbox, &order->order, &entry->since);
    return status == OK ? inbox_worth(inbox, &order->item, entry) : status;
}

static void see_closing(void *context, const struct order_said *said)
{
    int64_t *closed = context;

    if (said->word != WORD_CHANGE && said->since > *closed)
        *closed = said->since;
}

/* Reports that noted it since the order was closed, and that nobody has accepted. */
enum status judge_closed(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_order *order = subject;
    int64_t number = order->order.key.part[0];
    struct inbox_events noted = inbox_of_order(inbox, EVENTS_CLOSED, number);
    const struct accepted *accepted = inbox_accepted(inbox, CAUSE_ORDER_CLOSED, number);
    int64_t after = accepted ? accepted->since : 0;
    value_t cost = { 0 };
    enum status status = OK;

    if (order_is_open(&order->order) || noted.count == 0)
        return OK;
    status = said_each(inbox, &order->order, see_closing, &after);
    for (size_t i = 0; i < noted.count && status == OK; i++) {
        const struct happened *report = &noted.items[i].event;

        if (report->key.part[0] < after || !event_is_live(report))
            continue;
        if (entry->qty.micro == 0 || report->day.number < entry->since.number)
            entry->since = report->day;
        entry->qty = qty_add(qty_add(entry->qty, report->taken_up),
                             qty_add(report->qty, qty_add(report->scrapped, report->lost)));
        cost = value_add(cost, report->cost);
    }
    entry->at_risk = inbox_money(cost);
    entry->has_risk = true;
    return status;
}

struct change_asked {
    const struct order *order;
    struct bill_change change;
};

static enum status change_ask(struct draft *draft, void *context)
{
    struct change_asked *asked = context;

    asked->change = order_bill_change(draft, asked->order);
    return draft->status;
}

enum status judge_bill(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_order *order = subject;
    const struct order *row = &order->order;
    const struct accepted *accepted = inbox_accepted(inbox, CAUSE_BILL_CHANGED, row->key.part[0]);
    struct change_asked asked = { .order = row };
    struct event event = inbox_question_of(inbox);
    struct as_of found = row->bill.seq != 0 ? row->bill : row->first_bill;
    day_t day = DAY_NONE;
    enum status status = OK;

    if (!order_is_open(row) || found.seq == 0 || row->is_rework)
        return OK;
    status = engine_ask(inbox->engine, &event, change_ask, &asked);
    if (status != OK || !asked.change.differs)
        return inbox_unanswered(status);
    if (accepted && asked.change.newest < accepted->since) {
        status = store_day(engine_store(inbox->engine), accepted->since, &day);
        if (status != OK || asked.change.from.number <= day.number)
            return status == OK ? OK : engine_fail(inbox->engine, status);
    }
    status = store_day(engine_store(inbox->engine), asked.change.newest, &day);
    if (status != OK)
        return engine_fail(inbox->engine, status);
    entry->qty = order_left(row);
    entry->since = day_later(day_later(day, asked.change.from), found.day);
    entry->at_risk = inbox_money(asked.change.money);
    entry->has_risk = true;
    return OK;
}

struct changes_asked {
    const struct inbox *inbox;
    const struct order *order;
    struct inbox_changes *changes;
};

static size_t conversion_print(cost_t cost, int decimals, char *out, size_t room)
{
    size_t size = 0;

    if (cost_is_none(cost))
        cost.per = (qty_t){ QTY_ONE };
    for (int e = CONVERSION; e < ELEMENT_COUNT; e++) {
        char price[DECIMAL_TEXT_MAX];

        price[price_print((price_t){ cost.of[e], cost.per }, decimals, price)] = '\0';
        if (e == CONVERSION)
            size = (size_t)snprintf(out, room, "%s", price);
        else if (cost.of[e].minor != 0)
            size += (size_t)snprintf(out + size, room - size, " %s %s", element_words[e], price);
    }
    return size;
}

/* `2.00 pay-point` */
static struct slice operation_says(const struct changes_asked *asked,
                                   const struct operation *operation)
{
    enum { ELEMENT_TEXT_MAX = DECIMAL_TEXT_MAX + sizeof(" conversion ") };
    char text[(size_t)ELEMENT_COUNT * ELEMENT_TEXT_MAX + sizeof(" pay-point")] = "none";

    if (operation) {
        size_t size =
            conversion_print(operation->conversion, engine_plant(asked->inbox->engine)->decimals,
                             text, sizeof(text));

        (void)snprintf(text + size, sizeof(text) - size, "%s",
                       operation->pay_point ? " pay-point" : "");
    }
    return slice_copy(asked->inbox->arena, slice_of(text));
}

static struct inbox_change operation_changes(const struct changes_asked *asked,
                                             const struct operation_change *change)
{
    const struct operation *either = change->now ? change->now : change->then;

    return (struct inbox_change){ .name = slice_copy(asked->inbox->arena, either->name),
                                  .operation = either->number,
                                  .says_then = operation_says(asked, change->then),
                                  .says_now = operation_says(asked, change->now) };
}

static void changes_keep(const struct changes_asked *asked, const struct need_changes *found)
{
    struct inbox_changes *changes = asked->changes;
    struct arena *arena = asked->inbox->arena;

    for (size_t i = 0; i < found->count; i++) {
        const struct need_change *change = &found->items[i];

        changes->items[changes->count++] =
            (struct inbox_change){ .name = slice_copy(arena, change->component->name),
                                   .unit = slice_copy(arena, change->component->unit),
                                   .then = change->then,
                                   .now = change->now };
    }
    for (size_t i = 0; i < found->operation_count; i++)
        changes->items[changes->count++] = operation_changes(asked, &found->operations[i]);
    if (!value_equals(found->conversion_then, found->conversion_now))
        changes->items[changes->count++] =
            (struct inbox_change){ .name = SLICE("conversion"),
                                   .money_then = value_total(found->conversion_then),
                                   .money_now = value_total(found->conversion_now) };
}

static enum status changes_ask(struct draft *draft, void *context)
{
    const struct changes_asked *asked = context;
    struct need_changes found;

    order_need_changes(draft, asked->order, &found);
    if (draft->status != OK)
        return draft->status;
    *asked->changes =
        (struct inbox_changes){ .items = arena_alloc(asked->inbox->arena,
                                                     (found.count + found.operation_count + 1) *
                                                         sizeof(struct inbox_change)) };
    if (!asked->changes->items)
        return NO_MEMORY;
    changes_keep(asked, &found);
    return OK;
}

enum status inbox_changes(const struct inbox *inbox, const struct inbox_entry *entry,
                          struct inbox_changes *changes)
{
    const struct inbox_order *order = entry->subject;
    struct changes_asked asked = { inbox, NULL, changes };
    struct event event = inbox_question_of(inbox);

    *changes = (struct inbox_changes){ .items = NULL };
    if (entry->cause != CAUSE_BILL_CHANGED)
        return OK;
    asked.order = &order->order;
    return engine_ask(inbox->engine, &event, changes_ask, &asked);
}

enum status judge_late(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_order *order = subject;
    const struct order *row = &order->order;

    if (!order_is_open(row) || day_is_none(row->due) || row->due.number >= inbox->day.number)
        return OK;
    entry->qty = order_left(row);
    entry->since = row->due;
    return entry->qty.micro > 0 ? inbox_worth(inbox, &order->item, entry) : OK;
}

/* What was reported was started first: the day of the oldest start that it did not use up. */
static enum status started_since(struct inbox *inbox, const struct order *order, qty_t open,
                                 day_t *since)
{
    enum status status = OK;

    for (int64_t seq = order->last_stage; seq != 0 && open.micro > 0 && status == OK;) {
        const struct happened *event = NULL;
        const void *row = NULL;

        status = engine_row(inbox->engine, id_key(ROW_HAPPENED, seq), &row);
        event = row;
        if (status != OK)
            break;
        if (event->verb == VERB_START && event->qty.micro > 0) {
            open = qty_sub(open, event->qty);
            *since = event->day;
        }
        seq = event->previous;
    }
    return status;
}

enum status judge_started(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_order *order = subject;
    const struct order *row = &order->order;
    qty_t reported = qty_add(row->good, qty_add(row->scrapped, row->lost));
    qty_t open = qty_sub(row->started, reported);
    int days = engine_plant(inbox->engine)->started_days;
    enum status status = OK;

    if (days == 0 || !order_is_open(row) || open.micro <= 0)
        return OK;
    status = started_since(inbox, row, open, &entry->since);
    if (status != OK || inbox_age(inbox, entry->since) <= days)
        return status;
    entry->qty = open;
    return inbox_worth(inbox, &order->item, entry);
}
