/*
 * sim - random plants, put to the engine and to the naive book, until they part.
 *
 *   sim [--seed N] [--events N] [--books N] [--book B] [--verbose] [--inbox] [--shrink] [--all]
 */
#include "event_text.h"
#include "trial.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct options {
    uint64_t seed;
    long events;
    long books;
    long book; /* only this one; -1: all */
    bool verbose;
    bool inbox; /* … with what the inbox must be */
    bool shrink;
    bool all;     /* what is not reached fails a short run, too */
    bool forward; /* nothing is undone */
};

enum { ACTIONS = 4, CHANGES = 6, VERSIONS = 3 };

static const enum field changes[CHANGES] = { FIELD_QTY,  FIELD_DUE,       FIELD_PLACE,
                                             FIELD_BILL, FIELD_TOLERANCE, FIELD_LINE };

/* How often each thing was reached. */
struct reached {
    long verbs[VERB_COUNT];
    long undone[VERB_COUNT]; /* whole: by the verb of what stood and does no more */
    long again[VERB_COUNT];  /* … and of what stands again */
    long refusals[STATUS_COUNT];
    long methods[4];
    long schemes[SCHEMES];
    long policies[3];
    long actions[ACTIONS + 1]; /* of orders; the last: planned */
    long changes[CHANGES];
    long versions[VERSIONS]; /* of bills: drafts, releases, retirements */
    long stages[STAGE_COUNT];
    struct noted noted;
    struct carried_often carried;
    struct waited waited;
    struct operated operated;
    struct made_on made_on;
    struct swapped swapped;
    struct staged_often staged;
    long undone_at_once;
    long cut;
    long cents;
    long undone_all;
    long stranded;
    long splits;
    long events;
};

static void difference_print(const struct options *options, long book, const struct trial *t)
{
    char text[EVENT_TEXT_MAX];
    const struct difference *d = &t->difference;

    sim_event_text(t->entries[d->at].event, text);
    printf("FAIL simulation seed %llu book %ld event %d\n%s\n%s: subject %lld, naive or law %lld\n",
           (unsigned long long)options->seed, book, d->at + 1, text, d->what, (long long)d->subject,
           (long long)d->naive);
    printf("make sim SEED=%llu\n", (unsigned long long)options->seed);
    printf("sim --seed %llu --book %ld --shrink\n", (unsigned long long)options->seed, book);
    (void)fflush(stdout);
}

static void method_reached(struct reached *r, const struct plant *plant, const struct event *event)
{
    for (int i = 0; i < plant->item_count; i++)
        if (slice_equals(plant->items[i].name, event->item)) {
            r->methods[plant->items[i].method]++;
            r->policies[plant->items[i].policy]++;
        }
}

static const struct event *event_of(const struct trial *t, struct slice key)
{
    for (int i = 0; i < t->count; i++)
        if (t->answers[i] == OK && slice_equals(t->entries[i].event->key, key))
            return t->entries[i].event;
    return NULL;
}

/* An undo's undo makes what it is of happen again, and so on. */
static void undo_reached(struct reached *r, const struct trial *t, const struct event *event)
{
    bool again = true;

    for (; event && event->verb == VERB_UNDO; event = event_of(t, event->of))
        again = !again;
    if (event && again)
        r->again[event->verb]++;
    else if (event)
        r->undone[event->verb]++;
}

static void order_reached(struct reached *r, const struct event *event)
{
    if (event->verb != VERB_ORDER)
        return;
    r->actions[event_has(event, FIELD_ACTION) ? (int)event->action : ACTIONS]++;
    for (int i = 0; i < CHANGES && event_has(event, FIELD_ACTION); i++)
        r->changes[i] += event_has(event, changes[i]);
}

static void version_reached(struct reached *r, const struct event *event)
{
    static const enum field said[VERSIONS] = { FIELD_DRAFT, FIELD_RELEASE, FIELD_RETIRE };

    for (int i = 0; i < VERSIONS; i++)
        r->versions[i] += event_has(event, said[i]);
}

static bool put(struct trial *t, struct generator *g, struct entry entry, struct reached *r)
{
    enum status status;
    bool good = trial_put(t, entry, &status);

    r->events++;
    if (!good)
        return false;
    if (status == OK) {
        r->verbs[entry.event->verb]++;
        version_reached(r, entry.event);
        if (entry.event->verb == VERB_UNDO)
            undo_reached(r, t, entry.event);
        method_reached(r, t->plant, entry.event);
        order_reached(r, entry.event);
    } else {
        r->refusals[status]++;
    }
    generate_heard(g, entry.event, status);
    return true;
}

