#include "engine/reconcile.h"

#include "cli/input.h"
#include "cli/journal_range.h"
#include "cli/open.h"
#include "cli/printer.h"

static enum exit_code said_print(const struct request *request, const struct reconcile_said *said)
{
    struct problem problem = { .status = OK };
    const int64_t *count = said->count;
    int64_t wrong = count[RECONCILE_MISSING] + count[RECONCILE_DOUBLED] + count[RECONCILE_DIFFERS] +
                    count[RECONCILE_UNKNOWN];

    out_print(request->err, "%lld agree, %lld of other bookings passed over\n",
              (long long)count[RECONCILE_AGREES], (long long)said->others);
    if (wrong == 0)
        return EXIT_CODE_OK;
    (void)problem_set(&problem, CHECK_FAILED,
                      "the other books: %lld missing, %lld doubled, %lld differ, %lld unknown",
                      (long long)count[RECONCILE_MISSING], (long long)count[RECONCILE_DOUBLED],
                      (long long)count[RECONCILE_DIFFERS], (long long)count[RECONCILE_UNKNOWN]);
    return report(request, &problem);
}

static enum exit_code compare(const struct request *request, struct engine *engine,
                              struct slice text)
{
    struct problem problem = { .status = OK };
    struct reconcile_said said;
    struct printer printer;
    struct receiver receiver;
    struct reconcile_question question = { .text = text };
    enum exit_code code = range_options(request, engine, &question.range);
    enum status status = OK;

    if (code != EXIT_CODE_OK)
        return code;
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = reconcile(engine, &question, &receiver, &said, &problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? said_print(request, &said) : report(request, &problem);
}

enum exit_code command_reconcile(const struct request *request)
{
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    struct input input;
    enum exit_code code = EXIT_CODE_OK;

    if (request_has(request, OPTION_JSON) && request_has(request, OPTION_CSV)) {
        (void)problem_set(&problem, USAGE, "--json and --csv exclude each other");
        return report(request, &problem);
    }
    if (input_open(request->arguments[0], &input, &problem) != OK)
        return report(request, &problem);
    code = book_open(request, STORE_READ, &engine);
    if (code == EXIT_CODE_OK && engine_look(engine) != OK)
        code = report_engine(request, engine);
    if (code == EXIT_CODE_OK)
        code = compare(request, engine, input.text);
    engine_close(engine);
    input_close(&input);
    return code;
}
