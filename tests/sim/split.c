#include "split.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pair {
    struct trial *once;
    struct trial *parts;
};

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
static bool divided_same(uint64_t seed, long book, struct trial *once, struct trial *parts)
{
    int64_t a = divided_sum(&once->seen[(once->count - 1) % 4], once->plant);
    int64_t b = divided_sum(&parts->seen[(parts->count - 1) % 4], once->plant);

    if (a == b || once->recorded.points[0] != (POINT_PURCHASE | POINT_COMPLETION | POINT_SALE))
        return true;
    printf("FAIL simulation seed %llu book %ld: law: any split makes as much: once %lld, in parts "
           "%lld\n",
           (unsigned long long)seed, book, (long long)a, (long long)b);
    return false;
}

/* By count and charge first what comes from outside is booked at once, against the stock that the
 * event's goods are: finished, or at a pay point material. */
static bool stands_either_way(const struct figure *figure, const struct trial *t)
{
    return t->recorded.deferred &&
           (figure_is_balance(figure, "material") || figure_is_balance(figure, "finished"));
}

static int64_t stock_booked(const struct trial *t)
{
    const struct figures *figures = &t->seen[(t->count - 1) % 4];

    return figure_balance(figures, "material") + figure_balance(figures, "finished");
}

static bool stock_same(uint64_t seed, long book, const struct trial *once,
                       const struct trial *parts)
{
    if (stock_booked(once) == stock_booked(parts) || makes_besides(once))
        return true;
    printf("FAIL simulation seed %llu book %ld: law: any split books the same stock: once %lld, in "
           "parts %lld\n",
           (unsigned long long)seed, book, (long long)stock_booked(once),
           (long long)stock_booked(parts));
    return false;
}

static void told_print(const char *how, const struct trial *t)
{
    printf("# %s:\n", how);
    for (int e = 0; e < t->count; e++)
        printf("%.*s\n", (int)t->entries[e].event->text_as_submitted.size,
               t->entries[e].event->text_as_submitted.text);
}

