#include "naive_inner.h"
#include "naive_stage.h"
#include "naive_subcontract.h"

#include <stdio.h>

int naive_need_output(const struct naive *b, const struct need *need)
{
    const struct passing *row = &b->passings[need->passing];

    return need->fixed ? row->output_run : row->output;
}

static void outputs_add(struct naive *b, const struct passing *row, int64_t q)
{
    b->outputs[row->output].qty += q;
    if (row->output_run != NONE)
        b->outputs[row->output_run].qty += q;
}

int64_t naive_standing_falls(const struct naive *b, struct need *need)
{
    const struct happening *row = &b->happenings[need->event];
    int64_t before = need->stands;
    int64_t bad = row->scrapped + row->lost;

    need->stands = bad > 0 ? need->by_bill : 0;
    if (row->good_posted > 0)
        need->stands =
            naive_keep_of(need->by_bill, row->good + bad, row->good_posted + bad, need->step);
    return before - need->stands;
}

/* ---- undone and done again ---- */

/* The needs by this passing, which moves by what it is to. */
static void carries_move(struct naive *b, int passing, int first, const int64_t *given)
{
    for (int i = first; i < b->need_count; i++) {
        struct need *need = &b->needs[i];
        int64_t before;

        if (need->passing != passing || (!need->by_formula && !need->is_actual))
            continue;
        before = b->outputs[naive_need_output(b, need)].qty;
        naive_carry_row(b, naive_need_output(b, need), need)->qty +=
            naive_need_total(need, before) -
            naive_need_total(need, before + b->passings[passing].by) -
            (need->is_actual ? naive_standing_falls(b, need) : given[i - first]);
    }
}

void naive_passings_move(struct naive *b, int event, const int64_t *given)
{
    int first = 0;

    while (first < b->need_count && b->needs[first].event != event)
        first++;
    for (int i = 0; i < b->passing_count; i++) {
        struct passing *row = &b->passings[i];

        if (row->event != event)
            continue;
        carries_move(b, i, first, given);
        naive_hours_move(b, i);
        outputs_add(b, row, row->by);
        row->q += row->by;
        row->by = 0;
    }
}

void naive_passings_back(struct naive *b, int event, int64_t s, int64_t n, int64_t own)
{
    for (int i = 0; i < b->passing_count; i++) {
        struct passing *row = &b->passings[i];
        struct line *line;

        if (row->event != event || row->stands_for != NONE)
            continue;
        row->by = -(row->own ? own : row->q - naive_part_of(row->q, s, n));
        if (row->own || row->by == 0)
            continue;
        line = naive_line_add(b, LINE_PASSED);
        line->passing = i;
        line->q = -row->by;
        b->operated.of[OPERATED_BACK] += row->q + row->by > 0;
    }
}

void naive_passings_again(struct naive *b, int undo_row, int64_t s, int64_t u, int64_t own)
{
    int event = b->happenings[undo_row].target;

    for (int i = 0; i < b->passing_count; i++) {
        struct passing *row = &b->passings[i];

        if (row->event == event && row->own)
            row->by = own;
    }
    for (int i = 0; i < b->line_count; i++) {
        struct line *line = &b->lines[i];
        int64_t again;

        if (line->event != undo_row || line->kind != LINE_PASSED)
            continue;
        again = line->q - naive_part_of(line->q, s, u);
        line->q -= again;
        b->passings[line->passing].by += again;
        b->operated.of[OPERATED_AGAIN] += again > 0;
    }
}

/* ---- reported ---- */

/* n pass this pay point; 0: the completion. */
struct passed {
    int point;
    int64_t n;
};

static bool line_replaces(const struct naive *b, const struct event *e, int item)
{
    for (int i = 0; i < e->line_count; i++)
        if (!e->lines[i].output && e->lines[i].instead.size == 0 &&
            naive_text_is(b->items[item].text, e->lines[i].item))
            return true;
    return false;
}

/* The need by the bill: difference of two totals, less what is carried. */
static void need_by_formula(struct naive *b, struct need *need, int64_t n)
{
    int64_t before = b->outputs[naive_need_output(b, need)].qty;
    struct carry *carry = naive_carry_row(b, naive_need_output(b, need), need);
    int64_t used;

    need->qty = naive_need_total(need, before + n) - naive_need_total(need, before);
    if (need->is_actual) {
        need->by_bill = need->stands = need->qty;
        return;
    }
    need->by_formula = true;
    used = naive_least(carry->qty, need->qty);
    b->operated.of[OPERATED_CARRIED] += used != 0 && b->passings[need->passing].point != 0;
    b->operated.of[OPERATED_BLOWN_CARRIED] +=
        used != 0 && b->passings[need->passing].stands_for != NONE;
    need->qty -= used;
    carry->qty -= used;
}

