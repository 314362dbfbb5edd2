#include "base/decimal.h"

#include <assert.h>

__extension__ typedef unsigned __int128 u128;

enum { DECIMALS_MAX = 18 }; /* 10^18 is the largest power of ten in 64 bits */

/* The parts of -?digits(.digits)? with outer zeros gone. */
struct parts {
    bool negative;
    struct slice whole;
    struct slice fraction;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Cuts the digits at the start of `rest` off it. */
static struct slice digits_cut(struct slice *rest)
{
    struct slice digits = { .text = rest->text };

    while (digits.size < rest->size && is_digit(rest->text[digits.size]))
        digits.size++;
    rest->text += digits.size;
    rest->size -= digits.size;
    return digits;
}

static bool parts_read(struct slice text, struct parts *parts)
{
    *parts = (struct parts){ .negative = text.size > 0 && text.text[0] == '-' };
    if (parts->negative) {
        text.text++;
        text.size--;
    }
    if (text.size == 0)
        return false;
    parts->whole = digits_cut(&text);
    if (text.size > 0 && text.text[0] == '.') {
        text.text++;
        text.size--;
        parts->fraction = digits_cut(&text);
        if (parts->fraction.size == 0)
            return false;
    }
    if (parts->whole.size == 0 || text.size > 0)
        return false;
    while (parts->whole.size > 0 && parts->whole.text[0] == '0') {
        parts->whole.text++;
        parts->whole.size--;
    }
    while (parts->fraction.size > 0 && parts->fraction.text[parts->fraction.size - 1] == '0')
        parts->fraction.size--;
    return true;
}

/* Counts away from zero on the negative side, which holds one more. */
static bool digit_append(int64_t *negative, char digit)
{
    return !__builtin_mul_overflow(*negative, 10, negative) &&
           !__builtin_sub_overflow(*negative, digit - '0', negative);
}

static enum status parts_value(const struct parts *parts, int decimals, int64_t *value)
{
    int64_t sum = 0;
    bool fits = true;

    for (size_t i = 0; i < parts->whole.size && fits; i++)
        fits = digit_append(&sum, parts->whole.text[i]);
    for (size_t i = 0; i < (size_t)decimals && fits; i++)
        fits = digit_append(&sum, i < parts->fraction.size ? parts->fraction.text[i] : '0');
    if (!fits || (!parts->negative && sum == INT64_MIN))
        return NUMBER_RANGE;
    *value = parts->negative ? sum : -sum;
    return OK;
}

enum status decimal_parse(struct slice text, int decimals, int64_t *value)
{
    struct parts parts;

    assert(decimals >= 0 && decimals <= DECIMALS_MAX);
    if (!parts_read(text, &parts))
        return NUMBER_BAD;
    if (parts.fraction.size > (size_t)decimals)
        return NUMBER_DECIMALS;
    return parts_value(&parts, decimals, value);
}

enum status decimal_parse_free(struct slice text, int64_t *value, int *decimals)
{
    struct parts parts;

    if (!parts_read(text, &parts))
        return NUMBER_BAD;
    if (parts.fraction.size > DECIMALS_MAX)
        return NUMBER_DECIMALS;

    enum status status = parts_value(&parts, (int)parts.fraction.size, value);
    if (status == OK)
        *decimals = (int)parts.fraction.size;
    return status;
}

/* Takes the last digit off; in 64 bits wherever they suffice. */
static char digit_take(u128 *magnitude)
{
    uint64_t narrow = (uint64_t)*magnitude;
    unsigned digit;

    if (narrow == *magnitude) {
        digit = (unsigned)(narrow % 10);
        *magnitude = narrow / 10;
    } else {
        digit = (unsigned)(*magnitude % 10);
        *magnitude /= 10;
    }
    return (char)('0' + digit);
}

/* Prints from the last digit to the first, into the end of `digits`. */
static char *digits_put(char *end, u128 magnitude, int decimals, int decimals_min)
{
    bool wanted = decimals_min > decimals; /* else trailing zeros beyond decimals_min go */

    for (int place = decimals_min; place > decimals; place--)
        *--end = '0';
    for (int place = decimals; place > 0; place--) {
        char digit = digit_take(&magnitude);

        wanted = wanted || digit != '0' || place <= decimals_min;
        if (wanted)
            *--end = digit;
    }
    if (wanted)
        *--end = '.';
    do {
        *--end = digit_take(&magnitude);
    } while (magnitude > 0);
    return end;
}

size_t decimal_print_wide(i128 value, int decimals, int decimals_min, char out[DECIMAL_TEXT_MAX])
{
    char digits[DECIMAL_TEXT_MAX];
    char *end = digits + sizeof(digits);
    size_t size = 0;

    assert(decimals >= 0 && decimals <= DECIMALS_MAX);
    assert(decimals_min >= 0 && decimals_min <= DECIMALS_MAX);
    u128 magnitude = value < 0 ? -(u128)value : (u128)value;
    char *next = digits_put(end, magnitude, decimals, decimals_min);
    if (value < 0)
        out[size++] = '-';
    while (next < end)
        out[size++] = *next++;
    out[size] = '\0';
    return size;
}

size_t decimal_print(int64_t value, int decimals, int decimals_min, char out[DECIMAL_TEXT_MAX])
{
    return decimal_print_wide(value, decimals, decimals_min, out);
}