static bool undoes_exactly(const struct event *event)
{
    switch ((int)event->verb) {
    case VERB_SETTLE:
    case VERB_UNDO:
    case VERB_TICK:
    case VERB_CLOSE:
    case VERB_REOPEN:
    case VERB_LOT: /* what settled because the lot was good again has gone */
        return false;
    default:
        return !verb_is_set_up(event->verb);
    }
}

static bool has_lots(const struct plant *plant)
{
    for (int i = 0; i < plant->item_count; i++)
        if (plant->items[i].tracking != TRACK_NONE)
            return true;
    return false;
}

/* Done again, what of these lots is not there settles only behind the pieces that come back. */
static bool reworks_named(const struct event *event)
{
    return event->verb == VERB_REWORK && (event->lot.size > 0 || event->serials.size > 0);
}

/* An event, at once its undo, at once the undo of that: as before, as after. */
static bool put_at_once(struct trial *t, struct generator *g, const struct event *event,
                        struct reached *r)
{
    int id = t->count - 1;
    struct event *back;

    if (t->answers[id] != OK || id == 0 || !undoes_exactly(event))
        return true;
    for (int i = 0; i < id; i++)
        if (slice_equals(t->entries[i].event->key, event->key))
            return true;
    r->undone_at_once++;
    back = generate_undo(g, event->key, 0);
    if (back->day.number != event->day.number && has_lots(t->plant))
        return true; /* what had not expired on the day of a late event has by now */
    if (!put(t, g, (struct entry){ back, id + 1, id - 1 }, r))
        return false;
    if (generate_random(g, 2) || event->verb == VERB_RETURN || reworks_named(event))
        return true;
    return put(t, g, (struct entry){ generate_undo(g, back->key, 0), id + 2, id }, r);
}

static bool book_run(struct trial *t, struct generator *g, bool forward, struct reached *r)
{
    int length = 60 + (int)generate_random(g, 300);

    while (t->count < length || generate_is_set_up(g)) {
        struct event *event = generate_next(g);
        bool fresh = !generate_is_set_up(g);

        if (!put(t, g, (struct entry){ event, t->count, -1 }, r))
            return false;
        if (fresh && !forward && generate_random(g, 12) == 0 && !put_at_once(t, g, event, r))
            return false;
    }
    return trial_compare_costs(t);
}

static void waited_add(struct waited *sum, struct waited waited)
{
    for (int i = 0; i < ISSUE_METHOD_COUNT; i++)
        sum->due[i] += waited.due[i];
    for (int v = 0; v < VERB_COUNT; v++)
        sum->triggered[v] += waited.triggered[v];
    sum->owed += waited.owed;
    sum->beyond += waited.beyond;
    sum->settled += waited.settled;
}

static bool book_simulate(const struct options *options, long book, struct reached *r)
{
    uint64_t seed = options->seed * 1000003U + (uint64_t)book;
    struct generator *g = generate_open(seed, (int)(book % SCHEMES));
    struct trial *t = malloc(sizeof(*t));
    bool undo_all = book % 3 == 0 && !options->forward;
    bool good;

    assert(t);
    if (options->forward)
        generate_forward(g);
    trial_open(t, generate_plant(g));
    t->verbose = options->verbose;
    t->inbox = options->inbox;
    r->schemes[book % SCHEMES]++;
    good = book_run(t, g, options->forward, r);
    if (good && undo_all) {
        int before = t->count;

        r->undone_all++;
        good = trial_undo_all(t, g);
        r->events += t->count - before;
    }
    if (!good) {
        difference_print(options, book, t);
        if (options->shrink)
            trial_shrink(t, g, undo_all);
    }
    r->cut += t->cut;
    r->cents += t->cents;
    r->stranded += t->stranded;
    waited_add(&r->waited, naive_waited(t->naive));
    for (int i = 0; i < MADE_ON_COUNT; i++)
        r->made_on.of[i] += naive_made_on(t->naive).of[i];
    for (int i = 0; i < SWAPPED_COUNT; i++)
        r->swapped.of[i] += naive_swapped(t->naive).of[i];
    for (int i = 0; i < STAGED_COUNT; i++)
        r->staged.of[i] += naive_staged_often(t->naive).of[i];
    r->noted.over_completion += t->noted.over_completion;
    r->noted.under_completion += t->noted.under_completion;
    r->noted.order_closed += t->noted.order_closed;
    r->noted.in_process += t->noted.in_process;
    for (int i = 0; i < OPERATED_COUNT; i++)
        r->operated.of[i] += t->operated.of[i];
    for (int i = 0; i <= OPERATIONS; i++)
        r->operated.points[i] += t->operated.points[i];
    for (int i = 0; i < STAGE_COUNT; i++)
        r->stages[i] += t->stages[i];
    for (int i = 0; i < CARRIED_COUNT; i++)
        r->carried.of[i] += naive_carried(t->naive).of[i];
    trial_close(t);
    free(t);
    generate_close(g);
    return good;
}

