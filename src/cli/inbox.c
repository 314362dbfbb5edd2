#include "engine/inbox.h"

#include <string.h>

#include "cli/difference.h"
#include "cli/open.h"
#include "cli/printer.h"

#define BIT(option) (UINT64_C(1) << (option))

/* What is done: a list, one entry shown, or one put right; and the options that go with it. */
enum inbox_deed { INBOX_LISTS, INBOX_SHOWS, INBOX_FIXES };

static const uint64_t deed_options[] = {
    [INBOX_LISTS] = BIT(OPTION_BOOK) | BIT(OPTION_ITEM) | BIT(OPTION_PLACE) | BIT(OPTION_FROM) |
                    BIT(OPTION_TO) | BIT(OPTION_LIMIT) | BIT(OPTION_ON) | BIT(OPTION_JSON) |
                    BIT(OPTION_CSV),
    [INBOX_SHOWS] = BIT(OPTION_BOOK) | BIT(OPTION_ON) | BIT(OPTION_COST),
    [INBOX_FIXES] = BIT(OPTION_BOOK) | BIT(OPTION_ON) | BIT(OPTION_COST) | BIT(OPTION_PREVIEW) |
                    BIT(OPTION_EXPLAIN) | BIT(OPTION_AT) | BIT(OPTION_REF) | BIT(OPTION_BY) |
                    BIT(OPTION_NOTE) | BIT(OPTION_NEW_KEY) | BIT(OPTION_LOT),
};

static const char *const meanings[CAUSE_COUNT] = {
    [CAUSE_NONE] = "",
    [CAUSE_SHORT] = "more was used than lay there",
    [CAUSE_COST_MISSING] = "nobody has said what it costs",
    [CAUSE_RETURN_UNKNOWN] = "goods came back of which no sale is known",
    [CAUSE_OVER_COMPLETION] = "more was made than the order asks",
    [CAUSE_ORDER_CLOSED] = "reported after the order was finished or cancelled",
    [CAUSE_UNDER_COMPLETION] = "less was made than the finished order asks",
    [CAUSE_BILL_CHANGED] = "the order goes by another bill or rate than that of today",
    [CAUSE_ORDER_LATE] = "the due day has passed and not all of it is made",
    [CAUSE_COUNT_DIFFERENCE] = "books and count disagree by more than the band",
    [CAUSE_DUE_OPEN] = "due by a method that is another now, or that will not come any more",
    [CAUSE_WAITING] = "stock has come that settles it with the next events",
    [CAUSE_LOT_UNKNOWN] = "nobody has said of which lot it is",
    [CAUSE_LOT_HELD] = "a lot was used that is held",
    [CAUSE_LOT_CLAIMED] = "a lot was used that is staged for another order",
    [CAUSE_LOT_EXPIRED] = "a lot was used that has expired",
    [CAUSE_IN_PROCESS] = "a finished order left goods in process",
    [CAUSE_BY_PRODUCT_INCOME] = "by-products stand at more than the joint cost",
    [CAUSE_STARTED_OLD] = "started, and not reported for long",
    [CAUSE_DUE_OLD] = "due for too long: its trigger has not come",
    [CAUSE_BELOW_MIN] = "less is available at the place than its target asks",
    [CAUSE_USAGE_BAND] = "a report used more or less than its bill says, beyond the band",
    [CAUSE_VARIANCE_BAND] = "a report cost more or less than its standard, beyond the band",
    [CAUSE_PRICE_DUE] = "its rule proposes another price than the one in force",
    [CAUSE_SERIAL_AGAIN] = "a serial number that has left comes in anew",
};

static enum exit_code usage(const struct request *request, const char *text, const char *word)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s%s; see: backflush help inbox", text, word);
    return report(request, &problem);
}

static enum exit_code deed_of(const struct request *request, enum inbox_deed *deed)
{
    const char *word = request->argument_count > 0 ? request->arguments[0] : "";
    int most = 1;

