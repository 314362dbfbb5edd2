#include "cli/difference.h"
#include "cli/open.h"
#include "cli/progress.h"
#include "engine/bill_versions.h"
#include "engine/chain.h"
#include "engine/export.h"
#include "engine/replay.h"
#include "text/event_json.h"

enum exit_code command_init(const struct request *request)
{
    const char *named = request->argument_count > 0 ? request->arguments[0] : book_path(request);
    struct engine_options options = { .path = named, .mode = STORE_CREATE };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    enum status status;

    if (!named) {
        (void)problem_set(&problem, USAGE, "no book: name one as FILE or by BACKFLUSH_BOOK");
        return report(request, &problem);
    }
    status = engine_open(&options, &engine, &problem);
    engine_close(engine);
    if (status == OK)
        return EXIT_CODE_OK;
    problem.status = status;
    return report(request, &problem);
}

static void head_print(struct out *out, const struct stored_event *event)
{
    char hash[HASH_TEXT_MAX];
    char day[DAY_TEXT_MAX];
    size_t day_size = day_print(event->books, day);
    struct slice text = hash_print(&event->hash, hash);

    out_print(out, "# event %lld, books of %.*s, hash %.*s\n", (long long)event->seq, (int)day_size,
              day, (int)text.size, text.text);
}

/* Behind `#`, so that the posting of the day can still be pasted into a worksheet. */
static void since_print(struct out *out, struct arena *arena, const struct since *since)
{
    char day[DAY_TEXT_MAX];
    size_t day_size = day_print(since->event.books, day);
    struct slice key = since->event.key;

    out_print(out, "# since: event %lld, %s, books of %.*s%s%.*s\n", (long long)since->event.seq,
              verb_row(since->event.verb)->name, (int)day_size, day, key.size > 0 ? ", key " : "",
              (int)key.size, key.text);
    for (size_t i = 0; i < since->text.count; i++) {
        out_text(out, "#   ");
        out_slice(out, posting_row_print(arena, &since->text, i));
        out_text(out, "\n");
    }
}

static enum status since_explain(struct out *out, struct engine *engine, int64_t seq,
                                 struct arena *arena)
{
    struct since_list list;
    enum status status = engine_since_text(engine, seq, arena, &list);

    for (size_t i = 0; status == OK && i < list.count; i++)
        since_print(out, arena, &list.items[i]);
    return status;
}

static enum status now_explain(struct out *out, struct engine *engine, int64_t seq,
                               struct arena *arena)
{
    struct posting_rows rows;
    enum status status = engine_now_text(engine, seq, arena, &rows);

    for (size_t i = 0; status == OK && i < rows.count; i++) {
        out_text(out, "# now: ");
        out_slice(out, posting_row_print(arena, &rows, i));
        out_text(out, "\n");
    }
    return status;
}

/* Which versions it used, of a completion. */
static enum status bills_explain(struct out *out, struct engine *engine, int64_t seq,
                                 struct arena *arena)
{
    struct problem problem = { .status = OK };
    struct slice text;
    enum status status = bills_used(engine, seq, arena, &text, &problem);

    if (status != OK || text.size == 0)
        return status;
    out_tint(out, TINT_FAINT);
    out_print(out, "# bill: %.*s\n", (int)text.size, text.text);
    out_tint(out, TINT_PLAIN);
    return OK;
}

static enum status explain(const struct request *request, struct engine *engine,
                           struct arena *arena, struct problem *problem)
{
    struct stored_event stored;
    struct posting_rows rows;
    struct text_buffer line;
    struct slice text;
    struct event event;
    struct replaced replaced;
    int64_t seq = 0;
    enum status status = engine_seq_of(engine, slice_of(request->arguments[0]), &seq);

    if (status == OK)
        status = store_event(engine_store(engine), seq, arena, &stored);
    if (status == OK)
        status = engine_event_text(engine, seq, arena, &rows);
    if (status != OK) {
        *problem = *engine_problem(engine);
        return status;
    }
    status = event_json_read(stored.body, arena, &event, problem);
    if (status != OK)
        return status;
    buffer_init(&line, arena);
    worksheet_print_event(&event, &line);
    status = buffer_finish(&line, &text);
    if (status != OK)
        return problem_set(problem, status, "an event in words");
    head_print(request->out, &stored);
    out_tint(request->out, TINT_STRONG);
    out_slice(request->out, text);
    out_tint(request->out, TINT_PLAIN);
    out_text(request->out, "\n");
    posting_print(request->out, arena, &rows);
    status = bills_explain(request->out, engine, seq, arena);
    if (status == OK)
        status = replaced_by(engine, seq, arena, &replaced);
    if (status == OK)
        replaced_print(request->out, &replaced);
    if (status == OK)
        status = since_explain(request->out, engine, seq, arena);
    if (status == OK)
        status = now_explain(request->out, engine, seq, arena);
    if (status != OK)
        *problem = *engine_problem(engine);
    return status;
}

enum exit_code command_explain(const struct request *request)
{
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    struct arena arena;
    enum status status = OK;
    enum exit_code code = book_open(request, STORE_READ, &engine);

