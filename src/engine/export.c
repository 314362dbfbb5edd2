#include "engine/export.h"

#include "engine/recorded.h"
#include "text/event_json.h"

enum { EVENT_BYTES = 64 << 20, COLUMNS_BYTES = 4 << 20 };

struct exporter {
    enum format format;
    enum status (*emit)(void *context, struct slice text);
    void *context;
    struct arena arena; /* of one event */
    struct arena columns_memory;
    struct event_columns columns;
    struct problem *problem;
};

static enum status event_put(struct exporter *exporter, const struct event *event,
                             struct text_buffer *out)
{
    struct csv_writer writer;

    switch (exporter->format) {
    case FORMAT_WORKSHEET:
        worksheet_print_event(event, out);
        buffer_put_char(out, '\n');
        return OK;
    case FORMAT_JSON:
        event_json_print(event, out);
        buffer_put_char(out, '\n');
        return OK;
    case FORMAT_CSV:
        csv_writer_init(&writer, out);
        return event_csv_put(&exporter->columns, event, &writer, exporter->problem);
    }
    return OK;
}

static enum status emit_buffer(struct exporter *exporter, struct text_buffer *out)
{
    struct slice text;
    enum status status = buffer_finish(out, &text);

    if (status != OK)
        return problem_set(exporter->problem, status, "an event of that size");
    return exporter->emit(exporter->context, text);
}

static enum status visit(void *context, const struct stored_event *stored)
{
    struct exporter *exporter = context;
    struct problem problem = { .status = OK };
    struct text_buffer out;
    struct event event;
    enum status status = OK;

    arena_reset(&exporter->arena);
    status = event_json_read(stored->body, &exporter->arena, &event, &problem);
    if (status != OK)
        return problem_set(exporter->problem, BOOK_DAMAGED, "event %lld: %s",
                           (long long)stored->seq, problem.text);
    recorded_put(&event, stored->recorded_s);
    buffer_init(&out, &exporter->arena);
    status = event_put(exporter, &event, &out);
    return status == OK ? emit_buffer(exporter, &out) : status;
}

static enum status header_put(struct exporter *exporter)
{
    struct text_buffer out;
    struct csv_writer writer;
    enum status status = OK;

    if (exporter->format != FORMAT_CSV)
        return OK;
    status = event_columns_all(&exporter->columns, &exporter->columns_memory);
    if (status != OK)
        return problem_set(exporter->problem, status, "the columns");
    buffer_init(&out, &exporter->arena);
    csv_writer_init(&writer, &out);
    event_csv_put_header(&exporter->columns, &writer);
    return emit_buffer(exporter, &out);
}

enum status book_export(struct engine *engine, enum format format,
                        enum status (*emit)(void *context, struct slice text), void *context,
                        struct problem *problem)
{
    struct exporter exporter = {
        .format = format, .emit = emit, .context = context, .problem = problem
    };
    enum status status = engine_look(engine);

    if (status != OK) {
        *problem = *engine_problem(engine);
        return status;
    }
    arena_init(&exporter.arena, EVENT_BYTES);
    arena_init(&exporter.columns_memory, COLUMNS_BYTES);
    status = header_put(&exporter);
    if (status == OK)
        status = store_each_event(engine_store(engine), 1, visit, &exporter);
    if (status != OK && problem->status == OK)
        *problem = *store_problem(engine_store(engine));
    arena_release(&exporter.arena);
    arena_release(&exporter.columns_memory);
    engine_end(engine);
    return status;
}
