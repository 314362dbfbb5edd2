#include "engine/plan.h"

#include <stdio.h>
#include <string.h>

#include "core/order.h"
#include "core/resolve.h"
#include "engine/feed.h"
#include "engine/inside.h"

enum { MISHAPS_MAX = 100 };

static const char key_prefix[] = "schedule/";

/* A row as the schedule has it. */
struct row {
    struct slice name;
    struct slice line;
    day_t due;
    int at; /* line of the file */
};

struct done {
    enum plan_deed deed;
    struct slice order;
};

struct planning {
    struct engine *engine;
    const struct plan_options *options;
    const struct plan_sink *sink;
    struct plan_totals *totals;
    struct arena arena;
    struct row *rows;
    size_t count;
    size_t capacity;
    struct done *done; /* told once it is written: a refusal leaves nothing to tell */
    size_t done_count;
    size_t done_capacity;
    enum status first; /* of the refusals */
};

static void refused(struct planning *planning, struct problem problem, int line)
{
    int column = 0;

    problem_place(&problem, &line, &column);
    if (planning->first == OK)
        planning->first = problem.status;
    if (planning->totals->refused++ < MISHAPS_MAX)
        planning->sink->mishap(planning->sink->context, &problem, line, column);
}

static enum status note_done(struct planning *planning, enum plan_deed deed, struct slice name)
{
    struct done *done = arena_grow(&planning->arena, planning->done, planning->done_count,
                                   &planning->done_capacity, sizeof(*done));

    planning->totals->deeds[deed]++;
    if (!done)
        return problem_set(&planning->engine->problem, NO_MEMORY,
                           "a schedule needs more memory than the limit");
    planning->done = done;
    done[planning->done_count++] = (struct done){ deed, slice_copy(&planning->arena, name) };
    return OK;
}

/* An order of that name, and what the row says otherwise. */
struct sought {
    struct event *row;
    bool is_found;
    struct order order;
    int64_t last; /* newest event of the one that has, or had, the name */
    bool qty_differs;
    bool due_differs;
    bool line_differs;
    bool place_differs;
    bool tolerance_differs;
};

static void compare(struct draft *draft, struct sought *sought)
{
    const struct event *row = sought->row;
    const struct order *order = &sought->order;
    const struct item *item = item_by_name(draft, row->item);
    qty_t qty = resolve_qty(draft, item, row->amount);

    sought->qty_differs = qty.micro != order->qty.micro || item->id.raw != order->item.raw;
    if (event_has(row, FIELD_DUE))
        sought->due_differs = row->due.number != order->due.number;
    if (event_has(row, FIELD_LINE))
        sought->line_differs = resolve_line(draft, row->line).raw != order->line.raw;
    if (event_has(row, FIELD_PLACE))
        sought->place_differs = resolve_place(draft, row->place).raw != order->place.raw;
    if (event_has(row, FIELD_TOLERANCE))
        sought->tolerance_differs =
            !order->has_tolerance || row->tolerance.micro != order->tolerance.micro;
}

static enum status seek(struct draft *draft, void *context)
{
    struct sought *sought = context;
    int64_t first = name_see(draft, NAME_ORDER, sought->row->name);
    int64_t holder = ((const struct order *)row_see(draft, id_key(ROW_ORDER, first)))->holder;

    sought->order = *(const struct order *)row_see(draft, id_key(ROW_ORDER, holder));
    sought->last = sought->order.last_said;
    sought->is_found = order_stands(draft, holder);
    if (sought->is_found && event_has(sought->row, FIELD_ITEM))
        compare(draft, sought);
    return draft->status;
}

static enum status sought_ask(struct planning *planning, struct sought *sought)
{
    struct event nothing;

    event_init(&nothing, VERB_TICK);
    return engine_ask(planning->engine, &nothing, seek, sought);
}

/* Text in the arena; NO_MEMORY: its text is NULL. */
static struct slice text_keep_of(struct planning *planning, const char *text, int size)
{
    return slice_copy(&planning->arena, (struct slice){ text, size > 0 ? (size_t)size : 0 });
}

