#include <string.h>

#include "core/units.h"
#include "report.h"

static const struct {
    const char *name;
    int64_t a;
    int64_t b;
    int64_t c;
    enum rounding rounding;
    enum status status;
    int64_t result;
} scale_cases[] = {
    { "scale: exact", 6, 7, 3, ROUND_HALF_AWAY, OK, 14 },
    { "scale: half goes away", 1, 1, 2, ROUND_HALF_AWAY, OK, 1 },
    { "scale: negative half goes away", -1, 1, 2, ROUND_HALF_AWAY, OK, -1 },
    { "scale: below half", 4, 1, 9, ROUND_HALF_AWAY, OK, 0 },
    { "scale: above half", 5, 1, 9, ROUND_HALF_AWAY, OK, 1 },
    { "scale: negative above half", -5, 1, 9, ROUND_HALF_AWAY, OK, -1 },
    { "scale: up", 1, 1, 9, ROUND_UP, OK, 1 },
    { "scale: up of an exact one", 9, 1, 9, ROUND_UP, OK, 1 },
    { "scale: up is away from zero", -1, 1, 9, ROUND_UP, OK, -1 },
    { "scale: down", 17, 1, 9, ROUND_DOWN, OK, 1 },
    { "scale: down is towards zero", -17, 1, 9, ROUND_DOWN, OK, -1 },
    { "scale: zero", 0, INT64_MIN, 1, ROUND_UP, OK, 0 },
    { "scale: product of 126 bits", INT64_MIN, INT64_MIN, INT64_MAX, ROUND_HALF_AWAY,
      AMOUNT_OVERFLOW, 0 },
    { "scale: product of 126 bits that fits", INT64_MAX, INT64_MAX, INT64_MAX, ROUND_UP, OK,
      INT64_MAX },
    { "scale: smallest", INT64_MIN, INT64_MAX, INT64_MAX, ROUND_HALF_AWAY, OK, INT64_MIN },
    { "scale: one beyond the smallest", INT64_MIN, -1, 1, ROUND_HALF_AWAY, AMOUNT_OVERFLOW, 0 },
    { "scale: rounding beyond the largest", INT64_MAX, 3, 2, ROUND_DOWN, AMOUNT_OVERFLOW, 0 },
    { "scale: wide half", INT64_C(1) << 62, 3, INT64_C(1) << 62, ROUND_HALF_AWAY, OK, 3 },
    { "scale: wide quotient half way", (INT64_C(1) << 62) + 1, 2, INT64_C(1) << 62, ROUND_HALF_AWAY,
      OK, 2 },
};

static void scales(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(scale_cases); i++) {
        int64_t result = 0;
        enum status status = scale(scale_cases[i].a, scale_cases[i].b, scale_cases[i].c,
                                   scale_cases[i].rounding, &result);
        report(scale_cases[i].name,
               status == scale_cases[i].status && result == scale_cases[i].result, "%s %lld",
               status_code(status), (long long)result);
    }
}

/* All small numbers against the definition: |result × c - a × b| least, ties away. */
static void scale_of_small_numbers(void)
{
    int wrong = 0;

    for (int64_t c = 1; c <= 12; c++) {
        for (int64_t a = -60; a <= 60; a++) {
            int64_t magnitude = a < 0 ? -a : a;
            int64_t sign = a < 0 ? -1 : 1;
            wrong += scale_sure(a, 1, c, ROUND_DOWN) != sign * (magnitude / c);
            wrong += scale_sure(a, 1, c, ROUND_UP) != sign * ((magnitude + c - 1) / c);
            wrong += scale_sure(a, 1, c, ROUND_HALF_AWAY) != sign * ((2 * magnitude + c) / (2 * c));
        }
    }
    report("scale: all small numbers", wrong == 0, "%d wrong", wrong);
}

