#include "text/field.h"

#include <assert.h>
#include <stddef.h>

static const struct line_member no_members[] = {
    { NULL, { 0 } },
};

static const char *const scope_words[] = { "part", "whole", NULL };

static const struct line_member bill_members[] = {
    { "qty", { .type = TYPE_RATIO, .offset = offsetof(struct event_line, ratio) } },
    { "unit", { .type = TYPE_NAME, .offset = offsetof(struct event_line, unit) } },
    { "item", { .type = TYPE_NAME, .offset = offsetof(struct event_line, item) } },
    { "fixed", { .type = TYPE_FLAG, .offset = offsetof(struct event_line, fixed) } },
    { "scrap", { .type = TYPE_PERCENT, .offset = offsetof(struct event_line, scrap) } },
    { "yield", { .type = TYPE_PERCENT, .offset = offsetof(struct event_line, yield) } },
    { "blow-through", { .type = TYPE_FLAG, .offset = offsetof(struct event_line, blow_through) } },
    { "issue",
      { .type = TYPE_WORD, .offset = offsetof(struct event_line, issue), .words = issue_words } },
    { "place", { .type = TYPE_NAME, .offset = offsetof(struct event_line, place) } },
    { "from", { .type = TYPE_DAY, .offset = offsetof(struct event_line, from) } },
    { "to", { .type = TYPE_DAY, .offset = offsetof(struct event_line, to) } },
    { "operation", { .type = TYPE_NUMBER, .offset = offsetof(struct event_line, operation) } },
    { "batch",
      { .type = TYPE_QTY, .sign = SIGN_POSITIVE, .offset = offsetof(struct event_line, batch) } },
    { "setup",
      { .type = TYPE_QTY, .sign = SIGN_POSITIVE, .offset = offsetof(struct event_line, setup) } },
    { "multiple",
      { .type = TYPE_QTY,
        .sign = SIGN_POSITIVE,
        .offset = offsetof(struct event_line, multiple) } },
    { "cut",
      { .type = TYPE_QTY, .sign = SIGN_POSITIVE, .offset = offsetof(struct event_line, cut) } },
    { "cut-from",
      { .type = TYPE_QTY,
        .sign = SIGN_POSITIVE,
        .offset = offsetof(struct event_line, cut_from) } },
    { "output", { .type = TYPE_FLAG, .offset = offsetof(struct event_line, output) } },
    { "share",
      { .type = TYPE_SHARE, .sign = SIGN_POSITIVE, .offset = offsetof(struct event_line, share) } },
    { "by-quantity", { .type = TYPE_FLAG, .offset = offsetof(struct event_line, by_quantity) } },
    { "cost",
      { .type = TYPE_MONEY,
        .sign = SIGN_NOT_NEGATIVE,
        .offset = offsetof(struct event_line, cost_number),
        .decimals_offset = offsetof(struct event_line, cost_decimals),
        .has_offset = offsetof(struct event_line, has_cost) } },
    { "nrv",
      { .type = TYPE_MONEY,
        .sign = SIGN_NOT_NEGATIVE,
        .offset = offsetof(struct event_line, nrv_number),
        .decimals_offset = offsetof(struct event_line, nrv_decimals),
        .has_offset = offsetof(struct event_line, has_nrv) } },
    { "when-sold", { .type = TYPE_FLAG, .offset = offsetof(struct event_line, when_sold) } },
    { "for", { .type = TYPE_NAME, .offset = offsetof(struct event_line, instead) } },
    { "order", { .type = TYPE_NUMBER, .offset = offsetof(struct event_line, rank) } },
    { "scope",
      { .type = TYPE_WORD, .offset = offsetof(struct event_line, scope), .words = scope_words } },
    { "mix", { .type = TYPE_NUMBER, .offset = offsetof(struct event_line, mix) } },
    { NULL, { 0 } },
};

