#include "engine/closing.h"

#include <stdio.h>
#include <string.h>

#include "core/facts.h"
#include "engine/inbox.h"
#include "engine/inside.h"

static enum status tally_begin(void *context, const struct list_row *list, int decimals)
{
    struct tally *tally = context;

    (void)decimals;
    tally->at = -1;
    for (int i = 0; tally->column && i < list->column_count; i++)
        if (strcmp(list->columns[i].name, tally->column) == 0)
            tally->at = i;
    return OK;
}

static enum status tally_row(void *context, const struct cell *cells)
{
    struct tally *tally = context;

    tally->rows++;
    if (tally->at >= 0 && !cells[tally->at].absent)
        tally->sum.minor += cells[tally->at].money.minor;
    return OK;
}

struct receiver tally_receiver(struct tally *tally)
{
    return (struct receiver){ tally_begin, tally_row, tally };
}

static const struct column closing_columns[] = {
    { "check", COLUMN_TEXT },    { "state", COLUMN_TEXT }, { "count", COLUMN_INT },
    { "at-risk", COLUMN_MONEY }, { "see", COLUMN_TEXT },   { "mend", COLUMN_TEXT },
};
static const struct list_row closing_row = {
    .list = LIST_COUNT,
    .name = "closing",
    .columns = closing_columns,
    .column_count = ARRAY_COUNT(closing_columns),
};

enum { SEE_BYTES = 96 };

struct closing {
    struct engine *engine;
    const struct receiver *receiver;
    day_t day;
    day_t first; /* of the period; DAY_NONE: there is none */
    char day_text[DAY_TEXT_MAX];
    char first_text[DAY_TEXT_MAX];
    int64_t open;
};

/* One point of the check-list. */
struct check_point {
    const char *check;
    bool is_open;
    int64_t count;
    bool has_risk;
    money_t at_risk;
    const char *see;
    const char *mend; /* the events that would; NULL: there is nothing to be done */
};

static enum status point_give(struct closing *closing, const struct check_point *point)
{
    const struct cell cells[] = {
        { .text = slice_of(point->check) },
        { .text = slice_of(point->is_open ? "open" : "ok") },
        { .number = point->count },
        { .absent = !point->has_risk, .money = point->at_risk },
        { .text = slice_of(point->see) },
        { .absent = !point->mend, .text = slice_of(point->mend ? point->mend : "") },
    };

    closing->open += point->is_open;
    return closing->receiver->row(closing->receiver->context, cells);
}

static enum status tally_list(struct closing *closing, enum list list, const struct filter *filter,
                              struct tally *tally)
{
    struct receiver receiver = tally_receiver(tally);

    return engine_query(closing->engine, list, filter, &receiver);
}

static struct filter as_of_day(const struct closing *closing)
{
    return (struct filter){
        .present = 1U << FILTER_AS_OF, .as_of = closing->day, .from = DAY_NONE, .to = DAY_NONE
    };
}

/* Whatever the list has is open. */
static enum status list_point(struct closing *closing, enum list list, const struct filter *filter,
                              struct check_point point)
{
    struct tally tally = { .column = point.has_risk ? "value" : NULL };
    enum status status = tally_list(closing, list, filter, &tally);

    if (status != OK)
        return status;
    point.is_open = tally.rows > 0;
    point.count = tally.rows;
    point.at_risk.minor = tally.sum.minor;
    return point_give(closing, &point);
}

static enum status issue_points(struct closing *closing)
{
    struct filter filter = as_of_day(closing);
    char see[SEE_BYTES];
    enum status status;

    (void)snprintf(see, sizeof(see), "owed --as-of %s", closing->day_text);
    status = list_point(
        closing, LIST_OWED, &filter,
        (struct check_point){
            .check = "owed", .has_risk = true, .see = see, .mend = "receive, count, settle" });
    if (status != OK)
        return status;
    (void)snprintf(see, sizeof(see), "due --as-of %s", closing->day_text);
    return list_point(
        closing, LIST_DUE, &filter,
        (struct check_point){
            .check = "due", .has_risk = true, .see = see, .mend = "flush, what it waits for" });
}

static enum status inbox_point(struct closing *closing)
{
    struct inbox_question question = { .day = closing->day, .from = DAY_NONE, .to = closing->day };
    struct inbox_totals totals;
    struct tally tally = { .column = NULL };
    struct receiver receiver = tally_receiver(&tally);
    char see[SEE_BYTES];
    enum status status = inbox_list(closing->engine, &question, &receiver, &totals);

    if (status != OK)
        return status;
    (void)snprintf(see, sizeof(see), "inbox --to %s --on %s", closing->day_text, closing->day_text);
    return point_give(closing, &(struct check_point){ .check = "inbox",
                                                      .is_open = totals.entries > 0,
                                                      .count = totals.entries,
                                                      .has_risk = true,
                                                      .at_risk = totals.at_risk,
                                                      .see = see,
                                                      .mend = "inbox fix ENTRY, accept" });
}

static enum status count_point(struct closing *closing)
{
    struct filter filter = as_of_day(closing);
    char see[SEE_BYTES];
    int size = snprintf(see, sizeof(see), "counts --as-of %s", closing->day_text);

