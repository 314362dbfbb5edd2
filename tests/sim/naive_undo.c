#include "naive_loop.h"
#include "naive_make_on.h"
#include "naive_stage.h"
#include "naive_start.h"

#include "naive_recost.h"
#include <assert.h>
#include <stdlib.h>

int64_t naive_settled_live(const struct naive *b, int by, int item)
{
    int64_t sum = 0;

    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].settled_by == by && (item == NONE || b->draws[i].item == item))
            sum += b->draws[i].out;
    return sum;
}

static int64_t lines_live(const struct naive *b, int event)
{
    int64_t sum = 0;

    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == event &&
            (b->lines[i].kind == LINE_INFLOW || b->lines[i].kind == LINE_RETURN ||
             b->lines[i].kind == LINE_UNOWED || b->lines[i].kind == LINE_BULK))
            sum += b->lines[i].q;
    return sum;
}

static int64_t needs_live(const struct naive *b, int event)
{
    int64_t sum = 0;

    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].event == event)
            sum += naive_need_live(b, i);
    return sum;
}

/* What could still be undone of an event. */
int64_t naive_event_live(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    switch ((int)row->verb) {
    case VERB_OPENING:
    case VERB_RECEIVE:
    case VERB_RETURN:
        return lines_live(b, event);
    case VERB_RETURN_TO_SUPPLIER:
    case VERB_SCRAP:
    case VERB_SHIP:
    case VERB_SELL:
    case VERB_UNBUILD:
        return row->only_ships ? row->live : needs_live(b, event);
    case VERB_ISSUE:
        return row->manual ? naive_triggered_live(b, event) : needs_live(b, event);
    case VERB_EMPTY:
    case VERB_FLUSH:
        return naive_triggered_live(b, event);
    case VERB_COUNT_STOCK:
        return lines_live(b, event) + needs_live(b, event);
    case VERB_COMPLETE:
    case VERB_OPERATION:
    case VERB_REWORK:
        return row->good > 0 ? row->good : row->scrapped + row->lost + row->taken_up;
    case VERB_SETTLE:
        return naive_settled_live(b, event, NONE);
    case VERB_UNDO:
        return row->restores ? naive_least(row->live, naive_event_live(b, row->target)) : row->live;
    default:
        return row->live;
    }
}

/* What stays of a need: rounded up to the step, never more than there is. */
int64_t naive_keep_of(int64_t live, int64_t s, int64_t n, int64_t step)
{
    return naive_least(live, naive_frac_up(naive_frac_of(live, n), s, step));
}

/* Needs of one item that the event's lines say are one: of `all` of each need (counted from the
   event's first) so much stays of their sum; the last of them goes first, and comes back last. */
void naive_needs_go(struct naive *b, int event, const struct of_needs *of, int64_t *goes)
{
    for (int i = of->first; i < b->need_count; i++) {
        int64_t sum = 0;
        int64_t left;

        if (b->needs[i].event != event || !b->needs[i].by_line)
            continue;
        for (int k = of->first; k < b->need_count; k++)
            if (b->needs[k].event == event && b->needs[k].by_line &&
                b->needs[k].item == b->needs[i].item)
                sum += of->all[k - of->first];
        left = sum - naive_keep_of(sum, of->s, of->n, b->needs[i].step);
        for (int k = 0; k < b->need_count - of->first; k++) {
            int at = of->again ? k : b->need_count - of->first - 1 - k;
            const struct need *need = &b->needs[of->first + at];

            if (need->event != event || !need->by_line || need->item != b->needs[i].item)
                continue;
            goes[at] = naive_least(left, of->all[at]);
            left -= goes[at];
        }
    }
}

/* The newest before this one of what is still settled by the event. */
static int settled_before(const struct naive *b, int draw, int by, int item)
{
    for (int i = draw - 1; i >= 0; i--)
        if (b->draws[i].settled_by == by && b->draws[i].out > 0 &&
            (item == NONE || b->draws[i].item == item))
            return i;
    return NONE;
}

/* Whether what this draw had settled, owed again from `at` on, is one issue with what comes next.
 */
