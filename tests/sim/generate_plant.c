#include "generate_inner.h"

static void set_up_add(struct generator *g, struct event *event)
{
    assert(g->set_up_count < (int)ARRAY_COUNT(g->set_up));
    g->set_up[g->set_up_count++] = event_done(g, event);
}

static void set_up_name(struct generator *g, enum verb verb, struct slice name)
{
    struct event *event = event_new(g, verb);

    event->name = name;
    give(event, FIELD_NAME);
    set_up_add(g, event);
}

const char *const category_words[CATEGORIES] = { "", "KEPT", "SHOWN" };

static const unsigned schemes[SCHEMES] = { POINT_PURCHASE | POINT_COMPLETION | POINT_SALE,
                                           POINT_PURCHASE | POINT_SALE,
                                           POINT_COMPLETION | POINT_SALE,
                                           POINT_SALE,
                                           POINT_TRADITIONAL,
                                           POINT_BY_COUNT,
                                           POINT_CHARGE_FIRST };

static void set_up_points(struct generator *g, unsigned points)
{
    struct event *event = event_new(g, VERB_POINTS);

    event->points = points;
    give(event, FIELD_POINTS);
    set_up_add(g, event);
}

/* Of what is valued at an average every other item is so for a period. */
static enum method method_of(struct generator *g, int item)
{
    enum method method = (enum method)below(g, 4);

    return method == METHOD_AVERAGE && item % 2 == 0 ? METHOD_PERIOD_AVERAGE : method;
}

struct event *generate_item(struct generator *g, int item)
{
    struct event *event = event_new(g, VERB_ITEM);

    event->name = g->plant.items[item].name;
    event->amount.unit = SLICE("each");
    give(event, FIELD_NAME);
    give(event, FIELD_UNIT);
    return event;
}

static void item_words(struct generator *g, struct event *event, struct plant_item *item)
{
    static const int64_t steps[] = { 0, 0, QTY_ONE, QTY_ONE, QTY_ONE / 2, 1000 };

    event->kind = item->kind;
    give(event, FIELD_KIND);
    item->step = steps[below(g, (int)ARRAY_COUNT(steps))];
    if (g->works_orders && item->step < QTY_ONE / 2) /* rounding is what carries come from */
        item->step = QTY_ONE;
    if (!is_stocked(item))
        return;
    event->method = item->method = method_of(g, (int)(item - g->plant.items));
    give(event, FIELD_METHOD);
    if (item->semi) {
        event->semi = true;
        give(event, FIELD_SEMI);
    }
    if (item->step) {
        event->step.micro = item->step;
        give(event, FIELD_STEP);
    }
    if (chance(g, 40)) {
        static const char *const lists[] = { "stores,shelf", "line,stores", "finished,shelf",
                                             "shelf" };

        event->places = slice_of(lists[below(g, (int)ARRAY_COUNT(lists))]);
        give(event, FIELD_PLACES);
    }
    if (chance(g, 12)) {
        event->short_policy = item->policy = chance(g, 60) ? SHORT_REFUSE : SHORT_WARN;
        give(event, FIELD_SHORT);
    }
    if (item->policy != SHORT_REFUSE && chance(g, 25)) /* else it might never be made */
        generate_sources(g, event);
    generate_issue_words(g, event, item);
    generate_tracking(g, event, item);
    if (item->kind == KIND_MADE && chance(g, 15)) {
        event->normal_scrap = true;
        give(event, FIELD_NORMAL_SCRAP);
    }
    if (item->kind == KIND_MADE && chance(g, 25))
        set_any_tolerance(g, event);
    if (item->kind == KIND_MADE && chance(g, 35)) {
        event->make_on = chance(g, 50) ? MAKE_ON_SALE : MAKE_ON_SHIPMENT;
        item->made_on = true;
        give(event, FIELD_MAKE_ON);
    }
    if (chance(g, 15)) {
        item->category = chance(g, 50) ? 2 : 1;
        event->category = slice_of(category_words[item->category]);
        item->finished = item->category == 2;
        give(event, FIELD_CATEGORY);
    }
}

