#include "core/model.h"

#include <stddef.h>

static const char *const role_words[ROLE_COUNT] = {
    "material",
    "finished",
    "cost-of-sales",
    "payables",
    "incurred",
    "applied",
    "owed",
    "scrap",
    "shrinkage",
    "price-variance",
    "production-variance",
    "revaluation",
    "rounding",
    "opening",
    "expense",
    "due",
    "by-product-income",
    "wip",
};

static const struct named first_places[] = {
    { .name = { "stores", 6 } }, { .name = { "line", 4 } },   { .name = { "finished", 8 } },
    { .name = { "shelf", 5 } },  { .name = { "vendor", 6 } }, { .name = { "transit", 7 } },
    { .name = { "scrap", 5 } },  { .name = { "issued", 6 } },
};

static const struct reason first_reasons[] = { { .name = { "bulk", 4 } } };

static const struct plant new_plant = {
    .currency = { "EUR", 3 },
    .decimals = 2,
    .site = { "main", 4 },
    .zone = { "UTC", 3 },
    .ship_sells = true,
    .close_conversion = CONVERSION_TO_SALES,
    .inbox_count_ppm = 50000,
    .closed = { INT32_MIN },
    .places = first_places,
    .place_count = ARRAY_COUNT(first_places),
    .reasons = first_reasons,
    .reason_count = ARRAY_COUNT(first_reasons),
};

const enum role stock_roles[STOCK_ROLES] = { ROLE_MATERIAL, ROLE_FINISHED, ROLE_OWED, ROLE_DUE,
                                             ROLE_WIP };

const char *role_word(enum role role)
{
    return role_words[role];
}

bool role_find(struct slice word, enum role *role)
{
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (slice_equals_text(word, role_words[i])) {
            *role = (enum role)i;
            return true;
        }
    return false;
}

const struct plant *plant_new(void)
{
    return &new_plant;
}

place_id_t plant_place(const struct plant *plant, struct slice name)
{
    for (int i = 0; i < plant->place_count; i++)
        if (plant->places[i].undone == 0 && slice_equals(plant->places[i].name, name))
            return (place_id_t){ i + 1 };
    return (place_id_t){ 0 };
}

int plant_category(const struct plant *plant, struct slice name)
{
    for (int i = 0; i < plant->category_count; i++)
        if (plant->categories[i].undone == 0 && slice_equals(plant->categories[i].name, name))
            return i + 1;
    return 0;
}

int plant_reason(const struct plant *plant, struct slice name)
{
    for (int i = 0; i < plant->reason_count; i++)
        if (plant->reasons[i].undone == 0 && slice_equals(plant->reasons[i].name, name))
            return i + 1;
    return 0;
}

struct slice plant_place_name(const struct plant *plant, place_id_t place)
{
    if (place.raw < 1 || place.raw > plant->place_count)
        return SLICE("?");
    return plant->places[place.raw - 1].name;
}

bool account_is_for(const struct account *account, enum role role, int category)
{
    return account->undone == 0 && account->role == role && account->category == category;
}

int plant_account_category(const struct plant *plant, enum role role, int category)
{
    for (int i = 0; category > 0 && i < plant->account_count; i++)
        if (account_is_for(&plant->accounts[i], role, category))
            return category;
    return 0;
}

struct slice plant_account(const struct plant *plant, enum role role, int category)
{
    struct slice code = slice_of(role_word(role));

    for (int i = 0; i < plant->account_count; i++)
        if (account_is_for(&plant->accounts[i], role, 0))
            code = plant->accounts[i].code;
    for (int i = 0; category > 0 && i < plant->account_count; i++)
        if (account_is_for(&plant->accounts[i], role, category))
            code = plant->accounts[i].code;
    return code;
}

bool plant_account_find(const struct plant *plant, enum role role, struct slice code, int *account)
{
    *account = 0;
    if (slice_equals(plant_account(plant, role, 0), code))
        return true;
    for (int i = 0; i < plant->account_count; i++) {
        const struct account *found = &plant->accounts[i];

        *account = i + 1;
        if (found->role == role && found->undone == 0 && slice_equals(found->code, code))
            return true;
    }
    return false;
}

bool item_is_made_on(const struct item *item, enum make_on delivery)
{
    return item->kind == KIND_MADE && item->make_on != MAKE_ON_NO &&
           (delivery == MAKE_ON_SALE || item->make_on == delivery);
}

bool item_is_in_process(const struct item *item)
{
    return item->product.raw != 0;
}

