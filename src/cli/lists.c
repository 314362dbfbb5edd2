#include "cli/open.h"
#include "cli/printer.h"
#include "engine/bill_tree.h"
#include "engine/bill_versions.h"
#include "engine/cost_past.h"
#include "engine/cost_sheet.h"
#include "engine/replenish.h"
#include "engine/variances.h"
#include "engine/where_used.h"

/* Both forms at once make no sense. */
static enum exit_code forms_check(const struct request *request)
{
    struct problem problem = { .status = OK };

    if (!request_has(request, OPTION_JSON) || !request_has(request, OPTION_CSV))
        return EXIT_CODE_OK;
    (void)problem_set(&problem, USAGE, "--json and --csv exclude each other");
    return report(request, &problem);
}

/* The words behind the command mean what the options of the same name do. */
static enum exit_code words_take(const struct request *request, struct filter *filter)
{
    struct slice *const texts[] = { &filter->item, &filter->lot };
    static const enum filter_field fields[] = { FILTER_ITEM, FILTER_LOT };
    static const char *const names[] = { "ITEM and --item", "LOT and --lot" };
    struct problem problem = { .status = OK };

    for (int i = 0; i < request->argument_count && i < (int)ARRAY_COUNT(fields); i++) {
        if (filter->present >> fields[i] & 1U) {
            (void)problem_set(&problem, USAGE, "%s exclude each other", names[i]);
            return report(request, &problem);
        }
        *texts[i] = slice_of(request->arguments[i]);
        filter->present |= 1U << fields[i];
    }
    return EXIT_CODE_OK;
}

static enum exit_code list_print(const struct request *request, struct engine *engine)
{
    struct printer printer;
    struct receiver receiver;
    struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    enum exit_code code = filter_options(request, engine, &filter);
    enum status status = OK;

    if (code == EXIT_CODE_OK)
        code = words_take(request, &filter);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_ON))
        code = day_option(request, OPTION_ON, &filter.today);
    if (code != EXIT_CODE_OK)
        return code;
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = engine_query(engine, request->command->list, &filter, &receiver);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report_engine(request, engine);
}

enum exit_code look_begin(const struct request *request, struct engine **engine)
{
    enum exit_code code = forms_check(request);

    if (code == EXIT_CODE_OK)
        code = book_open(request, STORE_READ, engine);
    if (code == EXIT_CODE_OK && engine_look(*engine) != OK)
        code = report_engine(request, *engine);
    return code;
}

enum exit_code command_list(const struct request *request)
{
    struct engine *engine = NULL;
    enum exit_code code = look_begin(request, &engine);

    if (code == EXIT_CODE_OK)
        code = list_print(request, engine);
    engine_close(engine);
    return code;
}

static enum exit_code qty_of(const struct request *request, qty_t *qty)
{
    struct problem problem = { .status = OK };
    struct slice text = slice_of(request->arguments[1]);
    enum status status = decimal_parse(text, QTY_DECIMALS, &qty->micro);

    if (status == OK && qty->micro <= 0)
        status = NUMBER_SIGN;
    if (status == OK)
        return EXIT_CODE_OK;
    (void)problem_set(&problem, status, "a quantity above zero, not %s", request->arguments[1]);
    return report(request, &problem);
}

/* As of a day its bills and rates are those of that day. */
static enum exit_code cost_day(const struct request *request, struct engine *engine,
                               struct filter *filter, day_t *day)
{
    struct problem problem = { .status = OK };
    enum exit_code code = filter_options(request, engine, filter);

    if (code != EXIT_CODE_OK || !request_has(request, OPTION_AS_OF))
        return code == EXIT_CODE_OK ? day_of(request, engine, day) : code;
    if (request_has(request, OPTION_ON)) {
        (void)problem_set(&problem, USAGE, "--on and --as-of exclude each other");
        return report(request, &problem);
    }
    *day = filter->as_of;
    return EXIT_CODE_OK;
}

static enum status cost_answer(struct engine *engine, const struct bill_question *question,
                               const struct filter *filter, const struct receiver *receiver,
                               struct problem *problem)
{
    const struct cost_question then = { *question, filter, receiver };

    return filter->present == 0 ? bill_cost(engine, question, receiver, problem)
                                : cost_past(engine, &then, problem);
}

static enum exit_code tree_print(const struct request *request, struct engine *engine, qty_t qty)
{
    struct bill_question question = { .item = slice_of(request->arguments[0]), .qty = qty };
    struct printer printer;
    struct receiver receiver;
    struct problem problem = { .status = OK };
    struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    enum exit_code code = cost_day(request, engine, &filter, &question.day);
    enum status status = OK;

    if (code != EXIT_CODE_OK)
        return code;
    if (request_has(request, OPTION_VERSION))
        question.version = slice_of(request->values[OPTION_VERSION]);
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    if (qty.micro > 0)
        status = bill_explode(engine, &question, &receiver, &problem);
    else
        status = cost_answer(engine, &question, &filter, &receiver, &problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report(request, &problem);
}

static enum exit_code tree_command(const struct request *request, qty_t qty)
{
    struct engine *engine = NULL;
    enum exit_code code = look_begin(request, &engine);

    if (code == EXIT_CODE_OK)
        code = tree_print(request, engine, qty);
    engine_close(engine);
    return code;
}

enum exit_code command_explode(const struct request *request)
{
    qty_t qty = { 0 };
    enum exit_code code = qty_of(request, &qty);

