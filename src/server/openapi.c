/*
 * The whole interface as one document, OpenAPI 3.1: routes and lists by their tables, events by
 * schema.c, refusals by the codes that there are.
 */
#include <stdio.h>
#include <string.h>

#include "engine/filter_text.h"
#include "server/schema.h"

/* What the server itself refuses; the others are the book's. */
static const struct {
    unsigned status;
    const char *code;
    unsigned methods;
} own_codes[] = {
    { 400, "REQUEST_MALFORMED", HTTP_GET | HTTP_POST },
    { 401, "TOKEN_UNKNOWN", HTTP_GET | HTTP_POST },
    { 404, "NOT_FOUND", HTTP_GET },
    { 406, "NOT_ACCEPTABLE", HTTP_GET },
    { 409, "CURSOR_STALE", HTTP_GET },
    { 413, "BODY_TOO_LARGE", HTTP_POST },
    { 415, "TYPE_UNKNOWN", HTTP_POST },
    { 429, "TOO_MANY", HTTP_GET | HTTP_POST },
    { 503, "STREAMS_FULL", HTTP_GET },
    { 503, "ENDING", HTTP_GET },
    { 421, "HOST_WRONG", HTTP_GET | HTTP_POST },
};

static const unsigned statuses[] = { 400, 401, 403, 404, 406, 409, 413,
                                     415, 421, 422, 429, 500, 503, 507 };

/* Of a book's codes a request may be answered with: those of commands alone are not. */
static bool code_is_shown(enum status code, unsigned method)
{
    if (code == OK || code >= KEY_FILE_BAD || code == CHECK_FAILED)
        return code == NOT_ALLOWED && method == HTTP_POST;
    return method == HTTP_POST || code < KEY_CONFLICT || code == LOT_UNTRACKED ||
           status_is_failure(code) || code == USAGE;
}

/* What is asked for by a path and not there is 404, else 422. */
static bool code_is_of(enum status code, unsigned status, unsigned method)
{
    bool is_name = code > LIMIT_EXCEEDED && code < KEY_CONFLICT;

    return code_is_shown(code, method) &&
           (http_status_of(code) == status || (status == 404 && is_name && method == HTTP_GET));
}

static void codes_put(struct json_writer *json, unsigned status, unsigned method)
{
    for (size_t i = 0; i < ARRAY_COUNT(own_codes); i++)
        if (own_codes[i].status == status && (own_codes[i].methods & method) != 0)
            json_string(json, slice_of(own_codes[i].code));
    for (int code = 0; code < STATUS_COUNT; code++)
        if (code_is_of((enum status)code, status, method))
            json_string(json, slice_of(status_code((enum status)code)));
}

static bool status_has_code(unsigned status, unsigned method)
{
    bool has = false;

    for (size_t i = 0; i < ARRAY_COUNT(own_codes); i++)
        has = has || (own_codes[i].status == status && (own_codes[i].methods & method) != 0);
    for (int code = 0; code < STATUS_COUNT; code++)
        has = has || code_is_of((enum status)code, status, method);
    return has;
}

static void ref_put(struct json_writer *json, const char *path)
{
    json_open(json, '{');
    json_text(json, "$ref", slice_of(path));
    json_close(json, '}');
}

/* `{"TYPE":{"schema":` … and its end. */
static void content_open(struct json_writer *json, const char *type)
{
    json_key(json, slice_of(type));
    json_open(json, '{');
    json_key(json, SLICE("schema"));
}

static void problem_put(struct json_writer *json, unsigned status, unsigned method)
{
    char number[8];

    (void)snprintf(number, sizeof(number), "%u", status);
    json_key(json, slice_of(number));
    json_open(json, '{');
    json_text(json, "description", SLICE("refused, or failed"));
    json_key(json, SLICE("content"));
    json_open(json, '{');
    content_open(json, "application/problem+json");
    json_open(json, '{');
    json_key(json, SLICE("allOf"));
    json_open(json, '[');
    ref_put(json, "#/components/schemas/problem");
    json_raw(json, "{\"properties\":{\"code\":{\"enum\":[");
    json->comma = false;
    codes_put(json, status, method);
    buffer_put_text(json->out, "]}}}");
    json_close(json, ']');
    json_close(json, '}');
    json_close(json, '}');
    json_close(json, '}');
    json_close(json, '}');
}

