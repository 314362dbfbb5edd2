#include "engine/report.h"

#include <stdio.h>
#include <string.h>

#include "engine/cell_text.h"
#include "engine/chain.h"
#include "engine/inside.h"

/* A column of a list as a report shows it. */
struct shown {
    const char *name; /* of the list */
    const char *heading;
    bool is_summed;
};

enum days { DAYS_END, DAYS_PERIOD };

/* A list as a table. */
struct plan {
    enum list list;
    enum days days;
    const char *caption;
    struct shown columns[REPORT_COLUMNS_MAX]; /* up to one without a name */
};

static const struct plan flow_plan = {
    LIST_FLOW,
    DAYS_PERIOD,
    "What each kind of event moved",
    { { "role", "role", false },
      { "verb", "by", false },
      { "debit", "debit", true },
      { "credit", "credit", true } },
};
static const struct plan account_plan = {
    LIST_BALANCE,
    DAYS_PERIOD,
    "Trial balance",
    { { "account", "account", false },
      { "role", "role", false },
      { "opening", "opening", true },
      { "debit", "debit", true },
      { "credit", "credit", true },
      { "closing", "closing", true } },
};
static const struct plan end_plan = {
    LIST_ENDS,
    DAYS_PERIOD,
    "By account and item",
    { { "role", "role", false },
      { "item", "item", false },
      { "debit", "debit", true },
      { "credit", "credit", true },
      { "net", "net", true } },
};
static const struct plan worth_plan = {
    LIST_WORTH,
    DAYS_END,
    "By category and role",
    { { "category", "category", false },
      { "role", "role", false },
      { "value", "stock", true },
      { "owed", "owed", true },
      { "due", "due", true } },
};
static const struct plan stock_plan = {
    LIST_STOCK,
    DAYS_END,
    "By item and place",
    { { "item", "item", false },
      { "place", "place", false },
      { "qty", "quantity", false },
      { "unit", "unit", false },
      { "value", "value", true } },
};
static const struct plan proof_plan = {
    LIST_PROOF,
    DAYS_END,
    "By role",
    { { "role", "role", false },
      { "stock", "stock", true },
      { "account", "account", true },
      { "difference", "difference", true },
      { "late", "late", true },
      { "ahead", "ahead", true },
      { "unexplained", "unexplained", false } },
};
static const struct plan late_plan = {
    LIST_LATE,
    DAYS_END,
    "Entries that the last day divides",
    { { "key", "key", false },
      { "verb", "event", false },
      { "day", "day", false },
      { "books", "books", false },
      { "role", "role", false },
      { "debit", "debit", true },
      { "credit", "credit", true } },
};
static const struct plan owed_plan = {
    LIST_OWED,
    DAYS_END,
    "Owed",
    { { "item", "item", false },
      { "place", "place", false },
      { "day", "since", false },
      { "key", "key", false },
      { "qty", "quantity", false },
      { "value", "value", true } },
};
static const struct plan due_plan = {
    LIST_DUE,
    DAYS_END,
    "Due",
    { { "item", "item", false },
      { "place", "place", false },
      { "day", "since", false },
      { "key", "key", false },
      { "until", "until", false },
      { "qty", "quantity", false },
      { "value", "value", true } },
};

/* A table under way. */
struct filling {
    struct engine *engine;
    struct arena *arena;
    const struct plan *plan;
    struct report_table *table;
    const struct list_row *list;
    int decimals;
    int from[REPORT_COLUMNS_MAX]; /* which column of the list */
    int64_t sums[REPORT_COLUMNS_MAX];
};

static enum status filling_begin(void *context, const struct list_row *list, int decimals)
{
    struct filling *filling = context;
    struct report_table *table = filling->table;

    filling->list = list;
    filling->decimals = decimals;
    table->caption = slice_of(filling->plan->caption);
    for (int c = 0; c < REPORT_COLUMNS_MAX && filling->plan->columns[c].name; c++) {
        const struct shown *shown = &filling->plan->columns[c];

        for (int i = 0; i < list->column_count; i++)
            if (strcmp(list->columns[i].name, shown->name) == 0)
                filling->from[c] = i;
        table->columns[c] =
            (struct report_column){ .heading = slice_of(shown->heading),
                                    .is_number = column_is_number(&list->columns[filling->from[c]]),
                                    .is_summed = shown->is_summed };
        table->has_total = table->has_total || shown->is_summed;
        table->column_count = c + 1;
    }
    return OK;
}

static struct slice money_said(struct arena *arena, int64_t minor, int decimals)
{
    char text[DECIMAL_TEXT_MAX];

    return slice_copy(arena,
                      (struct slice){ text, money_print((money_t){ minor }, decimals, text) });
}

