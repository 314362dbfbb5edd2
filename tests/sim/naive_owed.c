#include "naive_recost.h"
#include "naive_stage.h"

#include <assert.h>

struct worth naive_interval_value(const struct naive *b, int run, int64_t a, int64_t q)
{
    const struct price *price = &b->runs[run].price;

    return naive_worth_minus(naive_price_times(price, a + q), naive_price_times(price, a));
}

int64_t naive_owed_at(const struct naive *b, int item, int place)
{
    int64_t sum = 0;

    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].item == item && (place == NONE || b->owed[i].place == place))
            sum += b->owed[i].b - b->owed[i].a;
    return sum;
}

/* Of this run [a, a + q). */
struct span {
    int run;
    int64_t a;
    int64_t q;
};

/* The row of the same issue that the span continues; one issue stays one row. */
static struct owed *owed_beside(struct naive *b, int need, struct span span, int part)
{
    for (int i = 0; i < b->owed_count; i++) {
        struct owed *row = &b->owed[i];

        if (row->need == need && row->run == span.run && row->trigger.part == part &&
            row->a < row->b && (row->a == span.a + span.q || row->b == span.a))
            return row;
    }
    return NULL;
}

/* An undo, a finish, and what triggers what was due. */
static bool settles_what_it_owes(const struct happening *row)
{
    return row->verb == VERB_UNDO || row->deed == DEED_FINISH || row->verb == VERB_TICK ||
           row->verb == VERB_CLOSE || row->verb == VERB_EMPTY || row->verb == VERB_FLUSH ||
           row->manual;
}

static void wait_note(struct naive *b, const struct owed *row)
{
    struct waiting *waiting = &b->waiting;

    for (int i = 0; i < waiting->count; i++)
        if (waiting->items[i] == row->item && waiting->places[i] == row->place)
            return;
    assert(waiting->count < WAITING_MAX);
    waiting->items[waiting->count] = row->item;
    waiting->places[waiting->count++] = row->place;
}

static void owe_span(struct naive *b, int need, struct span span, struct trigger trigger)
{
    int run = span.run;
    int64_t a = span.a;
    int64_t q = span.q;
    struct owed *row = owed_beside(b, need, span, trigger.part);

    if (q == 0)
        return;
    naive_standard_touch(b, b->runs[run].item);
    if (row) {
        row->a = naive_least(row->a, a);
        row->b = naive_most(row->b, a + q);
    } else {
        row = naive_owed_add(b);
        *row = (struct owed){ .event = b->needs[need].event,
                              .need = need,
                              .item = b->runs[run].item,
                              .place = b->runs[run].place,
                              .run = run,
                              .a = a,
                              .b = a + q,
                              .trigger = trigger };
    }
    naive_post_owed(b, row->item, naive_interval_value(b, run, a, q));
    if (settles_what_it_owes(&b->happenings[b->now]))
        naive_settle_note(b, row->item, row->place);
    else if (naive_need_is_named(b, need, row->item) || b->needs[need].by_sources)
        wait_note(b, row);
}

void naive_owe_interval(struct naive *b, int need, int run, int64_t a, int64_t q)
{
    owe_span(b, need, (struct span){ run, a, q }, b->runs[run].trigger);
}

/* An undo remembers what it made owed. */
static void lost_note(struct naive *b, int need, struct span span, bool drawn)
{
    struct line *line = naive_line_add(b, LINE_LOST);

    line->need = need;
    line->item = b->runs[span.run].item;
    line->run = span.run;
    line->a = span.a;
    line->q = span.q;
    line->undrawn = drawn;
}

/* What a draw had settled is owed again, and still by what triggered it. */
void naive_owe_unsettled(struct naive *b, int draw, int64_t at, int64_t q)
{
    const struct draw *row = &b->draws[draw];
    struct span span = { row->run, at, q };
    int need = row->need;

    owe_span(b, need, span, row->trigger);
    lost_note(b, need, span, false);
}

static int owing_place(const struct naive *b, int need, int item)
{
    const struct need *row = &b->needs[need];

    if (row->owes_at != NONE && row->item == item)
        return row->owes_at;
    return row->place != NONE && row->item == item ? row->place : naive_home_of(b, item);
}

