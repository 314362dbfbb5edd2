#include "core/order.h"

#include "core/explode.h"
#include "core/finish.h"
#include "core/history.h"
#include "core/keep.h"
#include "core/manual.h"
#include "core/operation.h"
#include "core/putright.h"
#include "core/resolve.h"
#include "core/rests.h"

/* Something of its reports is live. */
static bool order_is_reported(const struct order *order)
{
    return order->good.micro != 0 || order->passed.micro != 0 || order->scrapped.micro != 0 ||
           order->lost.micro != 0;
}

/* Nothing of its reports and starts is live. */
static bool order_is_fresh(const struct order *order)
{
    return !order_is_reported(order) && order->started.micro == 0;
}

enum order_state order_state(const struct order *order)
{
    return order->said == ORDER_PLANNED && !order_is_fresh(order) ? ORDER_RELEASED : order->said;
}

bool order_is_open(const struct order *order)
{
    return order->said == ORDER_PLANNED || order->said == ORDER_RELEASED;
}

int64_t order_units(int64_t order)
{
    return -2 * order;
}

int64_t order_run(int64_t order)
{
    return -2 * order - 1;
}

static struct order *order_edit(struct draft *draft, int64_t id)
{
    return row_edit(draft, id_key(ROW_ORDER, id));
}

static const struct order_said *said_see(struct draft *draft, int64_t seq)
{
    return row_see(draft, id_key(ROW_ORDER_SAID, seq));
}

void order_carries(struct draft *draft, int64_t id)
{
    order_edit(draft, id)->carries = true;
}

bool order_stands(struct draft *draft, int64_t id)
{
    return id != 0 && said_see(draft, id)->since != 0;
}

/* A name leads to the first order that had it. */
static int64_t name_holder(struct draft *draft, int64_t first)
{
    const struct order *order = row_see(draft, id_key(ROW_ORDER, first));

    return order->holder;
}

/* Refuses, and answers NULL. */
struct order *order_named(struct draft *draft, struct slice name)
{
    int64_t id = name_holder(draft, name_see(draft, NAME_ORDER, name));

    if (!order_stands(draft, id))
        refuse(draft, ORDER_UNKNOWN, "%.*s", (int)name.size, name.text);
    return draft->status == OK ? order_edit(draft, id) : NULL;
}

int64_t order_by_name(struct draft *draft, struct slice name)
{
    const struct order *order = order_named(draft, name);

    return order ? order->key.part[0] : 0;
}

/* By state and what is said: whether it makes sense. */
static bool word_is_due(enum order_state state, enum order_word word)
{
    bool is_open = state == ORDER_PLANNED || state == ORDER_RELEASED;

    switch (word) {
    case WORD_PLAN:
        return false;
    case WORD_RELEASE:
        return state == ORDER_PLANNED;
    case WORD_CHANGE:
    case WORD_CANCEL:
    case WORD_FINISH:
        return is_open;
    case WORD_REOPEN:
        return !is_open;
    }
    return false;
}

const char *order_state_word(enum order_state state)
{
    static const char *const words[] = { "planned", "released", "finished", "cancelled" };

    return state < ARRAY_COUNT(words) ? words[state] : NULL;
}

static enum order_word event_word(const struct event *event)
{
    static const enum order_word words[] = { [ORDER_RELEASE] = WORD_RELEASE,
                                             [ORDER_CHANGE] = WORD_CHANGE,
                                             [ORDER_CANCEL] = WORD_CANCEL,
                                             [ORDER_REOPEN] = WORD_REOPEN };

    if (event->verb == VERB_FINISH)
        return WORD_FINISH;
    return event_has(event, FIELD_ACTION) ? words[event->action] : WORD_PLAN;
}

/* Whether the event says it and is the newest so far that does. */
static bool is_newest(const struct order_said *said, bool says, int64_t *newest)
{
    if (!says || said->since <= *newest)
        return false;
    *newest = said->since;
    return true;
}

int64_t order_ended(struct draft *draft, const struct order *order)
{
    int64_t newest = 0;

    for (int64_t seq = order->last_said; seq != 0 && draft->status == OK;) {
        const struct order_said *said = said_see(draft, seq);
        bool ends = said->word == WORD_FINISH || said->word == WORD_CANCEL;

        (void)is_newest(said, ends, &newest);
        seq = said->previous;
    }
    return newest;
}

void order_unsaid(struct order *order)
{
    order->due = DAY_NONE;
    order->place = (place_id_t){ 0 };
    order->line = (place_id_t){ 0 };
    order->is_by_staged = false;
    order->has_tolerance = false;
    order->tolerance = (qty_t){ 0 };
    order->bill = (struct as_of){ .seq = 0 };
}

