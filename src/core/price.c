#include "core/price.h"

#include "core/history.h"
#include "core/owed.h"
#include "core/pool.h"
#include "core/resolve.h"
#include "core/setup.h"

enum { WHOLE = 1000000, COST_PLUS_MAX = 100 * WHOLE };

static const int64_t amount_max = (int64_t)1 << 61; /* as bounds.h has it */

/* ---- the set-up ---- */

static price_t price_said(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    struct amount per = event->cost_per;

    if (per.qty.micro == 0)
        per.qty.micro = QTY_ONE;
    return resolve_price(draft, event->cost_number, event->cost_decimals,
                         resolve_qty(draft, item, per));
}

static void refuse_bad_price(struct draft *draft)
{
    const struct event *event = draft->event;

    if (event->none && event_has(event, FIELD_COST))
        refuse(draft, FIELD_TWICE, "none says that there is no price");
    if (!event->none && !event_has(event, FIELD_COST))
        refuse(draft, FIELD_MISSING, "a price says how much, or none");
    if (!event->none && event->cost_number == 0)
        refuse(draft, NUMBER_SIGN, "a price is more than nothing");
}

/* What may be sold. */
static const struct item *item_to_sell(struct draft *draft)
{
    const struct item *item = item_by_name(draft, draft->event->item);

    if (draft->status == OK && !item_is_stocked(item))
        refuse(draft, ITEM_KIND, "%.*s is not stock", (int)item->name.size, item->name.text);
    refuse_in_process(draft, item);
    return item;
}

void set_price(struct draft *draft)
{
    const struct item *item;
    struct item *changed;
    struct sales_price *prices;
    price_t price = { .per = { 0 } };

    refuse_bad_price(draft);
    item = item_to_sell(draft);
    if (draft->status == OK && !draft->event->none)
        price = price_said(draft, item);
    if (draft->status != OK)
        return;
    changed = item_change(draft, item);
    prices = list_longer(draft, item->prices, item->price_count, sizeof(*prices));
    if (!changed || !prices)
        return;
    prices[changed->price_count++] =
        (struct sales_price){ .version = event_version(draft, draft->event->day), .price = price };
    changed->prices = prices;
    draft_own(draft)->item = item->id;
    item_set(draft, changed);
}

/* In millionths: a percentage has four decimals at most. */
static qty_t share_of(struct draft *draft, ratio_t ratio, int64_t most)
{
    if (WHOLE % ratio.den != 0)
        refuse(draft, NUMBER_DECIMALS, "a percentage with more than %d decimals", SHARE_DECIMALS);
    else if (ratio.num > most / (WHOLE / ratio.den))
        refuse(draft, NUMBER_RANGE, "%s",
               most < WHOLE ? "a margin is less than the price" : "a share of at most 10000%");
    if (draft->status != OK)
        return (qty_t){ 0 };
    return (qty_t){ ratio.num * (WHOLE / ratio.den) };
}

static void refuse_bad_rule(struct draft *draft)
{
    const struct event *event = draft->event;
    int ways =
        event_has(event, FIELD_COST_PLUS) + event_has(event, FIELD_MARGIN) + (event->none ? 1 : 0);

    if (ways > 1)
        refuse(draft, FIELD_TWICE, "cost-plus, margin and none exclude each other");
    if (ways == 0)
        refuse(draft, FIELD_MISSING, "a price rule says cost-plus, margin or none");
    if (event->none && event_has(event, FIELD_ROUND))
        refuse(draft, FIELD_TWICE, "none and round exclude each other");
    if (event_has(event, FIELD_ITEM) && event_has(event, FIELD_CATEGORY))
        refuse(draft, FIELD_TWICE, "item and category exclude each other");
}

static struct price_rule rule_said(struct draft *draft)
{
    const struct event *event = draft->event;
    struct price_rule rule = { .version = event_version(draft, event->day), .round = { 1 } };

    if (event_has(event, FIELD_COST_PLUS)) {
        rule.basis = PRICE_COST_PLUS;
        rule.share = share_of(draft, event->cost_plus, COST_PLUS_MAX);
    } else if (event_has(event, FIELD_MARGIN)) {
        rule.basis = PRICE_MARGIN;
        rule.share = share_of(draft, event->margin, WHOLE - 1);
    }
    if (event_has(event, FIELD_ROUND))
        rule.round = resolve_money(draft, event->round_number, event->round_decimals);
    return rule;
}

static void rule_of_item(struct draft *draft, struct price_rule rule)
{
    const struct item *item = item_to_sell(draft);
    struct item *changed;
    struct price_rule *rules;

    if (draft->status != OK)
        return;
    changed = item_change(draft, item);
    rules = list_longer(draft, item->price_rules, item->price_rule_count, sizeof(*rules));
    if (!changed || !rules)
        return;
    rules[changed->price_rule_count++] = rule;
    changed->price_rules = rules;
    draft_own(draft)->item = item->id;
    item_set(draft, changed);
}

