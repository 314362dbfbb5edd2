#include "core/share.h"

#include "core/balance.h"
#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"

/* ---- the reports of a day ---- */

static struct balance *day_edit(struct draft *draft, int32_t day)
{
    return row_edit(draft, balance_key(REPORTS, (struct entry){ 0 }, day));
}

static const struct balance *day_see(struct draft *draft, int32_t day)
{
    return row_see(draft, balance_key(REPORTS, (struct entry){ 0 }, day));
}

/* What of its conversion is live: work that was bought is none. */
static int64_t applied(const struct happened *event)
{
    int64_t sum = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (!element_is_bought((enum element)e))
            sum += event->conversion.of[e].minor;
    return sum;
}

static void report_note(struct draft *draft, struct happened *report)
{
    struct balance *day = day_edit(draft, report->books.number);

    balance_day_begin(draft, day_edit(draft, BALANCE_TOTAL), day);
    report->report_before = day->report;
    day->report = report->key.part[0];
}

void reports_note(struct draft *draft)
{
    size_t count = draft->change_count; /* the days follow */

    for (size_t i = 0; i < count && draft->status <= FACTS_MISSING; i++) {
        struct happened *event = draft->changes[i].row;

        if (event->key.kind == ROW_HAPPENED && !draft->changes[i].fact && event_makes(event) &&
            applied(event) != 0)
            report_note(draft, event);
    }
}

/* ---- what a change comes to ---- */

/* Events whose cost will change; one that is met twice stands there twice. */
struct ahead {
    int64_t *items;
    size_t count;
    size_t capacity;
};

enum { AHEAD_MAX = 4 * SHARE_MAX };

static void ahead_add(struct draft *draft, struct ahead *ahead, int64_t seq)
{
    int64_t *items;

    if (seq == 0 || ahead->count == AHEAD_MAX)
        return;
    items = arena_grow(draft->arena, ahead->items, ahead->count, &ahead->capacity, sizeof(*items));
    if (!items)
        return; /* it is a foresight, and no more */
    items[ahead->count++] = seq;
    ahead->items = items;
}

/* Where an event's product is, and what drew of it. */
static void product_see(struct draft *draft, struct ahead *ahead, const struct happened *event)
{
    const struct line *inflow = row_see(draft, id_key(ROW_LINE, event->inflow.raw));
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, inflow->layer.raw));
    line_id_t draw = layer->last_draw;

    (void)row_see(draft, id_key(ROW_POOL, event->item.raw));
    if (item_see(draft, event->item)->method == METHOD_STANDARD)
        return;
    while (draw.raw != 0 && ahead->count < AHEAD_MAX && draft_may_want(draft)) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, draw.raw));

        ahead_add(draft, ahead, line->owner);
        draw = line->prev_draw;
        if (item_is_averaged(item_see(draft, event->item)))
            break; /* of all that was ever drawn only the newest is meant */
    }
}

/* Looks along the cost edges, so that what is missing is wanted at once. */
static void changes_see(struct draft *draft, struct ahead *ahead)
{
    for (size_t i = 0; i < ahead->count && draft_may_want(draft); i++) {
        const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, ahead->items[i]));

        if (event_makes(event))
            product_see(draft, ahead, event);
    }
}

/* ---- closing ---- */

struct bearer {
    int64_t seq;
    int64_t weight;
};

struct sharing {
    struct bearer *bearers; /* of the newest day first, of each the newest first */
    size_t count;
    size_t capacity;
    int64_t weight; /* of all */
};

static void bearer_add(struct draft *draft, struct sharing *sharing, const struct happened *report)
{
    struct bearer *bearers = arena_grow(draft->arena, sharing->bearers, sharing->count,
                                        &sharing->capacity, sizeof(*bearers));
    int64_t weight = applied(report);

    if (!bearers) {
        refuse(draft, NO_MEMORY, "a close needs more memory than the limit");
        return;
    }
    sharing->bearers = bearers;
    if (weight <= 0)
        return;
    if (sharing->count == SHARE_MAX)
        refuse(draft, LIMIT_EXCEEDED, "a close over more than %d reports: close fewer days",
               SHARE_MAX);
    else if (__builtin_add_overflow(sharing->weight, weight, &sharing->weight))
        refuse(draft, AMOUNT_OVERFLOW, "conversion beyond what a book can hold");
    else
        bearers[sharing->count++] = (struct bearer){ report->key.part[0], weight };
}

static struct sharing bearers_of(struct draft *draft, day_t after, day_t last)
{
    const struct balance *row = day_see(draft, BALANCE_TOTAL);
    struct sharing sharing = { 0 };
    day_t day = row->in_use ? row->day_before : DAY_NONE;

