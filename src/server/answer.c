/* What goes out: bodies, problems, and the headers that each answer has. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "server/inside.h"

enum { PIECE_BYTES = 32 << 10 };

static const struct {
    unsigned status;
    const char *title;
} titles[] = {
    { 400, "Bad Request" },
    { 401, "Unauthorized" },
    { 403, "Forbidden" },
    { 404, "Not Found" },
    { 405, "Method Not Allowed" },
    { 406, "Not Acceptable" },
    { 409, "Conflict" },
    { 413, "Content Too Large" },
    { 415, "Unsupported Media Type" },
    { 421, "Misdirected Request" },
    { 422, "Unprocessable Content" },
    { 429, "Too Many Requests" },
    { 500, "Internal Server Error" },
    { 503, "Service Unavailable" },
    { 507, "Insufficient Storage" },
};

static const char *title_of(unsigned status)
{
    for (size_t i = 0; i < ARRAY_COUNT(titles); i++)
        if (titles[i].status == status)
            return titles[i].title;
    return "";
}

unsigned http_status_of(enum status status)
{
    if (status == OK)
        return MHD_HTTP_OK;
    if (status == STORE_BUSY)
        return MHD_HTTP_SERVICE_UNAVAILABLE;
    if (status == STORE_FULL)
        return MHD_HTTP_INSUFFICIENT_STORAGE;
    if (status_is_failure(status) || status == BOOK_DAMAGED)
        return MHD_HTTP_INTERNAL_SERVER_ERROR;
    if (status <= LIMIT_EXCEEDED || status == USAGE)
        return MHD_HTTP_BAD_REQUEST;
    if (status == KEY_CONFLICT)
        return MHD_HTTP_CONFLICT;
    if (status == NOT_ALLOWED)
        return MHD_HTTP_FORBIDDEN;
    return 422;
}

void answer_body(struct request *request, unsigned status, const char *type, struct slice body)
{
    if (request->is_answered)
        return;
    request->answer.status = status;
    request->answer.type = type;
    request->answer.body = body;
    request->is_answered = true;
}

void answer_pieces(struct request *request, unsigned status, const char *type,
                   const struct answer *pieces)
{
    request->answer.next = pieces->next;
    request->answer.end = pieces->end;
    request->answer.source = pieces->source;
    answer_body(request, status, type, (struct slice){ 0 });
}

void answer_header(struct request *request, const char *name, const char *format, ...)
{
    struct answer *answer = &request->answer;
    char text[2048];
    struct slice kept;
    va_list values;
    int size;

    va_start(values, format);
    size = vsnprintf(text, sizeof(text), format, values);
    va_end(values);
    if (size < 0 || (size_t)size >= sizeof(text) || answer->header_count == HEADERS_MAX)
        return;
    kept = slice_copy(request->arena, (struct slice){ text, (size_t)size });
    if (kept.text)
        answer->headers[answer->header_count++] = (struct header){ name, kept.text };
}

void json_number(struct json_writer *json, const char *key, int64_t number)
{
    char digits[32];

    (void)snprintf(digits, sizeof(digits), "%lld", (long long)number);
    json_key(json, slice_of(key));
    json_raw(json, digits);
}

static void problem_begin(struct request *request, struct json_writer *json, unsigned status,
                          const char *code, const char *detail)
{
    char type[80];

    (void)snprintf(type, sizeof(type), "urn:backflush:problem:%s", code);
    json_open(json, '{');
    json_text(json, "type", slice_of(type));
    json_text(json, "title", slice_of(title_of(status)));
    json_number(json, "status", status);
    json_text(json, "code", slice_of(code));
    json_text(json, "detail", slice_of(detail));
    json_key(json, slice_of("retryable"));
    json_raw(json, status == MHD_HTTP_SERVICE_UNAVAILABLE || status == 429 ? "true" : "false");
    json_text(json, "request", slice_of(request->id));
    request->answer.code = code;
    if (status == MHD_HTTP_SERVICE_UNAVAILABLE)
        answer_header(request, "Retry-After", "1");
}

void problem_open(struct request *request, struct json_writer *json, unsigned status,
                  const struct problem *problem)
{
    problem_begin(request, json, status, status_code(problem->status), problem->text);
}

void answer_problem(struct request *request, unsigned status, const char *code, const char *format,
                    ...)
{
    static const char bare[] = "{\"code\":\"NO_MEMORY\"}";
    struct text_buffer buffer;
    struct json_writer json;
    struct slice body;
    char detail[400];
    va_list values;

    if (request->is_answered)
        return;
    va_start(values, format);
    (void)vsnprintf(detail, sizeof(detail), format, values);
    va_end(values);
    buffer_init(&buffer, request->arena);
    json_writer_init(&json, &buffer);
    problem_begin(request, &json, status, code, detail);
    json_close(&json, '}');
    buffer_put_char(&buffer, '\n');
    if (buffer_finish(&buffer, &body) != OK)
        body = slice_of(bare);
    answer_body(request, status, "application/problem+json", body);
}

void answer_status(struct request *request, const struct problem *problem)
{
    answer_problem(request, http_status_of(problem->status), status_code(problem->status), "%s",
                   problem->text);
}

/* The parameters are the library's. */
static ssize_t piece_next(void *context, uint64_t position, char *out, size_t size)
{
    struct request *request = context;
    struct answer *answer = &request->answer;
    ssize_t came = 0;

    (void)position;
    peer_allow(request->peer, request->server, 0);
    came = answer->next(answer->source, out, size);
    peer_allow(request->peer, request->server, request->server->options.send_ms);
    if (came > 0)
        answer->sent += (size_t)came;
    if (came == 0)
        return MHD_CONTENT_READER_END_OF_STREAM;
    return came > 0 ? came : MHD_CONTENT_READER_END_WITH_ERROR;
}

