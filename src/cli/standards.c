#include "engine/standards.h"
#include "engine/drafts.h"

#include "cli/open.h"
#include "cli/printer.h"
#include "text/buffer.h"
#include "text/field.h"
#include "text/worksheet.h"

/* Without --from, what was made and received of late is that of so many days. */
enum { DAYS_OF_LATE = 90 };

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

/* `5` or `5%` */
static enum exit_code beyond_of(const struct request *request, int64_t *beyond)
{
    enum { PERCENT_DECIMALS = 4 };
    struct slice text = slice_of(request->values[OPTION_BEYOND]);

    if (text.size > 0 && text.text[text.size - 1] == '%')
        text.size--;
    if (decimal_parse(text, PERCENT_DECIMALS, beyond) != OK || *beyond < 0)
        return usage(request, "--beyond takes a percentage");
    return EXIT_CODE_OK;
}

static enum exit_code question_read(const struct request *request, struct engine *engine,
                                    struct standards_question *question)
{
    enum exit_code code = day_of(request, engine, &question->day);

    question->is_actual = request_has(request, OPTION_ACTUAL);
    question->from = (day_t){ question->day.number - DAYS_OF_LATE + 1 };
    if (request->argument_count > 0)
        question->item = slice_of(request->arguments[0]);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_FROM) && !question->is_actual)
        return usage(request, "--from is of --actual");
    if (code == EXIT_CODE_OK && request_has(request, OPTION_FROM))
        code = day_option(request, OPTION_FROM, &question->from);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_BEYOND))
        code = beyond_of(request, &question->beyond);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_LINES) &&
        (request_has(request, OPTION_JSON) || request_has(request, OPTION_CSV)))
        return usage(request, "--lines prints a worksheet");
    if (code == EXIT_CODE_OK && request_has(request, OPTION_DRAFT_NAME) &&
        !request_has(request, OPTION_LINES))
        return usage(request, "--draft is of --lines");
    return code;
}

/* Proposals on their way to a worksheet. */
struct lines {
    const struct request *request;
    struct arena arena;
    day_t from;
    int decimals; /* of a price */
};

static bool is_below_nil(cost_t cost)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (cost.of[e].minor < 0)
            return true;
    return false;
}

/* Per piece, without zeros behind. */
static void element_set(struct event *event, enum element element, int64_t number, int decimals)
{
    while (decimals > 0 && number % 10 == 0) {
        number /= 10;
        decimals--;
    }
    event->element_number[element] = number;
    event->element_decimals[element] = decimals;
    event_set_present(event, element_field(element));
}

static enum status line_print(struct lines *lines, const struct event *event)
{
    struct text_buffer buffer;
    struct slice text;

    buffer_init(&buffer, &lines->arena);
    worksheet_print_event(event, &buffer);
    if (buffer_finish(&buffer, &text) != OK)
        return NO_MEMORY;
    out_slice(lines->request->out, text);
    out_text(lines->request->out, "\n");
    return OK;
}

/* A remark in place of what cannot be a standard. */
static enum status line_leave(const struct lines *lines, const struct proposal *proposal,
                              struct slice lacks)
{
    struct out *out = lines->request->out;

    out_text(out, "# ");
    out_slice(out, proposal->item->name);
    if (lacks.size > 0) {
        out_text(out, ": ");
        out_slice(out, lacks);
        out_text(out, " has no price\n");
    } else {
        out_text(out, ": comes to less than nothing\n");
    }
    return OK;
}

static enum status line_tell(void *context, const struct proposal *proposal)
{
    struct lines *lines = context;
    struct event event;

    if (value_is_zero(proposal->differs) && proposal->standard)
        return OK;
    if (proposal->lacks.size > 0 || is_below_nil(proposal->cost))
        return line_leave(lines, proposal, proposal->lacks);
    event_init(&event, VERB_STANDARD);
    event.item = proposal->item->name;
    event_set_present(&event, FIELD_ITEM);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (proposal->cost.of[e].minor != 0 || (e == MATERIAL && cost_is_nil(proposal->cost)))
            element_set(&event, (enum element)e, proposal->cost.of[e].minor, lines->decimals);
    event.from_day = lines->from;
    event_set_present(&event, FIELD_FROM_DAY);
    if (request_has(lines->request, OPTION_DRAFT_NAME)) {
        event.draft_name = slice_of(lines->request->values[OPTION_DRAFT_NAME]);
        event_set_present(&event, FIELD_DRAFT_NAME);
    }
    return line_print(lines, &event);
}

static enum status lines_print(const struct request *request, struct engine *engine,
                               const struct standards_question *question, struct problem *problem)
{
    enum { MORE_DECIMALS = 4 }; /* cost.per is 10,000 */
    struct lines lines = { .request = request,
                           .from = question->day,
                           .decimals = engine_plant(engine)->decimals + MORE_DECIMALS };
    enum status status;

    arena_init(&lines.arena, 0);
    status = standards_propose(engine, question, line_tell, &lines, problem);
    arena_release(&lines.arena);
    return status;
}

static enum status list_print(const struct request *request, struct engine *engine,
                              const struct standards_question *question, struct problem *problem)
{
    struct printer printer;
    struct receiver receiver;
    enum status status;

    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = standards_list(engine, question, &receiver, problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status;
}

static enum exit_code standards_print(const struct request *request, struct engine *engine)
{
    struct standards_question question = { .day = DAY_NONE };
    struct problem problem = { .status = OK };
    enum exit_code code = question_read(request, engine, &question);
    enum status status;

    if (code != EXIT_CODE_OK)
        return code;
    status = request_has(request, OPTION_LINES) ? lines_print(request, engine, &question, &problem)
                                                : list_print(request, engine, &question, &problem);
    return status == OK ? EXIT_CODE_OK : report(request, &problem);
}

enum exit_code command_standards(const struct request *request)
{
    struct engine *engine = NULL;
    enum exit_code code = book_open(request, STORE_READ, &engine);

    if (code == EXIT_CODE_OK && engine_look(engine) != OK)
        code = report_engine(request, engine);
    if (code == EXIT_CODE_OK)
        code = standards_print(request, engine);
    engine_close(engine);
    return code;
}

static enum exit_code drafts_print(const struct request *request, struct engine *engine)
{
    struct drafts_question question = { .day = DAY_NONE };
    struct printer printer;
    struct receiver receiver;
    struct problem problem = { .status = OK };
    enum exit_code code = day_of(request, engine, &question.day);
    enum status status;

    if (code != EXIT_CODE_OK)
        return code;
    if (request->argument_count > 0)
        question.name = slice_of(request->arguments[0]);
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = drafts_list(engine, &question, &receiver, &problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report(request, &problem);
}

enum exit_code command_drafts(const struct request *request)
{
    struct engine *engine = NULL;
    enum exit_code code = look_begin(request, &engine);

    if (code == EXIT_CODE_OK)
        code = drafts_print(request, engine);
    engine_close(engine);
    return code;
}