static const struct line_member routing_members[] = {
    { "operation", { .type = TYPE_NUMBER, .offset = offsetof(struct event_line, operation) } },
    { "name", { .type = TYPE_NAME, .offset = offsetof(struct event_line, item) } },
    { "at", { .type = TYPE_NAME, .offset = offsetof(struct event_line, place) } },
    { "on", { .type = TYPE_NAME, .offset = offsetof(struct event_line, centre) } },
    { "run", { .type = TYPE_RATIO, .offset = offsetof(struct event_line, ratio) } },
    { "setup",
      { .type = TYPE_QTY, .sign = SIGN_POSITIVE, .offset = offsetof(struct event_line, setup) } },
    { "conversion",
      { .type = TYPE_MONEY,
        .sign = SIGN_NOT_NEGATIVE,
        .offset = offsetof(struct event_line, element_number[CONVERSION]),
        .decimals_offset = offsetof(struct event_line, element_decimals[CONVERSION]),
        .has_offset = offsetof(struct event_line, has_element[CONVERSION]) } },
    { "labour",
      { .type = TYPE_MONEY,
        .sign = SIGN_NOT_NEGATIVE,
        .offset = offsetof(struct event_line, element_number[LABOUR]),
        .decimals_offset = offsetof(struct event_line, element_decimals[LABOUR]),
        .has_offset = offsetof(struct event_line, has_element[LABOUR]) } },
    { "machine",
      { .type = TYPE_MONEY,
        .sign = SIGN_NOT_NEGATIVE,
        .offset = offsetof(struct event_line, element_number[MACHINE]),
        .decimals_offset = offsetof(struct event_line, element_decimals[MACHINE]),
        .has_offset = offsetof(struct event_line, has_element[MACHINE]) } },
    { "overhead",
      { .type = TYPE_MONEY,
        .sign = SIGN_NOT_NEGATIVE,
        .offset = offsetof(struct event_line, element_number[OVERHEAD]),
        .decimals_offset = offsetof(struct event_line, element_decimals[OVERHEAD]),
        .has_offset = offsetof(struct event_line, has_element[OVERHEAD]) } },
    { "outside",
      { .type = TYPE_MONEY,
        .sign = SIGN_NOT_NEGATIVE,
        .offset = offsetof(struct event_line, element_number[OUTSIDE]),
        .decimals_offset = offsetof(struct event_line, element_decimals[OUTSIDE]),
        .has_offset = offsetof(struct event_line, has_element[OUTSIDE]) } },
    { "pay-point", { .type = TYPE_FLAG, .offset = offsetof(struct event_line, pay_point) } },
    { NULL, { 0 } },
};

static const struct line_member use_members[] = {
    { "qty",
      { .type = TYPE_QTY, .sign = SIGN_NOT_NEGATIVE, .offset = offsetof(struct event_line, qty) } },
    { "unit", { .type = TYPE_NAME, .offset = offsetof(struct event_line, unit) } },
    { "item", { .type = TYPE_NAME, .offset = offsetof(struct event_line, item) } },
    { "place", { .type = TYPE_NAME, .offset = offsetof(struct event_line, place) } },
    { "lot", { .type = TYPE_NAME, .offset = offsetof(struct event_line, lot) } },
    { "serials", { .type = TYPE_TEXT, .offset = offsetof(struct event_line, serials) } },
    { "output", { .type = TYPE_FLAG, .offset = offsetof(struct event_line, output) } },
    { "for", { .type = TYPE_NAME, .offset = offsetof(struct event_line, instead) } },
    { NULL, { 0 } },
};

bool name_is_keyword(struct slice name, const char *keyword)
{
    for (size_t i = 0; i < name.size; i++)
        if (name.text[i] == '\0' || name.text[i] != (keyword[i] == '-' ? '_' : keyword[i]))
            return false;
    return keyword[name.size] == '\0';
}

struct slice member_name(const char *keyword, char out[MEMBER_NAME_MAX])
{
    size_t size = 0;

    for (; keyword[size]; size++) {
        assert(size < MEMBER_NAME_MAX);
        out[size] = keyword[size] == '-' ? '_' : keyword[size];
    }
    return (struct slice){ .text = out, .size = size };
}

bool event_member_is_common(struct event_member member)
{
    return member.use->field <= FIELD_NOTE || member.use->field == FIELD_CORRECTS ||
           member.use->field == FIELD_FIXES;
}

/* The verb's own table, then the common one. */
static const struct field_use *use_next(const struct verb_row *row, struct event_member member)
{
    const struct field_use *next = member.use ? member.use + 1 : row->uses;

    if (!next->keyword && !(member.use && event_member_is_common(member)))
        next = uses_common;
    return next->keyword ? next : NULL;
}

