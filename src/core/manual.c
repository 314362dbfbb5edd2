#include "core/manual.h"

#include <stdlib.h>

#include "base/decimal.h"
#include "core/ahead.h"
#include "core/apart.h"
#include "core/bill.h"
#include "core/carry.h"
#include "core/cost.h"
#include "core/due.h"
#include "core/giveback.h"
#include "core/history.h"
#include "core/lot.h"
#include "core/order.h"
#include "core/owed.h"
#include "core/putright.h"
#include "core/resolve.h"
#include "core/unheard.h"
#include "core/use.h"

/* The event's row keeps for what it is: the product, and the order or 0. */
static struct due_list_id list_for(const struct happened *issue)
{
    return (struct due_list_id){ { ISSUE_MANUAL, issue->with.raw, issue->of } };
}

/* Where something of an item is due. */
struct due_spot {
    item_id_t item;
    place_id_t place;
};

static int spot_order(const void *left, const void *right)
{
    const struct due_spot *a = left;
    const struct due_spot *b = right;

    if (a->item.raw != b->item.raw)
        return a->item.raw < b->item.raw ? -1 : 1;
    return a->place.raw < b->place.raw ? -1 : a->place.raw > b->place.raw;
}

void note_due_by_hand(struct draft *draft, item_id_t product, int64_t order)
{
    struct due_list_id id = { { ISSUE_MANUAL, product.raw, order } };
    line_id_t issue = ((const struct due_list *)row_see(draft, due_list_key(id)))->first;
    struct due_spot *spots = NULL;
    size_t count = 0;
    size_t capacity = 0;

    while (issue.raw != 0 && draft->status == OK) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
        struct due_spot *grown = arena_grow(draft->arena, spots, count, &capacity, sizeof(*spots));

        if (!grown) {
            refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
            return;
        }
        spots = grown;
        spots[count++] = (struct due_spot){ due->item, due->place };
        issue = due->next;
    }
    if (count > 0)
        qsort(spots, count, sizeof(*spots), spot_order);
    for (size_t i = 0; i < count && draft->status == OK; i++) {
        struct line *note;

        if (i > 0 && spot_order(&spots[i - 1], &spots[i]) == 0)
            continue;
        note = line_add(draft, LINE_INBOX, spots[i].item, (qty_t){ 0 });
        note->place = spots[i].place;
        note->detail = CAUSE_DUE_OPEN;
    }
}

static bool had_need_by_hand(struct draft *draft, const struct happened *report)
{
    struct line_list dues = lines_of(draft, report, LINE_DUE);

    for (size_t i = 0; i < dues.count; i++) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, dues.ids[i].raw));

        if (due->method == ISSUE_MANUAL)
            return true;
    }
    return false;
}

/* The newest report with something good live that had a need by hand; of an order without one any
 * of its reports; 0: none. */
static int64_t report_for(struct draft *draft, const struct happened *issue)
{
    const struct due_list *list = row_see(draft, due_list_key(list_for(issue)));
    const struct order *order = row_see(draft, id_key(ROW_ORDER, issue->of));
    int64_t seq = issue->of != 0 ? order->last_report : list->last_report;
    int64_t newest = 0;

    while (seq != 0 && draft->status == OK) {
        const struct happened *report = row_see(draft, id_key(ROW_HAPPENED, seq));

        if (report->qty.micro > 0 && (issue->of == 0 || had_need_by_hand(draft, report)))
            return seq;
        if (report->qty.micro > 0 && newest == 0)
            newest = seq;
        seq = report->previous;
    }
    return newest;
}

/* Taken for the report, as a further need of it. */
static void take_for_report(struct draft *draft, const struct happened *issue, int64_t seq,
                            qty_t qty, const struct lot_list *lots)
{
    struct happened *report = row_edit(draft, id_key(ROW_HAPPENED, seq));
    const struct item *item = item_see(draft, issue->item);
    place_id_t named = issue->place;
    struct use use = { .owner = seq,
                       .need = report->need_count++,
                       .consumer = issue->with.raw,
                       .place = named.raw != 0 ? named : item_home(draft->plant, item),
                       .order = report->order,
                       .claimed_at = named,
                       .leaves_issued = true,
                       .lots = lots };

    true_up(draft, seq, consume(draft, item, qty, named, use));
}

