#include "engine/plan.h"

#include <string.h>

#include "cli/input.h"
#include "cli/open.h"

static const char *const deeds[PLAN_DEED_COUNT] = {
    [PLAN_PLANNED] = "planned",         [PLAN_CHANGED] = "changed", [PLAN_REOPENED] = "reopened",
    [PLAN_CANCELLED] = "cancelled",     [PLAN_MISSING] = "missing", [PLAN_SAME] = "as they are",
    [PLAN_BEGUN] = "missing but begun",
};

/* A schedule on its way into a book. */
struct sitting {
    const struct request *request;
    struct input input;
};

static void on_mishap(void *context, const struct problem *problem, int line, int column)
{
    const struct sitting *sitting = context;
    struct out *err = sitting->request->err;

    (void)fflush(sitting->request->out->file);
    out_print(err, "%s:%d:", sitting->input.name, line);
    if (column > 0)
        out_print(err, "%d:", column);
    out_text(err, " ");
    (void)report(sitting->request, problem);
}

static void on_told(void *context, enum plan_deed deed, struct slice order)
{
    const struct sitting *sitting = context;

    if (deed != PLAN_SAME)
        out_print(sitting->request->out, "%s %.*s\n", deeds[deed], (int)order.size, order.text);
}

static void summary_print(const struct sitting *sitting, const struct plan_totals *totals,
                          enum status status)
{
    struct out *out = sitting->request->out;
    const char *before = "";

    out_print(out, "%s: ", sitting->input.name);
    for (int i = 0; i < PLAN_DEED_COUNT; i++) {
        if (totals->deeds[i] == 0)
            continue;
        out_print(out, "%s%lld %s", before, (long long)totals->deeds[i], deeds[i]);
        before = ", ";
    }
    if (totals->refused > 0)
        out_print(out, "%s%lld refused", before, (long long)totals->refused);
    else if (*before == '\0')
        out_text(out, "no orders");
    out_text(out, status == OK ? "\n" : ", none posted\n");
}

static enum exit_code form_of(const struct request *request, struct slice text,
                              enum schedule_form *form)
{
    size_t blanks = 0;
    const char *word = request->values[OPTION_FORMAT];
    struct problem problem = { .status = OK };

    while (blanks < text.size && strchr(" \t\r\n", text.text[blanks]))
        blanks++;
    *form = blanks < text.size && strchr("{[", text.text[blanks]) ? SCHEDULE_JSON : SCHEDULE_CSV;
    if (!word)
        return EXIT_CODE_OK;
    *form = strcmp(word, "json") == 0 ? SCHEDULE_JSON : SCHEDULE_CSV;
    if (*form == SCHEDULE_JSON || strcmp(word, "csv") == 0)
        return EXIT_CODE_OK;
    (void)problem_set(&problem, USAGE, "--format takes json or csv, not %s", word);
    return report(request, &problem);
}

static enum exit_code schedule_post(struct sitting *sitting, struct engine *engine)
{
    const struct request *request = sitting->request;
    const struct plan_sink sink = { on_mishap, on_told, sitting };
    struct plan_options options = { .text = sitting->input.text };
    struct plan_totals totals;
    struct problem problem = { .status = OK };
    struct event common;
    enum status status;
    enum exit_code code = form_of(request, sitting->input.text, &options.form);

    if (code != EXIT_CODE_OK)
        return code;
    event_init(&common, VERB_ORDER);
    if (event_options(request, &common, &problem) != OK)
        return report(request, &problem);
    options.common = &common;
    options.missing =
        request_has(request, OPTION_CANCEL_MISSING) ? MISSING_IS_CANCELLED : MISSING_STAYS;
    status = plan_post(engine, &options, &sink, &totals);
    if (status_is_failure(status))
        return report_engine(request, engine);
    summary_print(sitting, &totals, status);
    return exit_code_of(status);
}

enum exit_code command_plan(const struct request *request)
{
    struct sitting sitting = { .request = request };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    const char *path = request->argument_count > 0 ? request->arguments[0] : NULL;
    enum exit_code code = EXIT_CODE_OK;

    if (input_open(path, &sitting.input, &problem) != OK)
        return report(request, &problem);
    code = book_open(request, STORE_WRITE, &engine);
    if (code == EXIT_CODE_OK)
        code = schedule_post(&sitting, engine);
    engine_close(engine);
    input_close(&sitting.input);
    return code;
}
