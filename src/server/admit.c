/*
 * What is decided of a request by its headers alone: whether they are sound, who asks, and whether
 * what follows may be read at all.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/random.h>

#include "server/session.h"

/* What the headers of a request hold; two of one kind are how requests are smuggled. */
struct scan {
    struct request *request;
    int lengths;
    int encodings;
    int hosts;
    bool is_chunked;
    bool has_odd_encoding;
    bool has_odd_name;
    struct slice host;
    struct slice length;
};

static bool name_is(const char *name, size_t size, const char *wanted)
{
    return size == strlen(wanted) && strncasecmp(name, wanted, size) == 0;
}

static bool is_word_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* RFC 9110, section 5.6.2: no blank before the colon, above all. */
static bool name_is_token(const char *name, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (!is_word_letter(name[i]) && (name[i] == '\0' || !strchr("!#$%&'*+-.^_`|~", name[i])))
            return false;
    return size > 0;
}

/* The parameters are the library's. NOLINTNEXTLINE(readability-function-size) */
static enum MHD_Result header_scan(void *context, enum MHD_ValueKind kind, const char *name,
                                   size_t name_size, const char *value, size_t value_size)
{
    struct scan *scan = context;
    struct slice text = { value ? value : "", value_size };

    (void)kind;
    scan->has_odd_name = scan->has_odd_name || !name_is_token(name, name_size);
    if (name_is(name, name_size, "Content-Length")) {
        scan->lengths++;
        scan->length = text;
    } else if (name_is(name, name_size, "Transfer-Encoding")) {
        scan->encodings++;
        scan->is_chunked = name_is(text.text, text.size, "chunked");
        scan->has_odd_encoding = scan->has_odd_encoding || !scan->is_chunked;
    } else if (name_is(name, name_size, "Host")) {
        scan->hosts++;
        scan->host = text;
    }
    return MHD_YES;
}

/* The parameters are the library's. NOLINTNEXTLINE(readability-function-size) */
static enum MHD_Result param_scan(void *context, enum MHD_ValueKind kind, const char *name,
                                  size_t name_size, const char *value, size_t value_size)
{
    struct request *request = context;

    (void)kind;
    if (request->param_count < PARAMS_MAX)
        request->params[request->param_count] =
            (struct param){ { name, name_size }, { value ? value : "", value_size } };
    request->param_count++;
    return MHD_YES;
}

/* Another name would let a page of that name speak to us through the browser of who opens it. */
static bool host_is_this(struct slice host, uint16_t port)
{
    static const char *const names[] = { "127.0.0.1", "localhost" };
    char with_port[32];

    for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
        (void)snprintf(with_port, sizeof(with_port), "%s:%u", names[i], port);
        if (name_is(host.text, host.size, names[i]) || name_is(host.text, host.size, with_port))
            return true;
    }
    return false;
}

static void malformed(struct request *request, const char *what)
{
    request->answer.closes = true;
    answer_problem(request, 400, "REQUEST_MALFORMED", "%s", what);
}

static void headers_judge(struct request *request, const struct scan *scan)
{
    if (scan->lengths > 1)
        malformed(request, "more than one Content-Length");
    else if (scan->encodings > 1 || scan->has_odd_encoding)
        malformed(request, "a Transfer-Encoding that is not chunked alone");
    else if (scan->lengths > 0 && scan->encodings > 0)
        malformed(request, "Content-Length and Transfer-Encoding together");
    else if (scan->hosts != 1)
        malformed(request, "not one Host");
    else if (scan->has_odd_name)
        malformed(request, "a header whose name is none");
    else if (request->param_count > PARAMS_MAX)
        malformed(request, "too many parameters");
    if (request->is_answered || host_is_this(scan->host, request->server->port))
        return;
    request->answer.closes = true;
    answer_problem(request, 421, "HOST_WRONG", "this is 127.0.0.1:%u", request->server->port);
}

static bool id_is_plain(struct slice id)
{
    for (size_t i = 0; i < id.size; i++) {
        char c = id.text[i];

        if (!is_word_letter(c) && (c == '\0' || !strchr("._-", c)))
            return false;
    }
    return id.size > 0 && id.size <= REQUEST_ID_MAX;
}

/* The client's own, if it can stand in a log; else one that nobody has. */
static void id_take(struct request *request)
{
    struct slice given = request_header(request, "X-Request-Id");
    unsigned char random[12] = { 0 };

    if (id_is_plain(given)) {
        (void)snprintf(request->id, sizeof(request->id), "%.*s", (int)given.size, given.text);
        return;
    }
    (void)getrandom(random, sizeof(random), 0);
    for (size_t i = 0; i < sizeof(random); i++)
        (void)snprintf(request->id + 2 * i, 3, "%02x", random[i]);
}