/* ---- any split gives the same totals, at whatever pay points it is reported ---- */

static bool split_put(struct trial *t, struct event *event)
{
    enum status status;

    return trial_put(t, (struct entry){ event, t->count, -1 }, &status);
}

static bool split_fill(struct trial *t, struct generator *g, struct event **fill, int count)
{
    bool good = true;

    while (generate_is_set_up(g))
        generate_next(g);
    for (int i = 0; i < count && good; i++)
        good = split_put(t, fill[i]);
    return good;
}

/* No alternates: they are rounded report by report. */
static void lines_blow_through(struct event *bill)
{
    int kept = 0;

    for (int i = 0; i < bill->line_count; i++)
        if (bill->lines[i].instead.size == 0) {
            bill->lines[kept] = bill->lines[i];
            bill->lines[kept++].blow_through = !bill->lines[i].output;
        }
    bill->line_count = kept;
}

static void split_plainly(struct event *event, bool lacks)
{
    event->present &= ~field_bit(FIELD_SOURCES); /* else alternates may come first */
    if (!lacks)
        return;
    event->present &= ~field_bit(FIELD_SHORT);
    if (event->verb == VERB_BILL)
        lines_blow_through(event);
}

static int split_receive(struct generator *g, struct event **fill, int item, int64_t qty)
{
    const struct plant *plant = generate_plant(g);

    for (int p = 0; p < 5; p++) {
        fill[p] = generate_fact(g, VERB_RECEIVE, item, qty);
        fill[p]->place = plant->places[p];
        fill[p]->present |= field_bit(FIELD_PLACE);
        generate_sign(g, fill[p]);
    }
    return 5;
}

/* Where what is made lacks it lacks whole, and is all blown through: needs of one component that
   share what there is, and are not all of one kind, share it otherwise in parts. */
static int split_events(struct generator *g, struct event **fill, bool lacks)
{
    const struct plant *plant = generate_plant(g);
    int count = 0;

    while (generate_is_set_up(g)) {
        fill[count] = generate_next(g);
        split_plainly(fill[count++], lacks);
    }
    for (int i = 0; i < plant->item_count && i < plant->product; i++)
        if (plant->items[i].kind != KIND_PHANTOM && !(lacks && plant->items[i].kind == KIND_MADE))
            count += split_receive(g, fill + count, i, (int64_t)100000 * QTY_ONE);
    generate_law_order(g, plant->product, fill + count);
    return count + 2;
}

/* Layers may be finer; everything else must be the same. */
/* What a completion's cost is divided into, where it makes more than its product: that is by event.
 */
static bool is_divided(const struct figure *figure, const struct plant *plant)
{
    static const char *const roles[] = { "material",          "finished",
                                         "by-product-income", "production-variance",
                                         "payables",          "applied" };

    if (figure->kind == FIGURE_POOL_VALUE && figure->item < PLANT_ITEMS_MAX)
        return figure->item == plant->product || plant->items[figure->item].besides;
    for (size_t i = 0; i < ARRAY_COUNT(roles); i++)
        if (figure_is_balance(figure, roles[i]))
            return true;
    return false;
}

static int64_t divided_sum(const struct figures *figures, const struct plant *plant)
{
    int64_t sum = figure_balance(figures, "by-product-income") +
                  figure_balance(figures, "production-variance");

    for (int i = 0; i < figures->count; i++)
        if (figures->of[i].kind == FIGURE_POOL_VALUE && is_divided(&figures->of[i], plant))
            sum += figures->of[i].value;
    return sum;
}

