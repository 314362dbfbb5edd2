#include "naive_trigger.h"

#include "naive_report.h"
#include "naive_stage.h"

#include <assert.h>

struct chosen *naive_chosen_none(void)
{
    static struct chosen chosen;

    chosen.count = chosen.event_count = 0;
    return &chosen;
}

void naive_choose_at(struct chosen *chosen, int due, int64_t at, int64_t q)
{
    assert(chosen->count < CHOSEN_MAX);
    if (q > 0)
        chosen->of[chosen->count++] = (struct piece){ due, at, q };
}

/* From its beginning on. */
void naive_choose(const struct naive *b, struct chosen *chosen, int due, int64_t q)
{
    naive_choose_at(chosen, due, b->due[due].a, q);
}

void naive_event_changes(struct chosen *chosen, int event)
{
    for (int i = 0; i < chosen->event_count; i++)
        if (chosen->events[i] == event)
            return;
    assert(chosen->event_count < CHOSEN_MAX);
    chosen->events[chosen->event_count++] = event;
}

void naive_events_rebook(struct naive *b, const struct chosen *chosen)
{
    for (int i = 0; i < chosen->event_count; i++) {
        b->happenings[chosen->events[i]].withheld = naive_worth_none();
        naive_event_rebook(b, chosen->events[i]);
    }
}

/* The event's cost changes by d, but is trued up when all is done. */
void naive_withhold(struct naive *b, int event, struct worth d)
{
    b->happenings[event].withheld = naive_worth_plus(b->happenings[event].withheld, d);
}

int64_t naive_owed_open(const struct owed *row)
{
    return row->b - row->a;
}

/* By run, by beginning. */
bool naive_owed_is_older(const struct owed *x, const struct owed *y)
{
    return x->run != y->run ? x->run < y->run : x->a < y->a;
}

static bool comes_before(const struct naive *b, const struct piece *x, const struct piece *y)
{
    const struct owed *of_x = &b->due[x->due];
    const struct owed *of_y = &b->due[y->due];

    if (of_x->item != of_y->item)
        return of_x->item < of_y->item;
    if (of_x->place != of_y->place)
        return of_x->place < of_y->place;
    return of_x->run != of_y->run ? of_x->run < of_y->run : x->at < y->at;
}

static void sort(const struct naive *b, struct chosen *chosen)
{
    for (int i = 1; i < chosen->count; i++)
        for (int k = i; k > 0 && comes_before(b, &chosen->of[k], &chosen->of[k - 1]); k--) {
            struct piece piece = chosen->of[k];

            chosen->of[k] = chosen->of[k - 1];
            chosen->of[k - 1] = piece;
        }
}

/* What lies before it stays due. */
static void split(struct naive *b, const struct piece *piece)
{
    struct owed *before;

    if (b->due[piece->due].a == piece->at)
        return;
    before = naive_due_add(b);
    *before = b->due[piece->due];
    before->b = b->due[piece->due].a = piece->at;
}

/* One lot that an issue names for what is due. */
struct told {
    const struct owed *due;
    int lot;
    bool unknown; /* it is what has none */
    int64_t left; /* to be picked of it */
};

/* What of it lies at a place claimed so. */
static void pick_told_at(struct naive *b, struct told *told, int place, int claim)
{
    struct tag tag = naive_tag_of(told->unknown ? NONE : told->lot);
    struct named as = { .lot = told->lot };
    int row;

    tag.claim = claim;
    row = naive_stock_row(b, told->due->item, place, tag);
    as.q = naive_least(told->left, b->stocks[row].qty);
    told->left -= as.q;
    if (told->unknown)
        naive_pick_unknown(b, told->due->need, row, &as);
    else if (as.q > 0)
        naive_pick_row(b, told->due->need, row, as.q);
}

/* What the order claims of it, lines first, then what is free at the place. */
static void pick_told(struct naive *b, struct told *told)
{
    int order = b->happenings[told->due->event].order;

    for (int pass = 0; pass < 2 && order != NONE; pass++)
        for (int place = 0; place < b->place_count; place++)
            if (naive_is_line(b, place) == (pass == 0) && place != naive_issued(b))
                pick_told_at(b, told, place, order);
    pick_told_at(b, told, told->due->place, NONE);
}

