/*
 * What pages ask of the book beside its lists: how it is called, an item by what somebody types,
 * what runs low, what is open before a close, trees of bills, an event explained.
 *
 * Rows are those of the command line; there are no pages of them.
 */
#include "engine/bill_tree.h"
#include "engine/cell_text.h"
#include "engine/chain.h"
#include "engine/closing.h"
#include "engine/recorded.h"
#include "engine/replenish.h"
#include "engine/where_used.h"
#include "server/inside.h"
#include "store/find.h"
#include "text/event_json.h"
#include "text/worksheet.h"

enum { COLUMNS_MAX = 64, FOUND_ROWS = 50, RECENT_ROWS = 200 };

/* An answer of rows on its way out. */
struct telling {
    struct request *request;
    struct engine *engine;
    const struct list_row *list;
    int decimals;
    int64_t rows;
    struct arena row_arena;
    struct text_buffer out;
    day_t day;
    struct problem problem;
};

static enum status told_begin(void *context, const struct list_row *list, int decimals)
{
    struct telling *told = context;

    told->list = list;
    told->decimals = decimals;
    return list->column_count <= COLUMNS_MAX ? OK : LIMIT_EXCEEDED;
}

static enum status told_row(void *context, const struct cell *cells)
{
    struct telling *told = context;
    struct slice texts[COLUMNS_MAX] = { 0 };

    arena_reset(&told->row_arena);
    for (int i = 0; i < told->list->column_count; i++) {
        const struct column *column = &told->list->columns[i];
        int32_t offset_s =
            column->type == COLUMN_MOMENT ? engine_offset_s(told->engine, cells[i].number) : 0;
        char *scratch = arena_alloc(&told->row_arena, CELL_TEXT_MAX);

        if (!scratch)
            return NO_MEMORY;
        texts[i] = cell_text(column, &cells[i], told->decimals, offset_s, scratch);
    }
    buffer_put_text(&told->out, told->rows++ > 0 ? ",\n" : "\n");
    row_json(&told->out, told->list, texts, cells);
    return told->out.failed ? NO_MEMORY : OK;
}

/* A day of the query; else the plant's today. */
static enum status day_take(struct telling *told, const char *name)
{
    struct slice text = request_param(told->request, name);
    int64_t now_s = 0;
    enum status status = OK;

    if (!text.text)
        return engine_moment(told->engine, (struct moment){ .form = MOMENT_NONE }, &now_s,
                             &told->day);
    status = day_parse(text, &told->day);
    return status == OK
               ? OK
               : problem_set(&told->problem, status, "%s %.*s", name, (int)text.size, text.text);
}

typedef enum status (*teller_t)(struct telling *told, const struct receiver *receiver);

static void told_end(struct telling *told, enum status status)
{
    struct slice body;

    buffer_put_text(&told->out, "\n]}\n");
    if (status == OK)
        status = buffer_finish(&told->out, &body);
    if (status == OK) {
        answer_body(told->request, 200, "application/json", body);
        return;
    }
    if (told->problem.status == OK)
        told->problem = *engine_problem(told->engine);
    if (told->problem.status == OK)
        (void)problem_set(&told->problem, status, "the answer");
    answer_status(told->request, &told->problem);
}

/* `day`: what the parameter is called that says the day. */
static void tell(struct request *request, const char *day, teller_t teller)
{
    struct telling told = { .request = request, .problem = { .status = OK } };
    const struct receiver receiver = { told_begin, told_row, &told };
    enum status status = OK;

    told.engine = reader_take(request);
    if (!told.engine)
        return;
    arena_init(&told.row_arena, 0);
    buffer_init(&told.out, request->arena);
    buffer_put_text(&told.out, "{\"rows\":[");
    status = day_take(&told, day);
    if (status == OK)
        status = teller(&told, &receiver);
    told_end(&told, status);
    arena_release(&told.row_arena);
    reader_give(request->server, told.engine);
}

