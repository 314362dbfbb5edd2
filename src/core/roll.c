#include "core/roll.h"

#include "core/issue.h"
#include "core/pool.h"
#include "core/profile.h"

/* Components still to be priced, with what one of the product needs of them. */
struct roll_step {
    const struct item *item;
    ratio_t ratio;
    int depth;
};

enum { ROLL_STEPS_MAX = 4096 };

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

/* Adds the conversion of an item's rate and operations. */
static bool roll_convert(struct draft *draft, const struct roll_step *at, cost_t *sum)
{
    const struct rate *rate = item_rate(at->item, draft_as_of(draft));
    const struct routing *routing = item_routing(at->item, draft_as_of(draft));
    cost_t price;

    if (rate) {
        price = (cost_t){ .of[CONVERSION] = rate->conversion.money, .per = rate->conversion.per };
        if (!roll_add(sum, price, at->ratio))
            return false;
    }
    for (int i = 0; routing && i < routing->operation_count; i++) {
        price_t conversion = routing->operations[i].conversion;

        price = (cost_t){ .of[CONVERSION] = conversion.money, .per = conversion.per };
        if (!roll_add(sum, price, at->ratio))
            return false;
    }
    return true;
}

/* Adds an item's conversion and pushes its components; false if it has no bill or they overflow. */
static bool roll_open(struct draft *draft, struct roll_step at, struct roll_step *steps, int *count,
                      cost_t *sum)
{
    day_t day = draft->event->day;
    const struct bill *bill = item_bill(at.item, draft_as_of(draft));

    if (!bill || at.depth >= BILL_DEPTH_MAX || *count + bill->line_count > ROLL_STEPS_MAX)
        return false;
    if (!roll_convert(draft, &at, sum))
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
        steps[(*count)++] = step;
    }
    return true;
}

/* The bill's cost per 1,000,000 units from its components' provisional prices. */
bool price_rolled(struct draft *draft, const struct item *item, cost_t *price)
{
    struct roll_step *steps = arena_alloc(draft->arena, ROLL_STEPS_MAX * sizeof(*steps));
    cost_t sum = { .per = { 1000000 * (int64_t)QTY_ONE } };
    int count = 0;

    if (!steps || !roll_open(draft, (struct roll_step){ item, { 1, 1 }, 0 }, steps, &count, &sum))
        return false;
    while (count > 0 && draft->status == OK) {
        struct roll_step at = steps[--count];
        enum price_source source;
        cost_t known;

        if (at.item->kind == KIND_RESOURCE)
            continue;
        if (item_is_stocked(at.item) && price_known(draft, at.item, &known, &source)) {
            if (!roll_add(&sum, known, at.ratio))
                return false;
            continue;
        }
        if (at.item->bill_count > 0)
            (void)roll_open(draft, at, steps, &count, &sum);
    }
    *price = sum;
    return sum.of[MATERIAL].minor != 0 || sum.of[CONVERSION].minor != 0;
}
