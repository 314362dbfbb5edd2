/*
 * Lists over HTTP: filters from the query, three forms, pages.
 *
 * A page ends with a cursor: how many rows it and those before it had, and the hash of its last row
 * and of the question. The next page counts as many rows again and refuses to go on where the last
 * of them is another: then the list has changed above, and rows could be missed or come twice.
 * Lists in order of recording only grow at their end.
 *
 * One thing (an item, an order …) is the page of its list with that name, and links to the others.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/cell_text.h"
#include "engine/filter_text.h"
#include "engine/inbox.h"
#include "server/inside.h"
#include "text/csv.h"

enum { COLUMNS_MAX = 64, ROW_BYTES = 1 << 20 };

enum form { FORM_JSON, FORM_NDJSON, FORM_CSV, FORM_COUNT };

static const char *const form_words[FORM_COUNT] = { "json", "ndjson", "csv" };
static const char *const form_types[FORM_COUNT] = { "application/json", "application/x-ndjson",
                                                    "text/csv" };

const struct list_row inbox_filters = {
    .list = LIST_COUNT,
    .name = "inbox",
    .filters = 1U << FILTER_ITEM | 1U << FILTER_PLACE | 1U << FILTER_FROM | 1U << FILTER_TO,
};

/* Things that have an address, and where else they are looked at. */
static const struct resource {
    const char *path;
    enum list list;
    enum filter_field field;
    const char *links[9]; /* lists that take the field */
} resources[] = {
    { "/v1/items/",
      LIST_ITEMS,
      FILTER_ITEM,
      { "stock", "layers", "owed", "history", "bills", "routings", "lots", "where-used" } },
    { "/v1/bills/", LIST_BILLS, FILTER_ITEM, { "items", "where-used", "routings" } },
    { "/v1/orders/", LIST_ORDERS, FILTER_ORDER, { "operations", "usage", "variances", "journal" } },
    { "/v1/lots/", LIST_LOTS, FILTER_LOT, { "trace", "recall" } },
    { "/v1/accounts/", LIST_BALANCE, FILTER_ACCOUNT, { "journal" } },
    { "/v1/events/", LIST_EVENTS, FILTER_KEY, { "lines", "journal" } },
};

/* A page on its way out. */
struct page {
    struct request *request;
    struct engine *engine;
    const struct list_row *asked; /* what may be asked for */
    const struct resource *resource;
    enum form form;
    const struct list_row *list;
    int decimals;
    int64_t skip; /* rows before it */
    int64_t limit;
    int64_t rows;      /* seen, those before it too */
    uint64_t expected; /* of the last row before it */
    uint64_t question; /* hash of list and filters */
    uint64_t last;     /* of the last row seen */
    bool is_stale;
    bool has_more;
    struct arena row_arena;
    struct text_buffer out;
};

static uint64_t mixed(uint64_t hash, struct slice text)
{
    return (hash ^ slice_hash(text)) * UINT64_C(0x9e3779b97f4a7c15);
}

static void heading_put(struct page *page)
{
    if (page->form == FORM_JSON) {
        buffer_put_text(&page->out, "{\"list\":\"");
        buffer_put_text(&page->out, page->list->name);
        buffer_put_text(&page->out, "\",\"rows\":[");
    }
    if (page->form != FORM_CSV)
        return;
    for (int i = 0; i < page->list->column_count; i++) {
        buffer_put_text(&page->out, i > 0 ? "," : "");
        buffer_put_text(&page->out, page->list->columns[i].name);
    }
    buffer_put_text(&page->out, "\r\n");
}

static enum status page_begin(void *context, const struct list_row *list, int decimals)
{
    struct page *page = context;

    page->list = list;
    page->decimals = decimals;
    heading_put(page);
    return list->column_count <= COLUMNS_MAX ? OK : LIMIT_EXCEEDED;
}

static void row_put(struct page *page, struct slice row, const struct slice *texts)
{
    struct csv_writer csv;

    switch (page->form) {
    case FORM_JSON:
        buffer_put_text(&page->out, page->rows > page->skip + 1 ? ",\n" : "\n");
        buffer_put(&page->out, row);
        break;
    case FORM_NDJSON:
        buffer_put(&page->out, row);
        buffer_put_char(&page->out, '\n');
        break;
    case FORM_CSV:
        csv_writer_init(&csv, &page->out);
        for (int i = 0; i < page->list->column_count; i++)
            csv_cell(&csv, texts[i]);
        csv_end(&csv);
        break;
    case FORM_COUNT:
        break;
    }
}

static enum status row_text(struct page *page, const struct cell *cells, struct slice *texts,
                            struct slice *row)
{
    struct text_buffer buffer;