static enum status find_tell(struct telling *told, const struct receiver *receiver)
{
    struct store *store = engine_store(told->engine);
    enum status status =
        store_find(store, request_param(told->request, "text"), FOUND_ROWS, receiver);

    if (status != OK)
        (void)problem_set(&told->problem, status, "%s", store_problem(store)->text);
    return status;
}

void find_run(struct request *request)
{
    tell(request, "on", find_tell);
}

static enum status replenish_tell(struct telling *told, const struct receiver *receiver)
{
    const struct replenish_question question = { .day = told->day,
                                                 .item = request_param(told->request, "item") };

    return replenish_list(told->engine, &question, receiver);
}

void replenish_run(struct request *request)
{
    tell(request, "on", replenish_tell);
}

static enum status closing_tell(struct telling *told, const struct receiver *receiver)
{
    int64_t open = 0;

    return closing_list(told->engine, told->day, receiver, &open);
}

void closing_run(struct request *request)
{
    tell(request, "day", closing_tell);
}

static enum status cost_tell(struct telling *told, const struct receiver *receiver)
{
    const struct bill_question question = { .item = request_param(told->request, "item"),
                                            .version = request_param(told->request, "version"),
                                            .day = told->day };

    return bill_cost(told->engine, &question, receiver, &told->problem);
}

void cost_run(struct request *request)
{
    tell(request, "on", cost_tell);
}

static enum status uses_tell(struct telling *told, const struct receiver *receiver)
{
    return where_used(told->engine, request_param(told->request, "item"), told->day, receiver,
                      &told->problem);
}

void uses_run(struct request *request)
{
    tell(request, "on", uses_tell);
}

/* The last moves of an item. */
static enum status recent_tell(struct telling *told, const struct receiver *receiver)
{
    const struct filter filter = { .present = 1U << FILTER_ITEM | 1U << FILTER_LIMIT,
                                   .item = request_param(told->request, "item"),
                                   .limit = RECENT_ROWS,
                                   .from = DAY_NONE,
                                   .to = DAY_NONE,
                                   .as_of = DAY_NONE };

    return engine_query(told->engine, LIST_HISTORY, &filter, receiver);
}

void recent_run(struct request *request)
{
    tell(request, "on", recent_tell);
}

/* ---- the book ---- */

/* The books of the newest event; DAY_NONE: there is none. */
static enum status last_day(struct telling *told, day_t *day)
{
    struct stored_event event;
    int64_t seq = engine_seq(told->engine);
    enum status status = OK;

    *day = DAY_NONE;
    if (seq > 0)
        status = store_event(engine_store(told->engine), seq, told->request->arena, &event);
    if (status == OK && seq > 0)
        *day = event.books;
    return status;
}

static void day_put(struct json_writer *json, const char *key, day_t day)
{
    char text[DAY_TEXT_MAX];

    json_key(json, slice_of(key));
    if (day_is_none(day))
        json_raw(json, "null");
    else
        json_string(json, (struct slice){ text, day_print(day, text) });
}

void book_run(struct request *request)
{
    struct telling told = { .request = request };
    const struct plant *plant = NULL;
    struct text_buffer buffer;
    struct json_writer json;
    struct slice body;
    day_t last = DAY_NONE;
    enum status status = OK;

    told.engine = reader_take(request);
    if (!told.engine)
        return;
    plant = engine_plant(told.engine);
    status = day_take(&told, "on");
    if (status == OK)
        status = last_day(&told, &last);
    buffer_init(&buffer, request->arena);
    json_writer_init(&json, &buffer);
    json_open(&json, '{');
    json_text(&json, "company", plant->company);
    json_text(&json, "site", plant->site);
    json_text(&json, "currency", plant->currency);
    json_number(&json, "decimals", plant->decimals);
    json_number(&json, "events", engine_seq(told.engine));
    day_put(&json, "today", told.day);
    day_put(&json, "last", last);
    day_put(&json, "closed", plant->closed);
    json_close(&json, '}');
    buffer_put_char(&buffer, '\n');
    if (status == OK)
        status = buffer_finish(&buffer, &body);
    if (status == OK)
        answer_body(request, 200, "application/json", body);
    else
        answer_status(request,
                      told.problem.status != OK ? &told.problem : engine_problem(told.engine));
    reader_give(request->server, told.engine);
}

