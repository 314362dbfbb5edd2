#include "naive_inner.h"
#include "naive_recost.h"

#include <assert.h>

/* ---- on a bill ---- */

static enum side_basis basis_of(const struct event_line *line)
{
    if (line->share.micro)
        return SIDE_SHARE;
    if (line->by_quantity)
        return SIDE_QUANTITY;
    return line->has_cost || line->has_nrv ? SIDE_PRICE : SIDE_NOTHING;
}

static struct frac by_of(const struct naive *b, const struct event_line *line)
{
    if (line->has_cost)
        return naive_money_per_micro(b, line->cost_number, line->cost_decimals);
    if (line->has_nrv)
        return naive_money_per_micro(b, line->nrv_number, line->nrv_decimals);
    return naive_frac_of(line->share.micro, QTY_ONE);
}

/* In base units: no line of this names a unit. */
enum status naive_side_line_set(struct naive *b, int bill, const struct event_line *line)
{
    struct side_line *row = naive_side_line_add(b);
    int item = naive_item_find(b, line->item);

    row->bill = bill;
    row->item = item;
    row->place = line->place.size ? naive_place_find(b, line->place) : NONE;
    if (item == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, line->item);
    if (b->items[item].in_process || b->items[item].kind == KIND_PHANTOM ||
        b->items[item].kind == KIND_RESOURCE)
        return naive_refuse(b, ITEM_KIND, line->item);
    if (line->place.size && row->place == NONE)
        return naive_refuse(b, PLACE_UNKNOWN, line->place);
    row->ratio =
        naive_frac_over(naive_frac_of(line->ratio.num, line->ratio.den), b->bills[bill].makes);
    row->basis = basis_of(line);
    row->by = by_of(b, line);
    row->from = line->from.number;
    row->to = day_is_none(line->to) ? INT32_MAX : line->to.number;
    return OK;
}

static bool counts_on(const struct side_line *row, int bill, int32_t day)
{
    return row->bill == bill && row->from <= day && day <= row->to;
}

static bool is_bad_day(const struct naive *b, int bill, int first)
{
    const struct side_line *begins = &b->side_lines[first];
    struct frac shares = naive_frac_of(0, 1);

    for (int i = 0; i < b->side_line_count; i++) {
        const struct side_line *row = &b->side_lines[i];

        if (!counts_on(row, bill, begins->from))
            continue;
        if (i != first && row->item == begins->item)
            return true;
        if (row->basis == SIDE_SHARE)
            shares = naive_frac_plus(shares, row->by);
    }
    return shares.num > shares.den;
}

enum status naive_side_lines_fit(struct naive *b, int bill)
{
    int product = b->bills[bill].item;
    bool of[SIDE_NOTHING + 1] = { false };

    for (int i = 0; i < b->side_line_count; i++) {
        const struct side_line *row = &b->side_lines[i];

        if (row->bill != bill)
            continue;
        of[row->basis] = true;
        if (b->items[product].kind == KIND_PHANTOM || row->item == product ||
            is_bad_day(b, bill, i) || (of[SIDE_SHARE] && of[SIDE_QUANTITY]))
            return naive_refuse(b, BILL_OUTPUT, slice_of(b->items[product].text));
    }
    return OK;
}

static bool leads_to(const struct naive *b, int bill, int item)
{
    for (int i = 0; i < b->bill_line_count; i++)
        if (b->bill_lines[i].bill == bill && naive_bill_reaches(b, b->bill_lines[i].item, item))
            return true;
    return false;
}

enum status naive_side_lines_apart(struct naive *b, int bill)
{
    for (int i = 0; i < b->side_line_count; i++)
        if (b->side_lines[i].bill == bill && leads_to(b, bill, b->side_lines[i].item))
            return naive_refuse(b, BILL_CYCLE, slice_of(b->items[b->side_lines[i].item].text));
    return OK;
}

void naive_side_lines_copy(struct naive *b, int from, int to)
{
    int count = b->side_line_count;

    for (int i = 0; i < count; i++)
        if (b->side_lines[i].bill == from) {
            struct side_line *row = naive_side_line_add(b);

            *row = b->side_lines[i];
            row->bill = to;
        }
}

