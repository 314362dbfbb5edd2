#include "generate_inner.h"

#include "event_text.h"

#include <stdlib.h>

void generate_sign(struct generator *g, struct event *event)
{
    char buffer[EVENT_TEXT_MAX];
    size_t size = sim_event_text(event, buffer);

    event->text_as_submitted = slice_copy(&g->arena, (struct slice){ buffer, size });
}

struct generator *generate_open(uint64_t seed, int scheme)
{
    static const char *const places[PLANT_PLACES] = { "stores", "line",    "finished", "shelf",
                                                      "vendor", "transit", "scrap",    "acme",
                                                      "issued", "line/B",  "annex" };
    struct generator *g = calloc(1, sizeof(*g));

    assert(g);
    g->state = seed;
    g->aside = ~seed;
    arena_init(&g->arena, 0);
    g->day = day_from_civil(2025, 1, 10).number;
    g->closed = INT32_MIN;
    g->hunger = below(g, 9);
    g->works_orders = chance(g, 35);
    g->has_alternates = seed % 3 == 1 || seed % 6 == 2;
    g->stages = seed % 3 == 2;
    g->waits = chance(g, 60);
    g->ships_on = seed % 4 == 1;
    g->starts = seed % 5 == 2 || seed % 5 == 4;
    g->subcontracts = seed % 7 == 1 || seed % 7 == 3 || seed % 7 == 5;
    g->hunger /= g->stages ? 3 : 1; /* what is staged has to be there */
    g->decimals = chance(g, 70) ? 2 : chance(g, 50) ? 0 : 3;
    g->scheme = scheme;
    g->plant.points_change = chance(g, 30);
    for (int i = 0; i < PLANT_PLACES; i++)
        g->plant.places[i] = slice_of(places[i]);
    g->plant.reasons[0] = SLICE("TEST");
    g->plant.reasons[1] = SLICE("KAIZEN");
    g->plant.reasons[2] = SLICE("EXTRA");
    generate_set_up(g);
    return g;
}

void generate_close(struct generator *g)
{
    arena_release(&g->arena);
    free(g);
}

const struct plant *generate_plant(const struct generator *g)
{
    return &g->plant;
}

bool generate_is_set_up(const struct generator *g)
{
    return g->set_up_next < g->set_up_count;
}

/* ---- what was accepted ---- */

static int item_of(const struct generator *g, struct slice name)
{
    for (int i = 0; i < g->plant.item_count; i++)
        if (slice_equals(g->plant.items[i].name, name))
            return i;
    return -1;
}

static const struct told *told_find(const struct generator *g, struct slice key)
{
    for (int i = 0; i < g->told_count; i++)
        if (slice_equals(g->told[i].event->key, key))
            return &g->told[i];
    return NULL;
}

static bool verb_is_whole(enum verb verb)
{
    return verb_is_set_up(verb) || verb == VERB_ORDER || verb == VERB_FINISH ||
           verb == VERB_CLOSE || verb == VERB_REOPEN || verb == VERB_TICK || verb == VERB_ACCEPT ||
           verb == VERB_LOT || verb == VERB_UNSTAGE || verb == VERB_REPRICE;
}

static void plant_heard(struct generator *g, const struct event *event)
{
    int item = item_of(g, event->verb == VERB_ITEM ? event->name : event->item);

    if (event->verb == VERB_CLOSE || event->verb == VERB_REOPEN)
        g->closed = event->to_day.number;
    if (event->verb == VERB_ITEM && item >= 0 && event_has(event, FIELD_TRACKING))
        g->plant.items[item].tracking = event->tracking;
    if (event->verb == VERB_ITEM && item >= 0 && g->plant.items[item].comes_and_goes)
        g->plant.items[item].method = event->method;
    generate_heard_operation(g, event, item);
    if (event->verb == VERB_UNIT)
        g->plant.items[item].box = true;
    generate_heard_version(g, event, item);
    if (event->verb == VERB_ORDER && !event_has(event, FIELD_ACTION) &&
        g->ordered_count < ORDERED_MAX)
        g->ordered[g->ordered_count++] = (struct ordered){ event->name, item, event->rework };
}

static bool told_trigger(const struct told *told)
{
    return told->first == VERB_EMPTY || told->first == VERB_FLUSH ||
           (told->first == VERB_ISSUE && !event_has(told->event, FIELD_REASON));
}