qty_t item_step(const struct item *item)
{
    if (item->tracking == TRACK_SERIALS && item->step.micro < QTY_ONE)
        return (qty_t){ QTY_ONE };
    return item->step;
}

bool item_is_stocked(const struct item *item)
{
    return item->kind == KIND_BOUGHT || item->kind == KIND_MADE;
}

bool item_has_layers(const struct item *item)
{
    switch (item->method) {
    case METHOD_FIFO:
    case METHOD_LIFO:
        return true;
    case METHOD_AVERAGE:
    case METHOD_STANDARD:
    case METHOD_PERIOD_AVERAGE:
        return false;
    }
    return false;
}

bool item_is_averaged(const struct item *item)
{
    return item->method == METHOD_AVERAGE || item->method == METHOD_PERIOD_AVERAGE;
}

/* Of this category itself; 0: it has none of its own. */
static unsigned points_of(const struct plant *plant, int category, int64_t seq)
{
    for (int i = plant->scheme_count; i-- > 0;) {
        const struct scheme *scheme = &plant->schemes[i];

        if (scheme->category == category && scheme->seq <= seq &&
            (scheme->undone == 0 || scheme->undone > seq))
            return scheme->points;
    }
    return 0;
}

unsigned plant_points(const struct plant *plant, int category, int64_t seq)
{
    unsigned points = category > 0 ? points_of(plant, category, seq) : 0;

    if (points == 0)
        points = points_of(plant, 0, seq);
    return points != 0 ? points : POINT_PURCHASE | POINT_COMPLETION | POINT_SALE;
}

bool points_record(unsigned points, enum point point)
{
    return (points & (point | POINT_TRADITIONAL | POINT_BY_COUNT | POINT_CHARGE_FIRST)) != 0;
}

bool points_defer(unsigned points)
{
    return points == POINT_BY_COUNT || points == POINT_CHARGE_FIRST;
}

bool points_are_a_scheme(unsigned points)
{
    if (points > (POINT_PURCHASE | POINT_COMPLETION | POINT_SALE))
        return points == POINT_TRADITIONAL || points_defer(points);
    return (points & POINT_SALE) != 0;
}

bool plant_defers(const struct plant *plant)
{
    for (int i = 0; i < plant->scheme_count; i++)
        if (points_defer(plant->schemes[i].points))
            return true;
    return false;
}

bool plant_has_wip(const struct plant *plant)
{
    for (int i = 0; i < plant->scheme_count; i++)
        if (plant->schemes[i].points == POINT_TRADITIONAL)
            return true;
    return false;
}

enum stands item_stands(const struct plant *plant, const struct item *item)
{
    if (item_is_in_process(item))
        return STANDS_IN_PROCESS;
    if (item->category > 0 && item->category <= plant->category_count) {
        enum stands stands = plant->categories[item->category - 1].stands;

        if (stands != STANDS_DEFAULT)
            return stands;
    }
    return item->kind == KIND_MADE && !item->semi ? STANDS_FINISHED : STANDS_MATERIAL;
}

bool item_stands_finished(const struct plant *plant, const struct item *item)
{
    return item_stands(plant, item) == STANDS_FINISHED;
}

/* Place lists go by what the item is, not by where its category lets it stand in the books. */
place_id_t item_home(const struct plant *plant, const struct item *item)
{
    (void)plant;
    if (item->place_count > 0)
        return item->places[0];
    return (place_id_t){ item->kind == KIND_MADE && !item->semi ? PLACE_FINISHED : PLACE_STORES };
}

int item_place_list(const struct plant *plant, const struct item *item,
                    place_id_t list[ITEM_PLACES_MAX])
{
    if (item->place_count == 0) {
        list[0] = item_home(plant, item);
        return 1;
    }
    for (int i = 0; i < item->place_count; i++)
        list[i] = item->places[i];
    return item->place_count;
}

static bool version_stands(struct version version, int64_t seq)
{
    return version.seq < seq && (version.undone == 0 || version.undone >= seq);
}

/* DAY_NONE is the smallest number, so an open start is the earliest. */
static bool version_counts(struct version version, struct as_of as_of)
{
    return version.from.number <= as_of.day.number && version_stands(version, as_of.seq);
}

/* The latest first day wins; of equal ones the newest, and versions are in order of their events.
 */
static bool version_is_better(struct version version, const struct version *best)
{
    return !best || version.from.number >= best->from.number;
}