    *deed = INBOX_LISTS;
    if (strcmp(word, "show") == 0) {
        *deed = INBOX_SHOWS;
        most = 2;
    } else if (strcmp(word, "fix") == 0) {
        *deed = INBOX_FIXES;
        most = 3;
    }
    if (*deed != INBOX_LISTS && request->argument_count < 2)
        return usage(request, "which entry: ENTRY is missing after ", word);
    if (request->argument_count > most)
        return usage(request, "one word too many: ", request->arguments[most]);
    for (int i = 0; i < OPTION_COUNT; i++)
        if (request_has(request, (enum option_id)i) && (deed_options[*deed] >> i & 1U) == 0)
            return usage(request,
                         *deed == INBOX_LISTS ? "goes with fix: --"
                                              : "goes with the list or fix: --",
                         option_row((enum option_id)i)->name);
    if (request_has(request, OPTION_JSON) && request_has(request, OPTION_CSV))
        return usage(request, "--json and --csv exclude each other", "");
    return EXIT_CODE_OK;
}

/* ---- the list ---- */

static enum exit_code question_read(const struct request *request, struct engine *engine,
                                    struct inbox_question *question)
{
    enum exit_code code = day_of(request, engine, &question->day);

    if (code == EXIT_CODE_OK && request_has(request, OPTION_FROM))
        code = day_option(request, OPTION_FROM, &question->from);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_TO))
        code = day_option(request, OPTION_TO, &question->to);
    if (code == EXIT_CODE_OK && request_has(request, OPTION_LIMIT))
        code = limit_option(request, &question->limit);
    if (code != EXIT_CODE_OK)
        return code;
    question->item = slice_of(request->values[OPTION_ITEM]);
    question->place = slice_of(request->values[OPTION_PLACE]);
    if (request->argument_count == 0)
        return EXIT_CODE_OK;
    question->has_cause = cause_find(slice_of(request->arguments[0]), &question->cause) &&
                          inbox_has_rule(question->cause);
    return question->has_cause ? EXIT_CODE_OK
                               : usage(request, "no such cause: ", request->arguments[0]);
}

static void totals_print(struct printer *printer, const struct inbox_totals *totals)
{
    char money[DECIMAL_TEXT_MAX];

    money[money_print(totals->at_risk, engine_plant(printer->engine)->decimals, money)] = '\0';
    if (printer->rows < totals->entries)
        out_print(printer->out, "%lld of ", (long long)printer->rows);
    out_print(printer->out, "%lld %s, %s at risk\n", (long long)totals->entries,
              totals->entries == 1 ? "entry" : "entries", money);
}

static enum exit_code list_print(const struct request *request, struct engine *engine)
{
    struct inbox_question question = { .from = DAY_NONE, .to = DAY_NONE };
    struct inbox_totals totals;
    struct printer printer;
    struct receiver receiver;
    enum exit_code code = question_read(request, engine, &question);
    enum status status = OK;

    if (code != EXIT_CODE_OK)
        return code;
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = inbox_list(engine, &question, &receiver, &totals);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    if (status != OK)
        return report_engine(request, engine);
    if (printer.form == PRINT_TABLE)
        totals_print(&printer, &totals);
    return EXIT_CODE_OK;
}

/* ---- one entry ---- */

/* The inbox as it is, and the entry that the command line names. */
struct sitting {
    const struct request *request;
    struct engine *engine;
    struct arena arena;
    struct inbox inbox;
    const struct inbox_entry *entry;
    struct inbox_fixes fixes;
};

/* `entry` stays NULL where there is none of the name. */
static enum exit_code entry_open(struct sitting *sitting)
{
    const struct request *request = sitting->request;
    day_t day = DAY_NONE;
    enum exit_code code = day_of(request, sitting->engine, &day);
    enum status status = OK;