    return code == EXIT_CODE_OK ? tree_command(request, qty) : code;
}

enum exit_code command_cost(const struct request *request)
{
    return tree_command(request, (qty_t){ 0 });
}

static enum status question_print(const struct request *request, struct engine *engine, day_t day,
                                  const struct receiver *receiver, struct problem *problem)
{
    struct difference_question question = { .item = slice_of(request->arguments[0]), .day = day };

    if (request->command->list == LIST_WHERE_USED)
        return where_used(engine, question.item, day, receiver, problem);
    question.before = slice_of(request->arguments[1]);
    question.after = slice_of(request->arguments[2]);
    return bill_difference(engine, &question, receiver, problem);
}

/* Of a day: what uses an item, what differs between two versions. */
static enum exit_code answer_print(const struct request *request, struct engine *engine)
{
    struct printer printer;
    struct receiver receiver;
    struct problem problem = { .status = OK };
    day_t day = DAY_NONE;
    enum exit_code code = day_of(request, engine, &day);
    enum status status = OK;

    if (code != EXIT_CODE_OK)
        return code;
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = question_print(request, engine, day, &receiver, &problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report(request, &problem);
}

static enum exit_code replenish_print(const struct request *request, struct engine *engine)
{
    struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    struct replenish_question question;
    struct printer printer;
    struct receiver receiver;
    enum exit_code code = filter_options(request, engine, &filter);
    enum status status = OK;

    if (code == EXIT_CODE_OK)
        code = words_take(request, &filter);
    question = (struct replenish_question){ .item = filter.item,
                                            .place = filter.place,
                                            .limit = filter.limit };
    if (code == EXIT_CODE_OK)
        code = day_of(request, engine, &question.day);
    if (code != EXIT_CODE_OK)
        return code;
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = replenish_list(engine, &question, &receiver);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report_engine(request, engine);
}

enum exit_code command_replenish(const struct request *request)
{
    struct engine *engine = NULL;
    enum exit_code code = look_begin(request, &engine);

    if (code == EXIT_CODE_OK)
        code = replenish_print(request, engine);
    engine_close(engine);
    return code;
}

static enum exit_code sheet_print(const struct request *request, struct engine *engine, qty_t qty)
{
    struct bill_question question = { .item = slice_of(request->arguments[0]), .qty = qty };
    struct printer printer;
    struct receiver receiver;
    struct problem problem = { .status = OK };
    enum exit_code code = day_of(request, engine, &question.day);
    enum status status = OK;

    if (code != EXIT_CODE_OK)
        return code;
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = cost_sheet(engine, &question, &receiver, &problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report(request, &problem);
}

enum exit_code command_cost_sheet(const struct request *request)
{
    struct engine *engine = NULL;
    qty_t qty = { QTY_ONE };
    enum exit_code code = EXIT_CODE_OK;

    if (request->argument_count > 1)
        code = qty_of(request, &qty);
    if (code == EXIT_CODE_OK)
        code = look_begin(request, &engine);
    if (code == EXIT_CODE_OK)
        code = sheet_print(request, engine, qty);
    engine_close(engine);
    return code;
}

static enum exit_code answer_command(const struct request *request)
{
    struct engine *engine = NULL;
    enum exit_code code = look_begin(request, &engine);

    if (code == EXIT_CODE_OK)
        code = answer_print(request, engine);
    engine_close(engine);
    return code;
}

enum exit_code command_bill_difference(const struct request *request)
{
    return answer_command(request);
}

enum exit_code command_where_used(const struct request *request)
{
    struct problem problem = { .status = OK };

    if (!request_has(request, OPTION_LEVELS))
        return command_list(request);
    if (!request_has(request, OPTION_LIMIT))
        return answer_command(request);
    (void)problem_set(&problem, USAGE, "--levels and --limit exclude each other");
    return report(request, &problem);
}

static enum exit_code by_of(const struct request *request, enum variances_by *by)
{
    struct problem problem = { .status = OK };

    *by = VARIANCES_ALL;
    if (!request_has(request, OPTION_GROUP))
        return EXIT_CODE_OK;
    for (int i = VARIANCES_ALL + 1; i < VARIANCES_BY_COUNT; i++)
        if (slice_equals_text(slice_of(request->values[OPTION_GROUP]),
                              variances_by_word((enum variances_by)i)))
            *by = (enum variances_by)i;
    if (*by != VARIANCES_ALL)
        return EXIT_CODE_OK;
    (void)problem_set(&problem, USAGE, "--by takes event, order, item, category, period or cause");
    return report(request, &problem);
}

static enum exit_code variances_print(const struct request *request, struct engine *engine)
{
    struct variances_question question = {
        .filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE }
    };
    struct printer printer;
    struct receiver receiver;
    enum exit_code code = filter_options(request, engine, &question.filter);
    enum status status = OK;

    if (code == EXIT_CODE_OK)
        code = words_take(request, &question.filter);
    if (code == EXIT_CODE_OK)
        code = by_of(request, &question.by);
    if (code != EXIT_CODE_OK)
        return code;
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = variances_list(engine, &question, &receiver);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report_engine(request, engine);
}

enum exit_code command_variances(const struct request *request)
{
    struct engine *engine = NULL;
    enum exit_code code = look_begin(request, &engine);

    if (code == EXIT_CODE_OK)
        code = variances_print(request, engine);
    engine_close(engine);
    return code;
}