/* Nobody could bear what is more than `most`, which is due or asked for. */
static void refuse_nothing(struct draft *draft, const struct item *item, qty_t most)
{
    const struct event *event = draft->event;
    bool is_order = event_has(event, FIELD_ORDER);
    struct slice whose = is_order ? event->order : event->product;
    const char *by_hand = is_order ? "" : " needed any part by hand";
    char text[DECIMAL_TEXT_MAX];
    int size = (int)qty_print(most, text);

    if (most.micro > 0)
        refuse(draft, DUE_NOTHING,
               "%.*s: at most %.*s %.*s; no report of %.*s that has a good piece%s",
               (int)item->name.size, item->name.text, size, text, (int)item->unit.size,
               item->unit.text, (int)whose.size, whose.text, by_hand);
    else
        refuse(draft, DUE_NOTHING, "%.*s: no report of %.*s that has a good piece%s",
               (int)item->name.size, item->name.text, (int)whose.size, whose.text, by_hand);
}

/* Of all that it names the site must have had something: the rest is a mistype. */
static void refuse_if_unheard(struct draft *draft, const struct item *item,
                              const struct lot_list *lots)
{
    for (int i = 0; lots && i < lots->count && draft->status == OK; i++)
        if (lot_is_unheard(draft, lots->ids[i]))
            refuse_unheard(draft, item, lots->names[i]);
}

static void issue_more(struct draft *draft, const struct happened *own, qty_t qty,
                       const struct lot_list *lots)
{
    const struct item *item = item_see(draft, own->item);
    int64_t report = report_for(draft, own);

    if (draft->status != OK)
        return;
    refuse_if_made_of(draft, item, item_see(draft, own->with));
    if (report == 0)
        refuse_nothing(draft, item, qty_sub(own->qty, qty));
    if (draft->status == OK)
        take_for_report(draft, own, report, qty, lots);
}

static void note_purpose(struct draft *draft, struct happened *own)
{
    const struct event *event = draft->event;

    if (event_has(event, FIELD_FROM_PLACE))
        own->place = resolve_place(draft, event->from_place);
    if (event_has(event, FIELD_ORDER)) {
        own->of = order_by_name(draft, event->order);
        own->with = ((const struct order *)row_see(draft, id_key(ROW_ORDER, own->of)))->item;
    } else {
        own->with = item_by_name(draft, event->product)->id;
    }
}

void issue_for(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct happened *own;
    struct choice choice = { .is_said = true };
    qty_t left;
    line_id_t id;

    if (draft->status != OK)
        return;
    own = resolve_own(draft, item);
    note_purpose(draft, own);
    choice.lots =
        lots_used(draft, item, (struct lot_words){ draft->event->lot, draft->event->serials },
                  own->qty, UNHEARD_THERE);
    if (draft->status != OK)
        return;
    left = own->qty;
    id = ((const struct due_list *)row_see(draft, due_list_key(list_for(own))))->first;
    while (id.raw != 0 && left.micro > 0 && draft->status == OK) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, id.raw));

        if (due->item.raw == item->id.raw)
            left = qty_sub(left, choose(draft, &choice, id, left));
        id = due->next;
    }
    (void)trigger_chosen(draft, &choice, 0);
    if (left.micro > 0 && own->of != 0)
        left = qty_sub(left, hand_out(draft, own, left, choice.lots));
    if (left.micro > 0)
        issue_more(draft, own, left, choice.lots);
    refuse_if_unheard(draft, item, choice.lots);
    settle_touched(draft);
}

/* What an issue's own lines name. */
enum named_for { NAMED_DUE, NAMED_MORE };

/* A need that an issue, or its being done again, has added to a report. */
struct extra {
    int64_t report; /* 0: none */
    int32_t need;
};

static struct extra extra_posted(struct draft *draft, const struct happened *by)
{
    for (int32_t n = by->line_count; n >= 1; n--) {
        line_id_t id = line_id(by->key.part[0], n);
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
        bool is_take = line->kind == LINE_TAKE && line->target.raw == 0;
        bool is_owe = line->kind == LINE_OWE && line->prev_draw.raw == 0;

        if ((is_take || is_owe) && line->owner != by->key.part[0])
            return (struct extra){ line->owner, line->need };
    }
    return (struct extra){ 0 };
}

static qty_t need_live(struct draft *draft, struct extra extra)
{
    const struct happened *report = row_see(draft, id_key(ROW_HAPPENED, extra.report));
    const qty_t *live = extra.report != 0 ? uses_before(draft, report) : NULL;

    return live && extra.need < report->need_count ? live[extra.need] : (qty_t){ 0 };
}

/* The doing again before this one; the issue itself last, then 0. */
static int64_t made_before(const struct happened *issue, const struct happened *by)
{
    if (by->key.part[0] == issue->key.part[0])
        return 0;
    return by->previous != 0 ? by->previous : issue->key.part[0];
}

