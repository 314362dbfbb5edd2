#include "figures.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { LAYERS_MAX = 512, ORDERS_MAX = 256, TAGS_MAX = 4096 };

static const char *const roles[] = { "material",
                                     "wip",
                                     "finished",
                                     "cost-of-sales",
                                     "payables",
                                     "incurred",
                                     "applied",
                                     "owed",
                                     "due",
                                     "scrap",
                                     "shrinkage",
                                     "price-variance",
                                     "production-variance",
                                     "revaluation",
                                     "rounding",
                                     "opening",
                                     "usage-variance",
                                     "by-product-income",
                                     "expense:TEST",
                                     "expense:KAIZEN",
                                     "expense:EXTRA",
                                     "expense:bulk" };

static void add(struct figures *figures, enum figure_kind kind, int item, int sub, int64_t value)
{
    assert(figures->count < FIGURES_MAX);
    figures->of[figures->count++] = (struct figure){ kind, item, sub, value };
}

static void add_value(struct figures *figures, enum figure_kind kind, int item, value_t value)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        add(figures, kind, item, e, value.of[e].minor);
}

static void see_layers(struct figures *figures, const struct view *view, int item,
                       struct slice name)
{
    struct layer_seen layers[LAYERS_MAX];
    int count = view->subject ? subject_layers(view->subject, name, layers, LAYERS_MAX)
                              : naive_layers(view->naive, name, layers, LAYERS_MAX);

    add(figures, FIGURE_LAYERS, item, 0, count);
    for (int i = 0; i < count && i < LAYERS_MAX; i++) {
        add(figures, FIGURE_LAYER_QTY, item, i, layers[i].left.micro);
        for (int e = 0; e < ELEMENT_COUNT; e++)
            add(figures, FIGURE_LAYER_VALUE, item, i * ELEMENT_COUNT + e,
                layers[i].value.of[e].minor);
    }
}

/* By lot, claim and status, as the naive book tells them apart: what the other has under one that
   this has not, its places show. */
static void see_tags(struct figures *figures, const struct view *view, int item,
                     const struct plant *plant, struct slice name)
{
    static struct tag_seen tags[TAGS_MAX];

    for (int p = 0; p < PLANT_PLACES; p++) {
        int count = naive_tags(view->naive, name, plant->places[p], tags, TAGS_MAX);

        assert(count <= TAGS_MAX);
        for (int i = 0; i < count; i++) {
            qty_t qty = view->subject ? subject_tag(view->subject, name, plant->places[p], &tags[i])
                                      : tags[i].qty;

            add(figures, FIGURE_TAG, item, tags[i].id, qty.micro);
            if (tags[i].lot.size > 0)
                add(figures, FIGURE_EXPIRY, item, tags[i].id,
                    view->subject ? subject_dates(view->subject, name, &tags[i])
                                  : naive_dates(view->naive, tags[i].id));
        }
    }
}

static void see_item(struct figures *figures, const struct view *view, int item,
                     const struct plant *plant, struct slice name)
{
    struct subject *s = view->subject;
    struct naive *n = view->naive;

    for (int p = 0; p < PLANT_PLACES; p++)
        add(figures, FIGURE_STOCK, item, p,
            (s ? subject_stock(s, name, plant->places[p]) : naive_stock(n, name, plant->places[p]))
                .micro);
    see_tags(figures, view, item, plant, name);
    add(figures, FIGURE_POOL_QTY, item, 0,
        (s ? subject_pool_qty(s, name) : naive_pool_qty(n, name)).micro);
    add_value(figures, FIGURE_POOL_VALUE, item,
              s ? subject_pool_value(s, name) : naive_pool_value(n, name));
    add(figures, FIGURE_OWED_QTY, item, 0,
        (s ? subject_owed_qty(s, name) : naive_owed_qty(n, name)).micro);
    add_value(figures, FIGURE_OWED_VALUE, item,
              s ? subject_owed_value(s, name) : naive_owed_value(n, name));
    add(figures, FIGURE_DUE_QTY, item, 0,
        (s ? subject_due_qty(s, name) : naive_due_qty(n, name)).micro);
    add_value(figures, FIGURE_DUE_VALUE, item,
              s ? subject_due_value(s, name) : naive_due_value(n, name));
    see_layers(figures, view, item, name);
}