    arena_reset(&page->row_arena);
    for (int i = 0; i < page->list->column_count; i++) {
        const struct column *column = &page->list->columns[i];
        int32_t offset_s =
            column->type == COLUMN_MOMENT ? engine_offset_s(page->engine, cells[i].number) : 0;
        char *scratch = arena_alloc(&page->row_arena, CELL_TEXT_MAX);

        if (!scratch)
            return NO_MEMORY;
        texts[i] = cell_text(column, &cells[i], page->decimals, offset_s, scratch);
    }
    buffer_init(&buffer, &page->row_arena);
    row_json(&buffer, page->list, texts, cells);
    return buffer_finish(&buffer, row);
}

/* IO_FAILED ends the list: the page is full, or stale. */
static enum status page_row(void *context, const struct cell *cells)
{
    struct page *page = context;
    struct slice texts[COLUMNS_MAX] = { 0 };
    struct slice row;
    enum status status = OK;

    page->has_more = page->rows == page->skip + page->limit;
    if (page->has_more)
        return IO_FAILED;
    page->rows++;
    if (page->rows < page->skip)
        return OK;
    status = row_text(page, cells, texts, &row);
    if (status != OK)
        return status;
    page->last = mixed(page->question, row);
    if (page->rows == page->skip) {
        page->is_stale = page->last != page->expected;
        return page->is_stale ? IO_FAILED : OK;
    }
    row_put(page, row, texts);
    return page->out.failed ? NO_MEMORY : OK;
}

static bool word_is(struct slice text, const char *word)
{
    return slice_equals_text(slice_trim(text), word);
}

/* The part of an Accept header up to the next `,`, without parameters. */
static struct slice range_cut(struct slice *rest)
{
    const char *end = memchr(rest->text, ',', rest->size);
    size_t size = end ? (size_t)(end - rest->text) : rest->size;
    struct slice range = { rest->text, size };
    const char *parameters = memchr(range.text, ';', range.size);

    if (parameters)
        range.size = (size_t)(parameters - range.text);
    size += end != NULL;
    *rest = (struct slice){ rest->text + size, rest->size - size };
    return slice_trim(range);
}

static bool form_of_accept(struct slice accept, enum form *form)
{
    if (accept.size == 0)
        return true;
    while (accept.size > 0) {
        struct slice range = range_cut(&accept);

        for (int i = 0; i < FORM_COUNT; i++) {
            *form = (enum form)i;
            if (word_is(range, form_types[i]))
                return true;
        }
        *form = word_is(range, "text/*") ? FORM_CSV : FORM_JSON;
        if (word_is(range, "*/*") || word_is(range, "application/*") || word_is(range, "text/*"))
            return true;
    }
    return false;
}

static bool form_find(struct request *request, enum form *form)
{
    struct slice format = request_param(request, "format");

    *form = FORM_JSON;
    if (!format.text) {
        if (form_of_accept(request_header(request, "Accept"), form))
            return true;
        answer_problem(request, 406, "NOT_ACCEPTABLE", "%s, %s or %s", form_types[0], form_types[1],
                       form_types[2]);
        return false;
    }
    for (int i = 0; i < FORM_COUNT; i++) {
        *form = (enum form)i;
        if (slice_equals_text(format, form_words[i]))
            return true;
    }
    answer_problem(request, 400, "USAGE", "format is json, ndjson or csv, not %.*s",
                   (int)format.size, format.text);
    return false;
}

/* `as_of` is `as-of`. */
static struct slice dashed(struct slice name, char out[32])
{
    if (name.size >= 32)
        return name;
    for (size_t i = 0; i < name.size; i++)
        out[i] = name.text[i] == '_' ? '-' : name.text[i];
    return (struct slice){ out, name.size };
}

static enum status filter_take(struct page *page, const struct param *param, struct filter *filter,
                               struct problem *problem)
{
    const struct list_row *list = page->asked;
    enum filter_field field = FILTER_ITEM;
    char scratch[32];
    struct slice name = dashed(param->name, scratch);

    if (slice_equals_text(name, "on") &&
        (list_is_dated(list->list) || page->asked == &inbox_filters)) {
        enum status status = day_parse(param->value, &filter->today);

        return status == OK ? OK
                            : problem_set(problem, status, "on %.*s", (int)param->value.size,
                                          param->value.text);
    }
    if (!filter_field_find(name, &field) || (list->filters >> field & 1U) == 0)
        return problem_set(problem, USAGE, "%s does not take %.*s", list->name,
                           (int)param->name.size, param->name.text);
    if ((filter->present >> field & 1U) != 0)
        return problem_set(problem, FIELD_TWICE, "%.*s", (int)param->name.size, param->name.text);
    return filter_text_set(page->engine, filter, field, param->value, problem);
}

static enum status limit_take(struct page *page, struct problem *problem)
{
    struct slice text = request_param(page->request, "limit");
    enum status status = OK;