/* A report at a pay point owes as the completion does. */
static struct run run_wanted(const struct naive *b, int need, int item, struct price price)
{
    const struct happening *event = &b->happenings[b->needs[need].event];
    bool report = naive_is_report(b, b->needs[need].event) && !naive_is_goods(b, need);

    return (struct run){ .item = item,
                         .place = owing_place(b, need, item),
                         .consumer_verb = report ? VERB_COMPLETE : (int)event->verb,
                         .consumer_item = report ? event->item : NONE,
                         .price = price,
                         .trigger = naive_trigger_none() };
}

static int run_new(struct naive *b, struct run wanted)
{
    *naive_run_add(b) = wanted;
    return b->run_count - 1;
}

/* The newest run of the place with something open, and where its last open issue ends. */
static int run_newest_open(const struct naive *b, int item, int place, int64_t *end)
{
    int newest = NONE;

    *end = 0;
    for (int i = 0; i < b->owed_count; i++) {
        const struct owed *row = &b->owed[i];

        if (row->item != item || row->place != place || row->a == row->b || row->run < newest)
            continue;
        if (row->run > newest)
            *end = 0;
        newest = row->run;
        *end = naive_most(*end, row->b);
    }
    return newest;
}

void naive_owe(struct naive *b, int need, int64_t q)
{
    int item = b->needs[need].item;
    struct run wanted;
    int64_t end;
    int run;

    if (q == 0)
        return;
    naive_standard_touch(b, item);
    wanted = run_wanted(b, need, item, naive_price_provisional(b, item));
    run = run_newest_open(b, item, wanted.place, &end);
    if (run == NONE || b->runs[run].exact || b->runs[run].consumer_verb != wanted.consumer_verb ||
        b->runs[run].consumer_item != wanted.consumer_item ||
        !naive_price_same(&b->runs[run].price, &wanted.price)) {
        run = run_new(b, wanted);
        end = 0;
    }
    naive_owe_interval(b, need, run, end, q);
}

/* What was due and is short is owed: a run of its own, at the price and the place in the run. */
void naive_owe_triggered(struct naive *b, int need, int64_t a, int64_t q, struct trigger trigger)
{
    struct run *run;

    if (q == 0)
        return;
    run = naive_run_add(b);
    *run = b->runs[trigger.run];
    run->trigger = trigger;
    owe_span(b, need, (struct span){ b->run_count - 1, a, q }, trigger);
    if (b->happenings[b->now].verb != VERB_SELL && b->happenings[b->now].verb != VERB_SHIP)
        naive_settle_note(b, run->item, run->place);
}

/* What a draw had is owed again: a new run that is worth exactly this. */
void naive_owe_exactly(struct naive *b, int draw, int64_t c, struct worth value)
{
    int need = b->draws[draw].need;
    int item = b->draws[draw].item;
    int owes_at = b->draws[draw].owes_at;
    struct price price = { .none = false };
    struct run wanted;

    if (c == 0)
        return;
    naive_standard_touch(b, item);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = naive_frac_of(value.of[e], c);
    wanted = run_wanted(b, need, item, price);
    wanted.exact = true;
    if (owes_at != NONE)
        wanted.place = owes_at;
    b->operated.of[OPERATED_OWED] += b->items[item].in_process;
    naive_owe_interval(b, need, run_new(b, wanted), 0, c);
    lost_note(b, need, (struct span){ b->run_count - 1, 0, c }, true);
}

/* c of what a draw has out is not there any more: its event owes it at what it booked. */
void naive_owe_again(struct naive *b, int draw, int64_t c, struct worth *value)
{
    struct draw *row = &b->draws[draw];
    struct worth drawn = naive_worth_leaves(row->value, c, row->out);
    struct worth own = naive_worth_leaves(naive_worth_plus(row->value, row->extra), c, row->out);

    row->value = naive_worth_minus(row->value, drawn);
    row->extra = naive_worth_minus(row->extra, naive_worth_minus(own, drawn));
    row->out -= c;
    if (b->items[row->item].method == METHOD_AVERAGE)
        naive_firm(b, row->item);
    naive_picks_forget(b, row->need, row->item, c);
    *value = own;
    naive_owe_exactly(b, draw, c, *value);
}

/* ---- settling ---- */

