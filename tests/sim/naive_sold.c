#include "naive_sold.h"

/* Prices and the rules that propose them (section 24). */

enum status naive_price_set(struct naive *b, const struct event *e, int item)
{
    struct happening *row = &b->happenings[b->now];

    if (item != NONE && (b->items[item].in_process || b->items[item].kind == KIND_PHANTOM ||
                         b->items[item].kind == KIND_RESOURCE))
        return naive_refuse(b, ITEM_KIND, e->item);
    if (!event_has(e, FIELD_CATEGORY))
        return OK;
    row->row = naive_name_find(b->categories, b->category_count, e->category);
    return row->row == NONE ? naive_refuse(b, CATEGORY_UNKNOWN, e->category) : OK;
}

static int32_t first_day(const struct naive *b, int event)
{
    const struct event *said = b->happenings[event].said;

    return event_has(said, FIELD_FROM_DAY) ? said->from_day.number : b->happenings[event].day;
}

/* Of those of an item, a category or (NONE, NONE) all that stand and have begun: the latest first
 * day, then the newest. */
static int newest(const struct naive *b, enum verb verb, int item, int category)
{
    int best = NONE;

    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->verb != verb || row->live <= 0 || row->item != item ||
            (verb == VERB_PRICE_RULE && row->row != category) ||
            first_day(b, i) > b->happenings[b->now].day)
            continue;
        if (best == NONE || first_day(b, i) > first_day(b, best) ||
            (first_day(b, i) == first_day(b, best) && row->stood_by > b->happenings[best].stood_by))
            best = i;
    }
    return best;
}

static int rule_of(const struct naive *b, int item)
{
    int rule = newest(b, VERB_PRICE_RULE, item, NONE);

    if (rule == NONE && b->items[item].category != NONE)
        rule = newest(b, VERB_PRICE_RULE, NONE, b->items[item].category);
    return rule != NONE ? rule : newest(b, VERB_PRICE_RULE, NONE, NONE);
}

static struct frac sum_of(const struct price *price)
{
    struct frac sum = naive_frac_of(0, 1);

    for (int e = 0; e < ELEMENT_COUNT; e++)
        sum = naive_frac_plus(sum, price->of[e]);
    return sum;
}

static int64_t ten_to(int power)
{
    return power <= 0 ? 1 : 10 * ten_to(power - 1);
}

/* So many of the smallest unit of money for so much: a price with more decimals is for more. */
static void price_said(const struct event *said, int decimals, int64_t *money, int64_t *per)
{
    int more = decimals - said->cost_decimals;

    *per = (said->cost_per.qty.micro != 0 ? said->cost_per.qty.micro : QTY_ONE) * ten_to(-more);
    *money = said->cost_number * ten_to(more);
}

static int64_t proposed_by(const struct event *said, int decimals, struct frac cost, int64_t per)
{
    int64_t round = 1;
    int64_t steps;

    if (event_has(said, FIELD_ROUND))
        round = said->round_number * ten_to(decimals - said->round_decimals);
    if (event_has(said, FIELD_COST_PLUS))
        cost = naive_frac_times(
            cost, naive_frac_plus(naive_frac_of(1, 1),
                                  naive_frac_of(said->cost_plus.num, said->cost_plus.den)));
    else
        cost = naive_frac_over(
            cost, naive_frac_of(said->margin.den - said->margin.num, said->margin.den));
    steps = naive_frac_round(naive_frac_over(cost, naive_frac_of(round, 1)), per);
    return (steps > 0 ? steps : 1) * round;
}

bool naive_price_due(struct naive *b, int item, struct price cost, struct price_due *due)
{
    int price = newest(b, VERB_PRICE, item, NONE);
    int rule = rule_of(b, item);
    int64_t money;
    struct frac sum = sum_of(&cost);

    if (price == NONE || rule == NONE || b->happenings[price].said->none ||
        b->happenings[rule].said->none || cost.none || sum.num == 0)
        return false;
    price_said(b->happenings[price].said, b->decimals, &money, &due->per);
    due->proposed = proposed_by(b->happenings[rule].said, b->decimals, sum, due->per);
    due->differs = due->proposed - money;
    due->since =
        first_day(b, price) > first_day(b, rule) ? first_day(b, price) : first_day(b, rule);
    return due->differs != 0;
}

enum status naive_price_rule_again(struct naive *b, const struct happening *row)
{
    if (row->row != NONE && b->categories[row->row].gone)
        return naive_refuse(b, CATEGORY_UNKNOWN, slice_of(b->categories[row->row].text));
    return OK;
}