static void set_up_item(struct generator *g, const char *name, enum item_kind kind, bool semi)
{
    int number = g->plant.item_count++;
    struct plant_item *item = &g->plant.items[number];
    struct event *event;

    item->name = slice_of(name);
    item->kind = kind;
    item->semi = semi;
    item->finished = kind == KIND_MADE && !semi;
    event = generate_item(g, number);
    item_words(g, event, item);
    set_up_add(g, event);
    if (kind == KIND_BOUGHT && item->tracking != TRACK_SERIALS && chance(g, 30)) {
        item->box = true;
        event = event_new(g, VERB_UNIT);
        set_item(g, event, number);
        event->amount.unit = SLICE("box");
        give(event, FIELD_UNIT);
        event->ratio = (ratio_t){ 12, 1 };
        give(event, FIELD_RATIO);
        set_up_add(g, event);
    }
}

/* Now and then one that cannot be: no piece, no whole step, a phantom. */
static void bill_profile(struct generator *g, struct event_line *line)
{
    if (!line->fixed && chance(g, 8))
        line->batch.micro = chance(g, 40) ? 2500000 : (1 + (int64_t)below(g, 12)) * QTY_ONE;
    if (!line->fixed && chance(g, 6))
        line->setup.micro = (1 + (int64_t)below(g, 4)) * QTY_ONE / 2;
    if (chance(g, 6)) {
        line->multiple.micro = (1 + (int64_t)below(g, 25)) * QTY_ONE;
    } else if (chance(g, 6) && !line->unit.size) {
        line->cut.micro = (1 + (int64_t)below(g, 8)) * (QTY_ONE / 4);
        line->cut_from.micro = chance(g, 3) ? QTY_ONE / 8 : 6 * QTY_ONE;
    }
}

static void bill_line(struct generator *g, struct event_line *line, int component)
{
    const struct plant_item *item = &g->plant.items[component];

    line->item = item->name;
    line->ratio = any_ratio(g);
    line->from = line->to = DAY_NONE;
    if (item->box && chance(g, 20)) {
        line->unit = SLICE("box");
        line->ratio = (ratio_t){ 1, 7 };
    }
    line->fixed = chance(g, g->works_orders ? 25 : 12);
    bill_profile(g, line);
    if (chance(g, 12))
        line->scrap = (ratio_t){ 1, 20 };
    else if (chance(g, 10))
        line->yield = (ratio_t){ 19, 20 };
    if (chance(g, 10))
        line->place = any_place(g);
    generate_issue_line(g, line);
    line->operation = generate_step(g);
    line->blow_through = item->kind == KIND_MADE && chance(g, 50);
    if (chance(g, 8))
        line->from.number = g->day + 3 + below(g, 10);
    else if (chance(g, 8))
        line->to.number = g->day + 3 + below(g, 10);
}

/* What stands in for a component of one of the lines leads no more back to the item than those. */
static void bill_alternate(struct generator *g, struct event *event, int below_item)
{
    struct event_line *line = &event->lines[event->line_count];
    const struct event_line *of = &event->lines[below(g, event->line_count)];
    struct slice component = of->item;
    int item = below(g, below_item);

    for (int i = 0; i < g->plant.item_count; i++)
        if (slice_equals(g->plant.items[i].name, component) && !is_stocked(&g->plant.items[i]))
            return;
    if (!is_stocked(&g->plant.items[item]) || g->plant.items[item].besides ||
        slice_equals(g->plant.items[item].name, component))
        return;
    *line =
        (struct event_line){ .item = g->plant.items[item].name,
                             .instead = component,
                             .ratio = g->waits && chance(g, 75) ? (ratio_t){ 1, 1 } : any_ratio(g),
                             .rank = below(g, 3),
                             .scope = chance(g, 30) ? SCOPE_WHOLE : SCOPE_PART };
    line->from = line->to = DAY_NONE;
    if (chance(g, 10))
        line->place = any_place(g);
    if (chance(g, 10))
        line->to.number = g->day + 3 + below(g, 10);
    if (chance(g, 30))
        line->operation = chance(g, 80) ? of->operation : generate_step(g);
    event->line_count++;
}