/* Whether a line before this one says how much of the same item was used. */
static bool is_said_before(const struct event *e, int number)
{
    for (int i = 0; i < number; i++)
        if (!e->lines[i].output && e->lines[i].instead.size == 0 &&
            slice_equals(e->lines[i].item, e->lines[number].item))
            return true;
    return false;
}

/* How much the lines before this one say of the same item. */
static int64_t said_already(struct naive *b, const struct event *e, int number)
{
    int64_t sum = 0;

    for (int i = 0; i < number; i++) {
        const struct event_line *line = &e->lines[i];
        int64_t q = 0;

        if (!line->output && line->instead.size == 0 &&
            slice_equals(line->item, e->lines[number].item) &&
            naive_base_qty(b, naive_item_find(b, line->item),
                           (struct amount){ line->qty, line->unit }, &q) == OK)
            sum += q;
    }
    return sum;
}

/* A report's lines, and its needs so far. */
struct using
{
    const struct event *e;
    int event;
    int first;
    const struct flat_list *list;
};

/* Of one order and pay point, whatever the bill. */
static bool same_point(const struct output *a, const struct output *b)
{
    return a->item == b->item && a->order == b->order && a->point == b->point && !a->blown;
}

/* What skipped this pay point of the order and no report of it has taken up. */
static int64_t caught_up(const struct naive *b, const struct output *like)
{
    int64_t sum = 0;

    for (int i = 0; i < b->passing_count; i++) {
        const struct passing *row = &b->passings[i];

        if (!row->own && row->stands_for == NONE && same_point(&b->outputs[row->output], like))
            sum += row->q;
    }
    for (int i = 0; i < b->happening_count; i++)
        if (b->happenings[i].taken_up > 0 &&
            same_point(&b->outputs[b->happenings[i].taken_of], like))
            sum -= b->happenings[i].taken_up;
    return sum;
}

/* A late report of an order: its good pieces that had been caught up are no new ones. */
static void take_up(struct naive *b, int event, struct flat_list *list, int point)
{
    struct happening *row = &b->happenings[event];
    struct output like = {
        .item = row->item, .order = row->order, .point = point, .counts = list->counts
    };

    if (row->order == NONE || point == 0 || caught_up(b, &like) <= 0)
        return;
    row->taken_up = naive_least(naive_most(0, row->good - naive_owed_at(b, row->product, NONE)),
                                caught_up(b, &like));
    row->taken_of = naive_output_row(b, like, NULL);
    row->good -= row->taken_up;
    row->good_posted = row->good;
    b->operated.of[OPERATED_TAKEN_UP] += row->taken_up > 0;
    b->operated.of[OPERATED_TAKEN_PART] += row->taken_up > 0 && row->good > 0;
}

int64_t naive_used_then(struct naive *b, const struct happening *row, const struct flat_list *list,
                        int item, int64_t passed)
{
    bool is_hours = b->items[item].kind == KIND_RESOURCE;
    int64_t sum = 0;

    for (int i = 0; i < (is_hours ? list->use_count : list->count) && row->taken_up > 0; i++) {
        struct output like = b->outputs[row->taken_of];
        const struct flat *flat = is_hours ? &list->uses[i] : &list->of[i];
        struct need need = { .item = item,
                             .ratio = flat->ratio,
                             .fixed = flat->fixed,
                             .profile = flat->profile,
                             .step = b->items[item].step };
        int64_t x;

        if (flat->item != item || naive_point_of(b, list->routing, flat->operation) != like.point)
            continue;
        x = b->outputs[naive_output_row(b, like, flat->fixed ? row->run : NULL)].qty -
            passed;                       /* as it was before what passes anew */
        x = naive_most(x, row->taken_up); /* another bill counted them */
        sum += naive_need_total(&need, x) - naive_need_total(&need, x - row->taken_up);
    }
    return sum;
}

static int64_t passed_anew(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    return row->good + row->scrapped + row->lost;
}

