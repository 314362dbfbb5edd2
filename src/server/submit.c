#include "server/submit.h"

#include <string.h>

enum { SUBMISSION_BYTES = 256 << 20 };

/* Takes `true` and `false`; not given: stays. */
static bool flag_take(struct request *request, const char *name, bool *flag)
{
    struct slice text = request_param(request, name);

    if (!text.text)
        return true;
    *flag = slice_equals_text(text, "true");
    if (*flag || slice_equals_text(text, "false"))
        return true;
    answer_problem(request, 400, "USAGE", "%s is true or false", name);
    return false;
}

static bool names_are_known(struct request *request)
{
    static const char *const names[] = { "atomic", "explain", "at" };

    for (int i = 0; i < request->param_count; i++) {
        struct slice name = request->params[i].name;
        bool is_known = false;

        for (size_t k = 0; k < ARRAY_COUNT(names); k++)
            is_known = is_known || slice_equals_text(name, names[k]);
        for (int k = 0; k < i; k++)
            if (slice_equals(name, request->params[k].name))
                answer_problem(request, 400, "FIELD_TWICE", "%.*s", (int)name.size, name.text);
        if (!is_known)
            answer_problem(request, 400, "USAGE", "%.*s is no parameter of this",
                           (int)(name.size < 80 ? name.size : 80), name.text);
    }
    return !request->is_answered;
}

/* The header may be in quotes, as its draft says, or bare, as most send it. */
static struct slice key_take(const struct request *request)
{
    struct slice key = slice_trim(request_header(request, "Idempotency-Key"));

    if (key.size >= 2 && key.text[0] == '"' && key.text[key.size - 1] == '"')
        return (struct slice){ key.text + 1, key.size - 2 };
    return key;
}

static bool params_take(struct submission *submission)
{
    struct request *request = submission->request;
    struct slice at = request_param(request, "at");
    bool is_atomic = request->body_form != BODY_NDJSON;

    submission->explains = submission->mode == BATCH_PREVIEW;
    if (!names_are_known(request) || !flag_take(request, "atomic", &is_atomic) ||
        !flag_take(request, "explain", &submission->explains))
        return false;
    submission->key = key_take(request);
    if (at.text && moment_parse(at, &submission->at) != OK)
        answer_problem(request, 400, "DATE_BAD", "at is no moment");
    if (!is_atomic && submission->mode == BATCH_PREVIEW)
        answer_problem(request, 400, "USAGE", "a preview is of all events together");
    if (!is_atomic && (request->body_form == BODY_WORKSHEET || request->body_form == BODY_CSV))
        answer_problem(request, 400, "USAGE", "atomic=false takes JSON");
    submission->answer = is_atomic ? ANSWER_ALL : ANSWER_EACH;
    return !request->is_answered;
}

/* Where a value of JSON stands that is known to be sound. */
struct json_place {
    int depth;
    bool is_string;
    bool is_escaped;
};

static void json_step(struct json_place *place, char c)
{
    if (place->is_string) {
        place->is_string = place->is_escaped || c != '"';
        place->is_escaped = !place->is_escaped && c == '\\';
    } else if (c == '"') {
        place->is_string = true;
    } else if (c == '[' || c == '{') {
        place->depth++;
    } else if (c == ']' || c == '}') {
        place->depth--;
    }
}

/* The objects of an array, or the one that there is, each on a line of its own, in place. */
static void json_unfold(struct slice text, char *out)
{
    struct json_place place = { 0 };
    bool is_array = slice_trim(text).size > 0;

    for (size_t i = 0; i < text.size && is_array; i++)
        if (!strchr(" \t\r\n", out[i])) {
            is_array = out[i] == '[';
            break;
        }
    for (size_t i = 0; i < text.size; i++) {
        int before = place.depth;
        char c = out[i];

        json_step(&place, c);
        if (c == '\n' || c == '\r')
            out[i] = ' ';
        if (is_array && !place.is_string && before <= 1 && (c == '[' || c == ']') &&
            place.depth + before == 1)
            out[i] = ' ';
        if (is_array && !place.is_string && before == 1 && c == ',')
            out[i] = '\n';
    }
}

/* JSON that is no line-by-line: sound as a whole, before any of it is looked at. */
static bool json_take(struct submission *submission)
{
    struct request *request = submission->request;
    struct problem problem = { .status = OK };
    struct json_reader reader;
    struct json_token token = { .kind = JSON_END };
    enum status status = OK;

    json_reader_init(&reader, submission->text, &submission->arena, &problem);
    status = json_next(&reader, &token);
    if (status == OK && token.kind != JSON_ARRAY && token.kind != JSON_OBJECT)
        status = problem_set(&problem, SYNTAX, "expected an object or an array of objects");
    if (status == OK) {
        json_reader_init(&reader, submission->text, &submission->arena, &problem);
        status = json_skip(&reader);
    }
    if (status == OK)
        status = json_next(&reader, &(struct json_token){ 0 });
    if (status != OK) {
        (void)problem_set(&problem, status, "JSON of that size");
        answer_status(request, &problem);
        return false;
    }
    if (token.kind == JSON_OBJECT && submission->answer == ANSWER_ALL) {
        submission->answer = ANSWER_ONE;
        submission->explains = submission->explains || !request_param(request, "explain").text;
    }
    json_unfold(submission->text, request->body_mapped);
    return true;
}

