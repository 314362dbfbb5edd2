#include "core/roll.h"

#include <assert.h>

#include "core/bill_output.h"
#include "core/issue.h"
#include "core/pool.h"
#include "core/profile.h"

/* Components still to be priced, with what one of the product needs of them. */
struct roll_step {
    const struct item *item; /* NULL: behind the components of the newest level */
    ratio_t ratio;
    int depth;
};

/* A bill with outputs whose components are being priced. */
struct roll_level {
    struct rolled_bill of;
    cost_t before; /* the sum, without the bill */
};

enum { ROLL_STEPS_MAX = 4096 };

struct roll {
    struct draft *draft;
    struct roll_step *steps;
    int count;
    struct roll_level levels[BILL_DEPTH_MAX + 1];
    int level_count;
    cost_t sum;
};

/* round(money × 1,000,000 units × ratio / per): long division, so that no product overflows. */
static bool roll_term(money_t money, qty_t per, ratio_t ratio, i128 *term)
{
    i128 over = (i128)money.minor * ratio.num;
    i128 under = (i128)per.micro * ratio.den;
    i128 quotient = over / under;
    i128 rest = over % under;

    if (under > ((i128)1 << 122))
        return false;
    for (int digit = 0; digit < 12; digit++) {
        if (quotient > ((i128)1 << 120))
            return false;
        rest *= 10;
        quotient = quotient * 10 + rest / under;
        rest %= under;
    }
    *term = quotient + (rest * 2 >= under);
    return true;
}

static bool roll_add(cost_t *sum, cost_t price, ratio_t ratio)
{
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        i128 term;

        if (!roll_term(price.of[e], price.per, ratio, &term) || term + sum->of[e].minor > INT64_MAX)
            return false;
        sum->of[e].minor += (int64_t)term;
    }
    return true;
}

/* The price that needs no bill: the standard of the day, else that of the last inflow. */
bool price_known(struct draft *draft, const struct item *item, cost_t *price,
                 enum price_source *source)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));

    *price = standard_now(draft, item);
    if (!cost_is_none(*price)) {
        *source = SOURCE_STANDARD;
    } else {
        *price = pool->last_price;
        *source = SOURCE_LAST;
    }
    return !cost_is_none(*price);
}

static bool is_of(const struct bill_output *output, struct rolled_bill of)
{
    return output->number == of.number && output_counts(output, of.day);
}

bool bill_has_outputs(struct rolled_bill of)
{
    for (int i = 0; i < of.item->output_count; i++)
        if (is_of(&of.item->outputs[i], of))
            return true;
    return false;
}

/* round(a × b / c) of what is not negative; c is above nil. */
static bool part_of(i128 a, i128 b, i128 c, i128 *part)
{
    i128 product;

    if (__builtin_mul_overflow(a, b, &product))
        return false;
    *part = product / c + (product % c * 2 >= c);
    return true;
}

i128 rolled_total(const struct rolled *cost)
{
    i128 total = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        total += cost->of[e];
    return total;
}

/* So much money by the elements of a cost, as value_like(). */
static bool as_rolled(i128 money, const struct rolled *cost, struct rolled *split)
{
    i128 all = rolled_total(cost);
    i128 upto = 0;
    i128 given = 0;

    *split = (struct rolled){ { [MATERIAL] = money } };
    if (all <= 0 || cost->of[MATERIAL] >= all)
        return true;
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        i128 before = given;

        upto += cost->of[e];
        if (!part_of(money, upto, all, &given))
            return false;
        split->of[e] = given - before;
    }
    return true;
}

/* Which part of the joint cost it takes; 0: it stands at a price, or at nothing. */
static bool output_part(const struct bill_output *output, ratio_t all, ratio_t *part)
{
    *part = (ratio_t){ 0, 1 };
    if (output->basis == OUTPUT_SHARE)
        return ratio_make(output->share.micro, QTY_ONE, part) == OK;
    if (output->basis == OUTPUT_QUANTITY)
        return ratio_make((i128)output->ratio.num * all.den, (i128)output->ratio.den * all.num,
                          part) == OK;
    return true;
}