static void see_orders(struct figures *figures, const struct view *view)
{
    struct order_seen orders[ORDERS_MAX];
    int count = naive_orders(view->naive, orders, ORDERS_MAX);

    assert(count <= ORDERS_MAX);
    add(figures, FIGURE_ORDERS, 0, 0, count);
    for (int i = 0; i < count; i++) {
        int number = orders[i].number;

        if (view->subject)
            subject_order(view->subject, &orders[i]);
        add(figures, FIGURE_ORDER_STAGE, 0, number, orders[i].stage);
        add(figures, FIGURE_ORDER_QTY, 0, number, orders[i].qty.micro);
        add(figures, FIGURE_ORDER_GOOD, 0, number, orders[i].good.micro);
        add(figures, FIGURE_ORDER_SCRAPPED, 0, number, orders[i].scrapped.micro);
        add(figures, FIGURE_ORDER_LOST, 0, number, orders[i].lost.micro);
        add(figures, FIGURE_ORDER_STARTED, 0, number, orders[i].started.micro);
        add(figures, FIGURE_ORDER_DUE, 0, number, orders[i].due.number);
    }
}

static void see_goods(struct figures *figures, const struct view *view, const struct plant *plant)
{
    struct slice names[GOODS_SEEN_MAX];
    int count = naive_goods(view->naive, names, GOODS_SEEN_MAX);

    assert(count <= GOODS_SEEN_MAX);
    for (int i = 0; i < count; i++)
        see_item(figures, view, PLANT_ITEMS_MAX + i, plant, names[i]);
}

/* Goods in process are fifo and stand in material. */
static const struct plant_item *item_of(const struct plant *plant, int item)
{
    static const struct plant_item goods = { .kind = KIND_MADE, .semi = true };

    return item < PLANT_ITEMS_MAX ? &plant->items[item] : &goods;
}

void figures_see(struct figures *figures, const struct view *view, const struct plant *plant)
{
    struct carries carries;

    figures->count = 0;
    for (int i = 0; i < plant->item_count; i++)
        if (plant->items[i].kind == KIND_BOUGHT || plant->items[i].kind == KIND_MADE)
            see_item(figures, view, i, plant, plant->items[i].name);
    for (int r = 0; r < (int)ARRAY_COUNT(roles); r++) {
        struct slice role = slice_of(roles[r]);

        add(figures, FIGURE_BALANCE, 0, r,
            (view->subject ? subject_balance(view->subject, role)
                           : naive_balance(view->naive, role))
                .minor);
    }
    add(figures, FIGURE_CLOSED, 0, 0,
        (view->subject ? subject_closed(view->subject) : naive_closed(view->naive)).number);
    carries = view->subject ? subject_carries(view->subject) : naive_carries(view->naive);
    add(figures, FIGURE_CARRIES, 0, 0, carries.more);
    add(figures, FIGURE_CARRIES, 0, 1, carries.less);
    see_orders(figures, view);
    see_goods(figures, view, plant);
}

int figures_differ(const struct figures *a, const struct figures *b)
{
    for (int i = 0; i < a->count; i++) {
        const struct figure *x = &a->of[i];
        const struct figure *y = &b->of[i];

        if (i >= b->count || x->kind != y->kind || x->item != y->item || x->sub != y->sub ||
            x->value != y->value)
            return i;
    }
    return -1;
}

static const char *const kinds[] = {
    "stock",          "pool quantity", "pool value",     "owed quantity",  "owed value",
    "due quantity",   "due value",     "open layers",    "layer quantity", "layer value",
    "balance",        "closed day",    "carries",        "orders",         "order state",
    "order quantity", "order good",    "order scrapped", "order lost",     "order started",
    "order due",      "stock",         "last day",
};