static bool split_same(uint64_t seed, long book, struct trial *once, struct trial *parts)
{
    const struct figures *a = &once->seen[(once->count - 1) % 4];
    const struct figures *b = &parts->seen[(parts->count - 1) % 4];
    bool divides = makes_besides(once);
    int k = 0;

    for (int i = 0; i < b->count; i++)
        assert(b->of[i].item < PLANT_ITEMS_MAX || b->of[i].value == 0); /* nothing in process */
    for (int i = 0; i < a->count; i++) {
        char text[FIGURE_TEXT_MAX];

        if (a->of[i].kind >= FIGURE_LAYERS && a->of[i].kind <= FIGURE_LAYER_VALUE)
            continue;
        while (b->of[k].kind >= FIGURE_LAYERS && b->of[k].kind <= FIGURE_LAYER_VALUE)
            k++;
        if (a->of[i].value != b->of[k].value && !stands_either_way(&a->of[i], once) &&
            !(divides && is_divided(&a->of[i], once->plant))) {
            figure_text(&a->of[i], once->plant, text);
            printf("FAIL simulation seed %llu book %ld: law: any split gives the same, %s: "
                   "once %lld, in parts %lld\n",
                   (unsigned long long)seed, book, text, (long long)a->of[i].value,
                   (long long)b->of[k].value);
            told_print("once", once);
            told_print("in parts", parts);
            return false;
        }
        k++;
    }
    return stock_same(seed, book, once, parts) &&
           (!divides || divided_same(seed, book, once, parts));
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

/* ---- reports of an order, some of them undone ---- */

enum { MIXED_MAX = 8, MIXES = 6 };

/* n pieces in parts, others in between that do not stand; then the order is finished. */
static bool mix_in_parts(struct trial *t, struct generator *g, int n)
{
    struct event *others[MIXED_MAX];
    uint64_t count = 0;
    bool good = true;

    while ((n > 0 || count > 0) && good) {
        uint64_t pick = generate_random(g, 3);
        uint64_t some = 1 + generate_random(g, (uint64_t)n + 1);

        if (pick == 0 && count < MIXED_MAX && n > 0) {
            others[count] = split_part(g, true, (int64_t)some * QTY_ONE);
            good = split_put(t, others[count++]);
        } else if (pick == 1 && count > 0) {
            uint64_t at = generate_random(g, count);

            good = split_put(t, generate_undo(g, others[at]->key, 0));
            others[at] = others[--count];
        } else if (n > 0) {
            some = some > (uint64_t)n ? (uint64_t)n : some;
            good = split_put(t, split_part(g, true, (int64_t)some * QTY_ONE));
            n -= (int)some;
        }
    }
    return good && split_put(t, generate_law_finish(g)) && split_put(t, generate_law_flush(g));
}

static int64_t pool_qty(const struct trial *t, int item)
{
    const struct figures *figures = &t->seen[(t->count - 1) % 4];

    for (int i = 0; i < figures->count; i++)
        if (figures->of[i].kind == FIGURE_POOL_QTY && figures->of[i].item == item)
            return figures->of[i].value;
    return 0;
}

/* Quantities of parts (nothing lacks: a finish gives back nothing that was blown through): what
 * stays of an undone draw is a layer of its own, which has its own cents; of what was made besides
 * the reports that stand made what they say. */
static bool mixed_same(uint64_t seed, long book, const struct pair *pair)
{
    const struct plant *plant = pair->parts->plant;

    for (int i = 0; i < plant->item_count; i++) {
        int64_t once = pool_qty(pair->once, i);
        int64_t mixed = pool_qty(pair->parts, i);

        if (once == mixed || plant->items[i].besides)
            continue;
        printf("FAIL simulation seed %llu book %ld: law: a finished order has used the same, %.*s: "
               "once %lld, with what was undone %lld\n",
               (unsigned long long)seed, book, (int)plant->items[i].name.size,
               plant->items[i].name.text, (long long)once, (long long)mixed);
        for (int e = 0; e < pair->parts->count; e++)
            printf("%.*s\n", (int)pair->parts->entries[e].event->text_as_submitted.size,
                   pair->parts->entries[e].event->text_as_submitted.text);
        return false;
    }
    return true;
}

/* ---- both ---- */

/* What both books are told, and how one of them is told it. */
struct telling {
    struct split split;
    int n;
    bool mixed;
};

static bool tell(struct generator *g, const struct telling *telling, const struct pair *pair)
{
    if (!telling->mixed)
        return split_in_parts(pair->parts, g, telling->split, telling->n) &&
               split_put(pair->once, generate_law_flush(g)) &&
               split_put(pair->parts, generate_law_flush(g));
    return mix_in_parts(pair->parts, g, telling->n) &&
           split_put(pair->once, generate_law_finish(g)) &&
           split_put(pair->once, generate_law_flush(g));
}

static bool is_same(uint64_t seed, long book, const struct telling *telling,
                    const struct pair *pair)
{
    return telling->mixed ? mixed_same(seed, book, pair)
                          : split_same(seed, book, pair->once, pair->parts);
}

static bool pair_simulate(uint64_t seed, long book, int mixed)
{
    uint64_t number = seed * 7777777U + (uint64_t)book + (uint64_t)mixed * 1000003U;
    struct generator *g = generate_open(number, (int)(book % SCHEMES));
    const struct plant *plant = generate_plant(g);
    struct event *fill[512];
    int filled = split_events(g, fill, mixed == 0 && book % 8 >= 4);
    struct pair pair = { malloc(sizeof(*pair.once)), malloc(sizeof(*pair.parts)) };
    struct telling telling = { .n = 2 + (int)generate_random(g, 11), .mixed = mixed > 0 };
    enum status status = OK; /* where all is refused at once, a part need not be */
    bool good;

    assert(pair.once && pair.parts);
    telling.split.by_order = book % 2 == 1 || mixed > 0;
    if (book % 4 >= 2)
        telling.split.points = split_points(fill, filled, plant->items[plant->product].name);
    trial_open(pair.once, plant);
    trial_open(pair.parts, plant);
    good = split_fill(pair.once, g, fill, filled) && split_fill(pair.parts, g, fill, filled) &&
           trial_put(
               pair.once,
               (struct entry){ split_part(g, telling.split.by_order, telling.n * (int64_t)QTY_ONE),
                               pair.once->count, -1 },
               &status);
    if (good && status == OK)
        good = tell(g, &telling, &pair);
    if (good)
        good = status != OK || is_same(seed, book, &telling, &pair);
    else
        trial_print(seed, book, pair.once->difference.at >= 0 ? pair.once : pair.parts);
    trial_close(pair.once);
    trial_close(pair.parts);
    free(pair.once);
    free(pair.parts);
    generate_close(g);
    return good;
}

bool split_simulate(uint64_t seed, long book)
{
    bool good = pair_simulate(seed, book, 0);

    for (int mixed = 1; mixed <= MIXES && good; mixed++)
        good = pair_simulate(seed, book, mixed);
    return good;
}