    page->limit = PAGE_ROWS;
    if (text.text)
        status = decimal_parse(text, 0, &page->limit);
    if (status == OK && (page->limit < 1 || page->limit > PAGE_ROWS_MAX))
        status = NUMBER_RANGE;
    if (status == OK)
        return OK;
    return problem_set(problem, status, "limit is 1 to %d", PAGE_ROWS_MAX);
}

static enum status cursor_take(struct page *page, struct problem *problem)
{
    struct slice text = request_param(page->request, "cursor");
    char copy[48] = "";
    char *dash = copy;
    char *end = copy;
    long long skip = 0;
    unsigned long long hash = 0;

    if (!text.text)
        return OK;
    if (text.size < sizeof(copy))
        memcpy(copy, text.text, text.size);
    skip = strtoll(copy, &dash, 10);
    if (*dash == '-' && dash > copy)
        hash = strtoull(dash + 1, &end, 16);
    if (end != copy + text.size || text.size < 3 || skip < 1)
        return problem_set(problem, USAGE, "cursor is none that was given out");
    page->skip = skip;
    page->expected = hash;
    return OK;
}

/* What the query says of the list itself. */
static enum status question_take(struct page *page, struct filter *filter, struct problem *problem)
{
    static const char *const others[] = { "limit", "cursor", "format" };
    const struct request *request = page->request;
    enum status status = limit_take(page, problem);

    if (status == OK)
        status = cursor_take(page, problem);
    page->question = slice_hash(request->path);
    if (status == OK && page->resource)
        status =
            filter_text_set(page->engine, filter, page->resource->field, request->word, problem);
    for (int i = 0; i < request->param_count && status == OK; i++) {
        const struct param *param = &request->params[i];
        bool is_other = false;

        for (size_t k = 0; k < ARRAY_COUNT(others); k++)
            is_other = is_other || slice_equals_text(param->name, others[k]);
        if (is_other)
            continue;
        page->question = mixed(mixed(page->question, param->name), param->value);
        status = filter_take(page, param, filter, problem);
    }
    for (unsigned i = 0; i < FILTER_COUNT && status == OK; i++)
        if ((page->asked->must & ~filter->present) >> i & 1U)
            status = problem_set(problem, FIELD_MISSING, "%s needs %s", page->asked->name,
                                 filter_field_name((enum filter_field)i));
    return status;
}

