#include "engine/journal_export.h"

#include <stdio.h>
#include <stdlib.h>

#include "text/event_json.h"

enum { EVENT_BYTES = 64 << 20 };

struct export
{
    struct engine *engine;
    const struct journal_order *order;
    const struct journal_sink *sink;
    struct journal_batch_said *said;
    struct journal_batch batch;
    struct journal_reader reader;
    struct problem *problem;
    struct arena scratch; /* of one booking, written out */
    int64_t first;        /* event of the batch */
    int64_t last;
    int64_t faults;
    enum status worst;      /* of the first fault */
    struct booking_id fits; /* the last booking that a first file would have room for */
    day_t fits_day;
    char name[BOOKING_ID_MAX]; /* of the booking at hand */
};

static void fault(struct export *export, enum status status, const char *why)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, status, "%s", why);
    export->sink->fault(export->sink->context, &problem);
    if (export->faults++ == 0)
        export->worst = status;
}

/* The opening balances, where they are wanted, then the batch itself. */
static enum status bookings_read(struct export *export, booking_visit_fn *visit)
{
    const struct journal_order *order = export->order;
    struct entry_range before = { 1, order->range.last, { INT32_MIN }, order->range.from };
    enum status status = OK;

    if (order->opening == OPENING_BALANCES) {
        before.to.number--;
        status = journal_read(&export->reader, &before, SUM_BEFORE, visit, export);
    }
    if (status == OK)
        status = journal_read(&export->reader, &order->range, order->sums, visit, export);
    return status;
}

static void booking_name(struct export *export, const struct booking_seen *seen,
                         struct booking *booking)
{
    size_t site = 0;
    size_t size =
        booking_id_print(engine_plant(export->engine)->site, &seen->id, &site, export->name);

    *booking = (struct booking){
        .id = { export->name, size },
        .bare = { export->name + site, size - site },
        .day = seen->day,
        .lines = seen->lines,
        .line_count = seen->count,
    };
}

static enum status survey(void *context, const struct booking_seen *seen)
{
    struct export *export = context;
    struct journal_batch_said *said = export->said;
    size_t most = journal_lines_max(export->order->shape);
    char why[JOURNAL_FAULT_MAX];
    struct booking booking;

    booking_name(export, seen, &booking);
    if (!journal_booking_fits(&export->batch, &booking, why))
        fault(export, SHAPE_UNFIT, why);
    if (said->bookings == 0 || seen->id.first < export->first)
        export->first = seen->id.first;
    if (seen->id.last > export->last)
        export->last = seen->id.last;
    said->bookings++;
    said->lines += (int64_t)seen->count;
    if (said->lines <= (int64_t)most) {
        export->fits = seen->id;
        export->fits_day = seen->day;
    }
    if (__builtin_add_overflow(said->total.minor, seen->total.minor, &said->total.minor))
        return problem_set(export->problem, AMOUNT_OVERFLOW, "the sum of the batch");
    return OK;
}

static void gaps_tell(struct export *export)
{
    char why[JOURNAL_FAULT_MAX];

    for (const struct account_gap *gap = export->reader.gaps; gap; gap = gap->next) {
        (void)snprintf(why, sizeof(why), "%.80s has no account, first used by event %lld",
                       gap->role.text, (long long)gap->seq);
        fault(export, ACCOUNT_MISSING, why);
    }
}

/* Where a file holds so many lines only, how to ask for those that fit. */
static void length_tell(struct export *export)
{
    size_t most = journal_lines_max(export->order->shape);
    char why[JOURNAL_FAULT_MAX];
    char day[DAY_TEXT_MAX];

    if (most == 0 || export->said->lines <= (int64_t)most)
        return;
    (void)day_print(export->fits_day, day);
    if (export->fits.last == 0)
        (void)snprintf(why, sizeof(why), "a file takes %zu lines, the first booking has more",
                       most);
    else if (export->order->sums == SUM_BY_DAY)
        (void)snprintf(why, sizeof(why), "%lld lines, a file takes %zu: go up to --to %s, then on",
                       (long long)export->said->lines, most, day);
    else
        (void)snprintf(why, sizeof(why),
                       "%lld lines, a file takes %zu: go up to --events %lld-%lld, then on",
                       (long long)export->said->lines, most, (long long)export->order->range.first,
                       (long long)export->fits.last);
    fault(export, SHAPE_UNFIT, why);
}

static enum status known_mark(void *context, const struct entry_seen *seen)
{
    const struct export *export = context;
    struct journal_account *account = journal_account_seen(&export->reader, seen);

    if (account)
        account->is_known = true;
    return OK;
}

/* What entries before the batch stand in has been opened by their own files. */
static enum status known_find(struct export *export)
{
    const struct entry_range *range = &export->order->range;
    struct entry_range events = { 1, range->first - 1, { INT32_MIN }, { INT32_MAX } };
    struct entry_range days = { range->first, range->last, { INT32_MIN }, range->from };
    struct store *store = engine_store(export->engine);
    enum status status = OK;

    if (export->order->shape != JOURNAL_BEANCOUNT || export->order->opening == OPENING_BALANCES)
        return OK;
    status = store_each_entry(store, &events, ENTRIES_AS_POSTED, known_mark, export);
    if (status == OK && range->from.number != INT32_MIN) {
        days.to.number--;
        status = store_each_entry(store, &days, ENTRIES_AS_POSTED, known_mark, export);
    }
    if (status != OK && export->problem->status == OK)
        *export->problem = *store_problem(store);
    return status;
}

static int account_order(const void *one, const void *other)
{
    const struct journal_account *a = one;
    const struct journal_account *b = other;

    return slice_compare(a->code, b->code);
}

