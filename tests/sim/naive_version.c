/* Bills over time: section 11 of the rules, day by day. */
#include "naive_inner.h"

#include <stdlib.h>

enum { DAYS_AHEAD = 120 }; /* no version of a simulated book begins or ends later */

static enum status unknown(struct naive *b, struct slice name)
{
    return naive_refuse(b, VERSION_UNKNOWN, name);
}

static bool is_retired(const struct naive *b, int bill, struct found found)
{
    for (int i = 0; i < b->retired_count; i++) {
        const struct retired *row = &b->retired[i];

        if (row->item == b->bills[bill].item && row->version == b->bills[bill].version &&
            row->from <= found.day &&
            naive_version_counts(row->number, row->gone, row->gone_at, found))
            return true;
    }
    return false;
}

bool naive_bill_counts(const struct naive *b, int bill, struct found found)
{
    const struct bill *row = &b->bills[bill];

    return !row->draft && row->from <= found.day && found.day <= row->to &&
           naive_version_counts(row->number, row->gone, row->gone_at, found) &&
           !is_retired(b, bill, found);
}

/* The standing row of a version, its draft only where nothing else stands; NONE: no such version.
 */
static int version_row(const struct naive *b, int item, int version)
{
    int found = NONE;

    for (int i = 0; i < b->bill_count; i++)
        if (b->bills[i].item == item && b->bills[i].version == version && !b->bills[i].gone &&
            (found == NONE || b->bills[found].draft))
            found = i;
    return found;
}

static int retired_row(const struct naive *b, int item, int version)
{
    for (int i = 0; i < b->retired_count; i++)
        if (b->retired[i].item == item && b->retired[i].version == version && !b->retired[i].gone)
            return i;
    return NONE;
}

static int newest_version(const struct naive *b, int item)
{
    int newest = 0;

    for (int i = 0; i < b->bill_count; i++)
        if (b->bills[i].item == item && b->bills[i].version > newest)
            newest = b->bills[i].version;
    return newest;
}

static int version_named(const struct naive *b, int item, struct slice name)
{
    int newest = newest_version(b, item);

    for (int i = 0; i < b->bill_count; i++)
        if (b->bills[i].item == item && !b->bills[i].gone && b->bills[i].name &&
            naive_text_is(b->bills[i].name, name))
            return b->bills[i].version;
    for (int version = 1; version <= newest; version++) {
        char digits[16];
        struct slice text = { digits, 0 };

        for (int rest = version; rest > 0; rest /= 10)
            text.size++;
        for (int rest = version, at = (int)text.size; rest > 0; rest /= 10)
            digits[--at] = (char)('0' + rest % 10);
        if (slice_equals(text, name))
            return version;
    }
    return NONE;
}

/* What a bill that is saved is called. */
enum status naive_version_begin(struct naive *b, const struct event *e, int bill)
{
    struct bill *row = &b->bills[bill];

    row->version = 0;
    row->version = newest_version(b, row->item) + 1;
    row->draft = event_has(e, FIELD_DRAFT);
    row->by = b->now;
    if (!event_has(e, FIELD_NAME))
        return OK;
    for (int i = 0; i < bill; i++)
        if (b->bills[i].item == row->item && !b->bills[i].gone && b->bills[i].name &&
            naive_text_is(b->bills[i].name, e->name))
            return naive_refuse(b, NAME_TAKEN, e->name);
    row->name = naive_text_copy(b, e->name);
    return OK;
}

/* Another row of the same bill, by the event that is posted now. */
static int bill_copy(struct naive *b, int old)
{
    int count = b->bill_line_count;
    struct bill *bill = naive_bill_add(b);
    int number = b->bill_count - 1;

    *bill = b->bills[old];
    bill->gone = false;
    bill->number = b->happenings[b->now].number;
    for (int i = 0; i < count; i++)
        if (b->bill_lines[i].bill == old) {
            struct bill_line *line = naive_bill_line_add(b);

            *line = b->bill_lines[i];
            line->bill = number;
        }
    naive_side_lines_copy(b, old, number);
    return number;
}