    if (code != EXIT_CODE_OK)
        return code;
    status = inbox_read(sitting->engine, &sitting->arena, day, &sitting->inbox);
    if (status == OK)
        status = inbox_find(&sitting->inbox, slice_of(request->arguments[1]), &sitting->entry);
    if (status == INBOX_GONE)
        return EXIT_CODE_OK;
    if (status == OK)
        status = inbox_fix(&sitting->inbox, sitting->entry, slice_of(request->values[OPTION_COST]),
                           &sitting->fixes);
    return status == OK ? EXIT_CODE_OK : report_engine(request, sitting->engine);
}

static void figures_print(const struct sitting *sitting)
{
    const struct inbox_entry *entry = sitting->entry;
    struct out *out = sitting->request->out;
    char text[DECIMAL_TEXT_MAX];
    char day[DAY_TEXT_MAX];

    text[qty_print(entry->qty, text)] = '\0';
    out_print(out, "item     %.*s, %s %.*s\n", (int)entry->item->name.size, entry->item->name.text,
              text, (int)entry->item->unit.size, entry->item->unit.text);
    if (entry->has_risk)
        text[money_print(entry->at_risk, engine_plant(sitting->engine)->decimals, text)] = '\0';
    out_print(out, "at risk  %s\n", entry->has_risk ? text : "nobody can say");
    if (!day_is_none(entry->since)) {
        day[day_print(entry->since, day)] = '\0';
        out_print(out, "since    %s, %d %s\n", day, (int)entry->days,
                  entry->days == 1 ? "day" : "days");
    }
}

static enum status behind_print(struct sitting *sitting)
{
    struct out *out = sitting->request->out;
    struct inbox_behinds behinds;
    enum status status = inbox_behind(&sitting->inbox, sitting->entry, &behinds);

    for (size_t i = 0; i < behinds.count && status == OK; i++) {
        const struct inbox_behind *event = &behinds.items[i];
        char text[DECIMAL_TEXT_MAX];
        char day[DAY_TEXT_MAX];

        day[day_print(event->day, day)] = '\0';
        out_print(out, "%-9s", i == 0 ? "behind" : "");
        if (event->key.size > 0)
            out_slice(out, event->key);
        else
            out_print(out, "@%lld", (long long)event->seq);
        out_print(out, " %s %s", verb_row(event->verb)->name, day);
        if (event->has_qty) {
            text[qty_print(event->qty, text)] = '\0';
            out_print(out, ", %s", text);
        }
        out_text(out, "\n");
    }
    return status;
}

/* `WHEEL 6 each, by the bill of today 9` */
static void change_print(struct out *out, const struct inbox_change *change, int decimals)
{
    bool is_money = change->unit.size == 0;
    char then[DECIMAL_TEXT_MAX];
    char now[DECIMAL_TEXT_MAX];

    then[is_money ? money_print(change->money_then, decimals, then)
                  : qty_print(change->then, then)] = '\0';
    now[is_money ? money_print(change->money_now, decimals, now) : qty_print(change->now, now)] =
        '\0';
    out_slice(out, change->name);
    out_print(out, " %s%s", then, is_money ? "" : " ");
    out_slice(out, change->unit);
    out_print(out, ", by the bill of today %s\n", strcmp(then, now) == 0 ? "otherwise" : now);
}

/* `operation 20 weld 2.00 pay-point, by the bill of today 1.50` */
static void operation_print(struct out *out, const struct inbox_change *change)
{
    out_print(out, "operation %d ", change->operation);
    out_slice(out, change->name);
    out_text(out, " ");
    out_slice(out, change->says_then);
    out_text(out, ", by the bill of today ");
    out_slice(out, change->says_now);
    out_text(out, "\n");
}

static enum status changes_print(struct sitting *sitting)
{
    struct out *out = sitting->request->out;
    int decimals = engine_plant(sitting->engine)->decimals;
    struct inbox_changes changes;
    enum status status = inbox_changes(&sitting->inbox, sitting->entry, &changes);

