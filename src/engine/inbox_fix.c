#include "core/history.h"
#include "core/order.h"
#include "engine/inbox_rule.h"
#include "engine/inside.h"
#include "text/worksheet.h"

/* ---- events in the making ---- */

void fix_says(struct event *event, enum field field)
{
    event->present |= field_bit(field);
}

struct inbox_fix *fix_add(struct fixing *fixing, enum verb verb)
{
    struct inbox_fix *fix = &fixing->fixes->items[fixing->fixes->count++];

    event_init(&fix->event, verb);
    fix->needs_cost = false;
    fix->needs_lot = false;
    return fix;
}

void fix_item(const struct fixing *fixing, struct event *event, qty_t qty)
{
    event->item = fixing->entry->item->name;
    event->amount = (struct amount){ .qty = qty };
    fix_says(event, FIELD_ITEM);
    fix_says(event, FIELD_QTY);
}

struct slice fix_place_name(const struct fixing *fixing, place_id_t place)
{
    return slice_copy(fixing->inbox->arena,
                      plant_place_name(engine_plant(fixing->inbox->engine), place));
}

void fix_place(const struct fixing *fixing, struct event *event, place_id_t place)
{
    event->place = fix_place_name(fixing, place);
    fix_says(event, FIELD_PLACE);
}

static void set_name(struct event *event, struct slice name)
{
    event->name = name;
    fix_says(event, FIELD_NAME);
}

static void set_of(struct event *event, struct slice key)
{
    event->of = key;
    fix_says(event, FIELD_OF);
}

/* Per unit where a few more decimals than the currency's are enough, else per quantity. */
static void set_price(const struct fixing *fixing, struct event *event, cost_t price)
{
    enum { DECIMALS_MORE = 6 };
    i128 number = (i128)cost_total(price).minor * QTY_ONE;
    int decimals = engine_plant(fixing->inbox->engine)->decimals;

    fix_says(event, FIELD_COST);
    for (int more = 0; more <= DECIMALS_MORE && number <= INT64_MAX; more++) {
        if (number % price.per.micro == 0) {
            event->cost_number = (int64_t)(number / price.per.micro);
            event->cost_decimals = decimals + more;
            return;
        }
        number *= 10;
    }
    event->cost_number = cost_total(price).minor;
    event->cost_decimals = decimals;
    event->cost_per.qty = price.per;
}

/* As told, else at the price that such goods have; without any only a person knows it. */
enum status fix_cost(struct fixing *fixing, struct inbox_fix *fix, cost_t price)
{
    struct event *event = &fix->event;
    enum status status = OK;

    if (fixing->cost.size > 0) {
        fix_says(event, FIELD_COST);
        status = decimal_parse_free(fixing->cost, &event->cost_number, &event->cost_decimals);
        if (status != OK || event->cost_number < 0)
            return problem_set(&fixing->inbox->engine->problem, NUMBER_BAD,
                               "a cost per unit, not '%.*s'", (int)fixing->cost.size,
                               fixing->cost.text);
    } else if (cost_is_none(price)) {
        fix->needs_cost = true;
    } else {
        set_price(fixing, event, price);
    }
    return OK;
}

static void add_accept(struct fixing *fixing)
{
    struct event *event = &fix_add(fixing, VERB_ACCEPT)->event;

    event->entry = fixing->entry->id;
    fix_says(event, FIELD_ENTRY);
}

static struct event *add_undo(struct fixing *fixing, struct slice key)
{
    struct event *event = &fix_add(fixing, VERB_UNDO)->event;

    set_of(event, key);
    return event;
}

static struct event *add_order(struct fixing *fixing, enum order_action action)
{
    struct event *event = &fix_add(fixing, VERB_ORDER)->event;

    set_name(event, fixing->entry->order);
    event->action = action;
    fix_says(event, FIELD_ACTION);
    return event;
}

/* ---- what is known of the goods ---- */

static enum status ask_current(struct draft *draft, void *context)
{
    struct price_asked *asked = context;
    const struct item *item = item_see(draft, asked->item);

    asked->home = item_home(draft->plant, item);
    asked->price = inbox_price(draft, item);
    return draft->status;
}

enum status fix_ask(const struct fixing *fixing,
                    enum status (*question)(struct draft *draft, void *context),
                    struct price_asked *asked)
{
    struct event event = { .verb = VERB_TICK, .day = fixing->inbox->day };

    *asked = (struct price_asked){ .item = fixing->entry->item->id };
    return engine_ask(fixing->inbox->engine, &event, question, asked);
}