static bool is_continued(const struct naive *b, int draw, int64_t at, int next)
{
    const struct draw *row = &b->draws[draw];
    const struct draw *then = &b->draws[next];

    return row->need == then->need && row->run == then->run && then->run_at + then->out == at;
}

/* Gives back q of what this event's inflow settled for others, newest first: their intervals are
   owed again, in the old place and at the old price. */
void naive_unsettle(struct naive *b, int by, int item, int64_t q)
{
    int names = b->undo_names;

    b->undo_names = NONE; /* they are of what comes back behind this */
    for (int i = settled_before(b, b->draw_count, by, item); i != NONE && q > 0;) {
        struct draw *row = &b->draws[i];
        int64_t x = naive_least(q, row->out);
        int64_t at = row->run_at + row->out - x;
        int next = settled_before(b, i, by, item);

        q -= x;
        naive_give_back(b, i, x, NULL);
        if (!row->written_off)
            naive_picks_back(b, row->need, row->item, x);
        naive_owe_unsettled(b, i, at, x);
        if (next == NONE || q == 0 || !is_continued(b, i, at, next))
            naive_event_rebook(b, row->event);
        i = next;
    }
    b->undo_names = names;
}

static int64_t blown_through(const struct naive *b, int need)
{
    return b->needs[need].made == NONE ? 0 : b->passings[b->needs[need].made].q;
}

int64_t naive_need_blown(const struct naive *b, int need)
{
    return b->needs[need].blown + blown_through(b, need);
}

static void blown_note(struct naive *b, int need, int passing, int64_t q)
{
    struct line *line;

    if (q == 0)
        return;
    line = naive_line_add(b, LINE_BLOWN);
    line->need = need;
    line->passing = passing;
    line->q = q;
}

struct stood_in naive_stood_in_stays(struct stood_in all, struct stood_in_share share)
{
    int64_t own = naive_keep_of(all.own, share.s, share.n, share.step);
    int64_t sum = naive_keep_of(all.own + all.others, share.s, share.n, share.step);

    return (struct stood_in){ own, naive_least(all.others, sum - own) };
}

/* What stood in for a need keeps its share; answers by how much it falls. */
static int64_t blown_less(struct naive *b, int need, int64_t s, int64_t n)
{
    struct need *row = &b->needs[need];
    struct stood_in all = { blown_through(b, need), row->blown };
    struct stood_in stays = naive_stood_in_stays(all, (struct stood_in_share){ s, n, row->step });

    blown_note(b, need, row->made, all.own - stays.own);
    blown_note(b, need, NONE, all.others - stays.others);
    if (row->made != NONE)
        b->passings[row->made].by = stays.own - all.own;
    b->operated.of[OPERATED_BLOWN_BACK] += stays.own > 0 && stays.own < all.own;
    row->blown = stays.others;
    return all.own + all.others - stays.own - stays.others;
}

/* Of what a completion paid it keeps s of n. */
static void payments_back(struct naive *b, struct happening *row, int64_t s, int64_t n)
{
    struct happening *now = &b->happenings[b->now];
    struct worth hours = naive_hours_live(b, (int)(row - b->happenings));
    struct worth conversion = naive_worth_part(naive_worth_minus(row->conversion, hours), s, n);

    conversion = naive_worth_plus(
        conversion,
        naive_worth_minus(hours, naive_hours_back(b, (int)(row - b->happenings), s, n)));
    now->conversion_back = naive_worth_minus(row->conversion, conversion);
    naive_post_added(b, (int)(row - b->happenings), now->conversion_back);
    row->conversion = conversion;
}

/* What each need (counted from the event's first) gives back, and what counts as given back;
   answers what a rework's goods give back, later. */