bool event_member_next(const struct verb_row *row, struct event_member *member)
{
    enum field field = member->use ? member->use->field : FIELD_COUNT;

    if (field == FIELD_QTY && member->part == PART_VALUE) {
        member->part = PART_UNIT;
        return true;
    }
    if (field == FIELD_COST && member->part != PART_PER_UNIT) {
        member->part = member->part == PART_VALUE ? PART_PER : PART_PER_UNIT;
        return true;
    }
    member->use = use_next(row, *member);
    member->part = PART_VALUE;
    return member->use != NULL;
}

const char *event_member_name(struct event_member member)
{
    switch (member.part) {
    case PART_VALUE:
        break;
    case PART_UNIT:
        return "unit";
    case PART_PER:
        return "per";
    case PART_PER_UNIT:
        return "per-unit";
    }
    return member.use->keyword;
}

enum field_type event_member_type(struct event_member member)
{
    switch (member.part) {
    case PART_VALUE:
        break;
    case PART_PER:
        return TYPE_QTY;
    case PART_UNIT:
    case PART_PER_UNIT:
        return TYPE_NAME;
    }
    if (member.use->field == FIELD_QTY)
        return TYPE_QTY;
    return member.use->field == FIELD_COST ? TYPE_MONEY : field_row(member.use->field)->type;
}

static const struct field_use *use_named(const struct field_use *use, struct slice name)
{
    for (; use->keyword; use++)
        if (name_is_keyword(name, use->keyword))
            return use;
    return NULL;
}

static const struct field_use *use_of(const struct verb_row *row, enum field field)
{
    for (const struct field_use *use = row->uses; use->keyword; use++)
        if (use->field == field)
            return use;
    return NULL;
}

/* What stands beside a quantity or a cost. */
static bool part_find(const struct verb_row *row, struct slice name, struct event_member *member)
{
    static const struct {
        const char *name;
        enum field field;
        enum member_part part;
    } parts[] = {
        { "unit", FIELD_QTY, PART_UNIT },
        { "per", FIELD_COST, PART_PER },
        { "per-unit", FIELD_COST, PART_PER_UNIT },
    };

    for (size_t i = 0; i < ARRAY_COUNT(parts); i++) {
        if (name_is_keyword(name, parts[i].name)) {
            *member = (struct event_member){ use_of(row, parts[i].field), parts[i].part };
            return member->use;
        }
    }
    return false;
}

bool event_member_find(const struct verb_row *row, struct slice name, struct event_member *member)
{
    const struct field_use *use = use_named(row->uses, name);

    if (!use)
        use = use_named(uses_common, name);
    *member = (struct event_member){ use, PART_VALUE };
    return use || part_find(row, name, member);
}

bool event_member_is_present(const struct event *event, struct event_member member)
{
    switch (member.part) {
    case PART_VALUE:
        break;
    case PART_UNIT:
        return !slice_is_empty(event->amount.unit);
    case PART_PER:
        return !qty_is_zero(event->cost_per.qty);
    case PART_PER_UNIT:
        return !slice_is_empty(event->cost_per.unit);
    }
    return event_has(event, member.use->field);
}

static size_t decimals_offset(enum field field)
{
    if (field == FIELD_TOTAL)
        return offsetof(struct event, total_decimals);
    if (field == FIELD_ROUND)
        return offsetof(struct event, round_decimals);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (field == element_field((enum element)e))
            return offsetof(struct event, element_decimals) + (size_t)e * sizeof(int);
    return offsetof(struct event, cost_decimals);
}

/* Production may have given nothing good, and a count may have found nothing. */
static struct value_place qty_place(enum verb verb)
{
    bool may_be_zero = verb_makes(verb) || verb == VERB_COUNT_STOCK;

    return (struct value_place){ .type = TYPE_QTY,
                                 .sign = may_be_zero ? SIGN_NOT_NEGATIVE : SIGN_POSITIVE,
                                 .offset = offsetof(struct event, amount.qty) };
}

static struct value_place part_place(enum member_part part)
{
    static const struct value_place places[] = {
        [PART_UNIT] = { .type = TYPE_NAME, .offset = offsetof(struct event, amount.unit) },
        [PART_PER] = { .type = TYPE_QTY, .offset = offsetof(struct event, cost_per.qty) },
        [PART_PER_UNIT] = { .type = TYPE_NAME, .offset = offsetof(struct event, cost_per.unit) },
    };