/* The product and all outputs that share by quantity, of one unit of the product. */
static bool quantity_sum(struct rolled_bill of, ratio_t *all)
{
    *all = (ratio_t){ 1, 1 };
    for (int i = 0; i < of.item->output_count; i++) {
        const struct bill_output *output = &of.item->outputs[i];

        if (is_of(output, of) && output->basis == OUTPUT_QUANTITY &&
            ratio_plus(*all, output->ratio, all) != OK)
            return false;
    }
    return true;
}

/* What an output stands at, whatever its product cost. */
static bool output_price(const struct bill_output *output, struct rolled_bill of, i128 *money)
{
    ratio_t ratio;

    *money = 0;
    if (output->price.per.micro == 0)
        return true;
    return ratio_times(of.ratio, output->ratio, &ratio) == OK &&
           roll_term(output->price.money, output->price.per, ratio, money);
}

/* Priced outputs lower the cost by as much as it bears. */
static bool roll_prices(struct rolled_bill of, struct rolled *cost, struct rolled *worth)
{
    const struct rolled whole = *cost;
    i128 borne = 0;

    for (int i = 0; i < of.item->output_count; i++) {
        const struct bill_output *output = &of.item->outputs[i];
        struct rolled before;
        struct rolled upto;
        i128 money = 0;

        if (!is_of(output, of))
            continue;
        if (!output_price(output, of, &money) || !as_rolled(borne, &whole, &before))
            return false;
        borne += money;
        if (borne > rolled_total(&whole))
            borne = rolled_total(&whole);
        if (!as_rolled(borne, &whole, &upto))
            return false;
        for (int e = 0; e < ELEMENT_COUNT; e++) {
            cost->of[e] = whole.of[e] - upto.of[e];
            if (worth)
                worth[i].of[e] = upto.of[e] - before.of[e];
        }
    }
    return true;
}

/* What is left of the cost is joint: the others take their part of it. */
static bool roll_shares(struct rolled_bill of, struct rolled *cost, struct rolled *worth)
{
    const struct rolled joint = *cost;
    ratio_t all;
    ratio_t part;

    if (!quantity_sum(of, &all))
        return false;
    for (int i = 0; i < of.item->output_count; i++) {
        const struct bill_output *output = &of.item->outputs[i];

        if (!is_of(output, of))
            continue;
        if (!output_part(output, all, &part))
            return false;
        for (int e = 0; e < ELEMENT_COUNT; e++) {
            i128 share = 0;

            if (!part_of(joint.of[e], part.num, part.den, &share))
                return false;
            share = share < cost->of[e] ? share : cost->of[e];
            cost->of[e] -= share;
            if (worth)
                worth[i].of[e] += share;
        }
    }
    return true;
}

bool roll_outputs(struct rolled_bill of, struct rolled *cost, struct rolled *worth)
{
    return roll_prices(of, cost, worth) && roll_shares(of, cost, worth);
}

/* … the hours that one of it takes there; what a run is set up with is left out. */
static bool roll_hours(struct draft *draft, const struct roll_step *at,
                       const struct operation *operation, cost_t *sum)
{
    const struct item *centre;
    const struct rate *rate;
    ratio_t ratio;

    if (operation->centre.raw == 0 || operation->run.num == 0)
        return true;
    centre = item_see(draft, operation->centre);
    rate = centre->kind == KIND_RESOURCE ? item_rate(centre, draft_as_of(draft)) : NULL;
    return !rate || (ratio_times(at->ratio, operation->run, &ratio) == OK &&
                     roll_add(sum, rate->conversion, ratio));
}

/* Adds the conversion of an item's rate and operations. */
static bool roll_convert(struct draft *draft, const struct roll_step *at, cost_t *sum)
{
    const struct rate *rate = item_rate(at->item, draft_as_of(draft));
    const struct routing *routing = item_routing(at->item, draft_as_of(draft));

    if (rate && !roll_add(sum, rate->conversion, at->ratio))
        return false;
    for (int i = 0; routing && i < routing->operation_count; i++)
        if ((!cost_is_none(routing->operations[i].conversion) &&
             !roll_add(sum, routing->operations[i].conversion, at->ratio)) ||
            !roll_hours(draft, at, &routing->operations[i], sum))
            return false;
    return true;
}