void order_hear(struct order *order, struct said_newest *newest, const struct order_said *said)
{
    if (is_newest(said, said->qty.micro > 0, &newest->qty))
        order->qty = said->qty;
    if (is_newest(said, !day_is_none(said->due), &newest->due))
        order->due = said->due;
    if (is_newest(said, said->place.raw != 0, &newest->place))
        order->place = said->place;
    if (is_newest(said, said->line.raw != 0, &newest->line))
        order->line = said->line;
    if (is_newest(said, said->has_tolerance, &newest->tolerance)) {
        order->has_tolerance = true;
        order->tolerance = said->tolerance;
    }
    if (is_newest(said, said->consumes != ORDER_CONSUMES_UNSAID, &newest->consumes))
        order->is_by_staged = said->consumes == ORDER_CONSUMES_STAGED;
    if (is_newest(said, said->has_bill, &newest->bill))
        order->bill = (struct as_of){ said->day, said->key.part[0] };
    if (is_newest(said, said->word != WORD_CHANGE, &newest->state))
        order->said = said->state;
}

/* What stands counts anew: of each thing the newest event that says it. */
static void order_recount(struct draft *draft, struct order *order)
{
    struct said_newest newest = { 0 };

    order_unsaid(order);
    for (int64_t seq = order->last_said; seq != 0 && draft->status == OK;) {
        const struct order_said *said = said_see(draft, seq);

        order_hear(order, &newest, said);
        seq = said->previous;
    }
}

static enum order_state state_said(enum order_word word)
{
    switch (word) {
    case WORD_RELEASE:
    case WORD_REOPEN:
        return ORDER_RELEASED;
    case WORD_CANCEL:
        return ORDER_CANCELLED;
    case WORD_FINISH:
        return ORDER_FINISHED;
    case WORD_PLAN:
    case WORD_CHANGE:
        break;
    }
    return ORDER_PLANNED;
}

/* The event joins those of the order. */
static void order_say(struct draft *draft, struct order *order, enum order_word word)
{
    const struct event *event = draft->event;
    const struct item *item = item_see(draft, order->item);
    struct happened *own = draft_own(draft);
    struct order_said *said = row_edit(draft, id_key(ROW_ORDER_SAID, draft->seq));

    said->order = order->key.part[0];
    said->word = word;
    said->state = state_said(word);
    said->since = draft->seq;
    said->day = event->day;
    said->due = event_has(event, FIELD_DUE) ? event->due : DAY_NONE;
    said->has_bill = word == WORD_RELEASE || event_has(event, FIELD_BILL);
    if (event_has(event, FIELD_QTY))
        said->qty = resolve_qty(draft, item, event->amount);
    if (event_has(event, FIELD_PLACE))
        said->place = resolve_place(draft, event->place);
    if (event_has(event, FIELD_LINE))
        said->line = resolve_line(draft, event->line);
    said->has_tolerance = event_has(event, FIELD_TOLERANCE);
    said->tolerance = event->tolerance;
    if (event_has(event, FIELD_CONSUMES))
        said->consumes =
            event->consumes == CONSUMES_STAGED ? ORDER_CONSUMES_STAGED : ORDER_CONSUMES_BILL;
    said->previous = order->last_said;
    order->last_said = draft->seq;
    own->item = order->item;
    own->place = said->place;
    own->order = said->order;
    own->qty = (qty_t){ QTY_ONE }; /* it stands */
    order_recount(draft, order);
}

static void order_plan(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item = item_by_name(draft, event->item);
    int64_t first = name_see(draft, NAME_ORDER, event->name);
    struct order *order;

    if (draft->status != OK)
        return;
    if (order_stands(draft, name_holder(draft, first)))
        refuse(draft, NAME_TAKEN, "%.*s", (int)event->name.size, event->name.text);
    if (item->kind != KIND_MADE)
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)item->name.size, item->name.text);
    refuse_in_process(draft, item);
    if (event->amount.qty.micro <= 0)
        refuse(draft, NUMBER_SIGN, "an order of nothing");
    order = order_edit(draft, draft->seq);
    order->item = item->id;
    order->is_rework = event->rework;
    order->named = first != 0 ? first : draft->seq;
    order_edit(draft, order->named)->holder = draft->seq;
    order_say(draft, order, WORD_PLAN);
    if (first == 0)
        name_add(draft, NAME_ORDER, event->name, draft->seq);
}

