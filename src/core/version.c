#include "core/version.h"

#include <string.h>

#include "core/bill.h"
#include "core/due_open.h"
#include "core/history.h"
#include "core/setup.h"

const char *version_state_word(enum version_state state)
{
    static const char *const words[] = { "draft", "released", "retired" };

    return state < ARRAY_COUNT(words) ? words[state] : NULL;
}

/* Digits alone, as far as a number of versions goes; 0: a name. */
static int32_t number_of(struct slice name)
{
    int32_t number = 0;

    if (name.size == 0 || name.size > 9)
        return 0;
    for (size_t i = 0; i < name.size; i++) {
        if (name.text[i] < '0' || name.text[i] > '9')
            return 0;
        number = number * 10 + (name.text[i] - '0');
    }
    return number;
}

static bool name_is_digits(struct slice name)
{
    for (size_t i = 0; i < name.size; i++)
        if (name.text[i] < '0' || name.text[i] > '9')
            return false;
    return true;
}

static bool bill_stands(const struct bill *bill)
{
    return bill->version.undone == 0;
}

const struct bill *version_find(const struct item *item, struct slice name)
{
    int32_t number = number_of(name);
    const struct bill *found = NULL;

    for (int i = 0; i < item->bill_count; i++) {
        const struct bill *bill = &item->bills[i];
        bool is_it = bill->name.size > 0 && slice_equals(bill->name, name);

        if (bill_stands(bill) && (is_it || bill->number == number) && (!found || found->draft))
            found = bill;
    }
    return found;
}

/* NULL: none stands. */
static const struct retirement *retirement_of(const struct item *item, int32_t number)
{
    for (int i = 0; i < item->retirement_count; i++)
        if (item->retirements[i].number == number && item->retirements[i].version.undone == 0)
            return &item->retirements[i];
    return NULL;
}

enum version_state version_state(const struct item *item, const struct bill *bill)
{
    if (bill->draft)
        return VERSION_DRAFT;
    return retirement_of(item, bill->number) ? VERSION_RETIRED : VERSION_RELEASED;
}

int32_t version_next_number(const struct item *item)
{
    int32_t last = 0;

    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].number > last)
            last = item->bills[i].number;
    return last + 1;
}

/* A version of another number has the name. */
static bool name_is_taken(const struct item *item, struct slice name, int32_t number)
{
    for (int i = 0; i < item->bill_count; i++)
        if (bill_stands(&item->bills[i]) && item->bills[i].number != number &&
            slice_equals(item->bills[i].name, name))
            return true;
    return false;
}

static void refuse_if_taken(struct draft *draft, const struct item *item, const struct bill *bill)
{
    if (bill->name.size > 0 && name_is_taken(item, bill->name, bill->number))
        refuse(draft, NAME_TAKEN, "%.*s", (int)bill->name.size, bill->name.text);
}

struct slice version_name(struct draft *draft, const struct item *item)
{
    struct slice name = draft->event->name;

    if (!event_has(draft->event, FIELD_NAME))
        return (struct slice){ "", 0 };
    if (name_is_digits(name))
        refuse(draft, NAME_BAD, "version %.*s: a number is no name", (int)name.size, name.text);
    if (draft->status == OK && name_is_taken(item, name, 0))
        refuse(draft, NAME_TAKEN, "%.*s", (int)name.size, name.text);
    return name;
}

static void refuse_unknown(struct draft *draft, const struct item *item, struct slice name)
{
    refuse(draft, VERSION_UNKNOWN, "%.*s of %.*s", (int)name.size, name.text, (int)item->name.size,
           item->name.text);
}

/* The version that the event names, which must be in that state; NULL after a refusal. */
static const struct bill *version_in(struct draft *draft, const struct item *item,
                                     struct slice name, enum version_state state)
{
    const struct bill *bill = version_find(item, name);

    if (draft->event->line_count > 0)
        refuse(draft, FIELD_UNKNOWN, "only a bill that is saved has lines");
    if (draft->status == OK && !bill)
        refuse_unknown(draft, item, name);
    if (draft->status != OK)
        return NULL;
    if (version_state(item, bill) == state)
        return bill;
    refuse(draft, BILL_STATE, "version %.*s of %.*s is %s%s", (int)name.size, name.text,
           (int)item->name.size, item->name.text, bill->draft ? "a " : "",
           version_state_word(version_state(item, bill)));
    return NULL;
}

