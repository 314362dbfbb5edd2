#include "naive_stage.h"

/* 4.7: what reports use of resources. */

static struct price price_of(const struct naive *b, const struct flat_list *list, int i)
{
    int rate = naive_rate_found(b, list->uses[i].item, list->found);

    return rate == NONE ? naive_price_none() : b->rates[rate].price;
}

bool naive_uses_fixed(const struct naive *b, const struct flat_list *list, int point)
{
    for (int i = 0; i < list->use_count; i++)
        if (list->uses[i].fixed &&
            (point == ALL_POINTS ||
             naive_point_of(b, list->routing, list->uses[i].operation) == point))
            return true;
    return false;
}

static bool has_use(const struct naive *b, const struct flat_list *list, const struct flat *use,
                    const struct price *price)
{
    for (int i = 0; i < list->use_count; i++) {
        const struct flat *row = &list->uses[i];
        struct price own = price_of(b, list, i);

        if (row->item == use->item && row->place == use->place && row->fixed == use->fixed &&
            row->blow_through == use->blow_through && row->operation == use->operation &&
            row->issue == use->issue && naive_profile_same(row->profile, use->profile) &&
            naive_frac_same(row->ratio, use->ratio) && naive_price_same(&own, price))
            return true;
    }
    return false;
}

bool naive_uses_same(const struct naive *b, const struct flat_list *one,
                     const struct flat_list *two)
{
    for (int side = 0; side < 2; side++) {
        const struct flat_list *list = side ? two : one;

        for (int i = 0; i < list->use_count; i++) {
            struct price price = price_of(b, list, i);

            if (!naive_price_is_nil(&price) &&
                !has_use(b, side ? one : two, &list->uses[i], &price))
                return false;
        }
    }
    return true;
}

static bool is_one(const struct need *a, const struct need *b)
{
    return a->item == b->item && a->by_bill_at == b->by_bill_at && a->fixed == b->fixed &&
           a->operation == b->operation && a->issue == b->issue;
}

static struct need need_of(const struct naive *b, const struct flat *flat)
{
    struct need need = naive_need_asked(b, flat);

    need.by_bill_at = flat->place;
    return need;
}

static int64_t more_of(const struct naive *b, int output, const struct need *need)
{
    for (int i = 0; i < b->carry_count; i++) {
        const struct carry *row = &b->carries[i];

        if (row->output == output && row->item == need->item && row->place == need->by_bill_at &&
            row->fixed == need->fixed && row->operation == need->operation &&
            row->issue == need->issue)
            return row->more;
    }
    return 0;
}

/* Of the running output's use of the list's i-th, now at x, what goes by the bill: of those before
   it q further on. */
static int64_t so_far(const struct naive *b, const struct flat_list *list, int i, int64_t x,
                      int64_t q)
{
    struct need like = need_of(b, &list->uses[i]);
    int64_t sum = 0;

    for (int k = 0; k < list->use_count; k++) {
        struct need need = need_of(b, &list->uses[k]);

        if (is_one(&need, &like))
            sum += naive_need_total(&need, k < i ? x + q : x);
    }
    return sum;
}

/* 26.1: whether the report says how much it used of it; the first use has all of that. */
static bool is_said(const struct naive *b, const struct event *e, int item)
{
    for (int i = 0; e && i < e->line_count; i++)
        if (!e->lines[i].output && e->lines[i].instead.size == 0 &&
            naive_text_is(b->items[item].text, e->lines[i].item))
            return true;
    return false;
}

bool naive_hours_said(const struct naive *b, int event, int item)
{
    for (int i = 0; i < b->hours_count; i++)
        if (b->hours[i].event == event && b->hours[i].need.item == item &&
            b->hours[i].need.is_actual)
            return true;
    return false;
}

static int64_t said(struct naive *b, const struct event *e, int event, const struct flat_list *list,
                    int item)
{
    int64_t q = 0;
    int i = 0;

    if (naive_hours_said(b, event, item))
        return 0;
    while (e->lines[i].output || e->lines[i].instead.size ||
           !naive_text_is(b->items[item].text, e->lines[i].item))
        i++;
    (void)naive_base_qty(b, item, (struct amount){ e->lines[i].qty, e->lines[i].unit }, &q);
    return q - naive_least(q, naive_used_then(b, &b->happenings[event], list, item, 0));
}

struct worth naive_hours_more(struct naive *b, int event, int item, int64_t q)
{
    int rate = naive_rate_found(b, item, b->happenings[event].found);
    struct price price = rate == NONE ? naive_price_none() : b->rates[rate].price;
    struct hours *row = naive_hours_add(b);

    *row = (struct hours){ .event = event,
                           .need = { .item = item, .passing = NONE, .step = b->items[item].step },
                           .qty = q,
                           .v = naive_price_times(&price, q) };
    return row->v;
}