void refuse_order_item(struct draft *draft, const struct order *order)
{
    const struct event *event = draft->event;
    const struct item *item = item_by_name(draft, event->item);
    const struct item *own = item_see(draft, order->item);

    if (draft->status == OK && item->id.raw != own->id.raw)
        refuse(draft, ORDER_ITEM, "the order is of %.*s", (int)own->name.size, own->name.text);
}

qty_t order_tolerance(const struct order *order, qty_t of_item)
{
    qty_t share = order->has_tolerance ? order->tolerance : of_item;

    return (qty_t){ scale_sure(order->qty.micro, share.micro, QTY_ONE, ROUND_HALF_AWAY) };
}

static qty_t tolerance_see(struct draft *draft, const struct order *order)
{
    return order_tolerance(order, item_see(draft, order->item)->tolerance);
}

static bool is_over(struct draft *draft, const struct order *order, qty_t good)
{
    return qty_sub(good, order->qty).micro > tolerance_see(draft, order).micro;
}

static bool is_under(struct draft *draft, const struct order *order)
{
    return qty_sub(order->qty, order->good).micro > tolerance_see(draft, order).micro;
}

static void note_inbox(struct draft *draft, const struct order *order, enum inbox_cause cause)
{
    line_add(draft, LINE_INBOX, order->item, (qty_t){ 0 })->detail = (int32_t)cause;
}

void order_event(struct draft *draft)
{
    const struct event *event = draft->event;
    enum order_word word = event_word(event);
    struct order *order;

    if (word == WORD_PLAN) {
        order_plan(draft);
        return;
    }
    order = order_named(draft, event->name);
    resolve_names(draft);
    if (!order || draft->status != OK)
        return;
    if (!word_is_due(order_state(order), word))
        refuse(draft, ORDER_STATE, "%.*s is %s", (int)event->name.size, event->name.text,
               order_state_word(order_state(order)));
    if (event_has(event, FIELD_CONSUMES))
        refuse_rework_order(draft, order);
    if (event_has(event, FIELD_CONSUMES) && order_is_reported(order))
        refuse(draft, ORDER_STATE, "%.*s has reports", (int)event->name.size, event->name.text);
    if (event_has(event, FIELD_ITEM))
        refuse_order_item(draft, order);
    if (event_has(event, FIELD_QTY) && event->amount.qty.micro <= 0)
        refuse(draft, NUMBER_SIGN, "an order of nothing");
    if (draft->status != OK)
        return;
    order_say(draft, order, word);
    if (word != WORD_FINISH && word != WORD_CANCEL)
        return;
    if (word == WORD_FINISH && is_under(draft, order))
        note_inbox(draft, order, CAUSE_UNDER_COMPLETION);
    note_goods_left(draft, order, event->name);
    claims_end(draft, order);
    if (word == WORD_FINISH)
        carries_end(draft, order);
    note_due_by_hand(draft, order->item, order->key.part[0]);
}

/* An order goes only where nothing of it is left. */
static void refuse_if_worked_on(struct draft *draft, const struct order *order)
{
    struct slice of = draft->event->of;

    for (int64_t seq = order->last_said; seq != 0 && draft->status == OK;) {
        const struct order_said *said = said_see(draft, seq);

        if (said->since != 0 && said->word != WORD_PLAN)
            refuse(draft, UNDO_REFUSED, "%.*s: event %lld rests on it", (int)of.size, of.text,
                   (long long)seq);
        seq = said->previous;
    }
    if (!order_is_fresh(order))
        refuse(draft, UNDO_REFUSED, "%.*s: reports of the order rest on it", (int)of.size, of.text);
    if (order_claims(draft, order))
        refuse(draft, UNDO_REFUSED, "%.*s: parts are staged for the order", (int)of.size, of.text);
}

/* An order that is planned again has its name again. */
static void name_again(struct draft *draft, const struct order *order)
{
    struct order *first = order_edit(draft, order->named);

    if (order_stands(draft, first->holder))
        refuse(draft, NAME_TAKEN, "another order has its name");
    first->holder = order->key.part[0];
}

/* An event of an order says nothing any more, or (`undone`) says it again. What the order claims
 * goes where it is done by now, and comes back where it is done no more. */
static void undo_end(struct draft *draft, struct order *order, const struct happened *first,
                     const struct happened *undone)
{
    const struct happened *ended =
        undone ? undone : row_see(draft, id_key(ROW_HAPPENED, set_up_number(first)));
    bool finishes = first->verb == VERB_FINISH;

    if (finishes && !undone)
        carries_return(draft, order, ended);
    if (order_is_open(order))
        claims_return(draft, order, ended);
    else
        claims_end(draft, order);
    settle_touched(draft);
    if (finishes && undone)
        carries_end_again(draft, order, undone);
}

