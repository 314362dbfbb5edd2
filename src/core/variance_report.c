#include "core/variance_report.h"

#include "core/apart.h"
#include "core/explode.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/usage.h"

/* What a report has live of one of its needs. */
struct used {
    item_id_t item;
    qty_t qty;
    value_t value;
    qty_t covered; /* of the need, by what stood in for it */
    qty_t blown;   /* … by its own bill */
    qty_t by_bill; /* where its use was stated: what the bill asks for */
    bool is_stated;
    item_id_t instead; /* of what is no need of the bill: what it stood in for; raw 0: nothing */
    bool is_blown;     /* it is of that one's own bill */
};

/* One report on its way. */
struct taking {
    struct draft *draft;
    const struct happened *report;
    const struct standard *standard;
    const struct recipe *recipe;
    struct variance *variance;
    struct used *used;       /* by need */
    struct line_list stated; /* lines of actual use */
    int beyond;              /* the first need that is none of the bill's */
    qty_t pieces;
    bool is_whole;   /* the standard of all its pieces says what it should cost */
    value_t allowed; /* by the bill for its pieces, at standard */
    value_t blown;   /* conversion in what its own bill stood in for, at standard */
    int unpriced;    /* components without a standard */
    item_id_t last_unpriced;
};

value_t variance_worth(cost_t price, qty_t qty)
{
    bool is_less = qty.micro < 0;
    value_t value = { 0 };

    if (is_less)
        qty.micro = -qty.micro;
    if (cost_is_none(price) || cost_times(price, qty, &value) != OK)
        return (value_t){ 0 };
    return is_less ? value_negate(value) : value;
}

static void part_add(const struct taking *taking, enum variance_cause cause, item_id_t of,
                     value_t value)
{
    variance_add(taking->draft, taking->variance, (struct variance_part){ cause, of, value });
}

/* Per 0: it has no standard that day. */
static cost_t standard_price(const struct taking *taking, item_id_t id)
{
    const struct standard *standard = item_standard(
        item_see(taking->draft, id),
        (struct as_of){ taking->report->day, seq_of_row(taking->report->key.part[0]) });

    return standard ? standard->cost : (cost_t){ 0 };
}

/* … then what was used of it is at its price. */
static cost_t price_of(struct taking *taking, const struct used *used)
{
    cost_t price = standard_price(taking, used->item);

    return cost_is_none(price) ? cost_of(used->value, used->qty) : price;
}

/* ---- what it used ---- */

static void line_note(struct taking *taking, const struct line *line)
{
    struct draft *draft = taking->draft;
    struct used *used;
    value_t value;
    qty_t qty = use_live(draft, line, &value);

    if (qty.micro <= 0 || line->need < 0 || line->need >= taking->report->need_count)
        return;
    used = &taking->used[line->need];
    if (used->item.raw == 0)
        used->item = line->item;
    if (used->item.raw == line->item.raw) {
        used->qty = qty_add(used->qty, qty);
        used->value = value_add(used->value, value);
        return;
    }

    /* What stood in for it when it was triggered, or settled: one for one. */
    struct used other = { .item = line->item, .qty = qty, .value = value };
    cost_t price = price_of(taking, &other);

    part_add(taking, VARIANCE_PRICE, line->item, value_sub(value, variance_worth(price, qty)));
    part_add(taking, VARIANCE_SUBSTITUTION, used->item, variance_worth(price, qty));
    used->covered = qty_add(used->covered, qty);
}

/* The needs of the bill by which it was made are those that stood in for it. */
static void blown_note(struct taking *taking, const struct line *line)
{
    const struct recipe *recipe =
        explode_again(taking->draft, item_see(taking->draft, line->item), taking->report);
    int64_t first = line->position.micro;

    for (int64_t k = first; recipe && k < first + recipe->need_count; k++)
        if (k >= 0 && k < taking->report->need_count) {
            taking->used[k].is_blown = true;
            taking->used[k].instead = line->item;
        }
}