/* What a bill of the last product takes of it is made with the others. */
static int any_component(struct generator *g, int item)
{
    int component = g->told_count > 0 && chance(g, 4) ? g->plant.item_count - 1
                    : chance(g, 40)                   ? item - 1 - below(g, item > 2 ? 2 : 1)
                                                      : below(g, item);

    if (!g->plant.items[component].besides)
        return component;
    return item == g->plant.product ? 0 : OUTPUT_COUNT;
}

static void output_basis(struct generator *g, struct event_line *line)
{
    static const int64_t shares[] = { 50000, 125000, 333333, 500000, 700000 };

    switch (below(g, 7)) {
    case 0:
    case 1:
        line->share.micro = shares[below(g, (int)ARRAY_COUNT(shares))];
        break;
    case 2:
        line->by_quantity = true;
        break;
    case 3:
        line->has_cost = true;
        line->cost_number = below(g, 400);
        line->cost_decimals = 2 + (int)chance(g, 30);
        break;
    case 4:
    case 5:
        line->has_nrv = true;
        line->nrv_number = chance(g, 30) ? below(g, 5000) : below(g, 300);
        line->nrv_decimals = 2;
        break;
    default:
        line->when_sold = true;
        break;
    }
}

/* The first of them is made with whatever is made before the last product. */
static void output_line(struct generator *g, struct event_line *line, int item)
{
    int first = item == g->plant.product;

    line->item = g->plant.items[first + below(g, OUTPUT_COUNT - first)].name;
    line->output = true;
    line->ratio = any_ratio(g);
    line->from = line->to = DAY_NONE;
    output_basis(g, line);
    if (chance(g, 10))
        line->place = any_place(g);
    if (chance(g, 15))
        line->from.number = g->day + 1 + below(g, 10);
    else if (chance(g, 10))
        line->to.number = g->day + 3 + below(g, 10);
}

/* What it may take of people and machines. */
static void hours_line(struct generator *g, struct event *event)
{
    struct event_line *line = &event->lines[event->line_count];

    if (!g->has_hours || !chance(g, 45))
        return;
    event->line_count++;
    *line = (struct event_line){ .item = SLICE("HOUR"),
                                 .ratio = any_ratio(g),
                                 .fixed = chance(g, 15),
                                 .operation = generate_step(g) };
    line->from = line->to = DAY_NONE;
    bill_profile(g, line);
    if (chance(g, 10))
        line->to.number = g->day + 3 + below(g, 10);
}

struct event *generate_bill(struct generator *g, int item)
{
    struct event *event = event_new(g, VERB_BILL);
    int count = 1 + below(g, 4);
    int outputs = g->plant.product > 0 && chance(g, 35) ? 1 + below(g, 2) : 0;

    set_item(g, event, item);
    event->lines = arena_alloc(&g->arena, sizeof(*event->lines) * (size_t)(count + outputs + 3));
    assert(event->lines);
    event->line_count = count;
    for (int i = 0; i < count; i++) {
        int component = any_component(g, item);

        bill_line(g, &event->lines[i], component);
        g->plant.items[item].parts |= 1U << component;
    }
    event->lines[0].from = event->lines[0].to = DAY_NONE;
    for (int i = 0; i < 2 && g->has_alternates; i++)
        if (chance(g, 60))
            bill_alternate(g, event, item);
    for (int i = 0; i < outputs; i++)
        output_line(g, &event->lines[event->line_count++], item);
    generate_aside(g);
    hours_line(g, event);
    generate_aside(g);
    if (chance(g, 25)) {
        event->ratio = chance(g, 50) ? (ratio_t){ 3, 1 } : (ratio_t){ 10, 1 };
        give(event, FIELD_RATIO);
    }
    return event;
}