static void rule_of_plant(struct draft *draft, struct price_rule rule)
{
    const struct plant *before = draft->plant;
    struct plant *plant;
    struct price_rule *rules;

    if (event_has(draft->event, FIELD_CATEGORY))
        rule.category = resolve_category(draft, draft->event->category);
    if (draft->status != OK)
        return;
    plant = plant_change(draft);
    rules = list_longer(draft, before->price_rules, before->price_rule_count, sizeof(*rules));
    if (!plant || !rules)
        return;
    rules[plant->price_rule_count++] = rule;
    plant->price_rules = rules;
}

void set_price_rule(struct draft *draft)
{
    struct price_rule rule;

    refuse_bad_rule(draft);
    rule = rule_said(draft);
    if (event_has(draft->event, FIELD_ITEM))
        rule_of_item(draft, rule);
    else
        rule_of_plant(draft, rule);
}

/* ---- what is proposed ---- */

enum rule_of rule_is_of(const struct item *item, const struct price_rule *rule)
{
    for (int i = 0; i < item->price_rule_count; i++)
        if (&item->price_rules[i] == rule)
            return RULE_OF_ITEM;
    return rule->category != 0 ? RULE_OF_CATEGORY : RULE_OF_ALL;
}

bool item_is_sold(const struct plant *plant, const struct item *item, struct as_of as_of)
{
    const struct price_rule *rule = item_price_rule(plant, item, as_of);

    if (item_is_in_process(item) || !item_is_stocked(item))
        return false;
    if (!rule || item_price(item, as_of))
        return item_price(item, as_of) != NULL;
    return rule_is_of(item, rule) != RULE_OF_ALL || (item->kind == KIND_MADE && !item->semi);
}

/* Without a standard what is on hand stands at, else what it would be owed at. */
static struct sales_cost cost_found(struct draft *draft, const struct item *item)
{
    static const enum cost_source sources[] = { [SOURCE_STANDARD] = COST_STANDARD,
                                                [SOURCE_LAST] = COST_LAST,
                                                [SOURCE_ROLL_UP] = COST_ROLL_UP,
                                                [SOURCE_NONE] = COST_UNKNOWN };
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    struct sales_cost found = { .cost = standard_now(draft, item), .source = COST_STANDARD };
    enum price_source source = SOURCE_NONE;

    if (!cost_is_none(found.cost))
        return found;
    if (pool->qty.micro > 0) {
        found = (struct sales_cost){ price_current(draft, item), COST_CURRENT };
        if (!cost_is_nil(found.cost))
            return found;
    }
    found.cost = provisional_price(draft, item, &source);
    found.source = sources[source];
    return found;
}

struct sales_cost sales_cost(struct draft *draft, const struct item *item)
{
    struct sales_cost found = cost_found(draft, item);

    if (cost_is_none(found.cost) || cost_is_nil(found.cost))
        found = (struct sales_cost){ .source = COST_UNKNOWN };
    return found;
}

static i128 common_divisor(i128 a, i128 b)
{
    while (b != 0) {
        i128 rest = a % b;

        a = b;
        b = rest;
    }
    return a;
}

/* By how much of the cost the price is: above over below. */
struct factor {
    i128 above;
    i128 below;
};

static struct factor rule_factor(const struct price_rule *rule)
{
    if (rule->basis == PRICE_COST_PLUS)
        return (struct factor){ WHOLE + rule->share.micro, WHOLE };
    return (struct factor){ WHOLE, WHOLE - rule->share.micro };
}

/* Rounded once, half away from zero, to a whole multiple, and at least to one. */
bool price_propose(const struct price_rule *rule, cost_t cost, qty_t per, money_t *proposed)
{
    struct factor factor = rule_factor(rule);
    i128 above = cost_total(cost).minor;
    i128 below = (i128)rule->round.minor * factor.below;
    i128 parts = common_divisor(per.micro, cost.per.micro);
    i128 steps;

    if (above <= 0 || parts == 0)
        return false;
    if (__builtin_mul_overflow(above, factor.above, &above) ||
        __builtin_mul_overflow(above, per.micro / parts, &above) ||
        __builtin_mul_overflow(below, cost.per.micro / parts, &below) ||
        __builtin_add_overflow(above, below / 2, &above))
        return false;
    steps = above / below;
    steps = steps > 0 ? steps : 1;
    if (steps > amount_max / rule->round.minor)
        return false;
    proposed->minor = (int64_t)steps * rule->round.minor;
    return true;
}
