#include "engine/inbox.h"

#include <stdlib.h>
#include <string.h>

#include "core/order.h"
#include "core/owed.h"
#include "core/pool.h"
#include "core/resolve.h"
#include "engine/inbox_rule.h"
#include "engine/inside.h"
#include "text/event_json.h"

enum { BODY_BYTES = 8 << 20 };

enum status inbox_unanswered(enum status status)
{
    return status == OK || status_is_failure(status) ? status : OK;
}

struct event inbox_question_of(const struct inbox *inbox)
{
    return (struct event){ .verb = VERB_TICK, .day = inbox->day };
}

money_t inbox_money(value_t value)
{
    money_t money = value_total(value);

    return (money_t){ money.minor < 0 ? -money.minor : money.minor };
}

/* ---- what a quantity is worth ---- */

struct worth {
    item_id_t item;
    qty_t qty;
    value_t value;
    bool is_known;
};

cost_t inbox_price(struct draft *draft, const struct item *item)
{
    enum price_source source;
    cost_t price = price_current(draft, item);

    if (cost_is_none(price) || cost_is_nil(price))
        price = provisional_price(draft, item, &source);
    return cost_is_nil(price) ? (cost_t){ .per = { 0 } } : price;
}

static enum status worth_ask(struct draft *draft, void *context)
{
    struct worth *worth = context;
    cost_t price = inbox_price(draft, item_see(draft, worth->item));

    worth->is_known = !cost_is_none(price);
    if (worth->is_known)
        worth->value = value_at(price, worth->qty, draft);
    return draft->status;
}

static enum status worth_find(struct inbox *inbox, struct worth *worth)
{
    struct event event = inbox_question_of(inbox);

    return inbox_unanswered(engine_ask(inbox->engine, &event, worth_ask, worth));
}

enum status inbox_worth(struct inbox *inbox, const struct inbox_item *item,
                        struct inbox_entry *entry)
{
    struct worth worth = { .item = item->id, .qty = entry->qty };
    enum status status = worth_find(inbox, &worth);

    entry->has_risk = worth.is_known;
    if (entry->has_risk)
        entry->at_risk = inbox_money(worth.value);
    return status;
}

enum status inbox_worth_held(struct inbox *inbox, const struct inbox_item *item, value_t held,
                             struct inbox_entry *entry)
{
    entry->at_risk = inbox_money(held);
    entry->has_risk = entry->at_risk.minor != 0;
    return entry->has_risk || entry->qty.micro == 0 ? OK : inbox_worth(inbox, item, entry);
}

/* ---- what is accepted ---- */

static int accepted_order(const void *one, const void *other)
{
    const struct accepted *a = one;
    const struct accepted *b = other;

    if (a->cause != b->cause)
        return a->cause < b->cause ? -1 : 1;
    return a->subject < b->subject ? -1 : a->subject > b->subject;
}

/* NULL: nobody accepts it. */
const struct accepted *inbox_accepted(const struct inbox *inbox, enum inbox_cause cause,
                                      int64_t subject)
{
    struct accepted key = { .cause = cause, .subject = subject };

    if (inbox->accepted.count == 0)
        return NULL;
    return bsearch(&key, inbox->accepted.items, inbox->accepted.count, sizeof(key), accepted_order);
}

/* Not more of it than what was accepted. */
bool inbox_is_accepted(const struct inbox *inbox, const struct inbox_entry *entry, int64_t subject)
{
    const struct accepted *accepted = inbox_accepted(inbox, entry->cause, subject);

    return accepted && entry->qty.micro <= accepted->qty.micro;
}

/* ---- places where something is owed ---- */

/* Of what is of a later day, none. */
int32_t inbox_age(const struct inbox *inbox, day_t since)
{
    if (day_is_none(since) || since.number > inbox->day.number)
        return 0;
    return inbox->day.number - since.number;
}

/* All that is owed there: as it is held, and what is held at no price at that of now. */
static enum status entry_is_owed(struct inbox *inbox, const struct inbox_place *place,
                                 struct inbox_entry *entry)
{
    struct worth worth = { .item = place->item.id, .qty = place->unpriced };
    enum status status = place->unpriced.micro != 0 ? worth_find(inbox, &worth) : OK;

    entry->qty = place->owed;
    entry->since = place->since;
    entry->at_risk = inbox_money(value_add(place->value, worth.value));
    entry->has_risk = entry->at_risk.minor != 0;
    return status;
}

