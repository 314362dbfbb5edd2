#include "naive_loop.h"
#include "naive_recost.h"

#include <assert.h>

bool naive_method_is_layered(const struct naive *b, int item)
{
    return b->items[item].method == METHOD_FIFO || b->items[item].method == METHOD_LIFO;
}

static struct worth value_at(const struct layer *layer, int64_t left)
{
    return layer->in ? naive_worth_part(layer->value_in, left, layer->in) : naive_worth_none();
}

struct worth naive_layer_left(const struct layer *layer)
{
    return value_at(layer, layer->left);
}

/* ---- pools ---- */

static struct worth average_at(const struct item *row, int64_t left)
{
    struct worth value = naive_worth_none();

    for (int e = 0; e < ELEMENT_COUNT && row->avg_in; e++)
        value.of[e] =
            (int64_t)naive_ratio_round(row->avg_fine[e] * left, (i128)row->avg_in * VALUE_SCALE);
    return value;
}

int64_t naive_pool_on_hand(const struct naive *b, int item)
{
    int64_t sum = 0;

    if (naive_is_averaged(b, item))
        return b->items[item].avg_left;
    if (b->items[item].method == METHOD_STANDARD)
        return b->items[item].std_qty;
    for (int i = 0; i < b->layer_count; i++)
        if (b->layers[i].item == item)
            sum += b->layers[i].left;
    return sum;
}

struct worth naive_pool_worth(const struct naive *b, int item)
{
    struct worth sum = naive_worth_none();

    if (naive_is_averaged(b, item))
        return average_at(&b->items[item], b->items[item].avg_left);
    if (b->items[item].method == METHOD_STANDARD)
        return naive_standard_value(b, item);
    for (int i = 0; i < b->layer_count; i++)
        if (b->layers[i].item == item)
            sum = naive_worth_plus(sum, naive_layer_left(&b->layers[i]));
    return sum;
}

/* The average layer formed anew: its value cut at a millionth, then moved by exactly v. */
static void average_form(struct naive *b, int item, int64_t q, struct worth v)
{
    struct item *row = &b->items[item];
    struct worth before = average_at(row, row->avg_left);

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        i128 fine = row->avg_left ? row->avg_fine[e] * row->avg_left / row->avg_in : 0;

        fine += (i128)v.of[e] * VALUE_SCALE;
        row->avg_fine[e] = fine < 0 ? 0 : fine;
    }
    row->avg_in = row->avg_left = row->avg_left + q;
    row->avg_formed++;
    if (row->avg_in == 0)
        memset(row->avg_fine, 0, sizeof(row->avg_fine));
    naive_post_inventory(b, item, naive_worth_minus(average_at(row, row->avg_left), before));
}

/* An average pool takes in q at v; below zero it cannot go: what exceeds is price variance. */
void naive_pool_gain_by(struct naive *b, int event, int item, int64_t q, struct worth v)
{
    struct worth booked = naive_pool_worth(b, item);
    struct worth gain = v;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (booked.of[e] + v.of[e] < 0 || naive_pool_on_hand(b, item) + q == 0)
            gain.of[e] = -booked.of[e];
    average_form(b, item, q, gain);
    naive_post_astray(b, event, item, ROLE_PRICE_VARIANCE, naive_worth_minus(v, gain));
}

void naive_pool_gain(struct naive *b, int item, int64_t q, struct worth v)
{
    naive_pool_gain_by(b, b->now, item, q, v);
}

/* q leaves an average pool at its own cost v; answers what the pool gave. */
struct worth naive_pool_give_own(struct naive *b, int item, int64_t q, struct worth v)
{
    struct worth booked = naive_pool_worth(b, item);
    struct worth gave;

    naive_firm(b, item);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        gave.of[e] =
            q == naive_pool_on_hand(b, item) ? booked.of[e] : naive_least(v.of[e], booked.of[e]);
    average_form(b, item, -q, naive_worth_minus(naive_worth_none(), gave));
    return gave;
}

