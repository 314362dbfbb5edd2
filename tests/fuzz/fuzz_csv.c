#include <stdlib.h>

#include "text/event_csv.h"
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

/* What was read under these columns is written under them, and is the same event again. */
static void event_round_trip(const struct event_columns *columns, const struct event *event,
                             struct arena *arena)
{
    struct problem problem = { OK, "" };
    struct text_buffer buffer;
    struct csv_writer writer;
    struct slice text;
    struct event_csv csv;
    struct event again;
    bool found = false;

    buffer_init(&buffer, arena);
    csv_writer_init(&writer, &buffer);
    event_csv_put_header(columns, &writer);
    if (event_csv_put(columns, event, &writer, &problem) != OK ||
        buffer_finish(&buffer, &text) != OK || event_csv_init(&csv, text, arena, &problem) != OK ||
        event_csv_next(&csv, arena, &again, &found, &problem) != OK || !found ||
        !slice_equals(event_print(&again, arena), event_print(event, arena)))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct slice text = { .text = (const char *)data, .size = size };
    struct problem problem = { OK, "" };
    struct arena columns;
    struct arena arena;
    struct event_csv csv;
    struct event event;
    bool found = false;

    arena_init(&columns, 0);
    arena_init(&arena, 0);
    enum status status = event_csv_init(&csv, text, &columns, &problem);
    if (status != problem.status)
        abort();
    for (bool more = status == OK; more; more = status != OK || found) {
        problem.status = OK;
        status = event_csv_next(&csv, &arena, &event, &found, &problem);
        if (status != problem.status)
            abort();
        if (found)
            event_round_trip(&csv.columns, &event, &arena);
        arena_reset(&arena);
    }
    arena_release(&arena);
    arena_release(&columns);
    return 0;
}
