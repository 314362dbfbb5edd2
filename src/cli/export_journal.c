#include "cli/journal_range.h"
#include "cli/open.h"
#include "cli/whole_file.h"
#include "engine/journal_export.h"

/* One batch on its way out. */
struct handing {
    const struct request *request;
    struct journal_order order;
    struct whole_file file;
    FILE *to;
};

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

/* What one shape alone has to be told, and must be, if nothing can stand in for it. */
struct telling {
    enum option_id option;
    enum journal_shape shape;
    enum journal_shape other;
    const char *why; /* it must be told; NULL: it need not be */
};

static const struct telling tellings[] = {
    { OPTION_JOURNAL, JOURNAL_ODOO, JOURNAL_TRYTON, NULL },
    { OPTION_TAX_RATE, JOURNAL_XERO, JOURNAL_XERO,
      "--tax-rate names the rate that Xero gives each line" },
    { OPTION_ABBREVIATION, JOURNAL_ERPNEXT, JOURNAL_ERPNEXT,
      "--abbreviation is that of the company, in which ERPNext ends the names of accounts" },
    { OPTION_DATES, JOURNAL_QUICKBOOKS, JOURNAL_QUICKBOOKS,
      "--dates is mdy or dmy, as the company's region has them" },
};

static enum exit_code tellings_check(const struct request *request, enum journal_shape shape)
{
    struct problem problem = { .status = OK };

    for (size_t i = 0; i < ARRAY_COUNT(tellings); i++) {
        const struct telling *telling = &tellings[i];
        bool is_its = shape == telling->shape || shape == telling->other;
        bool is_told = request_has(request, telling->option);

        if (is_its && !is_told && telling->why)
            return usage(request, telling->why);
        if (is_its || !is_told)
            continue;
        (void)problem_set(&problem, USAGE, "--%s says nothing to %s",
                          option_row(telling->option)->name, journal_shape_name(shape));
        return report(request, &problem);
    }
    return EXIT_CODE_OK;
}

static enum exit_code dates_read(const struct request *request, struct journal_order *order)
{
    const char *dates = request->values[OPTION_DATES];

    order->dates = DAY_FIRST;
    if (!dates || slice_equals_text(slice_of(dates), "dmy"))
        return EXIT_CODE_OK;
    order->dates = MONTH_FIRST;
    return slice_equals_text(slice_of(dates), "mdy") ? EXIT_CODE_OK
                                                     : usage(request, "--dates takes mdy or dmy");
}

static enum exit_code order_read(const struct request *request, struct journal_order *order)
{
    enum exit_code code = EXIT_CODE_OK;

    if (!request_has(request, OPTION_SHAPE) ||
        !journal_shape_find(slice_of(request->values[OPTION_SHAPE]), &order->shape))
        return usage(request, "--shape takes ledger, hledger, beancount, odoo, erpnext, tryton, "
                              "quickbooks, xero, csv or json");
    code = tellings_check(request, order->shape);
    if (code == EXIT_CODE_OK)
        code = dates_read(request, order);
    order->sums = request_has(request, OPTION_BY_DAY) ? SUM_BY_DAY : SUM_BY_EVENT;
    order->journal = slice_of(request->values[OPTION_JOURNAL]);
    order->tax_rate = slice_of(request->values[OPTION_TAX_RATE]);
    order->abbreviation = slice_of(request->values[OPTION_ABBREVIATION]);
    if (!request_has(request, OPTION_OPENING))
        return code;
    order->opening = OPENING_BALANCES;
    return request_has(request, OPTION_FROM)
               ? code
               : usage(request, "--opening are the balances before the day of --from");
}

static void on_fault(void *context, const struct problem *problem)
{
    const struct handing *handing = context;

    (void)report(handing->request, problem);
}

/* The file is made with its first byte: by then nothing stands in the way. */
static enum status on_text(void *context, struct slice text)
{
    struct handing *handing = context;
    struct problem problem = { .status = OK };
    const char *path = handing->request->values[OPTION_INTO];

    if (!handing->to && !path)
        handing->to = handing->request->out->file;
    if (!handing->to) {
        if (whole_file_open(path, &handing->file, &problem) != OK) {
            (void)report(handing->request, &problem);
            return IO_FAILED;
        }
        handing->to = handing->file.file;
    }
    if (text.size > 0)
        (void)fwrite(text.text, 1, text.size, handing->to);
    return OK;
}

static void batch_say(const struct request *request, const struct engine *engine,
                      const struct journal_batch_said *said)
{
    static const enum option_id days[] = { OPTION_FROM, OPTION_TO };
    const struct plant *plant = engine_plant(engine);
    char total[DECIMAL_TEXT_MAX];

    (void)money_print(said->total, plant->decimals, total);
    if (said->bookings == 0)
        out_text(request->err, "nothing to hand over");
    else
        out_print(request->err, "%s: %lld %s, %lld lines, %s %.*s", said->name,
                  (long long)said->bookings, said->bookings == 1 ? "booking" : "bookings",
                  (long long)said->lines, total, (int)plant->currency.size, plant->currency.text);
    out_print(request->err, "; what comes later begins at --events %lld-",
              (long long)said->last + 1);
    for (size_t i = 0; i < ARRAY_COUNT(days); i++)
        if (request_has(request, days[i]))
            out_print(request->err, " --%s %s", option_row(days[i])->name,
                      request->values[days[i]]);
    out_text(request->err, "\n");
}

static enum exit_code hand_over(struct handing *handing, struct engine *engine)
{
    const struct journal_sink sink = { on_text, on_fault, handing };
    struct problem problem = { .status = OK };
    struct journal_batch_said said;
    enum status status = journal_export(engine, &handing->order, &sink, &said, &problem);

    if (status == OK && handing->file.file)
        status = whole_file_keep(&handing->file, &problem);
    whole_file_drop(&handing->file);
    if (status == OK)
        batch_say(handing->request, engine, &said);
    return problem.status == OK ? exit_code_of(status) : report(handing->request, &problem);
}

enum exit_code command_export_journal(const struct request *request)
{
    struct handing handing = { .request = request };
    struct engine *engine = NULL;
    enum exit_code code = order_read(request, &handing.order);

    if (code != EXIT_CODE_OK)
        return code;
    code = book_open(request, STORE_READ, &engine);
    if (code == EXIT_CODE_OK && engine_look(engine) != OK)
        code = report_engine(request, engine);
    if (code == EXIT_CODE_OK)
        code = range_options(request, engine, &handing.order.range);
    if (code == EXIT_CODE_OK)
        code = hand_over(&handing, engine);
    engine_close(engine);
    return code;
}