day_t bill_last_day(const struct item *item, const struct bill *bill, int64_t seq)
{
    day_t last = bill->to;

    for (int i = 0; i < item->retirement_count; i++) {
        const struct retirement *retired = &item->retirements[i];
        int32_t before = retired->version.from.number - 1;

        if (retired->number == bill->number && version_stands(retired->version, seq) &&
            (day_is_none(last) || before < last.number))
            last.number = before;
    }
    return last;
}

static bool bill_counts(const struct item *item, const struct bill *bill, struct as_of as_of)
{
    day_t last;

    if (bill->draft || !version_counts(bill->version, as_of))
        return false;
    last = bill_last_day(item, bill, as_of.seq);
    return day_is_none(last) || as_of.day.number <= last.number;
}

const struct bill *item_bill(const struct item *item, struct as_of as_of)
{
    const struct bill *best = NULL;

    for (int i = 0; i < item->bill_count; i++) {
        const struct bill *bill = &item->bills[i];

        if (bill_counts(item, bill, as_of) &&
            version_is_better(bill->version, best ? &best->version : NULL))
            best = bill;
    }
    return best;
}

const struct routing *item_routing(const struct item *item, struct as_of as_of)
{
    const struct routing *best = NULL;

    for (int i = 0; i < item->routing_count; i++) {
        const struct routing *routing = &item->routings[i];

        if (version_counts(routing->version, as_of) &&
            (day_is_none(routing->to) || as_of.day.number <= routing->to.number) &&
            version_is_better(routing->version, best ? &best->version : NULL))
            best = routing;
    }
    return best;
}

const struct rate *item_rate(const struct item *item, struct as_of as_of)
{
    const struct rate *best = NULL;

    for (int i = 0; i < item->rate_count; i++)
        if (version_counts(item->rates[i].version, as_of) &&
            version_is_better(item->rates[i].version, best ? &best->version : NULL))
            best = &item->rates[i];
    return best;
}

const struct standard *item_standard(const struct item *item, struct as_of as_of)
{
    const struct standard *best = NULL;

    for (int i = 0; i < item->standard_count; i++)
        if (version_counts(item->standards[i].version, as_of) &&
            version_is_better(item->standards[i].version, best ? &best->version : NULL))
            best = &item->standards[i];
    return best;
}

const struct sales_price *item_price(const struct item *item, struct as_of as_of)
{
    const struct sales_price *best = NULL;

    for (int i = 0; i < item->price_count; i++)
        if (version_counts(item->prices[i].version, as_of) &&
            version_is_better(item->prices[i].version, best ? &best->version : NULL))
            best = &item->prices[i];
    return best && best->price.per.micro > 0 ? best : NULL;
}

static const struct price_rule *rule_find(const struct price_rule *rules, int count, int category,
                                          struct as_of as_of)
{
    const struct price_rule *best = NULL;

    for (int i = 0; i < count; i++)
        if (rules[i].category == category && version_counts(rules[i].version, as_of) &&
            version_is_better(rules[i].version, best ? &best->version : NULL))
            best = &rules[i];
    return best;
}

const struct price_rule *item_price_rule(const struct plant *plant, const struct item *item,
                                         struct as_of as_of)
{
    const struct price_rule *rule = rule_find(item->price_rules, item->price_rule_count, 0, as_of);

    if (!rule && item->category != 0)
        rule = rule_find(plant->price_rules, plant->price_rule_count, item->category, as_of);
    if (!rule)
        rule = rule_find(plant->price_rules, plant->price_rule_count, 0, as_of);
    return rule && rule->basis != PRICE_NONE ? rule : NULL;
}

/* Copies `*text` into the arena; false if there is no memory. */
static bool text_copy(struct arena *arena, struct slice *text)
{
    if (text->size == 0) {
        *text = (struct slice){ .text = "" };
        return true;
    }
    *text = slice_copy(arena, *text);
    return text->text != NULL;
}

static void *array_copy(struct arena *arena, const void *items, int count, size_t size, bool *good)
{
    void *copy;

    if (count == 0)
        return NULL;
    copy = arena_copy(arena, items, (size_t)count * size);
    *good = *good && copy != NULL;
    return copy;
}

static void tellings_copy(struct arena *arena, struct tellings *told, bool *good)
{
    struct told *items = array_copy(arena, told->items, told->count, sizeof(*items), good);

    for (int i = 0; *good && i < told->count; i++)
        *good = text_copy(arena, &items[i].text);
    told->items = items;
}