bool naive_side_lines_use(const struct naive *b, int bill, int item, int place)
{
    for (int i = 0; i < b->side_line_count; i++) {
        const struct side_line *row = &b->side_lines[i];

        if (row->bill == bill &&
            ((item != NONE && row->item == item) || (place != NONE && row->place == place)))
            return true;
    }
    return false;
}

enum status naive_side_lines_still(struct naive *b, int bill)
{
    for (int i = 0; i < b->side_line_count; i++) {
        const struct side_line *row = &b->side_lines[i];

        if (row->bill == bill && b->items[row->item].gone)
            return naive_refuse(b, ITEM_UNKNOWN, (struct slice){ 0 });
        if (row->bill == bill && row->place != NONE && b->places[row->place].gone)
            return naive_refuse(b, PLACE_UNKNOWN, (struct slice){ 0 });
    }
    return OK;
}

/* ---- of an event ---- */

/* The next side of the event behind this one; NONE: there is none. */
static int side_next(const struct naive *b, int event, int side)
{
    for (int i = side + 1; i < b->side_count; i++)
        if (b->sides[i].event == event)
            return i;
    return NONE;
}

static int own_output(const struct naive *b, int event)
{
    for (int i = 0; i < b->passing_count; i++)
        if (b->passings[i].event == event && b->passings[i].own)
            return b->passings[i].output;
    return NONE;
}

static bool shares(const struct side *side)
{
    return side->basis == SIDE_SHARE || side->basis == SIDE_QUANTITY;
}

/* Down to whole steps. */
static int64_t total_of(struct frac ratio, int64_t x, int64_t step)
{
    return (int64_t)(ratio.num * x / (ratio.den * step)) * step;
}

static int stated(const struct naive *b, const struct event *e, int item)
{
    for (int i = 0; i < e->line_count; i++)
        if (e->lines[i].output && naive_text_is(b->items[item].text, e->lines[i].item))
            return i;
    return NONE;
}

static enum status side_add(struct naive *b, const struct event *e, struct side side, int item,
                            int place)
{
    struct side *row = naive_side_add(b);
    struct line *line = naive_line_add(b, LINE_MADE);
    int said = stated(b, e, item);

    *row = side;
    row->line = (int)(line - b->lines);
    line->event = side.event;
    line->item = item;
    line->place = place == NONE ? naive_home_of(b, item) : place;
    line->q = side.changes;
    row->changes = 0;
    if (said == NONE)
        return OK;
    if (e->lines[said].place.size)
        line->place = naive_place_find(b, e->lines[said].place);
    return naive_base_qty(b, item, (struct amount){ e->lines[said].qty, e->lines[said].unit },
                          &line->q);
}

static enum status side_of_bill(struct naive *b, const struct event *e, int event, int64_t n,
                                const struct side_line *of)
{
    int64_t after = b->outputs[own_output(b, event)].qty;
    int64_t step = naive_step(b, of->item);
    struct side side = { .event = event, .basis = of->basis, .by = of->by };

    if (b->items[of->item].gone)
        return naive_refuse(b, ITEM_UNKNOWN, slice_of(b->items[of->item].text));
    if (of->place != NONE && b->places[of->place].gone)
        return naive_refuse(b, PLACE_UNKNOWN, slice_of(b->places[of->place].text));
    side.before = total_of(of->ratio, after - n, step);
    side.changes = total_of(of->ratio, after, step) - side.before;
    return side_add(b, e, side, of->item, of->place);
}

static enum status side_beside_bill(struct naive *b, const struct event *e, int event, int i)
{
    int item = naive_item_find(b, e->lines[i].item);
    struct side side = { .event = event, .basis = SIDE_NOTHING };

    if (e->verb == VERB_OPERATION)
        return naive_refuse(b, FIELD_UNKNOWN, e->lines[i].item);
    if (stated(b, e, item) != i)
        return naive_refuse(b, FIELD_TWICE, e->lines[i].item);
    if (b->items[item].kind == KIND_PHANTOM || b->items[item].kind == KIND_RESOURCE)
        return naive_refuse(b, ITEM_KIND, e->lines[i].item);
    if (item == b->happenings[event].item)
        return naive_refuse(b, BILL_OUTPUT, e->lines[i].item);
    for (int k = side_next(b, event, NONE); k != NONE; k = side_next(b, event, k))
        if (b->lines[b->sides[k].line].item == item)
            return OK;
    return side_add(b, e, side, item, NONE);
}