    for (size_t i = 0; i < changes.count && status == OK; i++) {
        out_print(out, "%-9s", i == 0 ? "changes" : "");
        if (changes.items[i].operation != 0)
            operation_print(out, &changes.items[i]);
        else
            change_print(out, &changes.items[i], decimals);
    }
    return status;
}

/* What only a person can say of it. */
static const char *fix_wants(const struct inbox_fix *fix)
{
    if (fix->needs_cost)
        return fix->needs_lot ? "   # with --cost and --lot\n" : "   # with --cost\n";
    return fix->needs_lot ? "   # with --lot\n" : "\n";
}

static enum status fixes_print(struct sitting *sitting)
{
    struct out *out = sitting->request->out;
    enum status status = OK;

    for (int i = 0; i < sitting->fixes.count && status == OK; i++) {
        const struct inbox_fix *fix = &sitting->fixes.items[i];
        struct slice text;

        status = inbox_fix_text(&sitting->inbox, fix, &text);
        if (status != OK)
            return status;
        out_print(out, "fix %d    ", i + 1);
        for (size_t c = 0; c < text.size; c++) {
            out_slice(out, (struct slice){ text.text + c, 1 });
            if (text.text[c] == '\n')
                out_text(out, "         ");
        }
        out_text(out, fix_wants(fix));
    }
    return status;
}

static enum exit_code entry_show(struct sitting *sitting)
{
    const struct inbox_entry *entry = sitting->entry;
    struct out *out = sitting->request->out;
    enum status status = OK;

    out_print(out, "entry    %.*s\n", (int)entry->id.size, entry->id.text);
    out_print(out, "cause    %s\n", meanings[entry->cause]);
    figures_print(sitting);
    status = behind_print(sitting);
    if (status == OK)
        status = changes_print(sitting);
    if (status == OK)
        status = fixes_print(sitting);
    return status == OK ? EXIT_CODE_OK : report_engine(sitting->request, sitting->engine);
}

/* ---- putting it right ---- */

/* The lot of goods that come in, or the serial numbers of pieces. */
static enum status lot_set(const struct sitting *sitting, struct inbox_fix *fix,
                           struct problem *problem)
{
    const char *lot = sitting->request->values[OPTION_LOT];
    struct slice name = sitting->entry->item->name;
    const struct item *item;
    enum status status = engine_item(sitting->engine, name, &item);

    if (status != OK) {
        *problem = *engine_problem(sitting->engine);
        return status;
    }
    if (!lot && fix->needs_lot)
        return problem_set(problem, FIELD_MISSING, "%s of %.*s: --lot says it",
                           item->tracking == TRACK_SERIALS ? "the serial numbers" : "the lot",
                           (int)name.size, name.text);
    return member_set(&fix->event, item->tracking == TRACK_SERIALS ? "serials" : "lot", lot,
                      problem);
}

static enum exit_code fix_choose(struct sitting *sitting, struct inbox_fix **fix)
{
    const struct request *request = sitting->request;
    struct slice id = sitting->entry->id;
    struct problem problem = { .status = OK };
    int64_t number = 1;

    if (request->argument_count > 2 &&
        decimal_parse(slice_of(request->arguments[2]), 0, &number) != OK)
        return usage(request, "N is a number, not ", request->arguments[2]);
    if (number < 1 || number > sitting->fixes.count) {
        (void)problem_set(&problem, NUMBER_RANGE, "%.*s has fixes 1 to %d", (int)id.size, id.text,
                          sitting->fixes.count);
        return report(request, &problem);
    }
    *fix = &sitting->fixes.items[number - 1];
    if ((*fix)->needs_cost) {
        (void)problem_set(&problem, COST_MISSING, "%.*s", (int)sitting->entry->item->name.size,
                          sitting->entry->item->name.text);
        return report(request, &problem);
    }
    if (lot_set(sitting, *fix, &problem) != OK ||
        event_options(request, &(*fix)->event, &problem) != OK)
        return report(request, &problem);
    (*fix)->event.fixes = id;
    (*fix)->event.present |= field_bit(FIELD_FIXES);
    return EXIT_CODE_OK;
}