void generate_heard(struct generator *g, const struct event *event, enum status status)
{
    const struct told *of = NULL;
    struct told told = { .event = event, .item = item_of(g, event->item) };

    if (status != OK || told_find(g, event->key) || g->told_count == TOLD_MAX)
        return;
    if (event->verb == VERB_UNDO)
        of = told_find(g, event->of);
    if (of)
        told.item = of->item;
    told.order = of ? of->order : event_has(event, FIELD_ORDER) ? event->order : event->name;
    told.first = of ? of->first : event->verb;
    told.whole = of ? of->whole : verb_is_whole(event->verb);
    told.undoable = !told.whole && event->verb != VERB_CORRECT;
    plant_heard(g, event);
    generate_lots_heard(g, event);
    if (of && of->event->verb == VERB_CLOSE)
        g->closed = of->event->to_day.number - 1;
    g->told[g->told_count++] = told;
}

/* ---- facts ---- */

static void set_party(struct generator *g, struct event *event)
{
    if (chance(g, 50))
        return;
    event->party = chance(g, 8) ? SLICE("NOVA") : chance(g, 50) ? SLICE("ACME") : SLICE("ZETA");
    give(event, FIELD_PARTY);
}

const struct told *generate_told(struct generator *g, bool (*fits)(const struct told *))
{
    for (int tries = 0; tries < 20 && g->told_count; tries++) {
        int window = chance(g, 50) && g->told_count > 12 ? 12 : g->told_count;
        const struct told *told = &g->told[g->told_count - 1 - below(g, window)];

        if (fits(told))
            return told;
    }
    return NULL;
}

static bool told_sale(const struct told *told)
{
    return told->item >= 0 && (told->event->verb == VERB_SELL || told->event->verb == VERB_SHIP);
}

static bool told_undoable(const struct told *told)
{
    return told->undoable;
}

static bool told_of_order(const struct told *told)
{
    return told->first == VERB_ORDER || told->first == VERB_FINISH;
}

static bool told_whole(const struct told *told)
{
    return told->whole && !told_of_order(told);
}

/* Seldom enough that they are looked for: settlings by hand and reopenings, and their undos. */
static bool told_settling(const struct told *told)
{
    return told->first == VERB_SETTLE;
}

static bool told_apart(const struct told *told)
{
    return told->first == VERB_UNBUILD || told->first == VERB_REWORK;
}

static bool told_reopening(const struct told *told)
{
    return told->first == VERB_REOPEN;
}

static bool told_unset(const struct told *told)
{
    return told_whole(told) && told->event->verb == VERB_UNDO;
}

static bool told_version(const struct told *told)
{
    return told->first == VERB_REPLACE ||
           (told->event->verb == VERB_BILL &&
            (event_has(told->event, FIELD_DRAFT) || event_has(told->event, FIELD_RELEASE) ||
             event_has(told->event, FIELD_RETIRE)));
}

static bool told_any_verb(const struct told *told)
{
    return told->event != NULL;
}

static struct event *fact_receive(struct generator *g)
{
    int item = any_item(g, chance(g, 92) ? is_bought : is_stocked);
    struct event *event = event_new(g, VERB_RECEIVE);

    set_item(g, event, item);
    set_any_qty(g, event, item);
    if (chance(g, 60) && event->amount.unit.size == 0)
        event->amount.qty.micro *= 1 + below(g, 5);
    if (chance(g, 95))
        set_any_cost(g, event);
    if (event->amount.unit.size)
        event->cost_per.qty.micro = 0;
    if (chance(g, 15))
        set_place(event, any_place(g));
    set_party(g, event);
    generate_currency(g, event);
    return event;
}

static struct event *fact_opening(struct generator *g)
{
    int item = any_item(g, is_stocked);
    struct event *event = event_new(g, VERB_OPENING);

    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    set_any_cost(g, event);
    if (g->plant.items[item].kind == KIND_MADE)
        set_element(event, any_element(g), 1 + below(g, 399), 2);
    if (chance(g, 70))
        set_from_day(event, g->day - below(g, 40));
    return event;
}

static struct event *fact_return_to_supplier(struct generator *g)
{
    const struct told *receipt = chance(g, 70) ? generate_told(g, told_receipt) : NULL;
    int item = receipt ? receipt->item : any_item(g, is_bought);
    struct event *event = event_new(g, VERB_RETURN_TO_SUPPLIER);

    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    if (receipt)
        set_of(event, receipt->event->key);
    if (chance(g, 10))
        set_from(event, any_place(g));
    return event;
}