struct event *generate_rate(struct generator *g, int item)
{
    struct event *event = event_new(g, VERB_RATE);

    set_item(g, event, item);
    set_element(event, any_element(g), 1 + below(g, 699), 2 + (int)chance(g, 20));
    if (chance(g, 25))
        set_element(event, any_element(g), 1 + below(g, 499), 2);
    return event;
}

static struct event *rate_of_hours(struct generator *g)
{
    struct event *event = generate_rate(g, 0);

    event->item = SLICE("HOUR");
    return event;
}

struct event *generate_standard(struct generator *g, int item)
{
    struct event *event = event_new(g, VERB_STANDARD);

    set_item(g, event, item);
    set_element(event, MATERIAL, 1 + below(g, 499), 2 + (int)chance(g, 20));
    if (g->plant.items[item].kind == KIND_MADE && chance(g, 80))
        set_element(event, any_element(g), 1 + below(g, 299), 2);
    return event;
}

static void set_up_items(struct generator *g)
{
    static const char *const bought[] = { "BOLT", "WHEEL", "PAINT", "SEAT", "TUBE" };
    static const char *const besides[OUTPUT_COUNT] = { "CHIPS", "CREAM" };
    int count = 2 + below(g, 4);

    for (int i = 0; i < OUTPUT_COUNT; i++) {
        set_up_item(g, besides[i], KIND_BOUGHT, false);
        g->plant.items[i].besides = true;
    }
    for (int i = 0; i < count; i++)
        set_up_item(g, bought[i], KIND_BOUGHT, false);
    if (chance(g, 70))
        set_up_item(g, "KIT", KIND_PHANTOM, false);
    set_up_item(g, "FRAME", KIND_MADE, true);
    if (chance(g, 40))
        set_up_item(g, "SET", KIND_PHANTOM, false);
    if (chance(g, 50))
        set_up_item(g, "FORK", KIND_MADE, chance(g, 60));
    set_up_item(g, "BIKE", KIND_MADE, false);
    if (chance(g, 50))
        set_up_item(g, "TANDEM", KIND_MADE, false);
    g->plant.product = g->plant.item_count - 1;
    g->plant.items[g->plant.item_count++] =
        (struct plant_item){ .name = SLICE("SPARE"), .kind = KIND_BOUGHT, .comes_and_goes = true };
}

static struct event *newcomer_item(struct generator *g)
{
    struct event *event = generate_item(g, g->plant.item_count - 1);

    event->method = method_of(g, g->plant.item_count - 1);
    give(event, FIELD_METHOD);
    if (chance(g, 40)) {
        event->places = chance(g, 50) ? SLICE("annex,stores") : SLICE("stores,shelf");
        give(event, FIELD_PLACES);
    }
    if (chance(g, 25)) {
        event->category = SLICE("SPECIAL");
        give(event, FIELD_CATEGORY);
    }
    return event;
}

static struct event *newcomer_named(struct generator *g, enum verb verb, struct slice name)
{
    struct event *event = event_new(g, verb);

    event->name = name;
    give(event, FIELD_NAME);
    return event;
}

static struct event *newcomer_unit(struct generator *g)
{
    struct event *event = event_new(g, VERB_UNIT);

    set_item(g, event, any_item(g, is_bought));
    event->amount.unit = SLICE("box");
    give(event, FIELD_UNIT);
    event->ratio = (ratio_t){ chance(g, 50) ? 12 : 5, 1 };
    give(event, FIELD_RATIO);
    return event;
}

static struct event *set_ship_sells(struct generator *g, bool sells)
{
    struct event *event = newcomer_named(g, VERB_SETTING, SLICE("ship-sells"));

    event->value = sells ? SLICE("yes") : SLICE("no");
    give(event, FIELD_VALUE);
    return event;
}

static struct slice closed_as(int percent)
{
    if (percent < 35)
        return SLICE("leave");
    return percent < 80 ? SLICE("share") : SLICE("cost-of-sales");
}