static void problems_put(struct json_writer *json, unsigned method)
{
    for (size_t i = 0; i < ARRAY_COUNT(statuses); i++)
        if (status_has_code(statuses[i], method))
            problem_put(json, statuses[i], method);
}

static void param_put(struct json_writer *json, const char *name, const char *schema, bool required)
{
    json_open(json, '{');
    json_text(json, "name", slice_of(name));
    json_text(json, "in", SLICE("query"));
    if (required) {
        json_key(json, SLICE("required"));
        json_raw(json, "true");
    }
    json_key(json, SLICE("schema"));
    json_raw(json, schema);
    json_close(json, '}');
}

static const char text_schema[] = "{\"type\":\"string\",\"minLength\":1}";

static const char *filter_schema(enum filter_field field)
{
    if (field == FILTER_FROM || field == FILTER_TO || field == FILTER_AS_OF)
        return "{\"$ref\":\"#/components/schemas/value-day\"}";
    return field == FILTER_KNOWN ? "{\"$ref\":\"#/components/schemas/value-moment\"}" : text_schema;
}

static void filters_put(struct json_writer *json, const struct list_row *list)
{
    for (unsigned i = 0; i < FILTER_COUNT; i++) {
        char name[32];
        size_t size = 0;

        if ((list->filters >> i & 1U) == 0 || i == FILTER_LIMIT)
            continue;
        for (const char *from = filter_field_name((enum filter_field)i); *from && size < 31; from++)
            name[size++] = *from == '-' ? '_' : *from;
        name[size] = '\0';
        param_put(json, name, filter_schema((enum filter_field)i), (list->must >> i & 1U) != 0);
    }
    if (list_is_dated(list->list) || list == &inbox_filters)
        param_put(json, "on", "{\"$ref\":\"#/components/schemas/value-day\"}", false);
    param_put(json, "limit", "{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000}", false);
    param_put(json, "cursor", text_schema, false);
    param_put(json, "format", "{\"enum\":[\"json\",\"ndjson\",\"csv\"]}", false);
}

static void row_put(struct json_writer *json, const struct list_row *list)
{
    json_open(json, '{');
    json_text(json, "type", SLICE("object"));
    json_key(json, SLICE("properties"));
    json_open(json, '{');
    for (int i = 0; i < list->column_count; i++) {
        json_key(json, slice_of(list->columns[i].name));
        json_raw(json, list->columns[i].type == COLUMN_INT ? "{\"type\":[\"integer\",\"null\"]}"
                                                           : "{\"type\":[\"string\",\"null\"]}");
    }
    json_close(json, '}');
    json_close(json, '}');
}

static void page_put(struct json_writer *json, const struct list_row *list)
{
    json_key(json, SLICE("200"));
    json_open(json, '{');
    json_text(json, "description", SLICE("a page"));
    json_key(json, SLICE("content"));
    json_open(json, '{');
    content_open(json, "application/json");
    json_open(json, '{');
    json_text(json, "type", SLICE("object"));
    json_key(json, SLICE("required"));
    json_raw(json, "[\"list\",\"rows\",\"next\"]");
    json_key(json, SLICE("properties"));
    json_open(json, '{');
    json_key(json, SLICE("list"));
    json_raw(json, "{\"type\":\"string\"}");
    json_key(json, SLICE("rows"));
    json_open(json, '{');
    json_text(json, "type", SLICE("array"));
    json_key(json, SLICE("items"));
    row_put(json, list);
    json_close(json, '}');
    json_key(json, SLICE("next"));
    json_raw(json, "{\"type\":[\"string\",\"null\"]}");
    for (int i = 0; i < 3; i++)
        json_close(json, '}');
    content_open(json, "application/x-ndjson");
    row_put(json, list);
    json_close(json, '}');
    content_open(json, "text/csv");
    json_raw(json, "{\"type\":\"string\"}");
    for (int i = 0; i < 3; i++)
        json_close(json, '}');
}