/* What stood in for a component of the bill, and for how much of it. */
static void stand_in_note(struct taking *taking, const struct line *line)
{
    struct used *used = &taking->used[line->need];

    if (line->detail == RULE_BLOW_THROUGH) {
        blown_note(taking, line);
        used->blown = qty_add(used->blown, line->out);
        return;
    }
    used->covered = qty_add(used->covered, line->out);
    for (int k = taking->beyond; k < taking->report->need_count; k++)
        if (taking->used[k].instead.raw == 0 && taking->used[k].item.raw == line->target_seq)
            taking->used[k].instead = line->item;
}

static void uses_see(struct taking *taking)
{
    struct draft *draft = taking->draft;
    struct line_list lines = use_lines(draft, taking->report);
    struct line_list stated = taking->stated;
    struct line_list instead = lines_of(draft, taking->report, LINE_BLOWN);

    for (int k = 0; k < taking->recipe->need_count && k < taking->report->need_count; k++)
        taking->used[k].item = taking->recipe->needs[k].item;
    for (size_t i = lines.count; i-- > 0 && draft_may_want(draft);)
        line_note(taking, row_see(draft, id_key(ROW_LINE, lines.ids[i].raw)));
    for (size_t i = 0; i < stated.count && draft_may_want(draft); i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, stated.ids[i].raw));
        struct used *used;

        if (line->detail != USAGE_STATED || line->need < 0 ||
            line->need >= taking->report->need_count)
            continue;
        used = &taking->used[line->need];
        used->is_stated = true;
        used->by_bill =
            usage_live(taking->report, line->position, item_step(item_see(draft, line->item)));
    }
    for (size_t i = instead.count; i-- > 0 && draft_may_want(draft);) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, instead.ids[i].raw));

        if (line->out.micro > 0 && line->need >= 0 && line->need < taking->report->need_count)
            stand_in_note(taking, line);
    }
}

/* ---- against what it should have used ---- */

/* What the bill asks for on an average, for so many pieces; what is fixed is no part of that. */
static qty_t need_average(const struct need *need, qty_t pieces, qty_t otherwise)
{
    ratio_t ratio = need->ratio;
    qty_t qty = { 0 };

    if (need->fixed)
        return (qty_t){ 0 };
    if (need->pieces != 0 ||
        (need->batch.num != 0 &&
         ratio_times(ratio, (ratio_t){ need->batch.den, need->batch.num }, &ratio) != OK) ||
        scale(pieces.micro, ratio.num, ratio.den, ROUND_HALF_AWAY, &qty.micro) != OK)
        return otherwise;
    return qty;
}

static bool need_counts(const struct taking *taking, const struct need *need)
{
    enum issue_method method = issue_of(taking->draft->plant, need->component, need->issue);

    if (taking->report->verb == VERB_RECEIVE)
        return method == ISSUE_RECEIPT;
    return method != ISSUE_BULK;
}

/* At standard, what stood in for it takes its place; conversion of what its own bill did joins the
 * report's own. */
static void stand_ins_compare(struct taking *taking, const struct used *used, cost_t price)
{
    value_t blown = variance_worth(price, used->blown);

    for (int e = CONVERSION; e < ELEMENT_COUNT; e++) {
        taking->blown.of[e].minor += blown.of[e].minor;
        blown.of[e] = (money_t){ 0 };
    }
    part_add(taking, VARIANCE_SUBSTITUTION, used->item,
             value_negate(value_add(variance_worth(price, used->covered), blown)));
}

/* What a need took, and the bill asked for, at standard. */
struct usage {
    cost_t price;
    value_t taken;
    value_t asked;
};

static qty_t qty_asked(const struct used *used)
{
    return used->is_stated ? used->by_bill
                           : qty_add(used->qty, qty_add(used->covered, used->blown));
}

