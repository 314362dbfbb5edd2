#include "engine/reconcile.h"

#include <stdlib.h>

#include "engine/acknowledged.h"

enum { RECONCILE_BYTES = 1 << 30 };

/* A booking, and what is wrong with it. */
struct finding {
    enum reconcile_state state;
    struct booking_id id;
    day_t day;
    money_t ours;
    money_t debit;
    money_t credit;
};

struct findings {
    struct finding *items;
    size_t count;
    size_t capacity;
};

/* What one booking of the other side sums: entries of these events on that day. */
struct cover {
    day_t day;
    int64_t first;
    int64_t last;
    size_t finding;
};

struct comparison {
    struct engine *engine;
    struct journal_reader reader;
    struct arena memory;
    struct problem *problem;
    const struct entry_range *range;
    struct findings findings; /* what agrees too, until they are given */
    struct findings missing;  /* runs of events of a day; one may still grow */
    struct cover *covers;     /* by day and first event */
    size_t cover_count;
    const struct finding *before; /* the latest opening balances; NULL: none */
    struct finding *at;           /* being added up */
};

static const struct column columns[] = {
    { "state", COLUMN_TEXT }, { "id", COLUMN_TEXT },     { "day", COLUMN_DAY },
    { "ours", COLUMN_MONEY }, { "debit", COLUMN_MONEY }, { "credit", COLUMN_MONEY },
};
static const struct list_row list = {
    .list = LIST_COUNT, .name = "reconcile", .columns = columns, .column_count = 6
};

static const char *const words[] = {
    [RECONCILE_AGREES] = "agrees",   [RECONCILE_MISSING] = "missing",
    [RECONCILE_DOUBLED] = "doubled", [RECONCILE_DIFFERS] = "differs",
    [RECONCILE_UNKNOWN] = "unknown",
};

static enum status no_memory(struct comparison *comparison)
{
    return problem_set(comparison->problem, NO_MEMORY, "a comparison of that size");
}

static enum status finding_add(struct comparison *comparison, struct findings *to,
                               struct finding finding)
{
    struct finding *items =
        arena_grow(&comparison->memory, to->items, to->count, &to->capacity, sizeof(*items));

    if (!items)
        return no_memory(comparison);
    to->items = items;
    items[to->count++] = finding;
    return OK;
}

/* The very booking that the name says; another of the same event or range is none. */
static enum status on_booking(void *context, const struct booking_seen *booking)
{
    struct comparison *comparison = context;
    struct finding *at = comparison->at;

    if (booking->id.kind != at->id.kind || booking->id.first != at->id.first ||
        booking->id.last != at->id.last)
        return OK;
    at->ours = booking->total;
    at->day = booking->day;
    at->state = RECONCILE_AGREES;
    return OK;
}

static enum reconcile_state judged(const struct finding *at)
{
    int64_t ours = at->ours.minor;

    if (at->debit.minor == ours && at->credit.minor == ours)
        return RECONCILE_AGREES;
    if (at->debit.minor == at->credit.minor && at->debit.minor > ours &&
        at->debit.minor % ours == 0)
        return RECONCILE_DOUBLED;
    return RECONCILE_DIFFERS;
}

static enum status booking_judge(struct comparison *comparison, const struct acknowledged *item)
{
    static const enum booking_sums sums[] = {
        [BOOKING_EVENT] = SUM_BY_EVENT, [BOOKING_DAY] = SUM_BY_DAY, [BOOKING_BEFORE] = SUM_BEFORE
    };
    struct entry_range range = { item->id.first, item->id.last, { INT32_MIN }, { INT32_MAX } };
    struct finding at = { .state = RECONCILE_UNKNOWN,
                          .id = item->id,
                          .day = item->id.day,
                          .debit = item->debit,
                          .credit = item->credit };
    enum status status = OK;

