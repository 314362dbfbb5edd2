#include "engine/journal_books.h"

#include <stdio.h>
#include <stdlib.h>

enum { READER_BYTES = 256 << 20 };

/* A walk on its way. */
struct walk {
    struct journal_reader *reader;
    enum booking_sums sums;
    booking_visit_fn *visit;
    void *context;
    const struct entry_range *range;
    struct booking_id id; /* of what is being summed; last 0: nothing yet */
    size_t entry_count;   /* SUM_BY_EVENT: of one event */
};

void journal_reader_init(struct journal_reader *reader, struct engine *engine,
                         struct problem *problem)
{
    *reader = (struct journal_reader){ .engine = engine, .problem = problem };
    arena_init(&reader->memory, READER_BYTES);
    arena_init(&reader->scratch, READER_BYTES);
    reader->accounts.arena = &reader->memory;
}

void journal_reader_release(struct journal_reader *reader)
{
    arena_release(&reader->memory);
    arena_release(&reader->scratch);
}

static enum status no_memory(struct journal_reader *reader)
{
    return problem_set(reader->problem, NO_MEMORY, "bookings of that size");
}

/* The mapping that counted at that event, or else the first that came after it. */
static const struct account *mapped(const struct plant *plant, enum role role, int category,
                                    int64_t seq)
{
    const struct account *found = NULL;

    for (int i = 0; i < plant->account_count; i++) {
        const struct account *account = &plant->accounts[i];

        if (account_is_for(account, role, category) && (account->seq <= seq || !found))
            found = account;
    }
    return found;
}

/* By its code alone, where no mapping says what it is called. */
static struct slice text_of(const struct plant *plant, struct slice code)
{
    struct slice text = { 0 };

    for (int i = 0; i < plant->account_count; i++)
        if (plant->accounts[i].undone == 0 && slice_equals(plant->accounts[i].code, code) &&
            text.size == 0)
            text = plant->accounts[i].text;
    return text;
}

static struct slice code_of(const struct plant *plant, const struct entry_seen *seen)
{
    const struct entry *entry = &seen->entry;
    const struct account *account = NULL;

    if (entry->account > 0 && entry->account <= plant->account_count)
        return plant->accounts[entry->account - 1].code;
    if (entry->role == ROLE_EXPENSE && entry->reason > 0 && entry->reason <= plant->reason_count &&
        plant->reasons[entry->reason - 1].account.size > 0)
        return plant->reasons[entry->reason - 1].account;
    if (entry->category > 0)
        account = mapped(plant, entry->role, entry->category, seen->seq);
    if (!account)
        account = mapped(plant, entry->role, 0, seen->seq);
    return account ? account->code : (struct slice){ 0 };
}

/* `expense:test` */
static struct slice role_named(struct journal_reader *reader, const struct entry *entry,
                               struct arena *arena)
{
    const struct plant *plant = engine_plant(reader->engine);
    char text[NAME_MAX_BYTES + 32];
    int size = 0;

    if (entry->role != ROLE_EXPENSE || entry->reason < 1 || entry->reason > plant->reason_count)
        return slice_of(role_word(entry->role));
    size = snprintf(text, sizeof(text), "%s:%.*s", role_word(entry->role),
                    (int)plant->reasons[entry->reason - 1].name.size,
                    plant->reasons[entry->reason - 1].name.text);
    return slice_copy(arena, (struct slice){ text, (size_t)size });
}

static bool gap_note(struct journal_reader *reader, const struct entry_seen *seen,
                     struct slice role)
{
    const struct plant *plant = engine_plant(reader->engine);
    struct account_gap *gap = NULL;

    for (gap = reader->gaps; gap; gap = gap->next)
        if (slice_equals(gap->role, role))
            return true;
    gap = arena_alloc(&reader->memory, sizeof(*gap));
    if (!gap)
        return false;
    *gap = (struct account_gap){ .role = role, .seq = seen->seq, .next = reader->gaps };
    if (seen->entry.category > 0 && seen->entry.category <= plant->category_count)
        gap->category = plant->categories[seen->entry.category - 1].name;
    reader->gaps = gap;
    return true;
}

static struct journal_account *account_add(struct journal_reader *reader, struct slice code)
{
    struct journal_accounts *accounts = &reader->accounts;
    struct journal_account *items = arena_grow(accounts->arena, accounts->items, accounts->count,
                                               &accounts->capacity, sizeof(*items));

    if (!items)
        return NULL;
    accounts->items = items;
    items[accounts->count] = (struct journal_account){
        .code = slice_copy(accounts->arena, code),
        .text = slice_copy(accounts->arena, text_of(engine_plant(reader->engine), code)),
    };
    if (!items[accounts->count].code.text || !items[accounts->count].text.text)
        return NULL;
    return &items[accounts->count++];
}

static struct journal_account *account_find(const struct journal_accounts *accounts,
                                            struct slice code)
{
    for (size_t i = 0; i < accounts->count; i++)
        if (slice_equals(accounts->items[i].code, code))
            return &accounts->items[i];
    return NULL;
}