static enum status fix_post(struct sitting *sitting, const struct inbox_fix *fix)
{
    const struct request *request = sitting->request;
    bool is_preview = request_has(request, OPTION_PREVIEW);
    struct posting_rows rows = { 0 };
    struct outcome outcome;
    struct slice text;
    enum status status = is_preview ? engine_preview(sitting->engine, &fix->event, &outcome)
                                    : engine_post(sitting->engine, &fix->event, NULL, &outcome);

    if (status == OK)
        status = engine_outcome_text(sitting->engine, &outcome, &sitting->arena, &rows);
    if (status == OK)
        status = inbox_fix_text(&sitting->inbox, fix, &text);
    if (status == OK && !is_preview)
        status = engine_commit(sitting->engine);
    if (status != OK)
        return status;
    if (!is_preview)
        out_print(request->out, "@%lld ", (long long)outcome.seq);
    out_slice(request->out, text);
    out_text(request->out, outcome.same_again ? "  # posted before\n" : "\n");
    if (is_preview || request_has(request, OPTION_EXPLAIN))
        posting_print(request->out, &sitting->arena, &rows);
    return OK;
}

/* The same fix once more: the entry that it took away is gone. */
static enum exit_code fix_again(struct sitting *sitting, struct problem gone)
{
    const struct request *request = sitting->request;
    struct inbox_fixed fixed;

    if (gone.status != INBOX_GONE || !request_has(request, OPTION_NEW_KEY))
        return report(request, &gone);
    if (inbox_fixed_before(&sitting->inbox, slice_of(request->arguments[1]),
                           slice_of(request->values[OPTION_NEW_KEY]), &fixed) != OK)
        return report_engine(request, sitting->engine);
    if (fixed.seq == 0)
        return report(request, &gone);
    out_print(request->out, "@%lld ", (long long)fixed.seq);
    out_slice(request->out, fixed.text);
    out_text(request->out, "  # posted before\n");
    return EXIT_CODE_OK;
}

static enum exit_code entry_fix(struct sitting *sitting)
{
    struct inbox_fix *fix = NULL;
    enum exit_code code = fix_choose(sitting, &fix);

    if (code == EXIT_CODE_OK && fix_post(sitting, fix) != OK)
        code = report_engine(sitting->request, sitting->engine);
    return code;
}

static enum exit_code entry_do(const struct request *request, struct engine *engine,
                               enum inbox_deed deed)
{
    struct sitting sitting = { .request = request, .engine = engine };
    enum exit_code code;

    arena_init(&sitting.arena, 0);
    code = entry_open(&sitting);
    if (code == EXIT_CODE_OK && !sitting.entry)
        code = fix_again(&sitting, *engine_problem(engine));
    else if (code == EXIT_CODE_OK)
        code = deed == INBOX_SHOWS ? entry_show(&sitting) : entry_fix(&sitting);
    arena_release(&sitting.arena);
    return code;
}

enum exit_code command_inbox(const struct request *request)
{
    struct engine *engine = NULL;
    enum inbox_deed deed;
    enum exit_code code = deed_of(request, &deed);
    enum status status = OK;

    if (code == EXIT_CODE_OK)
        code = book_open(request, deed == INBOX_FIXES ? STORE_WRITE : STORE_READ, &engine);
    if (code != EXIT_CODE_OK)
        return code;
    status = deed == INBOX_FIXES ? engine_begin(engine) : engine_look(engine);
    if (status != OK)
        code = report_engine(request, engine);
    else if (deed == INBOX_LISTS)
        code = list_print(request, engine);
    else
        code = entry_do(request, engine, deed);
    engine_close(engine);
    return code;
}
