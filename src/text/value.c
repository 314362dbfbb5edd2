#include "text/value.h"

#include <assert.h>
#include <string.h>

#include "base/limits.h"
#include "text/utf8.h"

enum { FREE_DECIMALS_MAX = 18, FOUND_MAX = 40 };

const char *const point_words[] = { "purchase", "completion",   "sale", "traditional",
                                    "by-count", "charge-first", NULL };

static const char *const expected[] = {
    [TYPE_NAME] = "a name",
    [TYPE_TEXT] = "a text",
    [TYPE_MOMENT] = "a day or moment such as 2026-03-02T07:30",
    [TYPE_DAY] = "a day such as 2026-03-02",
    [TYPE_AMOUNT] = "a quantity",
    [TYPE_QTY] = "a quantity",
    [TYPE_RATIO] = "a quantity such as 2.5 or 1/3",
    [TYPE_COST] = "a cost",
    [TYPE_MONEY] = "an amount of money",
    [TYPE_FLAG] = "true",
    [TYPE_POINTS] = "purchase, completion, sale, traditional, by-count or charge-first",
    [TYPE_SMALL] = "a whole number from 0 to 6",
    [TYPE_NUMBER] = "a whole number from 1 to 999999",
    [TYPE_TIME] = "a time such as 06:00",
    [TYPE_PERCENT] = "a percentage such as 5%",
    [TYPE_SHARE] = "a percentage such as 5%",
};

static_assert(CURRENCY_DECIMALS_MAX == 6, "the text of TYPE_SMALL says so");
static_assert(OPERATION_MAX == 999999, "the text of TYPE_NUMBER says so");
static_assert(sizeof(enum item_kind) == sizeof(int), "TYPE_WORD is stored as int");

/* NULL if `text` is a name or text; else what is wrong with it. */
static const char *text_fault(struct slice text, size_t size_max)
{
    const char *end = text.text + text.size;

    if (text.size == 0)
        return "is empty";
    if (text.size > size_max)
        return "is too long";
    for (const char *next = text.text; next < end;) {
        size_t size = (unsigned char)*next < 0x80 ? 1 : utf8_size(next, end);
        if (size == 0)
            return "is not UTF-8";
        bool is_control = (unsigned char)*next < ' ' || *next == '\x7f' ||
                          (size == 2 && *next == '\xc2' && (unsigned char)next[1] < 0xa0);
        if (is_control)
            return "holds a control character";
        next += size;
    }
    return NULL;
}

static const char *name_fault(struct slice text)
{
    const char *fault = text_fault(text, NAME_MAX_BYTES);

    if (!fault && (text.text[0] == ' ' || text.text[text.size - 1] == ' '))
        return "begins or ends with a blank";
    return fault;
}

static const char *fault_of(enum field_type type, struct slice text)
{
    return type == TYPE_NAME ? name_fault(text) : text_fault(text, NOTE_MAX_BYTES);
}

static enum status text_read(enum field_type type, struct slice text, struct slice *to)
{
    if (fault_of(type, text))
        return NAME_BAD;
    *to = text;
    return OK;
}

static bool word_find(const char *const *words, struct slice text, int *index)
{
    for (int i = 0; words[i]; i++) {
        if (slice_equals_text(text, words[i])) {
            *index = i;
            return true;
        }
    }
    return false;
}

static enum status word_read(const char *const *words, struct slice text, void *to)
{
    int index = 0;

    if (!word_find(words, text, &index))
        return VALUE_UNKNOWN;
    memcpy(to, &index, sizeof(index));
    return OK;
}

static enum status flag_read(struct slice text, bool *to)
{
    *to = slice_equals_text(text, "true");
    return *to ? OK : VALUE_UNKNOWN;
}

/* One word; adds to what is there already. */
static enum status point_read(struct slice text, unsigned *to)
{
    int index = 0;

    if (!word_find(point_words, text, &index))
        return VALUE_UNKNOWN;
    if ((*to >> index & 1U) != 0)
        return FIELD_TWICE;
    *to |= 1U << index;
    return OK;
}

static enum status sign_check(int64_t number, const struct value_place *place)
{
    return number > 0 || (number == 0 && place->sign == SIGN_NOT_NEGATIVE) ? OK : NUMBER_SIGN;
}