static enum status stock_at(const struct fixing *fixing, place_id_t place, struct stock *stock)
{
    struct engine *engine = fixing->inbox->engine;
    item_id_t item = fixing->entry->item->id;
    const void *row = NULL;
    enum status status = engine_row(engine, id_key(ROW_POOL, item.raw), &row);

    if (status == OK) /* the pool's stock rows came with it */
        status = engine_row(engine, stock_key(item, place), &row);
    if (status == OK)
        *stock = *(const struct stock *)row;
    return status;
}

/* ---- what lies there, or is due ---- */

enum status fix_waiting(struct fixing *fixing)
{
    (void)fix_add(fixing, VERB_TICK);
    return OK;
}

/* Issued by hand, by the method where all that is due there waits for one. */
static void add_flush(struct fixing *fixing, const struct inbox_place *place)
{
    struct event *event = &fix_add(fixing, VERB_FLUSH)->event;

    event->item = fixing->entry->item->name;
    fix_says(event, FIELD_ITEM);
    if (place->method != ISSUE_DEFAULT) {
        event->issue = place->method;
        fix_says(event, FIELD_ISSUE);
    }
}

/* A container is emptied; else, and besides, it is issued by hand, whatever else it waits for. */
enum status fix_due(struct fixing *fixing)
{
    const struct inbox_place *place = fixing->entry->subject;
    struct event *event;

    if (place->method == ISSUE_EMPTIED) {
        event = &fix_add(fixing, VERB_EMPTY)->event;
        fix_item(fixing, event, place->owed);
        fix_place(fixing, event, place->place);
    }
    add_flush(fixing, place);
    return OK;
}

enum status fix_due_open(struct fixing *fixing)
{
    add_flush(fixing, fixing->entry->subject);
    return OK;
}

/* It was so; else it was not. */
enum status fix_noted(struct fixing *fixing)
{
    add_accept(fixing);
    (void)add_undo(fixing, fixing->entry->key);
    return OK;
}

/* An event without a key is named by its number. */
static enum status event_key_of(const struct fixing *fixing, int64_t seq, struct slice *key)
{
    struct text_buffer buffer;
    char number[DECIMAL_TEXT_MAX];
    enum status status = engine_key_of(fixing->inbox->engine, seq, fixing->inbox->arena, key);

    if (status != OK || key->size > 0)
        return status;
    buffer_init(&buffer, fixing->inbox->arena);
    buffer_put(&buffer, SLICE("@"));
    buffer_put(&buffer, (struct slice){ number, decimal_print(seq, 0, 0, number) });
    return buffer_finish(&buffer, key) == OK
               ? OK
               : problem_set(&fixing->inbox->engine->problem, NO_MEMORY, "the inbox");
}

/* Goods without a lot are one that a person knows. */
/* Parts of pieces, from before they had serial numbers, have none. */
static enum status add_identify(struct fixing *fixing)
{
    const struct inbox_goods *goods = fixing->entry->subject;
    const struct plant *plant = engine_plant(fixing->inbox->engine);
    struct inbox_fix *fix;
    const struct item *item;
    enum status status = engine_item_by_id(fixing->inbox->engine, goods->item.id, &item);

    if (status != OK || (item->tracking == TRACK_SERIALS && goods->qty.micro % QTY_ONE != 0))
        return status;
    fix = fix_add(fixing, VERB_IDENTIFY);
    fix->needs_lot = true;
    fix_item(fixing, &fix->event, goods->qty);
    if (goods->place.raw != item_home(plant, item).raw)
        fix_place(fixing, &fix->event, goods->place);
    return OK;
}

/* They are named; or what brought them is undone, and posted again with their lot: where all of it
 * is there still. */
enum status fix_unknown(struct fixing *fixing)
{
    const struct inbox_goods *goods = fixing->entry->subject;
    struct engine *engine = fixing->inbox->engine;
    const struct happened *event;
    const void *row = NULL;
    struct slice key;
    enum status status = add_identify(fixing);

    if (status == OK)
        status = engine_row(engine, id_key(ROW_HAPPENED, goods->came), &row);
    if (status != OK)
        return status;
    event = row;
    if (event->item.raw != goods->item.id.raw || event->inflow.raw == 0 ||
        event->qty.micro != event->qty_posted.micro || event->qty.micro > goods->qty.micro)
        return OK;
    status = event_key_of(fixing, goods->came, &key);
    if (status == OK)
        (void)add_undo(fixing, key);
    return status;
}

/* In-process goods of an order are named ORDER/N. */
struct slice fix_order_of(const struct fixing *fixing, const struct item *goods)
{
    struct slice name = goods->name;

    while (name.text[--name.size] != '/')
        continue;
    return slice_copy(fixing->inbox->arena, name);
}