static enum status refuse_cycle(struct naive *b, int bill)
{
    for (int i = 0; i < b->bill_line_count; i++)
        if (b->bill_lines[i].bill == bill &&
            naive_bill_reaches(b, b->bill_lines[i].item, b->bills[bill].item))
            return naive_refuse(b, BILL_CYCLE, (struct slice){ 0 });
    return naive_side_lines_apart(b, bill);
}

static enum status release(struct naive *b, const struct event *e, int item)
{
    int version = version_named(b, item, e->release);
    int row = version == NONE ? NONE : version_row(b, item, version);
    int made;

    if (row == NONE)
        return unknown(b, e->release);
    if (!b->bills[row].draft)
        return naive_refuse(b, BILL_STATE, e->release);
    made = bill_copy(b, row);
    b->bills[made].draft = false;
    b->bills[made].by = b->now;
    if (event_has(e, FIELD_FROM_DAY))
        b->bills[made].from = e->from_day.number;
    if (event_has(e, FIELD_TO_DAY))
        b->bills[made].to = e->to_day.number;
    if (b->bills[made].to < b->bills[made].from)
        return naive_refuse(b, DATE_BAD, e->item);
    return refuse_cycle(b, made);
}

static enum status retire(struct naive *b, const struct event *e, int item)
{
    int version = version_named(b, item, e->retire);
    int row = version == NONE ? NONE : version_row(b, item, version);
    struct retired *made;

    if (row == NONE)
        return unknown(b, e->retire);
    if (b->bills[row].draft || retired_row(b, item, version) != NONE)
        return naive_refuse(b, BILL_STATE, e->retire);
    made = naive_retired_add(b);
    made->item = item;
    made->version = version;
    made->by = b->now;
    made->number = b->happenings[b->now].number;
    made->from = event_has(e, FIELD_FROM_DAY) ? e->from_day.number : b->happenings[b->now].day;
    return OK;
}

enum status naive_version_change(struct naive *b, const struct event *e, int item)
{
    return event_has(e, FIELD_RELEASE) ? release(b, e, item) : retire(b, e, item);
}

/* ---- one component for another ---- */

static int32_t last_day(const struct naive *b, int bill)
{
    const struct bill *row = &b->bills[bill];
    int retired = retired_row(b, row->item, row->version);

    return retired == NONE || b->retired[retired].from > row->to ? row->to
                                                                 : b->retired[retired].from - 1;
}

/* INT32_MAX: it never does. */
static int32_t first_day(const struct naive *b, int bill, int32_t from)
{
    int number = b->happenings[b->now].number - 1;

    for (int32_t day = from; day < from + DAYS_AHEAD; day++)
        if (naive_bill_found(b, b->bills[bill].item, (struct found){ day, number }) == bill)
            return day;
    return INT32_MAX;
}

static bool has_then(const struct naive *b, int bill, int item, int32_t first)
{
    for (int i = 0; i < b->bill_line_count; i++) {
        const struct bill_line *line = &b->bill_lines[i];

        if (line->bill == bill && line->item == item && line->to >= first &&
            line->from <= last_day(b, bill))
            return true;
    }
    return false;
}

/* R of the new for one of what the line has. */
static enum status line_replace(struct naive *b, struct bill_line *line, int with,
                                struct frac ratio)
{
    struct frac multiple = naive_frac_times(naive_frac_of(line->profile.multiple, 1), ratio);

    line->item = with;
    line->ratio = naive_frac_times(line->ratio, ratio);
    if (line->profile.pieces && !naive_frac_same(ratio, naive_frac_of(1, 1)))
        return naive_refuse(b, BILL_PROFILE, slice_of(b->items[with].text));
    if (b->items[with].kind == KIND_PHANTOM && (line->profile.batch.num || line->profile.multiple))
        return naive_refuse(b, BILL_PROFILE, slice_of(b->items[with].text));
    return line->profile.multiple ? naive_multiple_set(b, line, multiple) : OK;
}

/* What stood in for the old one and is the new one, or the other way round, falls away. */
static bool falls_away(const struct naive *b, struct bill_line *line)
{
    int old = b->happenings[b->now].item;
    int with = b->happenings[b->now].with;
    bool is_itself = (line->item == with && line->instead == old) ||
                     (line->item == old && line->instead == with);

    if (is_itself)
        line->bill = NONE;
    return is_itself;
}

