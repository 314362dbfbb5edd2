/* Causes that goods are: of an unknown lot, left in process, used though their lot was not to be,
 * come in anew, made besides at more than their cost, and due by a method that is another now. */
#include "core/explode.h"
#include "core/issue.h"
#include "core/usage.h"
#include "core/variance.h"
#include "engine/inbox_rule.h"
#include "engine/inside.h"

/* ---- lots ---- */

struct lot_asked {
    enum inbox_cause cause;
    int64_t seq;
    struct lot_wrong wrong;
    money_t money;     /* what use beyond its band is worth */
    struct slice name; /* of the item */
    struct slice unit;
};

static enum status lot_ask(struct draft *draft, void *context)
{
    struct lot_asked *asked = context;
    const struct item *item;

    asked->wrong =
        lots_wrong(draft, asked->cause, row_see(draft, id_key(ROW_HAPPENED, asked->seq)));
    item = item_see(draft, asked->wrong.item);
    asked->name = item->name;
    asked->unit = item->unit;
    return draft->status;
}

/* The item is that of the lots, or the component, not what was made of them. */
static enum status wrong_entry(struct inbox *inbox, const struct inbox_event *event,
                               const struct lot_asked *asked, struct inbox_entry *entry)
{
    struct inbox_item *item;

    if (asked->wrong.qty.micro == 0)
        return OK;
    item = arena_alloc(inbox->arena, sizeof(*item));
    if (!item)
        return problem_set(&inbox->engine->problem, NO_MEMORY, "the inbox");
    *item = (struct inbox_item){ .id = asked->wrong.item,
                                 .name = slice_copy(inbox->arena, asked->name),
                                 .unit = slice_copy(inbox->arena, asked->unit) };
    entry->item = item;
    entry->place = (place_id_t){ 0 };
    entry->qty = asked->wrong.qty;
    entry->since = event->event.day;
    if (inbox_is_accepted(inbox, entry, asked->seq))
        entry->qty = (qty_t){ 0 };
    return OK;
}

enum status judge_lot(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_event *event = subject;
    struct event question = inbox_question_of(inbox);
    struct lot_asked asked = { .cause = entry->cause, .seq = event->event.key.part[0] };
    enum status status = engine_ask(inbox->engine, &question, lot_ask, &asked);

    if (status != OK)
        return inbox_unanswered(status);
    status = wrong_entry(inbox, event, &asked, entry);
    return status == OK && entry->qty.micro > 0 ? inbox_worth(inbox, entry->item, entry) : status;
}

enum status judge_unknown(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_goods *goods = subject;
    enum status status = store_day(engine_store(inbox->engine), goods->came, &entry->since);

    if (status != OK)
        return engine_fail(inbox->engine, status);
    entry->qty = goods->qty;
    return inbox_worth(inbox, &goods->item, entry);
}

/* ---- use beyond its band ---- */

static enum status usage_ask(struct draft *draft, void *context)
{
    struct lot_asked *asked = context;
    struct usage_beyond beyond =
        usage_beyond(draft, row_see(draft, id_key(ROW_HAPPENED, asked->seq)));
    const struct item *item = item_see(draft, beyond.item);

    asked->wrong = (struct lot_wrong){ beyond.item, beyond.qty };
    asked->money = beyond.money;
    asked->name = item->name;
    asked->unit = item->unit;
    return draft->status;
}

enum status judge_usage(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_event *event = subject;
    struct event question = inbox_question_of(inbox);
    struct lot_asked asked = { .seq = event->event.key.part[0] };
    enum status status = engine_ask(inbox->engine, &question, usage_ask, &asked);

    if (status != OK)
        return inbox_unanswered(status);
    entry->at_risk = asked.money;
    entry->has_risk = asked.money.minor != 0;
    return wrong_entry(inbox, event, &asked, entry);
}

/* ---- more or less than standard, beyond its band ---- */

struct variance_asked {
    int64_t seq;
    struct variance_beyond beyond;
};

static enum status variance_ask(struct draft *draft, void *context)
{
    struct variance_asked *asked = context;

    asked->beyond = variance_beyond(draft, row_see(draft, id_key(ROW_HAPPENED, asked->seq)));
    return draft->status;
}

enum status judge_variance(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_event *event = subject;
    struct event question = inbox_question_of(inbox);
    struct variance_asked asked = { .seq = event->event.key.part[0] };
    enum status status = engine_ask(inbox->engine, &question, variance_ask, &asked);

    if (status != OK)
        return inbox_unanswered(status);
    entry->qty = asked.beyond.qty;
    entry->at_risk = asked.beyond.money;
    entry->has_risk = true;
    entry->since = event->event.day;
    if (inbox_is_accepted(inbox, entry, asked.seq))
        entry->qty = (qty_t){ 0 };
    return OK;
}