static int64_t needs_leave(struct naive *b, int event, struct stood_in_share share, int64_t *back,
                           int64_t *given)
{
    int64_t *all = calloc((size_t)b->need_count + 1, sizeof(*all));
    int64_t goods = 0;
    int first = 0;

    assert(all);
    while (first < b->need_count && b->needs[first].event != event)
        first++;
    for (int i = first; i < b->need_count; i++) {
        if (b->needs[i].event != event)
            continue;
        all[i - first] = naive_need_live(b, i);
        back[i - first] =
            all[i - first] - naive_keep_of(all[i - first], share.s, share.n, b->needs[i].step);
        if (naive_is_goods(b, i)) {
            goods = back[i - first];
            back[i - first] = 0;
        }
    }
    naive_needs_go(b, event, &(struct of_needs){ first, all, share.s, share.n, false }, back);
    for (int i = first; i < b->need_count; i++)
        if (b->needs[i].event == event)
            given[i - first] = back[i - first] + blown_less(b, i, share.s, share.n);
    free(all);
    return goods;
}

/* A completion keeps s of n. */
static void complete_back(struct naive *b, int event, int64_t s, int64_t n)
{
    struct happening *row = &b->happenings[event];
    struct happening *now = &b->happenings[b->now];
    int64_t *back = calloc((size_t)b->need_count + 1, sizeof(*back));
    int64_t *given = calloc((size_t)b->need_count + 1, sizeof(*given));
    int64_t keeps = row->good > 0 ? s : 0; /* of the goods */
    int64_t scrapped = keeps > 0 ? row->scrapped : 0;
    int64_t lost = keeps > 0 ? row->lost : 0;
    int64_t good_back = row->good - keeps;
    struct worth split[3];
    struct divided sides;
    int64_t goods;

    assert(back && given);
    s += scrapped + lost; /* they count with the goods while they stay */
    n += scrapped + lost;
    naive_unsettle(b, event, row->product,
                   naive_most(0, naive_settled_live(b, event, row->product) - keeps));
    naive_sides_leave(b, event, s, n);
    goods = needs_leave(b, event, (struct stood_in_share){ s, n, 0 }, back, given);
    naive_lines_back(b, event, back);
    now->good_back = good_back;
    payments_back(b, row, s, n);
    now->scrapped_back = row->scrapped - scrapped;
    now->lost_back = row->lost - lost;
    row->scrapped = scrapped;
    row->lost = lost;
    (void)naive_landed_leaves(b, event, row->good, row->good - good_back);
    row->good -= good_back;
    now->taken_back = row->taken_up;
    row->taken_up = 0;
    naive_loop_back(b, event, s, n);
    naive_rework_back(b, event, s, n);
    naive_split_book(b, event, split);
    split[0] = naive_worth_minus(row->booked, split[2]);
    row->booked = split[2];
    sides = naive_sides_book(b, event);
    naive_product_take_back(b, event, good_back, split[0]);
    naive_goods_back(b, event, goods);
    naive_sides_lower(b, &sides);
    naive_passings_back(b, event, s, n, good_back + now->scrapped_back + now->lost_back);
    naive_passings_move(b, event, given);
    free(back);
    free(given);
}

/* An event that took stock gives back q. */
static void needs_back(struct naive *b, int event, int64_t q)
{
    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].event == event) {
            naive_lines_back(b, event, &q);
            naive_event_rebook(b, event);
            return;
        }
}

static void inflows_back(struct naive *b, int event, int64_t q)
{
    int count = b->line_count;

    for (int i = count - 1; i >= 0 && q > 0; i--)
        if (b->lines[i].event == event && b->lines[i].kind == LINE_INFLOW && b->lines[i].q > 0) {
            int64_t x = naive_least(q, b->lines[i].q);

            naive_inflow_take_back(b, i, x);
            q -= x;
        }
}

/* What was expensed when it came in. */
static void bulk_back(struct naive *b, int event, int64_t q)
{
    int count = b->line_count;

    for (int i = 0; i < count; i++)
        if (b->lines[i].event == event && b->lines[i].kind == LINE_BULK) {
            int64_t x = naive_least(q, b->lines[i].q);

            if (x > 0)
                naive_bulk_move(b, i, naive_line_add(b, LINE_BULK_BACK), x);
        }
}

static enum status move_back(struct naive *b, int event, int64_t q)
{
    struct happening *row = &b->happenings[event];
    int64_t m = naive_shift_back(b, event, q);