/* What stood in for the old one stands in for the new, and the new one as the old did. */
static enum status alternate_replace(struct naive *b, struct bill_line *line, struct frac ratio)
{
    int old = b->happenings[b->now].item;
    int with = b->happenings[b->now].with;

    if (line->instead == NONE)
        return OK;
    if (line->instead == old) {
        line->instead = with;
        line->ratio = naive_frac_over(line->ratio, ratio);
        if (b->items[with].kind == KIND_PHANTOM || b->items[with].kind == KIND_RESOURCE)
            return naive_refuse(b, BILL_ALTERNATE, slice_of(b->items[with].text));
    }
    return OK;
}

static enum status lines_replace(struct naive *b, int made, struct frac ratio)
{
    for (int k = 0; k < b->bill_line_count; k++) {
        struct bill_line *line = &b->bill_lines[k];

        if (line->bill != made || falls_away(b, line))
            continue;
        if (alternate_replace(b, line, ratio) != OK)
            return BILL_ALTERNATE;
        if (line->item == b->happenings[b->now].item &&
            line_replace(b, line, b->happenings[b->now].with, ratio) != OK)
            return BILL_PROFILE;
    }
    return OK;
}

/* The new versions of an item; *count rises by how many. */
static enum status item_replace(struct naive *b, const struct event *e, int item, int *count)
{
    int32_t from = event_has(e, FIELD_FROM_DAY) ? e->from_day.number : b->happenings[b->now].day;
    struct frac ratio =
        event_has(e, FIELD_RATIO) ? naive_frac_of(e->ratio.num, e->ratio.den) : naive_frac_of(1, 1);
    int bills = b->bill_count;
    int before = *count;

    for (int i = 0; i < bills; i++) {
        int32_t first = b->bills[i].item == item ? first_day(b, i, from) : INT32_MAX;
        enum status status;
        int made;

        if (first == INT32_MAX || !has_then(b, i, b->happenings[b->now].item, first))
            continue;
        made = bill_copy(b, i);
        b->bills[made].version = newest_version(b, item) + 1;
        b->bills[made].name = NULL;
        b->bills[made].from = first;
        b->bills[made].to = last_day(b, i);
        b->bills[made].by = b->now;
        status = lines_replace(b, made, ratio);
        if (status)
            return status;
        if (refuse_cycle(b, made) != OK)
            return BILL_CYCLE;
        ++*count;
    }
    if (*count == before && event_has(e, FIELD_ITEMS))
        return naive_refuse(b, REPLACE_NOTHING, e->items);
    return OK;
}

/* `in` names one item at most. */
enum status naive_replace(struct naive *b, const struct event *e, int row)
{
    int only = event_has(e, FIELD_ITEMS) ? naive_item_find(b, e->items) : NONE;
    int count = 0;

    b->happenings[row].item = naive_item_find(b, e->item);
    b->happenings[row].with = naive_item_find(b, e->with);
    if (b->happenings[row].item == NONE || b->happenings[row].with == NONE ||
        (event_has(e, FIELD_ITEMS) && only == NONE))
        return naive_refuse(b, ITEM_UNKNOWN, e->item);
    if (b->happenings[row].item == b->happenings[row].with && !event_has(e, FIELD_RATIO))
        return naive_refuse(b, REPLACE_NOTHING, e->item);
    for (int i = 0; i < b->item_count; i++)
        if ((only == NONE || only == i) && item_replace(b, e, i, &count) != OK)
            return b->problem->status;
    return count == 0 ? naive_refuse(b, REPLACE_NOTHING, e->item) : OK;
}

/* ---- undone, and done again ---- */

bool naive_version_rests(const struct naive *b, int event)
{
    for (int i = 0; i < b->bill_count; i++) {
        const struct bill *row = &b->bills[i];

        if (row->by != event || row->gone)
            continue;
        if (row->draft ? !b->bills[version_row(b, row->item, row->version)].draft
                       : retired_row(b, row->item, row->version) != NONE)
            return true;
    }
    return false;
}

