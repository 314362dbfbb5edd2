#include "engine/usage_list.h"

#include "core/manual.h"
#include "engine/inside.h"

/* An issue by hand, as the store lists it. */
struct hand_issue {
    int64_t seq;
    struct slice item;
    struct slice unit;
    struct slice key;
    struct slice product;
    struct slice order;
    day_t day;
    qty_t qty; /* beyond what was due, and so still */
    value_t value;
};

struct usage_listing {
    const struct receiver *receiver;
    int64_t left; /* rows that the limit leaves */
    struct arena arena;
    struct hand_issue *issues;
    size_t count;
    size_t capacity;
};

static enum status usage_begin(void *context, const struct list_row *list, int decimals)
{
    const struct usage_listing *usage = context;

    return usage->receiver->begin(usage->receiver->context, list, decimals);
}

static enum status usage_row(void *context, const struct cell *cells)
{
    struct usage_listing *usage = context;

    usage->left--;
    return usage->receiver->row(usage->receiver->context, cells);
}

static enum status issues_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

/* Columns: seq, item, unit, day, key, product, order. */
static enum status issue_keep(void *context, const struct cell *cells)
{
    struct usage_listing *usage = context;
    struct hand_issue issue = { .seq = cells[0].number, .day = cells[3].day };
    struct slice *const kept[] = { &issue.item, &issue.unit, &issue.key, &issue.product,
                                   &issue.order };
    static const int columns[] = { 1, 2, 4, 5, 6 };
    struct hand_issue *issues =
        arena_grow(&usage->arena, usage->issues, usage->count, &usage->capacity, sizeof(*issues));

    if (!issues)
        return NO_MEMORY;
    for (size_t i = 0; i < ARRAY_COUNT(kept); i++) {
        const struct cell *cell = &cells[columns[i]];

        if (cell->absent)
            continue;
        *kept[i] = slice_copy(&usage->arena, cell->text);
        if (!kept[i]->text)
            return NO_MEMORY;
    }
    usage->issues = issues;
    issues[usage->count++] = issue;
    return OK;
}

static enum status issue_weigh(struct draft *draft, void *context)
{
    struct hand_issue *issue = context;
    const struct happened *row = row_see(draft, id_key(ROW_HAPPENED, issue->seq));

    issue->qty = extra_live(draft, row);
    issue->value = extra_worth(draft, row);
    return draft->status;
}

static struct cell said(struct slice text)
{
    return (struct cell){ .absent = text.size == 0, .text = text };
}

static enum status issue_give(struct engine *engine, struct usage_listing *usage,
                              struct hand_issue *issue)
{
    const struct event nothing = { .verb = VERB_TICK, .day = issue->day };
    enum status status = engine_ask(engine, &nothing, issue_weigh, issue);

    if (status != OK || issue->qty.micro <= 0)
        return status;

    const struct cell cells[] = {
        said(issue->item),     { .qty = { 0 } },  { .qty = issue->qty },
        { .qty = issue->qty }, said(issue->unit), { .money = value_total(issue->value) },
        { .day = issue->day }, said(issue->key),  said(issue->product),
        said(issue->order),
    };

    return usage_row(usage, cells);
}

enum status usage_list(struct engine *engine, const struct filter *filter,
                       const struct receiver *receiver)
{
    bool is_limited = (filter->present >> FILTER_LIMIT & 1U) != 0;
    struct usage_listing usage = { .receiver = receiver,
                                   .left = is_limited ? filter->limit : INT64_MAX };
    const struct receiver reports = { usage_begin, usage_row, &usage };
    const struct receiver issues = { issues_begin, issue_keep, &usage };
    struct filter all = *filter;
    enum status status = query(engine->store, LIST_USAGE, filter, &reports);

    if (status != OK || usage.left <= 0)
        return engine_fail(engine, status);
    all.present &= ~(1U << FILTER_LIMIT);
    arena_init(&usage.arena, 0);
    status = engine_fail(engine, query(engine->store, LIST_ISSUES, &all, &issues));
    for (size_t i = 0; i < usage.count && usage.left > 0 && status == OK; i++)
        status = issue_give(engine, &usage, &usage.issues[i]);
    arena_release(&usage.arena);
    return status;
}