struct event *generate_newcomer(struct generator *g)
{
    struct event *event;

    switch (below(g, 9)) {
    case 0:
        return newcomer_named(g, VERB_PLACE, chance(g, 60) ? SLICE("annex") : SLICE("line/A"));
    case 1:
        return newcomer_named(g, VERB_PARTY, SLICE("NOVA"));
    case 2:
        return newcomer_named(g, VERB_REASON, SLICE("EXTRA"));
    case 3:
        event = newcomer_named(g, VERB_CATEGORY, SLICE("SPECIAL"));
        event->stands = STANDS_MATERIAL;
        give(event, FIELD_STANDS);
        return event;
    case 4:
        return newcomer_unit(g);
    case 5:
        if (g->ships_on)
            return set_ship_sells(g, chance(g, 40));
        event = newcomer_named(g, VERB_SETTING, SLICE("close-conversion"));
        event->value = closed_as(below(g, 100));
        give(event, FIELD_VALUE);
        return event;
    case 6:
        return chance(g, 60) ? generate_price(g) : generate_target(g);
    default:
        return newcomer_item(g);
    }
}

/* Hours of people and machines; they are not of the plant. */
static void set_up_hours(struct generator *g)
{
    struct event *event = event_new(g, VERB_ITEM);

    event->name = SLICE("HOUR");
    give(event, FIELD_NAME);
    event->amount.unit = SLICE("h");
    give(event, FIELD_UNIT);
    event->kind = KIND_RESOURCE;
    give(event, FIELD_KIND);
    if (chance(g, 70)) {
        event->step.micro = chance(g, 50) ? QTY_ONE / 4 : QTY_ONE / 1000;
        give(event, FIELD_STEP);
    }
    set_up_add(g, event);
    if (chance(g, 80))
        set_up_add(g, rate_of_hours(g));
}

/* A made item without a bill; it is not of the plant. */
static void set_up_ghost(struct generator *g)
{
    struct event *event = generate_item(g, 0);

    event->name = SLICE("GHOST");
    event->kind = KIND_MADE;
    give(event, FIELD_KIND);
    set_up_add(g, event);
}

static void set_up_categories(struct generator *g)
{
    for (int c = 1; c < CATEGORIES; c++) {
        struct event *event = event_new(g, VERB_CATEGORY);

        event->name = slice_of(category_words[c]);
        event->stands = c == 1 ? STANDS_MATERIAL : STANDS_FINISHED;
        give(event, FIELD_NAME);
        give(event, FIELD_STANDS);
        set_up_add(g, event);
    }
}

void generate_set_up(struct generator *g)
{
    struct event *event = event_new(g, VERB_BOOK);

    event->name = SLICE("SIM");
    give(event, FIELD_NAME);
    event->decimals = g->decimals;
    give(event, FIELD_DECIMALS);
    set_up_add(g, event);
    set_up_points(g, schemes[g->scheme]);
    set_up_categories(g);
    for (int i = 0; i < PLANT_REASONS - 1; i++)
        set_up_name(g, VERB_REASON, g->plant.reasons[i]);
    set_up_name(g, VERB_PLACE, SLICE("line/B"));
    set_up_name(g, VERB_PARTY, SLICE("ACME"));
    set_up_name(g, VERB_PARTY, SLICE("ZETA"));
    if (g->ships_on)
        set_up_add(g, set_ship_sells(g, false));
    if (g->subcontracts)
        set_up_add(g, generate_yard(g, g->plant.places[PLANT_YARD]));
    set_up_items(g);
    set_up_ghost(g);
    generate_aside(g);
    g->has_hours = chance(g, 65);
    if (g->has_hours)
        set_up_hours(g);
    if (chance(g, 40)) {
        event = newcomer_named(g, VERB_SETTING, SLICE("close-conversion"));
        event->value = SLICE("share");
        give(event, FIELD_VALUE);
        set_up_add(g, event);
    }
    generate_aside(g);
    for (int i = 0; i < g->plant.item_count; i++) {
        const struct plant_item *item = &g->plant.items[i];

        if (item->comes_and_goes)
            continue;
        if (is_made(item) || is_phantom(item))
            set_up_add(g, generate_bill(g, i));
        if (is_made(item) && chance(g, 80))
            set_up_add(g, generate_rate(g, i));
        if (is_made(item) && chance(g, 75))
            set_up_add(g, generate_routing(g, i));
        if (is_stocked(item) && chance(g, item->method == METHOD_STANDARD ? 95 : 15))
            set_up_add(g, generate_standard(g, i));
    }
}