static struct MHD_Response *response_make(struct request *request)
{
    const struct answer *answer = &request->answer;
    const struct mhd *mhd = &request->server->mhd;
    union {
        const char *text;
        void *bytes; /* they are only read */
    } body = { .text = answer->body.size > 0 ? answer->body.text : "" };

    if (answer->next)
        return mhd->create_response_from_callback(MHD_SIZE_UNKNOWN, PIECE_BYTES, piece_next,
                                                  request, NULL);
    return mhd->create_response_from_buffer(answer->body.size, body.bytes, MHD_RESPMEM_PERSISTENT);
}

/* A body that the client has already is not sent again. */
static void tag_judge(struct request *request)
{
    struct answer *answer = &request->answer;
    struct slice known = request_header(request, "If-None-Match");
    char tag[48];
    size_t size = 0;

    if (answer->status != 200 || answer->next || request->method == HTTP_POST)
        return;
    size = (size_t)snprintf(tag, sizeof(tag), "\"%016llx-%zx\"",
                            (unsigned long long)slice_hash(answer->body), answer->body.size);
    answer_header(request, "ETag", "%s", tag);
    if (known.size == 0 ||
        (!slice_equals_text(known, "*") && !memmem(known.text, known.size, tag, size)))
        return;
    answer->status = 304;
    answer->body = (struct slice){ 0 };
}

enum MHD_Result answer_send(struct request *request)
{
    struct answer *answer = &request->answer;
    const struct mhd *mhd = &request->server->mhd;
    struct MHD_Response *response = NULL;
    enum MHD_Result result = MHD_NO;

    tag_judge(request);
    response = response_make(request);
    if (!response)
        return MHD_NO;
    (void)mhd->add_response_header(response, "Content-Type", answer->type);
    (void)mhd->add_response_header(response, "X-Request-Id", request->id);
    (void)mhd->add_response_header(response, "Cache-Control",
                                   answer->may_be_held ? "no-cache" : "no-store");
    (void)mhd->add_response_header(response, "X-Content-Type-Options", "nosniff");
    if (answer->closes)
        (void)mhd->add_response_header(response, "Connection", "close");
    for (int i = 0; i < answer->header_count; i++)
        (void)mhd->add_response_header(response, answer->headers[i].name, answer->headers[i].value);
    peer_allow(request->peer, request->server, request->server->options.send_ms);
    result = mhd->queue_response(request->connection, answer->status, response);
    mhd->destroy_response(response);
    return result;
}