void figure_text(const struct figure *figure, const struct plant *plant, char out[FIGURE_TEXT_MAX])
{
    const char *kind = kinds[figure->kind];
    char item[64];

    if (figure->item < PLANT_ITEMS_MAX)
        snprintf(item, sizeof(item), "%s", plant->items[figure->item].name.text);
    else
        snprintf(item, sizeof(item), "of goods in process %d", figure->item - PLANT_ITEMS_MAX + 1);
    switch (figure->kind) {
    case FIGURE_STOCK:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s at %s", kind, item, plant->places[figure->sub].text);
        break;
    case FIGURE_POOL_VALUE:
    case FIGURE_OWED_VALUE:
    case FIGURE_DUE_VALUE:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s %s", kind, item, element_words[figure->sub]);
        break;
    case FIGURE_LAYER_QTY:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s number %d", kind, item, figure->sub + 1);
        break;
    case FIGURE_LAYER_VALUE:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s number %d %s", kind, item,
                 figure->sub / ELEMENT_COUNT + 1, element_words[figure->sub % ELEMENT_COUNT]);
        break;
    case FIGURE_BALANCE:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s", kind, roles[figure->sub]);
        break;
    case FIGURE_CARRIES:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s", kind, figure->sub == 0 ? "more" : "less");
        break;
    case FIGURE_CLOSED:
    case FIGURE_ORDERS:
        snprintf(out, FIGURE_TEXT_MAX, "%s", kind);
        break;
    case FIGURE_ORDER_STAGE:
    case FIGURE_ORDER_QTY:
    case FIGURE_ORDER_GOOD:
    case FIGURE_ORDER_SCRAPPED:
    case FIGURE_ORDER_LOST:
    case FIGURE_ORDER_STARTED:
    case FIGURE_ORDER_DUE:
        snprintf(out, FIGURE_TEXT_MAX, "%s, planned by event %d", kind, figure->sub);
        break;
    case FIGURE_TAG:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s of one lot, claim and status (%d)", kind, item,
                 figure->sub);
        break;
    case FIGURE_EXPIRY:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s of one lot (%d)", kind, item, figure->sub);
        break;
    case FIGURE_POOL_QTY:
    case FIGURE_OWED_QTY:
    case FIGURE_DUE_QTY:
    case FIGURE_LAYERS:
        snprintf(out, FIGURE_TEXT_MAX, "%s %s", kind, item);
        break;
    }
}

/* A standard pool was revalued, or an average pool was cut at zero by true-ups that its undo does
   not meet in reverse, with the same quantity on hand: neither is undone with the event that did
   it.
 */
bool figures_were_cut(const struct figures *then, const struct figures *now,
                      const struct plant *plant)
{
    for (int i = 0; i < then->count && i < now->count; i++) {
        const struct figure *figure = &then->of[i];
        enum method method = item_of(plant, figure->item)->method;

        if (figure->kind == FIGURE_LAYERS && now->of[i].value != figure->value)
            return false;
        if (figure->kind == FIGURE_POOL_VALUE && now->of[i].value != figure->value)
            return method == METHOD_STANDARD || method == METHOD_AVERAGE ||
                   method == METHOD_PERIOD_AVERAGE;
    }
    return false;
}

static bool figure_is_money(const struct figure *figure)
{
    switch ((int)figure->kind) {
    case FIGURE_POOL_VALUE:
    case FIGURE_OWED_VALUE:
    case FIGURE_DUE_VALUE:
    case FIGURE_LAYER_VALUE:
    case FIGURE_BALANCE:
        return true;
    default:
        return false;
    }
}

/* Done again, what had been settled at once and trued up behind that settles at its full cost
   (accounting.md 8.8): the sum of two roundings is one.
 */
bool figures_part_by_cents(const struct figures *then, const struct figures *now)
{
    enum { CENTS = 2 };

    if (then->count != now->count)
        return false;
    for (int i = 0; i < then->count; i++) {
        const struct figure *a = &then->of[i];
        const struct figure *b = &now->of[i];
        int64_t apart = a->value < b->value ? b->value - a->value : a->value - b->value;

        if (a->kind != b->kind || a->item != b->item || a->sub != b->sub)
            return false;
        if (apart > (figure_is_money(a) ? CENTS : 0))
            return false;
    }
    return true;
}