static void percent_put(struct text_buffer *out, struct slice text, const char *others)
{
    char escape[4];

    for (size_t i = 0; i < text.size; i++) {
        char c = text.text[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

        if (is_letter || (c >= '0' && c <= '9') || (c != '\0' && strchr(others, c))) {
            buffer_put_char(out, c);
            continue;
        }
        (void)snprintf(escape, sizeof(escape), "%%%02X", (unsigned char)c);
        buffer_put_text(out, escape);
    }
}

/* The same question, from behind this page on. */
static enum status next_link(struct page *page, struct slice *link)
{
    const struct request *request = page->request;
    struct text_buffer out;
    char cursor[48];

    (void)snprintf(cursor, sizeof(cursor), "cursor=%lld-%016llx", (long long)page->rows,
                   (unsigned long long)page->last);
    buffer_init(&out, request->arena);
    percent_put(&out, request->path, "-._~/@");
    buffer_put_char(&out, '?');
    for (int i = 0; i < request->param_count; i++) {
        if (slice_equals_text(request->params[i].name, "cursor"))
            continue;
        percent_put(&out, request->params[i].name, "-._~");
        buffer_put_char(&out, '=');
        percent_put(&out, request->params[i].value, "-._~");
        buffer_put_char(&out, '&');
    }
    buffer_put_text(&out, cursor);
    return buffer_finish(&out, link);
}

/* Where else the thing is looked at. */
static void links_put(struct page *page, struct json_writer *json)
{
    const struct request *request = page->request;
    struct slice item = request_param(request, "item"); /* of a lot */

    json_key(json, SLICE("links"));
    json_open(json, '{');
    for (int i = 0; page->resource->links[i]; i++) {
        struct text_buffer link;
        struct slice text = { 0 };

        buffer_init(&link, request->arena);
        buffer_put_text(&link, "/v1/");
        buffer_put_text(&link, page->resource->links[i]);
        buffer_put_char(&link, '?');
        buffer_put_text(&link, filter_field_name(page->resource->field));
        buffer_put_char(&link, '=');
        percent_put(&link, request->word, "-._~@");
        if (item.text && page->resource->field == FILTER_LOT) {
            buffer_put_text(&link, "&item=");
            percent_put(&link, item, "-._~");
        }
        if (buffer_finish(&link, &text) == OK)
            json_text(json, page->resource->links[i], text);
    }
    json_close(json, '}');
}

/* The event as it was submitted, and what it posted. */
static enum status event_put(struct page *page, struct json_writer *json)
{
    struct arena *arena = page->request->arena;
    struct stored_event stored;
    struct posting_rows rows;
    int64_t seq = 0;
    enum status status = engine_seq_of(page->engine, page->request->word, &seq);

    if (status == OK)
        status = store_event(engine_store(page->engine), seq, arena, &stored);
    if (status == OK)
        status = engine_event_text(page->engine, seq, arena, &rows);
    if (status != OK)
        return status;
    json_key(json, SLICE("event"));
    buffer_put(json->out, stored.body);
    json->comma = true;
    json_key(json, SLICE("posting"));
    posting_json(json, arena, &rows);
    return OK;
}

static enum status page_end(struct page *page)
{
    struct json_writer json;
    struct slice link = { 0 };
    struct slice body;
    enum status status = page->has_more ? next_link(page, &link) : OK;

    if (link.size > 0)
        answer_header(page->request, "Link", "<%s>; rel=\"next\"", link.text);
    if (page->form == FORM_JSON) {
        buffer_put_text(&page->out, "\n],\"next\":");
        json_writer_init(&json, &page->out);
        if (link.size > 0)
            json_string(&json, link);
        else
            json_raw(&json, "null");
        if (page->resource)
            links_put(page, &json);
        if (status == OK && page->resource && page->resource->field == FILTER_KEY)
            status = event_put(page, &json);
        buffer_put_text(&page->out, "}\n");
    }
    if (status == OK)
        status = buffer_finish(&page->out, &body);
    if (status == OK)
        answer_body(page->request, 200, form_types[page->form], body);
    return status;
}

static enum status page_ask(struct page *page, const struct filter *filter,
                            const struct receiver *receiver)
{
    struct inbox_question question = {
        .day = filter->today,
        .item = filter->item,
        .place = filter->place,
        .from = filter->from,
        .to = filter->to,
    };
    struct inbox_totals totals;
    int64_t now_s = 0;
    enum status status = OK;

    if (page->asked != &inbox_filters)
        return engine_query(page->engine, page->request->list, filter, receiver);
    if (question.day.number == 0)
        status = engine_moment(page->engine, (struct moment){ .form = MOMENT_NONE }, &now_s,
                               &question.day);
    return status == OK ? inbox_list(page->engine, &question, receiver, &totals) : status;
}

/* What a path names and the book does not know is not found. */
static void page_refuse(struct page *page, const struct problem *problem)
{
    bool is_name = problem->status > LIMIT_EXCEEDED && problem->status < KEY_CONFLICT;

    if (page->resource && is_name)
        answer_problem(page->request, 404, status_code(problem->status), "%s", problem->text);
    else
        answer_status(page->request, problem);
}

static void page_answer(struct page *page)
{
    struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    struct receiver receiver = { page_begin, page_row, page };
    struct problem problem = { .status = OK };
    enum status status = question_take(page, &filter, &problem);

    if (status != OK) {
        page_refuse(page, &problem);
        return;
    }
    status = page_ask(page, &filter, &receiver);
    if (!page->is_stale && page->skip > page->rows && status == OK)
        page->is_stale = true; /* there are fewer now */
    if (page->is_stale)
        answer_problem(page->request, 409, "CURSOR_STALE",
                       "the list has changed before this page: begin it again");
    else if (status == OK && page->resource && page->rows == 0)
        answer_problem(page->request, 404, "NOT_FOUND", "%.*s", (int)page->request->word.size,
                       page->request->word.text);
    if (page->request->is_answered)
        return;
    if (status == OK || page->has_more)
        status = page_end(page);
    else
        problem = *engine_problem(page->engine);
    if (status == OK)
        return;
    if (problem.status == OK)
        (void)problem_set(&problem, status, "a smaller limit needs less memory");
    page_refuse(page, &problem);
}

static void page_run_of(struct page *page)
{
    struct request *request = page->request;

    if (!form_find(request, &page->form))
        return;
    page->engine = reader_take(request);
    if (!page->engine)
        return;
    arena_init(&page->row_arena, ROW_BYTES);
    buffer_init(&page->out, request->arena);
    page_answer(page);
    arena_release(&page->row_arena);
    reader_give(request->server, page->engine);
}

void list_run(struct request *request)
{
    struct page page = { .request = request, .asked = list_row(request->list) };

    page_run_of(&page);
}

void inbox_run(struct request *request)
{
    struct page page = { .request = request, .asked = &inbox_filters };

    page_run_of(&page);
}

void resource_run(struct request *request)
{
    struct page page = { .request = request };

    for (size_t i = 0; i < ARRAY_COUNT(resources); i++)
        if (strcmp(resources[i].path, request->route->path) == 0)
            page.resource = &resources[i];
    if (!page.resource)
        return;
    request->list = page.resource->list;
    page.asked = list_row(request->list);
    page_run_of(&page);
}