/* Up to q of the lots that an issue by hand names, one after the other, before all else. */
static int64_t pick_named(struct naive *b, int by, const struct owed *due, int64_t q)
{
    int64_t left = q;

    for (int i = 0; i < b->named_count && b->happenings[by].manual; i++) {
        const struct named as = b->named[i];
        struct told told = { .due = due, .lot = as.lot, .left = naive_least(as.q, left) };
        int64_t wanted = told.left;

        if (as.event != by || as.need != NONE || (by != b->now && !as.due) ||
            naive_lot_is_expired(b, as.lot))
            continue;
        told.unknown = naive_lot_may_be_unknown(b, as.lot);
        pick_told(b, &told);
        left -= wanted - told.left;
        b->named[i].due |= told.left < wanted;
        b->waited.named += told.unknown && told.left < wanted;
    }
    return q - left;
}

/* What was picked of an item for q of a due row, from `at` of its run on. */
static void take(struct naive *b, const struct owed *row, struct said what, int64_t at,
                 struct trigger trigger)
{
    int from = b->draw_count;
    struct worth taken = naive_draw_take(b, row->need, what.with, what.q);

    naive_withhold(b, row->event,
                   naive_worth_minus(taken, naive_interval_value(b, row->run, at, what.q)));
    for (int i = from; i < b->draw_count; i++) {
        b->draws[i].trigger = trigger;
        b->draws[i].run_at = at;
        at += b->draws[i].out;
    }
}

/* Who issues by hand says what it was. */
static bool is_said(const struct naive *b, int by)
{
    return b->happenings[by].verb == VERB_ISSUE || b->happenings[by].verb == VERB_EMPTY;
}

/* A piece of a due row: what lies at its place is taken, then of its alternates, the rest is owed
   from now on. Answers whether something was taken. */
static bool trigger_one(struct naive *b, int by, const struct piece *piece)
{
    struct owed *row = &b->due[piece->due];
    int64_t q = piece->q;
    int64_t told;
    int64_t m;
    struct trigger trigger = { by, ++b->part, row->run };
    struct said of[64];
    int count;

    b->waited.triggered[b->happenings[by].verb]++;
    naive_standard_touch(b, row->item);
    told = pick_named(b, by, row, q);
    b->triggers = true;
    m = told + naive_pick_waiting(b, row->need, NONE, q - told);
    b->triggers = false;
    b->staged_often.of[STAGED_TRIGGERED] += m > told;
    m += naive_pick_usable(b, row->need, row->item, row->place, q - m);
    take(b, row, (struct said){ row->item, row->item, m }, row->a, trigger);
    count = is_said(b, by) ? 0 : naive_due_instead(b, row->need, q - m, of);
    for (int i = 0; i < count; i++) {
        take(b, row, of[i], row->a + m, trigger);
        m += of[i].q;
    }
    b->waited.instead += count > 0;
    b->waited.owed += q > m;
    naive_post_due(
        b, row->item,
        naive_worth_minus(naive_worth_none(), naive_interval_value(b, row->run, row->a, q)));
    row->a += q;
    naive_owe_triggered(b, row->need, row->a - (q - m), q - m, trigger);
    return m > 0;
}

void naive_trigger(struct naive *b, int by, struct chosen *chosen)
{
    sort(b, chosen);
    for (int i = 0; i < chosen->count; i++) {
        split(b, &chosen->of[i]);
        if (trigger_one(b, by, &chosen->of[i]))
            naive_event_changes(chosen, b->due[chosen->of[i].due].event);
    }
    naive_events_rebook(b, chosen);
}

bool naive_due_waits(const struct naive *b, const struct owed *row, enum issue_method method)
{
    return row->a < row->b && b->needs[row->need].until == method;
}

/* ---- period ---- */

/* Of the site's clock; the newest start of a shift not after it. */
static int64_t shift_of(const struct naive *b, int64_t minute)
{
    int64_t day = minute / 1440;
    int64_t of_day = minute % 1440;
    int shift = -1;

    for (int i = 0; i < b->shift_count; i++)
        if (b->shifts[i] <= of_day)
            shift = i;
    return day * b->shift_count + shift; /* -1: the last of the day before */
}

static struct period period_of(const struct naive *b, int item)
{
    struct period period = b->items[item].period;

    if (period.kind == PERIOD_DEFAULT)
        period = b->period;
    if (period.kind == PERIOD_DEFAULT || (period.kind == PERIOD_SHIFT && b->shift_count == 0))
        period.kind = PERIOD_DAY;
    return period;
}

