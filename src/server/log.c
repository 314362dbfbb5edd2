/* The access log: a line of JSON for each request, in one write. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "server/inside.h"

enum { MOMENT_BYTES = 40 };

static void moment_now(char out[MOMENT_BYTES])
{
    struct timespec now;
    struct tm parts;
    size_t size;

    (void)clock_gettime(CLOCK_REALTIME, &now);
    (void)gmtime_r(&now.tv_sec, &parts);
    size = strftime(out, MOMENT_BYTES, "%Y-%m-%dT%H:%M:%S", &parts);
    (void)snprintf(out + size, MOMENT_BYTES - size, ".%03dZ", (int)(now.tv_nsec / 1000000));
}

static const char *word_of(enum http_method method)
{
    switch (method) {
    case HTTP_GET:
        return "GET";
    case HTTP_HEAD:
        return "HEAD";
    case HTTP_POST:
        return "POST";
    }
    return "-";
}

void log_request(struct request *request)
{
    int64_t taken_us = (clock_ns() - request->begun_ns) / 1000;
    struct metrics *metrics = &request->server->metrics;
    unsigned status = request->answer.status;
    struct text_buffer buffer;
    struct json_writer json;
    struct slice line;
    char moment[MOMENT_BYTES];

    if (status / 100 < ARRAY_COUNT(metrics->answers))
        atomic_fetch_add(&metrics->answers[status / 100], 1);
    atomic_fetch_add(&metrics->taken_us, taken_us);
    for (size_t i = 0; i < LATENCY_COUNT; i++)
        if (taken_us <= latencies_us[i])
            atomic_fetch_add(&metrics->within[i], 1);
    atomic_fetch_add(&metrics->bytes_out,
                     (long long)(request->answer.body.size + request->answer.sent));
    if (request->server->options.log_file < 0)
        return;
    moment_now(moment);
    buffer_init(&buffer, request->arena);
    json_writer_init(&json, &buffer);
    json_open(&json, '{');
    json_text(&json, "at", slice_of(moment));
    json_text(&json, "request", slice_of(request->id));
    json_text(&json, "token", request->holder.name);
    json_text(&json, "method", slice_of(word_of(request->method)));
    json_text(&json, "path", request->path);
    json_number(&json, "status", status);
    if (request->answer.code)
        json_text(&json, "code", slice_of(request->answer.code));
    json_number(&json, "received", (int64_t)request->body_size);
    json_number(&json, "sent", (int64_t)(request->answer.body.size + request->answer.sent));
    if (request->method == HTTP_POST) {
        json_number(&json, "posted", request->posted);
        json_number(&json, "refused", request->refused);
    }
    json_number(&json, "us", taken_us);
    json_close(&json, '}');
    buffer_put_char(&buffer, '\n');
    if (buffer_finish(&buffer, &line) == OK &&
        write(request->server->options.log_file, line.text, line.size) < 0)
        request->server->options.log_file = -1; /* nobody reads it any more */
}