static const struct {
    const char *name;
    const char *text;
    enum status status;
    int64_t num;
    int64_t den;
    const char *printed;
} ratio_cases[] = {
    { "ratio: whole", "3", OK, 3, 1, "3" },
    { "ratio: decimal", "2.50", OK, 5, 2, "2.5" },
    { "ratio: third", "1/3", OK, 1, 3, "1/3" },
    { "ratio: reduced", "4/6", OK, 2, 3, "2/3" },
    { "ratio: fraction that is a decimal", "3/8", OK, 3, 8, "0.375" },
    { "ratio: eighteen decimals", "0.000000000000000001", OK, 1, 1000000000000000000,
      "0.000000000000000001" },
    { "ratio: largest", "1000000000000000000", OK, 1000000000000000000, 1, "1000000000000000000" },
    { "ratio: too large", "1000000000000000001", NUMBER_RANGE, 0, 0, NULL },
    { "ratio: too fine", "1/1000000000000000001", NUMBER_RANGE, 0, 0, NULL },
    { "ratio: too many digits for a decimal", "1/1152921504606846976", NUMBER_RANGE, 0, 0, NULL },
    { "ratio: power of two beyond 18 digits", "1/576460752303423488", OK, 1, 576460752303423488,
      "1/576460752303423488" },
    { "ratio: large over small", "1000000000000000000/3", OK, 1000000000000000000, 3,
      "1000000000000000000/3" },
    { "ratio: nothing", "0", NUMBER_SIGN, 0, 0, NULL },
    { "ratio: negative", "-1", NUMBER_SIGN, 0, 0, NULL },
    { "ratio: negative below", "1/-3", NUMBER_SIGN, 0, 0, NULL },
    { "ratio: over nothing", "1/0", NUMBER_SIGN, 0, 0, NULL },
    { "ratio: two bars", "1/2/3", NUMBER_BAD, 0, 0, NULL },
    { "ratio: no number below", "1/", NUMBER_BAD, 0, 0, NULL },
    { "ratio: no number above", "/3", NUMBER_BAD, 0, 0, NULL },
    { "ratio: decimal above", "1.5/3", NUMBER_DECIMALS, 0, 0, NULL },
    { "ratio: empty", "", NUMBER_BAD, 0, 0, NULL },
    { "ratio: word", "abc", NUMBER_BAD, 0, 0, NULL },
};

static void ratios(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(ratio_cases); i++) {
        ratio_t ratio = { 0, 0 };
        char out[DECIMAL_TEXT_MAX] = "";
        enum status status = ratio_parse(slice_of(ratio_cases[i].text), &ratio);
        if (status == OK)
            ratio_print(ratio, out);
        report(ratio_cases[i].name,
               status == ratio_cases[i].status && ratio.num == ratio_cases[i].num &&
                   ratio.den == ratio_cases[i].den &&
                   (status != OK || strcmp(out, ratio_cases[i].printed) == 0),
               "%s %lld/%lld %s", status_code(status), (long long)ratio.num, (long long)ratio.den,
               out);
    }
}

static void ratio_arithmetic(void)
{
    const int64_t most = 1000000000000000000;
    ratio_t result = { 0, 0 };
    enum status status = ratio_times((ratio_t){ 2, 3 }, (ratio_t){ 21, 20 }, &result);

    report("ratio: times", status == OK && result.num == 7 && result.den == 10, "%lld/%lld",
           (long long)result.num, (long long)result.den);
    status = ratio_times((ratio_t){ most, 3 }, (ratio_t){ 3, most }, &result);
    report("ratio: times at the border", status == OK && result.num == 1 && result.den == 1,
           "%lld/%lld", (long long)result.num, (long long)result.den);
    status = ratio_times((ratio_t){ most, 1 }, (ratio_t){ 2, 1 }, &result);
    report("ratio: times beyond", status == BILL_RANGE, "%s", status_code(status));
    status = ratio_plus((ratio_t){ 1, 6 }, (ratio_t){ 1, 3 }, &result);
    report("ratio: plus", status == OK && result.num == 1 && result.den == 2, "%lld/%lld",
           (long long)result.num, (long long)result.den);
    status = ratio_plus((ratio_t){ most, 1 }, (ratio_t){ most, 1 }, &result);
    report("ratio: plus beyond", status == BILL_RANGE, "%s", status_code(status));
    status = ratio_make(0, most, &result);
    report("ratio: nothing is nought over one", status == OK && result.num == 0 && result.den == 1,
           "%lld/%lld", (long long)result.num, (long long)result.den);
    status = ratio_make((i128)most * most, (i128)most * most, &result);
    report("ratio: wide parts", status == OK && result.num == 1 && result.den == 1, "%lld/%lld",
           (long long)result.num, (long long)result.den);
    status = ratio_make(-1, 1, &result);
    report("ratio: negative parts", status == BILL_RANGE, "%s", status_code(status));
}

static const struct {
    const char *name;
    const char *text;
    int currency_decimals;
    int64_t per_micro;
    enum status status;
    int64_t minor;
    int64_t micro;
    const char *printed;
} price_cases[] = {
    { "price: cents", "0.12", 2, QTY_ONE, OK, 12, QTY_ONE, "0.12" },
    { "price: below a cent", "0.0012", 2, QTY_ONE, OK, 12, 100 * (int64_t)QTY_ONE, "0.0012" },
    { "price: per thousand", "1.35", 2, 1000 * (int64_t)QTY_ONE, OK, 135, 1000 * (int64_t)QTY_ONE,
      "0.00135" },
    { "price: per three", "1.00", 2, 3 * (int64_t)QTY_ONE, OK, 100, 3 * (int64_t)QTY_ONE,
      "1.00 per 3" },
    { "price: whole", "5", 2, QTY_ONE, OK, 500, QTY_ONE, "5.00" },
    { "price: currency without decimals", "0.5", 0, QTY_ONE, OK, 5, 10 * (int64_t)QTY_ONE, "0.5" },
    { "price: of a part", "1", 2, 500000, OK, 100, 500000, "2.00" },
    { "price: nothing", "0", 2, QTY_ONE, OK, 0, QTY_ONE, "0.00" },
    { "price: too large", "9223372036854775807", 2, QTY_ONE, NUMBER_RANGE, 0, 0, NULL },
    { "price: too fine", "0.000000000000000001", 2, QTY_ONE, NUMBER_RANGE, 0, 0, NULL },
    { "price: word", "free", 2, QTY_ONE, NUMBER_BAD, 0, 0, NULL },
};

