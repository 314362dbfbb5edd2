#include <stdlib.h>

#include "core/history.h"
#include "engine/inbox_rule.h"
#include "engine/inside.h"
#include "text/event_json.h"
#include "text/worksheet.h"

/* ---- an event that fixed an entry ---- */

struct key_asked {
    struct slice key;
    int64_t seq;
};

static enum status key_ask(struct draft *draft, void *context)
{
    struct key_asked *asked = context;

    asked->seq = name_see(draft, NAME_KEY, asked->key);
    return draft->status;
}

enum status inbox_fixed_before(const struct inbox *inbox, struct slice id, struct slice key,
                               struct inbox_fixed *fixed)
{
    struct engine *engine = inbox->engine;
    struct event question = inbox_question_of(inbox);
    struct key_asked asked = { .key = key };
    struct problem problem = { .status = OK };
    struct stored_event stored;
    struct text_buffer buffer;
    struct event event;
    enum status status = engine_ask(engine, &question, key_ask, &asked);

    *fixed = (struct inbox_fixed){ .seq = 0 };
    if (status != OK || asked.seq == 0)
        return status;
    status = store_event(engine_store(engine), asked.seq, inbox->arena, &stored);
    if (status != OK)
        return engine_fail(engine, status);
    if (event_json_read(stored.body, inbox->arena, &event, &problem) != OK)
        return problem_set(&engine->problem, BOOK_DAMAGED, "event %lld: %s", (long long)asked.seq,
                           problem.text);
    if (!slice_equals(event.fixes, id))
        return OK;
    fixed->seq = asked.seq;
    buffer_init(&buffer, inbox->arena);
    worksheet_print_event(&event, &buffer);
    if (buffer_finish(&buffer, &fixed->text) == OK)
        return OK;
    return problem_set(&engine->problem, NO_MEMORY, "the inbox");
}

/* ---- the events behind an entry ---- */

struct behind {
    const struct inbox *inbox;
    struct inbox_behinds *behinds;
};

static enum status behind_add(struct behind *behind, int64_t seq, const qty_t *qty)
{
    struct inbox_behinds *list = behind->behinds;
    struct engine *engine = behind->inbox->engine;
    struct inbox_behind *items =
        arena_grow(behind->inbox->arena, list->items, list->count, &list->capacity, sizeof(*items));
    struct stored_event stored;
    enum status status = OK;

    if (!items)
        return problem_set(&engine->problem, NO_MEMORY, "the inbox");
    list->items = items;
    status = store_event(engine_store(engine), seq, behind->inbox->arena, &stored);
    if (status != OK)
        return engine_fail(engine, status);
    items[list->count++] = (struct inbox_behind){
        .seq = seq,
        .key = stored.key,
        .verb = stored.verb,
        .day = stored.day,
        .has_qty = qty != NULL,
        .qty = qty ? *qty : (qty_t){ 0 },
    };
    return OK;
}

/* The issues of the place, with what of each is open. */
static enum status behind_place(struct behind *behind, const struct inbox_place *place)
{
    struct engine *engine = behind->inbox->engine;
    const void *row = NULL;
    enum status status = engine_row(engine, id_key(ROW_POOL, place->item.id.raw), &row);
    line_id_t id = { 0 };

    if (status == OK) /* the pool's stock rows came with it */
        status = engine_row(engine, stock_key(place->item.id, place->place), &row);
    if (status == OK)
        id = ((const struct stock *)row)->owed_first;
    while (id.raw != 0 && status == OK) {
        struct owed owed;
        qty_t open;

        status = engine_row(engine, id_key(ROW_OWED, id.raw), &row);
        if (status != OK)
            return status;
        owed = *(const struct owed *)row;
        open = qty_sub(owed.to, owed.settled);
        status = behind_add(behind, seq_of_row(owed.owner), &open);
        id = owed.next;
    }
    return status;
}

static enum status behind_dues(struct behind *behind, const struct inbox_place *place)
{
    enum status status = OK;

    for (size_t i = 0; i < place->issue_count && status == OK; i++)
        status = behind_add(behind, seq_of_row(place->issues[i].owner), &place->issues[i].qty);
    return status;
}