/* The cell as text, and what its column has come to with it. */
static enum status cell_fill(struct filling *filling, int c, const struct cell *cell,
                             struct slice *text, struct slice *running)
{
    const struct column *column = &filling->list->columns[filling->from[c]];
    char scratch[CELL_TEXT_MAX];

    *text = slice_copy(filling->arena, cell_text(column, cell, filling->decimals, 0, scratch));
    *running = (struct slice){ "", 0 };
    if (!filling->table->columns[c].is_summed)
        return text->text ? OK : NO_MEMORY;
    if (!cell->absent &&
        __builtin_add_overflow(filling->sums[c], cell->money.minor, &filling->sums[c]))
        return AMOUNT_OVERFLOW;
    *running = money_said(filling->arena, filling->sums[c], filling->decimals);
    return text->text && running->text ? OK : NO_MEMORY;
}

static enum status filling_row(void *context, const struct cell *cells)
{
    struct filling *filling = context;
    struct report_table *table = filling->table;
    size_t size = (size_t)table->column_count * sizeof(struct slice);
    struct slice *texts = arena_alloc(filling->arena, size);
    struct slice *running = arena_alloc(filling->arena, size);
    struct report_row *rows =
        arena_grow(filling->arena, table->rows, table->count, &table->capacity, sizeof(*rows));
    enum status status = texts && running && rows ? OK : NO_MEMORY;

    for (int c = 0; c < table->column_count && status == OK; c++)
        status = cell_fill(filling, c, &cells[filling->from[c]], &texts[c], &running[c]);
    if (status != OK)
        return status;
    running[0] = SLICE("total");
    table->rows = rows;
    rows[table->count++] = (struct report_row){ .cells = texts, .running = running };
    return OK;
}

/* A report under way. */
struct making {
    struct engine *engine;
    const struct report_question *question;
    struct arena *arena;
    struct report *report;
};

static struct filter filter_of(const struct making *making, enum days days)
{
    const struct report_question *question = making->question;
    struct filter filter = {
        .present = 1U << FILTER_AS_OF, .from = DAY_NONE, .to = question->to, .as_of = question->to
    };

    if (days == DAYS_PERIOD && !day_is_none(question->from)) {
        filter.present |= 1U << FILTER_FROM;
        filter.from = question->from;
    }
    if (question->has_known) {
        filter.present |= 1U << FILTER_KNOWN;
        filter.known_s = question->known_s;
    }
    return filter;
}

static enum status table_add(struct making *making, struct report_section *section,
                             const struct plan *plan)
{
    struct filling filling = { .engine = making->engine,
                               .arena = making->arena,
                               .plan = plan,
                               .table = &section->tables[section->table_count++] };
    struct filter filter = filter_of(making, plan->days);
    struct receiver receiver = { filling_begin, filling_row, &filling };

    return engine_query(making->engine, plan->list, &filter, &receiver);
}

static enum status section_add(struct making *making, const char *heading, const char *note,
                               const struct plan *const plans[REPORT_TABLES_MAX])
{
    struct report_section *section = &making->report->sections[making->report->section_count++];
    enum status status = OK;

    section->heading = slice_of(heading);
    section->note = slice_of(note);
    for (int p = 0; p < REPORT_TABLES_MAX && plans[p] && status == OK; p++)
        status = table_add(making, section, plans[p]);
    return status;
}

/* ---- the figure: what each role took in the period ---- */

/* Columns of LIST_FLOW. */
enum { FLOW_ROLE, FLOW_VERB, FLOW_DEBIT, FLOW_CREDIT };

struct bars {
    struct arena *arena;
    struct report_figure *figure;
    int decimals;
};

static enum status bars_begin(void *context, const struct list_row *list, int decimals)
{
    struct bars *bars = context;

    (void)list;
    bars->decimals = decimals;
    return OK;
}

/* Rows of a role stand together. */
static enum status bars_row(void *context, const struct cell *cells)
{
    struct bars *bars = context;
    struct report_figure *figure = bars->figure;
    struct report_bar *items;
    int64_t net = (cells[FLOW_DEBIT].absent ? 0 : cells[FLOW_DEBIT].money.minor) -
                  (cells[FLOW_CREDIT].absent ? 0 : cells[FLOW_CREDIT].money.minor);

    if (figure->count > 0 &&
        slice_equals(figure->bars[figure->count - 1].label, cells[FLOW_ROLE].text)) {
        figure->bars[figure->count - 1].amount += net;
        return OK;
    }
    items = arena_grow(bars->arena, figure->bars, figure->count, &figure->capacity, sizeof(*items));
    if (!items)
        return NO_MEMORY;
    figure->bars = items;
    items[figure->count++] =
        (struct report_bar){ .label = slice_copy(bars->arena, cells[FLOW_ROLE].text),
                             .amount = net };
    return OK;
}