static enum status qty_read(const struct value_place *place, struct slice text, qty_t *to)
{
    enum status status = decimal_parse(text, QTY_DECIMALS, &to->micro);

    return status == OK ? sign_check(to->micro, place) : status;
}

static enum status money_read(const struct value_place *place, struct slice text, void *record)
{
    void *number = (char *)record + place->offset;
    void *decimals = (char *)record + place->decimals_offset;
    enum status status = decimal_parse_free(text, number, decimals);

    return status == OK ? sign_check(*(int64_t *)number, place) : status;
}

static enum status small_read(struct slice text, int *to)
{
    int64_t number = 0;
    enum status status = decimal_parse(text, 0, &number);

    if (status != OK)
        return status;
    if (number < 0)
        return NUMBER_SIGN;
    if (number > CURRENCY_DECIMALS_MAX)
        return NUMBER_RANGE;
    *to = (int)number;
    return OK;
}

static enum status number_read(struct slice text, int *to)
{
    int64_t number = 0;
    enum status status = decimal_parse(text, 0, &number);

    if (status != OK)
        return status;
    if (number <= 0)
        return NUMBER_SIGN;
    if (number > OPERATION_MAX)
        return NUMBER_RANGE;
    *to = (int)number;
    return OK;
}

static enum status percent_read(struct slice text, ratio_t *to)
{
    if (text.size == 0 || text.text[text.size - 1] != '%')
        return NUMBER_BAD;
    text.size--;

    enum status status = ratio_parse(text, to);
    if (status != OK)
        return status;
    return ratio_times(*to, (ratio_t){ 1, 100 }, to) == OK ? OK : NUMBER_RANGE;
}

/* At most FOUND_MAX bytes for a message, without half a character at the end. */
static int found_size(struct slice text)
{
    size_t size = text.size < FOUND_MAX ? text.size : FOUND_MAX;

    while (size < text.size && size > 0 && ((unsigned char)text.text[size] & 0xc0U) == 0x80)
        size--;
    return (int)size;
}

/* `bought, made, phantom or resource` */
static void words_join(const char *const *words, char out[VALUE_TEXT_MAX])
{
    size_t size = 0;

    for (size_t i = 0; words[i]; i++) {
        const char *before = i == 0 ? "" : words[i + 1] ? ", " : " or ";
        size_t before_size = strlen(before);
        size_t word_size = strlen(words[i]);
        assert(size + before_size + word_size < VALUE_TEXT_MAX);
        memcpy(out + size, before, before_size);
        memcpy(out + size + before_size, words[i], word_size);
        size += before_size + word_size;
    }
    out[size] = '\0';
}

static int decimals_max(enum field_type type)
{
    if (type == TYPE_QTY)
        return QTY_DECIMALS;
    if (type == TYPE_SHARE)
        return SHARE_DECIMALS;
    return type == TYPE_SMALL || type == TYPE_NUMBER ? 0 : FREE_DECIMALS_MAX;
}

static enum status value_refuse(const struct value_place *place, enum status status,
                                struct slice text, struct problem *problem)
{
    const int size = found_size(text);
    char words[VALUE_TEXT_MAX];

    if (status == NAME_BAD)
        return problem_set(problem, status, "%s '%.*s' %s", expected[place->type] + 2, size,
                           text.text, fault_of(place->type, text));
    if (status == NUMBER_DECIMALS)
        return problem_set(problem, status, "'%.*s' has more than %d decimals", size, text.text,
                           decimals_max(place->type));
    if (status == NUMBER_RANGE)
        return problem_set(problem, status, "'%.*s' is out of range", size, text.text);
    if (status == NUMBER_SIGN)
        return problem_set(problem, status, "'%.*s' must %s", size, text.text,
                           place->sign == SIGN_POSITIVE || place->type == TYPE_RATIO ||
                                   place->type == TYPE_NUMBER
                               ? "be above zero"
                               : "not be negative");
    if (status == FIELD_TWICE)
        return problem_set(problem, status, "'%.*s' is given twice", size, text.text);
    if (place->type == TYPE_WORD)
        words_join(place->words, words);
    return problem_set(problem, status, "expected %s, found '%.*s'",
                       place->type == TYPE_WORD ? words : expected[place->type], size, text.text);
}