struct worth naive_standard_move(struct naive *b, int item, int64_t q)
{
    struct worth before;
    struct worth gain;

    naive_standard_touch(b, item);
    before = naive_standard_value(b, item);
    b->items[item].std_qty += q;
    assert(b->items[item].std_qty >= 0);
    gain = naive_worth_minus(naive_standard_value(b, item), before);
    naive_post_inventory(b, item, gain);
    return gain;
}

/* ---- draws ---- */

static struct draw *draw_new(struct naive *b, int need, int item, int64_t q)
{
    struct draw *draw = naive_draw_add(b);

    draw->event = b->needs[need].event;
    draw->need = need;
    draw->item = item;
    draw->out = q;
    draw->formed = b->items[item].avg_formed;
    draw->std_row = b->items[item].std_row;
    return draw;
}

struct worth naive_draw_take_layer(struct naive *b, int need, int layer, int64_t q)
{
    struct layer *row = &b->layers[layer];
    struct draw *draw = draw_new(b, need, row->item, q);
    struct worth before = naive_layer_left(row);

    assert(q > 0 && q <= row->left);
    row->left -= q;
    draw->layer = layer;
    draw->value = naive_worth_minus(before, naive_layer_left(row));
    naive_post_inventory(b, row->item, naive_worth_minus(naive_worth_none(), draw->value));
    if (b->happenings[draw->event].verb == VERB_RETURN_TO_SUPPLIER) {
        draw->extra = naive_worth_minus(naive_worth_none(), naive_landed_on(b, layer, q));
        naive_post_extra(b, draw->event, row->item, naive_landed_on(b, layer, q));
    }
    return draw->value;
}

static int layer_next(const struct naive *b, int item)
{
    int found = NONE;

    for (int i = 0; i < b->layer_order_count; i++) {
        const struct layer *row = &b->layers[b->layer_order[i]];

        if (row->item != item || row->left == 0)
            continue;
        found = b->layer_order[i];
        if (b->items[item].method == METHOD_FIFO)
            break;
    }
    return found;
}

static struct worth draw_take_average(struct naive *b, int need, int item, int64_t q)
{
    struct draw *draw = draw_new(b, need, item, q);
    struct item *row = &b->items[item];
    struct worth before = average_at(row, row->avg_left);

    assert(q <= row->avg_left);
    row->avg_left -= q;
    draw->value = naive_worth_minus(before, average_at(row, row->avg_left));
    draw->posted = draw->value;
    naive_move_out(b, (int)(draw - b->draws));
    naive_post_inventory(b, item, naive_worth_minus(naive_worth_none(), draw->value));
    return draw->value;
}

static struct worth layers_would_give(const struct naive *b, int item, int64_t q)
{
    bool fifo = b->items[item].method == METHOD_FIFO;
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->layer_order_count && q > 0; i++) {
        int at = fifo ? i : b->layer_order_count - 1 - i;
        const struct layer *row = &b->layers[b->layer_order[at]];
        int64_t part = row->item == item ? naive_least(q, row->left) : 0;

        sum = naive_worth_plus(
            sum, naive_worth_minus(value_at(row, row->left), value_at(row, row->left - part)));
        q -= part;
    }
    return sum;
}

struct worth naive_pool_would_give(const struct naive *b, int item, int64_t q)
{
    struct item after = b->items[item];
    struct worth value = naive_worth_none();

    if (naive_method_is_layered(b, item))
        return layers_would_give(b, item, q);
    if (naive_is_averaged(b, item))
        return naive_worth_minus(average_at(&after, after.avg_left),
                                 average_at(&after, after.avg_left - q));
    for (int e = 0; e < ELEMENT_COUNT && after.std_row != NONE; e++)
        value.of[e] = naive_frac_round(b->standards[after.std_row].price.of[e], after.std_qty - q);
    return naive_worth_minus(naive_standard_value(b, item), value);
}

/* Takes q by the item's method for this need; the draws are those behind the old draw_count. */
struct worth naive_draw_take(struct naive *b, int need, int item, int64_t q)
{
    struct worth sum = naive_worth_none();