/* Of all that the mix took the need's share as the bill mixes it; nil where it asks for nothing. */
static qty_t as_mixed(const struct taking *taking, int mix, qty_t asked)
{
    qty_t taken_all = { 0 };
    qty_t asked_all = { 0 };
    qty_t qty = { 0 };

    for (int k = 0; k < taking->recipe->need_count && k < taking->report->need_count; k++) {
        const struct used *used = &taking->used[k];

        if (taking->recipe->needs[k].mix != mix)
            continue;
        taken_all = qty_add(taken_all, qty_add(used->qty, qty_add(used->covered, used->blown)));
        asked_all = qty_add(asked_all, qty_asked(used));
    }
    if (asked_all.micro <= 0 ||
        scale(taken_all.micro, asked.micro, asked_all.micro, ROUND_HALF_AWAY, &qty.micro) != OK)
        return asked;
    return qty;
}

/* More, or less, than the bill asks for; of a mix that others took its place, and the rest. */
static void usage_compare(struct taking *taking, int k, qty_t asked, struct usage usage)
{
    int mix = taking->recipe->needs[k].mix;
    item_id_t of = taking->used[k].item;
    value_t mixed;

    if (mix == 0) {
        part_add(taking, VARIANCE_USAGE, of, value_sub(usage.taken, usage.asked));
        return;
    }
    mixed = variance_worth(usage.price, as_mixed(taking, mix, asked));
    part_add(taking, VARIANCE_MIX, of, value_sub(usage.taken, mixed));
    part_add(taking, VARIANCE_YIELD, of, value_sub(mixed, usage.asked));
}

/* A need of the bill: what was taken at another price, or more of it, or in other lots. */
static void need_compare(struct taking *taking, int k)
{
    const struct need *need = &taking->recipe->needs[k];
    const struct used *used = &taking->used[k];
    qty_t asked = qty_asked(used);
    qty_t average = asked;
    cost_t price = price_of(taking, used);
    value_t taken = variance_worth(price, used->qty);
    value_t worth = variance_worth(price, asked);
    value_t allowed;

    if (taking->is_whole && need_counts(taking, need))
        average = need_average(need, taking->pieces, asked);
    allowed = variance_worth(price, average);
    if (cost_is_none(standard_price(taking, used->item)) && average.micro != 0) {
        taking->last_unpriced = used->item;
        taking->unpriced++;
    }
    part_add(taking, VARIANCE_PRICE, used->item, value_sub(used->value, taken));
    stand_ins_compare(taking, used, price);
    taken = value_add(
        taken, value_add(variance_worth(price, used->covered), variance_worth(price, used->blown)));
    usage_compare(taking, k, asked, (struct usage){ price, taken, worth });
    part_add(taking, VARIANCE_LOT_SIZE, used->item, value_sub(worth, allowed));
    taking->allowed = value_add(taking->allowed, allowed);
}

/* What no bill asks for: something stood in for a component, or was used besides. */
static void beyond_compare(struct taking *taking, int k)
{
    const struct used *used = &taking->used[k];
    value_t worth = variance_worth(price_of(taking, used), used->qty);
    value_t instead = variance_worth(price_of(taking, used), used->by_bill);

    if (used->qty.micro == 0 && used->by_bill.micro == 0)
        return;
    if (used->is_blown) {
        part_add(taking, VARIANCE_SUBSTITUTION, used->instead, used->value);
        return;
    }
    part_add(taking, VARIANCE_PRICE, used->item, value_sub(used->value, worth));
    if (used->instead.raw != 0 && !used->is_stated)
        instead = worth;
    if (used->instead.raw != 0)
        part_add(taking, VARIANCE_SUBSTITUTION, used->instead, instead);
    else
        instead = (value_t){ 0 };
    part_add(taking, VARIANCE_USAGE, used->item, value_sub(worth, instead));
}

/* ---- conversion ---- */

/* What its hours cost, and how much of its elements is theirs. */
struct hours {
    value_t cost;
    value_t allowed; /* by the bill for its pieces, at the rates of the standard's first day */
    bool has[ELEMENT_COUNT];
};

static cost_t rate_then(const struct taking *taking, item_id_t resource)
{
    struct as_of then = { taking->report->day, seq_of_row(taking->report->key.part[0]) };
    const struct rate *rate;

    if (taking->standard->version.from.number != DAY_NONE.number &&
        taking->standard->version.from.number < then.day.number)
        then.day = taking->standard->version.from;
    rate = item_rate(item_see(taking->draft, resource), then);
    return rate ? rate->conversion : (cost_t){ 0 };
}