    if (code != EXIT_CODE_OK)
        return code;
    arena_init(&arena, 0);
    status = engine_look(engine);
    if (status != OK)
        problem = *engine_problem(engine);
    else
        status = explain(request, engine, &arena, &problem);
    if (status != OK)
        code = report(request, &problem);
    arena_release(&arena);
    engine_close(engine);
    return code;
}

static void proof_print(void *context, const struct proof *proof)
{
    struct out *out = context;

    out_tint(out, proof->holds ? TINT_GOOD : TINT_BAD);
    out_text(out, proof->holds ? "ok   " : "FAIL ");
    out_tint(out, TINT_PLAIN);
    out_print(out, "%s (%lld)", proof->says, (long long)proof->counted);
    if (!proof->holds) {
        out_print(out, ": %.*s", (int)proof->wrong.size, proof->wrong.text);
        if (proof->seq > 0)
            out_print(out, "; first at event %lld", (long long)proof->seq);
        if (proof->key.size > 0)
            out_print(out, ", key %.*s", (int)proof->key.size, proof->key.text);
    }
    out_text(out, "\n");
    (void)fflush(out->file); /* a large book takes a while */
}

enum exit_code command_check(const struct request *request)
{
    struct engine *engine = NULL;
    enum status status = OK;
    enum exit_code code = book_open(request, STORE_READ, &engine);

    if (code != EXIT_CODE_OK)
        return code;
    status = engine_look(engine);
    if (status == OK)
        status = engine_prove(engine, proof_print, request->out);
    if (status != OK)
        code = report_engine(request, engine);
    engine_close(engine);
    return code;
}

static enum status export_emit(void *context, struct slice text)
{
    struct out *out = context;

    out_slice(out, text);
    return OK;
}

enum exit_code command_export(const struct request *request)
{
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    enum format format = FORMAT_WORKSHEET;
    enum exit_code code = EXIT_CODE_OK;

    if (request_has(request, OPTION_FORMAT) &&
        !format_find(slice_of(request->values[OPTION_FORMAT]), &format)) {
        (void)problem_set(&problem, USAGE, "--format takes worksheet, json or csv, not %s",
                          request->values[OPTION_FORMAT]);
        return report(request, &problem);
    }
    code = book_open(request, STORE_READ, &engine);
    if (code == EXIT_CODE_OK &&
        book_export(engine, format, export_emit, request->out, &problem) != OK)
        code = report(request, &problem);
    engine_close(engine);
    return code;
}

enum exit_code command_backup(const struct request *request)
{
    struct engine *engine = NULL;
    enum exit_code code = book_open(request, STORE_READ, &engine);

    if (code == EXIT_CODE_OK && store_backup(engine_store(engine), request->arguments[0]) != OK)
        code = report(request, store_problem(engine_store(engine)));
    engine_close(engine);
    return code;
}

/* A replay on its way. */
struct player {
    const struct request *request;
    struct progress progress;
};

static void on_replay(void *context, const struct replay *replay)
{
    struct player *player = context;

    progress_show(&player->progress, replay->events, replay->events, replay->count);
}

/* Into the file named, or into a book that is thrown away. */
static enum status fresh_open(const struct player *player, struct engine **fresh,
                              struct problem *problem)
{
    const struct engine_options options = { .mode = STORE_CREATE,
                                            .path = player->request->values[OPTION_OUTPUT] };

    return options.path ? engine_open(&options, fresh, problem) : replay_book(fresh, problem);
}

static void replay_print(struct player *player, const struct replay *replay, enum status status)
{
    struct out *out = player->request->out;
    char hash[HASH_TEXT_MAX];
    struct slice head = hash_print(&replay->head, hash);
    int64_t taken_ms = progress_ms(&player->progress);

    progress_wipe(&player->progress);
    out_print(out, "%lld of %lld events give the same hash, %lld.%02lld s\n",
              (long long)replay->events, (long long)replay->count, (long long)(taken_ms / 1000),
              (long long)(taken_ms % 1000 / 10));
    if (status == OK)
        out_print(out, "head %.*s\n", (int)head.size, head.text);
}

static enum exit_code replay_do(struct player *player, struct engine *engine)
{
    struct engine *fresh = NULL;
    struct problem problem = { .status = OK };
    struct replay again = { .progress = on_replay, .context = player };
    enum status status = fresh_open(player, &fresh, &problem);

    if (status == OK) {
        progress_begin(&player->progress, player->request->err, "events");
        status = replay(engine, fresh, &again);
        problem = again.problem;
        replay_print(player, &again, status);
    }
    engine_close(fresh);
    problem.status = status;
    return status == OK ? EXIT_CODE_OK : report(player->request, &problem);
}

enum exit_code command_replay(const struct request *request)
{
    struct player player = { .request = request };
    struct engine *engine = NULL;
    enum exit_code code = book_open(request, STORE_READ, &engine);

    if (code == EXIT_CODE_OK)
        code = replay_do(&player, engine);
    engine_close(engine);
    return code;
}