    if (q == 0)
        return sum;
    naive_standard_touch(b, item);
    switch (b->items[item].method) {
    case METHOD_AVERAGE:
    case METHOD_PERIOD_AVERAGE:
        return draw_take_average(b, need, item, q);
    case METHOD_STANDARD: {
        struct draw *draw = draw_new(b, need, item, q);

        draw->value = naive_worth_minus(naive_worth_none(), naive_standard_move(b, item, -q));
        return draw->value;
    }
    case METHOD_FIFO:
    case METHOD_LIFO:
        break;
    }
    while (q > 0) {
        int layer = layer_next(b, item);
        int64_t part = naive_least(q, b->layers[layer].left);

        sum = naive_worth_plus(sum, naive_draw_take_layer(b, need, layer, part));
        q -= part;
    }
    return sum;
}

/* ---- layers whose in-figures change ---- */

void naive_layer_set(struct naive *b, int layer, int64_t in, int64_t left, struct worth value_in)
{
    struct layer *row = &b->layers[layer];
    struct worth before = naive_layer_left(row);

    assert(left >= 0 && left <= in);
    row->in = in;
    row->left = left;
    row->value_in = value_in;
    naive_post_inventory(b, row->item, naive_worth_minus(naive_layer_left(row), before));
}

/* The lines that formed a slice or a return know what it is worth. */
static void line_true_up(struct naive *b, int layer, struct worth d)
{
    for (int i = 0; i < b->line_count; i++) {
        struct line *line = &b->lines[i];
        bool formed = line->kind == LINE_RETURN || (line->kind == LINE_GIVE && !line->undrawn);

        if (formed && line->layer == layer && line->q > 0) {
            line->v = naive_worth_plus(line->v, d);
            line->gain = naive_worth_plus(line->gain, d);
            return;
        }
    }
}

/* One part of what a layer's drawn side changed by. */
struct sharing {
    struct worth d;
    int64_t total;
    int64_t so_far;
    struct worth given;
};

static struct worth sharing_next(struct sharing *sharing, int64_t q)
{
    struct worth until;
    struct worth part;

    sharing->so_far += q;
    until = naive_worth_part(sharing->d, sharing->so_far, sharing->total);
    part = naive_worth_minus(until, sharing->given);
    sharing->given = until;
    return part;
}

/* What a draw gave is worth so much more. */
void naive_draw_change(struct naive *b, int draw, struct worth part)
{
    struct draw *row = &b->draws[draw];

    row->value = naive_worth_plus(row->value, part);
    if (naive_is_paid(b, draw)) {
        row->extra = naive_worth_minus(row->extra, part);
        naive_post_extra(b, row->event, row->item, part);
    }
    naive_event_rebook(b, row->event);
}

/* What was drawn must be worth value in - value left: the draws still out bear the difference,
   newest first, then slices and returns, newest first. */
void naive_layer_balance(struct naive *b, int layer)
{
    const struct layer *row = &b->layers[layer];
    struct sharing sharing = { .d = naive_worth_minus(row->value_in, naive_layer_left(row)) };

    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].layer == layer) {
            sharing.d = naive_worth_minus(sharing.d, b->draws[i].value);
            sharing.total += b->draws[i].out;
        }
    for (int i = 0; i < b->layer_count; i++)
        if (b->layers[i].parent == layer) {
            sharing.d = naive_worth_minus(sharing.d, b->layers[i].value_in);
            sharing.total += b->layers[i].in;
        }
    if (naive_worth_nil(sharing.d))
        return;
    if (sharing.total == 0) {
        naive_post_variance(b, row->item, ROLE_ROUNDING, sharing.d);
        return;
    }
    for (int i = b->draw_count - 1; i >= 0; i--)
        if (b->draws[i].layer == layer && b->draws[i].out > 0) {
            naive_draw_change(b, i, sharing_next(&sharing, b->draws[i].out));
        }
    for (int i = b->layer_count - 1; i >= 0; i--)
        if (b->layers[i].parent == layer && b->layers[i].in > 0) {
            struct layer *child = &b->layers[i];
            struct worth part = sharing_next(&sharing, child->in);

            line_true_up(b, i, part);
            naive_layer_set(b, i, child->in, child->left, naive_worth_plus(child->value_in, part));
            naive_layer_balance(b, i);
        }
}