struct worth naive_hours_use(struct naive *b, const struct event *e, const struct flat_list *list,
                             int passing, int point)
{
    struct worth sum = naive_worth_none();
    int64_t q = b->passings[passing].q;

    for (int i = 0; i < list->use_count; i++) {
        struct need need = need_of(b, &list->uses[i]);
        struct price price = price_of(b, list, i);
        struct carry *carry;
        struct hours *row;
        int64_t before;
        int64_t used;
        int64_t x;

        if (point != ALL_POINTS && naive_point_of(b, list->routing, need.operation) != point)
            continue;
        need.passing = passing;
        x = b->outputs[naive_need_output(b, &need)].qty;
        carry = naive_carry_row(b, naive_need_output(b, &need), &need);
        before = so_far(b, list, i, x, q) + carry->qty + carry->more;
        need.qty = naive_need_total(&need, x + q) - naive_need_total(&need, x);
        used = naive_least(carry->qty, need.qty);
        if (is_said(b, e, need.item)) {
            need.event = b->passings[passing].event;
            need.is_actual = true;
            need.by_bill = need.stands = need.qty;
            need.qty = said(b, e, b->passings[passing].event, list, need.item);
            carry = naive_carry_row(b, naive_need_output(b, &need), &need);
            carry->more += need.qty - need.by_bill;
            b->carried.of[CARRIED_STATED] += need.qty != need.by_bill;
            used = 0;
        }
        b->carried.of[CARRIED_HOURS] += used != 0;
        carry->qty -= used;
        need.qty -= used;
        row = naive_hours_add(b);
        *row = (struct hours){ .event = b->passings[passing].event, .need = need, .qty = need.qty };
        row->v = naive_price_between(&price, before, before + need.qty);
        sum = naive_worth_plus(sum, row->v);
    }
    return sum;
}

struct worth naive_hours_live(const struct naive *b, int event)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->hours_count; i++)
        if (b->hours[i].event == event)
            sum = naive_worth_plus(sum, b->hours[i].v);
    return sum;
}

struct worth naive_hours_undone(const struct naive *b, int undo_row)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == undo_row && b->lines[i].kind == LINE_HOURS)
            sum = naive_worth_plus(sum, b->lines[i].v);
    return sum;
}

struct worth naive_hours_back(struct naive *b, int event, int64_t s, int64_t n)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->hours_count; i++) {
        struct hours *row = &b->hours[i];
        struct line *line;

        if (row->event != event)
            continue;
        row->given = row->qty - naive_keep_of(row->qty, s, n, row->need.step);
        if (row->given == 0)
            continue;
        line = naive_line_add(b, LINE_HOURS);
        line->of_line = i;
        line->q = row->given;
        line->v = naive_worth_leaves(row->v, row->given, row->qty);
        row->qty -= line->q;
        row->v = naive_worth_minus(row->v, line->v);
        sum = naive_worth_plus(sum, line->v);
    }
    return sum;
}

struct worth naive_hours_again(struct naive *b, int undo_row, int64_t s, int64_t u)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->line_count; i++) {
        struct line *line = &b->lines[i];
        struct worth v;
        struct hours *row;
        int64_t again;

        if (line->event != undo_row || line->kind != LINE_HOURS)
            continue;
        row = &b->hours[line->of_line];
        again = line->q - naive_keep_of(line->q, s, u, row->need.step);
        if (again == 0)
            continue;
        v = naive_worth_leaves(line->v, again, line->q);
        line->q -= again;
        line->v = naive_worth_minus(line->v, v);
        row->qty += again;
        row->v = naive_worth_plus(row->v, v);
        row->given = -again;
        sum = naive_worth_plus(sum, v);
    }
    return sum;
}

void naive_hours_move(struct naive *b, int passing)
{
    for (int i = 0; i < b->hours_count; i++) {
        struct hours *row = &b->hours[i];
        struct carry *carry;
        int64_t before;
        int64_t falls;

        if (row->need.passing != passing)
            continue;
        before = b->outputs[naive_need_output(b, &row->need)].qty;
        falls = row->need.is_actual ? naive_standing_falls(b, &row->need) : row->given;
        carry = naive_carry_row(b, naive_need_output(b, &row->need), &row->need);
        carry->qty += naive_need_total(&row->need, before) -
                      naive_need_total(&row->need, before + b->passings[passing].by) - falls;
        carry->more -= row->given - falls;
        row->given = 0;
    }
}

struct worth naive_hours_left(const struct naive *b, const struct flat_list *list, int order)
{
    struct worth sum = naive_worth_none();
    struct need needs[ARRAY_COUNT(list->uses)];
    int64_t formula[ARRAY_COUNT(list->uses)] = { 0 };

    for (int i = 0; i < list->use_count; i++) {
        struct price price = price_of(b, list, i);
        int point = naive_point_of(b, list->routing, list->uses[i].operation);
        int64_t left = naive_order_left(b, list, order, point).pieces;
        int output = naive_output_of(b, list, order, point, list->uses[i].fixed ? "order" : NULL);
        int64_t x = output == NONE ? 0 : b->outputs[output].qty;
        int64_t before;
        int64_t carry;

        needs[i] = need_of(b, &list->uses[i]);
        if (left <= 0)
            continue;
        formula[i] = naive_need_total(&needs[i], x + left) - naive_need_total(&needs[i], x);
        carry = output == NONE ? 0 : naive_carry_of(b, output, &needs[i]);
        for (int k = 0; k < i; k++)
            if (is_one(&needs[k], &needs[i]))
                carry -= naive_least(carry, formula[k]);
        before = so_far(b, list, i, x, left) + carry +
                 (output == NONE ? 0 : more_of(b, output, &needs[i]));
        sum = naive_worth_plus(
            sum, naive_price_between(&price, before,
                                     before + formula[i] - naive_least(carry, formula[i])));
    }
    return sum;
}