static void share_quantities(struct naive *b, int event, int64_t n)
{
    i128 all = n;

    for (int i = side_next(b, event, NONE); i != NONE; i = side_next(b, event, i))
        if (b->sides[i].basis == SIDE_QUANTITY)
            all += b->lines[b->sides[i].line].q;
    for (int i = side_next(b, event, NONE); i != NONE; i = side_next(b, event, i))
        if (b->sides[i].basis == SIDE_QUANTITY)
            b->sides[i].by = naive_frac_of(b->lines[b->sides[i].line].q, all);
}

/* What completions of the running output had so far. */
static void sides_begin(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];
    int output = own_output(b, event);

    for (int k = 0; k < b->happening_count; k++) {
        const struct happening *of = &b->happenings[k];

        if (k == event || side_next(b, k, NONE) == NONE || own_output(b, k) != output)
            continue;
        row->joint = naive_worth_plus(
            row->joint,
            naive_worth_plus(of->booked, naive_worth_plus(of->booked_scrap, of->booked_loss)));
        for (int i = side_next(b, k, NONE); i != NONE; i = side_next(b, k, i))
            if (shares(&b->sides[i]))
                row->joint = naive_worth_plus(row->joint, b->lines[b->sides[i].line].v);
        row->beyond += naive_worth_sum(of->income);
    }
}

enum status naive_sides_set(struct naive *b, const struct event *e, int event, int64_t n)
{
    struct happening *row = &b->happenings[event];
    int bill = naive_bill_found(b, row->item, row->found);
    enum status status = OK;

    for (int i = 0; i < b->side_line_count && e->verb != VERB_OPERATION && status == OK; i++)
        if (counts_on(&b->side_lines[i], bill, row->found.day))
            status = side_of_bill(b, e, event, n, &b->side_lines[i]);
    for (int i = 0; i < e->line_count && status == OK; i++)
        if (e->lines[i].output)
            status = side_beside_bill(b, e, event, i);
    if (status != OK || side_next(b, event, NONE) == NONE)
        return status;
    share_quantities(b, event, n);
    sides_begin(b, event);
    return OK;
}

void naive_sides_touch(struct naive *b, int event)
{
    for (int i = side_next(b, event, NONE); i != NONE; i = side_next(b, event, i))
        naive_standard_touch(b, b->lines[b->sides[i].line].item);
}

bool naive_makes_besides(const struct naive *b, int completion)
{
    return side_next(b, completion, NONE) != NONE;
}

bool naive_sides_use(const struct naive *b, int event, int item, int place)
{
    for (int i = side_next(b, event, NONE); i != NONE; i = side_next(b, event, i)) {
        const struct line *line = &b->lines[b->sides[i].line];

        if (line->end > 0 &&
            ((item != NONE && line->item == item) || (place != NONE && line->place == place)))
            return true;
    }
    return false;
}

/* ---- what it is worth ---- */

static int64_t sum(struct worth worth)
{
    return naive_worth_sum(worth);
}

/* So much money, by the elements of the cost: each with those before it. */
static struct worth like(int64_t money, struct worth cost)
{
    struct worth worth = { { [MATERIAL] = money } };
    int64_t upto = 0;
    int64_t before = 0;

    for (int e = 0; e < ELEMENT_COUNT && sum(cost) != 0; e++) {
        upto += cost.of[e];
        worth.of[e] = naive_part_of(money, upto, sum(cost)) - before;
        before += worth.of[e];
    }
    return worth;
}

/* All the product and the outputs by quantity, for one of the product. */
static struct frac quantity_of_all(const struct naive *b, int bill, int32_t day)
{
    struct frac all = naive_frac_of(1, 1);

    for (int i = 0; i < b->side_line_count; i++)
        if (counts_on(&b->side_lines[i], bill, day) && b->side_lines[i].basis == SIDE_QUANTITY)
            all = naive_frac_plus(all, b->side_lines[i].ratio);
    return all;
}