/* The order goes on; or nothing will come of them. */
enum status fix_in_process(struct fixing *fixing)
{
    const struct inbox_goods *goods = fixing->entry->subject;
    const struct item *item;
    struct event *event;
    enum status status = engine_item_by_id(fixing->inbox->engine, goods->item.id, &item);

    if (status != OK)
        return status;
    event = &fix_add(fixing, VERB_ORDER)->event;
    set_name(event, fix_order_of(fixing, item));
    event->action = ORDER_REOPEN;
    fix_says(event, FIELD_ACTION);
    event = &fix_add(fixing, VERB_SCRAP)->event;
    fix_item(fixing, event, goods->qty);
    event->from_place = fix_place_name(fixing, goods->place);
    fix_says(event, FIELD_FROM_PLACE);
    return OK;
}

/* ---- events ---- */

static struct event *correction_of(struct fixing *fixing, enum verb verb)
{
    struct inbox_fix *fix = fix_add(fixing, VERB_CORRECT);
    struct event *right = arena_alloc(fixing->inbox->arena, sizeof(*right));

    if (!right)
        return NULL;
    event_init(right, verb);
    set_of(&fix->event, fixing->entry->key);
    fix->event.correction = right;
    fix_says(&fix->event, FIELD_CORRECTION);
    return right;
}

static enum status no_memory(const struct fixing *fixing)
{
    return problem_set(&fixing->inbox->engine->problem, NO_MEMORY, "the inbox");
}

/* Counted again as it is now: then what differs is what the count had brought in, and no more. */
static enum status add_recount(struct fixing *fixing, const struct price_asked *asked, qty_t there)
{
    const struct inbox_event *count = fixing->entry->subject;
    struct event *right = correction_of(fixing, VERB_COUNT_STOCK);
    struct inbox_fix *fix = &fixing->fixes->items[fixing->fixes->count - 1];
    struct inbox_fix priced = { .needs_cost = false };
    enum status status;

    if (!right)
        return no_memory(fixing);
    fix_item(fixing, right, there);
    if (count->event.place.raw != asked->home.raw)
        fix_place(fixing, right, count->event.place);
    priced.event = *right;
    status = fix_cost(fixing, &priced, asked->price);
    *right = priced.event;
    fix->needs_cost = priced.needs_cost;
    return status;
}

enum status fix_unpriced_count(struct fixing *fixing)
{
    const struct inbox_event *count = fixing->entry->subject;
    struct stock stock = { 0 };
    struct price_asked asked;
    enum status status = fix_ask(fixing, ask_current, &asked);

    if (status == OK)
        status = stock_at(fixing, count->event.place, &stock);
    if (status == OK && stock.qty.micro >= stock.owed.micro)
        status = add_recount(fixing, &asked, qty_sub(stock.qty, stock.owed));
    add_accept(fixing);
    return status;
}

/* The right event happened when the wrong one says. */
static enum status set_at(struct fixing *fixing, struct event *right, int64_t seq)
{
    struct stored_event stored;
    enum status status =
        store_event(engine_store(fixing->inbox->engine), seq, fixing->inbox->arena, &stored);

    if (status != OK)
        return engine_fail(fixing->inbox->engine, status);
    if (stored.at.size > 0 && moment_parse(stored.at, &right->at) == OK)
        fix_says(right, FIELD_AT);
    return OK;
}

/* Of a return of which nothing is known: the newest sale that so much is still out of. */
enum status fix_return(struct fixing *fixing)
{
    const struct inbox_event *returned = fixing->entry->subject;
    struct engine *engine = fixing->inbox->engine;
    const struct happened *event = &returned->event;
    bool is_whole =
        fixing->entry->qty.micro == event->qty.micro && event->qty.micro == event->qty_posted.micro;
    struct slice key = { 0 };
    struct price_asked asked;
    struct event *right;
    int64_t sale = 0;
    enum status status =
        store_sale_of(engine_store(engine), fixing->entry->item->id, event->qty, &sale);

    if (status != OK)
        return engine_fail(engine, status);
    if (is_whole && sale != 0)
        status = engine_key_of(engine, sale, fixing->inbox->arena, &key);
    if (status == OK && key.size > 0) {
        status = fix_ask(fixing, ask_current, &asked);
        right = correction_of(fixing, VERB_RETURN);
        if (!right)
            return no_memory(fixing);
        fix_item(fixing, right, event->qty);
        set_of(right, key);
        if (event->place.raw != asked.home.raw)
            fix_place(fixing, right, event->place);
        if (status == OK)
            status = set_at(fixing, right, event->key.part[0]);
    }
    add_accept(fixing);
    return status;
}