    return places[part];
}

static struct value_place place_of(enum verb verb, struct event_member member)
{
    enum field field = member.use->field;
    bool is_positive = field == FIELD_STEP || field == FIELD_MAX || field == FIELD_MULTIPLE ||
                       field == FIELD_ROUND;

    if (member.part != PART_VALUE)
        return part_place(member.part);
    if (field == FIELD_QTY)
        return qty_place(verb);
    if (field == FIELD_COST)
        return (struct value_place){ .type = TYPE_MONEY,
                                     .sign = SIGN_NOT_NEGATIVE,
                                     .offset = offsetof(struct event, cost_number),
                                     .decimals_offset = offsetof(struct event, cost_decimals) };

    const struct field_row *row = field_row(field);
    return (struct value_place){ .type = row->type,
                                 .sign = is_positive ? SIGN_POSITIVE : SIGN_NOT_NEGATIVE,
                                 .offset = row->offset,
                                 .decimals_offset = decimals_offset(field),
                                 .words = row->words };
}

void event_set_present(struct event *event, enum field field)
{
    event->present |= field_bit(field);
}

enum status event_member_read(struct event *event, struct event_member member, struct slice text,
                              struct problem *problem)
{
    bool is_set = member.use->field == FIELD_POINTS; /* its second of a kind is found below */

    if (!is_set && event_member_is_present(event, member))
        return problem_set(problem, FIELD_TWICE, "%s is given twice", event_member_name(member));

    const struct value_place place = place_of(event->verb, member);
    enum status status = value_read(&place, text, event, problem);
    if (status == OK && member.part == PART_VALUE)
        event_set_present(event, member.use->field);
    return status;
}

struct slice event_member_text(const struct event *event, struct event_member member,
                               char scratch[VALUE_TEXT_MAX])
{
    const struct value_place place = place_of(event->verb, member);

    return value_text(&place, event, scratch);
}

static enum status missing(struct problem *problem, const char *name)
{
    return problem_set(problem, FIELD_MISSING, "%s is missing", name);
}

/* A unit stands beside a quantity, `per` beside a cost and its unit beside `per`. */
static enum status parts_check(const struct event *event, struct problem *problem)
{
    bool has_per = !qty_is_zero(event->cost_per.qty);
    bool has_per_unit = !slice_is_empty(event->cost_per.unit);
    bool unit_is_field = event_has(event, FIELD_UNIT);

    if (!slice_is_empty(event->amount.unit) && !unit_is_field && !event_has(event, FIELD_QTY))
        return missing(problem, "qty");
    if ((has_per || has_per_unit) && !event_has(event, FIELD_COST))
        return missing(problem, "cost");
    return has_per_unit && !has_per ? missing(problem, "per") : OK;
}

/* The fields that the grammar writes with a bar between them. */
static enum status exclusion_check(const struct event *event, struct problem *problem)
{
    int ways = event_has(event, FIELD_FROM_PLACE) + event_has(event, FIELD_WITH) +
               event_has(event, FIELD_REASON);
    int purposes = event_has(event, FIELD_REASON) + event_has(event, FIELD_ORDER) +
                   event_has(event, FIELD_FOR);

    if (event_has(event, FIELD_COST) && event_has(event, FIELD_TOTAL))
        return problem_set(problem, FIELD_TWICE, "cost and total exclude each other");
    if (event_has(event, FIELD_CATEGORY) && event_has(event, FIELD_NAMED))
        return problem_set(problem, FIELD_TWICE, "category and named exclude each other");
    if (event_has(event, FIELD_RUN) && event_has(event, FIELD_ORDER))
        return problem_set(problem, FIELD_TWICE, "run and order exclude each other");
    if (event->verb == VERB_ISSUE && purposes > 1)
        return problem_set(problem, FIELD_TWICE, "reason, order and for exclude each other");
    if (event->verb == VERB_UNBUILD && event_has(event, FIELD_OF) && event_has(event, FIELD_ORDER))
        return problem_set(problem, FIELD_TWICE, "of and order exclude each other");
    if (event_has(event, FIELD_LOT) && event_has(event, FIELD_SERIALS))
        return problem_set(problem, FIELD_TWICE, "lot and serials exclude each other");
    if (event->verb == VERB_SETTLE && ways > 1)
        return problem_set(problem, FIELD_TWICE, "from, with and reason exclude each other");
    return OK;
}