    if (m == 0)
        return naive_refuse(b, UNDO_NOTHING, slice_of(row->key));
    row->live -= m;
    b->happenings[b->now].live = m;
    return OK;
}

/* What a delivery had completed is undone behind it. */
static void within_back(struct naive *b, int event, int64_t q)
{
    int made = b->happenings[event].within;
    int64_t x = naive_within_live(b, event, q);
    struct within within;

    if (x > 0)
        x = naive_undo_named_made(b, made, x);
    if (x == 0)
        return;
    within = naive_within_begin(b, b->now, VERB_UNDO);
    b->happenings[within.row].target = made;
    b->happenings[within.row].live = x;
    naive_unsettle(b, made, b->happenings[made].item,
                   naive_most(0, naive_settled_live(b, made, b->happenings[made].item) -
                                     (b->happenings[made].good - x)));
    complete_back(b, made, b->happenings[made].good - x, b->happenings[made].good);
    naive_within_end(b, &within);
    b->made_on.of[MADE_ON_UNDONE]++;
    b->made_on.of[MADE_ON_RETURNED] +=
        naive_within_live(b, event, INT64_MAX) < b->happenings[made].good;
}

/* Beyond what of the event stays. */
static void owe_what_it_settled(struct naive *b, int event, int64_t stays)
{
    int item = b->happenings[event].item;

    naive_unsettle(b, event, item, naive_most(0, naive_settled_live(b, event, item) - stays));
}

/* In the reverse of how it came (15.10). */
static enum status delivery_back(struct naive *b, int event, int64_t q, int64_t stays)
{
    enum status status = OK;

    if (b->happenings[event].only_ships) {
        owe_what_it_settled(b, event, stays);
        status = move_back(b, event, q);
        q = b->happenings[b->now].live;
        stays = b->happenings[event].live;
    } else {
        needs_back(b, event, q);
    }
    within_back(b, event, q);
    naive_undeliver(b, event, stays);
    return status;
}

static void inflow_event_back(struct naive *b, int event, int64_t q, int64_t stays)
{
    if (lines_live(b, event) > 0) /* what a loss settled came from other stock */
        owe_what_it_settled(b, event, stays);
    needs_back(b, event, naive_least(q, needs_live(b, event)));
    inflows_back(b, event, q);
    bulk_back(b, event, q);
}

/* Of what an issue handed out a report may have some. */
static enum status untrigger(struct naive *b, int event, int64_t q)
{
    int64_t m = q - naive_untrigger(b, event, q);

    b->happenings[b->now].live = m;
    return m > 0 ? OK : naive_refuse(b, UNDO_NOTHING, slice_of(b->happenings[event].key));
}

static void money_back(struct naive *b, int event, int64_t q)
{
    if (b->happenings[event].verb == VERB_EXPENSE)
        naive_expense_post(b, event, -q);
    else
        naive_landed_move(b, event, -q);
}

static void unbuild_back(struct naive *b, int event, int64_t q)
{
    naive_unbuild_unsettle(b, event, q);
    needs_back(b, event, q);
    naive_unbuild_lower(b, event, q);
}

static enum status event_back(struct naive *b, int event, int64_t q)
{
    struct happening *row = &b->happenings[event];
    int64_t n = naive_event_live(b, event);

