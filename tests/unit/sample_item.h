/*
 * sample_item - an item with something of all that an item can have, and whether two are the same.
 */
#ifndef UNIT_SAMPLE_ITEM_H
#define UNIT_SAMPLE_ITEM_H

#include "desk.h"

static const struct bill_line sample_lines[] = {
    { .item = { 1 }, .ratio = { 21, 20 }, .from = { INT32_MIN }, .to = { 20500 } },
    { .item = { 1 },
      .ratio = { 7, 3 },
      .place = { 2 },
      .from = { 20000 },
      .fixed = true,
      .multiple = { 5 } },
    { .item = { 1 },
      .ratio = { 1, 1 },
      .from = { 5 },
      .to = { 6 },
      .blow_through = true,
      .batch = { 7 },
      .pieces = 3 },
};

static inline struct item *item_sample(struct desk *desk, int64_t id)
{
    static const struct unit units[] = { { SLICE("box"), { 12, 1 }, 1, 9 } };
    static const struct told told[] = { { 0, 0, 10, SLICE("a bike"), 0 },
                                        { 7, 9, 16, SLICE(""), 250000 } };
    static const struct bill bills[] = {
        { { 1, 0, { INT32_MIN } }, { 20400 }, sample_lines, 2, 1, false, SLICE("first") },
        { { 2, 3, { 20401 } }, { INT32_MIN }, sample_lines + 2, 1, 2, true, SLICE("") },
    };
    static const struct rate rates[] = { { { 1, 0, { 0 } },
                                           { { { 0 }, { 500 }, { 60 } }, { QTY_ONE } } } };
    static const struct standard standards[] = {
        { { 1, 0, { 20000 } }, { { { 100 }, { 20 }, { 3 }, { 4 }, { 5 }, { 6 } }, { QTY_ONE } } },
        { { 2, 0, { 20100 } }, { { { 110 }, { 21 } }, { (int64_t)7 * QTY_ONE } } },
    };
    static const struct sales_price prices[] = { { { 7, 0, { 20010 } },
                                                   { { 4500 }, { QTY_ONE } } } };
    static const struct price_rule rules[] = {
        { { 8, 9, { 20020 } }, PRICE_MARGIN, 0, { 250000 }, { 5 } }
    };
    static const struct retirement retirements[] = { { { 4, 6, { 20300 } }, 1 } };
    const struct item sample = {
        .id = { id },
        .name = SLICE("BIKE"),
        .unit = SLICE("each"),
        .text = SLICE("a bike"),
        .seq = 1,
        .undone = 8,
        .kind = KIND_MADE,
        .method = METHOD_AVERAGE,
        .semi = true,
        .normal_scrap = true,
        .short_policy = SHORT_WARN,
        .category = 1,
        .step = { 250000 },
        .tolerance = { 50000 },
        .places = { { 3 }, { 1 } },
        .place_count = 2,
        .units = units,
        .unit_count = 1,
        .bills = bills,
        .bill_count = 2,
        .rates = rates,
        .rate_count = 1,
        .standards = standards,
        .standard_count = 2,
        .retirements = retirements,
        .retirement_count = 1,
        .prices = prices,
        .price_count = 1,
        .price_rules = rules,
        .price_rule_count = 1,
        .told = { told, 2 },
    };

    return item_copy(&desk->command, &sample);
}

static inline bool slices_equal(const struct slice *a, const struct slice *b, int count)
{
    for (int i = 0; i < count; i++)
        if (!slice_equals(a[i], b[i]))
            return false;
    return true;
}

static inline bool tellings_equal(struct tellings a, struct tellings b)
{
    bool equal = a.count == b.count;

    for (int i = 0; equal && i < a.count; i++)
        equal = a.items[i].seq == b.items[i].seq && a.items[i].undone == b.items[i].undone &&
                a.items[i].attribute == b.items[i].attribute &&
                a.items[i].number == b.items[i].number &&
                slice_equals(a.items[i].text, b.items[i].text);
    return equal;
}

static inline bool versions_equal(struct version a, struct version b)
{
    return a.seq == b.seq && a.undone == b.undone && a.from.number == b.from.number;
}