static bool makes_besides(const struct trial *t)
{
    for (int i = 0; i < t->count; i++)
        for (int k = 0; k < t->entries[i].event->line_count; k++)
            if (t->entries[i].event->lines[k].output &&
                slice_equals(t->entries[i].event->item, t->plant->items[t->plant->product].name))
                return true;
    return false;
}

/* All points are recorded, so that no element stands in its contra: then the sum is the same. */
static bool divided_same(const struct options *options, long book, struct trial *once,
                         struct trial *parts)
{
    int64_t a = divided_sum(&once->seen[(once->count - 1) % 4], once->plant);
    int64_t b = divided_sum(&parts->seen[(parts->count - 1) % 4], once->plant);

    if (a == b || once->plant->points != (POINT_PURCHASE | POINT_COMPLETION | POINT_SALE))
        return true;
    printf("FAIL simulation seed %llu book %ld: law: any split makes as much: once %lld, in parts "
           "%lld\n",
           (unsigned long long)options->seed, book, (long long)a, (long long)b);
    return false;
}

static bool split_same(const struct options *options, long book, struct trial *once,
                       struct trial *parts)
{
    const struct figures *a = &once->seen[(once->count - 1) % 4];
    const struct figures *b = &parts->seen[(parts->count - 1) % 4];
    bool divides = makes_besides(once);
    int k = 0;

    for (int i = 0; i < b->count; i++)
        assert(b->of[i].item < PLANT_ITEMS_MAX || b->of[i].value == 0); /* nothing in process */
    for (int i = 0; i < a->count; i++) {
        char text[FIGURE_TEXT_MAX];

        if (a->of[i].kind >= FIGURE_LAYERS && a->of[i].kind <= FIGURE_LAYER_CONVERSION)
            continue;
        while (b->of[k].kind >= FIGURE_LAYERS && b->of[k].kind <= FIGURE_LAYER_CONVERSION)
            k++;
        if (a->of[i].value != b->of[k].value && !(divides && is_divided(&a->of[i], once->plant))) {
            figure_text(&a->of[i], once->plant, text);
            printf("FAIL simulation seed %llu book %ld: law: any split gives the same, %s: "
                   "once %lld, in parts %lld\n",
                   (unsigned long long)options->seed, book, text, (long long)a->of[i].value,
                   (long long)b->of[k].value);
            for (int e = 0; e < once->count; e++)
                printf("%.*s\n", (int)once->entries[e].event->text_as_submitted.size,
                       once->entries[e].event->text_as_submitted.text);
            return false;
        }
        k++;
    }
    return !divides || divided_same(options, book, once, parts);
}

/* Every second time by an order, whose bill gets a new version between the parts: the law holds,
   as that is none of the order's. */
static struct event *split_part(struct generator *g, bool by_order, int64_t qty)
{
    int product = generate_plant(g)->product;

    return by_order ? generate_law_report(g, product, qty)
                    : generate_fact(g, VERB_COMPLETE, product, qty);
}

/* The pay points of the product, as bits: that of operation 10 first. */
static unsigned split_points(struct event **fill, int filled, struct slice product)
{
    unsigned points = 0;

    for (int i = 0; i < filled; i++)
        for (int k = 0; k < fill[i]->line_count && fill[i]->verb == VERB_ROUTING; k++)
            if (slice_equals(fill[i]->item, product) && fill[i]->lines[k].pay_point)
                points |= 1U << (fill[i]->lines[k].operation / 10 - 1);
    return points;
}

/* So many have passed each pay point, and, last, have been completed. */
struct split {
    unsigned points;
    bool by_order;
    int passed[OPERATIONS + 1];
};

/* The next part: reported at any pay point that not all have passed, or completed. */
static struct event *split_next(struct split *split, struct generator *g, int n)
{
    int at;
    int some;

    do
        at = (int)generate_random(g, OPERATIONS + 1);
    while (split->passed[at] == n || (at < OPERATIONS && (split->points >> at & 1U) == 0));
    some = 1 + (int)generate_random(g, (uint64_t)(n - split->passed[at]));
    split->passed[at] += some;
    for (int i = 0; i < at; i++)
        if (split->passed[i] < split->passed[at])
            split->passed[i] = split->passed[at];
    return at == OPERATIONS ? split_part(g, split->by_order, some * (int64_t)QTY_ONE)
                            : generate_law_operation(g, generate_plant(g)->product, 10 * (at + 1),
                                                     some * (int64_t)QTY_ONE, split->by_order);
}