qty_t extra_back(struct draft *draft, const struct happened *issue, qty_t qty,
                 struct changes *changes)
{
    int64_t seq = issue->again_last != 0 ? issue->again_last : issue->key.part[0];
    qty_t left = qty;

    while (seq != 0 && left.micro > 0 && draft->status == OK) {
        const struct happened *by = row_see(draft, id_key(ROW_HAPPENED, seq));
        struct extra extra = extra_posted(draft, by);
        qty_t part = qty_min(left, need_live(draft, extra));

        if (part.micro > 0)
            change_add(draft, changes, extra.report,
                       give_back_need(draft, extra.report, extra.need, part));
        left = qty_sub(left, part);
        seq = made_before(issue, by);
    }
    return qty_sub(qty, left);
}

qty_t extra_live(struct draft *draft, const struct happened *issue)
{
    int64_t seq = issue->again_last != 0 ? issue->again_last : issue->key.part[0];
    qty_t sum = { 0 };

    while (issue->verb == VERB_ISSUE && seq != 0 && draft->status == OK) {
        const struct happened *by = row_see(draft, id_key(ROW_HAPPENED, seq));

        sum = qty_add(sum, need_live(draft, extra_posted(draft, by)));
        seq = made_before(issue, by);
    }
    return sum;
}

static value_t need_worth(struct draft *draft, struct extra extra)
{
    value_t sum = { 0 };
    struct line_list lines = { 0 };

    if (extra.report != 0)
        lines = use_lines(draft, row_see(draft, id_key(ROW_HAPPENED, extra.report)));
    for (size_t i = 0; i < lines.count && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));
        value_t value;

        if (line->need == extra.need && use_live(draft, line, &value).micro > 0)
            sum = value_add(sum, value);
    }
    return sum;
}

value_t extra_worth(struct draft *draft, const struct happened *issue)
{
    int64_t seq = issue->again_last != 0 ? issue->again_last : issue->key.part[0];
    value_t sum = { 0 };

    while (seq != 0 && draft->status == OK) {
        const struct happened *by = row_see(draft, id_key(ROW_HAPPENED, seq));

        sum = value_add(sum, need_worth(draft, extra_posted(draft, by)));
        seq = made_before(issue, by);
    }
    return sum;
}

/* Whether the issue named the line's lot for what was due, or for what it took beyond that. */
static bool names_for(const struct line *line, struct extra extra, enum named_for what)
{
    bool is_more = line->owner == extra.report && line->need == extra.need;
    bool is_own = line->owner == line_seq((line_id_t){ line->key.part[0] });

    if (line->kind == LINE_PASS)
        return what == NAMED_MORE && line->detail == PASS_GONE;
    return line_picks(line) && rule_scans(line->detail) && !is_own &&
           is_more == (what == NAMED_MORE);
}

/* The lots that an issue named, as it found them; NULL: none. */
static const struct lot_list *lots_as_named(struct draft *draft, const struct happened *issue,
                                            enum named_for what)
{
    struct extra extra = extra_posted(draft, issue);
    size_t most = (size_t)issue->line_count + 1;
    struct slice *names = arena_alloc(draft->arena, most * sizeof(*names));
    int64_t *ids = arena_alloc(draft->arena, most * sizeof(*ids));
    struct lot_list lots = { .ids = ids, .names = names };

    if (!ids || !names) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return NULL;
    }
    for (int32_t n = 1; n <= issue->line_count && draft->status == OK; n++) {
        const struct line *line =
            row_see(draft, id_key(ROW_LINE, line_id(issue->key.part[0], n).raw));

        if (!names_for(line, extra, what) || lot_is_among(&lots, line->tag.lot))
            continue;
        names[lots.count] = (struct slice){ 0 };
        ids[lots.count++] = line->tag.lot;
    }
    return lots.count > 0 ? arena_copy(draft->arena, &lots, sizeof(lots)) : NULL;
}

const struct lot_list *lots_due_again(struct draft *draft, const struct happened *issue)
{
    return lots_as_named(draft, issue, NAMED_DUE);
}

qty_t extra_again(struct draft *draft, const struct happened *issue, qty_t qty)
{
    int64_t report = report_for(draft, issue);

    if (report == 0 || qty.micro <= 0 || draft->status != OK)
        return (qty_t){ 0 };
    take_for_report(draft, issue, report, qty, lots_as_named(draft, issue, NAMED_MORE));
    return qty;
}
