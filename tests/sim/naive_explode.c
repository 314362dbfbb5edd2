#include "naive_inner.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

struct found naive_found_now(const struct naive *b)
{
    const struct happening *now = &b->happenings[b->now];

    return (struct found){ now->day, now->number };
}

/* Set up and not yet undone when that event looked. */
bool naive_version_counts(int number, bool gone, int gone_at, struct found found)
{
    return number <= found.number && (!gone || found.number < gone_at);
}

int naive_bill_found(const struct naive *b, int item, struct found found)
{
    int best = NONE;

    for (int i = 0; i < b->bill_count; i++) {
        const struct bill *row = &b->bills[i];

        if (row->item == item && naive_bill_counts(b, i, found) &&
            (best == NONE || row->from >= b->bills[best].from))
            best = i;
    }
    return best;
}

bool naive_profile_same(struct profile one, struct profile other)
{
    return one.multiple == other.multiple && one.pieces == other.pieces &&
           (one.batch.num == 0) == (other.batch.num == 0) &&
           (one.batch.num == 0 || naive_frac_same(one.batch, other.batch));
}

/* Batches of `batch` outputs begun by so many millionths. */
static i128 begun(struct frac batch, int64_t output)
{
    return naive_frac_up(naive_frac_over(naive_frac_of(1, 1), batch), output, QTY_ONE) / QTY_ONE;
}

static void flat_merge(struct flat *of, int *count, int most, struct flat flat)
{
    for (int i = 0; i < *count; i++) {
        struct flat *row = &of[i];

        if (row->item == flat.item && row->place == flat.place && row->fixed == flat.fixed &&
            row->issue == flat.issue && row->operation == flat.operation &&
            naive_profile_same(row->profile, flat.profile)) {
            row->ratio = naive_frac_plus(row->ratio, flat.ratio);
            row->blow_through |= flat.blow_through;
            return;
        }
    }
    assert(*count < most);
    of[(*count)++] = flat;
}

/* A batch is counted in units of the bill's own item, of which `above` says how many there are. */
static void flat_scale(struct flat *flat, const struct bill_line *row, struct flat above,
                       struct frac makes)
{
    flat->ratio = row->ratio;
    if (row->fixed)
        return;
    if (row->profile.batch.num == 0) {
        flat->ratio = naive_frac_over(naive_frac_times(above.ratio, row->ratio), makes);
        return;
    }
    flat->profile.batch = naive_frac_over(row->profile.batch, above.ratio);
    if (above.fixed) {
        flat->ratio =
            naive_frac_times(row->ratio, naive_frac_of(begun(flat->profile.batch, QTY_ONE), 1));
        flat->profile.batch = (struct frac){ 0 };
    }
}

void naive_counts_note(struct flat_list *list, char mark, int number)
{
    size_t size = strlen(list->counts);

    assert(size + 16 < sizeof(list->counts));
    snprintf(list->counts + size, sizeof(list->counts) - size, "%c%d", mark, number);
}

static void bill_note(struct flat_list *list, const struct bill *bill)
{
    if (bill->number > list->number)
        list->number = bill->number;
    if (bill->from > list->from)
        list->from = bill->from;
    naive_counts_note(list, 'b', bill->number);
    naive_counts_note(list, 'v', bill->version);
}

/* What a line asks for, at the operation of the first line from the top that names one. */
static struct flat flat_of(const struct naive *b, const struct flat_list *list,
                           const struct bill_line *row, struct flat above)
{
    struct flat flat = { .item = row->item,
                         .place = row->place,
                         .fixed = row->fixed || above.fixed,
                         .operation = above.operation,
                         .blow_through = row->blow_through,
                         .issue = row->issue,
                         .profile = row->profile };

    if (flat.operation == 0 && naive_routing_has(b, list->routing, row->operation))
        flat.operation = row->operation;
    return flat;
}

