#include "naive_inner.h"

/* Of those that count on this day, the one with the latest first day, then the newest. */
static int dated_by_day(const struct dated *rows, int count, int item, int32_t day)
{
    int best = NONE;

    for (int i = 0; i < count; i++)
        if (rows[i].item == item && !rows[i].gone && rows[i].from <= day &&
            (best == NONE || rows[i].from >= rows[best].from))
            best = i;
    return best;
}

int naive_standard_by_day(const struct naive *b, int item, int32_t day)
{
    return dated_by_day(b->standards, b->standard_count, item, day);
}

int naive_rate_by_day(const struct naive *b, int item, int32_t day)
{
    return dated_by_day(b->rates, b->rate_count, item, day);
}

/* Of a standard item: what its pool stands at, or the later one that today's day has reached. */
static int standard_now(const struct naive *b, int item)
{
    int today = naive_standard_by_day(b, item, b->happenings[b->now].day);
    int stands = b->items[item].std_row;

    if (b->items[item].method != METHOD_STANDARD || stands == NONE || b->standards[stands].gone)
        return today;
    if (today == NONE || b->standards[today].from < b->standards[stands].from)
        return stands;
    if (b->standards[today].from == b->standards[stands].from && today < stands)
        return stands;
    return today;
}

struct worth naive_standard_value(const struct naive *b, int item)
{
    const struct item *row = &b->items[item];
    struct worth value = naive_worth_none();

    for (int e = 0; e < ELEMENT_COUNT && row->std_row != NONE; e++)
        value.of[e] = naive_frac_round(b->standards[row->std_row].of[e], row->std_qty);
    return value;
}

/* Before a standard pool is used it goes over to the standard that has come. */
void naive_standard_touch(struct naive *b, int item)
{
    struct worth before = naive_standard_value(b, item);
    struct worth change;

    if (b->items[item].method != METHOD_STANDARD)
        return;
    b->items[item].std_row = standard_now(b, item);
    change = naive_worth_minus(naive_standard_value(b, item), before);
    naive_post_inventory(b, item, change);
    naive_post_variance(b, item, ROLE_REVALUATION, naive_worth_minus(naive_worth_none(), change));
}

struct price naive_price_of_last(const struct naive *b, int item)
{
    const struct item *row = &b->items[item];
    struct price price = { .none = row->last_qty == 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = naive_frac_of(row->last_value.of[e], price.none ? 1 : row->last_qty);
    return price;
}

struct price naive_price_of_standard(const struct naive *b, int item)
{
    int standard = standard_now(b, item);
    struct price price = { .none = standard == NONE };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = price.none ? naive_frac_of(0, 1) : b->standards[standard].of[e];
    return price;
}

struct price naive_price_of_pool(struct naive *b, int item)
{
    int64_t q = naive_pool_on_hand(b, item);
    struct worth value = naive_pool_worth(b, item);
    struct price price = { .none = q == 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = naive_frac_of(price.none ? 0 : value.of[e], price.none ? 1 : q);
    return price;
}

/* Components' provisional prices and the rate, exact, then money per 1 000 000 units. */
static struct price price_of_roll_up(struct naive *b, int item)
{
    int32_t day = b->happenings[b->now].day;
    struct flat_list flat;
    struct price sum = { .of = { { 0, 1 }, { 0, 1 } }, .none = true };
    int rate = naive_rate_by_day(b, item, day);

    if (naive_explode_bill(b, item, day, &flat) != OK)
        return sum;
    sum.none = false;
    for (int i = 0; i < flat.count; i++) {
        struct price part;

        if (flat.of[i].fixed)
            continue;
        part = naive_price_provisional(b, flat.of[i].item);
        for (int e = 0; e < ELEMENT_COUNT && !part.none; e++)
            sum.of[e] = naive_frac_plus(sum.of[e], naive_frac_times(part.of[e], flat.of[i].ratio));
    }
    if (rate != NONE)
        sum.of[CONVERSION] = naive_frac_plus(sum.of[CONVERSION], b->rates[rate].of[CONVERSION]);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        sum.of[e] = naive_frac_of(naive_frac_round(sum.of[e], (int64_t)1000000 * QTY_ONE),
                                  (i128)1000000 * QTY_ONE);
    return sum;
}

struct price naive_price_provisional(struct naive *b, int item)
{
    struct price price = naive_price_of_standard(b, item);

    if (price.none)
        price = naive_price_of_last(b, item);
    if (price.none)
        price = price_of_roll_up(b, item);
    return price;
}
