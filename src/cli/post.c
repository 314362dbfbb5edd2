#include <string.h>

#include "cli/bless.h"
#include "cli/difference.h"
#include "cli/input.h"
#include "cli/open.h"
#include "cli/progress.h"
#include "text/field.h"

/* One file on its way into a book. */
struct sitting {
    const struct request *request;
    struct engine *engine;
    struct input input;
    struct arena arena; /* of one event's print */
    struct progress progress;
    struct bless bless;
    enum { NOT_BLESSING, BLESSING } blessing;
    bool explains;
};

static void place_print(struct out *err, const struct sitting *sitting, const struct mishap *mishap)
{
    if (request_has(sitting->request, OPTION_LINE))
        return;
    out_print(err, "%s:%d:", sitting->input.name, mishap->line);
    if (mishap->column > 0)
        out_print(err, "%d:", mishap->column);
    out_text(err, " ");
}

static void on_mishap(void *context, const struct mishap *mishap)
{
    struct sitting *sitting = context;
    struct problem problem = { .status = OK };
    struct out *err = sitting->request->err;
    const struct statement *statement = mishap->statement;

    progress_wipe(&sitting->progress);
    if (sitting->blessing == BLESSING)
        bless_note(&sitting->bless, mishap);
    (void)fflush(sitting->request->out->file);
    place_print(err, sitting, mishap);
    (void)problem_set(&problem, mishap->status, "%s", mishap->text);
    (void)report(sitting->request, &problem);
    arena_reset(&sitting->arena);
    if (mishap->rows)
        difference_print(err, &sitting->arena, statement, mishap->rows);
    else if (statement && statement->refused_line != 0)
        out_print(err, "    expected refused %s %.*s\n", status_code(statement->refused),
                  (int)statement->refused_text.size, statement->refused_text.text);
}

/* An event as it stands in its file, without the comment lines and the line end behind it. */
static struct slice head_of(const struct statement *statement)
{
    struct slice head = statement->head;

    while (head.size > 0 && (head.text[head.size - 1] == '\n' || head.text[head.size - 1] == '\r'))
        head.size--;
    return slice_trim(head);
}

static void on_posted(void *context, const struct statement *statement,
                      const struct outcome *outcome, const struct posting_rows *rows)
{
    struct sitting *sitting = context;
    struct out *out = sitting->request->out;
    struct replaced replaced;

    if (!sitting->explains || !rows)
        return;
    progress_wipe(&sitting->progress);
    out_tint(out, TINT_STRONG);
    out_slice(out, head_of(statement));
    out_tint(out, TINT_PLAIN);
    out_text(out, outcome->same_again ? "  # posted before\n" : "\n");
    arena_reset(&sitting->arena);
    posting_print(out, &sitting->arena, rows);
    if (replaced_now(sitting->engine, outcome, &sitting->arena, &replaced) == OK)
        replaced_print(out, &replaced);
}

static void on_progress(void *context, const struct batch_totals *totals)
{
    struct sitting *sitting = context;

    progress_show(&sitting->progress, totals->events, (int64_t)totals->bytes_done,
                  (int64_t)totals->bytes);
}

static void summary_print(const struct sitting *sitting, const struct batch_totals *totals,
                          const char *verb)
{
    struct out *out = sitting->request->out;
    int64_t taken_ms = progress_ms(&sitting->progress);

    out_print(out, "%s: %lld %s %s", sitting->input.name, (long long)totals->events,
              totals->events == 1 ? "event" : "events", verb);
    if (totals->again > 0)
        out_print(out, ", %lld of them before", (long long)totals->again);
    if (totals->expected > 0)
        out_print(out, ", %lld refused as expected", (long long)totals->expected);
    if (totals->refused > 0)
        out_print(out, ", %lld refused", (long long)totals->refused);
    if (totals->held > 0)
        out_print(out, ", %lld %s", (long long)totals->held,
                  totals->held == 1 ? "expectation holds" : "expectations hold");
    if (totals->failed > 0)
        out_print(out, ", %lld %s not", (long long)totals->failed,
                  totals->failed == 1 ? "does" : "do");
    if (sitting->blessing == BLESSING)
        out_print(out, ", %d blessed", sitting->bless.count);
    out_print(out, ", %lld.%02lld s\n", (long long)(taken_ms / 1000),
              (long long)(taken_ms % 1000 / 10));
}

static enum exit_code format_option(const struct request *request, struct slice text,
                                    enum format *format)
{
    struct problem problem = { .status = OK };