/* Hours that no bill asks for; a subcontractor's are his. */
static enum status hours_line(struct naive *b, const struct using *use,
                              const struct event_line *line, bool replaces, int64_t q)
{
    struct happening *row = &b->happenings[use->event];
    int item = naive_item_find(b, line->item);

    if (line->instead.size || line->place.size || line->lot.size || line->serials.size ||
        row->vendor != 0)
        return naive_refuse(b, ITEM_KIND, line->item);
    if (!replaces || !naive_hours_said(b, use->event, item))
        row->conversion =
            naive_worth_plus(row->conversion, naive_hours_more(b, use->event, item, q));
    return OK;
}

/* Actual use replaces every need of its component by the bill: the first takes it, the others fall
   away. What a further line says of the same one is a need of its own. */
static enum status use_line(struct naive *b, const struct using *use, int number)
{
    const struct event_line *line = &use->e->lines[number];
    bool replaces = line->instead.size == 0 && !is_said_before(use->e, number);
    int event = use->event;
    int item = naive_item_find(b, line->item);
    int place = line->place.size ? naive_place_find(b, line->place)
                                 : naive_vendor_place(b, b->happenings[event].vendor - 1);
    bool found = false;
    int64_t q;
    enum status status = naive_base_qty(b, item, (struct amount){ line->qty, line->unit }, &q);
    const struct lot_words words = { item, q, line->lot, line->serials, true, true };
    struct need *extra;
    int of = NONE;

    if (status)
        return status;
    if (line->instead.size == 0)
        q -= naive_least(q, naive_most(0, naive_used_then(b, &b->happenings[event], use->list, item,
                                                          passed_anew(b, event)) -
                                              said_already(b, use->e, number)));
    if (b->items[item].kind == KIND_RESOURCE)
        return hours_line(b, use, line, replaces, q);
    if (line->instead.size && b->items[item].kind != KIND_PHANTOM)
        naive_stand_in_as_said(b, use->list, use->first,
                               (struct said){ item, naive_item_find(b, line->instead), q });
    for (int i = use->first; i < b->need_count && replaces; i++) {
        struct need *need = &b->needs[i];

        if (need->item != item || need->of == NONE)
            continue;
        b->operated.of[OPERATED_USED] +=
            need->passing != NONE && b->passings[need->passing].point != 0;
        need->until = ISSUE_COMPLETION;
        need->by_line = true;
        need->qty = found ? 0 : q;
        if (!found && place != NONE)
            need->place = need->claimed_at = place;
        if (!found)
            of = i;
        found = true;
    }
    if (found)
        return naive_lots_out(b, event, of, &words);
    if (b->items[item].kind == KIND_PHANTOM)
        return naive_refuse(b, ITEM_KIND, line->item);
    extra = naive_need_add(b, event, item, place);
    extra->qty = q;
    extra->by_line = true;
    extra->claimed_at = place;
    return naive_lots_out(b, event, (int)(extra - b->needs), &words);
}

/* An order is one run. */
static void run_set(struct naive *b, const struct event *e, int event)
{
    struct happening *row = &b->happenings[event];
    char run[160];

    if (row->order != NONE)
        snprintf(run, sizeof(run), "order");
    else if (event_has(e, FIELD_RUN))
        snprintf(run, sizeof(run), "=%.*s", (int)e->run.size, e->run.text);
    else
        snprintf(run, sizeof(run), "%d", (int)row->day);
    row->run = naive_text_copy(b, slice_of(run));
}

static struct passing *passing_of(struct naive *b, int event, struct output like, bool fixed)
{
    const struct happening *of = &b->happenings[event];
    struct passing *row = naive_passing_add(b);

    like.order = of->order;
    row->event = event;
    row->point = like.point;
    row->output = naive_output_row(b, like, NULL);
    row->output_run = fixed ? naive_output_row(b, like, of->run) : NONE;
    return row;
}

static struct passing *passing_of_point(struct naive *b, int event, struct flat_list *list,
                                        int point)
{
    const struct happening *of = &b->happenings[event];
    bool fixed = false;

    for (int i = 0; i < list->count; i++)
        fixed |=
            list->of[i].fixed && naive_point_of(b, list->routing, list->of[i].operation) == point;
    fixed |= of->vendor == 0 && naive_uses_fixed(b, list, point);
    b->operated.of[OPERATED_FIXED] += fixed && point != 0;
    return passing_of(
        b, event,
        (struct output){
            .item = of->item, .point = point, .counts = list->counts, .vendor = of->vendor },
        fixed);
}

