#include "event_text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct writer {
    char *out;
    size_t size;
};

__attribute__((format(printf, 2, 3))) static void put(struct writer *to, const char *format, ...)
{
    size_t room = EVENT_TEXT_MAX - to->size;
    va_list list;
    int size;

    va_start(list, format);
    size = vsnprintf(to->out + to->size, room, format, list);
    va_end(list);
    if (size > 0)
        to->size += (size_t)size < room ? (size_t)size : room - 1;
}

static void put_slice(struct writer *to, struct slice slice)
{
    bool blanks = memchr(slice.text ? slice.text : "", ' ', slice.size) != NULL;

    put(to, blanks ? " \"%.*s\"" : " %.*s", (int)slice.size, slice.size ? slice.text : "");
}

static void put_number(struct writer *to, int64_t value, int decimals)
{
    char text[DECIMAL_TEXT_MAX];

    decimal_print(value, decimals, 0, text);
    put(to, " %s", text);
}

static void put_amount(struct writer *to, struct amount amount)
{
    put_number(to, amount.qty.micro, QTY_DECIMALS);
    if (amount.unit.size)
        put_slice(to, amount.unit);
}

static void put_ratio(struct writer *to, ratio_t ratio)
{
    put(to, " %lld", (long long)ratio.num);
    if (ratio.den != 1)
        put(to, "/%lld", (long long)ratio.den);
}

static void put_day(struct writer *to, day_t day)
{
    char text[DAY_TEXT_MAX];

    day_print(day, text);
    put(to, " %s", text);
}

static void put_moment(struct writer *to, struct moment moment)
{
    char text[MOMENT_TEXT_MAX];

    moment_print(moment, text);
    put(to, " %s", text);
}

static void put_cost(struct writer *to, const struct event *event)
{
    put_number(to, event->cost_number, event->cost_decimals);
    if (event->cost_per.qty.micro == 0)
        return;
    put(to, " per");
    put_amount(to, event->cost_per);
}

static void put_money(struct writer *to, const struct event *event, enum field field)
{
    if (field == FIELD_TOTAL)
        put_number(to, event->total_number, event->total_decimals);
    if (field == FIELD_ROUND)
        put_number(to, event->round_number, event->round_decimals);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (field == element_field((enum element)e))
            put_number(to, event->element_number[e], event->element_decimals[e]);
}

static void put_points(struct writer *to, unsigned points)
{
    static const char *const words[] = { "purchase",    "completion", "sale",
                                         "traditional", "by-count",   "charge-first" };

    for (size_t i = 0; i < ARRAY_COUNT(words); i++)
        if (points >> i & 1U)
            put(to, " %s", words[i]);
}

/* In quotes where it would be read as a word of the event: place `line` of an order. */
static void put_name(struct writer *to, const struct event *event, struct slice name)
{
    if (verb_use(verb_row(event->verb), name))
        put(to, " \"%.*s\"", (int)name.size, name.text);
    else
        put_slice(to, name);
}

/* Its hundredfold is a decimal. */
static void put_percent(struct writer *to, ratio_t ratio)
{
    put_number(to, ratio.num * (QTY_ONE / ratio.den), QTY_DECIMALS - 2);
    put(to, "%%");
}

static void put_field(struct writer *to, const struct event *event, const struct field_use *use)
{
    const struct field_row *row = field_row(use->field);
    const char *at = (const char *)event + row->offset;
    bool word = use->place == USE_WORD || use->place == USE_MUST;

    if (word && row->type != TYPE_FLAG)
        put(to, " %s", use->keyword);
    switch (row->type) {
    case TYPE_NAME:
    case TYPE_TEXT:
        put_name(to, event, *(const struct slice *)(const void *)at);
        break;
    case TYPE_MOMENT:
        put_moment(to, event->at);
        break;
    case TYPE_DAY:
        put_day(to, *(const day_t *)(const void *)at);
        break;
    case TYPE_AMOUNT:
        put_amount(to, event->amount);
        break;
    case TYPE_QTY:
        put_number(to, ((const qty_t *)(const void *)at)->micro, QTY_DECIMALS);
        break;
    case TYPE_SHARE:
        put_number(to, ((const qty_t *)(const void *)at)->micro, QTY_DECIMALS - 2);
        put(to, "%%");
        break;
    case TYPE_RATIO:
        put_ratio(to, event->ratio);
        break;
    case TYPE_PERCENT:
        put_percent(to, *(const ratio_t *)(const void *)at);
        break;
    case TYPE_COST:
        put_cost(to, event);
        break;
    case TYPE_MONEY:
        put_money(to, event, use->field);
        break;
    case TYPE_WORD:
        put(to, " %s", row->words[*(const unsigned *)(const void *)at]);
        break;
    case TYPE_FLAG:
        put(to, " %s", use->keyword);
        break;
    case TYPE_POINTS:
        put_points(to, event->points);
        break;
    case TYPE_SMALL:
    case TYPE_NUMBER:
    case TYPE_TIME:
        put(to, " %d", *(const int *)(const void *)at);
        break;
    }
}