/* ---- an event ---- */

static void posting_put(struct json_writer *json, const struct posting_rows *rows)
{
    json_key(json, SLICE("posting"));
    json_open(json, '[');
    for (size_t i = 0; i < rows->count; i++) {
        json_open(json, '{');
        json_text(json, "word", rows->rows[i].word);
        json_text(json, "what", rows->rows[i].what);
        json_text(json, "where", rows->rows[i].where);
        json_text(json, "amount", rows->rows[i].amount);
        json_close(json, '}');
    }
    json_close(json, ']');
}

static void head_put(struct json_writer *json, const struct stored_event *event)
{
    json_number(json, "number", event->seq);
    json_text(json, "key", event->key);
    json_text(json, "verb", slice_of(verb_row(event->verb)->name));
    day_put(json, "day", event->day);
    day_put(json, "books", event->books);
}

static enum status words_put(struct telling *told, struct json_writer *json,
                             const struct stored_event *stored)
{
    struct arena *arena = told->request->arena;
    struct text_buffer line;
    struct event event;
    struct slice text;
    enum status status = event_json_read(stored->body, arena, &event, &told->problem);

    if (status != OK)
        return status;
    buffer_init(&line, arena);
    worksheet_print_event(&event, &line);
    status = buffer_finish(&line, &text);
    if (status == OK)
        json_text(json, "says", text);
    return status;
}

static enum status since_put(struct telling *told, struct json_writer *json, int64_t seq)
{
    struct since_list list;
    enum status status = engine_since_text(told->engine, seq, told->request->arena, &list);

    json_key(json, SLICE("since"));
    json_open(json, '[');
    for (size_t i = 0; status == OK && i < list.count; i++) {
        json_open(json, '{');
        head_put(json, &list.items[i].event);
        posting_put(json, &list.items[i].text);
        json_close(json, '}');
    }
    json_close(json, ']');
    return status;
}

static enum status explain(struct telling *told, struct json_writer *json)
{
    struct arena *arena = told->request->arena;
    struct stored_event stored;
    struct posting_rows rows;
    char hash[HASH_TEXT_MAX];
    int64_t seq = 0;
    enum status status = engine_seq_of(told->engine, request_param(told->request, "key"), &seq);

    if (status == OK)
        status = store_event(engine_store(told->engine), seq, arena, &stored);
    if (status == OK)
        status = engine_event_text(told->engine, seq, arena, &rows);
    if (status != OK)
        return status;
    json_open(json, '{');
    head_put(json, &stored);
    json_text(json, "hash", hash_print(&stored.hash, hash));
    status = words_put(told, json, &stored);
    posting_put(json, &rows);
    if (status == OK)
        status = since_put(told, json, seq);
    json_close(json, '}');
    return status;
}

void explain_run(struct request *request)
{
    struct telling told = { .request = request, .problem = { .status = OK } };
    struct json_writer json;
    struct slice body;
    enum status status = OK;

    told.engine = reader_take(request);
    if (!told.engine)
        return;
    buffer_init(&told.out, request->arena);
    json_writer_init(&json, &told.out);
    status = explain(&told, &json);
    buffer_put_char(&told.out, '\n');
    if (status == OK)
        status = buffer_finish(&told.out, &body);
    if (status == OK)
        answer_body(request, 200, "application/json", body);
    else
        answer_status(request,
                      told.problem.status != OK ? &told.problem : engine_problem(told.engine));
    reader_give(request->server, told.engine);
}