static enum status judge_short(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_place *place = subject;

    if (!place->waits &&
        inbox_age(inbox, place->since) >= engine_plant(inbox->engine)->inbox_owed_days)
        return entry_is_owed(inbox, place, entry);
    return OK;
}

static enum status judge_waiting(struct inbox *inbox, const void *subject,
                                 struct inbox_entry *entry)
{
    const struct inbox_place *place = subject;

    return place->waits ? entry_is_owed(inbox, place, entry) : OK;
}

/* Only what is too old has been read. */
static enum status judge_due(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_place *place = subject;

    entry->qty = place->owed;
    entry->since = place->since;
    return inbox_worth_held(inbox, &place->item, place->value, entry);
}

static enum status judge_unpriced(struct inbox *inbox, const void *subject,
                                  struct inbox_entry *entry)
{
    const struct inbox_place *place = subject;

    if (place->unpriced.micro == 0)
        return OK;
    entry->qty = place->unpriced;
    entry->since = place->unpriced_since;
    return inbox_worth(inbox, &place->item, entry);
}

/* ---- events ---- */

static enum status judge_unpriced_count(struct inbox *inbox, const void *subject,
                                        struct inbox_entry *entry)
{
    const struct inbox_event *event = subject;

    entry->qty = event->event.qty;
    entry->since = event->event.day;
    if (inbox_is_accepted(inbox, entry, event->event.key.part[0])) {
        entry->qty = (qty_t){ 0 };
        return OK;
    }
    return inbox_worth(inbox, &event->item, entry);
}

struct measure {
    enum inbox_cause cause;
    int64_t seq;
    qty_t qty;
};

static enum status measure_ask(struct draft *draft, void *context)
{
    struct measure *measure = context;

    measure->qty =
        inbox_measure(draft, measure->cause, row_see(draft, id_key(ROW_HAPPENED, measure->seq)));
    return draft->status;
}

static enum status judge_return(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_event *returned = subject;
    struct measure measure = { CAUSE_RETURN_UNKNOWN, returned->event.key.part[0], { 0 } };
    struct event event = inbox_question_of(inbox);
    enum status status = engine_ask(inbox->engine, &event, measure_ask, &measure);

    if (status != OK)
        return inbox_unanswered(status);
    entry->qty = measure.qty;
    entry->since = returned->event.day;
    entry->at_risk = inbox_money(returned->event.inflow_cost);
    entry->has_risk = true;
    if (inbox_is_accepted(inbox, entry, measure.seq))
        entry->qty = (qty_t){ 0 };
    return OK;
}

/* What a count said lies there, in base units. */
struct counted {
    const struct event *event;
    item_id_t item;
    qty_t qty;
};

static enum status counted_ask(struct draft *draft, void *context)
{
    struct counted *counted = context;

    counted->qty = resolve_qty(draft, item_see(draft, counted->item), counted->event->amount);
    return draft->status;
}

static enum status counted_read(struct inbox *inbox, const struct inbox_event *count,
                                struct arena *arena, struct counted *counted)
{
    struct stored_event stored;
    struct event event;
    struct event question = inbox_question_of(inbox);
    struct problem problem = { .status = OK };
    enum status status =
        store_event(engine_store(inbox->engine), count->event.key.part[0], arena, &stored);

    if (status != OK)
        return engine_fail(inbox->engine, status);
    status = event_json_read(stored.body, arena, &event, &problem);
    if (status != OK)
        return problem_set(&inbox->engine->problem, BOOK_DAMAGED, "event %lld: %s",
                           (long long)stored.seq, problem.text);
    counted->event = &event;
    return engine_ask(inbox->engine, &question, counted_ask, counted);
}

/* The difference as a share of what the books said. */
static enum status beyond_band(struct inbox *inbox, const struct inbox_event *count, bool *is)
{
    const struct happened *event = &count->event;
    struct counted counted = { .item = event->item };
    i128 band = engine_plant(inbox->engine)->inbox_count_ppm;
    struct arena arena;
    enum status status = OK;
    i128 books;

    arena_init(&arena, BODY_BYTES);
    status = counted_read(inbox, count, &arena, &counted);
    arena_release(&arena);
    books = (i128)counted.qty.micro +
            (event->inflow.raw != 0 ? -event->qty_posted.micro : event->qty_posted.micro);
    *is = status != OK || books <= 0 || (i128)event->qty.micro * 1000000 > band * books;
    return inbox_unanswered(status);
}