static void set_output(struct generator *g, struct event *event, int product)
{
    int first = product == g->plant.product;
    int item = first + below(g, OUTPUT_COUNT - first);

    event->lines = arena_alloc(&g->arena, sizeof(*event->lines));
    assert(event->lines);
    event->line_count = 1;
    event->lines[0].item = g->plant.items[item].name;
    event->lines[0].output = true;
    event->lines[0].qty.micro = chance(g, 20) ? 0 : any_qty(g, item);
    event->lines[0].from = event->lines[0].to = DAY_NONE;
    if (chance(g, 15))
        event->lines[0].place = any_place(g);
}

struct event *generate_completion(struct generator *g, struct event *event, int item)
{
    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    if (chance(g, 15)) {
        event->scrapped.micro = any_qty(g, item);
        give(event, FIELD_SCRAPPED);
        generate_scrap_words(g, event);
    }
    if (chance(g, 10)) {
        event->lost.micro = any_qty(g, item);
        give(event, FIELD_LOST);
    }
    if ((event->scrapped.micro || event->lost.micro) && chance(g, 20))
        event->amount.qty.micro = 0;
    if (chance(g, 12))
        set_place(event, any_place(g));
    if (chance(g, 20) && !event_has(event, FIELD_ORDER)) {
        event->run = text(g, "run%d", below(g, 3));
        give(event, FIELD_RUN);
    }
    if (chance(g, 15)) {
        generate_use(g, event, item);
        generate_more_use(g, event, item);
    } else if (chance(g, 15) && event->verb == VERB_COMPLETE)
        set_output(g, event, item);
    generate_aside(g);
    if (g->has_hours && chance(g, 12))
        generate_hours_use(g, event);
    generate_aside(g);
    return event;
}

static struct event *fact_standing(struct generator *g)
{
    return generate_completion(g, event_new(g, VERB_COMPLETE), any_item(g, is_made));
}

static struct event *fact_complete(struct generator *g)
{
    struct event *event = event_new(g, VERB_COMPLETE);
    int item = chance(g, 55) ? generate_report(g, event) : -1;

    return item < 0 ? fact_standing(g) : generate_completion(g, event, item);
}

static struct event *fact_outflow(struct generator *g, enum verb verb)
{
    bool sale = verb == VERB_SELL || verb == VERB_SHIP;
    int item = any_item(g, sale && chance(g, 85) ? is_made : is_stocked);
    struct event *event = event_new(g, sale && g->ships_on && chance(g, 30) ? VERB_SHIP : verb);

    set_item(g, event, item);
    set_any_qty(g, event, item);
    if (chance(g, 10))
        set_from(event, any_place(g));
    if (sale)
        set_party(g, event);
    if (verb == VERB_SCRAP)
        generate_scrap_words(g, event);
    if (verb == VERB_ISSUE) {
        event->reason = any_reason(g);
        give(event, FIELD_REASON);
    }
    return event;
}

static struct event *fact_return(struct generator *g)
{
    const struct told *sale = generate_told(g, told_sale);
    int item = sale ? sale->item : any_item(g, is_made);
    struct event *event = event_new(g, VERB_RETURN);

    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    if (sale && chance(g, 60))
        set_of(event, sale->event->key);
    else
        set_party(g, event);
    if (chance(g, 15))
        set_place(event, any_place(g));
    return event;
}

static struct event *fact_move(struct generator *g)
{
    int item = any_item(g, is_stocked);
    struct event *event = event_new(g, VERB_MOVE);

    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    set_from(event,
             chance(g, 60) ? g->plant.places[g->plant.items[item].finished ? 2 : 0] : any_place(g));
    set_place(event, any_place(g));
    return event;
}

static struct event *fact_count(struct generator *g)
{
    int item = any_item(g, is_stocked);
    struct event *event = event_new(g, VERB_COUNT_STOCK);

    set_item(g, event, item);
    set_qty(event, chance(g, 15) ? 0 : any_qty(g, item));
    if (chance(g, 20))
        set_place(event, any_place(g));
    if (chance(g, 25))
        set_cost(event, 1 + below(g, 399), 2);
    return event;
}