static inline bool bills_equal(const struct item *a, const struct item *b)
{
    for (int i = 0; i < a->bill_count; i++)
        if (!versions_equal(a->bills[i].version, b->bills[i].version) ||
            a->bills[i].to.number != b->bills[i].to.number ||
            a->bills[i].line_count != b->bills[i].line_count ||
            a->bills[i].number != b->bills[i].number || a->bills[i].draft != b->bills[i].draft ||
            !slice_equals(a->bills[i].name, b->bills[i].name))
            return false;
    for (int i = 0; i < a->retirement_count; i++)
        if (!versions_equal(a->retirements[i].version, b->retirements[i].version) ||
            a->retirements[i].number != b->retirements[i].number)
            return false;
    for (int i = 0; i < a->bill_count; i++)
        for (int n = 0; n < a->bills[i].line_count; n++) {
            const struct bill_line *x = &a->bills[i].lines[n];
            const struct bill_line *y = &b->bills[i].lines[n];

            if (x->item.raw != y->item.raw || x->ratio.num != y->ratio.num ||
                x->ratio.den != y->ratio.den || x->place.raw != y->place.raw ||
                x->from.number != y->from.number || x->to.number != y->to.number ||
                x->batch.micro != y->batch.micro || x->multiple.micro != y->multiple.micro ||
                x->pieces != y->pieces || x->fixed != y->fixed ||
                x->blow_through != y->blow_through)
                return false;
        }
    return true;
}

static inline bool prices_equal(const struct item *a, const struct item *b)
{
    for (int i = 0; i < a->rate_count; i++)
        if (!versions_equal(a->rates[i].version, b->rates[i].version) ||
            memcmp(&a->rates[i].conversion, &b->rates[i].conversion, sizeof(cost_t)) != 0)
            return false;
    for (int i = 0; i < a->standard_count; i++)
        if (!versions_equal(a->standards[i].version, b->standards[i].version) ||
            memcmp(&a->standards[i].cost, &b->standards[i].cost, sizeof(cost_t)) != 0)
            return false;
    return true;
}

static inline bool rules_equal(const struct price_rule *a, const struct price_rule *b)
{
    return versions_equal(a->version, b->version) && a->basis == b->basis &&
           a->category == b->category && a->share.micro == b->share.micro &&
           a->round.minor == b->round.minor;
}

static inline bool sales_equal(const struct item *a, const struct item *b)
{
    bool equal = a->price_count == b->price_count && a->price_rule_count == b->price_rule_count;

    for (int i = 0; equal && i < a->price_count; i++)
        equal = versions_equal(a->prices[i].version, b->prices[i].version) &&
                a->prices[i].price.money.minor == b->prices[i].price.money.minor &&
                a->prices[i].price.per.micro == b->prices[i].price.per.micro;
    for (int i = 0; equal && i < a->price_rule_count; i++)
        equal = rules_equal(&a->price_rules[i], &b->price_rules[i]);
    return equal;
}

static inline bool items_equal(const struct item *a, const struct item *b)
{
    if (!a || !b || a->unit_count != b->unit_count || a->bill_count != b->bill_count ||
        a->rate_count != b->rate_count || a->standard_count != b->standard_count ||
        a->place_count != b->place_count || a->retirement_count != b->retirement_count ||
        !sales_equal(a, b))
        return false;
    return slices_equal(&a->name, &b->name, 3) && a->id.raw == b->id.raw && a->seq == b->seq &&
           a->kind == b->kind && a->method == b->method && a->semi == b->semi &&
           a->normal_scrap == b->normal_scrap && a->short_policy == b->short_policy &&
           a->category == b->category && a->step.micro == b->step.micro &&
           a->tolerance.micro == b->tolerance.micro &&
           memcmp(a->places, b->places, sizeof(a->places)) == 0 && bills_equal(a, b) &&
           (a->unit_count == 0 || (slice_equals(a->units[0].name, b->units[0].name) &&
                                   a->units[0].undone == b->units[0].undone)) &&
           a->undone == b->undone && tellings_equal(a->told, b->told) && prices_equal(a, b);
}

#endif