/* The next lines: a group, or all. */
static struct slice group_cut(const struct submission *submission)
{
    const char *from = submission->text.text + submission->done;
    const char *end = submission->text.text + submission->text.size;
    const char *to = from;

    if (submission->answer != ANSWER_EACH)
        return submission->text;
    for (int i = 0; i < GROUP_EVENTS && to < end && to - from < GROUP_BYTES; i++) {
        const char *line_end = memchr(to, '\n', (size_t)(end - to));

        to = line_end ? line_end + 1 : end;
    }
    return (struct slice){ from, (size_t)(to - from) };
}

static void totals_add(struct batch_totals *to, const struct batch_totals *more)
{
    to->events += more->events;
    to->again += more->again;
    to->refused += more->refused;
    to->expected += more->expected;
    to->held += more->held;
    to->failed += more->failed;
}

void submission_clear(struct submission *submission)
{
    arena_reset(&submission->arena);
    buffer_init(&submission->out, &submission->arena);
    json_writer_init(&submission->json, &submission->out);
    buffer_init(&submission->wrong, &submission->arena);
    json_writer_init(&submission->wrong_json, &submission->wrong);
    submission->sent = 0;
}

/* In a transaction of its own. A failure: nothing of it was posted. */
static enum status group_post(struct submission *submission, struct slice text,
                              struct problem *failure)
{
    static const enum format formats[] = { [BODY_JSON] = FORMAT_JSON,
                                           [BODY_NDJSON] = FORMAT_JSON,
                                           [BODY_WORKSHEET] = FORMAT_WORKSHEET,
                                           [BODY_CSV] = FORMAT_CSV };
    struct server *server = submission->request->server;
    struct batch_options options = { .text = text,
                                     .format = formats[submission->request->body_form],
                                     .mode = submission->mode,
                                     .wants_rows = submission->explains,
                                     .tells_all = submission->answer == ANSWER_EACH };
    struct batch_sink sink = { .mishap = result_mishap,
                               .posted = result_posted,
                               .arrives = event_arrives,
                               .context = submission };
    struct batch_totals totals = { 0 };
    enum status status = OK;

    atomic_fetch_add(&server->metrics.waiting, 1);
    (void)pthread_mutex_lock(&server->writing);
    atomic_fetch_sub(&server->metrics.waiting, 1);
    submission->engine = server->writer;
    status = batch_post(server->writer, &options, &sink, &totals, failure);
    (void)pthread_mutex_unlock(&server->writing);
    if (status_is_failure(status))
        return status;
    totals_add(&submission->totals, &totals);
    return status;
}

/* What stayed in the book, and what did not. */
static void count(struct submission *submission, enum status status)
{
    struct request *request = submission->request;
    struct metrics *metrics = &request->server->metrics;
    const struct batch_totals *totals = &submission->totals;
    bool stays =
        submission->mode != BATCH_PREVIEW && (submission->answer == ANSWER_EACH || status == OK);

    request->posted = stays ? totals->events - totals->again : 0;
    request->refused = totals->refused + totals->failed;
    if (submission->mode == BATCH_PREVIEW)
        return;
    atomic_fetch_add(&metrics->posted, (long long)request->posted);
    atomic_fetch_add(&metrics->refused, (long long)request->refused);
}

static int lines_of(struct slice text)
{
    int lines = 0;

    for (size_t i = 0; i < text.size; i++)
        lines += text.text[i] == '\n';
    return lines;
}

static void group_next(struct submission *submission)
{
    struct problem failure = { .status = OK };
    struct slice text = group_cut(submission);

    submission_clear(submission);
    if (submission->request->server->is_ending)
        (void)problem_set(&failure, STORE_BUSY, "the server is ending");
    else if (!status_is_failure(group_post(submission, text, &failure)))
        failure.status = OK;
    if (failure.status != OK) {
        result_failure(submission, &failure);
        submission->is_over = true;
        return;
    }
    news_tell(submission->request->server);
    submission->done += text.size;
    submission->lines += lines_of(text);
    submission->is_over = submission->done == submission->text.size;
}

static ssize_t stream_next(void *source, char *out, size_t size)
{
    struct submission *submission = source;
    size_t left = 0;

    while (submission->sent == submission->out.size && !submission->is_over)
        group_next(submission);
    if (submission->out.failed)
        return -1; /* what is posted is posted, and said again to who asks again */
    left = submission->out.size - submission->sent;
    if (left > size)
        left = size;
    if (left > 0)
        memcpy(out, submission->out.text + submission->sent, left);
    submission->sent += left;
    return (ssize_t)left;
}