static enum status judge_count(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_event *count = subject;
    const struct happened *event = &count->event;
    bool is_beyond = false;
    enum status status = beyond_band(inbox, count, &is_beyond);

    if (status != OK || !is_beyond)
        return status;
    entry->qty = event->qty;
    entry->since = event->day;
    entry->at_risk = inbox_money(event->inflow.raw != 0 ? event->inflow_cost : event->cost);
    entry->has_risk = true;
    if (inbox_is_accepted(inbox, entry, event->key.part[0]))
        entry->qty = (qty_t){ 0 };
    return OK;
}

/* ---- the table ---- */

static const struct inbox_rule rules[] = {
    { CAUSE_SHORT, OF_PLACES, judge_short, fix_short },
    { CAUSE_WAITING, OF_PLACES, judge_waiting, fix_waiting },
    { CAUSE_DUE_OLD, OF_DUES, judge_due, fix_due },
    { CAUSE_DUE_OPEN, OF_ALL_DUES, judge_due_open, fix_due_open },
    { CAUSE_BELOW_MIN, OF_TARGETS, judge_below, fix_below },
    { CAUSE_PRICE_DUE, OF_PRICES, judge_price, fix_price },
    { CAUSE_LOT_UNKNOWN, OF_UNKNOWN, judge_unknown, fix_unknown },
    { CAUSE_IN_PROCESS, OF_IN_PROCESS, judge_in_process, fix_in_process },
    { CAUSE_LOT_HELD, OF_LOT_HELD, judge_lot, fix_noted },
    { CAUSE_LOT_CLAIMED, OF_LOT_CLAIMED, judge_lot, fix_noted },
    { CAUSE_LOT_EXPIRED, OF_LOT_EXPIRED, judge_lot, fix_noted },
    { CAUSE_SERIAL_AGAIN, OF_SERIAL_AGAIN, judge_lot, fix_noted },
    { CAUSE_BY_PRODUCT_INCOME, OF_INCOME, judge_income, fix_noted },
    { CAUSE_USAGE_BAND, OF_USAGE, judge_usage, fix_noted },
    { CAUSE_VARIANCE_BAND, OF_VARIANCE, judge_variance, fix_noted },
    { CAUSE_COST_MISSING, OF_PLACES, judge_unpriced, fix_unpriced },
    { CAUSE_COST_MISSING, OF_UNPRICED, judge_unpriced_count, fix_unpriced_count },
    { CAUSE_RETURN_UNKNOWN, OF_RETURNED, judge_return, fix_return },
    { CAUSE_COUNT_DIFFERENCE, OF_COUNTED, judge_count, fix_count },
    { CAUSE_OVER_COMPLETION, OF_ORDERS, judge_over, fix_over },
    { CAUSE_UNDER_COMPLETION, OF_ORDERS, judge_under, fix_under },
    { CAUSE_ORDER_CLOSED, OF_ORDERS, judge_closed, fix_closed },
    { CAUSE_BILL_CHANGED, OF_ORDERS, judge_bill, fix_bill },
    { CAUSE_ORDER_LATE, OF_ORDERS, judge_late, fix_late },
    { CAUSE_STARTED_OLD, OF_ORDERS, judge_started, fix_started },
};

bool inbox_has_rule(enum inbox_cause cause)
{
    for (size_t i = 0; i < ARRAY_COUNT(rules); i++)
        if (rules[i].cause == cause)
            return true;
    return false;
}

/* `short/SCREW/stores` */
static enum status entry_name(struct inbox *inbox, struct inbox_entry *entry)
{
    const struct plant *plant = engine_plant(inbox->engine);
    struct slice parts[5] = { slice_of(cause_word((int)entry->cause)), SLICE("/") };
    struct text_buffer buffer;

    if (entry->place.raw != 0 && entry->key.size == 0) {
        parts[2] = entry->item->name;
        parts[3] = SLICE("/");
        parts[4] = plant_place_name(plant, entry->place);
    } else if (entry->rule->of == OF_PRICES) {
        parts[2] = entry->item->name;
    } else {
        parts[2] = entry->order.size > 0 ? entry->order : entry->key;
    }
    buffer_init(&buffer, inbox->arena);
    for (size_t i = 0; i < ARRAY_COUNT(parts); i++)
        buffer_put(&buffer, parts[i]);
    return buffer_finish(&buffer, &entry->id);
}