struct worth naive_sides_roll(const struct naive *b, int bill, struct frac ratio, struct worth cost)
{
    int32_t day = b->happenings[b->now].day;
    struct frac all = quantity_of_all(b, bill, day);
    int64_t worth = 0;
    struct worth joint;
    struct worth left;

    for (int i = 0; i < b->side_line_count; i++) {
        const struct side_line *line = &b->side_lines[i];

        if (counts_on(line, bill, day) && line->basis == SIDE_PRICE)
            worth +=
                naive_frac_round(naive_frac_times(line->by, naive_frac_times(ratio, line->ratio)),
                                 (int64_t)1000000 * QTY_ONE);
    }
    left = joint = naive_worth_minus(cost, like(naive_least(worth, sum(cost)), cost));
    for (int i = 0; i < b->side_line_count; i++) {
        const struct side_line *line = &b->side_lines[i];
        struct frac part =
            line->basis == SIDE_QUANTITY ? naive_frac_over(line->ratio, all) : line->by;

        if (!counts_on(line, bill, day) ||
            (line->basis != SIDE_QUANTITY && line->basis != SIDE_SHARE))
            continue;
        for (int e = 0; e < ELEMENT_COUNT; e++)
            left.of[e] -= naive_least(left.of[e], naive_frac_round(part, joint.of[e]));
    }
    return left;
}

static int64_t price_worth(const struct naive *b, const struct side *side)
{
    int64_t q = b->lines[side->line].q;

    if (side->basis != SIDE_PRICE || q == 0)
        return 0;
    return naive_frac_round(side->by, side->before + q) - naive_frac_round(side->by, side->before);
}

static struct worth share_worth(const struct naive *b, const struct side *side, struct worth joint,
                                struct worth left)
{
    const struct happening *row = &b->happenings[side->event];
    struct worth worth = naive_worth_none();

    if (!shares(side) || b->lines[side->line].q == 0)
        return worth;
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        int64_t part = naive_frac_round(side->by, row->joint.of[e] + joint.of[e]) -
                       naive_frac_round(side->by, row->joint.of[e]);

        worth.of[e] = naive_most(0, naive_least(part, left.of[e]));
    }
    return worth;
}

int64_t naive_income(const struct naive *b, int event)
{
    int64_t own = sum(b->happenings[event].income);
    int64_t all = 0;

    if (side_next(b, event, NONE) == NONE)
        return 0;
    for (int k = 0; k < b->happening_count; k++)
        if (side_next(b, k, NONE) != NONE && own_output(b, k) == own_output(b, event))
            all += sum(b->happenings[k].income);
    return naive_most(0, naive_least(own, all));
}

struct divided naive_sides_divide(const struct naive *b, int event, struct worth cost)
{
    struct divided divided = { .left = cost };
    struct worth upto = naive_worth_none();
    struct worth joint;
    int64_t worth = 0;
    int64_t borne;

    for (int i = side_next(b, event, NONE); i != NONE; i = side_next(b, event, i)) {
        struct worth before = upto;

        assert(divided.count < SIDES_MAX);
        worth += price_worth(b, &b->sides[i]);
        upto = like(worth, cost);
        divided.side[divided.count] = i;
        divided.value[divided.count++] = naive_worth_minus(upto, before);
    }
    if (divided.count == 0)
        return divided;
    borne = naive_most(0, naive_least(sum(cost), worth + b->happenings[event].beyond));
    divided.income = naive_worth_minus(upto, like(borne, cost));
    joint = divided.left = naive_worth_minus(cost, like(borne, cost));
    for (int k = 0; k < divided.count; k++) {
        struct worth part = share_worth(b, &b->sides[divided.side[k]], joint, divided.left);

        divided.value[k] = naive_worth_plus(divided.value[k], part);
        divided.left = naive_worth_minus(divided.left, part);
    }
    return divided;
}

struct divided naive_sides_book(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];
    struct divided divided = naive_sides_divide(b, event, naive_event_cost(b, event));

    for (int k = 0; k < divided.count; k++) {
        struct line *line = &b->lines[b->sides[divided.side[k]].line];
        struct worth value = divided.value[k];

        divided.value[k] = naive_worth_minus(value, line->v);
        line->v = value;
    }
    if (divided.count > 0) {
        naive_post_own(b, event, ROLE_BY_PRODUCT_INCOME,
                       naive_worth_minus(row->income, divided.income));
        row->income = divided.income;
    }
    return divided;
}