bool figure_is_balance(const struct figure *figure, const char *role)
{
    return figure->kind == FIGURE_BALANCE && strcmp(roles[figure->sub], role) == 0;
}

int64_t figure_balance(const struct figures *figures, const char *role)
{
    for (int i = 0; i < figures->count; i++)
        if (figure_is_balance(&figures->of[i], role))
            return figures->of[i].value;
    return 0;
}

/* ---- laws ---- */

static void breach_of(struct breach *breach, const char *what, int64_t is, int64_t should)
{
    if (breach->found || is == should)
        return;
    breach->found = true;
    breach->is = is;
    breach->should = should;
    snprintf(breach->what, sizeof(breach->what), "law: %.150s", what);
}

static bool is_bought(int element)
{
    return element == MATERIAL || element == OUTSIDE;
}

/* Where the scheme puts an element of an item: accounting.md 9.1, in the words of the driver. */
static const char *stands_in(const struct plant_item *item, int element,
                             const struct recorded *recorded)
{
    unsigned points = recorded->points[item->category];
    bool whole = points > (POINT_PURCHASE | POINT_COMPLETION | POINT_SALE);
    bool purchase = whole || (points & POINT_PURCHASE) != 0;
    bool completion = whole || (points & POINT_COMPLETION) != 0;

    if (item->finished)
        return completion ? "finished" : purchase && is_bought(element) ? "material" : "";
    if (is_bought(element))
        return purchase ? "material" : "";
    return purchase && completion ? "material" : "";
}

struct sums {
    int64_t material;
    int64_t finished;
    int64_t owed;
    int64_t due;
    int64_t all;
};

static void sums_add(struct sums *sums, const struct figure *figure, const struct plant *plant,
                     const struct recorded *recorded)
{
    const char *role;

    if (figure->kind == FIGURE_BALANCE)
        sums->all += figure->value;
    if (figure->kind != FIGURE_POOL_VALUE && figure->kind != FIGURE_OWED_VALUE &&
        figure->kind != FIGURE_DUE_VALUE)
        return;
    role = stands_in(item_of(plant, figure->item), figure->sub, recorded);
    if (figure->kind == FIGURE_OWED_VALUE)
        sums->owed -= *role ? figure->value : 0;
    else if (figure->kind == FIGURE_DUE_VALUE)
        sums->due -= *role ? figure->value : 0;
    else if (strcmp(role, "material") == 0)
        sums->material += figure->value;
    else if (strcmp(role, "finished") == 0)
        sums->finished += figure->value;
}

/* Quantities, and the value of an average pool, which is kept above zero by rule. The value of a
   layer or an owed run can fall below zero by true-ups. */
static bool figure_stays_above(const struct figure *figure, const struct plant *plant)
{
    switch (figure->kind) {
    case FIGURE_STOCK:
    case FIGURE_TAG:
    case FIGURE_POOL_QTY:
    case FIGURE_OWED_QTY:
    case FIGURE_DUE_QTY:
    case FIGURE_LAYERS:
    case FIGURE_LAYER_QTY:
    case FIGURE_ORDERS:
    case FIGURE_ORDER_STAGE:
    case FIGURE_ORDER_QTY:
    case FIGURE_ORDER_GOOD:
    case FIGURE_ORDER_SCRAPPED:
    case FIGURE_ORDER_LOST:
    case FIGURE_ORDER_STARTED:
        return true;
    case FIGURE_POOL_VALUE:
        return item_of(plant, figure->item)->method == METHOD_AVERAGE ||
               item_of(plant, figure->item)->method == METHOD_PERIOD_AVERAGE ||
               item_of(plant, figure->item)->method == METHOD_STANDARD;
    case FIGURE_OWED_VALUE:
    case FIGURE_DUE_VALUE:
    case FIGURE_LAYER_VALUE:
    case FIGURE_BALANCE:
    case FIGURE_CLOSED:
    case FIGURE_CARRIES:
    case FIGURE_ORDER_DUE:
    case FIGURE_EXPIRY:
        return false;
    }
    return false;
}