    if (item->id.kind == BOOKING_DAY)
        range.from = item->id.day;
    if (item->id.kind != BOOKING_EVENT)
        range.to = item->id.day;
    if (item->id.kind == BOOKING_BEFORE)
        range.to.number--;
    comparison->at = &at;
    status = journal_read(&comparison->reader, &range, sums[item->id.kind], on_booking, comparison);
    if (status == OK && at.state == RECONCILE_AGREES)
        at.state = judged(&at);
    return status == OK ? finding_add(comparison, &comparison->findings, at) : status;
}

static int cover_order(const void *one, const void *other)
{
    const struct cover *a = one;
    const struct cover *b = other;

    if (a->day.number != b->day.number)
        return a->day.number < b->day.number ? -1 : 1;
    return a->first != b->first ? (a->first < b->first ? -1 : 1) : 0;
}

static enum status covers_make(struct comparison *comparison)
{
    struct findings *findings = &comparison->findings;

    comparison->covers =
        arena_alloc(&comparison->memory, (findings->count + 1) * sizeof(*comparison->covers));
    if (!comparison->covers)
        return no_memory(comparison);
    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *at = &findings->items[i];

        if (at->state == RECONCILE_UNKNOWN)
            continue;
        if (at->id.kind == BOOKING_BEFORE)
            comparison->before = at;
        else
            comparison->covers[comparison->cover_count++] =
                (struct cover){ at->day, at->id.first, at->id.last, i };
    }
    if (comparison->cover_count > 1)
        qsort(comparison->covers, comparison->cover_count, sizeof(*comparison->covers),
              cover_order);
    return OK;
}

static bool is_before(const struct comparison *comparison, int64_t seq, day_t day)
{
    const struct finding *before = comparison->before;

    return before && seq <= before->id.last && day.number < before->id.day.number;
}

/* The first and the last event of a booking have entries on its day: where ranges of a day meet,
 * one event at least is in both. */
static void overlaps_mark(struct comparison *comparison)
{
    int64_t last = 0;

    for (size_t i = 0; i < comparison->cover_count; i++) {
        const struct cover *cover = &comparison->covers[i];
        bool is_again = i > 0 && cover->day.number == cover[-1].day.number && cover->first <= last;

        if (is_again || is_before(comparison, cover->first, cover->day))
            comparison->findings.items[cover->finding].state = RECONCILE_DOUBLED;
        if (i == 0 || cover->day.number != cover[-1].day.number || cover->last > last)
            last = cover->last;
    }
}

static bool is_covered(const struct comparison *comparison, int64_t seq, day_t day)
{
    size_t low = 0;
    size_t high = comparison->cover_count;

    if (is_before(comparison, seq, day))
        return true;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const struct cover *cover = &comparison->covers[middle];

        if (cover->day.number < day.number ||
            (cover->day.number == day.number && cover->first <= seq))
            low = middle + 1;
        else
            high = middle;
    }
    /* The last that begins no later; where ranges meet it may be one in front of that. */
    while (low > 0 && comparison->covers[low - 1].day.number == day.number) {
        if (comparison->covers[--low].last >= seq)
            return true;
    }
    return false;
}

/* The newest run of the day; NULL: none that goes on. */
static struct finding *run_of(struct comparison *comparison, day_t day)
{
    for (size_t i = comparison->missing.count; i > 0; i--)
        if (comparison->missing.items[i - 1].day.number == day.number)
            return &comparison->missing.items[i - 1];
    return NULL;
}

/* A run of events of a day that ends at the first that is there. */
static enum status on_entry(void *context, const struct entry_seen *seen)
{
    struct comparison *comparison = context;
    struct finding *run = run_of(comparison, seen->entry.books);
    money_t debit = { seen->entry.money.minor > 0 ? seen->entry.money.minor : 0 };

    if (is_covered(comparison, seen->seq, seen->entry.books)) {
        if (run)
            run->state = RECONCILE_AGREES; /* ended */
        return OK;
    }
    if (!run || run->state != RECONCILE_MISSING)
        return finding_add(
            comparison, &comparison->missing,
            (struct finding){
                .state = RECONCILE_MISSING,
                .id = { seen->own.number == seen->entry.books.number ? BOOKING_EVENT : BOOKING_DAY,
                        seen->seq, seen->seq, seen->entry.books },
                .day = seen->entry.books,
                .ours = debit });
    if (seen->seq != run->id.last)
        run->id.kind = BOOKING_DAY;
    run->id.last = seen->seq;
    if (__builtin_add_overflow(run->ours.minor, debit.minor, &run->ours.minor))
        return problem_set(comparison->problem, AMOUNT_OVERFLOW, "the sum of what is missing");
    return OK;
}