int naive_inflow_layer(struct naive *b, int item, int64_t q, struct worth v, int parent)
{
    const struct happening *now = &b->happenings[b->now];
    struct item *row = &b->items[item];
    bool opening = now->verb == VERB_OPENING;
    int32_t day = opening ? now->stated : now->day;
    int layer;

    if (!opening) {
        if (day < row->newest_day)
            day = row->newest_day;
        row->newest_day = day;
    }
    layer = naive_layer_add(b, item, day, parent);
    b->layers[layer].opening = opening;
    naive_layer_set(b, layer, q, q, v);
    return layer;
}

/* A layer and the slices and returns that came from it, parents first, the newest child first. */
enum { FAMILY_MAX = 4096 };
struct family {
    int layer[FAMILY_MAX];
    int parent[FAMILY_MAX]; /* index here */
    int64_t left[FAMILY_MAX];
    int64_t all[FAMILY_MAX]; /* to go from it and from all that came from it */
    int count;
};

static void family_add(const struct naive *b, struct family *family, int layer, int parent)
{
    int own = family->count++;

    assert(own < FAMILY_MAX);
    family->layer[own] = layer;
    family->parent[own] = parent;
    family->left[own] = family->all[own] = 0;
    for (int i = b->layer_count - 1; i >= 0; i--)
        if (b->layers[i].parent == layer)
            family_add(b, family, i, own);
}

/* An inflow of (u, v) is taken back from its layer: what is left of the family goes first; the rest
   is owed by those who drew it, newest first. */
void naive_layer_lower(struct naive *b, int layer, int64_t u, struct worth v, int line)
{
    static struct family family;
    int64_t missing = u;

    family.count = 0;
    family_add(b, &family, layer, 0);
    for (int i = 0; i < family.count; i++) {
        family.left[i] = family.all[i] = naive_least(missing, b->layers[family.layer[i]].left);
        missing -= family.left[i];
    }
    naive_inflow_leave(b, line == NONE ? b->layers[layer].event : b->lines[line].event, line,
                       u - missing, b->line_count - 1);
    for (int k = 0; k < family.count; k++)
        for (int i = b->draw_count - 1; i >= 0 && missing > 0; i--)
            if (b->draws[i].layer == family.layer[k] && b->draws[i].out > 0) {
                int64_t c = naive_least(missing, b->draws[i].out);
                struct worth extra = b->draws[i].extra;
                struct worth value;

                naive_owe_again(b, i, c, &value);
                extra = naive_worth_minus(extra, b->draws[i].extra);
                naive_post_extra(b, b->draws[i].event, b->draws[i].item, extra);
                family.all[k] += c;
                missing -= c;
            }
    assert(missing == 0);
    for (int i = family.count - 1; i > 0; i--)
        family.all[family.parent[i]] += family.all[i];
    for (int i = family.count - 1; i >= 0; i--) {
        const struct layer *row = &b->layers[family.layer[i]];
        struct worth loses = v;

        if (family.all[i] == 0)
            continue;
        if (i > 0)
            loses = naive_worth_leaves(row->value_in, family.all[i], row->in);
        naive_layer_set(b, family.layer[i], row->in - family.all[i], row->left - family.left[i],
                        naive_worth_minus(row->value_in, loses));
    }
    for (int i = family.count - 1; i >= 0; i--)
        naive_layer_balance(b, family.layer[i]);
}

/* The newest draws still out of a pool owe q again; `owed`: what they had drawn. What a supplier
   return took of a receipt's own cost beyond a standard pool's is price variance no more. */