    switch ((int)row->verb) {
    case VERB_COMPLETE:
    case VERB_OPERATION:
    case VERB_REWORK:
        complete_back(b, event, n - q, n);
        return OK;
    case VERB_OPENING:
    case VERB_RECEIVE:
    case VERB_COUNT_STOCK:
        inflow_event_back(b, event, q, n - q);
        return OK;
    case VERB_RETURN:
        owe_what_it_settled(b, event, n - q);
        naive_return_take_back(b, event, q);
        return OK;
    case VERB_MOVE:
    case VERB_HOLD:
    case VERB_UNHOLD:
    case VERB_IDENTIFY:
    case VERB_STAGE:
        owe_what_it_settled(b, event, n - q);
        return move_back(b, event, q);
    case VERB_START:
        naive_start_back(b, event, q);
        return OK;
    case VERB_SETTLE:
        naive_unsettle(b, event, NONE, q);
        return OK;
    case VERB_EXPENSE:
    case VERB_LANDED:
        money_back(b, event, q);
        return OK;
    case VERB_SHIP:
    case VERB_SELL:
        return delivery_back(b, event, q, n - q);
    case VERB_EMPTY:
    case VERB_FLUSH:
    case VERB_ISSUE:
        if (row->verb != VERB_ISSUE || row->manual)
            return untrigger(b, event, q);
        needs_back(b, event, q);
        return OK;
    case VERB_UNBUILD:
        unbuild_back(b, event, q);
        return OK;
    case VERB_RETURN_TO_SUPPLIER:
    case VERB_SCRAP:
        needs_back(b, event, q);
        return OK;
    default:
        return OK;
    }
}

/* Set-up, orders, closes, reopenings and ticks: undone whole, and standing while they are live. */
static bool is_whole(enum verb verb)
{
    return verb_is_set_up(verb) || verb == VERB_ORDER || verb == VERB_FINISH ||
           verb == VERB_CLOSE || verb == VERB_REOPEN || verb == VERB_TICK || verb == VERB_ACCEPT ||
           verb == VERB_LOT || verb == VERB_UNSTAGE || verb == VERB_REPRICE;
}

static enum status period_result(struct naive *b, enum status status)
{
    return status ? naive_refuse(b, status, (struct slice){ 0 }) : OK;
}

static void lot_follows(struct naive *b, int event)
{
    naive_standard_touch(b, b->happenings[event].item);
    naive_lots_follow(b, event);
}

static enum status whole_back(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];

    if (verb_is_set_up(row->verb))
        return naive_unset(b, event);
    if (row->deed != DEED_NONE)
        return naive_order_unset(b, event);
    if (row->verb == VERB_STAGE && naive_stage_all_back(b, event) != OK)
        return UNDO_NOTHING;
    if (row->verb == VERB_UNSTAGE) {
        enum status status = naive_unstage_back(b, event);

        if (status)
            return status;
    }
    row->live = 0;
    if (row->verb == VERB_LOT)
        lot_follows(b, event);
    if (row->verb == VERB_REPRICE)
        naive_reprice_follow(b, event);
    if (row->verb == VERB_TICK)
        (void)naive_untrigger(b, event, INT64_MAX);
    if (row->verb == VERB_CLOSE)
        return period_result(b, naive_books_reopen(b, row->closed_before - 1, b->now));
    if (row->verb == VERB_REOPEN)
        return period_result(b, naive_books_close_again(b, event));
    return OK;
}

static enum status whole_again(struct naive *b, int event, int undone)
{
    struct happening *row = &b->happenings[event];
    enum status status = OK;

    b->happenings[b->now].restores = true;
    if ((verb_is_set_up(row->verb) || row->deed != DEED_NONE) && row->live > 0)
        return naive_refuse(b, UNDO_NOTHING, slice_of(row->key));
    if (verb_is_set_up(row->verb))
        return naive_set_again(b, event);
    if (row->deed != DEED_NONE)
        return naive_order_set_again(b, event);
    if (row->verb == VERB_CLOSE)
        return period_result(b, naive_books_close_again(b, undone));
    if (row->verb == VERB_REOPEN)
        status = naive_books_reopen(b, row->closed_before, event);
    if (row->verb == VERB_STAGE)
        status = naive_stage_all_again(b, event);
    if (row->verb == VERB_UNSTAGE)
        status = naive_unstage_again(b, event);
    if (row->verb == VERB_TICK) {
        naive_supply_back(b, undone, 0, 1);
        (void)naive_trigger_again(b, event, undone, INT64_MAX, &(int64_t){ 0 });
    }
    if (row->verb == VERB_LOT && naive_is_gone(b, event))
        return naive_refuse(b, UNDO_REFUSED, slice_of(row->key));
    row->live = QTY_ONE;
    row->stood_by = b->now;
    if (row->verb == VERB_LOT)
        lot_follows(b, event);
    if (row->verb == VERB_REPRICE)
        naive_reprice_follow(b, event);
    return period_result(b, status);
}

