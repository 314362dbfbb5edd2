#include "core/variance.h"

#include "core/apart.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/landed.h"
#include "core/variance_report.h"

static const char *const words[VARIANCE_CAUSE_COUNT] = {
    [VARIANCE_PURCHASE] = "purchase-price",
    [VARIANCE_PRICE] = "price",
    [VARIANCE_SUBSTITUTION] = "substitution",
    [VARIANCE_USAGE] = "usage",
    [VARIANCE_MIX] = "mix",
    [VARIANCE_YIELD] = "yield",
    [VARIANCE_LOT_SIZE] = "lot-size",
    [VARIANCE_RATE] = "conversion-rate",
    [VARIANCE_RATE + LABOUR - 1] = "labour-rate",
    [VARIANCE_RATE + MACHINE - 1] = "machine-rate",
    [VARIANCE_RATE + OVERHEAD - 1] = "overhead-rate",
    [VARIANCE_RATE + OUTSIDE - 1] = "outside-rate",
    [VARIANCE_EFFICIENCY] = "conversion-efficiency",
    [VARIANCE_EFFICIENCY + LABOUR - 1] = "labour-efficiency",
    [VARIANCE_EFFICIENCY + MACHINE - 1] = "machine-efficiency",
    [VARIANCE_EFFICIENCY + OVERHEAD - 1] = "overhead-efficiency",
    [VARIANCE_EFFICIENCY + OUTSIDE - 1] = "outside-efficiency",
    [VARIANCE_SCRAP] = "scrap",
    [VARIANCE_STANDARD] = "standard",
    [VARIANCE_REWORK] = "rework",
    [VARIANCE_UNBUILD] = "unbuild",
    [VARIANCE_PRODUCTION] = "production",
    [VARIANCE_REVALUATION] = "revaluation",
};

const char *variance_word(enum variance_cause cause)
{
    return words[cause];
}

bool variance_find(struct slice word, enum variance_cause *cause)
{
    for (int i = 0; i < VARIANCE_CAUSE_COUNT; i++)
        if (slice_equals_text(word, words[i])) {
            *cause = (enum variance_cause)i;
            return true;
        }
    return false;
}

money_t variance_total(const struct variance *variance)
{
    money_t sum = { 0 };

    for (size_t i = 0; i < variance->count; i++)
        sum.minor += value_total(variance->parts[i].value).minor;
    return sum;
}

static value_t sum_of(const struct variance *variance)
{
    value_t sum = { 0 };

    for (size_t i = 0; i < variance->count; i++)
        sum = value_add(sum, variance->parts[i].value);
    return sum;
}

void variance_add(struct draft *draft, struct variance *variance, struct variance_part part)
{
    struct variance_part *parts;

    if (value_is_zero(part.value))
        return;
    for (size_t i = 0; i < variance->count; i++) {
        struct variance_part *own = &variance->parts[i];

        if (own->cause == part.cause && own->of.raw == part.of.raw) {
            own->value = value_add(own->value, part.value);
            return;
        }
    }
    parts = arena_grow(draft->arena, variance->parts, variance->count, &variance->capacity,
                       sizeof(*parts));
    if (!parts) {
        refuse(draft, NO_MEMORY, "a variance needs more memory than the limit");
        return;
    }
    parts[variance->count++] = part;
    variance->parts = parts;
}

/* What of a value the goods of this item have at production variance under the event's scheme. */
static value_t booked_of(const struct draft *draft, const struct happened *event,
                         const struct item *item, value_t value)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (!variance_is_booked(draft->plant, event->key.part[0], item, (enum element)e))
            value.of[e] = (money_t){ 0 };
    return value;
}

/* What is booked of it; parts of nothing are none. */
static void keep_booked(struct draft *draft, const struct happened *event,
                        struct variance *variance)
{
    const struct item *item = item_see(draft, event->item);
    size_t kept = 0;

    for (size_t i = 0; i < variance->count; i++) {
        struct variance_part part = variance->parts[i];

        part.value = booked_of(draft, event, item, part.value);
        if (value_total(part.value).minor != 0)
            variance->parts[kept++] = part;
    }
    variance->count = kept;
}

static value_t line_live(struct draft *draft, line_id_t id)
{
    return ((const struct line *)row_see(draft, id_key(ROW_LINE, id.raw)))->out_value;
}

/* Good pieces, and those scrapped whose cost they bear. */
static qty_t pieces_borne(const struct happened *report)
{
    return value_is_zero(report->scrap_value) ? qty_add(report->qty, report->scrapped)
                                              : report->qty;
}

/* Of what its cost parts come to, what the product's good pieces bear. */
static void share_of_good(const struct happened *report, struct variance *variance)
{
    qty_t all = qty_add(report->qty, qty_add(report->scrapped, report->lost));
    qty_t borne = pieces_borne(report);
    value_t bears =
        value_add(report->good_value, value_add(report->scrap_value, report->loss_value));

    for (size_t i = 0; i < variance->count; i++) {
        value_t *value = &variance->parts[i].value;

        for (int e = 0; e < ELEMENT_COUNT && report->output_count > 0; e++)
            if (report->cost.of[e].minor > 0)
                value->of[e].minor = scale_sure(value->of[e].minor, bears.of[e].minor,
                                                report->cost.of[e].minor, ROUND_HALF_AWAY);
        if (borne.micro < all.micro)
            *value = value_share(*value, borne, all);
    }
}