static struct event *fact_settle(struct generator *g)
{
    int item = any_item(g, is_stocked);
    struct event *event = event_new(g, VERB_SETTLE);
    const struct told *of = chance(g, 20) ? generate_told(g, told_undoable) : NULL;

    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    if (of)
        set_of(event, of->event->key);
    switch (below(g, 4)) {
    case 0:
        set_from(event, any_place(g));
        break;
    case 1:
        event->with = g->plant.items[any_item(g, is_bought)].name;
        give(event, FIELD_WITH);
        break;
    case 2:
        event->reason = any_reason(g);
        give(event, FIELD_REASON);
        break;
    default:
        break;
    }
    return event;
}

static struct event *fact_expense(struct generator *g)
{
    struct event *event = event_new(g, VERB_EXPENSE);

    set_total(event, 1 + below(g, 9999), g->decimals);
    return event;
}

static struct event *fact_close(struct generator *g, enum verb verb)
{
    struct event *event = event_new(g, verb);

    event->to_day.number = verb == VERB_CLOSE || g->closed == INT32_MIN ? g->day - below(g, 4)
                                                                        : g->closed - below(g, 6);
    give(event, FIELD_TO_DAY);
    return event;
}

/* A day that is closed. */
static struct event *fact_closed(struct generator *g)
{
    struct event *event = fact_close(g, VERB_CLOSE);

    event->to_day.number = g->closed - below(g, 2);
    return event;
}

static struct event *fact_undo(struct generator *g)
{
    const struct told *of = chance(g, 15) ? generate_told(g, told_settling) : NULL;
    struct event *event;

    if (!of && chance(g, 8) && (event = generate_uncorrect(g)) != NULL)
        return event;
    if (!of && chance(g, 10))
        of = generate_told(g, told_apart);
    if (!of && g->waits && chance(g, 15))
        of = generate_told(g, told_trigger);
    if (!of)
        of = generate_told(g, told_undoable);
    if (g->forward)
        of = NULL;

    if (!of)
        return fact_receive(g);
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    if ((of->item >= 0 || (of->first != VERB_EXPENSE && of->first != VERB_FLUSH)) && chance(g, 50))
        set_qty(event, any_qty(g, of->item < 0 ? 0 : of->item));
    if (event_has(event, FIELD_QTY))
        generate_undo_lots(g, event, of);
    return event;
}

/* Undo of what is undone whole; seldom of the plant as it began, which all rests on. */
static struct event *fact_unset(struct generator *g)
{
    const struct told *of = chance(g, 15)   ? generate_told(g, told_reopening)
                            : chance(g, 35) ? generate_told(g, told_unset)
                            : chance(g, 20) ? generate_told(g, told_version)
                                            : NULL;
    struct event *event;

    if (!of)
        of = generate_told(g, told_whole);
    for (int i = 0; i < 5 && of && of - g->told < g->set_up_count && !chance(g, 25); i++)
        of = generate_told(g, told_whole);
    if (!of || g->forward || slice_equals_text(of->event->name, "line/B"))
        return fact_receive(g);
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    if (chance(g, 3))
        set_qty(event, QTY_ONE);
    return event;
}

/* Undo of an event of an order, whole. */
static struct event *fact_unordered(struct generator *g)
{
    const struct told *of = g->forward ? NULL : generate_told(g, told_of_order);
    struct event *event;

    if (!of)
        return generate_order(g);
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    if (chance(g, 3))
        set_qty(event, QTY_ONE);
    return event;
}

/* The same key again: with the same content, or with another quantity. */
static struct event *fact_again(struct generator *g, bool other)
{
    const struct told *told = generate_told(g, told_any_verb);
    struct event *event;

    if (!told || (other && !event_has(told->event, FIELD_QTY)))
        return fact_receive(g);
    event = event_new(g, told->event->verb);
    *event = *told->event;
    if (other)
        event->amount.qty.micro += QTY_ONE;
    return event;
}

/* Names that do not exist. */
static struct event *fact_misnamed(struct generator *g)
{
    struct event *event = fact_outflow(g, VERB_SELL);

