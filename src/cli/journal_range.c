#include "cli/journal_range.h"

#include "cli/open.h"

/* Digits up to `end`; nothing is 0. */
static bool number_read(const char **text, int64_t *number)
{
    const char *start = *text;

    *number = 0;
    while (**text >= '0' && **text <= '9' && *text - start < 18)
        *number = *number * 10 + (*(*text)++ - '0');
    return *text == start || *number > 0;
}

/* `12-740`, `12-`, `-740`, `12` */
static bool events_read(const char *text, struct entry_range *range)
{
    int64_t first = 0;
    int64_t last = 0;

    if (!number_read(&text, &first))
        return false;
    if (*text == '\0') {
        range->first = first;
        range->last = first;
        return first > 0;
    }
    if (*text++ != '-' || !number_read(&text, &last) || *text != '\0' || (first == 0 && last == 0))
        return false;
    if (first > 0)
        range->first = first;
    if (last > 0)
        range->last = last;
    return last == 0 || range->first <= range->last;
}

enum exit_code range_options(const struct request *request, struct engine *engine,
                             struct entry_range *range)
{
    struct problem problem = { .status = OK };
    enum exit_code code = EXIT_CODE_OK;

    *range = entries_all(engine_store(engine));
    if (request_has(request, OPTION_EVENTS) &&
        !events_read(request->values[OPTION_EVENTS], range)) {
        (void)problem_set(&problem, USAGE, "--events takes 12-740, 12- or -740, not %s",
                          request->values[OPTION_EVENTS]);
        return report(request, &problem);
    }
    if (request_has(request, OPTION_FROM))
        code = day_option(request, OPTION_FROM, &range->from);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_TO))
        code = day_option(request, OPTION_TO, &range->to);
    return code;
}