static void elements_add(struct taking *taking, enum variance_cause cause, item_id_t of,
                         value_t value)
{
    for (int e = CONVERSION; e < ELEMENT_COUNT; e++) {
        value_t part = { 0 };

        part.of[e] = value.of[e];
        part_add(taking, (enum variance_cause)((int)cause + e - 1), of, part);
    }
}

static bool is_stated(const struct taking *taking, item_id_t resource)
{
    for (size_t i = 0; i < taking->stated.count; i++) {
        const struct line *line =
            row_see(taking->draft, id_key(ROW_LINE, taking->stated.ids[i].raw));

        if (line->detail == USAGE_HOURS && line->item.raw == resource.raw)
            return true;
    }
    return false;
}

/* What one of the hours that a report states cost it, all of this resource. */
static cost_t hours_cost(const struct taking *taking, item_id_t resource)
{
    struct line_list lines = lines_of(taking->draft, taking->report, LINE_RESOURCE);
    value_t value = { 0 };
    qty_t qty = { 0 };

    for (size_t i = 0; i < lines.count; i++) {
        const struct line *line = row_see(taking->draft, id_key(ROW_LINE, lines.ids[i].raw));

        if (line->item.raw != resource.raw)
            continue;
        qty = qty_add(qty, line->out);
        value = value_add(value, line->out_value);
    }
    return qty.micro > 0 ? cost_of(value, qty) : (cost_t){ 0 };
}

/* So many by the bill, less or more than on an average. */
static void hours_allow(struct taking *taking, const struct line *line, qty_t by_bill, cost_t price,
                        struct hours *hours)
{
    int64_t k = line->kind == LINE_ACTUAL ? line->target_seq : line->detail;
    qty_t average = by_bill;
    value_t allowed;

    if (line->position.micro == 0 || line->kind == LINE_ACTUAL)
        if (k >= 0 && k < taking->recipe->resource_count)
            average = need_average(&taking->recipe->resources[k], taking->pieces, by_bill);
    allowed = variance_worth(price, average);
    part_add(taking, VARIANCE_LOT_SIZE, line->item,
             value_sub(variance_worth(price, by_bill), allowed));
    hours->allowed = value_add(hours->allowed, allowed);
}

static void hours_compare(struct taking *taking, const struct line *line, struct hours *hours)
{
    cost_t price = rate_then(taking, line->item);
    value_t worth;

    if (cost_is_none(price))
        price = cost_of(line->out_value, line->out);
    worth = variance_worth(price, line->out);
    elements_add(taking, VARIANCE_RATE, line->item, value_sub(line->out_value, worth));
    hours->cost = value_add(hours->cost, line->out_value);
    for (int e = CONVERSION; e < ELEMENT_COUNT; e++)
        hours->has[e] = hours->has[e] || line->out_value.of[e].minor != 0 || worth.of[e].minor != 0;
    if (line->position.micro == 0 && is_stated(taking, line->item))
        elements_add(taking, VARIANCE_EFFICIENCY, line->item, worth);
    else
        hours_allow(taking, line, line->out, price, hours);
}

/* … and what the bill asks for in the place of hours that the report states. */
static void stated_compare(struct taking *taking, const struct line *line, struct hours *hours)
{
    cost_t price = rate_then(taking, line->item);
    qty_t by_bill =
        usage_live(taking->report, line->position, item_step(item_see(taking->draft, line->item)));

    if (cost_is_none(price))
        price = hours_cost(taking, line->item);
    elements_add(taking, VARIANCE_EFFICIENCY, line->item,
                 value_negate(variance_worth(price, by_bill)));
    hours_allow(taking, line, by_bill, price, hours);
}

static struct hours hours_see(struct taking *taking)
{
    struct draft *draft = taking->draft;
    struct line_list lines = lines_of(draft, taking->report, LINE_RESOURCE);
    struct hours hours = { .has = { false } };