static enum status price_read(struct slice text, int currency_decimals, qty_t per, price_t *price)
{
    int64_t number = 0;
    int decimals = 0;
    enum status status = decimal_parse_free(text, &number, &decimals);

    return status == OK ? price_make(number, decimals, currency_decimals, per, price) : status;
}

static void prices(void)
{
    for (size_t i = 0; i < ARRAY_COUNT(price_cases); i++) {
        price_t price = { { 0 }, { 0 } };
        char out[DECIMAL_TEXT_MAX] = "";
        enum status status =
            price_read(slice_of(price_cases[i].text), price_cases[i].currency_decimals,
                       (qty_t){ price_cases[i].per_micro }, &price);
        if (status == OK)
            price_print(price, price_cases[i].currency_decimals, out);
        report(price_cases[i].name,
               status == price_cases[i].status && price.money.minor == price_cases[i].minor &&
                   price.per.micro == price_cases[i].micro &&
                   (status != OK || strcmp(out, price_cases[i].printed) == 0),
               "%s %lld per %lld %s", status_code(status), (long long)price.money.minor,
               (long long)price.per.micro, out);
    }
}

static void values(void)
{
    value_t a = { { { 500 }, { -100 } } };
    value_t b = { { { 1 }, { 2 } } };
    value_t times = { 0 };
    value_t sum = value_add(a, b);
    value_t difference = value_sub(a, b);
    cost_t per_each = { { { 100 }, { 7 } }, { QTY_ONE } };
    cost_t per_hundred = { { { 10000 }, { 700 } }, { 100 * (int64_t)QTY_ONE } };
    cost_t none = { 0 };

    report("value: add and subtract",
           sum.of[MATERIAL].minor == 501 && sum.of[CONVERSION].minor == -98 &&
               difference.of[MATERIAL].minor == 499 && difference.of[CONVERSION].minor == -102,
           "wrong sums");
    report("value: total and negation",
           value_total(a).minor == 400 && value_total(value_negate(a)).minor == -400, "wrong");
    report("value: zero", value_is_zero((value_t){ 0 }) && !value_is_zero(b), "wrong");

    value_t share = value_share(a, (qty_t){ 1 }, (qty_t){ 3 });
    report("value: share", share.of[MATERIAL].minor == 167 && share.of[CONVERSION].minor == -33,
           "%lld %lld", (long long)share.of[MATERIAL].minor, (long long)share.of[CONVERSION].minor);

    value_t like = value_like((money_t){ 101 }, (value_t){ { { 600 }, { 0 }, { 300 }, { 100 } } });
    report("value: like a cost, nothing left over",
           value_equals(like, (value_t){ { { 61 }, { 0 }, { 30 }, { 10 } } }), "%lld %lld %lld",
           (long long)like.of[MATERIAL].minor, (long long)like.of[LABOUR].minor,
           (long long)like.of[MACHINE].minor);
    report("value: like no cost, all is material",
           value_equals(value_like((money_t){ 7 }, (value_t){ 0 }), (value_t){ { { 7 } } }),
           "wrong");
    report("value: conversion is all but the material",
           value_conversion(like).minor == 40 &&
               cost_total(cost_of(like, per_each.per)).minor == 101,
           "wrong");

    report("cost: equal as ratios", cost_equals(per_each, per_hundred), "differ");
    per_hundred.of[CONVERSION].minor = 701;
    report("cost: unequal as ratios", !cost_equals(per_each, per_hundred), "equal");
    report("cost: none equals only none",
           cost_is_none(none) && cost_equals(none, none) && !cost_equals(none, per_each), "wrong");
    enum status status = cost_times(per_hundred, (qty_t){ 2500000 }, &times);
    report("cost: times",
           status == OK && times.of[MATERIAL].minor == 250 && times.of[CONVERSION].minor == 18,
           "%lld %lld", (long long)times.of[MATERIAL].minor, (long long)times.of[CONVERSION].minor);
    per_each.of[MATERIAL].minor = INT64_MAX;
    status = cost_times(per_each, (qty_t){ 2 * (int64_t)QTY_ONE }, &times);
    report("cost: times beyond", status == AMOUNT_OVERFLOW, "%s", status_code(status));
}

int main(void)
{
    scales();
    scale_of_small_numbers();
    ratios();
    ratio_arithmetic();
    prices();
    values();
    return report_exit();
}
