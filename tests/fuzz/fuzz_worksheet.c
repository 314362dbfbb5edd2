#include <stdlib.h>

#include "text/event_json.h"
#include "text/worksheet.h"

/* The name is libFuzzer's. NOLINTNEXTLINE(readability-identifier-naming) */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct slice event_print(const struct event *event, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice text;

    buffer_init(&buffer, arena);
    worksheet_print_event(event, &buffer);
    event_json_print(event, &buffer);
    if (buffer_finish(&buffer, &text) != OK)
        abort();
    return text;
}

/* What was read prints as a worksheet that gives the same event. */
static void event_round_trip(const struct event *event, struct arena *arena)
{
    struct problem problem = { OK, "" };
    struct text_buffer buffer;
    struct slice text;
    struct worksheet worksheet;
    struct statement statement;

    buffer_init(&buffer, arena);
    worksheet_print_event(event, &buffer);
    if (buffer_finish(&buffer, &text) != OK)
        abort();
    worksheet_init(&worksheet, text);
    if (worksheet_next(&worksheet, arena, &statement, &problem) != OK ||
        !slice_equals(event_print(statement.event, arena), event_print(event, arena)))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct worksheet worksheet;
    struct statement statement;
    struct arena arena;

    arena_init(&arena, 0);
    worksheet_init(&worksheet, (struct slice){ .text = (const char *)data, .size = size });
    do {
        struct problem problem = { OK, "" };
        enum status status = worksheet_next(&worksheet, &arena, &statement, &problem);
        if (status != problem.status)
            abort();
        if (status == OK && statement.kind == STATEMENT_EVENT)
            event_round_trip(statement.event, &arena);
        if (status != OK)
            statement.kind = STATEMENT_EVENT;
        arena_reset(&arena);
    } while (statement.kind != STATEMENT_END);
    arena_release(&arena);
    return 0;
}