static int section_of(const struct naive *b, const struct flat_list *list, int i)
{
    int point = naive_point_of(b, list->routing, list->of[i].operation);

    return point == 0 ? INT32_MAX : point;
}

/* Whether it is the first need of its item at the first pay point that asks for it. */
static bool takes_all(const struct naive *b, const struct flat_list *list, int i)
{
    for (int k = 0; k < list->count; k++)
        if (list->of[k].item == list->of[i].item &&
            (section_of(b, list, k) < section_of(b, list, i) ||
             (section_of(b, list, k) == section_of(b, list, i) && k < i)))
            return false;
    return true;
}

/* What was staged of it takes the place of what the bill says. */
static void staged_set(struct naive *b, const struct flat_list *list, struct need *need, int i,
                       struct passed passed)
{
    int order = b->happenings[need->event].order;
    struct instead of[SUPPLY_MAX];
    int count = naive_staged(b, order, of);

    for (int k = 0; k < count; k++)
        if (of[k].item == need->item && naive_method_of(b, need->item, need->issue) != ISSUE_BULK) {
            struct order_seen seen = naive_order_see(b, order);

            need->is_actual = need->staged = true;
            need->until = ISSUE_COMPLETION;
            need->staged_takes = takes_all(b, list, i);
            need->staged_of = of[k].brought;
            need->staged_passed = seen.good.micro + seen.scrapped.micro + seen.lost.micro +
                                  naive_goods_past(b, order, passed.point) + passed.n;
        }
}

/* Its needs and its conversion. */
static struct passing *pass(struct naive *b, const struct event *e, int event,
                            struct flat_list *list, struct passed passed)
{
    struct happening *row = &b->happenings[event];
    struct passing *passing = passing_of_point(b, event, list, passed.point);
    int64_t before = b->outputs[passing->output].qty;
    int rate = naive_rate_found(b, row->item, row->found);

    passing->q = passed.n;
    for (int i = 0; i < list->count; i++) {
        struct need *need;

        if (naive_point_of(b, list->routing, list->of[i].operation) != passed.point)
            continue;
        need = naive_need_of_flat(b, event, &list->of[i]);
        need->of = row->item;
        need->passing = (int)(passing - b->passings);
        if (passed.point != 0)
            naive_need_early(need);
        /* so carries stand in the order of the bill */
        (void)naive_carry_row(b, naive_need_output(b, need), need);
        need->is_actual = line_replaces(b, e, need->item);
        if (!need->is_actual)
            staged_set(b, list, need, i, passed);
        need_by_formula(b, need, passed.n);
    }
    row->conversion =
        naive_worth_plus(row->conversion, naive_point_conversion(b, list->routing, passed.point,
                                                                 before, before + passed.n));
    if (rate != NONE && passed.point == 0 && row->vendor == 0)
        row->conversion = naive_worth_plus(
            row->conversion, naive_price_between(&b->rates[rate].price, before, before + passed.n));
    if (row->vendor == 0)
        row->conversion = naive_worth_plus(
            row->conversion,
            naive_hours_use(b, e, list, (int)(passing - b->passings), passed.point));
    outputs_add(b, passing, passed.n);
    return passing;
}

/* So much of it is made on the spot, of all its operations. */
void naive_passing_blown(struct naive *b, int of, struct flat_list *list, int64_t q)
{
    int event = b->needs[of].event;
    int item = b->needs[of].item;
    struct happening *row = &b->happenings[event];
    int rate = naive_rate_found(b, item, row->found);
    struct passing *passing;
    bool fixed = false;
    int number;
    int64_t before;

    for (int i = 0; i < list->count; i++)
        fixed |= list->of[i].fixed;
    fixed |= naive_uses_fixed(b, list, ALL_POINTS);
    passing = passing_of(
        b, event, (struct output){ .item = item, .blown = true, .counts = list->counts }, fixed);
    number = (int)(passing - b->passings);
    before = b->outputs[passing->output].qty;
    b->operated.of[before > 0 ? OPERATED_BLOWN_ON : OPERATED_BLOWN]++;
    b->operated.of[OPERATED_BLOWN_BELOW] +=
        b->needs[of].passing != NONE && b->passings[b->needs[of].passing].stands_for != NONE;
    passing->stands_for = of;
    passing->q = q;
    b->needs[of].made = number;
    for (int i = 0; i < list->count; i++) {
        struct need *part = naive_need_of_flat(b, event, &list->of[i]);

        part->of = item;
        part->passing = number;
        if (b->needs[of].early)
            naive_need_early(part);
        need_by_formula(b, part, q);
    }
    row = &b->happenings[event];
    if (rate != NONE)
        row->conversion = naive_worth_plus(
            row->conversion, naive_price_between(&b->rates[rate].price, before, before + q));
    row->conversion = naive_worth_plus(
        row->conversion, naive_routing_conversion(b, list->routing, before, before + q));
    row->conversion =
        naive_worth_plus(row->conversion, naive_hours_use(b, NULL, list, number, ALL_POINTS));
    passing = &b->passings[number];
    outputs_add(b, passing, q);
}