void laws_check(const struct figures *figures, const struct plant *plant,
                const struct recorded *recorded, struct breach *breach)
{
    struct sums sums = { 0 };
    int64_t on_hand[PLANT_ITEMS_MAX + GOODS_SEEN_MAX] = { 0 };

    for (int i = 0; i < figures->count && !breach->found; i++) {
        const struct figure *figure = &figures->of[i];

        sums_add(&sums, figure, plant, recorded);
        if (figure->kind == FIGURE_STOCK)
            on_hand[figure->item] += figure->value;
        if (figure->kind == FIGURE_POOL_QTY)
            breach_of(breach, "stock by place sums to the pool", on_hand[figure->item],
                      figure->value);
        if (figure_stays_above(figure, plant) && figure->value < 0) {
            char text[FIGURE_TEXT_MAX];

            figure_text(figure, plant, text);
            breach_of(breach, text, figure->value, 0);
        }
    }
    breach_of(breach, "debits = credits", sums.all, 0);
    if (recorded->deferred)
        return;
    if (recorded->wip) {
        breach_of(breach, "material, wip and finished = pools",
                  figure_balance(figures, "material") + figure_balance(figures, "wip") +
                      figure_balance(figures, "finished"),
                  sums.material + sums.finished);
    } else {
        breach_of(breach, "material = pools", figure_balance(figures, "material"), sums.material);
        breach_of(breach, "finished = pools", figure_balance(figures, "finished"), sums.finished);
    }
    breach_of(breach, "due = open issues", figure_balance(figures, "due"), sums.due);
    breach_of(breach, "owed = open runs", figure_balance(figures, "owed"), sums.owed);
}

/* Where undoing everything leaves what pools' own differences came to. */
static bool role_takes_differences(const char *role)
{
    return strcmp(role, "price-variance") == 0 || strcmp(role, "rounding") == 0;
}

/* What of them a contra took is left there, to the unit. */
static int64_t left_in(const char *role, const struct astray *astray)
{
    bool payables = strcmp(role, "payables") == 0;
    int64_t left = 0;

    for (int e = 0; e < ELEMENT_COUNT && (payables || strcmp(role, "applied") == 0); e++)
        left += is_bought(e) == payables ? astray->of[e] : 0;
    return left;
}

/* A pool is revalued as a whole, what has gone of it is rounded by itself: cents of that are left,
   less than one piece would be revalued by. */
enum { REVALUATION_LEFT_MAX = 50 };

void figures_book_deferred(struct figures *figures, const struct naive *naive)
{
    for (int i = 0; i < figures->count; i++)
        if (figures->of[i].kind == FIGURE_BALANCE)
            figures->of[i].value +=
                naive_deferred(naive, slice_of(roles[figures->of[i].sub])).minor;
}

void laws_check_nothing_left(const struct figures *figures, const struct astray *astray,
                             const struct plant *plant, struct breach *breach)
{
    int64_t revalued = figure_balance(figures, "revaluation") + astray->revaluation;
    int64_t left = figure_balance(figures, "revaluation");

    for (int e = 0; e < ELEMENT_COUNT; e++)
        left += astray->of[e];

    for (int i = 0; i < figures->count && !breach->found; i++) {
        const struct figure *figure = &figures->of[i];
        const char *role = figure->kind == FIGURE_BALANCE ? roles[figure->sub] : "";
        char text[FIGURE_TEXT_MAX];

        if (figure->kind == FIGURE_CLOSED || figure->kind == FIGURE_CARRIES ||
            strcmp(role, "revaluation") == 0)
            continue;
        if (role_takes_differences(role)) {
            left += figure->value;
            continue;
        }
        figure_text(figure, plant, text);
        breach_of(breach, text, figure->value, left_in(role, astray));
    }
    if (revalued > REVALUATION_LEFT_MAX || revalued < -REVALUATION_LEFT_MAX)
        breach_of(breach, "undoing everything leaves no revaluation", revalued, 0);
    breach_of(breach, "what undoing everything leaves sums to zero", left, 0);
}