    while (!day_is_none(day) && (day_is_none(after) || day.number > after.number) &&
           draft_may_want(draft)) {
        int64_t seq;

        row = day_see(draft, day.number);
        seq = day.number <= last.number ? row->report : 0;
        while (seq != 0 && draft_may_want(draft)) {
            const struct happened *report = row_see(draft, id_key(ROW_HAPPENED, seq));

            bearer_add(draft, &sharing, report);
            seq = report->report_before;
        }
        day = row->in_use ? row->day_before : DAY_NONE;
    }
    return sharing;
}

static int64_t held(struct draft *draft, enum role role, day_t day)
{
    money_t sum = { 0 };

    for (int c = 0; c <= draft->plant->category_count; c++)
        money_join(draft, &sum,
                   balance_upto(draft, 0, (struct entry){ .role = role, .category = c }, day));
    return sum.minor;
}

/* By element as the report's conversion is, cumulatively. */
static value_t by_element(const struct happened *report, int64_t weight, int64_t part)
{
    value_t value = { 0 };
    int64_t upto = 0;
    int64_t given = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        int64_t total;

        if (element_is_bought((enum element)e))
            continue;
        upto += report->conversion.of[e].minor;
        total = scale_sure(part, upto, weight, ROUND_HALF_AWAY);
        value.of[e].minor = total - given;
        given = total;
    }
    return value;
}

static void conversion_change(struct draft *draft, int64_t seq, value_t change)
{
    struct happened *report = row_edit(draft, id_key(ROW_HAPPENED, seq));

    if (draft->status != OK)
        return;
    report->conversion = value_add(report->conversion, change);
    journal_added(draft, seq, item_see(draft, report->item), value_negate(change));
    true_up(draft, seq, change);
}

static qty_t pieces(const struct happened *report)
{
    return qty_add(qty_add(report->qty, report->taken_up), qty_add(report->scrapped, report->lost));
}

static void share_one(struct draft *draft, int64_t owner, struct bearer bearer, int64_t part)
{
    const struct happened *report = row_see(draft, id_key(ROW_HAPPENED, bearer.seq));
    value_t value = by_element(report, bearer.weight, part);
    struct line *line;

    if (value_is_zero(value))
        return;
    line = line_add(draft, LINE_SHARED, report->item, pieces(report));
    line->owner = owner;
    line->target_seq = bearer.seq;
    line->value = value;
    line->out = line->qty;
    line->out_value = value;
    conversion_change(draft, bearer.seq, value);
}

void conversion_share(struct draft *draft, const struct happened *close, day_t after)
{
    struct sharing sharing = bearers_of(draft, after, close->books);
    int64_t sum = -held(draft, ROLE_APPLIED, close->books);
    int64_t beyond = held(draft, ROLE_INCURRED, close->books) - sum;
    struct ahead ahead = { 0 };
    int64_t upto = 0;
    int64_t given = 0;

    if (sum < sharing.weight)
        sum = sharing.weight;
    for (size_t i = 0; i < sharing.count && beyond != 0; i++)
        ahead_add(draft, &ahead, sharing.bearers[i].seq);
    changes_see(draft, &ahead);
    for (size_t i = sharing.count; i-- > 0 && draft->status == OK && beyond != 0;) {
        int64_t total;

        upto += sharing.bearers[i].weight;
        total = scale_sure(beyond, upto, sum, ROUND_HALF_AWAY);
        share_one(draft, close->key.part[0], sharing.bearers[i], total - given);
        given = total;
    }
}

/* The report keeps of its part what its pieces that went took with them. */
void conversion_unshare(struct draft *draft, const struct happened *close)
{
    struct line_list lines = lines_of(draft, close, LINE_SHARED);
    struct ahead ahead = { 0 };

    for (size_t i = 0; i < lines.count && draft_may_want(draft); i++)
        ahead_add(
            draft, &ahead,
            ((const struct line *)row_see(draft, id_key(ROW_LINE, lines.ids[i].raw)))->target_seq);
    changes_see(draft, &ahead);
    for (size_t i = lines.count; i-- > 0 && draft_may_want(draft);) { /* the oldest first */
        struct line *line = row_edit(draft, id_key(ROW_LINE, lines.ids[i].raw));
        const struct happened *report = row_see(draft, id_key(ROW_HAPPENED, line->target_seq));
        qty_t live = qty_min(pieces(report), line->out);
        value_t back = { 0 };

        if (live.micro > 0)
            back = value_share(line->out_value, live, line->out);
        line->out = (qty_t){ 0 };
        line->out_value = (value_t){ 0 };
        if (!value_is_zero(back))
            conversion_change(draft, line->target_seq, value_negate(back));
    }
}