static enum status whole_undo(struct naive *b, int row, bool whole)
{
    struct happening *now = &b->happenings[row];
    struct happening *of = &b->happenings[now->of];
    bool undone = of->verb == VERB_UNDO && !of->restores;
    int event = of->verb == VERB_UNDO ? of->target : now->of;
    enum status status;

    if (of->live == 0 || (of->restores && b->happenings[event].stood_by != now->of) ||
        (!undone && b->happenings[event].live == 0) ||
        (undone && b->happenings[event].undone_by != now->of))
        return naive_refuse(b, UNDO_NOTHING, slice_of(of->key));
    if (!whole)
        return naive_refuse(b, UNDO_EXCEEDS, slice_of(of->key));
    now->target = event;
    now->live = QTY_ONE;
    if (undone) {
        status = whole_again(b, event, now->of);
        b->happenings[event].stood_by = row;
        of->live = 0;
    } else {
        status = whole_back(b, event);
        b->happenings[event].undone_by = row;
    }
    return status;
}

static bool only_whole(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    if (row->verb == VERB_UNDO)
        return naive_redo_only_whole(b, event);
    if (naive_is_report(b, event))
        return row->good == 0 || row->taken_up > 0;
    return row->verb == VERB_EXPENSE || (row->verb == VERB_FLUSH && row->item == NONE);
}

static enum status redo_event(struct naive *b, int row, int64_t q)
{
    int undo_row = b->happenings[row].of;
    enum status status = naive_redo(b, row, undo_row, q);

    naive_lots_follow(b, b->happenings[undo_row].target);
    return status;
}

/* So much of the target is taken back, of an event or of the undo of its undo. */
static enum status back(struct naive *b, const struct event *e, int row, int64_t q)
{
    struct happening *now = &b->happenings[row];
    int target = now->target;
    enum status status;

    now->item = b->happenings[target].item;
    now->live = q;
    b->settler = row;
    status = naive_undo_lots(b, e, target, q);
    if (status == OK && target == now->of)
        naive_recost_back(b, target);
    if (status == OK)
        status = event_back(b, target, q);
    if (status == OK && target != now->of)
        b->happenings[now->of].live -= now->live;
    naive_lots_follow(b, target);
    return status;
}

enum status naive_undo(struct naive *b, const struct event *e, int row, bool whole, int64_t q)
{
    struct happening *now = &b->happenings[row];
    struct happening *of = &b->happenings[now->of];
    int target = of->verb == VERB_UNDO && of->restores ? of->target : now->of;
    int first = of->verb == VERB_UNDO ? of->target : now->of;
    int64_t live = naive_event_live(b, now->of);

    if (is_whole(b->happenings[of->verb == VERB_UNDO ? of->target : now->of].verb) ||
        naive_stages_all(b, of->verb == VERB_UNDO ? of->target : now->of))
        return whole_undo(b, row, whole);
    if (of->verb == VERB_UNDO && !of->restores && naive_is_gone(b, of->target))
        return naive_refuse(b, UNDO_REFUSED, slice_of(of->key));
    if (b->happenings[first].verb == VERB_LANDED && !whole && !naive_money_of(b, &q))
        return naive_refuse(b, NUMBER_DECIMALS, slice_of(of->key));
    if (live == 0)
        return naive_refuse(b, UNDO_NOTHING, slice_of(of->key));
    if (!whole && (q > live || (only_whole(b, target) && q != 0)))
        return naive_refuse(b, UNDO_EXCEEDS, slice_of(of->key));
    if (whole)
        q = live;
    if (b->happenings[target].item != NONE && b->happenings[target].verb != VERB_START)
        naive_standard_touch(b, b->happenings[target].item);
    if (of->verb == VERB_UNDO && !of->restores)
        return redo_event(b, row, q);
    now->target = target;
    return back(b, e, row, q);
}