/* Which bill, rate and routing they go by. */
enum status naive_list_set(struct naive *b, int item, struct found found, struct flat_list *list)
{
    int rate = naive_rate_found(b, item, found);
    int routing = naive_routing_found(b, item, found);
    enum status status = naive_explode_bill(b, item, routing, found, list);

    if (rate != NONE)
        naive_counts_note(list, 'r', b->rates[rate].number);
    if (routing != NONE)
        naive_counts_note(list, 'o', b->routings[routing].number);
    return status;
}

/* From its own pay point back to the first: what lies there is taken, the rest has skipped it. */
enum status naive_passings_set(struct naive *b, const struct event *e, int event, int64_t n)
{
    struct flat_list list = { .count = 0 };
    int own = e->verb == VERB_OPERATION ? e->operation : 0;
    int first = b->need_count;
    enum status status =
        naive_list_set(b, b->happenings[event].item, b->happenings[event].found, &list);
    int points[POINTS_MAX];
    int64_t taken[POINTS_MAX];
    int64_t skipped[POINTS_MAX];
    int64_t rest = n;
    int count;

    if (status)
        return status;
    run_set(b, e, event);
    take_up(b, event, &list, own);
    rest = n = n - b->happenings[event].taken_up;
    count = naive_points_before(b, list.routing, own, points);
    for (int i = count - 1; i >= 0; i--) {
        int goods = naive_goods_find(b, event, points[i]);

        taken[i] = goods == NONE ? 0 : naive_least(rest, naive_available_by_list(b, goods));
        rest -= taken[i];
        skipped[i] = rest;
    }
    b->operated.points[count < 4 ? count : 4]++;
    for (int i = 0; i < count; i++) {
        b->operated.of[OPERATED_TAKEN] += taken[i] > 0;
        b->operated.of[OPERATED_CAUGHT_UP] += skipped[i] > 0;
        b->operated.of[OPERATED_MIXED] += taken[i] > 0 && skipped[i] > 0;
        b->operated.of[OPERATED_FAR] += i > 0 && skipped[i] > 0 && skipped[i - 1] > 0;
        if (skipped[i] > 0)
            pass(b, e, event, &list, (struct passed){ points[i], skipped[i] });
        if (taken[i] > 0)
            naive_need_add(b, event, naive_goods_find(b, event, points[i]), NONE)->qty = taken[i];
    }
    if (n > 0)
        pass(b, e, event, &list, (struct passed){ own, n })->own = true;
    for (int i = 0; i < e->line_count && status == OK; i++)
        if (!e->lines[i].output)
            status = use_line(b, &(struct using){ e, event, first, &list }, i);
    if (status == OK)
        naive_staged_needs(b, e, event, first);
    return status;
}

enum status naive_passing_outside(struct naive *b, const struct event *e, int event,
                                  struct flat_list *list, int64_t n)
{
    int place = naive_vendor_place(b, b->happenings[event].vendor - 1);
    int first = b->need_count;
    enum status status = OK;

    run_set(b, e, event);
    pass(b, e, event, list, (struct passed){ 0, n })->own = true;
    for (int i = first; i < b->need_count; i++) {
        b->needs[i].place = place;
        b->needs[i].blow_through = false;
    }
    for (int i = 0; i < e->line_count && status == OK; i++)
        status = use_line(b, &(struct using){ e, event, first, list }, i);
    return status;
}

struct operated naive_operated(const struct naive *b)
{
    return b->operated;
}