int64_t naive_pool_owe_newest(struct naive *b, int item, int64_t q, struct worth *owed)
{
    int count = b->draw_count;

    *owed = naive_worth_none();
    for (int i = count - 1; i >= 0 && q > 0; i--)
        if (b->draws[i].item == item && !b->draws[i].written_off && b->draws[i].out > 0) {
            int64_t c = naive_least(q, b->draws[i].out);
            struct worth extra = b->draws[i].extra;
            struct worth value;

            naive_owe_again(b, i, c, &value);
            if (b->items[item].method == METHOD_STANDARD) {
                extra = naive_worth_minus(extra, b->draws[i].extra);
                naive_post_extra(b, b->draws[i].event, item, extra);
                value = naive_worth_minus(value, extra);
            }
            *owed = naive_worth_plus(*owed, value);
            q -= c;
        }
    return q;
}

/* ---- what an event has booked follows its lines ---- */

struct worth naive_event_cost(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];
    struct worth cost = naive_worth_none();

    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].event == event && !naive_is_goods(b, b->draws[i].need))
            cost = naive_worth_plus(cost, naive_worth_plus(b->draws[i].value, b->draws[i].extra));
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].event == event && !naive_is_goods(b, b->owed[i].need))
            cost = naive_worth_plus(cost, naive_interval_value(b, b->owed[i].run, b->owed[i].a,
                                                               b->owed[i].b - b->owed[i].a));
    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].event == event)
            cost = naive_worth_plus(cost, naive_interval_value(b, b->due[i].run, b->due[i].a,
                                                               b->due[i].b - b->due[i].a));
    if (naive_is_report(b, event))
        cost = naive_worth_plus(
            cost, naive_worth_plus(row->conversion, naive_landed_in(b, event, row->good)));
    if (row->verb == VERB_REWORK)
        cost = naive_rework_cost(b, event, cost);
    cost = naive_worth_minus(cost, row->loop.kept);
    return naive_worth_minus(cost, row->withheld);
}

/* Scrap, loss and good part of a completion's cost, by its live quantities. */
void naive_completion_split(const struct naive *b, int event, struct worth split[3])
{
    const struct happening *row = &b->happenings[event];
    struct worth cost = naive_sides_divide(b, event, naive_event_cost(b, event)).left;
    int64_t n = row->good + row->scrapped + row->lost;
    struct worth bad;

    split[0] = split[1] = split[2] = naive_worth_none();
    if (n == 0) {
        assert(row->taken_up > 0 || naive_worth_nil(cost));
        split[1] = cost;
        return;
    }
    if (row->good > 0) {
        split[0] = naive_worth_part(cost, row->scrapped, n);
        bad = naive_worth_part(cost, row->scrapped + row->lost, n);
        split[1] = naive_worth_minus(bad, split[0]);
        if (b->items[row->product].normal_scrap)
            split[0] = naive_worth_none();
    } else if (row->scrapped > 0) {
        split[1] = naive_worth_part(cost, row->lost, n);
        split[0] = naive_worth_minus(cost, split[1]);
    } else {
        split[1] = cost;
    }
    split[2] = naive_worth_minus(naive_worth_minus(cost, split[0]), split[1]);
}

/* What of a true-up goes below zero is price variance, which a later one the other way makes up
   first. */
static void pool_bears(struct naive *b, const struct goods *goods, struct worth stays)
{
    struct worth *unborne = goods->unborne;
    struct worth before = naive_pool_worth(b, goods->item);

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (stays.of[e] > 0 && unborne->of[e] < 0) {
            struct worth back = naive_worth_none();

            back.of[e] = naive_least(stays.of[e], -unborne->of[e]);
            stays.of[e] -= back.of[e];
            unborne->of[e] += back.of[e];
            naive_post_astray(b, goods->event, goods->item, ROLE_PRICE_VARIANCE, back);
        }
    naive_pool_gain_by(b, goods->event, goods->item, 0, stays);
    *unborne = naive_worth_plus(
        *unborne,
        naive_worth_minus(stays, naive_worth_minus(naive_pool_worth(b, goods->item), before)));
}