    for (size_t i = lines.count; i-- > 0 && draft_may_want(draft);) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        if (line->out.micro > 0)
            hours_compare(taking, line, &hours);
    }
    for (size_t i = 0; i < taking->stated.count && draft_may_want(draft); i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, taking->stated.ids[i].raw));

        if (line->detail == USAGE_HOURS)
            stated_compare(taking, line, &hours);
    }
    return hours;
}

/* A standard that does not divide conversion is compared with all of it. */
static void undivide(const struct taking *taking, value_t *rest, value_t *own, struct hours *hours)
{
    const cost_t *cost = &taking->standard->cost;

    if (cost->of[CONVERSION].minor == 0 || cost->of[LABOUR].minor != 0 ||
        cost->of[MACHINE].minor != 0 || cost->of[OVERHEAD].minor != 0)
        return;
    for (int e = LABOUR; e <= OVERHEAD; e++) {
        rest->of[CONVERSION].minor += rest->of[e].minor;
        own->of[CONVERSION].minor += own->of[e].minor;
        hours->has[CONVERSION] = hours->has[CONVERSION] || hours->has[e];
        rest->of[e] = own->of[e] = (money_t){ 0 };
    }
}

/* What is left against the product's standard: of the material that it stands otherwise; of the
 * rest rate or hours. */
static void rest_compare(struct taking *taking)
{
    struct hours hours = hours_see(taking);
    value_t own = taking->report->conversion;
    value_t rest = value_sub(value_add(value_add(own, taking->allowed), hours.allowed),
                             value_add(variance_worth(taking->standard->cost, taking->pieces),
                                       value_add(taking->blown, hours.cost)));
    value_t material = { 0 };

    material.of[MATERIAL] = rest.of[MATERIAL];
    if (taking->unpriced == 0)
        part_add(taking, VARIANCE_STANDARD, taking->report->item, material);
    else
        part_add(taking, VARIANCE_PRICE,
                 taking->unpriced == 1 ? taking->last_unpriced : (item_id_t){ 0 }, material);
    undivide(taking, &rest, &own, &hours);
    for (int e = CONVERSION; e < ELEMENT_COUNT; e++) {
        int cause = hours.has[e] ? VARIANCE_EFFICIENCY : VARIANCE_RATE;
        value_t value = { 0 };

        value.of[e] = rest.of[e];
        part_add(taking,
                 own.of[e].minor == 0 ? VARIANCE_STANDARD : (enum variance_cause)(cause + e - 1),
                 taking->report->item, value);
    }
}

/* Nothing that another report made goes in, nothing is made besides: so the bill says it all. */
static bool is_whole(const struct taking *taking)
{
    const struct happened *report = taking->report;

    for (int k = taking->recipe->need_count; k < taking->beyond; k++)
        if (k < report->need_count && taking->used[k].qty.micro > 0)
            return false;
    return report->output_count == 0 && report->verb != VERB_OPERATION;
}

bool variance_take_apart(struct draft *draft, const struct happened *report,
                         const struct standard *standard, struct variance *variance)
{
    const struct item *product = item_see(draft, report->item);
    struct taking taking = { .draft = draft,
                             .report = report,
                             .standard = standard,
                             .variance = variance,
                             .recipe = explode_again(draft, product, report),
                             .pieces =
                                 qty_add(report->qty, qty_add(report->scrapped, report->lost)) };

    taking.used =
        arena_alloc(draft->arena, ((size_t)report->need_count + 1) * sizeof(*taking.used));
    if (!taking.recipe || !taking.used || !draft_may_want(draft))
        return false;
    taking.beyond = taking.recipe->need_count + taking.recipe->section_count - 1;
    taking.stated = lines_posted(draft, report, LINE_ACTUAL);
    uses_see(&taking);
    taking.is_whole = is_whole(&taking);
    for (int k = 0; k < taking.recipe->need_count && k < report->need_count; k++)
        need_compare(&taking, k);
    for (int k = taking.beyond; k < report->need_count; k++)
        beyond_compare(&taking, k);
    if (taking.is_whole)
        rest_compare(&taking);
    return taking.is_whole;
}