static bool event_is_due(const struct naive *b, int event, int item, int place)
{
    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].event == event && b->due[i].item == item && b->due[i].place == place &&
            naive_due_waits(b, &b->due[i], ISSUE_PERIOD))
            return true;
    return false;
}

/* Pieces, or events, of which something waits so. */
static int64_t made_of(const struct naive *b, int item, int place, bool pieces)
{
    int64_t sum = 0;

    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (event_is_due(b, i, item, place))
            sum += pieces ? row->good + row->scrapped + row->lost : 1;
    }
    return sum;
}

static bool has_ended(const struct naive *b, const struct owed *row, const struct happening *tick)
{
    const struct happening *event = &b->happenings[row->event];
    struct period period = period_of(b, row->item);

    switch (period.kind) {
    case PERIOD_SHIFT:
        return shift_of(b, event->minute) < shift_of(b, tick->minute);
    case PERIOD_PIECES:
        return made_of(b, row->item, row->place, true) >= period.n;
    case PERIOD_EVENTS:
        return made_of(b, row->item, row->place, false) >= period.n;
    case PERIOD_DEFAULT:
    case PERIOD_DAY:
        break;
    }
    return event->day < tick->day;
}

void naive_trigger_ended(struct naive *b, int tick)
{
    struct chosen *chosen = naive_chosen_none();

    for (int i = 0; i < b->due_count; i++)
        if (naive_due_waits(b, &b->due[i], ISSUE_PERIOD) &&
            has_ended(b, &b->due[i], &b->happenings[tick]))
            naive_choose(b, chosen, i, naive_owed_open(&b->due[i]));
    naive_trigger(b, tick, chosen);
}

void naive_trigger_until(struct naive *b, int close, int32_t day)
{
    struct chosen *chosen = naive_chosen_none();

    for (int i = 0; i < b->due_count; i++)
        if (naive_due_waits(b, &b->due[i], ISSUE_PERIOD) &&
            b->happenings[b->due[i].event].day <= day)
            naive_choose(b, chosen, i, naive_owed_open(&b->due[i]));
    naive_trigger(b, close, chosen);
}

/* ---- by hand ---- */

/* What an empty, an issue or a flush is of. */
struct wanted {
    int item;                 /* NONE: any */
    int place;                /* NONE: any */
    int order;                /* NONE: any, but for a product */
    int product;              /* of no order; NONE: any */
    enum issue_method method; /* ISSUE_DEFAULT: any */
};

static bool is_wanted(const struct naive *b, const struct owed *row, const struct wanted *wanted)
{
    const struct happening *event = &b->happenings[row->event];

    return row->a < row->b && (wanted->item == NONE || row->item == wanted->item) &&
           (wanted->place == NONE || row->place == wanted->place) &&
           (wanted->order == NONE || event->order == wanted->order) &&
           (wanted->product == NONE || (event->order == NONE && event->item == wanted->product)) &&
           (wanted->method == ISSUE_DEFAULT || b->needs[row->need].until == wanted->method);
}

/* Up to q of it, the oldest first; answers what is left of q. */
static int64_t choose_wanted(const struct naive *b, struct chosen *chosen,
                             const struct wanted *wanted, int64_t q)
{
    int last = NONE;

    while (q > 0) {
        int next = NONE;
        int64_t part;

        for (int i = 0; i < b->due_count; i++)
            if (is_wanted(b, &b->due[i], wanted) &&
                (last == NONE || naive_owed_is_older(&b->due[last], &b->due[i])) &&
                (next == NONE || naive_owed_is_older(&b->due[i], &b->due[next])))
                next = i;
        if (next == NONE)
            break;
        part = naive_least(q, naive_owed_open(&b->due[next]));
        naive_choose(b, chosen, next, part);
        q -= part;
        last = next;
    }
    return q;
}

void naive_trigger_empty(struct naive *b, int row, int64_t q)
{
    struct chosen *chosen = naive_chosen_none();
    struct wanted wanted = { .item = b->happenings[row].item,
                             .place = b->happenings[row].place,
                             .order = NONE,
                             .product = NONE,
                             .method = ISSUE_EMPTIED };
    int64_t left;

    left = choose_wanted(b, chosen, &wanted, q);
    naive_trigger(b, row, chosen);
    if (q != INT64_MAX)
        b->noted.beyond += left;
}

enum status naive_trigger_flush(struct naive *b, int row, enum issue_method method)
{
    struct chosen *chosen = naive_chosen_none();
    struct wanted wanted = { .item = b->happenings[row].item,
                             .place = NONE,
                             .order = b->happenings[row].order,
                             .product = NONE,
                             .method = method };