/* A resource, and the rate that it has. */
static void use_note(const struct naive *b, struct flat_list *list, struct flat flat)
{
    int rate = naive_rate_found(b, flat.item, list->found);

    flat_merge(list->uses, &list->use_count, (int)ARRAY_COUNT(list->uses), flat);
    if (rate == NONE)
        return;
    naive_counts_note(list, 'u', b->rates[rate].number);
    if (b->rates[rate].number > list->number)
        list->number = b->rates[rate].number;
    if (b->rates[rate].from > list->from)
        list->from = b->rates[rate].from;
}

/* 26.2: as a line of the bill at its operation would; a set-up once per run. */
static void hours_note(const struct naive *b, struct flat_list *list, const struct operation *row)
{
    struct flat flat = {
        .item = row->centre, .place = NONE, .operation = row->step, .ratio = row->run
    };

    if (row->centre == NONE || b->items[row->centre].kind != KIND_RESOURCE)
        return;
    if (row->run.num)
        use_note(b, list, flat);
    flat.fixed = true;
    flat.ratio = row->setup;
    if (row->setup.num)
        use_note(b, list, flat);
}

/* `times`: of this item per unit of output; fixed: once per run, whatever the output. */
static enum status explode_into(struct naive *b, struct flat above, struct found found,
                                struct flat_list *list)
{
    int bill = naive_bill_found(b, above.item, found);
    int nth = 0;

    if (bill == NONE)
        return naive_refuse(b, BILL_MISSING, (struct slice){ 0 });
    bill_note(list, &b->bills[bill]);
    for (int i = 0; i < b->bill_line_count; i++) {
        const struct bill_line *row = &b->bill_lines[i];
        struct flat flat = flat_of(b, list, row, above);
        enum status status;

        if (row->bill != bill)
            continue;
        nth++;
        if (found.day < row->from || found.day > row->to)
            continue;
        if (row->instead != NONE) {
            naive_alternate_note(list, row, flat.operation);
            continue;
        }
        naive_counts_note(list, '.', nth);
        flat_scale(&flat, row, above, b->bills[bill].makes);
        if (b->items[row->item].kind == KIND_RESOURCE) {
            use_note(b, list, flat);
            continue;
        }
        if (b->items[row->item].kind != KIND_PHANTOM &&
            naive_method_of(b, row->item, row->issue) == ISSUE_BULK)
            continue;
        if (b->items[row->item].kind != KIND_PHANTOM) {
            flat_merge(list->of, &list->count, (int)ARRAY_COUNT(list->of), flat);
            continue;
        }
        if (row->profile.batch.num || row->profile.multiple)
            return naive_refuse(b, BILL_PROFILE, slice_of(b->items[row->item].text));
        status = explode_into(b, flat, found, list);
        if (status)
            return status;
    }
    return OK;
}

enum status naive_explode_bill(struct naive *b, int item, int routing, struct found found,
                               struct flat_list *list)
{
    list->count = 0;
    list->use_count = 0;
    list->found = found;
    list->routing = routing;
    list->number = 0;
    list->from = INT32_MIN;
    list->alternate_count = 0;
    list->counts[0] = '\0';
    for (int i = 0; i < b->operation_count && routing != NONE; i++)
        if (b->operations[i].routing == routing)
            hours_note(b, list, &b->operations[i]);
    return explode_into(b, (struct flat){ .item = item, .ratio = { 1, 1 } }, found, list);
}

int64_t naive_need_total(const struct need *need, int64_t output)
{
    if (output <= 0)
        return 0;
    return naive_frac_up(need->ratio,
                         need->fixed               ? QTY_ONE
                         : need->profile.batch.num ? begun(need->profile.batch, output) * QTY_ONE
                                                   : output,
                         need->profile.multiple ? need->profile.multiple : need->step);
}

/* Down all versions that stand, whenever they count; drafts lead nowhere. */
bool naive_bill_reaches(const struct naive *b, int from, int to)
{
    if (from == to)
        return true;
    for (int i = 0; i < b->bill_line_count; i++) {
        int number = b->bill_lines[i].bill;
        const struct bill *bill = &b->bills[number];

        if (number != NONE && bill->item == from && !bill->gone && !bill->draft &&
            naive_bill_reaches(b, b->bill_lines[i].item, to))
            return true;
    }
    return false;
}