struct wanted_header {
    const char *name;
    struct slice value;
};

/* The parameters are the library's. NOLINTNEXTLINE(readability-function-size) */
static enum MHD_Result header_find(void *context, enum MHD_ValueKind kind, const char *name,
                                   size_t name_size, const char *value, size_t value_size)
{
    struct wanted_header *wanted = context;

    (void)kind;
    if (!name_is(name, name_size, wanted->name))
        return MHD_YES;
    wanted->value = (struct slice){ value ? value : "", value_size };
    return MHD_NO;
}

struct slice request_header(const struct request *request, const char *name)
{
    struct wanted_header wanted = { .name = name };

    (void)request->server->mhd.get_connection_values_n(request->connection, MHD_HEADER_KIND,
                                                       header_find, &wanted);
    return wanted.value;
}

struct slice request_param(const struct request *request, const char *name)
{
    for (int i = 0; i < request->param_count && i < PARAMS_MAX; i++)
        if (slice_equals_text(request->params[i].name, name))
            return request->params[i].value;
    return (struct slice){ 0 };
}

static void token_judge(struct request *request)
{
    static const char scheme[] = "Bearer ";
    size_t scheme_size = sizeof(scheme) - 1;
    struct slice text = request_header(request, "Authorization");
    struct engine *engine = NULL;
    enum status status = TOKEN_UNKNOWN;

    if (!text.text && session_judge(request))
        return;
    if (request->is_answered)
        return;
    if (text.text && text.size > scheme_size && strncasecmp(text.text, scheme, scheme_size) == 0) {
        text = (struct slice){ text.text + scheme_size, text.size - scheme_size };
        engine = reader_take(request);
        if (!engine)
            return;
        status = token_check(engine, text, request->arena, &request->holder);
        if (status_is_failure(status))
            answer_status(request, engine_problem(engine));
        reader_give(request->server, engine);
    }
    if (status == OK && access_find(request->holder.role, &request->access))
        return;
    request->answer.closes = true;
    answer_header(request, "WWW-Authenticate", "Bearer realm=\"backflush\"");
    answer_problem(request, 401, "TOKEN_UNKNOWN", "a token is needed: Authorization: Bearer bf_…");
}

bool origin_judge(struct request *request)
{
    static const char scheme[] = "http://";
    size_t scheme_size = sizeof(scheme) - 1;
    struct slice origin = request_header(request, "Origin");
    struct slice site = request_header(request, "Sec-Fetch-Site");
    bool is_ours =
        !origin.text ||
        (origin.size > scheme_size && memcmp(origin.text, scheme, scheme_size) == 0 &&
         host_is_this((struct slice){ origin.text + scheme_size, origin.size - scheme_size },
                      request->server->port));

    if (site.text && !slice_equals_text(site, "same-origin") && !slice_equals_text(site, "none"))
        is_ours = false;
    if (is_ours)
        return true;
    request->answer.closes = true;
    answer_problem(request, 403, "ORIGIN_WRONG", "only pages of this server may ask it");
    return false;
}

/* What is said to come, before any of it is read. */
static void body_judge(struct request *request, const struct scan *scan)
{
    size_t size = 0;

    if (request->route->body != BODY_NONE && !body_form_find(request))
        return;
    for (size_t i = 0; i < scan->length.size && size <= request->body_max; i++)
        size = size * 10 + (size_t)(scan->length.text[i] - '0');
    if (request->is_answered)
        return;
    if (request->route->body == BODY_NONE && (size > 0 || scan->is_chunked)) {
        malformed(request, "this path takes no body");
    } else if (size > request->body_max) {
        request->answer.closes = true;
        answer_problem(request, 413, "BODY_TOO_LARGE", "at most %zu bytes", request->body_max);
    }
}

void request_admit(struct request *request, const char *method)
{
    struct scan scan = { .request = request };
    const struct mhd *mhd = &request->server->mhd;

    id_take(request);
    (void)mhd->get_connection_values_n(request->connection, MHD_HEADER_KIND, header_scan, &scan);
    (void)mhd->get_connection_values_n(request->connection, MHD_GET_ARGUMENT_KIND, param_scan,
                                       request);
    headers_judge(request, &scan);
    if (request->is_answered || !route_find(request, method))
        return;
    if (request->route->open == OPEN_TO_TOKENS || request->method == HTTP_POST)
        (void)origin_judge(request);
    if (!request->is_answered && request->route->open == OPEN_TO_TOKENS)
        token_judge(request);
    if (request->route->open == OPEN_TO_TOKENS && !request->is_answered)
        rate_judge(request);
    if (!request->is_answered)
        body_judge(request, &scan);
    if (request->is_answered && request->method == HTTP_POST)
        request->answer.closes = true; /* its body is not read */
}
