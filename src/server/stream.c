/*
 * Server-sent events: each event of the book from a number on, by its number, as it is posted by
 * whomever; and how much is owed and stands in the inbox, whenever that has changed.
 *
 * Nothing is kept for a client: it says by which number it heard last, and the book has the rest.
 * So a listener that comes back misses nothing, and no listener holds anything up.
 */
#include <stdio.h>
#include <string.h>

#include "server/inside.h"

enum { AT_ONCE = 50, STREAM_BYTES = 64 << 20, QUIET_MS = 15000, STANDING_MS = 1000 };

struct listener {
    struct request *request;
    struct slice token; /* as it was sent: it may be revoked meanwhile */
    struct arena arena; /* of what goes out next */
    struct text_buffer out;
    size_t sent;
    int64_t heard; /* number of the last event told */
    int64_t news;
    struct standing standing;
    bool stands; /* it was told */
    int64_t standing_seq;
    int64_t standing_ns;
    int64_t spoke_ns;
    bool is_over;
};

static void data_put(struct listener *listener, const char *name, struct slice data)
{
    struct text_buffer *out = &listener->out;

    buffer_put_text(out, "event: ");
    buffer_put_text(out, name);
    buffer_put_text(out, "\ndata: ");
    buffer_put(out, data);
    buffer_put_text(out, "\n\n");
}

/* One event, as it was submitted and what it posted. */
static enum status event_tell(struct listener *listener, struct engine *engine, int64_t seq)
{
    struct arena *arena = &listener->arena;
    struct stored_event stored;
    struct posting_rows rows = { 0 };
    struct text_buffer buffer;
    struct json_writer json;
    struct slice text;
    char id[32];
    enum status status = store_event(engine_store(engine), seq, arena, &stored);

    if (status == OK)
        status = engine_event_text(engine, seq, arena, &rows);
    if (status != OK)
        return status;
    buffer_init(&buffer, arena);
    json_writer_init(&json, &buffer);
    json_open(&json, '{');
    json_number(&json, "number", seq);
    json_key(&json, SLICE("event"));
    buffer_put(&buffer, stored.body);
    json.comma = true;
    json_key(&json, SLICE("posting"));
    posting_json(&json, arena, &rows);
    json_close(&json, '}');
    status = buffer_finish(&buffer, &text);
    (void)snprintf(id, sizeof(id), "id: %lld\n", (long long)seq);
    buffer_put_text(&listener->out, id);
    if (status == OK)
        data_put(listener, "posting", text);
    return status;
}

static void number_tell(struct listener *listener, const char *name, int64_t number)
{
    char text[48];

    (void)snprintf(text, sizeof(text), "{\"count\":%lld}", (long long)number);
    data_put(listener, name, slice_of(text));
}

/* What waits for people: looked at once a second at most, and only behind new events. */
static enum status standing_tell(struct listener *listener, struct engine *engine)
{
    struct standing now;
    int64_t now_ns = clock_ns();
    bool is_due =
        !listener->stands || (listener->standing_seq != engine_seq(engine) &&
                              now_ns - listener->standing_ns > (int64_t)STANDING_MS * 1000000);
    enum status status = OK;

    if (!is_due)
        return OK;
    status = standing_read(engine, &listener->arena, &now);
    if (status != OK)
        return status;
    if (!listener->stands || now.owed != listener->standing.owed)
        number_tell(listener, "owed", now.owed);
    if (!listener->stands || now.inbox != listener->standing.inbox)
        number_tell(listener, "inbox", now.inbox);
    listener->standing = now;
    listener->stands = true;
    listener->standing_seq = engine_seq(engine);
    listener->standing_ns = now_ns;
    return OK;
}

static enum status news_tell_all(struct listener *listener, struct engine *engine)
{
    struct token_holder holder;
    enum status status = token_check(engine, listener->token, &listener->arena, &holder);

    for (int i = 0; i < AT_ONCE && status == OK && listener->heard < engine_seq(engine); i++) {
        status = event_tell(listener, engine, listener->heard + 1);
        listener->heard += status == OK;
    }
    if (status == OK && listener->heard == engine_seq(engine))
        status = standing_tell(listener, engine);
    return status;
}

