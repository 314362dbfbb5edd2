#include "engine/margins.h"

#include "cli/open.h"
#include "cli/printer.h"
#include "text/buffer.h"
#include "text/field.h"
#include "text/worksheet.h"

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

static enum exit_code question_read(const struct request *request, struct engine *engine,
                                    struct margins_question *question)
{
    bool has_from = request_has(request, OPTION_FROM);
    bool has_to = request_has(request, OPTION_TO);
    enum exit_code code = day_of(request, engine, &question->day);

    question->from = question->to = question->day;
    question->has_period = has_from;
    if (request->argument_count > 0)
        question->item = slice_of(request->arguments[0]);
    if (request_has(request, OPTION_CATEGORY))
        question->category = slice_of(request->values[OPTION_CATEGORY]);
    if (code == EXIT_CODE_OK && has_to && !has_from)
        return usage(request, "--to is of a period, which begins --from");
    if (code == EXIT_CODE_OK && has_from)
        code = day_option(request, OPTION_FROM, &question->from);
    if (code == EXIT_CODE_OK && has_to)
        code = day_option(request, OPTION_TO, &question->to);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_LINES) &&
        (request_has(request, OPTION_JSON) || request_has(request, OPTION_CSV)))
        return usage(request, "--lines prints a worksheet");
    return code;
}

/* Proposals on their way to a worksheet. */
struct lines {
    const struct request *request;
    struct arena arena;
    day_t from;
    int decimals; /* of the currency */
};

static enum status line_tell(void *context, const struct margin *margin)
{
    struct lines *lines = context;
    struct event event;
    struct text_buffer buffer;
    struct slice text;

    if (!margin->has_proposal ||
        (margin->has_price && margin->price.price.money.minor == margin->proposed.money.minor))
        return OK;
    event_init(&event, VERB_PRICE);
    event.item = margin->name;
    event.cost_number = margin->proposed.money.minor;
    event.cost_decimals = lines->decimals;
    if (margin->proposed.per.micro != QTY_ONE)
        event.cost_per.qty = margin->proposed.per;
    event.from_day = lines->from;
    event_set_present(&event, FIELD_ITEM);
    event_set_present(&event, FIELD_COST);
    event_set_present(&event, FIELD_FROM_DAY);
    arena_reset(&lines->arena);
    buffer_init(&buffer, &lines->arena);
    worksheet_print_event(&event, &buffer);
    if (buffer_finish(&buffer, &text) != OK)
        return NO_MEMORY;
    out_slice(lines->request->out, text);
    out_text(lines->request->out, "\n");
    return OK;
}

static enum status lines_print(const struct request *request, struct engine *engine,
                               const struct margins_question *question, struct problem *problem)
{
    struct lines lines = { .request = request,
                           .from = question->day,
                           .decimals = engine_plant(engine)->decimals };
    enum status status;

    arena_init(&lines.arena, 0);
    status = margins_find(engine, question, line_tell, &lines, problem);
    arena_release(&lines.arena);
    return status;
}

static enum status list_print(const struct request *request, struct engine *engine,
                              const struct margins_question *question, struct problem *problem)
{
    struct printer printer;
    struct receiver receiver;
    enum status status;

    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = margins_list(engine, question, &receiver, problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status;
}

enum exit_code command_margins(const struct request *request)
{
    struct margins_question question = { .day = DAY_NONE };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    enum exit_code code = look_begin(request, &engine);
    enum status status = OK;

    if (code == EXIT_CODE_OK)
        code = question_read(request, engine, &question);
    if (code == EXIT_CODE_OK)
        status = request_has(request, OPTION_LINES)
                     ? lines_print(request, engine, &question, &problem)
                     : list_print(request, engine, &question, &problem);
    if (status != OK)
        code = report(request, &problem);
    engine_close(engine);
    return code;
}