/* What comes behind it, of the bill, is the level's. */
static void level_begin(struct roll *roll, const struct roll_step *at, const struct bill *bill)
{
    struct rolled_bill of = { at->item, bill->number, roll->draft->event->day, at->ratio };

    if (!bill_has_outputs(of))
        return;
    roll->levels[roll->level_count++] = (struct roll_level){ of, roll->sum };
    roll->steps[roll->count++] = (struct roll_step){ .item = NULL };
}

static bool level_end(struct roll *roll)
{
    const struct roll_level *level = &roll->levels[--roll->level_count];
    struct rolled cost;

    assert(level->of.item); /* it was begun */
    for (int e = 0; e < ELEMENT_COUNT; e++)
        cost.of[e] = roll->sum.of[e].minor - level->before.of[e].minor;
    if (!roll_outputs(level->of, &cost, NULL))
        return false;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        roll->sum.of[e].minor = level->before.of[e].minor + (int64_t)cost.of[e];
    return true;
}

/* Adds an item's conversion and pushes its components; false if it has no bill or they overflow. */
static bool roll_open(struct roll *roll, struct roll_step at)
{
    struct draft *draft = roll->draft;
    day_t day = draft->event->day;
    const struct bill *bill = item_bill(at.item, draft_as_of(draft));

    if (!bill || at.depth >= BILL_DEPTH_MAX || roll->count + bill->line_count + 1 > ROLL_STEPS_MAX)
        return false;
    level_begin(roll, &at, bill);
    if (!roll_convert(draft, &at, &roll->sum))
        return false;
    for (int i = bill->line_count; i-- > 0;) {
        const struct bill_line *line = &bill->lines[i];
        struct roll_step step = { .depth = at.depth + 1 };

        if (line->fixed || line->instead.raw != 0 ||
            (!day_is_none(line->from) && line->from.number > day.number) ||
            (!day_is_none(line->to) && line->to.number < day.number))
            continue;
        if (line_average(line, &step.ratio) != OK ||
            ratio_times(at.ratio, step.ratio, &step.ratio) != OK)
            return false;
        step.item = item_see(draft, line->item);
        if (issue_of(draft->plant, step.item, line->issue) == ISSUE_BULK)
            continue;
        roll->steps[roll->count++] = step;
    }
    return true;
}

/* One component, or the end of a level; false: more than can be held. */
static bool roll_step(struct roll *roll, struct roll_step at)
{
    enum price_source source;
    cost_t known;

    if (!at.item)
        return level_end(roll);
    if (at.item->kind == KIND_RESOURCE) {
        const struct rate *rate = item_rate(at.item, draft_as_of(roll->draft));

        return !rate || roll_add(&roll->sum, rate->conversion, at.ratio);
    }
    if (item_is_stocked(at.item) && price_known(roll->draft, at.item, &known, &source))
        return roll_add(&roll->sum, known, at.ratio);
    if (at.item->bill_count > 0)
        (void)roll_open(roll, at);
    return true;
}

/* The bill's cost per 1,000,000 units from its components' provisional prices. */
bool price_rolled(struct draft *draft, const struct item *item, cost_t *price)
{
    struct roll roll = { .draft = draft, .sum.per = { 1000000 * (int64_t)QTY_ONE } };

    roll.steps = arena_alloc(draft->arena, ROLL_STEPS_MAX * sizeof(*roll.steps));
    if (!roll.steps || !roll_open(&roll, (struct roll_step){ item, { 1, 1 }, 0 }))
        return false;
    while (roll.count > 0 && draft->status == OK)
        if (!roll_step(&roll, roll.steps[--roll.count]))
            return false;
    *price = roll.sum;
    return !cost_is_nil(roll.sum);
}