static bool split_in_parts(struct trial *t, struct generator *g, struct split split, int n)
{
    bool good = true;
    bool first = true;

    while (split.passed[OPERATIONS] < n && good) {
        good = split_put(t, split_next(&split, g, n));
        if (good && first && split.by_order)
            good = split_put(t, generate_law_version(g, generate_plant(g)->product));
        first = false;
    }
    return good;
}

static bool split_simulate(const struct options *options, long book)
{
    struct generator *g =
        generate_open(options->seed * 7777777U + (uint64_t)book, (int)(book % SCHEMES));
    const struct plant *plant = generate_plant(g);
    struct event *fill[512];
    int filled = split_events(g, fill, book % 8 >= 4);
    struct trial *once = malloc(sizeof(*once));
    struct trial *parts = malloc(sizeof(*parts));
    int n = 2 + (int)generate_random(g, 11);
    bool by_order = book % 2 == 1;
    struct split split = { .by_order = by_order };
    enum status status = OK; /* where all is refused at once, a part need not be */
    bool good;

    assert(once && parts);
    if (book % 4 >= 2)
        split.points = split_points(fill, filled, plant->items[plant->product].name);
    trial_open(once, plant);
    trial_open(parts, plant);
    good =
        split_fill(once, g, fill, filled) && split_fill(parts, g, fill, filled) &&
        trial_put(once,
                  (struct entry){ split_part(g, by_order, n * (int64_t)QTY_ONE), once->count, -1 },
                  &status);
    if (good && status == OK)
        good = split_in_parts(parts, g, split, n) && split_put(once, generate_law_flush(g)) &&
               split_put(parts, generate_law_flush(g));
    if (good)
        good = status != OK || split_same(options, book, once, parts);
    else
        difference_print(options, book, once->difference.at >= 0 ? once : parts);
    trial_close(once);
    trial_close(parts);
    free(once);
    free(parts);
    generate_close(g);
    return good;
}

/* ---- what was reached ---- */

static const enum status wanted[] = {
    ITEM_UNKNOWN,      PLACE_UNKNOWN,   UNIT_UNKNOWN,    PARTY_UNKNOWN, REASON_UNKNOWN,
    KEY_UNKNOWN,       KEY_CONFLICT,    BILL_MISSING,    BILL_CYCLE,    ITEM_KIND,
    ITEM_IN_USE,       COST_MISSING,    UNDO_NOTHING,    UNDO_EXCEEDS,  SETTLE_NOTHING,
    STOCK_SHORT,       PERIOD_CLOSED,   PERIOD_OPEN,     PERIOD_AHEAD,  NUMBER_SIGN,
    UNDO_REFUSED,      NAME_TAKEN,      ORDER_UNKNOWN,   ORDER_STATE,   ORDER_ITEM,
    VERSION_UNKNOWN,   BILL_STATE,      REPLACE_NOTHING, LOT_UNKNOWN,   LOT_EXPIRY,
    LOT_EXISTS,        LOT_UNTRACKED,   SERIALS_COUNT,   DUE_NOTHING,   ROUTING_ORDER,
    OPERATION_UNKNOWN, UNBUILD_EXCEEDS, ORDER_KIND,      NOT_UNDONE
};

static bool count_print(const char *kind, const char *name, long count, bool must)
{
    printf("  %-8s %-22s %9ld%s\n", kind, name, count, must && count == 0 ? "  NOT REACHED" : "");
    return !must || count > 0;
}

static bool carried_print(const struct reached *r)
{
    static const char *const names[CARRIED_COUNT] = {
        "was short",  "had by no report", "drawn, given back", "owed, given back",     "sold",
        "it settled", "drawn again",      "owed again",        "of a report in parts", "anew",
        "(tolerated)"
    };
    bool good = true;

    for (int i = 0; i < CARRIED_COUNT; i++)
        good &= count_print("carry", names[i], r->carried.of[i],
                            i != CARRIED_SETTLED && i != CARRIED_FORGOTTEN); /* rare */
    return good;
}