static struct goods goods_of(struct naive *b, int side)
{
    const struct line *line = &b->lines[b->sides[side].line];

    return (struct goods){ line->event, line->item, line->layer, line->q, &b->sides[side].unborne };
}

void naive_sides_enter(struct naive *b, int event)
{
    struct divided divided = naive_sides_book(b, event);

    for (int k = 0; k < divided.count; k++) {
        int number = b->sides[divided.side[k]].line;
        struct line *line = &b->lines[number];
        struct item *item = &b->items[line->item];

        line->end = line->q;
        if (line->q == 0)
            continue;
        if (naive_method_is_layered(b, line->item)) {
            line->layer = naive_inflow_layer(b, line->item, line->q, line->v, NONE);
        } else if (naive_is_averaged(b, line->item)) {
            naive_pool_gain(b, line->item, line->q, line->v);
            naive_move_in(b, line->item, line->q, line->v, &b->sides[divided.side[k]].unborne);
        } else {
            line->gain = naive_standard_move(b, line->item, line->q);
            line->std_row = item->std_row;
            naive_post_made(b, event, line->item, naive_worth_minus(line->v, line->gain));
        }
        item->last_qty = line->q;
        item->last_value = line->v;
        naive_lots_enter(b, event, number, line->q);
    }
}

void naive_sides_change(struct naive *b, const struct divided *changes)
{
    for (int k = 0; k < changes->count; k++) {
        struct goods goods = goods_of(b, changes->side[k]);

        naive_goods_change(b, &goods, changes->value[k]);
    }
}

/* ---- undone, and done again ---- */

void naive_sides_leave(struct naive *b, int event, int64_t s, int64_t n)
{
    for (int i = side_next(b, event, NONE); i != NONE; i = side_next(b, event, i)) {
        struct line *line = &b->lines[b->sides[i].line];
        int64_t step = naive_step(b, line->item);
        int64_t stays = (int64_t)((i128)line->q * s / ((i128)n * step)) * step;

        b->sides[i].changes = line->q - stays;
        line->q = stays;
        naive_standard_touch(b, line->item);
        naive_unsettle(b, event, line->item,
                       naive_most(0, naive_settled_live(b, event, line->item) - stays));
    }
}

void naive_sides_lower(struct naive *b, const struct divided *changes)
{
    for (int k = 0; k < changes->count; k++) {
        struct goods goods = goods_of(b, changes->side[k]);
        int64_t u = b->sides[changes->side[k]].changes;

        if (u == 0)
            naive_goods_change(b, &goods, changes->value[k]);
        else
            naive_made_take_back(b, b->sides[changes->side[k]].line, u,
                                 naive_worth_minus(naive_worth_none(), changes->value[k]));
    }
}

static int64_t taken_of(const struct naive *b, int undo_row, int number)
{
    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == undo_row && b->lines[i].kind == LINE_TAKEN &&
            b->lines[i].of_line == number)
            return b->lines[i].q;
    return 0;
}

void naive_sides_return(struct naive *b, int event, int undo_row, int64_t s, int64_t u)
{
    for (int i = side_next(b, event, NONE); i != NONE; i = side_next(b, event, i)) {
        struct line *line = &b->lines[b->sides[i].line];
        int64_t taken = taken_of(b, undo_row, b->sides[i].line);

        b->sides[i].changes = taken - naive_keep_of(taken, s, u, naive_step(b, line->item));
        line->q += b->sides[i].changes;
        naive_standard_touch(b, line->item);
    }
}

void naive_sides_raise(struct naive *b, int undo_row, const struct divided *changes)
{
    for (int k = 0; k < changes->count; k++) {
        struct goods goods = goods_of(b, changes->side[k]);
        int64_t x = b->sides[changes->side[k]].changes;

        if (x == 0)
            naive_goods_change(b, &goods, changes->value[k]);
        else
            naive_made_again(b, b->sides[changes->side[k]].line, undo_row, x, changes->value[k]);
    }
}