/* ITEM-DUE-LINE, as far as the row says them. */
static struct slice name_made(struct planning *planning, const struct event *row)
{
    char text[2 * NAME_MAX_BYTES + 32];
    char day[DECIMAL_TEXT_MAX];
    size_t day_size = event_has(row, FIELD_DUE) ? day_print(row->due, day) : 0;
    bool has_line = event_has(row, FIELD_LINE);
    int size = snprintf(text, sizeof(text), "%.*s%s%.*s%s%.*s", (int)row->item.size, row->item.text,
                        day_size > 0 ? "-" : "", (int)day_size, day, has_line ? "-" : "",
                        has_line ? (int)row->line.size : 0, has_line ? row->line.text : "");

    return text_keep_of(planning, text, size);
}

/* What every event may carry; the key says which order, and how it stood. */
static enum status event_finish(struct planning *planning, struct event *event,
                                const struct sought *sought)
{
    const struct event *common = planning->options->common;
    static const enum field fields[] = { FIELD_AT, FIELD_REF, FIELD_BY, FIELD_NOTE };
    char text[NAME_MAX_BYTES + 64];
    int size = snprintf(text, sizeof(text), "%s%.*s/%lld%s", key_prefix, (int)event->name.size,
                        event->name.text, (long long)sought->last,
                        event_has(event, FIELD_ACTION) && event->action == ORDER_REOPEN ? "r" : "");

    if (size > NAME_MAX_BYTES)
        return problem_set(&planning->engine->problem, NAME_BAD,
                           "an order of a schedule has at "
                           "most 100 letters");
    event->key = text_keep_of(planning, text, size);
    event_set_present(event, FIELD_KEY);
    event->at = common->at;
    event->ref = common->ref;
    event->by = common->by;
    event->note = common->note;
    for (size_t i = 0; i < ARRAY_COUNT(fields); i++)
        if (event_has(common, fields[i]))
            event_set_present(event, fields[i]);
    return event->key.text ? OK : NO_MEMORY;
}

static enum status send(struct planning *planning, struct event *event, const struct sought *sought,
                        enum plan_deed deed)
{
    struct outcome outcome;
    enum status status;

    planning->engine->problem = (struct problem){ .status = OK };
    status = event_finish(planning, event, sought);
    if (status == OK)
        status = engine_post(planning->engine, event, NULL, &outcome);
    if (status == OK)
        status = note_done(planning, outcome.same_again ? PLAN_SAME : deed, event->name);
    return status;
}

static struct event order_word_event(struct slice name, enum order_action action)
{
    struct event event;

    event_init(&event, VERB_ORDER);
    event.name = name;
    event.action = action;
    event_set_present(&event, FIELD_NAME);
    event_set_present(&event, FIELD_ACTION);
    return event;
}

/* Only what differs: the rest of the order stays as its newest events say. */
static struct event change_of(const struct sought *sought)
{
    const struct event *row = sought->row;
    struct event event = order_word_event(row->name, ORDER_CHANGE);
    const struct {
        bool differs;
        enum field field;
    } said[] = {
        { sought->qty_differs, FIELD_QTY },     { sought->qty_differs, FIELD_ITEM },
        { sought->due_differs, FIELD_DUE },     { sought->line_differs, FIELD_LINE },
        { sought->place_differs, FIELD_PLACE }, { sought->tolerance_differs, FIELD_TOLERANCE },
    };

    for (size_t i = 0; i < ARRAY_COUNT(said); i++)
        if (said[i].differs)
            event_set_present(&event, said[i].field);
    if (sought->qty_differs) {
        event.amount = row->amount;
        event.item = row->item;
    }
    event.due = sought->due_differs ? row->due : DAY_NONE;
    if (sought->line_differs)
        event.line = row->line;
    if (sought->place_differs)
        event.place = row->place;
    if (sought->tolerance_differs)
        event.tolerance = row->tolerance;
    return event;
}