static void list_put(struct json_writer *json, const struct list_row *list)
{
    char id[64];

    (void)snprintf(id, sizeof(id), "list-%s", list->name);
    json_key(json, SLICE("get"));
    json_open(json, '{');
    json_text(json, "operationId", slice_of(id));
    json_key(json, SLICE("parameters"));
    json_open(json, '[');
    filters_put(json, list);
    json_close(json, ']');
    json_key(json, SLICE("responses"));
    json_open(json, '{');
    page_put(json, list);
    problems_put(json, HTTP_GET);
    json_close(json, '}');
    json_close(json, '}');
}

static const char posting_schema[] =
    "{\"oneOf\":[{\"$ref\":\"#/components/schemas/event\"},"
    "{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/components/schemas/event\"}}]}";

/* The story is an example of the whole: an array. */
static void posting_body_put(struct json_writer *json, struct arena *arena)
{
    json_key(json, SLICE("requestBody"));
    json_open(json, '{');
    json_key(json, SLICE("required"));
    json_raw(json, "true");
    json_key(json, SLICE("content"));
    json_open(json, '{');
    content_open(json, "application/json");
    json_raw(json, posting_schema);
    json_key(json, SLICE("example"));
    story_put(json, arena);
    json_close(json, '}');
    content_open(json, "application/x-ndjson");
    ref_put(json, "#/components/schemas/event");
    json_close(json, '}');
    content_open(json, "text/plain");
    json_raw(json, "{\"type\":\"string\",\"description\":\"a worksheet\"}");
    json_close(json, '}');
    content_open(json, "text/csv");
    json_raw(json, "{\"type\":\"string\",\"description\":\"a heading and rows\"}");
    for (int i = 0; i < 3; i++)
        json_close(json, '}');
}

static const char posting_answers[] =
    "{\"description\":\"several: what became of each\",\"content\":{"
    "\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/results\"}},"
    "\"application/x-ndjson\":{\"schema\":{\"$ref\":\"#/components/schemas/result\"}}}}";

static const char one_answer[] =
    "{\"description\":\"one\",\"content\":{\"application/json\":{\"schema\":"
    "{\"$ref\":\"#/components/schemas/result\"}}}}";

static void posting_put(struct json_writer *json, struct arena *arena, const struct route *route)
{
    bool is_preview = strcmp(route->path, "/v1/preview") == 0;

    json_key(json, SLICE("post"));
    json_open(json, '{');
    json_text(json, "operationId", is_preview ? SLICE("preview") : SLICE("post"));
    json_text(json, "summary", slice_of(route->summary));
    json_key(json, SLICE("parameters"));
    json_open(json, '[');
    param_put(json, "explain", "{\"type\":\"boolean\"}", false);
    param_put(json, "at", "{\"$ref\":\"#/components/schemas/value-moment\"}", false);
    if (!is_preview)
        param_put(json, "atomic", "{\"type\":\"boolean\"}", false);
    json_raw(json, "{\"name\":\"Idempotency-Key\",\"in\":\"header\",\"schema\":"
                   "{\"$ref\":\"#/components/schemas/value-name\"}}");
    json_close(json, ']');
    posting_body_put(json, arena);
    json_key(json, SLICE("responses"));
    json_open(json, '{');
    json_key(json, SLICE("200"));
    json_raw(json, posting_answers);
    if (!is_preview) {
        json_key(json, SLICE("201"));
        json_raw(json, one_answer);
    }
    problems_put(json, HTTP_POST);
    json_close(json, '}');
    json_close(json, '}');
}

/* `/v1/items/` and a name. */
static bool path_has_name(const struct route *route)
{
    return route->path[strlen(route->path) - 1] == '/';
}

