#include "core/units.h"

#include <assert.h>
#include <string.h>

#define RATIO_MAX INT64_C(1000000000000000000) /* 10^18 */

enum { RATIO_DECIMALS = 18 };

static i128 power_of_ten(int exponent)
{
    i128 power = 1;

    while (exponent-- > 0)
        power *= 10;
    return power;
}

/* Of magnitudes: away is up. Division happens in 64 bits wherever the product fits them. */
static i128 divide(i128 product, int64_t c, enum rounding rounding)
{
    int64_t narrow = (int64_t)product;
    i128 quotient = narrow == product ? narrow / c : product / c;
    i128 rest = product - quotient * c;
    bool away = false;

    if (rest < 0)
        rest = -rest;
    switch (rounding) {
    case ROUND_HALF_AWAY:
        away = rest >= c - rest;
        break;
    case ROUND_UP:
        away = rest > 0;
        break;
    case ROUND_DOWN:
        break;
    }
    if (!away)
        return quotient;
    return product < 0 ? quotient - 1 : quotient + 1;
}

enum status scale(int64_t a, int64_t b, int64_t c, enum rounding rounding, int64_t *result)
{
    assert(c > 0);
    i128 quotient = divide((i128)a * b, c, rounding);

    if (quotient > INT64_MAX || quotient < INT64_MIN)
        return AMOUNT_OVERFLOW;
    *result = (int64_t)quotient;
    return OK;
}

int64_t scale_sure(int64_t a, int64_t b, int64_t c, enum rounding rounding)
{
    int64_t result = 0;
    enum status status = scale(a, b, c, rounding, &result);

    assert(status == OK);
    return result;
}

static int64_t add_bounded(int64_t a, int64_t b)
{
    int64_t sum;

    if (__builtin_add_overflow(a, b, &sum))
        return a < 0 ? -INT64_MAX : INT64_MAX;
    return sum;
}

static int64_t sub_bounded(int64_t a, int64_t b)
{
    int64_t difference;

    if (__builtin_sub_overflow(a, b, &difference))
        return a < 0 ? -INT64_MAX : INT64_MAX;
    return difference;
}

qty_t qty_add(qty_t a, qty_t b)
{
    return (qty_t){ add_bounded(a.micro, b.micro) };
}

qty_t qty_sub(qty_t a, qty_t b)
{
    return (qty_t){ sub_bounded(a.micro, b.micro) };
}

qty_t qty_min(qty_t a, qty_t b)
{
    return a.micro < b.micro ? a : b;
}

bool qty_is_zero(qty_t qty)
{
    return qty.micro == 0;
}

value_t value_add_bounded(value_t a, value_t b)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        a.of[e].minor = add_bounded(a.of[e].minor, b.of[e].minor);
    return a;
}

value_t value_sub_bounded(value_t a, value_t b)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        a.of[e].minor = sub_bounded(a.of[e].minor, b.of[e].minor);
    return a;
}

money_t value_total(value_t value)
{
    int64_t total = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        total = add_bounded(total, value.of[e].minor);
    return (money_t){ total };
}

money_t value_conversion(value_t value)
{
    int64_t total = 0;

    for (int e = CONVERSION; e < ELEMENT_COUNT; e++)
        total = add_bounded(total, value.of[e].minor);
    return (money_t){ total };
}

value_t value_like(money_t money, value_t cost)
{
    int64_t all = value_total(cost).minor;
    int64_t upto = 0;
    int64_t given = 0;
    value_t value = { 0 };

    if (all <= 0 || cost.of[MATERIAL].minor >= all) {
        value.of[MATERIAL] = money;
        return value;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        int64_t before = given;

        upto += cost.of[e].minor;
        given = upto <= 0     ? 0
                : upto >= all ? money.minor
                              : scale_sure(money.minor, upto, all, ROUND_HALF_AWAY);
        value.of[e].minor = given - before;
    }
    return value;
}

enum status cost_times(cost_t cost, qty_t qty, value_t *value)
{
    value_t times = { 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        enum status status =
            scale(cost.of[e].minor, qty.micro, cost.per.micro, ROUND_HALF_AWAY, &times.of[e].minor);
        if (status != OK)
            return status;
    }
    *value = times;
    return OK;
}

enum status cost_between(cost_t cost, qty_t from, qty_t to, value_t *value)
{
    value_t less = { 0 };
    enum status status;

    *value = (value_t){ 0 };
    if (cost_is_none(cost))
        return OK;
    status = cost_times(cost, to, value);
    if (status == OK)
        status = cost_times(cost, from, &less);
    *value = value_sub(*value, less);
    return status;
}

value_t value_share(value_t value, qty_t part, qty_t whole)
{
    assert(part.micro >= 0 && part.micro <= whole.micro);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        value.of[e].minor = scale_sure(value.of[e].minor, part.micro, whole.micro, ROUND_HALF_AWAY);
    return value;
}

value_t value_gone(value_t value, qty_t stays, qty_t whole)
{
    if (whole.micro <= 0)
        return value;
    return value_sub(value, value_share(value, stays, whole));
}

cost_t cost_of(value_t value, qty_t per)
{
    cost_t cost = { .per = per };

    memcpy(cost.of, value.of, sizeof(cost.of));
    return cost;
}

bool cost_is_none(cost_t cost)
{
    return cost.per.micro == 0;
}

bool cost_is_nil(cost_t cost)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (cost.of[e].minor != 0)
            return false;
    return true;
}

money_t cost_total(cost_t cost)
{
    value_t value;

    memcpy(value.of, cost.of, sizeof(value.of));
    return value_total(value);
}

bool cost_equals(cost_t a, cost_t b)
{
    if (cost_is_none(a) || cost_is_none(b))
        return cost_is_none(a) && cost_is_none(b);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if ((i128)a.of[e].minor * b.per.micro != (i128)b.of[e].minor * a.per.micro)
            return false;
    return true;
}