    if (!day_is_none(closing->first)) {
        filter.present |= 1U << FILTER_FROM;
        filter.from = closing->first;
        (void)snprintf(see + size, sizeof(see) - (size_t)size, " --from %s", closing->first_text);
    }
    return list_point(closing, LIST_COUNTS, &filter,
                      (struct check_point){
                          .check = "uncounted", .has_risk = true, .see = see, .mend = "count" });
}

static enum status order_point(struct closing *closing)
{
    struct filter filter = { .present = 1U << FILTER_TO | 1U << FILTER_STATE,
                             .from = DAY_NONE,
                             .to = closing->day,
                             .as_of = DAY_NONE,
                             .state = SLICE("open") };
    char see[SEE_BYTES];

    (void)snprintf(see, sizeof(see), "orders --state open --to %s", closing->day_text);
    return list_point(closing, LIST_ORDERS, &filter,
                      (struct check_point){
                          .check = "orders", .see = see, .mend = "finish, order ORDER cancel" });
}

/* What is applied and incurred; a close takes it out, unless the book leaves it. */
static enum status conversion_point(struct closing *closing)
{
    static const enum role roles[] = { ROLE_APPLIED, ROLE_INCURRED };
    struct check_point point = { .check = "conversion", .has_risk = true };
    struct filter filter = as_of_day(closing);
    char see[SEE_BYTES];
    enum status status = OK;

    filter.present |= 1U << FILTER_ACCOUNT;
    for (size_t i = 0; i < ARRAY_COUNT(roles) && status == OK; i++) {
        struct tally tally = { .column = "closing" };

        filter.account = slice_of(role_word(roles[i]));
        status = tally_list(closing, LIST_BALANCE, &filter, &tally);
        point.count += tally.sum.minor != 0;
        point.at_risk.minor += tally.sum.minor;
    }
    if (status != OK)
        return status;
    point.is_open =
        point.count > 0 && engine_plant(closing->engine)->close_conversion == CONVERSION_LEAVE;
    (void)snprintf(see, sizeof(see), "balance --as-of %s", closing->day_text);
    point.see = see;
    point.mend = "setting close-conversion cost-of-sales";
    return point_give(closing, &point);
}

static enum status late_point(struct closing *closing)
{
    struct filter filter = as_of_day(closing);
    struct tally tally = { .column = NULL };
    char see[SEE_BYTES];
    enum status status = tally_list(closing, LIST_LATE, &filter, &tally);

    (void)snprintf(see, sizeof(see), "late --as-of %s", closing->day_text);
    if (status != OK)
        return status;
    return point_give(closing,
                      &(struct check_point){ .check = "late", .count = tally.rows, .see = see });
}

/* Columns of LIST_PROOF. */
enum { PROOF_ROLE, PROOF_UNEXPLAINED = 6 };

struct proving {
    struct closing *closing;
    const char *see;
};

static enum status proof_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

/* What late facts explain is no fault. */
static enum status proof_row(void *context, const struct cell *cells)
{
    const struct proving *proving = context;
    const struct cell *rest = &cells[PROOF_UNEXPLAINED];
    bool is_open = rest->absent || rest->money.minor != 0;
    char check[SEE_BYTES];

    (void)snprintf(check, sizeof(check), "stock against %.*s", (int)cells[PROOF_ROLE].text.size,
                   cells[PROOF_ROLE].text.text);
    return point_give(proving->closing, &(struct check_point){ .check = check,
                                                               .is_open = is_open,
                                                               .count = is_open,
                                                               .has_risk = !rest->absent,
                                                               .at_risk = rest->money,
                                                               .see = proving->see,
                                                               .mend = "check" });
}

static enum status proof_points(struct closing *closing)
{
    struct filter filter = as_of_day(closing);
    char see[SEE_BYTES];
    struct proving proving = { closing, see };
    struct receiver receiver = { proof_begin, proof_row, &proving };

    (void)snprintf(see, sizeof(see), "proof --as-of %s", closing->day_text);
    return engine_query(closing->engine, LIST_PROOF, &filter, &receiver);
}

enum status closing_first_day(struct engine *engine, day_t day, day_t *first)
{
    int64_t seq = engine_plant(engine)->close_last;

    *first = DAY_NONE;
    while (seq != 0) {
        const void *row = NULL;
        const struct happened *close;
        enum status status = engine_row(engine, id_key(ROW_HAPPENED, seq), &row);

        if (status != OK)
            return status;
        close = row;
        if (close->books.number < day.number) {
            first->number = close->books.number + 1;
            return OK;
        }
        seq = close->previous;
    }
    return OK;
}

enum status closing_list(struct engine *engine, day_t day, const struct receiver *receiver,
                         int64_t *open)
{
    static enum status (*const points[])(struct closing *) = {
        issue_points,     inbox_point, count_point,  order_point,
        conversion_point, late_point,  proof_points,
    };
    struct closing closing = { .engine = engine, .receiver = receiver, .day = day };
    enum status status = closing_first_day(engine, day, &closing.first);

    closing.day_text[day_print(day, closing.day_text)] = '\0';
    if (!day_is_none(closing.first))
        closing.first_text[day_print(closing.first, closing.first_text)] = '\0';
    if (status == OK)
        status = receiver->begin(receiver->context, &closing_row, engine_plant(engine)->decimals);
    for (size_t i = 0; i < ARRAY_COUNT(points) && status == OK; i++)
        status = points[i](&closing);
    *open = closing.open;
    return status;
}