/* Everything that stands in the way is told. */
static enum status batch_judge(struct export *export)
{
    struct journal_accounts *accounts = &export->reader.accounts;
    char why[JOURNAL_FAULT_MAX];
    enum status status = OK;

    gaps_tell(export);
    length_tell(export);
    if (accounts->count > 1)
        qsort(accounts->items, accounts->count, sizeof(*accounts->items), account_order);
    export->batch.accounts = accounts->items;
    export->batch.account_count = accounts->count;
    status = journal_accounts_say(&export->batch, accounts->arena);
    if (status != OK)
        return problem_set(export->problem, status, "accounts");
    if (!journal_currency_fits(&export->batch, why))
        fault(export, SHAPE_UNFIT, why);
    for (size_t i = 0; export->reader.gaps == NULL && i < accounts->count; i++)
        if (!journal_account_fits(&export->batch, &accounts->items[i], why))
            fault(export, SHAPE_UNFIT, why);
    return export->faults > 0 ? export->worst : OK;
}

static struct slice sum_said(struct export *export, const struct booking_seen *seen)
{
    char text[JOURNAL_FAULT_MAX];
    char day[DAY_TEXT_MAX];
    int size;

    (void)day_print(seen->day, day);
    if (seen->id.kind == BOOKING_BEFORE)
        size = snprintf(text, sizeof(text), "balances before %s", day);
    else
        size = snprintf(text, sizeof(text), "events %lld to %lld", (long long)seen->id.first,
                        (long long)seen->id.last);
    return slice_copy(&export->scratch, (struct slice){ text, (size_t)size });
}

/* `receive WHEEL` */
static struct slice event_said(struct export *export, const struct event *event)
{
    struct text_buffer said;
    struct slice text = { 0 };
    struct slice what = event->item.size > 0 ? event->item
                        : event->of.size > 0 ? event->of
                                             : event->name;

    buffer_init(&said, &export->scratch);
    buffer_put_text(&said, verb_row(event->verb)->name);
    if (what.size > 0)
        buffer_put_char(&said, ' ');
    buffer_put(&said, what);
    return buffer_finish(&said, &text) == OK ? text : (struct slice){ 0 };
}

/* What the event says of itself. */
static enum status event_tell(struct export *export, int64_t seq, struct booking *booking)
{
    struct problem problem = { .status = OK };
    struct store *store = engine_store(export->engine);
    struct stored_event stored;
    struct event event;
    enum status status = store_event(store, seq, &export->scratch, &stored);

    if (status != OK) {
        *export->problem = *store_problem(store);
        return status;
    }
    status = event_json_read(stored.body, &export->scratch, &event, &problem);
    if (status != OK)
        return problem_set(export->problem, BOOK_DAMAGED, "event %lld: %s", (long long)seq,
                           problem.text);
    booking->what = event_said(export, &event);
    booking->key = stored.key;
    booking->ref = event.ref;
    booking->party = event.party;
    return OK;
}

static enum status put(void *context, const struct booking_seen *seen)
{
    struct export *export = context;
    struct text_buffer out;
    struct booking booking;
    struct slice text;
    enum status status = OK;

    arena_reset(&export->scratch);
    booking_name(export, seen, &booking);
    if (export->order->sums == SUM_BY_EVENT && seen->id.kind != BOOKING_BEFORE)
        status = event_tell(export, seen->id.last, &booking);
    else
        booking.what = sum_said(export, seen);
    if (status != OK)
        return status;
    buffer_init(&out, &export->scratch);
    journal_put(&export->batch, &booking, &out);
    status = buffer_finish(&out, &text);
    if (status != OK)
        return problem_set(export->problem, status, "a booking of that size");
    return export->sink->emit(export->sink->context, text);
}

static enum status batch_write(struct export *export)
{
    struct text_buffer out;
    struct slice text;
    enum status status = OK;

    arena_reset(&export->scratch);
    buffer_init(&out, &export->scratch);
    journal_begin(&export->batch, &out);
    status = buffer_finish(&out, &text);
    if (status != OK)
        return problem_set(export->problem, status, "the accounts of a batch");
    status = export->sink->emit(export->sink->context, text);
    return status == OK ? bookings_read(export, put) : status;
}

static enum status batch_make(struct export *export)
{
    const struct plant *plant = engine_plant(export->engine);
    enum status status = bookings_read(export, survey);

    if (status == OK)
        status = known_find(export);
    if (status != OK)
        return status;
    if (export->said->bookings > 0)
        export->batch.name = (struct slice){ export->said->name,
                                             batch_name_print(plant->site, export->first,
                                                              export->last, export->said->name) };
    status = batch_judge(export);
    return status == OK ? batch_write(export) : status;
}

enum status journal_export(struct engine *engine, const struct journal_order *order,
                           const struct journal_sink *sink, struct journal_batch_said *said,
                           struct problem *problem)
{
    const struct plant *plant = engine_plant(engine);
    struct export export = {
        .engine = engine,
        .order = order,
        .sink = sink,
        .said = said,
        .problem = problem,
        .batch = { .shape = order->shape,
                   .company = plant->company,
                   .currency = plant->currency,
                   .decimals = plant->decimals,
                   .journal = order->journal,
                   .tax_rate = order->tax_rate,
                   .abbreviation = order->abbreviation,
                   .month_first = order->dates == MONTH_FIRST },
    };
    int64_t newest = entries_all(engine_store(engine)).last;
    enum status status = OK;

    *said = (struct journal_batch_said){ .last = order->range.last };
    if (newest < said->last)
        said->last = newest;
    journal_reader_init(&export.reader, engine, problem);
    arena_init(&export.scratch, EVENT_BYTES);
    status = batch_make(&export);
    arena_release(&export.scratch);
    journal_reader_release(&export.reader);
    return status;
}