    switch (below(g, 7)) {
    case 0:
        event->item = SLICE("BIK");
        return event;
    case 1:
        set_from(event, SLICE("moon"));
        return event;
    case 2:
        event->amount.unit = SLICE("barrel");
        return event;
    case 3:
        event = event_new(g, VERB_UNDO);
        set_of(event, SLICE("never"));
        return event;
    case 4:
        event->party = SLICE("NOBODY");
        give(event, FIELD_PARTY);
        return event;
    case 5:
        event = fact_outflow(g, VERB_ISSUE);
        event->reason = SLICE("WHY");
        return event;
    default:
        event = fact_return(g);
        set_of(event, SLICE("never"));
        return event;
    }
}

/* What no book can accept. */
static struct event *fact_impossible(struct generator *g)
{
    struct event *event = fact_outflow(g, VERB_SELL);

    switch (below(g, 8)) {
    case 0:
        event = fact_standing(g);
        set_item(g, event, any_item(g, is_bought));
        return event;
    case 1:
        event = fact_move(g);
        event->amount.qty.micro += (int64_t)100000 * QTY_ONE;
        return event;
    case 2:
        event = generate_bill(g, any_item(g, is_made));
        event->lines[event->line_count - 1].item = event->item;
        event->lines[event->line_count - 1].unit = (struct slice){ 0 };
        return event;
    case 3:
        event = generate_item(g, any_item(g, is_stocked));
        event->method = (enum method)below(g, 4);
        give(event, FIELD_METHOD);
        return event;
    case 4:
        event = generate_bill(g, g->plant.product);
        set_item(g, event, any_item(g, is_bought));
        return event;
    case 5:
        event = fact_close(g, VERB_CLOSE);
        event->to_day.number = g->day + 1 + below(g, 3);
        return event;
    case 6:
        event = fact_standing(g);
        event->item = SLICE("GHOST");
        event->line_count = 0;
        return event;
    default:
        event->amount.qty.micro = 0;
        return event;
    }
}

/* Any party, reason or order, the annex and boxes may be unknown: an event has one of them at most,
   as which is found first is not said. */
static void one_newcomer(struct generator *g, struct event *event)
{
    struct slice annex = g->plant.places[PLANT_PLACES - 1];
    bool named = event->party.size > 0 || event->reason.size > 0 || event->order.size > 0 ||
                 event_has(event, FIELD_ACTION);

    for (int i = 0; i < event->line_count && !verb_is_set_up(event->verb); i++)
        named |= event->lines[i].instead.size > 0;
    if (named && slice_equals(event->place, annex))
        event->place = g->plant.places[0];
    if (named && slice_equals(event->from_place, annex))
        event->from_place = g->plant.places[0];
    for (int i = 0; i < event->line_count && named; i++)
        if (slice_equals(event->lines[i].place, annex))
            event->lines[i].place = g->plant.places[0];
    named |= slice_equals(event->place, annex) || slice_equals(event->from_place, annex);
    if (named && !verb_is_set_up(event->verb))
        event->amount.unit = (struct slice){ 0 };
}

/* It has one fault, so that both books find the same. */
static struct event *fact_nonsense(struct generator *g)
{
    struct event *event = chance(g, 25)   ? generate_lot_nonsense(g)
                          : chance(g, 30) ? generate_order_nonsense(g)
                          : chance(g, 30) ? generate_operation_nonsense(g)
                          : chance(g, 45) ? fact_misnamed(g)
                                          : fact_impossible(g);
    struct slice annex = g->plant.places[PLANT_PLACES - 1];

    if (!slice_equals_text(event->party, "NOBODY")) {
        event->party = (struct slice){ 0 };
        event->present &= ~field_bit(FIELD_PARTY);
    }
    if (slice_equals(event->from_place, annex))
        event->from_place = g->plant.places[0];
    if (slice_equals(event->place, annex))
        event->place = g->plant.places[0];
    return event;
}

static void day_passes(struct generator *g, struct event *event)
{
    if (chance(g, 25))
        g->day += 1 + below(g, 2);
    if (chance(g, 5))
        event_at(event, g->day - 1 - below(g, 6));
}

static struct event *fact_rare(struct generator *g)
{
    switch (below(g, 5)) {
    case 0:
        return event_new(g, VERB_TICK);
    case 1:
        return fact_close(g, VERB_CLOSE);
    case 2:
        return fact_close(g, VERB_REOPEN);
    case 3:
        return fact_opening(g);
    default:
        return fact_expense(g);
    }
}

static struct event *fact_lie(struct generator *g)
{
    struct event *event = NULL;

