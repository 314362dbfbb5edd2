#include "cli/open.h"

#include <stdlib.h>
#include <string.h>

#include "text/field.h"

enum exit_code exit_code_of(enum status status)
{
    if (status == OK)
        return EXIT_CODE_OK;
    if (status == EXPECT_FAILED || status == CHECK_FAILED || status == SIGNATURE_WRONG ||
        status == STATEMENT_WRONG)
        return EXIT_CODE_WRONG;
    if (status == USAGE)
        return EXIT_CODE_USAGE;
    return status_is_failure(status) ? EXIT_CODE_FAILED : EXIT_CODE_REFUSED;
}

enum exit_code report(const struct request *request, const struct problem *problem)
{
    struct out *err = request->err;

    out_tint(err, TINT_BAD);
    out_text(err, status_code(problem->status));
    out_tint(err, TINT_PLAIN);
    out_print(err, "%s%s\n", *problem->text ? " " : "", problem->text);
    return exit_code_of(problem->status);
}

enum exit_code report_engine(const struct request *request, const struct engine *engine)
{
    return report(request, engine_problem(engine));
}

const char *book_path(const struct request *request)
{
    const char *path = request->values[OPTION_BOOK];

    if (!path)
        path = getenv("BACKFLUSH_BOOK");
    return path && *path ? path : NULL;
}

enum exit_code book_open(const struct request *request, enum store_mode mode,
                         struct engine **engine)
{
    struct problem problem = { .status = OK };
    struct engine_options options = { .path = book_path(request), .mode = mode };
    enum status status = OK;

    *engine = NULL;
    if (mode != STORE_MEMORY && !options.path) {
        (void)problem_set(&problem, USAGE, "no book: name one by --book or BACKFLUSH_BOOK");
        return report(request, &problem);
    }
    status = engine_open(&options, engine, &problem);
    if (status == OK)
        return EXIT_CODE_OK;
    problem.status = status;
    return report(request, &problem);
}

static enum exit_code option_bad(const struct request *request, enum option_id option,
                                 const char *wanted)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "--%s takes %s, not %s", option_row(option)->name, wanted,
                      request->values[option]);
    return report(request, &problem);
}

enum exit_code day_option(const struct request *request, enum option_id option, day_t *day)
{
    enum status status = day_parse(slice_of(request->values[option]), day);

    return status == OK ? EXIT_CODE_OK : option_bad(request, option, "a day, 2025-03-04");
}

/* A day means its end: what was recorded during it was known then. */
static enum exit_code known_option(const struct request *request, struct engine *engine,
                                   int64_t *known_s)
{
    struct moment moment = { .form = MOMENT_NONE };
    struct slice text = slice_of(request->values[OPTION_KNOWN]);
    enum status status = moment_parse(text, &moment);
    day_t day;

    if (status != OK)
        return option_bad(request, OPTION_KNOWN, "a day or moment");
    if (moment.form == MOMENT_DAY)
        moment.local_s += 86400;
    if (engine_moment(engine, moment, known_s, &day) != OK)
        return report_engine(request, engine);
    return EXIT_CODE_OK;
}

enum exit_code limit_option(const struct request *request, int64_t *limit)
{
    enum status status = decimal_parse(slice_of(request->values[OPTION_LIMIT]), 0, limit);

    if (status == OK && *limit < 1)
        status = NUMBER_SIGN;
    return status == OK ? EXIT_CODE_OK : option_bad(request, OPTION_LIMIT, "a number above zero");
}

enum exit_code filter_options(const struct request *request, struct engine *engine,
                              struct filter *filter)
{
    struct slice *texts[] = {
        [FILTER_ITEM] = &filter->item,   [FILTER_CATEGORY] = &filter->category,
        [FILTER_PLACE] = &filter->place, [FILTER_ACCOUNT] = &filter->account,
        [FILTER_PARTY] = &filter->party, [FILTER_KEY] = &filter->key,
        [FILTER_LINE] = &filter->line,   [FILTER_LOT] = &filter->lot,
        [FILTER_ORDER] = &filter->order, [FILTER_STATE] = &filter->state,
    };
    day_t *days[] = {
        [FILTER_FROM] = &filter->from, [FILTER_TO] = &filter->to, [FILTER_AS_OF] = &filter->as_of
    };

    for (unsigned i = 0; i < FILTER_COUNT; i++) {
        enum option_id option = filter_option((enum filter_field)i);
        enum exit_code code = EXIT_CODE_OK;

        if (!request_has(request, option))
            continue;
        filter->present |= 1U << i;
        if (texts[i])
            *texts[i] = slice_of(request->values[option]);
        else if (i < ARRAY_COUNT(days) && days[i])
            code = day_option(request, option, days[i]);
        else if (i == FILTER_LIMIT)
            code = limit_option(request, &filter->limit);
        else
            code = known_option(request, engine, &filter->known_s);
        if (code != EXIT_CODE_OK)
            return code;
    }
    return EXIT_CODE_OK;
}

enum status member_set(struct event *event, const char *name, const char *text,
                       struct problem *problem)
{
    struct event_member member;

    if (!text)
        return OK;
    if (!event_member_find(verb_row(event->verb), slice_of(name), &member))
        return problem_set(problem, FIELD_UNKNOWN, "%s", name);
    return event_member_read(event, member, slice_of(text), problem);
}

enum status event_options(const struct request *request, struct event *event,
                          struct problem *problem)
{
    static const struct {
        const char *name;
        enum option_id option;
    } members[] = {
        { "at", OPTION_AT },     { "ref", OPTION_REF },     { "by", OPTION_BY },
        { "note", OPTION_NOTE }, { "key", OPTION_NEW_KEY },
    };
    enum status status = OK;

    for (size_t i = 0; i < ARRAY_COUNT(members) && status == OK; i++)
        status = member_set(event, members[i].name, request->values[members[i].option], problem);
    return status;
}

enum exit_code day_of(const struct request *request, struct engine *engine, day_t *day)
{
    int64_t now_s = 0;

    if (request_has(request, OPTION_ON))
        return day_option(request, OPTION_ON, day);
    if (engine_moment(engine, (struct moment){ .form = MOMENT_NONE }, &now_s, day) != OK)
        return report_engine(request, engine);
    return EXIT_CODE_OK;
}
