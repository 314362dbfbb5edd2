#include "ours.h"

static struct bf_book *book_make(const char *path, const struct workload *workload)
{
    struct bf_book *book = NULL;
    enum bf_status status = bf_open(path, BF_CREATE, &book);

    must(status == BF_OK, "%s: %s %s", path, bf_code(book), bf_message(book));
    status = bf_submit_all(book, (const char *const *)workload->set_up, workload->set_up_count,
                           BF_ALL_OR_NOTHING, NULL);
    must(status == BF_OK, "%s: %s %s", path, bf_code(book), bf_message(book));
    return book;
}

int64_t ours_set_up(const char *path, const struct workload *workload)
{
    struct engine *engine = NULL;
    int64_t seq = 0;

    bf_close(book_make(path, workload));
    engine = ours_open(path, STORE_DURABLE);
    must(engine_look(engine) == OK, "%s: %s", path, engine_problem(engine)->text);
    seq = engine_seq(engine);
    engine_close(engine);
    return seq;
}

struct engine *ours_open(const char *path, enum store_sync sync)
{
    struct engine_options options = { .path = path, .mode = STORE_WRITE, .sync = sync };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;

    must(engine_open(&options, &engine, &problem) == OK, "%s: %s", path, problem.text);
    return engine;
}

struct bf_book *ours_open_library(const char *path)
{
    struct bf_book *book = NULL;

    must(bf_open(path, BF_OPEN, &book) == BF_OK, "%s: %s", path, bf_message(book));
    return book;
}

/* As the library does with what it has read. */
static enum status group_post(struct engine *engine, const struct event *events, int count)
{
    const struct event *ahead[ENGINE_AHEAD];
    enum status status = OK;

    for (int i = 0; i < count; i++)
        ahead[i] = &events[i];
    status = engine_expect(engine, ahead, (size_t)count);
    for (int i = 0; i < count && status == OK; i++) {
        struct outcome outcome;

        status = engine_post(engine, &events[i], NULL, &outcome);
    }
    return status;
}

void ours_post_parsed(struct engine *engine, const struct workload *workload, struct span span,
                      struct samples *samples)
{
    for (int first = span.from; first < span.to; first += span.batch) {
        int end = first + span.batch < span.to ? first + span.batch : span.to;
        struct watch watch = watch_start();
        enum status status = engine_begin(engine);

        for (int i = first; i < end && status == OK; i += ENGINE_AHEAD)
            status = group_post(engine, workload->parsed + i,
                                end - i < ENGINE_AHEAD ? end - i : ENGINE_AHEAD);
        if (status == OK)
            status = engine_commit(engine);
        must(status == OK, "runs from %d: %s", first, engine_problem(engine)->text);
        samples_stop(samples, watch);
    }
}

void ours_post_json(struct bf_book *book, const struct workload *workload, struct span span,
                    struct samples *samples)
{
    const char *const *events = (const char *const *)workload->events;

    for (int first = span.from; first < span.to; first += span.batch) {
        int end = first + span.batch < span.to ? first + span.batch : span.to;
        struct watch watch = watch_start();
        enum bf_status status =
            bf_submit_all(book, events + first, (size_t)(end - first), BF_ALL_OR_NOTHING, NULL);

        must(status == BF_OK, "runs from %d: %s %s", first, bf_code(book), bf_message(book));
        samples_stop(samples, watch);
    }
}