static bool orders_print(const struct reached *r)
{
    static const char *const actions[ACTIONS + 1] = { "release", "change", "cancel", "reopen",
                                                      "(planned)" };
    static const char *const words[CHANGES] = { "quantity", "due",       "place",
                                                "bill",     "tolerance", "line" };
    static const char *const stages[STAGE_COUNT] = { "planned", "released", "finished",
                                                     "cancelled" };
    bool good = true;

    for (int i = 0; i <= ACTIONS; i++)
        good &= count_print("order", actions[i], r->actions[i], true);
    for (int i = 0; i < CHANGES; i++)
        good &= count_print("change", words[i], r->changes[i], true);
    for (int i = 0; i < STAGE_COUNT; i++)
        good &= count_print("state", stages[i], r->stages[i], true);
    good &= count_print("inbox", "over-completion", r->noted.over_completion, true);
    good &= count_print("inbox", "under-completion", r->noted.under_completion, true);
    good &= count_print("inbox", "order-closed", r->noted.order_closed, true);
    return good;
}

static bool versions_print(const struct reached *r)
{
    static const char *const words[VERSIONS] = { "draft", "release", "retire" };
    bool good = true;

    for (int i = 0; i < VERSIONS; i++)
        good &= count_print("bill", words[i], r->versions[i], true);
    return good;
}

static bool waited_print(const struct waited *waited)
{
    static const enum verb verbs[] = { VERB_TICK,  VERB_CLOSE, VERB_EMPTY, VERB_FLUSH,
                                       VERB_ISSUE, VERB_SELL,  VERB_SHIP };
    bool good = true;

    for (int i = ISSUE_MANUAL; i < ISSUE_BULK; i++)
        good &= count_print("due", issue_words[i], waited->due[i], true);
    for (size_t i = 0; i < ARRAY_COUNT(verbs); i++)
        good &= count_print("trigger", verb_row(verbs[i])->name, waited->triggered[verbs[i]], true);
    good &= count_print("trigger", "  beyond what is due", waited->beyond, true);
    good &= count_print("trigger", "  of goods sold before", waited->settled, true);
    return count_print("trigger", "  and owed", waited->owed, true) && good;
}

/* Of so many undos one is undone itself, or nothing looks for it. */
enum { UNDONE_OFTEN = 12 };

static bool made_on_print(const struct made_on *made_on)
{
    static const char *const kinds[MADE_ON_COUNT] = {
        "completed", "beside what lay there", "as named", "undone", "undone, part returned", "again"
    };
    bool good = true;

    for (int i = 0; i < MADE_ON_COUNT; i++)
        good &= count_print("make-on", kinds[i], made_on->of[i], true);
    return good;
}

static bool swapped_print(const struct swapped *swapped)
{
    static const char *const kinds[SWAPPED_COUNT] = { "by a return", "undone", "again" };
    bool good = true;

    for (int i = 0; i < SWAPPED_COUNT; i++)
        good &= count_print("swapped", kinds[i], swapped->of[i], i < SWAPPED_AGAIN);
    return good;
}

static bool staged_print(const struct staged_often *staged)
{
    static const char *const kinds[STAGED_COUNT] = {
        "of an item", "all of an order", "all undone",           "taken",
        "gone back",  "triggered",       "in place of the bill", "gone back undone",
    };
    bool good = true;

    for (int i = 0; i < STAGED_COUNT; i++)
        good &= count_print("staged", kinds[i], staged->of[i], i < STAGED_TRIGGERED);
    return good;
}

static bool operations_print(const struct reached *r)
{
    static const char *const kinds[OPERATED_COUNT] = {
        "reports",     "of orders",        "goods taken",    "caught up",   "taken and caught up",
        "two skipped", "with scrap",       "carries used",   "actual use",  "fixed needs",
        "goods owed",  "partly undone",    "and done again", "alternates",  "whole ones",
        "stated ones", "apart of several", "blown through",  "… once more", "… below",
        "… carried",   "… undone",         "… done again",   "taken up",    "… with others"
    };
    static const char *const points[OPERATIONS + 1] = { "none", "one", "two", "three", "four" };
    bool good = true;

    for (int i = 0; i < OPERATED_COUNT; i++)
        good &= count_print("operate", kinds[i], r->operated.of[i], true);
    for (int i = 0; i <= OPERATIONS; i++)
        good &= count_print("behind", points[i], r->operated.points[i], true);
    good &= count_print("inbox", "in-process", r->noted.in_process, true);
    return good;
}

