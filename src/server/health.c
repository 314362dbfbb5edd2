/* What machines ask: is it alive, is it ready, how much has it done. */
#include <stdio.h>

#include "server/inside.h"

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
    long long answers = 0;
    long long taken_us = atomic_load(&metrics->taken_us);

    metric_put(out, "http_requests_total", "counter", "Requests answered.");
    for (int i = 2; i < (int)ARRAY_COUNT(metrics->answers); i++) {
        long long count = atomic_load(&metrics->answers[i]);

        (void)snprintf(labels, sizeof(labels), "{status=\"%dxx\"}", i);
        sample_put(out, "http_requests_total", labels, count);
        answers += count;
    }
    metric_put(out, "http_request_seconds", "summary", "Time from the request line to the end.");
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
        { "http_received_bytes_total", "Bytes of request bodies.", &metrics->bytes_in },
        { "http_sent_bytes_total", "Bytes of answers.", &metrics->bytes_out },
    };

    for (size_t i = 0; i < ARRAY_COUNT(counters); i++) {
        metric_put(out, counters[i].name, "counter", counters[i].help);
        sample_put(out, counters[i].name, "", atomic_load(counters[i].count));
    }
}

void metrics_run(struct request *request)
{
    struct server *server = request->server;
    struct engine *engine = reader_take(request);
    struct text_buffer buffer;
    struct slice body;

    if (!engine)
        return;
    buffer_init(&buffer, request->arena);
    answers_put(&buffer, &server->metrics);
    counters_put(&buffer, &server->metrics);
    metric_put(&buffer, "connections", "gauge", "Open connections.");
    sample_put(&buffer, "connections", "", server->peer_count);
    metric_put(&buffer, "book_events", "gauge", "Events in the book.");
    sample_put(&buffer, "book_events", "", (long long)engine_seq(engine));
    reader_give(server, engine);
    if (buffer_finish(&buffer, &body) != OK)
        answer_problem(request, 500, "NO_MEMORY", "the metrics");
    answer_body(request, 200, "text/plain; version=0.0.4", body);
}