/* A cost in another currency has its rate, and either speaks of a cost. */
static enum status currency_check(const struct event *event, struct problem *problem)
{
    bool has_currency = event_has(event, FIELD_CURRENCY);
    bool has_rate = event_has(event, FIELD_RATIO);

    if (event->verb != VERB_RECEIVE && event->verb != VERB_LANDED && event->verb != VERB_REPRICE)
        return OK;
    if ((has_currency || event->verb == VERB_REPRICE) && !event_has(event, FIELD_COST) &&
        !event_has(event, FIELD_TOTAL))
        return missing(problem, "cost");
    if (has_currency && !has_rate)
        return missing(problem, "rate");
    return has_rate && !has_currency ? missing(problem, "currency") : OK;
}

/* An order is planned by quantity and item; `change` alone says more than its word. */
static enum status order_check(const struct event *event, struct problem *problem)
{
    static const enum field said[] = { FIELD_QTY,  FIELD_ITEM,      FIELD_DUE,  FIELD_PLACE,
                                       FIELD_BILL, FIELD_TOLERANCE, FIELD_LINE, FIELD_CONSUMES };
    bool is_change = event_has(event, FIELD_ACTION) && event->action == ORDER_CHANGE;
    bool is_said = false;

    for (size_t i = 0; i < ARRAY_COUNT(said); i++)
        is_said = is_said || event_has(event, said[i]);
    if (!event_has(event, FIELD_ACTION) && event_has(event, FIELD_BILL))
        return problem_set(problem, FIELD_UNKNOWN, "bill stands with change");
    if (event_has(event, FIELD_ACTION) && event_has(event, FIELD_REWORK))
        return problem_set(problem, FIELD_UNKNOWN, "rework stands where an order is planned");
    if (event_has(event, FIELD_CONSUMES) && event_has(event, FIELD_REWORK))
        return problem_set(problem, FIELD_TWICE, "rework and consumes exclude each other");
    if (event_has(event, FIELD_ACTION) && !is_change && is_said)
        return problem_set(problem, FIELD_UNKNOWN, "only change says what is to change");
    if (is_change && !is_said)
        return missing(problem, "what is to change");
    if (!event_has(event, FIELD_QTY) &&
        (!event_has(event, FIELD_ACTION) || event_has(event, FIELD_ITEM)))
        return missing(problem, "qty");
    if (!event_has(event, FIELD_ITEM) &&
        (!event_has(event, FIELD_ACTION) || !slice_is_empty(event->amount.unit)))
        return missing(problem, "item");
    return OK;
}

/* Parts are staged one by one, or all that the order still needs; and go back so. */
static enum status stage_check(const struct event *event, struct problem *problem)
{
    bool is_of_item = event_has(event, FIELD_ITEM) || event_has(event, FIELD_LOT) ||
                      event_has(event, FIELD_SERIALS);

    if (is_of_item && !event_has(event, FIELD_QTY))
        return missing(problem, "qty");
    return event_has(event, FIELD_QTY) && !event_has(event, FIELD_ITEM) ? missing(problem, "item")
                                                                        : OK;
}

/* An item stands beside the quantity, and a unit beside the item. */
static enum status start_check(const struct event *event, struct problem *problem)
{
    if (event_has(event, FIELD_ITEM) && !event_has(event, FIELD_QTY))
        return missing(problem, "qty");
    return !slice_is_empty(event->amount.unit) && !event_has(event, FIELD_ITEM)
               ? missing(problem, "item")
               : OK;
}

/* A version is saved, released or retired. */
static enum status bill_check(const struct event *event, struct problem *problem)
{
    bool is_released = event_has(event, FIELD_RELEASE);
    bool is_retired = event_has(event, FIELD_RETIRE);
    bool is_saved = event_has(event, FIELD_NAME) || event_has(event, FIELD_DRAFT) ||
                    event_has(event, FIELD_RATIO);