void naive_settle_note(struct naive *b, int item, int place)
{
    for (int i = 0; i < b->settle_count; i++)
        if (b->settle_items[i] == item && b->settle_places[i] == place)
            return;
    assert(b->settle_count < SUPPLY_MAX);
    b->settle_items[b->settle_count] = item;
    b->settle_places[b->settle_count++] = place;
}

/* Stock that is due belongs to what is due. */
static int64_t free_at(struct naive *b, int item, int place)
{
    return naive_most(0, naive_usable(b, item, place) - naive_due_blocks(b, item, place));
}

/* How much there is to settle an issue with by hand. */
static int64_t reach(struct naive *b, const struct happening *hand, const struct owed *owed)
{
    int place = hand->from_place == NONE ? owed->place : hand->from_place;

    if (hand->reason != NONE)
        return INT64_MAX;
    if (hand->with != NONE)
        return naive_available_by_list(b, hand->with);
    return free_at(b, hand->item, place);
}

/* The oldest open issue: first run, inside it from its start. NONE: any place, any event. */
static int owed_first(const struct naive *b, int item, int place, int event)
{
    int first = NONE;

    for (int i = 0; i < b->owed_count; i++) {
        const struct owed *row = &b->owed[i];

        if (row->a == row->b || row->item != item || (place != NONE && row->place != place) ||
            (event != NONE && row->event != event))
            continue;
        if (first == NONE || row->run < b->owed[first].run ||
            (row->run == b->owed[first].run && row->a < b->owed[first].a))
            first = i;
    }
    return first;
}

/* The first q of an owed issue is no longer owed; the draws made for it know where it lay. */
static void settle_credit(struct naive *b, int owed, int64_t q, int draws_from)
{
    struct owed *row = &b->owed[owed];
    int64_t at = row->a;
    struct worth value = naive_interval_value(b, row->run, row->a, q);

    naive_standard_touch(b, row->item);
    for (int i = draws_from; i < b->draw_count; i++) {
        b->draws[i].settled_by = b->settler;
        b->draws[i].run = row->run;
        b->draws[i].run_at = at;
        b->draws[i].trigger = row->trigger;
        b->draws[i].owes_at = b->draws[i].item == row->item ? row->place : NONE;
        at += b->draws[i].out;
    }
    row->a += q;
    naive_post_owed(b, row->item, naive_worth_minus(naive_worth_none(), value));
    naive_event_rebook(b, row->event);
}

/* Settles an issue, at most so much of it, as far as the stock of the place reaches. */
static void settle_part(struct naive *b, int owed, int place, int64_t most)
{
    int item = b->owed[owed].item;
    int64_t q =
        naive_least(most, naive_least(free_at(b, item, place), b->owed[owed].b - b->owed[owed].a));
    int draws_from = b->draw_count;

    naive_pick_usable(b, b->owed[owed].need, item, place, q);
    naive_draw_take(b, b->owed[owed].need, item, q);
    settle_credit(b, owed, q, draws_from);
    b->carried.of[CARRIED_SETTLED] += b->happenings[b->now].deed == DEED_FINISH;
}

static void settle_one(struct naive *b, int owed, int place)
{
    settle_part(b, owed, place, INT64_MAX);
    b->settled++;
}

/* What this line made owed, as much of it as its issue settles next. */
static void settle_line(struct naive *b, const struct line *line)
{
    int64_t end = line->a + line->q;
    int next;

    do {
        next = NONE;
        for (int i = 0; i < b->owed_count; i++) {
            const struct owed *row = &b->owed[i];

            if (row->need == line->need && row->run == line->run && row->a < row->b &&
                row->a >= line->a && row->a < end && (next == NONE || row->a < b->owed[next].a))
                next = i;
        }
        if (next == NONE || free_at(b, b->owed[next].item, b->owed[next].place) == 0)
            return;
        settle_part(b, next, b->owed[next].place, end - b->owed[next].a);
    } while (next != NONE);
}

/* Who lost goods to an undo has them back before others: first what they had settled. */
void naive_settle_lost(struct naive *b, int undo_row)
{
    for (int drawn = 0; drawn < 2; drawn++)
        for (int i = b->line_count - 1; i >= 0; i--)
            if (b->lines[i].event == undo_row && b->lines[i].kind == LINE_LOST &&
                b->lines[i].undrawn == (drawn != 0))
                settle_line(b, &b->lines[i]);
}