static enum status value_store(const struct value_place *place, struct slice text, void *record)
{
    void *to = (char *)record + place->offset;

    switch (place->type) {
    case TYPE_NAME:
    case TYPE_TEXT:
        return text_read(place->type, text, to);
    case TYPE_MOMENT:
        return moment_parse(text, to);
    case TYPE_DAY:
        return day_parse(text, to);
    case TYPE_QTY:
        return qty_read(place, text, to);
    case TYPE_RATIO:
        return ratio_parse(text, to);
    case TYPE_MONEY:
        return money_read(place, text, record);
    case TYPE_WORD:
        return word_read(place->words, text, to);
    case TYPE_FLAG:
        return flag_read(text, to);
    case TYPE_POINTS:
        return point_read(text, to);
    case TYPE_SMALL:
        return small_read(text, to);
    case TYPE_NUMBER:
        return number_read(text, to);
    case TYPE_TIME:
        return clock_parse(text, to);
    case TYPE_PERCENT:
        return percent_read(text, to);
    case TYPE_SHARE:
        return share_parse(text, to);
    case TYPE_AMOUNT:
    case TYPE_COST:
        break;
    }
    assert(false);
    return FIELD_UNKNOWN;
}

enum status value_read(const struct value_place *place, struct slice text, void *record,
                       struct problem *problem)
{
    enum status status = value_store(place, text, record);

    return status == OK ? OK : value_refuse(place, status, text, problem);
}

static size_t points_print(unsigned points, char out[VALUE_TEXT_MAX])
{
    size_t size = 0;

    for (size_t i = 0; point_words[i]; i++) {
        if ((points >> i & 1U) == 0)
            continue;
        size_t word_size = strlen(point_words[i]);
        if (size > 0)
            out[size++] = ' ';
        memcpy(out + size, point_words[i], word_size);
        size += word_size;
    }
    return size;
}

/* The ratio was read from a percentage, so a hundred of it is one that was held before. */
static size_t percent_print(ratio_t ratio, char out[VALUE_TEXT_MAX])
{
    enum status status = ratio_times(ratio, (ratio_t){ 100, 1 }, &ratio);

    assert(status == OK);
    size_t size = ratio_print(ratio, out);
    out[size++] = '%';
    return size;
}

static struct slice word_text(const char *const *words, const void *from)
{
    int index = 0;

    memcpy(&index, from, sizeof(index));
    return slice_of(words[index]);
}

struct slice value_text(const struct value_place *place, const void *record,
                        char scratch[VALUE_TEXT_MAX])
{
    const void *from = (const char *)record + place->offset;
    const void *decimals = (const char *)record + place->decimals_offset;
    struct slice text = { .text = scratch };

    switch (place->type) {
    case TYPE_NAME:
    case TYPE_TEXT:
        return *(const struct slice *)from;
    case TYPE_WORD:
        return word_text(place->words, from);
    case TYPE_FLAG:
        return SLICE("true");
    case TYPE_MOMENT:
        text.size = moment_print(*(const struct moment *)from, scratch);
        break;
    case TYPE_DAY:
        text.size = day_print(*(const day_t *)from, scratch);
        break;
    case TYPE_QTY:
        text.size = qty_print(*(const qty_t *)from, scratch);
        break;
    case TYPE_RATIO:
        text.size = ratio_print(*(const ratio_t *)from, scratch);
        break;
    case TYPE_MONEY:
        text.size = decimal_print(*(const int64_t *)from, *(const int *)decimals, 0, scratch);
        break;
    case TYPE_POINTS:
        text.size = points_print(*(const unsigned *)from, scratch);
        break;
    case TYPE_SMALL:
    case TYPE_NUMBER:
        text.size = decimal_print(*(const int *)from, 0, 0, scratch);
        break;
    case TYPE_TIME:
        text.size = clock_print(*(const int *)from, scratch);
        break;
    case TYPE_PERCENT:
        text.size = percent_print(*(const ratio_t *)from, scratch);
        break;
    case TYPE_SHARE:
        text.size = share_print(*(const qty_t *)from, scratch);
        break;
    case TYPE_AMOUNT:
    case TYPE_COST:
        assert(false);
    }
    return text;
}