static void entry_begin(struct inbox_entry *entry, const struct inbox_rule *rule,
                        const void *subject)
{
    *entry = (struct inbox_entry){
        .cause = rule->cause, .rule = rule, .subject = subject, .since = DAY_NONE
    };
    if (rule->of == OF_PLACES || rule->of == OF_DUES || rule->of == OF_ALL_DUES) {
        const struct inbox_place *place = subject;

        entry->item = &place->item;
        entry->place = place->place;
    } else if (rule->of == OF_TARGETS) {
        const struct inbox_target *target = subject;

        entry->item = &target->item;
        entry->place = target->target.place;
    } else if (rule->of == OF_PRICES) {
        entry->item = subject;
    } else if (rule->of == OF_UNKNOWN || rule->of == OF_IN_PROCESS) {
        const struct inbox_goods *goods = subject;

        entry->item = &goods->item;
        entry->place = goods->place;
    } else if (rule->of == OF_ORDERS) {
        const struct inbox_order *order = subject;

        entry->item = &order->item;
        entry->order = order->name;
    } else {
        const struct inbox_event *event = subject;

        entry->item = &event->item;
        entry->key = event->key;
        entry->place = event->event.place;
    }
}

static enum status entry_judge(struct inbox *inbox, const struct inbox_rule *rule,
                               const void *subject)
{
    struct inbox_entry *entries =
        arena_grow(inbox->arena, inbox->entries, inbox->count, &inbox->capacity, sizeof(*entries));
    struct inbox_entry *entry;
    enum status status = OK;

    if (!entries)
        return problem_set(&inbox->engine->problem, NO_MEMORY, "the inbox");
    inbox->entries = entries;
    entry = &entries[inbox->count];
    entry_begin(entry, rule, subject);
    status = rule->judge(inbox, subject, entry);
    if (status != OK || entry->qty.micro == 0)
        return status;
    entry->days = inbox_age(inbox, entry->since);
    inbox->count++;
    status = entry_name(inbox, entry);
    return status == OK ? OK : problem_set(&inbox->engine->problem, NO_MEMORY, "the inbox");
}

struct subjects {
    const void *items;
    size_t count;
    size_t size;
};

#define SUBJECTS(list)                                                                             \
    (struct subjects)                                                                              \
    {                                                                                              \
        (list).items, (list).count, sizeof(*(list).items)                                          \
    }

static struct subjects subjects_of(const struct inbox *inbox, enum inbox_list_of of)
{
    switch (of) {
    case OF_PLACES:
        return SUBJECTS(inbox->places);
    case OF_DUES:
        return SUBJECTS(inbox->dues);
    case OF_ALL_DUES:
        return SUBJECTS(inbox->all_dues);
    case OF_TARGETS:
        return SUBJECTS(inbox->targets);
    case OF_PRICES:
        return SUBJECTS(inbox->prices);
    case OF_UNKNOWN:
        return SUBJECTS(inbox->unknown);
    case OF_IN_PROCESS:
        return SUBJECTS(inbox->in_process);
    case OF_ORDERS:
        return SUBJECTS(inbox->orders);
    case OF_COUNTED:
        return SUBJECTS(inbox->events[EVENTS_COUNTED]);
    case OF_UNPRICED:
        return SUBJECTS(inbox->events[EVENTS_UNPRICED]);
    case OF_RETURNED:
        return SUBJECTS(inbox->events[EVENTS_RETURNED]);
    case OF_LOT_HELD:
        return SUBJECTS(inbox->events[EVENTS_LOT_HELD]);
    case OF_LOT_CLAIMED:
        return SUBJECTS(inbox->events[EVENTS_LOT_CLAIMED]);
    case OF_LOT_EXPIRED:
        return SUBJECTS(inbox->events[EVENTS_LOT_EXPIRED]);
    case OF_SERIAL_AGAIN:
        return SUBJECTS(inbox->events[EVENTS_SERIAL_AGAIN]);
    case OF_USAGE:
        return SUBJECTS(inbox->events[EVENTS_USAGE]);
    case OF_VARIANCE:
        return SUBJECTS(inbox->events[EVENTS_VARIANCE]);
    case OF_INCOME:
        return SUBJECTS(inbox->events[EVENTS_INCOME]);
    }
    return (struct subjects){ NULL, 0, 0 };
}