void undo_order(struct draft *draft, struct happened *first, struct happened *undone)
{
    struct happened *live = undone ? undone : first;
    struct order_said *said = row_edit(draft, id_key(ROW_ORDER_SAID, first->key.part[0]));
    struct order *order = order_edit(draft, first->order);

    if (live->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
    if (undone) {
        refuse_if_gone(draft, first);
        if (said->word == WORD_PLAN)
            name_again(draft, order);
    } else if (said->word == WORD_PLAN) {
        refuse_if_worked_on(draft, order);
    }
    if (draft->status != OK)
        return;
    live->qty = (qty_t){ 0 };
    if (undone)
        first->qty = (qty_t){ QTY_ONE };
    else
        draft_own(draft)->qty = (qty_t){ QTY_ONE };
    said->since = undone ? draft->seq : 0;
    order_recount(draft, order);
    undo_end(draft, order, first, undone);
}

/* As its events found it; else its first report; else as it is now. */
struct as_of order_bill(const struct order *order, struct as_of now)
{
    if (order->bill.seq != 0)
        return order->bill;
    return order->first_bill.seq != 0 ? order->first_bill : now;
}

void order_check(struct draft *draft)
{
    if (event_has(draft->event, FIELD_ORDER))
        (void)order_named(draft, draft->event->order);
}

void refuse_rework_order(struct draft *draft, const struct order *order)
{
    if (order->is_rework)
        refuse(draft, ORDER_KIND, "what the order makes is reworked");
}

struct order *order_reported(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    struct happened *own = draft_own(draft);
    struct order *order;
    qty_t good;

    if (!event_has(event, FIELD_ORDER))
        return NULL;
    order = order_named(draft, event->order);
    if (!order)
        return NULL;
    if (order->item.raw != item->id.raw) {
        refuse_order_item(draft, order);
        return NULL;
    }
    if (event->verb != VERB_REWORK)
        refuse_rework_order(draft, order);
    else if (!order->is_rework)
        refuse(draft, ORDER_KIND, "what the order makes is completed");
    own->order = order->key.part[0];
    own->previous = order->last_report;
    order->last_report = draft->seq;
    own->bill = order_bill(order, (struct as_of){ event->day, draft->seq });
    good = event->verb == VERB_OPERATION ? order->good : qty_add(order->good, own->qty);
    if (!is_over(draft, order, order->good) && is_over(draft, order, good))
        note_inbox(draft, order, CAUSE_OVER_COMPLETION);
    if (order->said == ORDER_FINISHED || order->said == ORDER_CANCELLED)
        note_inbox(draft, order, CAUSE_ORDER_CLOSED);
    return order;
}

qty_t order_begun(const struct order *order)
{
    qty_t reported = qty_add(order->good, qty_add(order->scrapped, order->lost));

    return reported.micro > order->started.micro ? reported : order->started;
}

void order_start(struct draft *draft, const struct happened *event, qty_t qty)
{
    struct order *order = order_edit(draft, event->order);

    if (order_is_fresh(order))
        order->first_bill = event->bill;
    order->started = qty_add(order->started, qty);
    if (order_is_fresh(order))
        order->first_bill = (struct as_of){ .seq = 0 };
}

/* What was completed, or reworked, is good of the order; what passed a pay point is on its way. */
static qty_t *order_counter(struct order *order, const struct happened *event)
{
    return event->verb == VERB_OPERATION ? &order->passed : &order->good;
}

void order_count(struct draft *draft, const struct happened *event, const struct happened *report)
{
    struct order *order = order_edit(draft, event->order);
    qty_t *good = order_counter(order, event);

    if (order_is_fresh(order))
        order->first_bill = event->bill;
    *good = qty_add(*good, qty_add(report->qty, report->taken_up));
    order->scrapped = qty_add(order->scrapped, report->scrapped);
    order->lost = qty_add(order->lost, report->lost);
}

void order_count_back(struct draft *draft, const struct happened *event,
                      const struct happened *report)
{
    struct order *order = order_edit(draft, event->order);
    qty_t *good = order_counter(order, event);

    *good = qty_sub(*good, qty_add(report->qty, report->taken_up));
    order->scrapped = qty_sub(order->scrapped, report->scrapped);
    order->lost = qty_sub(order->lost, report->lost);
    if (order_is_fresh(order))
        order->first_bill = (struct as_of){ .seq = 0 };
}