void release_version(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    const struct bill *saved = version_in(draft, item, event->release, VERSION_DRAFT);
    struct bill bill;

    if (!saved)
        return;
    bill = *saved;
    bill.draft = false;
    bill.version.seq = draft->seq;
    if (event_has(event, FIELD_FROM_DAY))
        bill.version.from = event->from_day;
    if (event_has(event, FIELD_TO_DAY))
        bill.to = event->to_day;
    refuse_backwards(draft, bill.version.from, bill.to, item->name);
    if (draft->status != OK)
        return;
    draft_own(draft)->item = item->id;
    bill_append(draft, item, bill);
    note_bill_due(draft, &bill);
}

void retire_version(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    const struct bill *bill = version_in(draft, item, event->retire, VERSION_RELEASED);
    struct item *changed = bill ? item_change(draft, item) : NULL;
    struct retirement *list;

    if (!changed)
        return;
    list = arena_alloc(draft->arena, ((size_t)item->retirement_count + 1) * sizeof(*list));
    if (!list) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    if (item->retirement_count > 0)
        memcpy(list, item->retirements, (size_t)item->retirement_count * sizeof(*list));
    list[changed->retirement_count++] = (struct retirement){
        .version = { .seq = draft->seq,
                     .from = event_has(event, FIELD_FROM_DAY) ? event->from_day : event->day },
        .number = bill->number,
    };
    changed->retirements = list;
    draft_own(draft)->item = item->id;
    item_set(draft, changed);
}

/* What stands behind a row of the event: of a draft its release, of what counts its retirement. */
static int64_t row_rests(const struct item *item, const struct bill *row)
{
    const struct retirement *retired = retirement_of(item, row->number);

    if (!row->draft)
        return retired ? retired->version.seq : 0;
    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].number == row->number && !item->bills[i].draft &&
            bill_stands(&item->bills[i]))
            return item->bills[i].version.seq;
    return 0;
}

int64_t version_rests(const struct item *item, int64_t seq)
{
    int64_t first = 0;

    for (int i = 0; i < item->bill_count; i++) {
        const struct bill *row = &item->bills[i];
        int64_t rests = row->version.seq == seq && bill_stands(row) ? row_rests(item, row) : 0;

        if (rests != 0 && (first == 0 || rests < first))
            first = rests;
    }
    return first;
}

/* A version that was saved as a draft. */
static bool number_is_of_draft(const struct item *item, int32_t number)
{
    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].number == number && item->bills[i].draft)
            return true;
    return false;
}

/* Rows of the number that stand, but for those of the draft's event. */
static const struct bill *stands_besides(const struct draft *draft, const struct item *item,
                                         int32_t number)
{
    const struct bill *found = NULL;

    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].number == number && bill_stands(&item->bills[i]) &&
            item->bills[i].version.seq != draft->seq && (!found || found->draft))
            found = &item->bills[i];
    return found;
}

static void refuse_number(struct draft *draft, enum status status, const struct item *item,
                          int32_t number)
{
    refuse(draft, status, "version %d of %.*s", (int)number, (int)item->name.size, item->name.text);
}

static void bill_row_again(struct draft *draft, const struct item *item, const struct bill *row)
{
    const struct bill *other = stands_besides(draft, item, row->number);

    refuse_if_taken(draft, item, row);
    if (row->draft || !number_is_of_draft(item, row->number))
        return;
    if (!other)
        refuse_number(draft, VERSION_UNKNOWN, item, row->number);
    else if (!other->draft)
        refuse_number(draft, BILL_STATE, item, row->number);
}

static void retirement_again(struct draft *draft, const struct item *item,
                             const struct retirement *row)
{
    const struct bill *bill = stands_besides(draft, item, row->number);

    if (!bill)
        refuse_number(draft, VERSION_UNKNOWN, item, row->number);
    else if (bill->draft || retirement_of(item, row->number) != row)
        refuse_number(draft, BILL_STATE, item, row->number);
}

void version_again(struct draft *draft, const struct item *item)
{
    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].version.seq == draft->seq)
            bill_row_again(draft, item, &item->bills[i]);
    for (int i = 0; i < item->retirement_count; i++)
        if (item->retirements[i].version.seq == draft->seq)
            retirement_again(draft, item, &item->retirements[i]);
}
