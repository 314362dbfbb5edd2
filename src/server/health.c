/* What machines ask: is it alive, is it ready, how much has it done. */
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include "engine/inbox.h"
#include "server/inside.h"

const int64_t latencies_us[LATENCY_COUNT] = { 500,    1000,   5000,    25000,
                                              100000, 500000, 2500000, 10000000 };

static const char json_type[] = "application/json";

void livez_run(struct request *request)
{
    answer_body(request, 200, json_type, slice_of("{\"status\":\"ok\"}\n"));
}

void readyz_run(struct request *request)
{
    struct engine *engine = NULL;

    if (request->server->is_ending) {
        answer_problem(request, 503, "ENDING", "the server is ending");
        return;
    }
    engine = reader_take(request);
    if (!engine)
        return;
    reader_give(request->server, engine);
    answer_body(request, 200, json_type, slice_of("{\"status\":\"ok\"}\n"));
}

static void metric_put(struct text_buffer *out, const char *name, const char *type,
                       const char *help)
{
    char text[240];

    (void)snprintf(text, sizeof(text), "# HELP backflush_%s %s\n# TYPE backflush_%s %s\n", name,
                   help, name, type);
    buffer_put_text(out, text);
}

static void sample_put(struct text_buffer *out, const char *name, const char *labels, long long n)
{
    char text[160];

    (void)snprintf(text, sizeof(text), "backflush_%s%s %lld\n", name, labels, n);
    buffer_put_text(out, text);
}

static void answers_put(struct text_buffer *out, struct metrics *metrics)
{
    char text[80];
    char labels[24];
    char bound[32];
    long long answers = 0;
    long long taken_us = atomic_load(&metrics->taken_us);

    metric_put(out, "http_requests_total", "counter", "Requests answered.");
    for (int i = 2; i < (int)ARRAY_COUNT(metrics->answers); i++) {
        long long count = atomic_load(&metrics->answers[i]);

        (void)snprintf(labels, sizeof(labels), "{status=\"%dxx\"}", i);
        sample_put(out, "http_requests_total", labels, count);
        answers += count;
    }
    metric_put(out, "http_request_seconds", "histogram", "Time from the headers to the end.");
    for (size_t i = 0; i < LATENCY_COUNT; i++) {
        (void)snprintf(bound, sizeof(bound), "{le=\"%lld.%04lld\"}",
                       (long long)(latencies_us[i] / 1000000),
                       (long long)(latencies_us[i] % 1000000 / 100));
        sample_put(out, "http_request_seconds_bucket", bound, atomic_load(&metrics->within[i]));
    }
    sample_put(out, "http_request_seconds_bucket", "{le=\"+Inf\"}", answers);
    (void)snprintf(text, sizeof(text), "backflush_http_request_seconds_sum %lld.%06lld\n",
                   taken_us / 1000000, taken_us % 1000000);
    buffer_put_text(out, text);
    sample_put(out, "http_request_seconds_count", "", answers);
}

static void counters_put(struct text_buffer *out, struct metrics *metrics)
{
    const struct {
        const char *name;
        const char *help;
        atomic_llong *count;
    } counters[] = {
        { "events_posted_total", "Events posted through this server.", &metrics->posted },
        { "events_refused_total", "Events refused.", &metrics->refused },
        { "connections_cut_total", "Connections ended by the watchdog.", &metrics->cut },
        { "http_limited_total", "Requests that came too fast.", &metrics->limited },
        { "http_received_bytes_total", "Bytes of request bodies.", &metrics->bytes_in },
        { "http_sent_bytes_total", "Bytes of answers.", &metrics->bytes_out },
    };

    for (size_t i = 0; i < ARRAY_COUNT(counters); i++) {
        metric_put(out, counters[i].name, "counter", counters[i].help);
        sample_put(out, counters[i].name, "", atomic_load(counters[i].count));
    }
}

static enum status counted_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

static enum status counted_row(void *context, const struct cell *cells)
{
    int64_t *count = context;

    (void)cells;
    (*count)++;
    return OK;
}

enum status standing_read(struct engine *engine, struct arena *arena, struct standing *standing)
{
    struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    struct receiver receiver = { counted_begin, counted_row, &standing->owed };
    struct inbox inbox;
    int64_t now_s = 0;
    day_t today = DAY_NONE;
    enum status status = OK;

    *standing = (struct standing){ 0 };
    status = engine_query(engine, LIST_OWED, &filter, &receiver);
    if (status == OK)
        status = engine_moment(engine, (struct moment){ .form = MOMENT_NONE }, &now_s, &today);
    if (status == OK)
        status = inbox_read(engine, arena, today, &inbox);
    if (status == OK)
        standing->inbox = (int64_t)inbox.count;
    return status;
}

static void gauge_put(struct text_buffer *out, const char *name, const char *help, long long n)
{
    metric_put(out, name, "gauge", help);
    sample_put(out, name, "", n);
}

/* The file, what is written beside it, and how much room there is. */
static void disk_put(struct text_buffer *out, const char *path)
{
    struct stat book;
    struct stat log;
    struct statvfs disk;
    char beside[4096];

    (void)snprintf(beside, sizeof(beside), "%s-wal", path);
    if (stat(path, &book) == 0)
        gauge_put(out, "book_bytes", "Size of the book's file.", (long long)book.st_size);
    if (stat(beside, &log) == 0)
        gauge_put(out, "book_log_bytes", "Size of the log beside it.", (long long)log.st_size);
    if (statvfs(path, &disk) == 0)
        gauge_put(out, "disk_free_bytes", "Room on the book's disk.",
                  (long long)disk.f_bavail * (long long)disk.f_frsize);
}

void metrics_run(struct request *request)
{
    struct server *server = request->server;
    struct engine *engine = reader_take(request);
    struct standing standing;
    struct text_buffer buffer;
    struct slice body;
    bool stands = false;

    if (!engine)
        return;
    buffer_init(&buffer, request->arena);
    answers_put(&buffer, &server->metrics);
    counters_put(&buffer, &server->metrics);
    gauge_put(&buffer, "connections", "Open connections.", server->peer_count);
    gauge_put(&buffer, "streams", "Of these, who listens.", server->stream_count);
    gauge_put(&buffer, "writers_waiting", "Requests that wait for the one that posts.",
              atomic_load(&server->metrics.waiting));
    gauge_put(&buffer, "book_events", "Events in the book.", (long long)engine_seq(engine));
    stands = standing_read(engine, request->arena, &standing) == OK;
    reader_give(server, engine);
    if (stands) {
        gauge_put(&buffer, "book_owed", "Open owed issues.", (long long)standing.owed);
        gauge_put(&buffer, "book_inbox", "Entries in the inbox.", (long long)standing.inbox);
    }
    disk_put(&buffer, server->options.path);
    if (buffer_finish(&buffer, &body) != OK)
        answer_problem(request, 500, "NO_MEMORY", "the metrics");
    answer_body(request, 200, "text/plain; version=0.0.4", body);
}