/* By which event they began to lie there; or that planned the order that left them. */
static enum status behind_goods(struct behind *behind, const struct inbox_goods *goods)
{
    return behind_add(behind, goods->came != 0 ? goods->came : goods->order, NULL);
}

/* The event that set it up, and the newest by which too little was left. */
static enum status behind_target(struct behind *behind, const struct inbox_target *target)
{
    enum status status = behind_add(behind, target->target.seq, NULL);

    return status == OK && target->below > target->target.seq
               ? behind_add(behind, target->below, NULL)
               : status;
}

/* The events that set the price, and the rule. */
static enum status behind_price(struct behind *behind, const struct inbox_item *item)
{
    struct inbox_price_due due;
    enum status status = inbox_price_due(behind->inbox, item, &due);

    if (status == OK && due.is_due)
        status = behind_add(behind, due.price.seq, NULL);
    return status == OK && due.is_due ? behind_add(behind, due.rule.seq, NULL) : status;
}

/* Its events that stand, and the reports that noted something. */
static enum status behind_order(struct behind *behind, const struct inbox_order *order)
{
    enum status status = OK;

    for (int64_t seq = order->order.last_said; seq != 0 && status == OK;) {
        struct order_said said;
        const void *row = NULL;

        status = engine_row(behind->inbox->engine, id_key(ROW_ORDER_SAID, seq), &row);
        if (status != OK)
            return status;
        said = *(const struct order_said *)row;
        if (said.since != 0)
            status = behind_add(behind, seq, said.qty.micro > 0 ? &said.qty : NULL);
        seq = said.previous;
    }
    for (int of = EVENTS_OVER; of <= EVENTS_CLOSED; of++) {
        struct inbox_events noted =
            inbox_of_order(behind->inbox, (enum inbox_events_of)of, order->order.key.part[0]);

        for (size_t i = 0; i < noted.count && status == OK; i++)
            if (event_is_live(&noted.items[i].event))
                status =
                    behind_add(behind, noted.items[i].event.key.part[0], &noted.items[i].event.qty);
    }
    return status;
}

static int by_number(const void *one, const void *other)
{
    const struct inbox_behind *a = one;
    const struct inbox_behind *b = other;

    return a->seq < b->seq ? -1 : a->seq > b->seq;
}

enum status inbox_behind(const struct inbox *inbox, const struct inbox_entry *entry,
                         struct inbox_behinds *behinds)
{
    struct behind behind = { inbox, behinds };
    enum status status = OK;
    size_t kept = 0;

    *behinds = (struct inbox_behinds){ .items = NULL };
    if (entry->rule->of == OF_DUES || entry->rule->of == OF_ALL_DUES) {
        status = behind_dues(&behind, entry->subject);
    } else if (entry->rule->of == OF_PLACES) {
        status = behind_place(&behind, entry->subject);
    } else if (entry->rule->of == OF_UNKNOWN || entry->rule->of == OF_IN_PROCESS) {
        status = behind_goods(&behind, entry->subject);
    } else if (entry->rule->of == OF_TARGETS) {
        status = behind_target(&behind, entry->subject);
    } else if (entry->rule->of == OF_PRICES) {
        status = behind_price(&behind, entry->subject);
    } else if (entry->rule->of == OF_ORDERS) {
        status = behind_order(&behind, entry->subject);
    } else {
        const struct inbox_event *event = entry->subject;

        status = behind_add(&behind, event->event.key.part[0], &event->event.qty);
    }
    if (status != OK || behinds->count == 0)
        return status;
    qsort(behinds->items, behinds->count, sizeof(*behinds->items), by_number);
    for (size_t i = 0; i < behinds->count; i++) /* a report may have noted two things */
        if (entry->rule->of == OF_PLACES || entry->rule->of == OF_DUES ||
            entry->rule->of == OF_ALL_DUES || kept == 0 ||
            behinds->items[kept - 1].seq != behinds->items[i].seq)
            behinds->items[kept++] = behinds->items[i];
    behinds->count = kept;
    return OK;
}

/* ---- the list ---- */