/* ---- by-products ---- */

struct income_asked {
    int64_t seq;
    struct income_live live;
};

static enum status income_ask(struct draft *draft, void *context)
{
    struct income_asked *asked = context;

    asked->live = event_income(draft, row_see(draft, id_key(ROW_HAPPENED, asked->seq)));
    return draft->status;
}

enum status judge_income(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_event *event = subject;
    struct event question = inbox_question_of(inbox);
    struct income_asked asked = { .seq = event->event.key.part[0] };
    enum status status = engine_ask(inbox->engine, &question, income_ask, &asked);

    if (status != OK)
        return inbox_unanswered(status);
    entry->place = (place_id_t){ 0 };
    entry->qty = asked.live.qty;
    entry->since = event->event.day;
    entry->at_risk = asked.live.money;
    entry->has_risk = true;
    if (inbox_is_accepted(inbox, entry, asked.seq))
        entry->qty = (qty_t){ 0 };
    return OK;
}

/* ---- what is in process ---- */

enum status judge_in_process(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_goods *goods = subject;
    const void *row = NULL;
    struct order order;
    enum status status = engine_row(inbox->engine, id_key(ROW_ORDER, goods->order), &row);

    if (status != OK)
        return status;
    order = *(const struct order *)row;
    status = inbox_state_day(inbox, &order, &entry->since);
    entry->qty = goods->qty;
    return status == OK ? inbox_worth(inbox, &goods->item, entry) : status;
}

/* ---- what is due ---- */

struct method_asked {
    item_id_t item;
    item_id_t product;
    enum issue_method method;
    bool is_open;
};

/* It waits for a delivery, and nothing is left to be delivered. */
static bool goods_are_gone(struct draft *draft, const struct method_asked *asked)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, asked->product.raw));

    return (asked->method == ISSUE_SALE || asked->method == ISSUE_SHIPMENT) && pool->qty.micro <= 0;
}

/* The bill of the day takes none of the item by that method; if it takes none at all, or there is
 * no bill, the item's own method is another. */
static enum status method_ask(struct draft *draft, void *context)
{
    struct method_asked *asked = context;
    const struct item *item = item_see(draft, asked->item);
    const struct item *product = item_see(draft, asked->product);
    const struct recipe *recipe = NULL;
    bool is_taken = false;

    if (draft->status == OK && item_bill(product, draft_as_of(draft)))
        recipe = explode(draft, product, draft->event->day);
    if (draft->status == BILL_MISSING) /* of a phantom: the bill does not count */
        draft->status = OK;
    asked->is_open = true;
    for (int i = 0; recipe && i < recipe->need_count; i++) {
        const struct need *need = &recipe->needs[i];

        if (need->component->id.raw != item->id.raw)
            continue;
        is_taken = true;
        if (issue_of(draft->plant, item, need->issue) == asked->method)
            asked->is_open = false;
    }
    if (!is_taken)
        asked->is_open = issue_of(draft->plant, item, ISSUE_DEFAULT) != asked->method;
    if (goods_are_gone(draft, asked))
        asked->is_open = true;
    return draft->status;
}

/* Issues of a place that are due for one product, by one method, mostly stand together. */
static enum status method_is_open(struct inbox *inbox, const struct inbox_place *place,
                                  const struct inbox_issue *issue, struct method_asked *last)
{
    struct event question = inbox_question_of(inbox);

    if (last->product.raw == issue->consumer && last->method == issue->method)
        return OK;
    *last = (struct method_asked){ .item = place->item.id,
                                   .product = { issue->consumer },
                                   .method = issue->method };
    return inbox_unanswered(engine_ask(inbox->engine, &question, method_ask, last));
}

enum status judge_due_open(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_place *place = subject;
    struct method_asked asked = { .item = place->item.id };
    value_t value = { 0 };
    enum status status = OK;

    for (size_t i = 0; i < place->issue_count && status == OK; i++) {
        const struct inbox_issue *issue = &place->issues[i];

        status = method_is_open(inbox, place, issue, &asked);
        if (status != OK || (!asked.is_open && !(issue->is_left && issue->method == ISSUE_MANUAL)))
            continue;
        entry->qty = qty_add(entry->qty, issue->qty);
        value = value_add(value, issue->value);
        if (day_is_none(entry->since) || issue->day.number < entry->since.number)
            entry->since = issue->day;
    }
    return status == OK ? inbox_worth_held(inbox, &place->item, value, entry) : status;
}