    *format = format_guess(text);
    if (!request_has(request, OPTION_FORMAT) ||
        format_find(slice_of(request->values[OPTION_FORMAT]), format))
        return EXIT_CODE_OK;
    (void)problem_set(&problem, USAGE, "--format takes worksheet, json or csv, not %s",
                      request->values[OPTION_FORMAT]);
    return report(request, &problem);
}

/* What is said at the end of a file that was not posted. */
static const char *verb_of(const struct batch_options *options, const struct batch_totals *totals,
                           enum status status)
{
    if (totals->untried)
        return "well-formed, none posted";
    if (options->mode == BATCH_PREVIEW)
        return "previewed";
    if (status != OK && options->mode == BATCH_ALL_OR_NOTHING)
        return "good, none posted";
    return "posted";
}

static enum exit_code text_post(struct sitting *sitting, struct engine *engine,
                                struct batch_options options)
{
    struct batch_sink sink = {
        .mishap = on_mishap, .posted = on_posted, .progress = on_progress, .context = sitting
    };
    struct batch_totals totals;
    struct problem problem = { .status = OK };
    enum status status = OK;
    enum exit_code code = format_option(sitting->request, sitting->input.text, &options.format);

    if (code != EXIT_CODE_OK)
        return code;
    sitting->engine = engine;
    options.text = sitting->input.text;
    options.wants_rows = sitting->explains;
    progress_begin(&sitting->progress, sitting->request->err, "events");
    if (sitting->blessing == BLESSING)
        bless_begin(&sitting->bless, options.text);
    status = batch_post(engine, &options, &sink, &totals, &problem);
    progress_wipe(&sitting->progress);
    if (sitting->blessing == BLESSING && !status_is_failure(status)) {
        status = bless_end(&sitting->bless, sitting->input.name, &problem);
        if (status != OK)
            return report(sitting->request, &problem);
        status = totals.failed + totals.refused > sitting->bless.count ? EXPECT_FAILED : OK;
    }
    if (status_is_failure(status))
        return report(sitting->request, &problem);
    if (!request_has(sitting->request, OPTION_LINE))
        summary_print(sitting, &totals, verb_of(&options, &totals, status));
    return exit_code_of(status);
}

static enum exit_code file_post(struct sitting *sitting, const char *path, struct engine *engine,
                                struct batch_options options)
{
    struct problem problem = { .status = OK };
    enum exit_code code = EXIT_CODE_OK;

    if (input_open(path, &sitting->input, &problem) != OK)
        return report(sitting->request, &problem);
    arena_init(&sitting->arena, 0);
    code = text_post(sitting, engine, options);
    arena_release(&sitting->arena);
    input_close(&sitting->input);
    return code;
}

/* A file without a named book gets one of its own, in memory. */
static enum exit_code file_run(struct sitting *sitting, const char *path, struct engine *engine,
                               struct batch_options options)
{
    struct engine *own = engine;
    enum exit_code code = EXIT_CODE_OK;

    if (!engine)
        code = book_open(sitting->request, STORE_MEMORY, &own);
    if (code == EXIT_CODE_OK)
        code = file_post(sitting, path, own, options);
    if (!engine)
        engine_close(own);
    return code;
}

static enum exit_code worse(enum exit_code a, enum exit_code b)
{
    if (a == EXIT_CODE_FAILED || b == EXIT_CODE_FAILED)
        return EXIT_CODE_FAILED;
    return a == EXIT_CODE_OK ? b : a;
}

static bool names_standard_input(const struct request *request)
{
    for (int i = 0; i < request->argument_count; i++)
        if (strcmp(request->arguments[i], "-") == 0)
            return true;
    return false;
}

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

/* What comes later in a book rests on what did not; each book in memory stands alone. */
static bool files_go_on(enum exit_code code, const struct engine *shared, enum batch_mode mode)
{
    return code == EXIT_CODE_OK ||
           (code != EXIT_CODE_FAILED && (!shared || mode != BATCH_ALL_OR_NOTHING));
}

enum exit_code command_run(const struct request *request)
{
    struct sitting sitting = {
        .request = request,
        .explains = request_has(request, OPTION_EXPLAIN),
        .blessing = request_has(request, OPTION_BLESS) ? BLESSING : NOT_BLESSING,
    };
    struct batch_options options = { .at_follows = true, .shape_first = true };
    struct engine *engine = NULL;
    enum exit_code code = EXIT_CODE_OK;