/* The oldest issue that an order's report owes, at any place. */
static int owed_by_orders(const struct naive *b, int item)
{
    int first = NONE;

    for (int i = 0; i < b->owed_count; i++) {
        const struct owed *row = &b->owed[i];

        if (row->a == row->b || row->item != item || b->happenings[row->event].order == NONE)
            continue;
        if (first == NONE || row->run < b->owed[first].run ||
            (row->run == b->owed[first].run && row->a < b->owed[first].a))
            first = i;
    }
    return first;
}

/* What lies on the back-order shelf is for orders, wherever they owe. */
static void settle_from_shelf(struct naive *b, int item)
{
    int shelf = naive_place_find(b, SLICE("shelf"));
    int owed;

    while (b->settled < SETTLE_MAX && free_at(b, item, shelf) > 0 &&
           (owed = owed_by_orders(b, item)) != NONE)
        settle_one(b, owed, shelf);
}

static void settle(struct naive *b, int item, int place)
{
    bool is_shelf = place == naive_place_find(b, SLICE("shelf"));
    int owed;

    if (is_shelf)
        settle_from_shelf(b, item);
    while (b->settled < SETTLE_MAX && free_at(b, item, place) > 0 &&
           (owed = owed_first(b, item, place, NONE)) != NONE)
        settle_one(b, owed, place);
    if (!is_shelf)
        settle_from_shelf(b, item);
}

void naive_settle_places(struct naive *b)
{
    for (int i = 0; i < b->settle_count; i++)
        settle(b, b->settle_items[i], b->settle_places[i]);
}

void naive_settle_noted(struct naive *b)
{
    naive_settle_places(b);
    for (int i = b->waiting.count - 1; i >= 0; i--)
        settle(b, b->waiting.items[i], b->waiting.places[i]);
}

static void write_off(struct naive *b, int owed, int64_t q, struct dest dest)
{
    const struct owed *row = &b->owed[owed];
    struct draw *draw = naive_draw_add(b);

    draw->event = row->event;
    draw->need = row->need;
    draw->item = row->item;
    draw->out = q;
    draw->written_off = true;
    draw->value = naive_interval_value(b, row->run, row->a, q);
    naive_post_dest(b, dest, naive_worth_minus(naive_worth_none(), draw->value));
}

/* The oldest of those that there is something to settle with. */
static int owed_in_reach(struct naive *b, const struct happening *hand)
{
    int first = NONE;

    for (int i = 0; i < b->owed_count; i++) {
        const struct owed *row = &b->owed[i];

        if (row->a == row->b || row->item != hand->item ||
            (hand->of != NONE && row->event != hand->of) || reach(b, hand, row) == 0)
            continue;
        if (first == NONE || row->run < b->owed[first].run ||
            (row->run == b->owed[first].run && row->a < b->owed[first].a))
            first = i;
    }
    return first;
}

/* `again`: what there is nothing to settle with is left owed. Returns what was not settled. */
enum status naive_settle_by_hand(struct naive *b, int event, int64_t *left, bool again)
{
    const struct happening *row = &b->happenings[event];
    bool any = false;

    while (*left > 0) {
        int owed = again ? owed_in_reach(b, row) : owed_first(b, row->item, NONE, row->of);
        int draws_from = b->draw_count;
        int item = row->with != NONE ? row->with : row->item;
        int place = row->with != NONE ? NONE : row->from_place;
        int64_t part;

        if (owed == NONE)
            break;
        any = true;
        part = naive_least(*left, b->owed[owed].b - b->owed[owed].a);
        if (again)
            part = naive_least(part, reach(b, row, &b->owed[owed]));
        if (row->with == NONE && place == NONE)
            place = b->owed[owed].place;
        if (row->reason != NONE) {
            write_off(b, owed, part, row->dest);
        } else {
            int64_t got;

            b->by_hand = true;
            b->stands_in = row->with != NONE;
            got = naive_pick_places(b, b->owed[owed].need, item, place, part);
            b->by_hand = false;
            if (got < part)
                return naive_refuse(b, STOCK_SHORT, slice_of(b->items[item].text));
            naive_draw_take(b, b->owed[owed].need, item, part);
        }
        settle_credit(b, owed, part, draws_from);
        *left -= part;
    }
    return any ? OK : naive_refuse(b, SETTLE_NOTHING, slice_of(b->items[row->item].text));
}