    if (is_released && is_retired)
        return problem_set(problem, FIELD_TWICE, "release and retire exclude each other");
    if ((is_released || is_retired) && is_saved)
        return problem_set(problem, FIELD_UNKNOWN,
                           "version, draft and makes stand with a bill that is saved");
    if (is_retired && event_has(event, FIELD_TO_DAY))
        return problem_set(problem, FIELD_UNKNOWN, "retire has only a first day");
    return OK;
}

enum status event_check_shape(const struct event *event, struct problem *problem)
{
    for (const struct field_use *use = verb_row(event->verb)->uses; use->keyword; use++) {
        bool is_required = use->place == USE_FIRST || use->place == USE_MUST;
        if (is_required && !event_has(event, use->field))
            return missing(problem, use->keyword);
    }

    enum status status = parts_check(event, problem);
    if (status == OK && event->verb == VERB_ORDER)
        status = order_check(event, problem);
    if (status == OK && event->verb == VERB_BILL)
        status = bill_check(event, problem);
    if (status == OK && event->verb == VERB_ISSUE && !event_has(event, FIELD_REASON) &&
        !event_has(event, FIELD_ORDER) && !event_has(event, FIELD_FOR))
        return missing(problem, "reason");
    if (status == OK)
        status = currency_check(event, problem);
    if (status == OK && (event->verb == VERB_STAGE || event->verb == VERB_UNSTAGE))
        status = stage_check(event, problem);
    if (status == OK && event->verb == VERB_START)
        status = start_check(event, problem);
    return status == OK ? exclusion_check(event, problem) : status;
}

const struct line_member *line_members(const struct verb_row *row)
{
    switch (row->lines) {
    case LINES_NONE:
        break;
    case LINES_BILL:
        return bill_members;
    case LINES_USE:
        return use_members;
    case LINES_ROUTING:
        return routing_members;
    }
    return no_members;
}

int line_keywords(const struct line_member *members)
{
    return members == routing_members ? LINE_UNIT + 1 : LINE_ITEM + 1;
}

const struct line_member *line_member_find(const struct line_member *members, struct slice name)
{
    for (const struct line_member *member = members; member->name; member++)
        if (name_is_keyword(name, member->name))
            return member;
    return NULL;
}

bool line_member_is_present(const struct line_member *member, const struct event_line *line)
{
    const void *value = (const char *)line + member->place.offset;

    if (member->place.type == TYPE_NAME || member->place.type == TYPE_TEXT)
        return !slice_is_empty(*(const struct slice *)value);
    if (member->place.type == TYPE_FLAG)
        return *(const bool *)value;
    if (member->place.type == TYPE_DAY)
        return !day_is_none(*(const day_t *)value);
    if (member->place.type == TYPE_WORD)
        return *(const enum issue_method *)value != ISSUE_DEFAULT;
    if (member->place.type == TYPE_PERCENT || member->place.type == TYPE_RATIO)
        return ((const ratio_t *)value)->den != 0;
    if (member->place.type == TYPE_NUMBER)
        return *(const int *)value != 0;
    if (member->place.type == TYPE_SHARE ||
        (member->place.type == TYPE_QTY && member->place.sign == SIGN_POSITIVE))
        return ((const qty_t *)value)->micro != 0;
    return member->place.type != TYPE_MONEY ||
           *(const bool *)((const char *)line + member->place.has_offset);
}

void line_reading_init(struct line_reading *reading, const struct verb_row *row,
                       struct event_line *line)
{
    *reading = (struct line_reading){ .members = line_members(row), .line = line };
    *line = (struct event_line){ .from = DAY_NONE, .to = DAY_NONE };
}

enum status line_member_read(struct line_reading *reading, const struct line_member *member,
                             struct slice text, struct problem *problem)
{
    const unsigned bit = 1U << (member - reading->members);

    if ((reading->seen & bit) != 0)
        return problem_set(problem, FIELD_TWICE, "%s is given twice", member->name);
    reading->seen |= bit;
    if (member->place.type == TYPE_MONEY)
        *(bool *)((char *)reading->line + member->place.has_offset) = true;
    enum status status = value_read(&member->place, text, reading->line, problem);
    if (status == OK && member->place.type == TYPE_SHARE &&
        !line_member_is_present(member, reading->line))
        return problem_set(problem, NUMBER_SIGN, "expected a %s above 0%%", member->name);
    return status;
}