    options.mode =
        request_has(request, OPTION_KEEP_GOING) ? BATCH_KEEP_GOING : BATCH_ALL_OR_NOTHING;
    if (sitting.blessing == BLESSING && names_standard_input(request))
        return usage(request, "--bless rewrites files, not standard input");
    if (book_path(request))
        code = book_open(request, STORE_WRITE, &engine);
    if (code != EXIT_CODE_OK)
        return code;
    for (int i = 0; i < request->argument_count && files_go_on(code, engine, options.mode); i++)
        code = worse(code, file_run(&sitting, request->arguments[i], engine, options));
    engine_close(engine);
    return code;
}

/* Posts what the command line names: an event, files in order, or standard input. */
static enum exit_code sources_post(struct sitting *sitting, struct engine *engine,
                                   struct batch_options options)
{
    const struct request *request = sitting->request;
    enum exit_code code = EXIT_CODE_OK;

    if (request_has(request, OPTION_LINE)) {
        sitting->input.name = "--line";
        sitting->input.text = slice_of(request->values[OPTION_LINE]);
        arena_init(&sitting->arena, 0);
        code = text_post(sitting, engine, options);
        arena_release(&sitting->arena);
        return code;
    }
    if (request->argument_count == 0)
        return file_post(sitting, NULL, engine, options);
    for (int i = 0; i < request->argument_count && files_go_on(code, engine, options.mode); i++)
        code = worse(code, file_post(sitting, request->arguments[i], engine, options));
    return code;
}

static enum exit_code post_sources(const struct request *request, enum batch_mode mode)
{
    struct sitting sitting = {
        .request = request,
        .explains = mode == BATCH_PREVIEW || request_has(request, OPTION_EXPLAIN),
    };
    struct batch_options options = { .mode = mode };
    struct engine *engine = NULL;
    enum exit_code code = EXIT_CODE_OK;

    if (request_has(request, OPTION_LINE) && request->argument_count > 0)
        return usage(request, "--line stands in place of a file");
    code = book_open(request, STORE_WRITE, &engine);
    if (code == EXIT_CODE_OK)
        code = sources_post(&sitting, engine, options);
    engine_close(engine);
    return code;
}

enum exit_code command_post(const struct request *request)
{
    return post_sources(request, request_has(request, OPTION_KEEP_GOING) ? BATCH_KEEP_GOING
                                                                         : BATCH_ALL_OR_NOTHING);
}

enum exit_code command_preview(const struct request *request)
{
    return post_sources(request, BATCH_PREVIEW);
}

static enum status undo_make(const struct request *request, struct event *event,
                             struct problem *problem)
{
    enum status status = OK;

    *event = (struct event){ .verb = VERB_UNDO };
    status = member_set(event, "of", request->arguments[0], problem);
    if (status == OK && request->argument_count > 1)
        status = member_set(event, "qty", request->arguments[1], problem);
    if (status == OK && request_has(request, OPTION_LOT))
        status = member_set(event, "lot", request->values[OPTION_LOT], problem);
    if (status == OK)
        status = event_options(request, event, problem);
    return status == OK ? event_check_shape(event, problem) : status;
}

static enum exit_code undo_post(const struct request *request, struct engine *engine,
                                const struct event *event)
{
    struct outcome outcome;
    struct posting_rows rows = { 0 };
    struct arena arena;
    enum status status = engine_begin(engine);

    if (status == OK)
        status = engine_post(engine, event, NULL, &outcome);
    arena_init(&arena, 0);
    if (status == OK)
        status = engine_outcome_text(engine, &outcome, &arena, &rows);
    if (status == OK)
        status = engine_commit(engine);
    engine_end(engine);
    if (status == OK && request_has(request, OPTION_EXPLAIN))
        posting_print(request->out, &arena, &rows);
    if (status == OK)
        out_print(request->out, "@%lld undoes %s%s\n", (long long)outcome.seq,
                  request->arguments[0], outcome.same_again ? ", posted before" : "");
    arena_release(&arena);
    return status == OK ? EXIT_CODE_OK : report_engine(request, engine);
}

enum exit_code command_undo(const struct request *request)
{
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    struct event event;
    enum exit_code code = EXIT_CODE_OK;

    if (undo_make(request, &event, &problem) != OK)
        return report(request, &problem);
    code = book_open(request, STORE_WRITE, &engine);
    if (code == EXIT_CODE_OK)
        code = undo_post(request, engine, &event);
    engine_close(engine);
    return code;
}