    if (chance(g, 35))
        return generate_identify(g);
    if (chance(g, 60))
        event = generate_expiry(g);
    if (event)
        return event;
    return chance(g, 50) ? fact_move(g) : generate_keep(g);
}

static struct event *fact_like(struct generator *g)
{
    return fact_again(g, false);
}

static struct event *fact_other(struct generator *g)
{
    return fact_again(g, true);
}

/* What any plant does, by its share of a hundred. */
static struct event *fact_usual(struct generator *g, int pick)
{
    static const struct {
        int below;
        struct event *(*fact)(struct generator *g); /* NULL: goods leave, by this verb */
        enum verb verb;
    } shares[] = {
        { 8, fact_receive, 0 },     { 28, fact_complete, 0 },
        { 40, NULL, VERB_SELL },    { 45, NULL, VERB_SHIP },
        { 48, NULL, VERB_ISSUE },   { 51, NULL, VERB_SCRAP },
        { 57, fact_return, 0 },     { 60, fact_return_to_supplier, 0 },
        { 64, fact_lie, 0 },        { 68, fact_count, 0 },
        { 73, fact_settle, 0 },     { 90, fact_undo, 0 },
        { 91, fact_like, 0 },       { 92, fact_other, 0 },
        { 93, generate_change, 0 }, { 95, generate_accept, 0 },
        { 97, fact_nonsense, 0 },   { 100, fact_rare, 0 },
    };
    int i = 0;

    while (pick >= shares[i].below)
        i++;
    return shares[i].fact ? shares[i].fact(g) : fact_outflow(g, shares[i].verb);
}

/* NULL: none of these. */
static struct event *fact_of_books_and_orders(struct generator *g)
{
    if (g->closed != INT32_MIN && chance(g, 1))
        return chance(g, 75) ? fact_close(g, VERB_REOPEN) : fact_closed(g);
    if ((!g->waits || g->stages) && chance(g, g->stages ? 20 : 12))
        return chance(g, 70) ? generate_order(g) : fact_unordered(g);
    return NULL;
}

static struct event *fact_of_what_waits(struct generator *g)
{
    if (chance(g, 14))
        return generate_due(g);
    if (g->has_alternates && chance(g, 7))
        return generate_alternate(g, &(struct ordered){ .item = any_item(g, is_made) }, true);
    return NULL;
}

static struct event *fact_any(struct generator *g)
{
    int pick = below(g, 100);
    struct event *event =
        generate_is_approved(g) ? generate_approval(g) : fact_of_books_and_orders(g);

    if (event)
        return event;
    if (chance(g, 4))
        return generate_version(g);
    event = g->waits ? fact_of_what_waits(g) : NULL;
    if (event)
        return event;
    if (g->subcontracts && chance(g, 15))
        return generate_subcontract(g);
    if (g->starts && chance(g, 12))
        return generate_start_any(g);
    if (chance(g, 18))
        return generate_operation(g);
    if (chance(g, 4))
        return generate_landed(g);
    if (chance(g, 4))
        return generate_unbuild(g);
    if (chance(g, 4))
        return generate_rework(g);
    event = generate_has_numbered(g) && chance(g, 10) ? generate_swap(g) : NULL;
    if (event)
        return event;
    event = chance(g, g->away.size > 0 ? 60 : 4) ? generate_away(g) : NULL;
    if (event)
        return event;
    if (chance(g, 8))
        return chance(g, 60) ? fact_unset(g) : generate_newcomer(g);
    if (chance(g, 10 * (9 - g->hunger) / 3))
        return fact_receive(g);
    return fact_usual(g, pick);
}

struct event *generate_next(struct generator *g)
{
    struct event *event;

    if (g->set_up_next < g->set_up_count)
        return g->set_up[g->set_up_next++];
    event = chance(g, 7)                       ? generate_rare(g)
            : g->works_orders && chance(g, 75) ? generate_work(g)
                                               : NULL;
    if (!event)
        event = fact_any(g);
    if (event->key.size == 0)
        one_newcomer(g, event);
    generate_lots(g, event);
    if (chance(g, 3))
        generate_corrects(g, event);
    day_passes(g, event);
    if (day_is_none(event->day))
        event_at(event, g->day);
    if (event->key.size == 0)
        generate_hour(g, event);
    return event_done(g, event);
}