static void put_if(struct writer *to, const char *word, qty_t qty)
{
    if (qty.micro == 0)
        return;
    put(to, " %s", word);
    put_number(to, qty.micro, QTY_DECIMALS);
}

static void put_operation(struct writer *to, const struct event_line *line)
{
    put(to, " %d", line->operation);
    put_slice(to, line->item);
    if (line->place.size) {
        put(to, " at");
        put_slice(to, line->place);
    }
    if (line->centre.size) {
        put(to, " on");
        put_slice(to, line->centre);
    }
    if (line->ratio.den)
        put(to, " run %lld/%lld", (long long)line->ratio.num, (long long)line->ratio.den);
    put_if(to, "setup", line->setup);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (line->has_element[e]) {
            put(to, " %s", element_words[e]);
            put_number(to, line->element_number[e], line->element_decimals[e]);
        }
    if (line->pay_point)
        put(to, " pay-point");
}

static void put_profile(struct writer *to, const struct event_line *line)
{
    put_if(to, "batch", line->batch);
    put_if(to, "setup", line->setup);
    put_if(to, "multiple", line->multiple);
    put_if(to, "cut", line->cut);
    put_if(to, "from", line->cut_from);
}

static void put_output(struct writer *to, const struct event_line *line)
{
    if (line->output)
        put(to, " output");
    if (line->share.micro) {
        put(to, " share");
        put_number(to, line->share.micro, QTY_DECIMALS - 2);
        put(to, "%%");
    }
    if (line->by_quantity)
        put(to, " by-quantity");
    if (line->has_cost) {
        put(to, " cost");
        put_number(to, line->cost_number, line->cost_decimals);
    }
    if (line->has_nrv) {
        put(to, " nrv");
        put_number(to, line->nrv_number, line->nrv_decimals);
    }
    if (line->when_sold)
        put(to, " when-sold");
}

static void put_alternate(struct writer *to, const struct event_line *line)
{
    if (line->instead.size) {
        put(to, " for");
        put_slice(to, line->instead);
    }
    if (line->rank)
        put(to, " order %d", line->rank);
    if (line->scope == SCOPE_WHOLE)
        put(to, " scope whole");
}

static void put_line(struct writer *to, const struct event *event, const struct event_line *line)
{
    put(to, "\n  +");
    if (event->verb == VERB_ROUTING) {
        put_operation(to, line);
        return;
    }
    if (event->verb == VERB_BILL)
        put_ratio(to, line->ratio);
    else
        put_number(to, line->qty.micro, QTY_DECIMALS);
    if (line->unit.size)
        put_slice(to, line->unit);
    put_slice(to, line->item);
    if (line->fixed)
        put(to, " fixed");
    put_profile(to, line);
    if (line->scrap.den) {
        put(to, " scrap");
        put_number(to, line->scrap.num * 100 / line->scrap.den, 0);
        put(to, "%%");
    }
    if (line->yield.den) {
        put(to, " yield");
        put_number(to, line->yield.num * 100 / line->yield.den, 0);
        put(to, "%%");
    }
    put_alternate(to, line);
    if (line->blow_through)
        put(to, " blow-through");
    if (line->issue != ISSUE_DEFAULT)
        put(to, " issue %s", issue_words[line->issue]);
    if (line->place.size) {
        put(to, " place");
        put_slice(to, line->place);
    }
    if (!day_is_none(line->from)) {
        put(to, " from");
        put_day(to, line->from);
    }
    if (!day_is_none(line->to)) {
        put(to, " to");
        put_day(to, line->to);
    }
    if (line->lot.size) {
        put(to, " lot");
        put_slice(to, line->lot);
    }
    if (line->serials.size) {
        put(to, " serials");
        put_slice(to, line->serials);
    }
    if (line->operation)
        put(to, " operation %d", line->operation);
    put_output(to, line);
}

size_t sim_event_text(const struct event *event, char out[EVENT_TEXT_MAX])
{
    const struct verb_row *row = verb_row(event->verb);
    struct writer to = { .size = 0 };

    to.out = out;
    put(&to, "%s", row->name);
    for (const struct field_use *use = row->uses; use->keyword; use++)
        if (event_has(event, use->field))
            put_field(&to, event, use);
    for (const struct field_use *use = uses_common; use->keyword; use++)
        if (event_has(event, use->field))
            put_field(&to, event, use);
    for (int i = 0; i < event->line_count; i++)
        put_line(&to, event, &event->lines[i]);
    return to.size;
}