static bool differs(const struct sought *sought)
{
    return sought->qty_differs || sought->due_differs || sought->line_differs ||
           sought->place_differs || sought->tolerance_differs;
}

static enum status row_post(struct planning *planning, struct event *row)
{
    struct sought sought = { .row = row };
    struct event event;
    enum status status = sought_ask(planning, &sought);
    bool is_cancelled = status == OK && order_state(&sought.order) == ORDER_CANCELLED;

    if (status != OK)
        return status;
    if (!sought.is_found)
        return send(planning, row, &sought, PLAN_PLANNED);
    if (is_cancelled) {
        event = order_word_event(row->name, ORDER_REOPEN);
        status = send(planning, &event, &sought, PLAN_REOPENED);
    }
    if (status == OK && differs(&sought)) {
        event = change_of(&sought);
        return send(planning, &event, &sought, PLAN_CHANGED);
    }
    if (status == OK && !is_cancelled)
        status = note_done(planning, PLAN_SAME, row->name);
    return status;
}

static enum status row_note(struct planning *planning, const struct event *event, int at)
{
    struct row *rows = arena_grow(&planning->arena, planning->rows, planning->count,
                                  &planning->capacity, sizeof(*rows));
    struct problem *problem = &planning->engine->problem;

    *problem = (struct problem){ .status = OK };
    if (!rows || !event->name.text)
        return problem_set(problem, NO_MEMORY, "a schedule needs more memory than the limit");
    planning->rows = rows;
    if (event->name.size > NAME_MAX_BYTES)
        return problem_set(problem, NAME_BAD, "a name of more than %d bytes", NAME_MAX_BYTES);
    for (size_t i = 0; i < planning->count; i++)
        if (slice_equals(rows[i].name, event->name))
            return problem_set(problem, NAME_TAKEN, "%.*s is the order of line %d",
                               (int)event->name.size, event->name.text, rows[i].at);
    rows[planning->count++] = (struct row){
        .name = slice_copy(&planning->arena, event->name),
        .line =
            slice_copy(&planning->arena, event_has(event, FIELD_LINE) ? event->line : SLICE("")),
        .due = event_has(event, FIELD_DUE) ? event->due : DAY_NONE,
        .at = at,
    };
    return OK;
}

static enum status row_take(struct planning *planning, struct event *event, int at)
{
    enum status status;

    if (!event_has(event, FIELD_NAME)) {
        event->name = name_made(planning, event);
        event_set_present(event, FIELD_NAME);
    }
    status = row_note(planning, event, at);
    if (status == OK)
        status = row_post(planning, event);
    if (status == OK || status_is_failure(status))
        return status;
    refused(planning, *engine_problem(planning->engine), at);
    return OK;
}

static enum status rows_take(struct planning *planning)
{
    struct schedule schedule;
    struct problem problem = { .status = OK };
    enum status status = schedule_open(&schedule, planning->options->form, planning->options->text,
                                       &planning->arena, &problem);
    bool found = status == OK;

    if (status != OK)
        refused(planning, problem, 1);
    while (found && planning->totals->refused < MISHAPS_MAX) {
        struct event event;

        problem = (struct problem){ .status = OK };
        status = schedule_next(&schedule, &planning->arena, &event, &found, &problem);
        if (status != OK && status_is_failure(status))
            return status;
        if (status != OK)
            refused(planning, problem, schedule.line);
        else if (found)
            status = row_take(planning, &event, schedule.line);
        if (status_is_failure(status))
            return status;
    }
    return OK;
}

/* Orders that are still open, as their list has them. */
struct open_orders {
    struct planning *planning;
    const struct list_row *list;
    struct row *items;
    size_t count;
    size_t capacity;
};

static enum status open_begin(void *context, const struct list_row *list, int decimals)
{
    struct open_orders *open = context;

    (void)decimals;
    open->list = list;
    return OK;
}

static const struct cell *cell_of(const struct open_orders *open, const struct cell *cells,
                                  const char *name)
{
    int i = 0;

    while (strcmp(open->list->columns[i].name, name) != 0)
        i++;
    return &cells[i];
}