static const struct column inbox_columns[] = {
    { "entry", COLUMN_TEXT }, { "cause", COLUMN_TEXT }, { "item", COLUMN_TEXT },
    { "place", COLUMN_TEXT }, { "order", COLUMN_TEXT }, { "key", COLUMN_TEXT },
    { "qty", COLUMN_QTY },    { "unit", COLUMN_TEXT },  { "at-risk", COLUMN_MONEY },
    { "since", COLUMN_DAY },  { "days", COLUMN_INT },
};
static const struct list_row inbox_row = {
    .list = LIST_COUNT,
    .name = "inbox",
    .columns = inbox_columns,
    .column_count = ARRAY_COUNT(inbox_columns),
};

static struct cell text_cell(struct slice text)
{
    return (struct cell){ .absent = text.size == 0, .text = text };
}

static enum status entry_give(const struct inbox *inbox, const struct inbox_entry *entry,
                              const struct receiver *receiver)
{
    struct slice place = { 0 };

    if (entry->place.raw != 0)
        place = plant_place_name(engine_plant(inbox->engine), entry->place);

    const struct cell cells[] = {
        text_cell(entry->id),
        text_cell(slice_of(cause_word((int)entry->cause))),
        text_cell(entry->item->name),
        text_cell(place),
        text_cell(entry->order),
        text_cell(entry->key),
        { .qty = entry->qty },
        text_cell(entry->item->unit),
        { .absent = !entry->has_risk, .money = entry->at_risk },
        { .absent = day_is_none(entry->since), .day = entry->since },
        { .number = entry->days },
    };

    return receiver->row(receiver->context, cells);
}

/* The question with its names looked up; 0: any. */
struct wanted {
    const struct inbox_question *question;
    item_id_t item;
    place_id_t place;
};

static enum status question_resolve(struct engine *engine, const struct inbox_question *question,
                                    struct wanted *wanted)
{
    const struct item *item = NULL;
    enum status status = OK;

    *wanted = (struct wanted){ .question = question };
    if (question->item.size > 0) {
        status = engine_item(engine, question->item, &item);
        if (status != OK)
            return status;
        wanted->item = item->id;
    }
    if (question->place.size > 0) {
        wanted->place = plant_place(engine_plant(engine), question->place);
        if (wanted->place.raw == 0)
            return problem_set(&engine->problem, PLACE_UNKNOWN, "%.*s", (int)question->place.size,
                               question->place.text);
    }
    return OK;
}

static bool is_wanted(const struct wanted *wanted, const struct inbox_entry *entry)
{
    const struct inbox_question *question = wanted->question;

    return (!question->has_cause || question->cause == entry->cause) &&
           (wanted->item.raw == 0 || wanted->item.raw == entry->item->id.raw) &&
           (wanted->place.raw == 0 || wanted->place.raw == entry->place.raw) &&
           (day_is_none(question->from) || entry->since.number >= question->from.number) &&
           (day_is_none(question->to) || entry->since.number <= question->to.number);
}

static enum status entries_give(const struct inbox *inbox, const struct wanted *wanted,
                                const struct receiver *receiver, struct inbox_totals *totals)
{
    int64_t limit = wanted->question->limit;
    enum status status = OK;

    for (size_t i = 0; i < inbox->count && status == OK; i++) {
        const struct inbox_entry *entry = &inbox->entries[i];

        if (!is_wanted(wanted, entry))
            continue;
        if (limit == 0 || totals->entries < limit)
            status = entry_give(inbox, entry, receiver);
        totals->entries++;
        totals->at_risk.minor += entry->at_risk.minor;
    }
    return status;
}

enum status inbox_list(struct engine *engine, const struct inbox_question *question,
                       const struct receiver *receiver, struct inbox_totals *totals)
{
    struct arena arena;
    struct inbox inbox;
    struct wanted wanted;
    enum status status = question_resolve(engine, question, &wanted);

    *totals = (struct inbox_totals){ .entries = 0 };
    arena_init(&arena, 0);
    if (status == OK)
        status = inbox_read(engine, &arena, question->day, &inbox);
    if (status == OK)
        status = receiver->begin(receiver->context, &inbox_row, engine_plant(engine)->decimals);
    if (status == OK)
        status = entries_give(&inbox, &wanted, receiver, totals);
    arena_release(&arena);
    return status;
}
