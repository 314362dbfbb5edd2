/*
 * units - quantities, money and prices that cannot be mixed up.
 *
 * Products are taken in 128 bits and rounded once, at a named place. Bare integers of amounts
 * exist only here and at the edges.
 */
#ifndef CORE_UNITS_H
#define CORE_UNITS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/calendar.h"
#include "base/decimal.h"
#include "base/slice.h"
#include "base/status.h"

enum { QTY_DECIMALS = 6, QTY_ONE = 1000000, SHARE_DECIMALS = QTY_DECIMALS - 2 };
enum { VALUE_SCALE = 1000000 }; /* fine_t: millionths of the smallest unit of money */

typedef struct {
    int64_t micro;
} qty_t; /* millionths of the item's base unit */

typedef struct {
    int64_t minor;
} money_t; /* smallest unit of the book's currency */

typedef struct {
    money_t money;
    qty_t per;
} price_t; /* exact: 1.35 per 1000; per > 0, or 0 where there is no price */

typedef struct {
    int64_t num;
    int64_t den;
} ratio_t; /* reduced, den > 0; both at most 10^18 */

typedef struct {
    i128 fine;
} fine_t; /* value kept at 10^-6 of the smallest unit of money */

/* What a cost is for. CONVERSION is what nobody divided further; OUTSIDE is work bought. */
enum element { MATERIAL, CONVERSION, LABOUR, MACHINE, OVERHEAD, OUTSIDE, ELEMENT_COUNT };

/* What suppliers are paid for, not our own people and machines. */
static inline bool element_is_bought(enum element element)
{
    return element == MATERIAL || element == OUTSIDE;
}

/* A sum of money split by cost element. */
typedef struct {
    money_t of[ELEMENT_COUNT];
} value_t;

/* A price per element, all per the same quantity. per.micro == 0: no price. */
typedef struct {
    money_t of[ELEMENT_COUNT];
    qty_t per;
} cost_t;

/* Of magnitudes, so that rounding commutes with the sign: UP is away from zero, DOWN towards it. */
enum rounding { ROUND_HALF_AWAY, ROUND_UP, ROUND_DOWN };

/* round(a × b / c), c > 0; result must fit 64 bits or AMOUNT_OVERFLOW. */
enum status scale(int64_t a, int64_t b, int64_t c, enum rounding rounding,
                  int64_t *result) MUST_CHECK;
/* The same for a product that the caller has shown to fit: asserts. */
int64_t scale_sure(int64_t a, int64_t b, int64_t c, enum rounding rounding);

qty_t qty_add(qty_t a, qty_t b);
qty_t qty_sub(qty_t a, qty_t b);
qty_t qty_min(qty_t a, qty_t b);
bool qty_is_zero(qty_t qty);

/* Sums that 64 bits do not hold stop at their end: bounds.h refuses what comes of them. */
value_t value_add_bounded(value_t a, value_t b);
value_t value_sub_bounded(value_t a, value_t b);

/*
 * Of each row of each posting, so without a call and without a branch for an element: `lost` has
 * the sign of a sum whose own is not that of what it was made of.
 */
static inline value_t value_add(value_t a, value_t b)
{
    value_t sum;
    uint64_t lost = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        uint64_t from = (uint64_t)a.of[e].minor;
        uint64_t more = (uint64_t)b.of[e].minor;
        uint64_t both = from + more;

        lost |= (from ^ both) & (more ^ both);
        sum.of[e].minor = (int64_t)both;
    }
    return lost >> 63 ? value_add_bounded(a, b) : sum;
}

static inline value_t value_sub(value_t a, value_t b)
{
    value_t difference;
    uint64_t lost = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        uint64_t from = (uint64_t)a.of[e].minor;
        uint64_t less = (uint64_t)b.of[e].minor;
        uint64_t rest = from - less;

        lost |= (from ^ less) & (from ^ rest);
        difference.of[e].minor = (int64_t)rest;
    }
    return lost >> 63 ? value_sub_bounded(a, b) : difference;
}

static inline value_t value_negate(value_t a)
{
    return value_sub((value_t){ 0 }, a);
}

static inline bool value_equals(value_t a, value_t b)
{
    int64_t differs = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        differs |= a.of[e].minor ^ b.of[e].minor;
    return differs == 0;
}

static inline bool value_is_zero(value_t value)
{
    return value_equals(value, (value_t){ 0 });
}

money_t value_total(value_t value);
money_t value_conversion(value_t value); /* all but the material */
/* So much money in the proportion of `cost`, each element and those before it rounded together, in
   their order, so that nothing is left over; of no cost, or where the material is all of it, all
   is material. */
value_t value_like(money_t money, value_t cost);

/* round(cost × qty) of each element. */
enum status cost_times(cost_t cost, qty_t qty, value_t *value) MUST_CHECK;
/* round(cost × to) - round(cost × from) of each element; of no cost, nil. */
enum status cost_between(cost_t cost, qty_t from, qty_t to, value_t *value) MUST_CHECK;
/* round(value × part / whole) of each element; whole > 0, 0 <= part <= whole. */
value_t value_share(value_t value, qty_t part, qty_t whole);
/* What goes when `stays` of `whole` stays: value - round(value × stays / whole); of nothing, all.
 */
value_t value_gone(value_t value, qty_t stays, qty_t whole);
cost_t cost_of(value_t value, qty_t per);
bool cost_is_none(cost_t cost);
bool cost_is_nil(cost_t cost);        /* goods that stand at nothing */
money_t cost_total(cost_t cost);      /* per cost.per */
bool cost_equals(cost_t a, cost_t b); /* as ratios: 1.00 each = 100.00 per 100 */

/* Of any num >= 0, den > 0; BILL_RANGE beyond 10^18. */
enum status ratio_make(i128 num, i128 den, ratio_t *ratio) MUST_CHECK;
enum status ratio_times(ratio_t a, ratio_t b, ratio_t *product) MUST_CHECK;
enum status ratio_plus(ratio_t a, ratio_t b, ratio_t *sum) MUST_CHECK;
/* `3`, `2.5`, `1/3`; more than six decimals are fine: it is a ratio. Positive only:
   NUMBER_BAD, NUMBER_SIGN, NUMBER_RANGE. */
enum status ratio_parse(struct slice text, ratio_t *ratio) MUST_CHECK;
size_t ratio_print(ratio_t ratio,
                   char out[DECIMAL_TEXT_MAX]); /* a decimal where exact in 18 digits, else n/d */

/* number / 10^decimals per quantity, exactly: `0.12` is 12 minor per 1, `0.0012` is 12 per 100;
 * NUMBER_RANGE. */
enum status price_make(int64_t number, int decimals, int currency_decimals, qty_t per,
                       price_t *price) MUST_CHECK;
size_t price_print(price_t price, int currency_decimals,
                   char out[DECIMAL_TEXT_MAX]); /* per unit where exact, else `1.00 per 3` */

/* Of a whole, as a percentage: `5%`, from 0% to 100%; NUMBER_BAD, NUMBER_DECIMALS, NUMBER_SIGN,
 * NUMBER_RANGE. */
enum status share_parse(struct slice text, qty_t *share) MUST_CHECK;
size_t share_print(qty_t share, char out[DECIMAL_TEXT_MAX]);

size_t qty_print(qty_t qty, char out[DECIMAL_TEXT_MAX]);
size_t money_print(money_t money, int currency_decimals, char out[DECIMAL_TEXT_MAX]);

#endif