/* Normal scrap: good pieces bear what the others should have cost. */
static void bear_scrap(struct draft *draft, const struct happened *report,
                       const struct standard *standard, struct variance *variance)
{
    value_t value = value_sub(variance_worth(standard->cost, pieces_borne(report)),
                              variance_worth(standard->cost, report->qty));

    variance_add(draft, variance, (struct variance_part){ VARIANCE_SCRAP, report->item, value });
}

/* The standard at which the goods came in; NULL: gone. */
static const struct standard *standard_of(const struct item *item, int64_t seq)
{
    for (int i = 0; i < item->standard_count; i++)
        if (item->standards[i].version.seq == seq)
            return &item->standards[i];
    return NULL;
}

/* What a standard product's good pieces cost less what its pool was given for them. */
static void of_product(struct draft *draft, const struct happened *report,
                       struct variance *variance)
{
    const struct item *product = item_see(draft, report->item);
    const struct line *make;
    const struct standard *standard;
    value_t total;

    if (product->method != METHOD_STANDARD || report->inflow.raw == 0)
        return;
    make = row_see(draft, id_key(ROW_LINE, report->inflow.raw));
    standard = standard_of(product, make->target_seq);
    total = value_sub(report->good_value, make->out_value);
    if (report->verb == VERB_REWORK) {
        variance_add(draft, variance,
                     (struct variance_part){ VARIANCE_REWORK, report->item, total });
        return;
    }
    if (standard && report->qty.micro > 0 && draft_may_want(draft)) {
        bool is_whole = variance_take_apart(draft, report, standard, variance);

        if (report->verb == VERB_RECEIVE)
            variance_add(draft, variance,
                         (struct variance_part){ VARIANCE_PURCHASE, report->item,
                                                 landed_in(draft, report, report->qty) });
        share_of_good(report, variance);
        if (is_whole)
            bear_scrap(draft, report, standard, variance);
    }
    variance_add(draft, variance,
                 (struct variance_part){ VARIANCE_PRODUCTION, report->item,
                                         value_sub(total, sum_of(variance)) });
}

/* What a report makes besides, of standard items. */
static void of_outputs(struct draft *draft, const struct happened *report,
                       struct variance *variance)
{
    for (int32_t n = 1; n <= report->output_count && draft_may_want(draft); n++) {
        const struct output *output = row_see(
            draft, (struct row_key){ .kind = ROW_OUTPUT, .part = { report->key.part[0], n } });

        if (output->inflow.raw == 0 || item_see(draft, output->item)->method != METHOD_STANDARD)
            continue;
        variance_add(draft, variance,
                     (struct variance_part){
                         VARIANCE_PRODUCTION, output->item,
                         booked_of(draft, report, item_see(draft, output->item),
                                   value_sub(output->value, line_live(draft, output->inflow))) });
    }
}

/* What the goods of a rework came to cost otherwise than it took them for. */
static value_t goods_cut(struct draft *draft, const struct happened *rework)
{
    struct line_list lines = use_lines(draft, rework);
    value_t sum = value_negate(rework->inflow_cost);

    for (size_t i = 0; i < lines.count && draft_may_want(draft); i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));
        value_t value;

        if (need_is_goods(rework, line->need) && use_live(draft, line, &value).micro > 0)
            sum = value_add(sum, value);
    }
    return sum;
}

/* What it took apart cost, less what came out of it. */
static value_t taken_apart(struct draft *draft, const struct happened *unbuild)
{
    value_t sum = unbuild->cost;

    for (int32_t n = 1; n <= unbuild->line_count && draft_may_want(draft); n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, event_line(unbuild, n).raw));

        if (line_is_component(line) && line_seq(line->target) == unbuild->key.part[0])
            sum = value_sub(sum, line->out_value);
    }
    return sum;
}

struct variance variance_of(struct draft *draft, const struct happened *event)
{
    struct variance variance = { 0 };
    struct variance besides = { 0 };

    if (event->verb == VERB_UNBUILD)
        variance_add(
            draft, &variance,
            (struct variance_part){ VARIANCE_UNBUILD, event->item, taken_apart(draft, event) });
    if (event_makes(event)) {
        of_product(draft, event, &variance);
        variance_add(draft, &variance,
                     (struct variance_part){ VARIANCE_PRODUCTION, event->item, event->looped });
    }
    if (event->verb == VERB_REWORK)
        variance_add(
            draft, &variance,
            (struct variance_part){ VARIANCE_REWORK, event->item, goods_cut(draft, event) });
    keep_booked(draft, event, &variance);
    if (event_makes(event))
        of_outputs(draft, event, &besides);
    for (size_t i = 0; i < besides.count; i++)
        variance_add(draft, &variance, besides.parts[i]);
    return variance;
}

struct variance_beyond variance_beyond(struct draft *draft, const struct happened *event)
{
    const struct item *item = item_see(draft, event->item);
    i128 band =
        item->variance_band.micro > 0 ? item->variance_band.micro : draft->plant->variance_ppm;
    struct variance variance;
    int64_t more;
    i128 standard;

    if (band == 0 || !event_makes(event) || event->verb == VERB_REWORK || event->qty.micro <= 0 ||
        event->inflow.raw == 0 || item->method != METHOD_STANDARD)
        return (struct variance_beyond){ .qty = { 0 } };
    variance = variance_of(draft, event);
    more = variance_total(&variance).minor;
    more = more < 0 ? -more : more;
    standard = value_total(line_live(draft, event->inflow)).minor;
    if ((i128)more * QTY_ONE <= band * standard)
        return (struct variance_beyond){ .qty = { 0 } };
    return (struct variance_beyond){ event->qty, { more } };
}