/* ---- changes of set-up as time goes by ---- */

static struct slice any_draft(struct generator *g)
{
    return chance(g, 70) ? SLICE("Q2") : SLICE("Q3");
}

/* What was drafted comes into force, where anything was. */
struct event *generate_approval(struct generator *g)
{
    struct event *event = event_new(g, VERB_APPROVE);

    event->name = g->drafted.size > 0 ? g->drafted : any_draft(g);
    g->drafted = (struct slice){ 0 };
    give(event, FIELD_NAME);
    event->by = SLICE("Ann");
    give(event, FIELD_BY);
    if (chance(g, 30))
        set_from_day(event, g->day - 1 + below(g, 5));
    return event;
}

/* What is drafted does not wait for long. */
bool generate_is_approved(struct generator *g)
{
    bool now;

    if (g->drafted.size == 0)
        return false;
    generate_aside(g);
    now = chance(g, 15);
    generate_aside(g);
    return now;
}

static struct event *change_points(struct generator *g)
{
    struct event *event = event_new(g, VERB_POINTS);

    event->points = schemes[below(g, SCHEMES)];
    give(event, FIELD_POINTS);
    if (chance(g, 40)) {
        event->category = slice_of(category_words[1 + below(g, CATEGORIES - 1)]);
        give(event, FIELD_CATEGORY);
    }
    return event;
}

/* Stock gets lots, or serial numbers; seldom it has none any more. */
static struct event *change_tracking(struct generator *g)
{
    struct event *event = generate_item(g, any_item(g, is_stocked));

    event->tracking = chance(g, 15) ? TRACK_NONE : chance(g, 60) ? TRACK_LOTS : TRACK_SERIALS;
    give(event, FIELD_TRACKING);
    return event;
}

struct event *generate_change(struct generator *g)
{
    struct event *event;

    if (g->plant.points_change && chance(g, 20))
        return change_points(g);
    if (g->drafted.size > 0 && chance(g, 50))
        return generate_approval(g);
    if (chance(g, 25))
        return change_tracking(g);
    switch (below(g, 6)) {
    case 5:
        event = generate_routing(g, any_item(g, is_made));
        break;
    case 0:
        event = generate_bill(g, any_item(g, is_made));
        if (chance(g, 30)) {
            event->to_day.number = g->day + 5 + below(g, 5);
            give(event, FIELD_TO_DAY);
        }
        break;
    case 1:
        event = generate_rate(g, any_item(g, is_made));
        generate_aside(g);
        if (g->has_hours && chance(g, 30))
            event = rate_of_hours(g);
        generate_aside(g);
        break;
    case 2:
        event = generate_item(g, any_item(g, is_stocked));
        if (chance(g, 30)) {
            set_any_tolerance(g, event);
            return event;
        }
        if (chance(g, 40)) {
            generate_sources(g, event);
            return event;
        }
        event->short_policy = (enum short_policy)below(g, 3);
        give(event, FIELD_SHORT);
        return event;
    default:
        if (chance(g, 25))
            return generate_approval(g);
        event = generate_standard(g, any_item(g, is_stocked));
        if (!chance(g, 40))
            break;
        event->draft_name = g->drafted = any_draft(g);
        give(event, FIELD_DRAFT_NAME);
        if (chance(g, 50))
            return event;
        break;
    }
    set_from_day(event, g->day - 1 + below(g, 5));
    return event;
}
