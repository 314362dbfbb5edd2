#include "cli/input.h"
#include "cli/open.h"
#include "engine/bill_again.h"
#include "engine/feed.h"
#include "text/bill_shape.h"
#include "text/worksheet.h"

/* A component of a row, until all products are known. */
struct part {
    struct slice name;
    struct slice unit;
    struct spot spot;
};

/* Bills of another program on their way into events. */
struct import {
    const struct request *request;
    struct engine *engine;
    struct input input;
    struct arena arena;
    struct event *events; /* items that are missing, and bills */
    size_t count;
    size_t capacity;
    int *lines; /* of the file, of each */
    size_t line_capacity;
    size_t again; /* bills that are as they stand, left out of the events */
    size_t bill;  /* the last one, and room for its lines */
    size_t bill_capacity;
    bool has_bill;
    struct part *parts;
    size_t part_count;
    size_t part_capacity;
    int refused;
};

static void mishap(struct import *import, struct spot spot, const struct problem *problem)
{
    struct out *err = import->request->err;

    import->refused++;
    out_print(err, "%s:", import->input.name);
    if (spot.line > 0)
        out_print(err, "%d:", spot.line);
    if (spot.column > 0)
        out_print(err, "%d:", spot.column);
    out_text(err, " ");
    (void)report(import->request, problem);
}

/* A row that cannot be read says where. */
static void row_mishap(struct import *import, struct problem *problem)
{
    struct spot spot = { 0 };

    problem_place(problem, &spot.line, &spot.column);
    mishap(import, spot, problem);
}

static struct event *event_add(struct import *import, enum verb verb, int line)
{
    struct event *events = arena_grow(&import->arena, import->events, import->count,
                                      &import->capacity, sizeof(*events));
    int *lines = arena_grow(&import->arena, import->lines, import->count, &import->line_capacity,
                            sizeof(*lines));

    if (!events || !lines)
        return NULL;
    import->events = events;
    import->lines = lines;
    lines[import->count] = line;
    event_init(&events[import->count], verb);
    return &events[import->count++];
}

/* The item is in the book, or is among those that the import adds. */
static bool item_is_there(const struct import *import, struct slice name)
{
    const struct item *item = NULL;

    for (size_t i = 0; i < import->count; i++)
        if (import->events[i].verb == VERB_ITEM && slice_equals(import->events[i].name, name))
            return true;
    return engine_item(import->engine, name, &item) == OK;
}

/* An item that is not there is added, if that is asked for. */
static enum status item_want(struct import *import, struct part part, enum item_kind kind)
{
    struct problem problem = { .status = OK };
    struct slice name = part.name;
    struct event *event;

    if (item_is_there(import, name))
        return OK;
    if (!request_has(import->request, OPTION_ITEMS)) {
        (void)problem_set(&problem, ITEM_UNKNOWN, "%.*s", (int)name.size, name.text);
        mishap(import, part.spot, &problem);
        return OK;
    }
    event = event_add(import, VERB_ITEM, part.spot.line);
    if (!event)
        return NO_MEMORY;
    event->name = name;
    event->amount.unit = part.unit.size > 0 ? part.unit : SLICE("each");
    event->kind = kind;
    event_set_present(event, FIELD_NAME);
    event_set_present(event, FIELD_UNIT);
    if (kind != KIND_BOUGHT)
        event_set_present(event, FIELD_KIND);
    return OK;
}

static enum status bill_begin(struct import *import, const struct bill_row *row,
                              struct slice product)
{
    struct event *event = event_add(import, VERB_BILL, row->line);

    if (!event)
        return NO_MEMORY;
    event->item = product;
    event_set_present(event, FIELD_ITEM);
    if (row->makes.den != 0 && row->makes.num != row->makes.den) {
        event->ratio = row->makes;
        event_set_present(event, FIELD_RATIO);
    }
    if (request_has(import->request, OPTION_DRAFT)) {
        event->draft = true;
        event_set_present(event, FIELD_DRAFT);
    }
    import->bill = import->count - 1;
    import->bill_capacity = 0;
    import->has_bill = true;
    return OK;
}

static enum status part_add(struct import *import, const struct bill_row *row)
{
    struct event *event = &import->events[import->bill];
    struct event_line *lines = arena_grow(&import->arena, event->lines, (size_t)event->line_count,
                                          &import->bill_capacity, sizeof(*lines));
    struct part *parts = arena_grow(&import->arena, import->parts, import->part_count,
                                    &import->part_capacity, sizeof(*parts));

    if (!lines || !parts)
        return NO_MEMORY;
    event->lines = lines;
    lines[event->line_count++] = row->component;
    import->parts = parts;
    parts[import->part_count++] =
        (struct part){ row->component.item, row->component.unit, row->component_spot };
    return OK;
}

static enum status row_take(struct import *import, const struct bill_row *row)
{
    const char *of = import->request->values[OPTION_OF];
    struct slice product = of ? slice_of(of) : row->product;
    enum status status = OK;

    if (row->begins || !import->has_bill) {
        status = bill_begin(import, row, product);
        if (status == OK)
            status = item_want(import, (struct part){ product, { 0 }, row->product_spot },
                               row->is_kit ? KIND_PHANTOM : KIND_MADE);
    }
    return status == OK && row->has_line ? part_add(import, row) : status;
}

static enum status rows_take(struct import *import, enum bill_shape shape)
{
    struct problem problem = { .status = OK };
    struct bill_rows rows;
    struct bill_row row;
    bool found = true;
    enum status status = bill_rows_open(&rows, shape, import->input.text, &import->arena, &problem);