    (void)choose_wanted(b, chosen, &wanted, INT64_MAX);
    if (chosen->count == 0)
        return naive_refuse(b, DUE_NOTHING, (struct slice){ 0 });
    naive_trigger(b, row, chosen);
    return OK;
}

static bool had_manual(const struct naive *b, int event)
{
    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].event == event && b->needs[i].until == ISSUE_MANUAL && b->needs[i].was_due)
            return true;
    return false;
}

/* Whose cost bears what was issued beyond what was due; NONE: nobody's. */
int naive_report_of(const struct naive *b, const struct happening *issue)
{
    int newest = NONE;

    for (int i = b->happening_count - 1; i >= 0; i--) {
        const struct happening *row = &b->happenings[i];
        bool meant = issue->order != NONE ? row->order == issue->order
                                          : row->order == NONE && row->item == issue->with;

        if (!naive_is_report(b, i) || !meant || row->good == 0)
            continue;
        if (had_manual(b, i))
            return i;
        if (newest == NONE && issue->order != NONE)
            newest = i;
    }
    return newest;
}

static bool has_picked(const struct naive *b, int need, int lot)
{
    for (int i = 0; i < b->pick_count; i++)
        if (b->picks[i].need == need && b->picks[i].tag.lot == lot)
            return true;
    return false;
}

/* What the issue took beyond what was due before: its own need; NONE: this is it. */
static int first_more(const struct naive *b, int by, int need)
{
    for (int n = 0; n < need; n++)
        if (b->needs[n].issued_by == by)
            return n;
    return NONE;
}

/* The need is of what the issue names, but for pieces that it has taken otherwise; done again, of
   what it named then: those that it found before those that were gone. */
static void name_more(struct naive *b, int by, int need)
{
    int first = first_more(b, by, need);
    int count = b->named_count;

    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count; i++) {
            struct named row = b->named[i];
            bool serial = b->items[b->lots[row.lot].item].tracking == TRACK_SERIALS;
            bool gone = first != NONE && !has_picked(b, first, row.lot);

            if (row.need != first || (first == NONE && row.event != by) ||
                (serial && (row.due || row.handed)) || gone != (pass == 1))
                continue;
            row.need = need;
            *naive_named_add(b) = row;
        }
}

/* Taken for the report, as a further need of it. */
enum status naive_take_beyond(struct naive *b, int by, int report, int64_t q)
{
    const struct happening *issue = &b->happenings[by];
    int need = (int)(naive_need_add(b, report, issue->item, issue->from_place) - b->needs);
    enum status status;

    b->needs[need].issued_by = by;
    b->needs[need].claimed_at = issue->from_place;
    name_more(b, by, need);
    status = naive_consume(b, need, q);
    if (status)
        return status;
    b->waited.beyond++;
    naive_event_rebook(b, report);
    return OK;
}

/* Of all that the issue names there was something: else it is a mistype. */
static enum status named_are_heard(struct naive *b)
{
    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].event == b->now && !naive_lot_is_heard(b, b->named[i].lot))
            return naive_refuse(b, LOT_UNKNOWN, slice_of(b->lots[b->named[i].lot].text));
    return OK;
}

enum status naive_trigger_manual(struct naive *b, int row, int64_t q)
{
    const struct happening *issue = &b->happenings[row];
    struct chosen *chosen = naive_chosen_none();
    struct wanted wanted = { .item = issue->item,
                             .place = NONE,
                             .order = issue->order,
                             .product = issue->order == NONE ? issue->with : NONE,
                             .method = ISSUE_MANUAL };
    int64_t left = choose_wanted(b, chosen, &wanted, q);
    int report = naive_report_of(b, issue);
    enum status status;

    naive_trigger(b, row, chosen);
    status = naive_hand_out(b, row, &left);
    if (status)
        return status;
    if (left > 0 &&
        naive_bill_reaches(b, issue->item,
                           issue->order == NONE ? issue->with : b->happenings[issue->order].item))
        return naive_refuse(b, BILL_CYCLE, slice_of(b->items[issue->item].text));
    if (left > 0 && report == NONE)
        return naive_refuse(b, DUE_NOTHING, slice_of(b->items[issue->item].text));
    if (left > 0)
        status = naive_take_beyond(b, row, report, left);
    return status ? status : named_are_heard(b);
}