static enum status missing_find(struct comparison *comparison)
{
    struct store *store = engine_store(comparison->engine);
    enum status status =
        store_each_entry(store, comparison->range, ENTRIES_AS_POSTED, on_entry, comparison);

    if (status != OK && comparison->problem->status == OK)
        *comparison->problem = *store_problem(store);
    for (size_t i = 0; status == OK && i < comparison->missing.count; i++) {
        comparison->missing.items[i].state = RECONCILE_MISSING;
        status = finding_add(comparison, &comparison->findings, comparison->missing.items[i]);
    }
    return status;
}

static int finding_order(const void *one, const void *other)
{
    const struct finding *a = one;
    const struct finding *b = other;

    if (a->day.number != b->day.number)
        return a->day.number < b->day.number ? -1 : 1;
    if (a->id.first != b->id.first)
        return a->id.first < b->id.first ? -1 : 1;
    return booking_id_order(&a->id, &b->id);
}

static enum status finding_give(struct comparison *comparison, const struct finding *at,
                                const struct receiver *receiver)
{
    char name[BOOKING_ID_MAX];
    size_t site = 0;
    size_t size = booking_id_print(engine_plant(comparison->engine)->site, &at->id, &site, name);
    bool is_there = at->state != RECONCILE_MISSING;
    const struct cell cells[] = {
        { .text = slice_of(words[at->state]) },
        { .text = { name, size } },
        { .absent = day_is_none(at->day), .day = at->day },
        { .absent = at->state == RECONCILE_UNKNOWN, .money = at->ours },
        { .absent = !is_there, .money = at->debit },
        { .absent = !is_there, .money = at->credit },
    };

    return receiver->row(receiver->context, cells);
}

static enum status findings_give(struct comparison *comparison, const struct receiver *receiver,
                                 struct reconcile_said *said)
{
    struct findings *findings = &comparison->findings;
    enum status status =
        receiver->begin(receiver->context, &list, engine_plant(comparison->engine)->decimals);

    if (findings->count > 1)
        qsort(findings->items, findings->count, sizeof(*findings->items), finding_order);
    for (size_t i = 0; status == OK && i < findings->count; i++) {
        said->count[findings->items[i].state]++;
        if (findings->items[i].state != RECONCILE_AGREES)
            status = finding_give(comparison, &findings->items[i], receiver);
    }
    return status;
}

static enum status compare(struct comparison *comparison, struct slice text,
                           struct reconcile_said *said)
{
    struct acknowledged_list taken;
    enum status status = acknowledged_read(engine_plant(comparison->engine), text,
                                           &comparison->memory, &taken, comparison->problem);

    for (size_t i = 0; status == OK && i < taken.count; i++)
        status = booking_judge(comparison, &taken.items[i]);
    if (status == OK)
        status = covers_make(comparison);
    if (status != OK)
        return status;
    said->others = taken.others;
    overlaps_mark(comparison);
    return missing_find(comparison);
}

enum status reconcile(struct engine *engine, const struct reconcile_question *question,
                      const struct receiver *receiver, struct reconcile_said *said,
                      struct problem *problem)
{
    struct comparison comparison = { .engine = engine,
                                     .problem = problem,
                                     .range = &question->range };
    enum status status = OK;

    *said = (struct reconcile_said){ 0 };
    arena_init(&comparison.memory, RECONCILE_BYTES);
    journal_reader_init(&comparison.reader, engine, problem);
    status = compare(&comparison, question->text, said);
    if (status == OK)
        status = findings_give(&comparison, receiver, said);
    journal_reader_release(&comparison.reader);
    arena_release(&comparison.memory);
    return status;
}