static enum status open_row(void *context, const struct cell *cells)
{
    struct open_orders *open = context;
    struct arena *arena = &open->planning->arena;
    struct slice state = cell_of(open, cells, "state")->text;
    const struct cell *due = cell_of(open, cells, "due");
    const struct cell *line = cell_of(open, cells, "line");

    if (!slice_equals_text(state, order_state_word(ORDER_PLANNED)) &&
        !slice_equals_text(state, order_state_word(ORDER_RELEASED)))
        return OK;
    open->items =
        arena_grow(arena, open->items, open->count, &open->capacity, sizeof(*open->items));
    if (!open->items)
        return NO_MEMORY;
    open->items[open->count++] = (struct row){
        .name = slice_copy(arena, cell_of(open, cells, "order")->text),
        .line = slice_copy(arena, line->absent ? SLICE("") : line->text),
        .due = due->absent ? DAY_NONE : due->day,
    };
    return OK;
}

/* Whether the schedule speaks of the order's line and day, and not of the order. */
static bool is_missing(const struct planning *planning, const struct row *order)
{
    bool has_line = false;
    bool is_after = false;
    bool is_before = false;

    for (size_t i = 0; i < planning->count; i++) {
        const struct row *row = &planning->rows[i];

        if (slice_equals(row->name, order->name))
            return false;
        has_line = has_line || slice_equals(row->line, order->line);
        is_after = is_after || row->due.number <= order->due.number;
        is_before = is_before || row->due.number >= order->due.number;
    }
    return has_line && is_after && is_before;
}

static bool is_begun(const struct order *order)
{
    return order->good.micro > 0 || order->scrapped.micro > 0 || order->lost.micro > 0 ||
           order->passed.micro > 0 || order->started.micro > 0;
}

static enum status missing_take(struct planning *planning, const struct row *order)
{
    struct event event = order_word_event(order->name, ORDER_CANCEL);
    struct sought sought = { .row = &event };
    struct slice key = { 0 };
    enum status status = sought_ask(planning, &sought);

    if (status == OK)
        status = engine_key_of(planning->engine, sought.order.key.part[0], &planning->arena, &key);
    if (status != OK || key.size < sizeof(key_prefix) ||
        memcmp(key.text, key_prefix, sizeof(key_prefix) - 1) != 0)
        return status;
    if (planning->options->missing == MISSING_STAYS)
        return note_done(planning, PLAN_MISSING, order->name);
    if (is_begun(&sought.order))
        return note_done(planning, PLAN_BEGUN, order->name);
    return send(planning, &event, &sought, PLAN_CANCELLED);
}

static enum status missing_find(struct planning *planning)
{
    struct open_orders open = { .planning = planning };
    struct receiver receiver = { open_begin, open_row, &open };
    struct filter filter = { .present = 0 };
    enum status status = engine_query(planning->engine, LIST_ORDERS, &filter, &receiver);

    for (size_t i = 0; i < open.count && status == OK; i++)
        if (is_missing(planning, &open.items[i]))
            status = missing_take(planning, &open.items[i]);
    return status;
}

enum status plan_post(struct engine *engine, const struct plan_options *options,
                      const struct plan_sink *sink, struct plan_totals *totals)
{
    struct planning planning = {
        .engine = engine, .options = options, .sink = sink, .totals = totals
    };
    enum status status = engine_begin(engine);

    *totals = (struct plan_totals){ .refused = 0 };
    arena_init(&planning.arena, 0);
    if (status == OK)
        status = rows_take(&planning);
    if (status == OK && planning.first == OK)
        status = missing_find(&planning);
    if (status == OK && planning.first == OK)
        status = engine_commit(engine);
    engine_end(engine);
    for (size_t i = 0; i < planning.done_count && status == OK && planning.first == OK; i++)
        sink->told(sink->context, planning.done[i].deed, planning.done[i].order);
    arena_release(&planning.arena);
    return status == OK ? planning.first : status;
}