/* The average product of a completion changes by d: what is on hand of it, then the newest
   draws still out. */
void naive_pool_change(struct naive *b, const struct goods *goods, struct worth d)
{
    int64_t made = goods->q;
    int64_t here = naive_least(naive_pool_on_hand(b, goods->item), made);
    struct worth stays = naive_worth_none();
    struct sharing sharing = { .d = d };
    int64_t rest = made - here;

    if (naive_recost_takes(b, goods, d))
        return;
    naive_firm(b, goods->item);
    if (made > 0)
        stays = naive_worth_part(d, here, made);
    if (here > 0)
        pool_bears(b, goods, stays);
    sharing.d = naive_worth_minus(d, stays);
    for (int i = b->draw_count - 1; i >= 0 && sharing.total < rest; i--)
        if (b->draws[i].item == goods->item && !b->draws[i].written_off)
            sharing.total += naive_least(b->draws[i].out, rest - sharing.total);
    if (sharing.total == 0) {
        naive_post_variance(b, goods->item, ROLE_ROUNDING, sharing.d);
        return;
    }
    for (int i = b->draw_count - 1; i >= 0 && sharing.so_far < sharing.total; i--)
        if (b->draws[i].item == goods->item && !b->draws[i].written_off && b->draws[i].out > 0) {
            int64_t part = naive_least(b->draws[i].out, sharing.total - sharing.so_far);

            naive_draw_change(b, i, sharing_next(&sharing, part));
        }
}

/* What was made is worth d more, its quantity stays. */
void naive_goods_change(struct naive *b, const struct goods *goods, struct worth d)
{
    const struct layer *layer = &b->layers[goods->layer];

    if (naive_worth_nil(d))
        return;
    switch (b->items[goods->item].method) {
    case METHOD_STANDARD:
        naive_post_made(b, goods->event, goods->item, d);
        return;
    case METHOD_AVERAGE:
    case METHOD_PERIOD_AVERAGE:
        if (!naive_average_joins(b, goods, d))
            naive_pool_change(b, goods, d);
        return;
    case METHOD_FIFO:
    case METHOD_LIFO:
        break;
    }
    naive_layer_set(b, goods->layer, layer->in, layer->left, naive_worth_plus(layer->value_in, d));
    naive_layer_balance(b, goods->layer);
}

/* … and what of it is scrapped or lost is booked. */
void naive_split_book(struct naive *b, int event, struct worth split[3])
{
    struct happening *row = &b->happenings[event];

    naive_completion_split(b, event, split);
    naive_post_dest(b, row->scrap_dest, naive_worth_minus(split[0], row->booked_scrap));
    naive_post_dest(b, row->loss_dest, naive_worth_minus(split[1], row->booked_loss));
    row->booked_scrap = split[0];
    row->booked_loss = split[1];
    naive_rework_book(b, event);
    naive_loop_see(b, event);
}

static void event_rebook(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];
    struct goods product = { event, row->product, row->layer, row->good, &row->unborne };
    struct divided divided;
    struct worth split[3];
    struct worth d;

    if (!naive_is_report(b, event)) {
        d = naive_worth_minus(naive_event_cost(b, event), row->booked);
        row->booked = naive_worth_plus(row->booked, d);
        naive_post_dest(b, row->dest, d);
        return;
    }
    naive_rework_book(b, event);
    if (naive_loop_stops(b, event))
        return;
    row->loop.passing = true;
    naive_split_book(b, event, split);
    d = naive_worth_minus(split[2], row->booked);
    row->booked = split[2];
    divided = naive_sides_book(b, event);
    naive_goods_change(b, &product, d);
    naive_sides_change(b, &divided);
    b->happenings[event].loop.passing = false;
}

/* Books the difference between what the event's lines sum to and what it has booked. What landed
   on a receipt's goods is, in what they went into, a cost like any other. */
void naive_event_rebook(struct naive *b, int event)
{
    int landing = b->landing;

    b->landing = event == landing ? landing : 0;
    event_rebook(b, event);
    b->landing = landing;
}
