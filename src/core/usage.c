#include "core/usage.h"

#include <stdlib.h>

#include "core/giveback.h"
#include "core/history.h"
#include "core/owed.h"

struct line *usage_note(struct draft *draft, const struct item *component, int32_t need,
                        qty_t by_bill)
{
    struct line *line = line_add(draft, LINE_ACTUAL, component->id, (qty_t){ 0 });

    line->need = need;
    line->position = by_bill;
    return line;
}

/* At the price of what was taken; where nothing was, at that of an owed quantity. One that a book
 * cannot hold is left out: it is not booked, and refuses nothing. */
void usage_taken(struct draft *draft, struct line *line, qty_t qty, value_t cost)
{
    qty_t more = qty_sub(qty, line->position);
    cost_t price = cost_of(cost, qty);
    enum price_source source;
    value_t value = { 0 };

    line->qty = qty;
    if (more.micro == 0)
        return;
    if (qty.micro == 0)
        price = provisional_price(draft, item_see(draft, line->item), &source);
    if (cost_is_none(price))
        return;
    if (cost_times(price, more.micro > 0 ? more : (qty_t){ -more.micro }, &value) != OK)
        value = (value_t){ 0 };
    line->value = more.micro > 0 ? value : value_negate(value);
}

/* Of what a report made, what is live: scrapped and lost pieces are while a good one is. */
static struct share share_live(const struct happened *report)
{
    qty_t bad = qty_add(report->scrapped, report->lost);

    return (struct share){ qty_add(report->qty, bad), qty_add(report->qty_posted, bad) };
}

qty_t usage_live(const struct happened *report, qty_t qty, qty_t step)
{
    if (report->qty_posted.micro == 0)
        return event_is_live(report) ? qty : (qty_t){ 0 };
    return share_qty(qty, share_live(report), step, ROUND_UP);
}

value_t usage_value(const struct happened *report, value_t value)
{
    struct share share = share_live(report);

    if (report->qty_posted.micro == 0)
        return event_is_live(report) ? value : (value_t){ 0 };
    return value_share(value, share.stays, share.whole);
}

/* ---- beyond the band ---- */

/* A component of a report, all its needs together, as posted and as it stands. */
struct used {
    const struct item *item;
    size_t first; /* of its lines */
    qty_t qty;
    qty_t by_bill;
    qty_t more; /* live, less than nil too */
    value_t value;
};

struct used_list {
    struct used *items;
    size_t count;
};

static i128 band_of(const struct plant *plant, const struct item *item)
{
    return item->usage_band.micro > 0 ? item->usage_band.micro : plant->usage_ppm;
}

static bool is_beyond(const struct plant *plant, const struct used *used)
{
    i128 more = (i128)used->qty.micro - used->by_bill.micro;

    return (more < 0 ? -more : more) * QTY_ONE > band_of(plant, used->item) * used->by_bill.micro;
}

static int used_by_item(const void *left, const void *right)
{
    const struct used *a = left;
    const struct used *b = right;

    if (a->item->id.raw != b->item->id.raw)
        return a->item->id.raw < b->item->id.raw ? -1 : 1;
    return a->first < b->first ? -1 : a->first > b->first;
}

static int used_by_line(const void *left, const void *right)
{
    const struct used *a = left;
    const struct used *b = right;

    return a->first < b->first ? -1 : a->first > b->first;
}

static void used_add(struct used *used, const struct used *more)
{
    used->qty = qty_add(used->qty, more->qty);
    used->by_bill = qty_add(used->by_bill, more->by_bill);
    used->more = qty_add(used->more, more->more);
    used->value = value_add(used->value, more->value);
}

/* One for each component, by number. */
static void used_merge(struct used_list *list)
{
    size_t kept = 0;

    qsort(list->items, list->count, sizeof(*list->items), used_by_item);
    for (size_t i = 0; i < list->count; i++) {
        struct used *used = &list->items[i];

        if (kept > 0 && list->items[kept - 1].item->id.raw == used->item->id.raw)
            used_add(&list->items[kept - 1], used);
        else
            list->items[kept++] = *used;
    }
    list->count = kept;
}

/* The components of lines of actual use whose use lies beyond their band, by number. */
static struct used_list used_beyond(struct draft *draft, const struct happened *report,
                                    const struct line_list *lines)
{
    struct used_list list = { arena_alloc(draft->arena, lines->count * sizeof(*list.items)), 0 };
    size_t kept = 0;

    if (!list.items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return list;
    }
    for (size_t i = 0; i < lines->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines->ids[i].raw));
        const struct item *item = item_see(draft, line->item);
        qty_t live = usage_live(report, line->qty, item_step(item));
        qty_t by_bill = usage_live(report, line->position, item_step(item));

        if (line->detail == USAGE_BULK || band_of(draft->plant, item) == 0)
            continue;
        list.items[list.count++] = (struct used){ item,
                                                  i,
                                                  line->qty,
                                                  line->position,
                                                  qty_sub(live, by_bill),
                                                  usage_value(report, line->value) };
    }
    used_merge(&list);
    for (size_t i = 0; i < list.count; i++)
        if (is_beyond(draft->plant, &list.items[i]))
            list.items[kept++] = list.items[i];
    list.count = kept;
    return list;
}

/* Lines of actual use that this event has so far. */
static struct line_list lines_so_far(struct draft *draft)
{
    struct line_list list = { 0 };

    for (size_t i = 0; i < draft->line_count; i++)
        if (draft->lines[i]->kind == LINE_ACTUAL)
            list_push(draft, &list, (line_id_t){ draft->lines[i]->key.part[0] });
    return list;
}

void usage_note_beyond(struct draft *draft)
{
    const struct happened own = *draft_own(draft);
    struct line_list lines = lines_so_far(draft);
    struct used_list beyond = used_beyond(draft, &own, &lines);

    if (beyond.count > 0)
        qsort(beyond.items, beyond.count, sizeof(*beyond.items), used_by_line);
    for (size_t i = 0; i < beyond.count; i++)
        line_add(draft, LINE_INBOX, beyond.items[i].item->id, (qty_t){ 0 })->detail =
            CAUSE_USAGE_BAND;
}

static int64_t magnitude(int64_t number)
{
    return number < 0 ? -number : number;
}

struct usage_beyond usage_beyond(struct draft *draft, const struct happened *report)
{
    struct line_list lines = lines_posted(draft, report, LINE_ACTUAL);
    struct used_list list = used_beyond(draft, report, &lines);
    struct usage_beyond beyond = { .qty = { 0 } };

    for (size_t i = 0; i < list.count; i++) {
        const struct used *used = &list.items[i];

        if (used->more.micro == 0)
            continue;
        if (beyond.item.raw == 0) {
            beyond.item = used->item->id;
            beyond.qty = (qty_t){ magnitude(used->more.micro) };
        }
        beyond.money.minor += magnitude(value_total(used->value).minor);
    }
    return beyond;
}
