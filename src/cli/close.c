/* Before a day is closed, and once it is: the check-list. */
#include "cli/open.h"
#include "cli/printer.h"
#include "engine/closing.h"

/* The day that is the command's one word. */
static enum exit_code day_word(const struct request *request, day_t *day)
{
    struct problem problem = { .status = OK };

    if (day_parse(slice_of(request->arguments[0]), day) == OK)
        return EXIT_CODE_OK;
    (void)problem_set(&problem, USAGE, "DAY is a day, 2025-03-04, not %s", request->arguments[0]);
    return report(request, &problem);
}

static enum exit_code closing_print(const struct request *request, struct engine *engine, day_t day)
{
    struct problem problem = { .status = OK };
    struct printer printer;
    struct receiver receiver;
    int64_t open = 0;
    enum status status;

    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = closing_list(engine, day, &receiver, &open);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    if (status != OK)
        return report_engine(request, engine);
    if (open == 0)
        return EXIT_CODE_OK;
    (void)problem_set(&problem, CHECK_FAILED, "%lld of the check-list are open", (long long)open);
    return report(request, &problem);
}

enum exit_code command_closing(const struct request *request)
{
    struct engine *engine = NULL;
    day_t day = DAY_NONE;
    enum exit_code code = day_word(request, &day);

    if (code == EXIT_CODE_OK)
        code = look_begin(request, &engine);
    if (code == EXIT_CODE_OK)
        code = closing_print(request, engine, day);
    engine_close(engine);
    return code;
}