struct journal_account *journal_account_seen(const struct journal_reader *reader,
                                             const struct entry_seen *seen)
{
    return account_find(&reader->accounts, code_of(engine_plant(reader->engine), seen));
}

/* Where the role of an entry has no account it is called as the role, and that is a gap. NULL: no
 * memory. */
static struct journal_account *account_of(struct journal_reader *reader,
                                          const struct entry_seen *seen)
{
    struct slice code = code_of(engine_plant(reader->engine), seen);
    struct journal_account *account = NULL;

    if (code.size == 0) {
        code = role_named(reader, &seen->entry, &reader->memory);
        if (!code.text || !gap_note(reader, seen, code))
            return NULL;
    }
    account = account_find(&reader->accounts, code);
    if (!account)
        account = account_add(reader, code);
    if (account)
        account->roles |= 1U << seen->entry.role;
    return account;
}

static int line_order(const void *one, const void *other)
{
    const struct journal_line *a = one;
    const struct journal_line *b = other;

    if ((a->money.minor < 0) != (b->money.minor < 0))
        return (a->money.minor < 0) - (b->money.minor < 0);
    return slice_compare(a->account->code, b->account->code);
}

/* Hands the lines on, if there are any and they balance. */
static enum status booking_give(struct walk *walk, struct booking_seen *booking)
{
    i128 debit = 0;
    i128 credit = 0;

    if (booking->count == 0)
        return OK;
    for (size_t i = 0; i < booking->count; i++) {
        if (booking->lines[i].money.minor > 0)
            debit += booking->lines[i].money.minor;
        else
            credit -= booking->lines[i].money.minor;
    }
    if (debit != credit)
        return problem_set(walk->reader->problem, BOOK_DAMAGED,
                           "event %lld: what it books on a day does not balance",
                           (long long)booking->id.last);
    if (debit > INT64_MAX)
        return problem_set(walk->reader->problem, AMOUNT_OVERFLOW, "the sum of a booking");
    booking->total.minor = (int64_t)debit;
    return walk->visit(walk->context, booking);
}

/* SUM_BY_EVENT: what the event booked on one day. */
static enum status event_day_give(struct walk *walk, day_t day)
{
    struct journal_reader *reader = walk->reader;
    struct journal_line *lines = arena_alloc(&reader->scratch, walk->entry_count * sizeof(*lines));
    struct booking_seen booking = { .id = walk->id, .day = day, .lines = lines };

    if (!lines)
        return no_memory(reader);
    for (int side = 0; side < 2; side++) {
        for (size_t i = 0; i < walk->entry_count; i++) {
            const struct entry_seen *seen = &walk->reader->entries[i];

            if (seen->entry.books.number != day.number || (seen->entry.money.minor < 0) != side)
                continue;
            lines[booking.count++] =
                (struct journal_line){ .account = account_of(reader, seen),
                                       .role = role_named(reader, &seen->entry, &reader->scratch),
                                       .money = seen->entry.money };
        }
    }
    if (booking.id.kind == BOOKING_DAY)
        booking.id.day = day;
    return booking_give(walk, &booking);
}

/* The first day behind that one that the event has entries on, its own before all others. */
static bool next_day(const struct walk *walk, day_t own, day_t *day)
{
    day_t found = DAY_NONE;

    for (size_t i = 0; i < walk->entry_count; i++) {
        day_t books = walk->reader->entries[i].entry.books;

        if (books.number != own.number && books.number > day->number &&
            (day_is_none(found) || books.number < found.number))
            found = books;
    }
    *day = found;
    return !day_is_none(found);
}

/* An account may be found anew while lines point at others: all are there before the first line. */
static enum status accounts_ready(struct walk *walk)
{
    for (size_t i = 0; i < walk->entry_count; i++)
        if (!account_of(walk->reader, &walk->reader->entries[i]))
            return no_memory(walk->reader);
    return OK;
}

static enum status event_give(struct walk *walk)
{
    enum status status = OK;
    day_t own;
    day_t day = DAY_NONE;

    if (walk->entry_count == 0)
        return OK;
    own = walk->reader->entries[0].own;
    arena_reset(&walk->reader->scratch);
    walk->id = (struct booking_id){ BOOKING_EVENT, walk->reader->entries[0].seq,
                                    walk->reader->entries[0].seq, DAY_NONE };
    status = accounts_ready(walk);
    if (status == OK)
        status = event_day_give(walk, own);
    walk->id.kind = BOOKING_DAY;
    while (status == OK && next_day(walk, own, &day))
        status = event_day_give(walk, day);
    walk->entry_count = 0;
    return status;
}

static enum status event_entry(struct walk *walk, const struct entry_seen *seen)
{
    struct entry_seen *entries;