/* Looks at the book; leaves what is new in `out`. */
static void look(struct listener *listener)
{
    struct server *server = listener->request->server;
    struct engine *engine = NULL;
    enum status status = OK;

    arena_reset(&listener->arena);
    buffer_init(&listener->out, &listener->arena);
    listener->sent = 0;
    engine = reader_take(listener->request);
    if (!engine) {
        listener->is_over = true;
        return;
    }
    status = news_tell_all(listener, engine);
    reader_give(server, engine);
    listener->is_over = status != OK || listener->out.failed;
    if (listener->out.size == 0 && clock_ns() - listener->spoke_ns > (int64_t)QUIET_MS * 1000000)
        buffer_put_text(&listener->out, ": still here\n\n");
    if (listener->out.size > 0)
        listener->spoke_ns = clock_ns();
}

static ssize_t listener_next(void *source, char *out, size_t size)
{
    struct listener *listener = source;
    size_t left = 0;

    while (listener->sent == listener->out.size && !listener->is_over) {
        look(listener);
        if (listener->out.size == 0 && !listener->is_over)
            listener->is_over = !news_wait(listener->request->server, &listener->news);
    }
    if (listener->out.failed)
        return -1;
    left = listener->out.size - listener->sent;
    if (left > size)
        left = size;
    if (left > 0)
        memcpy(out, listener->out.text + listener->sent, left);
    listener->sent += left;
    return (ssize_t)left;
}

static void listener_end(void *source)
{
    struct listener *listener = source;
    struct server *server = listener->request->server;

    (void)pthread_mutex_lock(&server->lock);
    server->stream_count--;
    (void)pthread_mutex_unlock(&server->lock);
    arena_release(&listener->arena);
}

static bool is_admitted(struct server *server)
{
    bool is = false;

    (void)pthread_mutex_lock(&server->lock);
    is = server->stream_count < STREAMS_MAX && !server->is_ending;
    server->stream_count += is;
    (void)pthread_mutex_unlock(&server->lock);
    return is;
}

/* From where on: `after`, or the header by which browsers come back; else from now. */
static bool heard_take(struct listener *listener)
{
    struct request *request = listener->request;
    struct slice text = request_header(request, "Last-Event-ID");
    struct engine *engine = NULL;
    int64_t newest = 0;

    if (request_param(request, "after").text)
        text = request_param(request, "after");
    for (int i = 0; i < request->param_count; i++)
        if (!slice_equals_text(request->params[i].name, "after"))
            answer_problem(request, 400, "USAGE", "a stream takes after");
    if (text.size > 0 && (decimal_parse(text, 0, &listener->heard) != OK || listener->heard < 0))
        answer_problem(request, 400, "USAGE", "after is the number of an event");
    if (request->is_answered)
        return false;
    engine = reader_take(request);
    if (!engine)
        return false;
    newest = engine_seq(engine);
    reader_give(request->server, engine);
    if (text.size == 0)
        listener->heard = newest;
    if (listener->heard <= newest)
        return true;
    answer_problem(request, 409, "CURSOR_STALE", "the book ends with %lld: it is another, or older",
                   (long long)newest);
    return false;
}

void stream_run(struct request *request)
{
    struct listener *listener = arena_alloc(request->arena, sizeof(*listener));
    struct answer pieces = { .next = listener_next, .end = listener_end, .source = listener };
    struct slice token = request_header(request, "Authorization");

    if (!listener)
        return;
    listener->request = request;
    listener->token = slice_copy(request->arena, token);
    listener->spoke_ns = clock_ns();
    if (!listener->token.text || !heard_take(listener))
        return;
    listener->token.text += strlen("Bearer "); /* it was admitted with it */
    listener->token.size -= strlen("Bearer ");
    if (!is_admitted(request->server)) {
        answer_problem(request, 503, "STREAMS_FULL", "%d listen already", STREAMS_MAX);
        return;
    }
    arena_init(&listener->arena, STREAM_BYTES);
    answer_pieces(request, 200, "text/event-stream", &pieces);
}
