/* The statement of a period on paper: as text, HTML or PDF. */
#include <string.h>

#include "cli/open.h"
#include "engine/closing.h"
#include "engine/report.h"

enum form { FORM_TEXT, FORM_HTML, FORM_PDF };

static enum exit_code form_of(const struct request *request, enum form *form)
{
    static const char *const names[] = { "text", "html", "pdf" };
    const char *named = request->values[OPTION_FORMAT];
    struct problem problem = { .status = OK };

    *form = FORM_TEXT;
    if (!named)
        return EXIT_CODE_OK;
    for (size_t i = 0; i < ARRAY_COUNT(names); i++)
        if (strcmp(named, names[i]) == 0) {
            *form = (enum form)i;
            break;
        }
    if (strcmp(named, names[*form]) != 0)
        (void)problem_set(&problem, USAGE, "--format takes text, html or pdf, not %s", named);
    else if (*form == FORM_PDF && request->out->is_terminal)
        (void)problem_set(&problem, USAGE, "a PDF goes to a file: report --format pdf > FILE");
    return problem.status == OK ? EXIT_CODE_OK : report(request, &problem);
}

/* Without days: the last period that was closed, else up to today. */
static enum exit_code days_of(const struct request *request, struct engine *engine,
                              struct report_question *question)
{
    struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    struct problem problem = { .status = OK };
    enum exit_code code = filter_options(request, engine, &filter);

    if (code != EXIT_CODE_OK)
        return code;
    *question = (struct report_question){ .from = filter.from,
                                          .to = filter.to,
                                          .has_known = request_has(request, OPTION_KNOWN),
                                          .known_s = filter.known_s };
    if (!request_has(request, OPTION_TO))
        question->to = engine_plant(engine)->closed;
    if (day_is_none(question->to))
        code = day_of(request, engine, &question->to);
    if (code == EXIT_CODE_OK && !request_has(request, OPTION_FROM) &&
        closing_first_day(engine, question->to, &question->from) != OK)
        code = report_engine(request, engine);
    if (code != EXIT_CODE_OK || day_is_none(question->from) ||
        question->from.number <= question->to.number)
        return code;
    (void)problem_set(&problem, USAGE, "--from is behind the last day");
    return report(request, &problem);
}

static enum exit_code report_print(const struct request *request, struct engine *engine,
                                   enum form form, struct arena *arena)
{
    struct report_question question;
    struct problem problem = { .status = OK };
    struct report made;
    struct slice bytes = { 0 };
    enum exit_code code = days_of(request, engine, &question);
    enum status status = OK;

    if (code != EXIT_CODE_OK)
        return code;
    if (period_report(engine, &question, arena, &made) != OK)
        return report_engine(request, engine);
    switch (form) {
    case FORM_TEXT:
        status = report_plain(&made, arena, &bytes);
        break;
    case FORM_HTML:
        status = report_html(&made, arena, &bytes);
        break;
    case FORM_PDF:
        status = report_pdf(&made, arena, &bytes, &problem);
        break;
    }
    if (status != OK) {
        (void)problem_set(&problem, status, "a report");
        return report(request, &problem);
    }
    out_slice(request->out, bytes);
    return EXIT_CODE_OK;
}

enum exit_code command_report(const struct request *request)
{
    struct engine *engine = NULL;
    struct arena arena;
    enum form form;
    enum exit_code code = form_of(request, &form);

    if (code == EXIT_CODE_OK)
        code = look_begin(request, &engine);
    arena_init(&arena, 0);
    if (code == EXIT_CODE_OK)
        code = report_print(request, engine, form, &arena);
    arena_release(&arena);
    engine_close(engine);
    return code;
}