enum status fix_count(struct fixing *fixing)
{
    add_accept(fixing);
    (void)add_undo(fixing, fixing->entry->key);
    return OK;
}

/* ---- orders ---- */

/* The newest report that noted it and is still live; NULL: none. */
static const struct inbox_event *report_newest(const struct fixing *fixing, enum inbox_events_of of)
{
    const struct inbox_order *order = fixing->entry->subject;
    struct inbox_events noted = inbox_of_order(fixing->inbox, of, order->order.key.part[0]);

    for (size_t i = noted.count; i-- > 0;)
        if (event_is_live(&noted.items[i].event))
            return &noted.items[i];
    return NULL;
}

enum status fix_over(struct fixing *fixing)
{
    const struct inbox_order *order = fixing->entry->subject;
    const struct inbox_event *report = report_newest(fixing, EVENTS_OVER);

    if (order_is_open(&order->order)) {
        struct event *event = add_order(fixing, ORDER_CHANGE);

        event->amount.qty = order->order.good;
        fix_says(event, FIELD_QTY);
    }
    add_accept(fixing);
    if (report && report->event.qty.micro >= fixing->entry->qty.micro) {
        struct event *event = add_undo(fixing, report->key);

        event->amount.qty = fixing->entry->qty;
        fix_says(event, FIELD_QTY);
    }
    return OK;
}

enum status fix_under(struct fixing *fixing)
{
    (void)add_order(fixing, ORDER_REOPEN);
    add_accept(fixing);
    return OK;
}

enum status fix_closed(struct fixing *fixing)
{
    const struct inbox_event *report = report_newest(fixing, EVENTS_CLOSED);

    (void)add_order(fixing, ORDER_REOPEN);
    add_accept(fixing);
    if (report)
        (void)add_undo(fixing, report->key);
    return OK;
}

enum status fix_bill(struct fixing *fixing)
{
    struct event *event = add_order(fixing, ORDER_CHANGE);

    event->bill = true;
    fix_says(event, FIELD_BILL);
    add_accept(fixing);
    return OK;
}

/* The entry's quantity is made. What is reworked comes back as the lots that it was. */
static enum status add_report(struct fixing *fixing)
{
    const struct inbox_order *order = fixing->entry->subject;
    bool is_rework = order->order.is_rework;
    const struct item *item;
    struct inbox_fix *fix;
    enum status status = engine_item_by_id(fixing->inbox->engine, fixing->entry->item->id, &item);

    if (status != OK)
        return status;
    fix = fix_add(fixing, is_rework ? VERB_REWORK : VERB_COMPLETE);
    fix->needs_lot = !is_rework && item->tracking != TRACK_NONE;
    fix_item(fixing, &fix->event, fixing->entry->qty);
    fix->event.order = fixing->entry->order;
    fix_says(&fix->event, FIELD_ORDER);
    return OK;
}

static void add_finish(struct fixing *fixing)
{
    set_name(&fix_add(fixing, VERB_FINISH)->event, fixing->entry->order);
}

enum status fix_started(struct fixing *fixing)
{
    enum status status = add_report(fixing);

    if (status == OK)
        add_finish(fixing);
    return status;
}

/* Whether so many were reported as it asks for: what is missing was scrapped or lost. */
static bool is_all_reported(const struct order *order)
{
    qty_t bad = qty_add(order->scrapped, order->lost);

    return qty_add(order->good, bad).micro >= order->qty.micro;
}

enum status fix_late(struct fixing *fixing)
{
    const struct inbox_order *order = fixing->entry->subject;
    bool is_done = is_all_reported(&order->order);
    struct event *event;
    enum status status;

    if (is_done)
        add_finish(fixing);
    status = add_report(fixing);
    if (status != OK)
        return status;
    if (!is_done)
        add_finish(fixing);
    event = add_order(fixing, ORDER_CHANGE);
    event->due = fixing->inbox->day;
    fix_says(event, FIELD_DUE);
    return OK;
}

enum status inbox_fix_text(const struct inbox *inbox, const struct inbox_fix *fix,
                           struct slice *text)
{
    struct text_buffer buffer;

    buffer_init(&buffer, inbox->arena);
    worksheet_print_event(&fix->event, &buffer);
    if (buffer_finish(&buffer, text) == OK)
        return OK;
    return problem_set(&inbox->engine->problem, NO_MEMORY, "the inbox");
}

enum status inbox_fix(const struct inbox *inbox, const struct inbox_entry *entry, struct slice cost,
                      struct inbox_fixes *fixes)
{
    struct fixing fixing = { .inbox = inbox, .entry = entry, .cost = cost, .fixes = fixes };

    fixes->count = 0;
    return entry->rule->fix(&fixing);
}