static enum status rule_apply(struct inbox *inbox, const struct inbox_rule *rule)
{
    struct subjects subjects = subjects_of(inbox, rule->of);
    enum status status = OK;

    for (size_t i = 0; i < subjects.count && status == OK; i++)
        status =
            entry_judge(inbox, rule, (const unsigned char *)subjects.items + i * subjects.size);
    return status;
}

static int entry_order(const void *one, const void *other)
{
    const struct inbox_entry *a = one;
    const struct inbox_entry *b = other;

    if (a->at_risk.minor != b->at_risk.minor)
        return a->at_risk.minor > b->at_risk.minor ? -1 : 1;
    if (a->has_risk != b->has_risk)
        return a->has_risk ? -1 : 1;
    if (a->since.number != b->since.number)
        return a->since.number < b->since.number ? -1 : 1;
    return slice_compare(a->id, b->id);
}

/* `setting due-days` 0: nothing is ever due for too long. */
static enum status dues_read(struct inbox *inbox)
{
    int days = engine_plant(inbox->engine)->due_days;
    day_t before = { inbox->day.number - days };

    if (days == 0)
        return OK;
    return store_inbox_dues(engine_store(inbox->engine), inbox->arena, before, &inbox->dues);
}

static enum status subjects_read(struct inbox *inbox)
{
    struct store *store = engine_store(inbox->engine);
    enum status status = store_inbox_places(store, inbox->arena, &inbox->places);

    if (status == OK)
        status = dues_read(inbox);
    if (status == OK)
        status = store_inbox_dues(store, inbox->arena, (day_t){ INT32_MAX }, &inbox->all_dues);
    if (status == OK)
        status = store_inbox_targets(store, inbox->arena, TARGETS_LACKING, &inbox->targets);
    if (status == OK)
        status = store_inbox_prices(store, inbox->arena, &inbox->prices);
    if (status == OK)
        status = store_inbox_goods(store, inbox->arena, GOODS_UNKNOWN, &inbox->unknown);
    if (status == OK)
        status = store_inbox_goods(store, inbox->arena, GOODS_IN_PROCESS, &inbox->in_process);
    if (status == OK)
        status = store_inbox_orders(store, inbox->arena, &inbox->orders);
    for (int of = 0; of < INBOX_EVENTS_COUNT && status == OK; of++)
        status =
            store_inbox_events(store, inbox->arena, (enum inbox_events_of)of, &inbox->events[of]);
    if (status == OK)
        status = store_inbox_accepted(store, inbox->arena, &inbox->accepted);
    if (status != OK)
        return engine_fail(inbox->engine, status);
    for (int of = EVENTS_OVER; of <= EVENTS_CLOSED; of++)
        if (inbox->events[of].count > 0)
            qsort(inbox->events[of].items, inbox->events[of].count, sizeof(struct inbox_event),
                  inbox_by_order);
    return OK;
}

enum status inbox_read(struct engine *engine, struct arena *arena, day_t day, struct inbox *inbox)
{
    enum status status = engine_state_write(engine);

    *inbox = (struct inbox){ .engine = engine, .arena = arena, .day = day };
    if (status == OK)
        status = subjects_read(inbox);
    for (size_t i = 0; i < ARRAY_COUNT(rules) && status == OK; i++)
        status = rule_apply(inbox, &rules[i]);
    if (status == OK && inbox->count > 0)
        qsort(inbox->entries, inbox->count, sizeof(*inbox->entries), entry_order);
    return status;
}

/* `CAUSE/NAME`, be it that no such entry stands. */
static bool names_entry(struct slice id)
{
    enum inbox_cause cause;
    size_t at = 0;

    while (at < id.size && id.text[at] != '/')
        at++;
    return at + 1 < id.size && cause_find((struct slice){ id.text, at }, &cause) &&
           inbox_has_rule(cause);
}

enum status inbox_find(const struct inbox *inbox, struct slice id, const struct inbox_entry **entry)
{
    for (size_t i = 0; i < inbox->count; i++)
        if (slice_equals(inbox->entries[i].id, id)) {
            *entry = &inbox->entries[i];
            return OK;
        }
    if (!names_entry(id))
        return problem_set(&inbox->engine->problem, VALUE_UNKNOWN,
                           "expected CAUSE/NAME, found '%.*s'", (int)id.size, id.text);
    return problem_set(&inbox->engine->problem, INBOX_GONE, "%.*s", (int)id.size, id.text);
}