static i128 common_divisor(i128 a, i128 b)
{
    while (b > INT64_MAX || a > INT64_MAX) {
        if (b == 0)
            return a;
        i128 rest = a % b;
        a = b;
        b = rest;
    }
    int64_t x = (int64_t)a;
    int64_t y = (int64_t)b;
    while (y != 0) {
        int64_t rest = x % y;
        x = y;
        y = rest;
    }
    return x;
}

enum status ratio_make(i128 num, i128 den, ratio_t *ratio)
{
    if (num < 0 || den <= 0)
        return BILL_RANGE;

    i128 divisor = common_divisor(num, den);
    num /= divisor;
    den /= divisor;
    if (num > RATIO_MAX || den > RATIO_MAX)
        return BILL_RANGE;
    *ratio = (ratio_t){ .num = (int64_t)num, .den = (int64_t)den };
    return OK;
}

enum status ratio_times(ratio_t a, ratio_t b, ratio_t *product)
{
    return ratio_make((i128)a.num * b.num, (i128)a.den * b.den, product);
}

enum status ratio_plus(ratio_t a, ratio_t b, ratio_t *sum)
{
    return ratio_make((i128)a.num * b.den + (i128)b.num * a.den, (i128)a.den * b.den, sum);
}

enum status ratio_parse(struct slice text, ratio_t *ratio)
{
    const char *bar = text.size > 0 ? memchr(text.text, '/', text.size) : NULL;
    int64_t num = 0;
    int64_t den = 1;
    int decimals = 0;
    enum status status;

    if (bar) {
        size_t size = (size_t)(bar - text.text);
        struct slice over = { .text = text.text, .size = size };
        struct slice under = { .text = bar + 1, .size = text.size - size - 1 };
        status = decimal_parse(over, 0, &num);
        if (status == OK)
            status = decimal_parse(under, 0, &den);
    } else {
        status = decimal_parse_free(text, &num, &decimals);
    }
    if (status != OK)
        return status;
    if (num <= 0 || den <= 0)
        return NUMBER_SIGN;
    return ratio_make(num, den * power_of_ten(decimals), ratio) == OK ? OK : NUMBER_RANGE;
}

/* Finds number and decimals with num / den = number / 10^decimals and number at most 10^18. */
static bool fraction_is_decimal(i128 num, i128 den, int64_t *number, int *decimals)
{
    i128 divisor = common_divisor(num < 0 ? -num : num, den);
    int places = 0;

    num /= divisor;
    den /= divisor;
    for (; den > 1 && places < RATIO_DECIMALS; places++) {
        i128 step = common_divisor(10, den);
        den /= step;
        num *= 10 / step;
        if (num > RATIO_MAX || num < -RATIO_MAX)
            return false;
    }
    if (den != 1 || num > RATIO_MAX || num < -RATIO_MAX)
        return false;
    *number = (int64_t)num;
    *decimals = places;
    return true;
}

size_t ratio_print(ratio_t ratio, char out[DECIMAL_TEXT_MAX])
{
    int64_t number = 0;
    int decimals = 0;

    if (fraction_is_decimal(ratio.num, ratio.den, &number, &decimals))
        return decimal_print(number, decimals, 0, out);
    size_t size = decimal_print(ratio.num, 0, 0, out);
    out[size++] = '/';
    return size + decimal_print(ratio.den, 0, 0, out + size);
}

enum status price_make(int64_t number, int decimals, int currency_decimals, qty_t per,
                       price_t *price)
{
    int shift = currency_decimals - decimals;
    i128 minor = number * power_of_ten(shift > 0 ? shift : 0);
    i128 micro = per.micro * power_of_ten(shift < 0 ? -shift : 0);

    assert(per.micro > 0);
    if (minor > INT64_MAX || minor < INT64_MIN || micro > INT64_MAX)
        return NUMBER_RANGE;
    price->money.minor = (int64_t)minor;
    price->per.micro = (int64_t)micro;
    return OK;
}

size_t price_print(price_t price, int currency_decimals, char out[DECIMAL_TEXT_MAX])
{
    static const char per[] = " per ";
    i128 den = price.per.micro * power_of_ten(currency_decimals);
    int64_t number = 0;
    int decimals = 0;

    if (price.per.micro > 0 &&
        fraction_is_decimal((i128)price.money.minor * QTY_ONE, den, &number, &decimals))
        return decimal_print(number, decimals, currency_decimals, out);
    size_t size = money_print(price.money, currency_decimals, out);
    memcpy(out + size, per, sizeof(per) - 1);
    size += sizeof(per) - 1;
    return size + qty_print(price.per, out + size);
}

enum status share_parse(struct slice text, qty_t *share)
{
    if (text.size == 0 || text.text[text.size - 1] != '%')
        return NUMBER_BAD;
    text.size--;

    enum status status = decimal_parse(text, SHARE_DECIMALS, &share->micro);
    if (status != OK)
        return status;
    if (share->micro < 0)
        return NUMBER_SIGN;
    return share->micro > QTY_ONE ? NUMBER_RANGE : OK;
}

size_t share_print(qty_t share, char out[DECIMAL_TEXT_MAX])
{
    size_t size = decimal_print(share.micro, SHARE_DECIMALS, 0, out);

    out[size++] = '%';
    return size;
}

size_t qty_print(qty_t qty, char out[DECIMAL_TEXT_MAX])
{
    return decimal_print(qty.micro, QTY_DECIMALS, 0, out);
}

size_t money_print(money_t money, int currency_decimals, char out[DECIMAL_TEXT_MAX])
{
    return decimal_print(money.minor, currency_decimals, currency_decimals, out);
}