static const struct routing *routings_copy(struct arena *arena, const struct item *from, bool *good)
{
    struct routing *routings =
        array_copy(arena, from->routings, from->routing_count, sizeof(*routings), good);

    for (int i = 0; *good && i < from->routing_count; i++) {
        const struct routing *routing = &from->routings[i];
        struct operation *operations = array_copy(
            arena, routing->operations, routing->operation_count, sizeof(*operations), good);

        for (int k = 0; *good && k < routing->operation_count; k++)
            *good = text_copy(arena, &operations[k].name);
        routings[i].operations = operations;
    }
    return routings;
}

struct item *item_copy(struct arena *arena, const struct item *from)
{
    bool good = true;
    struct item *item = arena_copy(arena, from, sizeof(*from));
    struct unit *units;
    struct bill *bills;

    if (!item)
        return NULL;
    good = text_copy(arena, &item->name) && text_copy(arena, &item->unit) &&
           text_copy(arena, &item->text);
    units = array_copy(arena, from->units, from->unit_count, sizeof(*units), &good);
    for (int i = 0; good && i < from->unit_count; i++)
        good = text_copy(arena, &units[i].name);
    bills = array_copy(arena, from->bills, from->bill_count, sizeof(*bills), &good);
    for (int i = 0; good && i < from->bill_count; i++) {
        bills[i].lines = array_copy(arena, from->bills[i].lines, from->bills[i].line_count,
                                    sizeof(struct bill_line), &good);
        good = good && text_copy(arena, &bills[i].name);
    }
    tellings_copy(arena, &item->told, &good);
    item->units = units;
    item->bills = bills;
    item->routings = routings_copy(arena, from, &good);
    item->outputs =
        array_copy(arena, from->outputs, from->output_count, sizeof(struct bill_output), &good);
    item->rates = array_copy(arena, from->rates, from->rate_count, sizeof(struct rate), &good);
    item->standards =
        array_copy(arena, from->standards, from->standard_count, sizeof(struct standard), &good);
    item->retirements = array_copy(arena, from->retirements, from->retirement_count,
                                   sizeof(struct retirement), &good);
    item->targets =
        array_copy(arena, from->targets, from->target_count, sizeof(struct target), &good);
    item->prices =
        array_copy(arena, from->prices, from->price_count, sizeof(struct sales_price), &good);
    item->price_rules = array_copy(arena, from->price_rules, from->price_rule_count,
                                   sizeof(struct price_rule), &good);
    return good ? item : NULL;
}

struct plant *plant_copy(struct arena *arena, const struct plant *from)
{
    bool good = true;
    struct plant *plant = arena_copy(arena, from, sizeof(*from));
    struct named *places;
    struct category *categories;
    struct reason *reasons;
    struct account *accounts;
    struct standard_draft *drafts;

    if (!plant)
        return NULL;
    good = text_copy(arena, &plant->company) && text_copy(arena, &plant->currency) &&
           text_copy(arena, &plant->site) && text_copy(arena, &plant->zone) &&
           text_copy(arena, &plant->shifts);
    places = array_copy(arena, from->places, from->place_count, sizeof(*places), &good);
    for (int i = 0; good && i < from->place_count; i++)
        good = text_copy(arena, &places[i].name) && text_copy(arena, &places[i].text);
    categories =
        array_copy(arena, from->categories, from->category_count, sizeof(*categories), &good);
    for (int i = 0; good && i < from->category_count; i++)
        good = text_copy(arena, &categories[i].name);
    reasons = array_copy(arena, from->reasons, from->reason_count, sizeof(*reasons), &good);
    for (int i = 0; good && i < from->reason_count; i++)
        good = text_copy(arena, &reasons[i].name) && text_copy(arena, &reasons[i].account);
    accounts = array_copy(arena, from->accounts, from->account_count, sizeof(*accounts), &good);
    for (int i = 0; good && i < from->account_count; i++)
        good = text_copy(arena, &accounts[i].code) && text_copy(arena, &accounts[i].text);
    tellings_copy(arena, &plant->told, &good);
    plant->places = places;
    plant->categories = categories;
    plant->reasons = reasons;
    plant->accounts = accounts;
    plant->schemes =
        array_copy(arena, from->schemes, from->scheme_count, sizeof(struct scheme), &good);
    plant->price_rules = array_copy(arena, from->price_rules, from->price_rule_count,
                                    sizeof(struct price_rule), &good);
    drafts = array_copy(arena, from->drafts, from->draft_count, sizeof(*drafts), &good);
    for (int i = 0; good && i < from->draft_count; i++)
        good = text_copy(arena, &drafts[i].name);
    plant->drafts = drafts;
    return good ? plant : NULL;
}