void naive_version_unset(struct naive *b, int event)
{
    int number = b->happenings[b->now].number;

    for (int i = 0; i < b->bill_count; i++)
        if (b->bills[i].by == event && !b->bills[i].gone) {
            b->bills[i].gone = true;
            b->bills[i].gone_at = number;
        }
    for (int i = 0; i < b->retired_count; i++)
        if (b->retired[i].by == event && !b->retired[i].gone) {
            b->retired[i].gone = true;
            b->retired[i].gone_at = number;
        }
}

static enum status named_still(struct naive *b, int bill)
{
    for (int i = 0; i < b->bill_line_count; i++) {
        const struct bill_line *line = &b->bill_lines[i];

        if (line->bill == bill && b->items[line->item].gone)
            return naive_refuse(b, ITEM_UNKNOWN, (struct slice){ 0 });
        if (line->bill == bill && line->place != NONE && b->places[line->place].gone)
            return naive_refuse(b, PLACE_UNKNOWN, (struct slice){ 0 });
    }
    return naive_side_lines_still(b, bill);
}

/* Of a release: its draft stands, and nothing else of it. */
static enum status fits_draft(struct naive *b, int old)
{
    const struct bill *row = &b->bills[old];
    int stands = version_row(b, row->item, row->version);
    bool is_release = false;

    for (int i = 0; i < b->bill_count; i++)
        is_release |= b->bills[i].item == row->item && b->bills[i].version == row->version &&
                      b->bills[i].draft;
    if (!is_release || row->draft)
        return OK;
    if (stands == NONE)
        return unknown(b, (struct slice){ 0 });
    return b->bills[stands].draft ? OK : naive_refuse(b, BILL_STATE, (struct slice){ 0 });
}

static enum status name_free(struct naive *b, int old)
{
    const struct bill *row = &b->bills[old];

    for (int i = 0; i < b->bill_count && row->name; i++)
        if (b->bills[i].item == row->item && !b->bills[i].gone && b->bills[i].name &&
            b->bills[i].version != row->version &&
            naive_text_is(b->bills[i].name, slice_of(row->name)))
            return naive_refuse(b, NAME_TAKEN, slice_of(row->name));
    return OK;
}

static enum status bill_stands_again(struct naive *b, int old)
{
    enum status status = OK;
    int made;

    if (b->items[b->bills[old].item].gone)
        return naive_refuse(b, ITEM_UNKNOWN, (struct slice){ 0 });
    status = name_free(b, old);
    if (status == OK)
        status = fits_draft(b, old);
    if (status != OK)
        return status;
    made = bill_copy(b, old);
    if (naive_item_fits_bill(b, b->bills[made].item) != OK)
        return ITEM_KIND;
    status = named_still(b, made);
    return status == OK ? refuse_cycle(b, made) : status;
}

static enum status retires_again(struct naive *b, int old)
{
    struct retired *row = &b->retired[old];
    int bill = version_row(b, row->item, row->version);
    struct retired *made;

    if (b->items[row->item].gone)
        return naive_refuse(b, ITEM_UNKNOWN, (struct slice){ 0 });
    if (bill == NONE)
        return unknown(b, (struct slice){ 0 });
    if (b->bills[bill].draft || retired_row(b, row->item, row->version) != NONE)
        return naive_refuse(b, BILL_STATE, (struct slice){ 0 });
    made = naive_retired_add(b);
    *made = b->retired[old];
    made->gone = false;
    made->number = b->happenings[b->now].number;
    return OK;
}

/* What the last undo of the event took away. */
enum status naive_version_again(struct naive *b, int event)
{
    int bills = b->bill_count;
    int retired = b->retired_count;
    int newest = 0;
    enum status status = OK;

    for (int i = 0; i < bills; i++)
        if (b->bills[i].by == event && b->bills[i].gone_at > newest)
            newest = b->bills[i].gone_at;
    for (int i = 0; i < retired; i++)
        if (b->retired[i].by == event && b->retired[i].gone_at > newest)
            newest = b->retired[i].gone_at;
    for (int i = 0; i < bills && status == OK; i++)
        if (b->bills[i].by == event && b->bills[i].gone_at == newest)
            status = bill_stands_again(b, i);
    for (int i = 0; i < retired && status == OK; i++)
        if (b->retired[i].by == event && b->retired[i].gone_at == newest)
            status = retires_again(b, i);
    return status;
}
