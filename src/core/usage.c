#include "core/usage.h"

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
    cost_t price = { { cost.of[MATERIAL], cost.of[CONVERSION] }, qty };
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
    qty_t qty, by_bill;
    qty_t more; /* live, less than nil too */
    value_t value;
};

static const struct line *line_at(struct draft *draft, const struct line_list *lines, size_t i)
{
    return row_see(draft, id_key(ROW_LINE, lines->ids[i].raw));
}

static bool is_first(struct draft *draft, const struct line_list *lines, size_t at)
{
    const struct line *line = line_at(draft, lines, at);

    if (line->detail == USAGE_BULK)
        return false;
    for (size_t i = 0; i < at; i++) {
        const struct line *other = line_at(draft, lines, i);

        if (other->item.raw == line->item.raw && other->detail != USAGE_BULK)
            return false;
    }
    return true;
}

/* Of the lines of actual use, those of the component that line `at` is of. */
static struct used used_of(struct draft *draft, const struct happened *report,
                           const struct line_list *lines, size_t at)
{
    struct used used = { .item = item_see(draft, line_at(draft, lines, at)->item) };

    for (size_t i = at; i < lines->count; i++) {
        const struct line *line = line_at(draft, lines, i);
        qty_t step = used.item->step;

        if (line->item.raw != used.item->id.raw || line->detail == USAGE_BULK)
            continue;
        used.qty = qty_add(used.qty, line->qty);
        used.by_bill = qty_add(used.by_bill, line->position);
        used.more = qty_add(used.more, qty_sub(usage_live(report, line->qty, step),
                                               usage_live(report, line->position, step)));
        used.value = value_add(used.value, usage_value(report, line->value));
    }
    return used;
}

static bool is_beyond(const struct plant *plant, const struct used *used)
{
    i128 band = used->item->usage_band.micro > 0 ? used->item->usage_band.micro : plant->usage_ppm;
    i128 more = (i128)used->qty.micro - used->by_bill.micro;

    return band > 0 && (more < 0 ? -more : more) * QTY_ONE > band * used->by_bill.micro;
}

/* Lines of actual use that this event has so far. */
static struct line_list lines_so_far(struct draft *draft)
{
    struct line_list list = { 0 };

    for (size_t n = 1; n <= draft->line_count && draft->status == OK; n++) {
        line_id_t id = line_id(draft->seq, (int32_t)n);

        if (((const struct line *)row_see(draft, id_key(ROW_LINE, id.raw)))->kind == LINE_ACTUAL)
            list_push(draft, &list, id);
    }
    return list;
}

void usage_note_beyond(struct draft *draft)
{
    const struct happened own = *draft_own(draft);
    struct line_list lines = lines_so_far(draft);

    for (size_t i = 0; i < lines.count && draft->status == OK; i++) {
        struct used used;

        if (!is_first(draft, &lines, i))
            continue;
        used = used_of(draft, &own, &lines, i);
        if (is_beyond(draft->plant, &used))
            line_add(draft, LINE_INBOX, used.item->id, (qty_t){ 0 })->detail = CAUSE_USAGE_BAND;
    }
}

static int64_t magnitude(int64_t number)
{
    return number < 0 ? -number : number;
}

struct usage_beyond usage_beyond(struct draft *draft, const struct happened *report)
{
    struct line_list lines = lines_posted(draft, report, LINE_ACTUAL);
    struct usage_beyond beyond = { .qty = { 0 } };

    for (size_t i = 0; i < lines.count && draft->status == OK; i++) {
        struct used used;

        if (!is_first(draft, &lines, i))
            continue;
        used = used_of(draft, report, &lines, i);
        if (!is_beyond(draft->plant, &used) || used.more.micro == 0)
            continue;
        if (beyond.item.raw == 0 || used.item->id.raw < beyond.item.raw) {
            beyond.item = used.item->id;
            beyond.qty = (qty_t){ magnitude(used.more.micro) };
        }
        beyond.money.minor += magnitude(value_total(used.value).minor);
    }
    return beyond;
}