/* What the answers that are no lists are asked by; `!`: they need it. */
static const struct {
    const char *path;
    const char *names[2];
} asked[] = {
    { "/v1/find", { "!text" } },       { "/v1/recent", { "!item" } },
    { "/v1/cost", { "!item", "on" } }, { "/v1/replenish", { "on", "item" } },
    { "/v1/uses", { "!item", "on" } }, { "/v1/explain", { "!key" } },
    { "/v1/closing", { "day" } },
};

/* Of the path, whatever is done with it. */
static void asked_put(struct json_writer *json, const char *path)
{
    json_key(json, SLICE("parameters"));
    json_open(json, '[');
    for (size_t i = 0; i < ARRAY_COUNT(asked); i++) {
        for (size_t k = 0; k < ARRAY_COUNT(asked[i].names) && asked[i].names[k]; k++) {
            const char *name = asked[i].names[k];
            bool is_day = strcmp(name, "on") == 0 || strcmp(name, "day") == 0;

            if (strcmp(asked[i].path, path) == 0)
                param_put(json, name + (*name == '!'),
                          is_day ? filter_schema(FILTER_FROM) : text_schema, *name == '!');
        }
    }
    json_close(json, ']');
}

/* Signing in and out: strings in, who one is out. */
static void words_put(struct json_writer *json, const struct route *route)
{
    char id[64];

    (void)snprintf(id, sizeof(id), "post-%s", route->path);
    json_key(json, SLICE("post"));
    json_open(json, '{');
    json_text(json, "operationId", slice_of(id));
    json_text(json, "summary", slice_of(route->summary));
    if (route->open == OPEN_TO_ALL) {
        json_key(json, SLICE("security"));
        json_raw(json, "[]");
    }
    if (route->body == BODY_WORDS) {
        json_key(json, SLICE("requestBody"));
        json_raw(json, "{\"required\":true,\"content\":{\"application/json\":{\"schema\":"
                       "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}}");
    }
    json_key(json, SLICE("responses"));
    json_raw(json, "{\"200\":{\"description\":\"who one is\"},\"default\":{\"description\":"
                   "\"refused\",\"content\":{\"application/problem+json\":{\"schema\":{\"$ref\":"
                   "\"#/components/schemas/problem\"}}}}}");
    json_close(json, '}');
}

static void plain_put(struct json_writer *json, const struct route *route)
{
    json_key(json, SLICE("get"));
    json_open(json, '{');
    json_text(json, "operationId", slice_of(route->path));
    json_text(json, "summary", slice_of(route->summary));
    if (path_has_name(route)) {
        json_key(json, SLICE("parameters"));
        json_raw(json, "[{\"name\":\"name\",\"in\":\"path\",\"required\":true,\"schema\":"
                       "{\"$ref\":\"#/components/schemas/value-name\"}}]");
    }
    if (route->open == OPEN_TO_ALL) {
        json_key(json, SLICE("security"));
        json_raw(json, "[]");
    }
    json_key(json, SLICE("responses"));
    json_open(json, '{');
    json_key(json, SLICE("200"));
    json_raw(json, "{\"description\":\"as asked\"}");
    problems_put(json, HTTP_GET);
    json_close(json, '}');
    json_close(json, '}');
}

/* The pages of people speak for themselves. */
static bool is_page(const struct route *route)
{
    return route->run == shell_run || route->run == file_run;
}

static bool is_first(const struct route *route)
{
    for (const struct route *before = routes; before < route; before++)
        if (strcmp(before->path, route->path) == 0)
            return false;
    return true;
}

/* All that may be done with the path of a route. */
static void path_put(struct json_writer *json, struct arena *arena, const struct route *route)
{
    const char *name = route->path;
    char path[64];

    (void)snprintf(path, sizeof(path), "%s%s", name, path_has_name(route) ? "{name}" : "");
    json_key(json, slice_of(path));
    json_open(json, '{');
    if (!path_has_name(route))
        asked_put(json, name);
    for (; route->path; route++) {
        if (strcmp(route->path, name) != 0)
            continue;
        if (route->run == inbox_run)
            list_put(json, &inbox_filters);
        else if (route->methods != HTTP_POST)
            plain_put(json, route);
        else if (route->body == BODY_EVENTS)
            posting_put(json, arena, route);
        else
            words_put(json, route);
    }
    json_close(json, '}');
}