    if (status != OK)
        found = false;
    while (status == OK && found) {
        problem = (struct problem){ .status = OK };
        status = bill_rows_next(&rows, &import->arena, &row, &found, &problem);
        if (status == OK && found)
            status = row_take(import, &row);
        else if (status != OK && !status_is_failure(status)) {
            row_mishap(import, &problem);
            status = OK;
            found = true;
        }
    }
    if (status != OK && !status_is_failure(status)) {
        row_mishap(import, &problem);
        status = OK;
    }
    for (size_t i = 0; i < import->part_count && status == OK; i++)
        status = item_want(import, import->parts[i], KIND_BOUGHT);
    return status;
}

/* Items come before the bills that name them. */
static enum status each_event(struct import *import,
                              enum status (*visit)(struct import *import, struct event *event,
                                                   int line))
{
    static const enum verb verbs[] = { VERB_ITEM, VERB_BILL };
    enum status status = OK;

    for (size_t v = 0; v < ARRAY_COUNT(verbs); v++)
        for (size_t i = 0; i < import->count && status == OK; i++)
            if (import->events[i].verb == verbs[v])
                status = visit(import, &import->events[i], import->lines[i]);
    return status;
}

/* Bills that are as they stand are left out: the same file twice posts nothing. */
static enum status again_leave(struct import *import)
{
    enum status status = OK;
    size_t kept = 0;

    for (size_t i = 0; i < import->count && status == OK; i++) {
        bool is = false;

        if (import->events[i].verb == VERB_BILL)
            status = bill_is_again(import->engine, &import->events[i], &import->arena, &is);
        import->again += is;
        if (is)
            continue;
        import->events[kept] = import->events[i];
        import->lines[kept++] = import->lines[i];
    }
    import->count = kept;
    return status;
}

static enum status event_finish(struct import *import, struct event *event, int line)
{
    struct problem problem = { .status = OK };
    enum status status = event_options(import->request, event, &problem);

    if (event->verb == VERB_BILL && import->request->values[OPTION_FROM] && status == OK)
        status = member_set(event, "from", import->request->values[OPTION_FROM], &problem);
    if (status == OK)
        return OK;
    mishap(import, (struct spot){ line, 0 }, &problem);
    return status;
}

static enum status event_show(struct import *import, struct event *event, int line)
{
    struct text_buffer buffer;
    struct slice text;

    (void)line;
    buffer_init(&buffer, &import->arena);
    worksheet_print_event(event, &buffer);
    if (buffer_finish(&buffer, &text) != OK)
        return NO_MEMORY;
    out_slice(import->request->out, text);
    out_text(import->request->out, "\n");
    return OK;
}

static enum status event_submit(struct import *import, struct event *event, int line)
{
    struct outcome outcome;
    enum status status = engine_post(import->engine, event, NULL, &outcome);

    if (status != OK && !status_is_failure(status))
        mishap(import, (struct spot){ line, 0 }, engine_problem(import->engine));
    return status;
}

static enum exit_code events_post(struct import *import)
{
    enum status status = engine_begin(import->engine);

    if (status == OK)
        status = again_leave(import);
    if (status == OK)
        status = each_event(import, event_submit);
    if (status == OK)
        status = engine_commit(import->engine);
    engine_end(import->engine);
    if (status_is_failure(status))
        return report_engine(import->request, import->engine);
    out_print(import->request->out, "%s: %zu %s %s\n", import->input.name, import->count,
              import->count == 1 ? "event" : "events",
              status == OK ? "posted" : "good, none posted");
    if (import->again > 0)
        out_print(import->request->out, "%s: %zu %s\n", import->input.name, import->again,
                  import->again == 1 ? "bill is as it stands" : "bills are as they stand");
    return exit_code_of(status);
}

static enum exit_code bills_import(struct import *import, enum bill_shape shape)
{
    struct problem problem = { .status = OK };
    bool posts = request_has(import->request, OPTION_POST);
    enum status status = posts ? OK : engine_look(import->engine);

    if (status != OK)
        return report_engine(import->request, import->engine);
    status = rows_take(import, shape);
    if (status == OK && import->refused == 0)
        status = each_event(import, event_finish);
    if (status == NO_MEMORY)
        (void)problem_set(&problem, status, "bills of that size");
    if (status_is_failure(status))
        return report(import->request, &problem);
    if (import->refused > 0)
        return EXIT_CODE_REFUSED;
    if (posts)
        return events_post(import);
    if (again_leave(import) != OK)
        return report_engine(import->request, import->engine);
    return each_event(import, event_show) == OK ? EXIT_CODE_OK : EXIT_CODE_FAILED;
}

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

enum exit_code command_import_bill(const struct request *request)
{
    struct import import = { .request = request };
    struct problem problem = { .status = OK };
    enum bill_shape shape = SHAPE_KICAD;
    enum exit_code code = EXIT_CODE_OK;

    if (!request_has(request, OPTION_SHAPE) ||
        !bill_shape_find(slice_of(request->values[OPTION_SHAPE]), &shape))
        return usage(request, "--shape takes kicad, odoo or erpnext");
    if ((shape == SHAPE_KICAD) != request_has(request, OPTION_OF))
        return usage(request, shape == SHAPE_KICAD
                                  ? "--of says of what item the bill is"
                                  : "this shape says itself of what its bills are");
    if (input_open(request->arguments[0], &import.input, &problem) != OK)
        return report(request, &problem);
    arena_init(&import.arena, 0);
    code = book_open(request, request_has(request, OPTION_POST) ? STORE_WRITE : STORE_READ,
                     &import.engine);
    if (code == EXIT_CODE_OK)
        code = bills_import(&import, shape);
    engine_close(import.engine);
    arena_release(&import.arena);
    input_close(&import.input);
    return code;
}
