/*
 * decimal - "12.50" <-> 12500000 millionths, exactly. No locale, no floating point.
 *
 * Grammar: -?digits(.digits)?  No blanks, no exponent, no leading plus, no bare dot.
 */
#ifndef BASE_DECIMAL_H
#define BASE_DECIMAL_H

#include <stdint.h>

#include "base/slice.h"
#include "base/status.h"

__extension__ typedef __int128 i128;

enum { DECIMAL_TEXT_MAX = 64 };

/* Value × 10^decimals. NUMBER_BAD, NUMBER_DECIMALS (a non-zero digit beyond), NUMBER_RANGE. */
enum status decimal_parse(struct slice text, int decimals, int64_t *value) MUST_CHECK;
/* As decimal_parse, but keeps up to 18 decimals: value = number × 10^*decimals, trailing zeros
 * dropped. */
enum status decimal_parse_free(struct slice text, int64_t *value, int *decimals) MUST_CHECK;
/* Each print ends in NUL and answers the length without it.
   Prints value / 10^decimals with at least `decimals_min` decimals, trailing zeros dropped beyond.
 */
size_t decimal_print(int64_t value, int decimals, int decimals_min, char out[DECIMAL_TEXT_MAX]);
size_t decimal_print_wide(i128 value, int decimals, int decimals_min, char out[DECIMAL_TEXT_MAX]);

#endif
