#include <stdlib.h>

#include "text/event_json.h"

/* The name is libFuzzer's. NOLINTNEXTLINE(readability-identifier-naming) */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct slice event_print(const struct event *event, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice text;

    buffer_init(&buffer, arena);
    event_json_print(event, &buffer);
    if (buffer_finish(&buffer, &text) != OK)
        abort();
    return text;
}

/* What is read prints as the same text again; the reader takes it as well. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct slice text = { .text = (const char *)data, .size = size };
    struct problem problem = { OK, "" };
    struct json_reader reader;
    struct arena arena;
    struct event event;

    arena_init(&arena, 0);
    enum status status = event_json_read(text, &arena, &event, &problem);
    if (status != problem.status)
        abort();
    if (status == OK) {
        struct slice printed = event_print(&event, &arena);
        if (event_json_read(printed, &arena, &event, &problem) != OK ||
            !slice_equals(event_print(&event, &arena), printed))
            abort();
    }
    problem.status = OK;
    json_reader_init(&reader, text, &arena, &problem);
    if (json_skip(&reader) != OK && status == OK)
        abort();
    arena_release(&arena);
    return 0;
}