static void submission_end(void *source)
{
    struct submission *submission = source;

    if (submission->answer == ANSWER_EACH)
        count(submission, OK);
    arena_release(&submission->arena);
}

static void refused(struct submission *submission)
{
    struct request *request = submission->request;
    unsigned status = http_status_of(submission->first.status);
    struct text_buffer buffer;
    struct json_writer json;
    struct slice body;

    buffer_init(&buffer, request->arena);
    json_writer_init(&json, &buffer);
    problem_open(request, &json, status, &submission->first);
    json_key(&json, SLICE("errors"));
    json_open(&json, '[');
    buffer_put(&buffer, (struct slice){ submission->wrong.text, submission->wrong.size });
    json_close(&json, ']');
    json_close(&json, '}');
    buffer_put_char(&buffer, '\n');
    if (submission->wrong.failed || buffer_finish(&buffer, &body) != OK) {
        answer_status(request, &submission->first);
        return;
    }
    answer_body(request, status, "application/problem+json", body);
}

static void one_accepted(struct submission *submission, struct text_buffer *buffer)
{
    struct request *request = submission->request;

    buffer_put(buffer, (struct slice){ submission->out.text, submission->out.size });
    buffer_put_char(buffer, '\n');
    if (submission->is_again)
        answer_header(request, "Idempotency-Replayed", "true");
    if (submission->mode != BATCH_PREVIEW)
        answer_header(request, "Location", "/v1/events/@%lld", (long long)submission->seq);
}

static void all_accepted(struct submission *submission, struct text_buffer *buffer)
{
    const struct batch_totals *totals = &submission->totals;
    struct json_writer json;

    json_writer_init(&json, buffer);
    json_open(&json, '{');
    json_number(&json, submission->mode == BATCH_PREVIEW ? "previewed" : "posted",
                totals->events - totals->again);
    json_number(&json, "again", totals->again);
    json_number(&json, "held", totals->held);
    json_number(&json, "left_off", submission->left_off);
    json_key(&json, SLICE("results"));
    json_open(&json, '[');
    buffer_put(buffer, (struct slice){ submission->out.text, submission->out.size });
    json_close(&json, ']');
    json_close(&json, '}');
    buffer_put_char(buffer, '\n');
}

static void accepted(struct submission *submission)
{
    struct request *request = submission->request;
    bool is_one = submission->answer == ANSWER_ONE;
    struct text_buffer buffer;
    struct slice body;

    buffer_init(&buffer, request->arena);
    if (is_one)
        one_accepted(submission, &buffer);
    else
        all_accepted(submission, &buffer);
    if (submission->out.failed || buffer_finish(&buffer, &body) != OK)
        body = SLICE("{}\n"); /* posted is posted */
    answer_body(request, is_one && submission->mode != BATCH_PREVIEW ? 201 : 200,
                "application/json", body);
}

/* All or nothing: one transaction, one answer. */
static void whole_post(struct submission *submission)
{
    struct request *request = submission->request;
    struct problem failure = { .status = OK };
    const struct batch_totals *totals = &submission->totals;
    enum status status = OK;

    submission_clear(submission);
    if (submission->answer != ANSWER_ONE)
        status = group_post(submission, submission->text, &failure);
    else if (submission->mode == BATCH_PREVIEW)
        status = single_preview(submission, &failure);
    else
        status = single_post(submission, &failure);
    count(submission, status);
    if (request->is_answered)
        return;
    if (status_is_failure(status))
        answer_status(request, &failure);
    else if (status != OK)
        refused(submission);
    else if (totals->events + totals->held + totals->expected == 0)
        answer_problem(request, 400, "SYNTAX", "no event");
    else
        accepted(submission);
    if (request->posted > 0)
        news_tell(request->server);
}

static void submission_run(struct request *request, enum batch_mode mode)
{
    struct submission *submission = arena_alloc(request->arena, sizeof(*submission));
    struct answer pieces = { .next = stream_next, .end = submission_end, .source = submission };
    bool is_ready = false;

    if (!submission)
        return;
    submission->request = request;
    submission->mode = mode;
    arena_init(&submission->arena, SUBMISSION_BYTES);
    is_ready = params_take(submission) && body_map(request, &submission->text) &&
               (request->body_form != BODY_JSON || json_take(submission));
    if (is_ready && submission->answer == ANSWER_EACH) {
        submission->mode = BATCH_KEEP_GOING;
        submission->is_over = submission->text.size == 0;
        answer_pieces(request, 200, "application/x-ndjson", &pieces);
        return;
    }
    if (is_ready)
        whole_post(submission);
    submission_end(submission);
}

void events_run(struct request *request)
{
    submission_run(request, BATCH_ALL_OR_NOTHING);
}

void preview_run(struct request *request)
{
    submission_run(request, BATCH_PREVIEW);
}