/* What took as much as it gave is no bar. */
static enum status bars_say(struct making *making, struct report_figure *figure, int decimals)
{
    size_t count = 0;

    for (size_t i = 0; i < figure->count; i++) {
        struct report_bar bar = figure->bars[i];

        if (bar.amount == 0)
            continue;
        bar.said = money_said(making->arena, bar.amount, decimals);
        if (!bar.label.text || !bar.said.text)
            return engine_fail(making->engine, NO_MEMORY);
        figure->bars[count++] = bar;
    }
    figure->count = count;
    return OK;
}

static enum status figure_add(struct making *making, struct report_section *section)
{
    struct bars bars = { .arena = making->arena, .figure = &section->figure };
    struct receiver receiver = { bars_begin, bars_row, &bars };
    struct filter filter = filter_of(making, DAYS_PERIOD);
    enum status status = engine_query(making->engine, LIST_FLOW, &filter, &receiver);

    section->figure.caption = SLICE("What each role took: debits less credits");
    return status == OK ? bars_say(making, &section->figure, bars.decimals) : status;
}

/* ---- the whole ---- */

/* One text behind another. */
static struct slice joined(struct arena *arena, const char *const texts[4])
{
    char text[256];
    int size = snprintf(text, sizeof(text), "%s%s%s%s", texts[0], texts[1], texts[2], texts[3]);

    return slice_copy(arena, (struct slice){ text, size > 0 ? (size_t)size : 0 });
}

static enum status head_make(struct making *making)
{
    const struct plant *plant = engine_plant(making->engine);
    struct hash head = engine_head(making->engine);
    struct report *report = making->report;
    char hash[HASH_TEXT_MAX];
    char from[DAY_TEXT_MAX] = "";
    char to[DAY_TEXT_MAX];
    char number[32];

    to[day_print(making->question->to, to)] = '\0';
    if (!day_is_none(making->question->from))
        from[day_print(making->question->from, from)] = '\0';
    (void)hash_print(&head, hash);
    (void)snprintf(number, sizeof(number), "%lld", (long long)engine_seq(making->engine));
    report->title = SLICE("Statement of the period");
    report->company = slice_copy(making->arena, plant->company);
    report->site = slice_copy(making->arena, plant->site);
    report->currency = slice_copy(making->arena, plant->currency);
    report->period =
        joined(making->arena, from[0] ? (const char *const[4]){ from, " to ", to, "" }
                                      : (const char *const[4]){ "up to ", to, "", "" });
    report->source = joined(
        making->arena, (const char *const[4]){ "The book up to event ", number, ", hash ", hash });
    report->made = joined(making->arena, (const char *const[4]){ to, "T00:00:00Z", "", "" });
    if (report->period.text && report->source.text && report->made.text && report->site.text)
        return OK;
    return engine_fail(making->engine, NO_MEMORY);
}

static enum status sections_make(struct making *making)
{
    static const struct {
        const char *heading;
        const char *note;
        const struct plan *plans[REPORT_TABLES_MAX];
    } sections[] = {
        { "Flow of value",
          "From purchase to sale: what came into each role of the accounts in the period and what "
          "left it, by kind of event. Debits and credits are the same in all.",
          { &flow_plan } },
        { "Accounts",
          "Opening, what was debited and credited in the period, closing.",
          { &account_plan } },
        { "Variances and losses",
          "What neither stands in stock nor was sold: variances, scrap, shrinkage, revaluation, "
          "rounding and expense, by the item that the event was about.",
          { &end_plan } },
        { "Stock by stage",
          "At the end of the last day of the plant, what was heard of later on its own day.",
          { &worth_plan, &stock_plan } },
        { "Stock against the accounts",
          "What stock, owed and due put into each role, and what its account holds. Late: happened "
          "by the last day and booked behind it. Ahead: booked by then and happened behind it. "
          "Nothing may be left unexplained.",
          { &proof_plan, &late_plan } },
        { "Open",
          "What was used and had not come, and what waits for its trigger.",
          { &owed_plan, &due_plan } },
    };
    enum status status = OK;

    for (size_t s = 0; s < ARRAY_COUNT(sections) && status == OK; s++)
        status = section_add(making, sections[s].heading, sections[s].note, sections[s].plans);
    return status == OK ? figure_add(making, &making->report->sections[0]) : status;
}

enum status period_report(struct engine *engine, const struct report_question *question,
                          struct arena *arena, struct report *report)
{
    struct making making = {
        .engine = engine, .question = question, .arena = arena, .report = report
    };
    enum status status;

    *report = (struct report){ .section_count = 0 };
    status = head_make(&making);
    return status == OK ? sections_make(&making) : status;
}