/* Of the ways in which a line's need may grow with the output some exclude each other. */
static enum status profile_check(const struct event_line *line, struct problem *problem)
{
    if (line->fixed && line->batch.micro != 0)
        return problem_set(problem, FIELD_TWICE, "fixed and batch exclude each other");
    if (line->fixed && line->setup.micro != 0)
        return problem_set(problem, FIELD_TWICE, "fixed and setup exclude each other");
    if (line->cut.micro != 0 && line->multiple.micro != 0)
        return problem_set(problem, FIELD_TWICE, "cut and multiple exclude each other");
    if (line->cut.micro != 0 && line->cut_from.micro == 0)
        return missing(problem, "cut-from");
    if (line->cut.micro == 0 && line->cut_from.micro != 0)
        return missing(problem, "cut");
    if (line->cut.micro != 0 && !slice_is_empty(line->unit))
        return problem_set(problem, FIELD_TWICE, "cut and a unit exclude each other");
    return OK;
}

/* How many ways of coming to its cost the line names. */
static int bases_said(const struct event_line *line)
{
    return (line->share.micro != 0) + line->by_quantity + line->has_cost + line->has_nrv +
           line->when_sold;
}

/* What speaks of how a component is needed; the first such word of the line, or NULL. */
static const char *need_word(const struct event_line *line)
{
    if (line->fixed)
        return "fixed";
    if (line->scrap.den != 0)
        return "scrap";
    if (line->yield.den != 0)
        return "yield";
    if (line->blow_through)
        return "blow-through";
    if (line->issue != ISSUE_DEFAULT)
        return "issue";
    if (line->operation != 0)
        return "operation";
    if (line->batch.micro != 0)
        return "batch";
    if (line->setup.micro != 0)
        return "setup";
    if (line->multiple.micro != 0)
        return "multiple";
    if (line->mix != 0)
        return "mix";
    return line->cut.micro != 0 ? "cut" : NULL;
}

static enum status output_check(const struct event_line *line, struct problem *problem)
{
    const char *word = need_word(line);

    if (!line->output && bases_said(line) > 0)
        return missing(problem, "output");
    if (!line->output)
        return OK;
    if (word)
        return problem_set(problem, FIELD_TWICE, "output and %s exclude each other", word);
    if (bases_said(line) == 0)
        return missing(problem, "share, by-quantity, cost, nrv or when-sold");
    if (bases_said(line) > 1)
        return problem_set(problem, FIELD_TWICE,
                           "share, by-quantity, cost, nrv and when-sold exclude each other");
    return OK;
}

/* What stands in for a component says how much of it does, and no more. */
static enum status alternate_check(const struct line_reading *reading, struct problem *problem)
{
    static const char *const own[] = { "qty", "unit",      "item",  "place", "from",
                                       "to",  "operation", "order", "scope", "for" };
    bool is_alternate = !slice_is_empty(reading->line->instead);

    if (is_alternate && reading->line->output)
        return problem_set(problem, FIELD_TWICE, "for and output exclude each other");
    for (unsigned i = 0; reading->members == bill_members && bill_members[i].name; i++) {
        bool is_own = false;

        for (size_t k = 0; k < ARRAY_COUNT(own); k++)
            is_own = is_own || slice_equals_text(slice_of(bill_members[i].name), own[k]);
        if (is_alternate && !is_own && (reading->seen >> i & 1U) != 0)
            return problem_set(problem, FIELD_TWICE, "for and %s exclude each other",
                               bill_members[i].name);
    }
    if (!is_alternate && (reading->line->rank != 0 || reading->line->scope != SCOPE_PART))
        return missing(problem, "for");
    return OK;
}

enum status line_check_shape(const struct line_reading *reading, struct problem *problem)
{
    int last = line_keywords(reading->members) - 1;

    if ((reading->seen & 1U) == 0)
        return missing(problem, reading->members[0].name);
    if ((reading->seen >> last & 1U) == 0)
        return missing(problem, reading->members[last].name);
    enum status status = profile_check(reading->line, problem);
    if (status == OK && reading->members == bill_members)
        status = output_check(reading->line, problem);
    return status == OK ? alternate_check(reading, problem) : status;
}
