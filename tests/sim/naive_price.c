#include "naive_inner.h"
#include "naive_side.h"

/* Of those that count on this day, the one with the latest first day, then the newest. */
static int dated_found(const struct dated *rows, int count, int item, struct found found)
{
    int best = NONE;

    for (int i = 0; i < count; i++)
        if (rows[i].item == item && rows[i].from <= found.day &&
            naive_version_counts(rows[i].number, rows[i].gone, rows[i].gone_at, found) &&
            (best == NONE || rows[i].from >= rows[best].from))
            best = i;
    return best;
}

static int standard_today(const struct naive *b, int item)
{
    return dated_found(b->standards, b->standard_count, item, naive_found_now(b));
}

int naive_rate_found(const struct naive *b, int item, struct found found)
{
    return dated_found(b->rates, b->rate_count, item, found);
}

/* Of a standard item: what its pool stands at, or the later one that today's day has reached. */
static int standard_now(const struct naive *b, int item)
{
    int today = standard_today(b, item);
    int stands = b->items[item].std_row;

    if (b->items[item].method != METHOD_STANDARD || stands == NONE)
        return today;
    if (b->standards[stands].gone)
        return today == NONE ? stands : today;
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
        value.of[e] = naive_frac_round(b->standards[row->std_row].price.of[e], row->std_qty);
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
        price.of[e] = price.none ? naive_frac_of(0, 1) : b->standards[standard].price.of[e];
    return price;
}

static struct price price_of_pool(const struct naive *b, int item)
{
    int64_t q = naive_pool_on_hand(b, item);
    struct worth value = naive_pool_worth(b, item);
    struct price price = { .none = q == 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = naive_frac_of(price.none ? 0 : value.of[e], price.none ? 1 : q);
    return price;
}

/* Of goods whose cost nobody states: what those on hand stand at, else the last, else standard. */
struct price naive_price_current(const struct naive *b, int item)
{
    struct price price = price_of_pool(b, item);

    if (price.none)
        price = naive_price_of_last(b, item);
    return price.none ? naive_price_of_standard(b, item) : price;
}

static struct price price_known(const struct naive *b, int item)
{
    struct price price = naive_price_of_standard(b, item);

    return price.none ? naive_price_of_last(b, item) : price;
}

/* Adds round(price × 1 000 000 units × ratio). */
static void roll_add(struct worth *sum, const struct price *price, struct frac ratio)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        sum->of[e] +=
            naive_frac_round(naive_frac_times(price->of[e], ratio), (int64_t)1000000 * QTY_ONE);
}

static void roll_hours(const struct naive *b, const struct operation *row, struct frac ratio,
                       struct worth *sum)
{
    int rate = row->centre == NONE || b->items[row->centre].kind != KIND_RESOURCE
                   ? NONE
                   : naive_rate_found(b, row->centre, naive_found_now(b));

    if (rate != NONE && row->run.num)
        roll_add(sum, &b->rates[rate].price, naive_frac_times(ratio, row->run));
}

/* By each way down the bill: what has a price of its own is not opened. What a bill makes besides
 * takes its part off what that bill costs. */
static void roll_up(struct naive *b, int item, struct frac ratio, struct worth *all)
{
    struct worth own = naive_worth_none();
    struct worth *sum = &own;
    int32_t day = b->happenings[b->now].day;
    int bill = naive_bill_found(b, item, naive_found_now(b));
    int rate = naive_rate_found(b, item, naive_found_now(b));
    int routing = naive_routing_found(b, item, naive_found_now(b));

    if (bill == NONE)
        return;
    if (rate != NONE)
        roll_add(sum, &b->rates[rate].price, ratio);
    for (int i = 0; i < b->operation_count && routing != NONE; i++)
        if (b->operations[i].routing == routing) {
            roll_add(sum, &b->operations[i].conversion, ratio);
            roll_hours(b, &b->operations[i], ratio, sum);
        }
    for (int i = 0; i < b->bill_line_count; i++) {
        const struct bill_line *line = &b->bill_lines[i];
        struct frac times =
            naive_frac_over(naive_frac_times(ratio, line->ratio),
                            line->profile.batch.num ? line->profile.batch : b->bills[bill].makes);
        bool phantom = b->items[line->item].kind == KIND_PHANTOM;
        struct price price = price_known(b, line->item);

        if (line->bill != bill || line->fixed || line->instead != NONE || day < line->from ||
            day > line->to ||
            (!phantom && naive_method_of(b, line->item, line->issue) == ISSUE_BULK))
            continue;
        if (b->items[line->item].kind == KIND_RESOURCE) {
            int of = naive_rate_found(b, line->item, naive_found_now(b));

            if (of != NONE)
                roll_add(sum, &b->rates[of].price, times);
            continue;
        }
        if (phantom || price.none)
            roll_up(b, line->item, times, sum);
        else
            roll_add(sum, &price, times);
    }
    *all = naive_worth_plus(*all, naive_sides_roll(b, bill, ratio, own));
}

static struct price price_of_roll_up(struct naive *b, int item)
{
    struct price price = { .none = naive_bill_found(b, item, naive_found_now(b)) == NONE };
    struct worth sum = naive_worth_none();

    roll_up(b, item, naive_frac_of(1, 1), &sum);
    price.none |= naive_worth_nil(sum); /* a roll-up of nothing says nothing */
    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = naive_frac_of(sum.of[e], (i128)1000000 * QTY_ONE);
    return price;
}

struct price naive_price_provisional(struct naive *b, int item)
{
    struct price price = price_known(b, item);

    return price.none ? price_of_roll_up(b, item) : price;
}
