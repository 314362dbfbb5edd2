#include "naive_inner.h"

#include <assert.h>

static i128 common(i128 a, i128 b)
{
    while (b) {
        i128 rest = a % b;

        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

static i128 product(i128 a, i128 b)
{
    i128 result;
    bool over = __builtin_mul_overflow(a, b, &result);

    assert(!over);
    return result;
}

struct frac naive_frac_of(i128 num, i128 den)
{
    i128 by = common(num, den);

    assert(den > 0);
    return (struct frac){ num / by, den / by };
}

struct frac naive_frac_times(struct frac a, struct frac b)
{
    struct frac x = naive_frac_of(a.num, b.den);
    struct frac y = naive_frac_of(b.num, a.den);

    return naive_frac_of(product(x.num, y.num), product(x.den, y.den));
}

struct frac naive_frac_over(struct frac a, struct frac b)
{
    assert(b.num > 0);
    return naive_frac_times(a, (struct frac){ b.den, b.num });
}

struct frac naive_frac_plus(struct frac a, struct frac b)
{
    i128 by = common(a.den, b.den);

    return naive_frac_of(product(a.num, b.den / by) + product(b.num, a.den / by),
                         product(a.den, b.den / by));
}

bool naive_frac_same(struct frac a, struct frac b)
{
    return a.num == b.num && a.den == b.den;
}

i128 naive_ratio_round(i128 num, i128 den)
{
    bool negative = (num < 0) != (den < 0);
    i128 size = num < 0 ? -num : num;
    i128 of = den < 0 ? -den : den;
    i128 whole = size / of;

    if (size % of >= of - size % of)
        whole++;
    return negative ? -whole : whole;
}

int64_t naive_frac_round(struct frac frac, int64_t times)
{
    struct frac by = naive_frac_of(times, frac.den);

    return (int64_t)naive_ratio_round(product(frac.num, by.num), by.den);
}

int64_t naive_frac_up(struct frac frac, i128 times, int64_t step)
{
    struct frac steps = naive_frac_of(times, step);

    steps = naive_frac_times(frac, steps);
    return (int64_t)((steps.num + steps.den - 1) / steps.den) * step;
}

int64_t naive_part_of(int64_t value, int64_t part, int64_t whole)
{
    return (int64_t)naive_ratio_round((i128)value * part, whole);
}

struct worth naive_worth_none(void)
{
    return (struct worth){ { 0 } };
}

struct worth naive_worth_plus(struct worth a, struct worth b)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        a.of[e] += b.of[e];
    return a;
}

struct worth naive_worth_minus(struct worth a, struct worth b)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        a.of[e] -= b.of[e];
    return a;
}

struct worth naive_worth_part(struct worth value, int64_t part, int64_t whole)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        value.of[e] = naive_part_of(value.of[e], part, whole);
    return value;
}

struct worth naive_worth_leaves(struct worth value, int64_t q, int64_t whole)
{
    return naive_worth_minus(value, naive_worth_part(value, whole - q, whole));
}

bool naive_worth_nil(struct worth a)
{
    return naive_worth_same(a, naive_worth_none());
}

bool naive_worth_same(struct worth a, struct worth b)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (a.of[e] != b.of[e])
            return false;
    return true;
}

int64_t naive_worth_sum(struct worth worth)
{
    int64_t sum = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        sum += worth.of[e];
    return sum;
}

struct price naive_price_none(void)
{
    struct price price = { .none = true };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = naive_frac_of(0, 1);
    return price;
}

bool naive_price_is_nil(const struct price *price)
{
    bool nil = true;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        nil = nil && price->of[e].num == 0;
    return price->none || nil;
}

struct worth naive_price_times(const struct price *price, int64_t q)
{
    struct worth worth = naive_worth_none();

    for (int e = 0; e < ELEMENT_COUNT && !price->none; e++)
        worth.of[e] = naive_frac_round(price->of[e], q);
    return worth;
}

struct worth naive_price_between(const struct price *price, int64_t before, int64_t after)
{
    return naive_worth_minus(naive_price_times(price, after), naive_price_times(price, before));
}

bool naive_price_same(const struct price *a, const struct price *b)
{
    bool same = a->none == b->none;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        same = same && naive_frac_same(a->of[e], b->of[e]);
    return same;
}

int64_t naive_least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

int64_t naive_most(int64_t a, int64_t b)
{
    return a > b ? a : b;
}