static void paths_put(struct json_writer *json, struct arena *arena)
{
    const struct route *route = NULL;

    for (route = routes; route->path; route++)
        if (strcmp(route->path, "/v1/events") != 0 && !is_page(route) && is_first(route))
            path_put(json, arena, route); /* events are a list as well */
    for (int i = 0; i < LIST_COUNT; i++) {
        const struct list_row *list = list_row((enum list)i);
        char path[64];

        (void)snprintf(path, sizeof(path), "/v1/%s", list->name);
        json_key(json, slice_of(path));
        json_open(json, '{');
        for (route = routes; route->path; route++)
            if (strcmp(route->path, path) == 0)
                posting_put(json, arena, route);
        list_put(json, list);
        json_close(json, '}');
    }
}

static const char own_schemas[] =
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"code\",\"detail\","
    "\"request\"],"
    "\"properties\":{\"type\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"status\":"
    "{\"type\":\"integer\"},\"code\":{\"type\":\"string\"},\"detail\":{\"type\":\"string\"},"
    "\"retryable\":{\"type\":\"boolean\"},\"request\":{\"type\":\"string\"},\"errors\":{\"type\":"
    "\"array\",\"items\":{\"$ref\":\"#/components/schemas/result\"}}}}";

static const char result_schema[] =
    "{\"type\":\"object\",\"properties\":{\"line\":{\"type\":\"integer\"},\"column\":{\"type\":"
    "\"integer\"},\"number\":{\"type\":\"integer\"},\"key\":{\"type\":\"string\"},\"again\":"
    "{\"const\":true},\"posting\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},"
    "\"status\":{\"type\":\"integer\"},\"code\":{\"type\":\"string\"},\"detail\":{\"type\":"
    "\"string\"}}}";

static const char results_schema[] =
    "{\"type\":\"object\",\"required\":[\"results\"],\"properties\":{\"posted\":{\"type\":"
    "\"integer\"},\"previewed\":{\"type\":\"integer\"},\"again\":{\"type\":\"integer\"},\"held\":"
    "{\"type\":\"integer\"},\"left_off\":{\"type\":\"integer\"},\"results\":{\"type\":\"array\","
    "\"items\":{\"$ref\":\"#/components/schemas/result\"}}}}";

static void document_put(struct json_writer *json, struct arena *arena)
{
    json_open(json, '{');
    json_text(json, "openapi", SLICE("3.1.0"));
    json_key(json, SLICE("info"));
    json_raw(json, "{\"title\":\"backflush\",\"version\":\"1\",\"summary\":\"a book of a "
                   "manufacturer: events in, lists out\",\"license\":{\"name\":\"Apache-2.0\","
                   "\"identifier\":\"Apache-2.0\"}}");
    json_key(json, SLICE("security"));
    json_raw(json, "[{\"token\":[]}]");
    json_key(json, SLICE("paths"));
    json_open(json, '{');
    paths_put(json, arena);
    json_close(json, '}');
    json_key(json, SLICE("components"));
    json_open(json, '{');
    json_key(json, SLICE("securitySchemes"));
    json_raw(json, "{\"token\":{\"type\":\"http\",\"scheme\":\"bearer\"}}");
    json_key(json, SLICE("schemas"));
    json_open(json, '{');
    json_key(json, SLICE("problem"));
    json_raw(json, own_schemas);
    json_key(json, SLICE("result"));
    json_raw(json, result_schema);
    json_key(json, SLICE("results"));
    json_raw(json, results_schema);
    schemas_put(json, arena);
    for (int i = 0; i < 3; i++)
        json_close(json, '}');
}

void openapi_run(struct request *request)
{
    struct text_buffer buffer;
    struct json_writer json;
    struct slice body;

    buffer_init(&buffer, request->arena);
    json_writer_init(&json, &buffer);
    document_put(&json, request->arena);
    buffer_put_char(&buffer, '\n');
    if (buffer_finish(&buffer, &body) == OK)
        answer_body(request, 200, "application/json", body);
}