    if (walk->entry_count > 0 && walk->reader->entries[0].seq != seen->seq) {
        enum status status = event_give(walk);

        if (status != OK)
            return status;
    }
    entries = arena_grow(&walk->reader->memory, walk->reader->entries, walk->entry_count,
                         &walk->reader->entry_capacity, sizeof(*entries));
    if (!entries)
        return no_memory(walk->reader);
    walk->reader->entries = entries;
    entries[walk->entry_count++] = *seen;
    return OK;
}

/* Of an account that is summed a line for each side; of one that is balanced one line. */
static size_t account_lines(const struct walk *walk, size_t index, struct journal_line *lines)
{
    struct journal_account *account = &walk->reader->accounts.items[index];
    struct journal_sum sum = walk->reader->sums[index];
    size_t count = 0;

    if (walk->sums == SUM_BEFORE)
        sum = (struct journal_sum){ .debit = { sum.debit.minor - sum.credit.minor } };
    if (sum.debit.minor != 0)
        lines[count++] = (struct journal_line){ .account = account, .money = sum.debit };
    if (sum.credit.minor != 0)
        lines[count++] =
            (struct journal_line){ .account = account, .money = { -sum.credit.minor } };
    return count;
}

static enum status sums_give(struct walk *walk)
{
    struct journal_reader *reader = walk->reader;
    struct booking_seen booking = { .id = walk->id, .day = walk->id.day };
    struct journal_line *lines;

    if (walk->id.last == 0)
        return OK;
    arena_reset(&reader->scratch);
    lines = arena_alloc(&reader->scratch, (2 * walk->reader->sum_count + 1) * sizeof(*lines));
    if (!lines)
        return no_memory(reader);
    for (size_t i = 0; i < walk->reader->sum_count; i++) {
        booking.count += account_lines(walk, i, &lines[booking.count]);
        walk->reader->sums[i] = (struct journal_sum){ 0 };
    }
    qsort(lines, booking.count, sizeof(*lines), line_order);
    booking.lines = lines;
    walk->id.last = 0;
    return booking_give(walk, &booking);
}

/* Room for the sums of all accounts that there are by now. */
static enum status sums_ready(struct walk *walk)
{
    while (walk->reader->sum_count < walk->reader->accounts.count) {
        struct journal_sum *of =
            arena_grow(&walk->reader->memory, walk->reader->sums, walk->reader->sum_count,
                       &walk->reader->sum_capacity, sizeof(*of));

        if (!of)
            return no_memory(walk->reader);
        walk->reader->sums = of;
        of[walk->reader->sum_count++] = (struct journal_sum){ 0 };
    }
    return OK;
}

static enum status sum_begin(struct walk *walk, const struct entry_seen *seen)
{
    enum status status = OK;

    if (walk->sums == SUM_BY_DAY && walk->id.day.number != seen->entry.books.number)
        status = sums_give(walk);
    if (walk->id.last != 0)
        return status;
    walk->id = (struct booking_id){ BOOKING_DAY, seen->seq, seen->seq, seen->entry.books };
    if (walk->sums == SUM_BEFORE)
        walk->id =
            (struct booking_id){ BOOKING_BEFORE, 1, seen->seq, { walk->range->to.number + 1 } };
    return status;
}

static enum status sum_entry(struct walk *walk, const struct entry_seen *seen)
{
    struct journal_account *account = NULL;
    struct journal_sum *sum = NULL;
    bool is_over = false;
    enum status status = sum_begin(walk, seen);

    if (status != OK)
        return status;
    account = account_of(walk->reader, seen);
    status = account ? sums_ready(walk) : no_memory(walk->reader);
    if (status != OK)
        return status;
    sum = &walk->reader->sums[account - walk->reader->accounts.items];
    if (seen->entry.money.minor > 0)
        is_over =
            __builtin_add_overflow(sum->debit.minor, seen->entry.money.minor, &sum->debit.minor);
    else
        is_over =
            __builtin_sub_overflow(sum->credit.minor, seen->entry.money.minor, &sum->credit.minor);
    if (seen->seq > walk->id.last)
        walk->id.last = seen->seq;
    return is_over ? problem_set(walk->reader->problem, AMOUNT_OVERFLOW, "the sum of a booking")
                   : OK;
}

static enum status on_entry(void *context, const struct entry_seen *seen)
{
    struct walk *walk = context;

    return walk->sums == SUM_BY_EVENT ? event_entry(walk, seen) : sum_entry(walk, seen);
}

enum status journal_read(struct journal_reader *reader, const struct entry_range *range,
                         enum booking_sums sums, booking_visit_fn *visit, void *context)
{
    struct walk walk = {
        .reader = reader, .sums = sums, .visit = visit, .context = context, .range = range
    };
    struct store *store = engine_store(reader->engine);
    enum status status = store_each_entry(
        store, range, sums == SUM_BY_DAY ? ENTRIES_BY_DAY : ENTRIES_AS_POSTED, on_entry, &walk);

    if (status == OK)
        status = sums == SUM_BY_EVENT ? event_give(&walk) : sums_give(&walk);
    if (status != OK && reader->problem->status == OK)
        *reader->problem = *store_problem(store);
    return status;
}