static bool reached_print(const struct reached *r)
{
    static const char *const methods[] = { "fifo", "lifo", "average", "standard" };
    static const char *const schemes[SCHEMES] = { "purchase completion sale", "purchase sale",
                                                  "completion sale", "sale" };
    static const char *const policies[] = { "owe", "refuse", "warn" };
    bool good = true;

    for (int v = 0; v < VERB_COUNT; v++) {
        const char *name = verb_row((enum verb)v)->name;
        bool must = v != VERB_SITE && v != VERB_ACCOUNT && v != VERB_CORRECT; /* not made here */

        good &= count_print("verb", name, r->verbs[v], must);
        if (v == VERB_UNDO)
            continue;
        must = must && v != VERB_BOOK && v != VERB_REOPEN; /* rare */
        good &= count_print("undone", name, r->undone[v], must);
        must = must && r->undone[v] >= UNDONE_OFTEN;
        good &= count_print("again", name, r->again[v], must);
    }
    for (int i = 0; i < 4; i++)
        good &= count_print("method", methods[i], r->methods[i], true);
    for (int i = 0; i < SCHEMES; i++)
        good &= count_print("points", schemes[i], r->schemes[i], true);
    for (int i = 0; i < 3; i++)
        good &= count_print("short", policies[i], r->policies[i], true);
    good &= orders_print(r);
    good &= carried_print(r);
    good &= versions_print(r);
    good &= waited_print(&r->waited);
    good &= operations_print(r);
    good &= made_on_print(&r->made_on);
    good &= swapped_print(&r->swapped);
    good &= staged_print(&r->staged);
    for (size_t i = 0; i < ARRAY_COUNT(wanted); i++)
        good &= count_print("refused", status_code(wanted[i]), r->refusals[wanted[i]], true);
    good &= count_print("law", "undone at once", r->undone_at_once, true);
    count_print("law", "  but for a cut", r->cut, false);
    count_print("law", "  but for cents", r->cents, false);
    good &= count_print("law", "everything undone", r->undone_all, true);
    count_print("law", "  but for a shipment", r->stranded, false);
    good &= count_print("law", "any split", r->splits, true);
    return good;
}

static bool option_number(struct options *options, const char *word, const char *value)
{
    if (strcmp(word, "--seed") == 0)
        options->seed = strtoull(value, NULL, 10);
    else if (strcmp(word, "--events") == 0)
        options->events = strtol(value, NULL, 10);
    else if (strcmp(word, "--books") == 0)
        options->books = strtol(value, NULL, 10);
    else if (strcmp(word, "--book") == 0)
        options->book = strtol(value, NULL, 10);
    else
        return false;
    return true;
}

static bool option_flag(struct options *options, const char *word)
{
    if (strcmp(word, "--verbose") == 0)
        options->verbose = true;
    else if (strcmp(word, "--inbox") == 0)
        options->inbox = options->verbose = true;
    else if (strcmp(word, "--forward") == 0)
        options->forward = true;
    else if (strcmp(word, "--all") == 0)
        options->all = true;
    else if (strcmp(word, "--shrink") == 0)
        options->shrink = true;
    else
        return false;
    return true;
}

static bool options_read(int count, char **words, struct options *options)
{
    for (int i = 1; i < count; i++) {
        if (option_flag(options, words[i]))
            continue;
        if (i + 1 == count || !option_number(options, words[i], words[i + 1])) {
            fprintf(stderr, "sim: %s?\n", words[i]);
            return false;
        }
        i++;
    }
    return true;
}

int main(int count, char **words)
{
    struct options options = { .seed = 1, .events = 20000, .books = 1000000000, .book = -1 };
    struct reached *r = NULL;
    long book = 0;
    bool good = true;

    if (!options_read(count, words, &options))
        return 2;
    r = calloc(1, sizeof(*r));
    assert(r);
    book = options.book >= 0 ? options.book : 0;
    do {
        good = book_simulate(&options, book, r);
        if (good && book % 5 == 0) {
            good = split_simulate(&options, book);
            r->splits++;
        }
        book++;
    } while (good && options.book < 0 && book < options.books && r->events < options.events);
    if (good && options.book < 0)
        good = reached_print(r) || (!options.all && r->events < 100000);
    if (good)
        printf("ok simulation %ld events seed %llu\n", r->events, (unsigned long long)options.seed);
    free(r);
    return good ? 0 : 1;
}
