#include "naive_inner.h"
#include "naive_recost.h"

#include <assert.h>

/* What a need has live: out of stock, still owed, and due. */
int64_t naive_need_live(const struct naive *b, int need)
{
    int64_t sum = 0;

    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].need == need)
            sum += b->draws[i].out;
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].need == need)
            sum += b->owed[i].b - b->owed[i].a;
    return sum + naive_due_open(b, need);
}

static int draw_newest(const struct naive *b, const struct draw *like)
{
    for (int i = b->draw_count - 1; i >= 0; i--) {
        const struct draw *row = &b->draws[i];

        if (row->out > 0 && !row->written_off && row->item == like->item &&
            row->layer == like->layer)
            return i;
    }
    return NONE;
}

/* If the newest draw so gives exactly what it booked, the layer takes it back. */
static bool undraw(struct naive *b, int draw, int64_t x, struct worth *v)
{
    struct draw *row = &b->draws[draw];
    struct layer *layer = &b->layers[row->layer];
    struct layer whole = *layer;
    struct layer part = *layer;

    if (draw_newest(b, row) != draw)
        return false;
    whole.left += row->out;
    part.left += x;
    if (!naive_worth_same(naive_worth_minus(naive_layer_left(&whole), naive_layer_left(layer)),
                          row->value))
        return false;
    *v = naive_worth_minus(naive_layer_left(&part), naive_layer_left(layer));
    naive_layer_set(b, row->layer, layer->in, layer->left + x, layer->value_in);
    return true;
}

static bool undraw_average(struct naive *b, int draw, int64_t x, struct worth *v)
{
    struct draw *row = &b->draws[draw];
    struct item *item = &b->items[row->item];
    struct worth before = naive_pool_worth(b, row->item);
    bool same;

    if (draw_newest(b, row) != draw || row->formed != item->avg_formed)
        return false;
    item->avg_left += row->out;
    same = naive_worth_same(naive_worth_minus(naive_pool_worth(b, row->item), before), row->value);
    item->avg_left -= row->out;
    if (!same)
        return false;
    item->avg_left += x;
    *v = naive_worth_minus(naive_pool_worth(b, row->item), before);
    naive_post_inventory(b, row->item, *v);
    return true;
}

static void give_back_standard(struct naive *b, const struct draw *row, int64_t x, struct worth v)
{
    struct worth gain = naive_standard_move(b, row->item, x);
    bool same = row->std_row == b->items[row->item].std_row;

    naive_post_astray(b, row->event, row->item, same ? ROLE_ROUNDING : ROLE_REVALUATION,
                      naive_worth_minus(v, gain));
}

/* x of a draw goes back to its pool; answers what its event had booked for it. */
struct worth naive_give_back(struct naive *b, int draw, int64_t x, struct line *line)
{
    struct draw *row = &b->draws[draw];
    struct worth v = naive_worth_leaves(row->value, x, row->out);
    struct worth own = naive_worth_leaves(naive_worth_plus(row->value, row->extra), x, row->out);
    struct worth extra = naive_worth_minus(own, v);
    int slice = NONE;
    bool undrawn = false;

    if (row->written_off) {
        naive_post_dest(b, b->happenings[row->settled_by].dest, v);
    } else if (naive_method_is_layered(b, row->item)) {
        undrawn = undraw(b, draw, x, &v);
        if (!undrawn) {
            slice = naive_layer_add(b, row->item, INT32_MIN, row->layer);
            naive_layer_set(b, slice, x, x, v);
        }
    } else if (naive_is_averaged(b, row->item)) {
        undrawn = undraw_average(b, draw, x, &v);
        if (!undrawn)
            naive_pool_gain(b, row->item, x, v);
        naive_firm(b, row->item);
    } else {
        give_back_standard(b, row, x, v);
    }
    naive_post_extra(b, row->event, row->item, extra);
    row->out -= x;
    row->value = naive_worth_minus(row->value, v);
    row->extra = naive_worth_minus(row->extra, extra);
    if (line) {
        line->need = row->need;
        line->item = row->item;
        line->layer = undrawn ? row->layer : slice;
        line->draw = draw;
        line->q = x;
        line->v = line->gain = v;
        line->extra = extra;
        line->undrawn = undrawn;
        line->written_off = row->written_off;
        line->std_row = b->items[row->item].std_row;
    }
    return naive_worth_plus(v, extra);
}

/* The last x of an owed issue is not owed any more. */
void naive_unowe(struct naive *b, int owed, int64_t x)
{
    struct owed *row = &b->owed[owed];
    struct line *line = naive_line_add(b, LINE_UNOWE);

    line->need = row->need;
    line->item = row->item;
    line->run = row->run;
    line->a = row->b - x;
    line->q = x;
    naive_standard_touch(b, row->item);
    row->b -= x;
    naive_post_owed(
        b, row->item,
        naive_worth_minus(naive_worth_none(), naive_interval_value(b, row->run, line->a, x)));
}

/* x of a draw is not out any more, nor are its picks. */
void naive_untake(struct naive *b, int draw, int64_t x)
{
    naive_give_back(b, draw, x, naive_line_add(b, LINE_GIVE));
    if (!b->draws[draw].written_off)
        naive_picks_back(b, b->draws[draw].need, b->draws[draw].item, x);
}

/* Of goods that are named nothing was owed, nor written off. */
static void named_back(struct naive *b, int event, int first, int64_t *back)
{
    for (int i = b->draw_count - 1; i >= 0; i--)
        if (b->draws[i].event == event && !b->draws[i].written_off &&
            naive_undo_names_goods(b, event, b->draws[i].item)) {
            int64_t *rest = &back[b->draws[i].need - first];
            int64_t x = naive_least(*rest, b->draws[i].out);

            *rest -= x;
            if (x > 0)
                naive_untake(b, i, x);
        }
}

/* Takes back so much of each need (counted from the event's first): open owed first, newest
   first; then what is due; then draws, newest first. */
void naive_lines_back(struct naive *b, int event, int64_t *back)
{
    int first = 0;

    while (first < b->need_count && b->needs[first].event != event)
        first++;
    named_back(b, event, first, back);
    for (int i = b->owed_count - 1; i >= 0; i--)
        if (b->owed[i].event == event) {
            int64_t *rest = &back[b->owed[i].need - first];
            int64_t x = naive_least(*rest, b->owed[i].b - b->owed[i].a);

            *rest -= x;
            if (x > 0)
                naive_unowe(b, i, x);
        }
    for (int i = b->due_count - 1; i >= 0; i--)
        if (b->due[i].event == event) {
            int64_t *rest = &back[b->due[i].need - first];
            int64_t x = naive_least(*rest, b->due[i].b - b->due[i].a);

            *rest -= x;
            if (x > 0)
                naive_undue(b, &b->due[i], x);
        }
    for (int i = b->draw_count - 1; i >= 0; i--)
        if (b->draws[i].event == event) {
            int64_t *rest = &back[b->draws[i].need - first];
            int64_t x = naive_least(*rest, b->draws[i].out);

            *rest -= x;
            if (x > 0)
                naive_untake(b, i, x);
        }
}

/* ---- inflows taken back ---- */

struct lowering {
    int event; /* whose inflow it is */
    int line;  /* NONE: a product */
    int item;
    int place;
    int layer;
    int64_t u;
    struct worth v;    /* what the other side gets back */
    struct worth gain; /* standard: what the pool had gained by it */
    int std_row;
};

/* Whether the newest q still out of an item's pool was drawn at this standard. */
static bool drawn_at(const struct naive *b, int item, int64_t q, int std_row)
{
    for (int i = b->draw_count - 1; i >= 0 && q > 0; i--)
        if (b->draws[i].item == item && !b->draws[i].written_off && b->draws[i].out > 0) {
            if (b->draws[i].std_row != std_row)
                return false;
            q -= b->draws[i].out;
        }
    return true;
}

static void lower_standard(struct naive *b, const struct lowering *it)
{
    int64_t here;
    struct worth gave;
    struct worth owed;
    bool same;

    naive_standard_touch(b, it->item);
    here = naive_least(it->u, naive_pool_on_hand(b, it->item));
    naive_inflow_leave(b, it->event, it->line, here, b->line_count - 1);
    gave = naive_worth_minus(naive_worth_none(), naive_standard_move(b, it->item, -here));
    same = it->std_row == b->items[it->item].std_row &&
           drawn_at(b, it->item, it->u - here, it->std_row);
    naive_pool_owe_newest(b, it->item, it->u - here, &owed);
    naive_post_astray(b, it->event, it->item, same ? ROLE_ROUNDING : ROLE_REVALUATION,
                      naive_worth_minus(naive_worth_plus(gave, owed), it->gain));
}

/* Stock and pool give back (u, v); answers the line by which the undo remembers. */
static struct line *lower(struct naive *b, const struct lowering *it)
{
    struct line *line = naive_line_add(b, LINE_TAKEN);

    line->item = it->item;
    line->place = it->place;
    line->layer = it->layer;
    line->q = it->u;
    line->v = it->v;
    line->gain = it->gain;
    line->std_row = it->std_row;
    if (naive_method_is_layered(b, it->item)) {
        naive_layer_lower(b, it->layer, it->u, it->v, it->line);
    } else if (b->items[it->item].method == METHOD_STANDARD) {
        lower_standard(b, it);
    } else {
        int64_t here = naive_least(it->u, naive_pool_on_hand(b, it->item));
        struct worth gave = naive_worth_none();
        struct worth owed;

        naive_inflow_leave(b, it->event, it->line, here, b->line_count - 1);
        if (here > 0)
            gave = naive_pool_give_own(b, it->item, here, it->v);
        naive_pool_owe_newest(b, it->item, it->u - here, &owed);
        line->gain = naive_worth_plus(gave, owed);
        naive_post_astray(b, it->event, it->item, ROLE_PRICE_VARIANCE,
                          naive_worth_minus(line->gain, it->v));
    }
    return line;
}

/* u of what the line brought leaves at v. */
static struct lowering line_lowering(const struct naive *b, int number, int64_t u, struct worth v)
{
    const struct line *line = &b->lines[number];

    return (struct lowering){ .event = line->event,
                              .line = number,
                              .item = line->item,
                              .place = line->place,
                              .layer = line->layer,
                              .u = u,
                              .v = v,
                              .gain = v,
                              .std_row = line->std_row };
}

void naive_inflow_take_back(struct naive *b, int number, int64_t u)
{
    struct line *line = &b->lines[number];
    struct lowering it = line_lowering(b, number, u, naive_worth_leaves(line->v, u, line->q));
    struct line *taken;
    struct worth own;
    struct worth stays;

    if (naive_repriced(b, line->event, line->q - u, &stays))
        it.v = naive_worth_minus(line->v, stays);
    it.gain = naive_worth_leaves(line->gain, u, line->q);
    line->q -= u;
    line->v = naive_worth_minus(line->v, it.v);
    line->gain = naive_worth_minus(line->gain, it.gain);
    naive_post_dest(b, line->dest, it.v);
    if (b->items[line->item].method == METHOD_STANDARD)
        naive_post_own(b, line->event, line->side, naive_worth_minus(it.gain, it.v));
    own = it.v;
    it.v = naive_worth_plus(it.v, naive_landed_leaves(b, line->event, line->q + u, line->q));
    taken = lower(b, &it);
    taken->of_line = number;
    taken->paid = own;
}

void naive_made_take_back(struct naive *b, int number, int64_t u, struct worth v)
{
    struct line *line = &b->lines[number];
    struct lowering it = line_lowering(b, number, u, v);

    if (b->items[line->item].method == METHOD_STANDARD) {
        it.gain = naive_worth_leaves(line->gain, u, line->q + u);
        line->gain = naive_worth_minus(line->gain, it.gain);
        naive_post_made(b, line->event, line->item, naive_worth_minus(it.gain, v));
    }
    lower(b, &it)->of_line = number;
}

/* The product gives up u, of which `event` had u more than now, at v. */
void naive_product_take_back(struct naive *b, int event, int64_t u, struct worth v)
{
    struct happening *row = &b->happenings[event];
    struct lowering it = { .event = event,
                           .line = NONE,
                           .item = row->product,
                           .place = row->place,
                           .layer = row->layer,
                           .u = u,
                           .v = v,
                           .gain = v,
                           .std_row = row->std_row };

    if (u == 0)
        return;
    if (b->items[row->product].method == METHOD_STANDARD) {
        it.gain = naive_worth_leaves(row->gain, u, row->good + u);
        row->gain = naive_worth_minus(row->gain, it.gain);
        naive_post_own(b, event, ROLE_PRODUCTION_VARIANCE, naive_worth_minus(it.gain, v));
    }
    lower(b, &it);
}

/* ---- returns taken back ---- */

enum { ANY_LOT = -2 };

/* What a sale has again of what had been returned, or (not `out`) never will. */
struct risen {
    const struct draw *draw;
    int line; /* of the return */
    bool out;
};

/* Up to q of the draw's picks of this lot, the oldest first; answers the rest. */
static int64_t picks_rise(struct naive *b, const struct risen *risen, int lot, int64_t q)
{
    for (int i = 0; i < b->pick_count; i++) {
        struct pick *pick = &b->picks[i];
        int64_t part = naive_least(q, pick->returned);

        if (pick->need != risen->draw->need || pick->item != risen->draw->item ||
            (lot != ANY_LOT && pick->tag.lot != lot))
            continue;
        pick->returned -= part;
        pick->out += risen->out ? part : 0;
        q -= part;
    }
    return q;
}

/* Those of the lots that the return brought, then any. */
static void picks_rise_brought(struct naive *b, const struct risen *risen, int64_t q)
{
    for (int i = 0; i < b->brought_count; i++)
        if (b->brought[i].line == risen->line && b->brought[i].lot != NONE)
            q = picks_rise(b, risen, b->brought[i].lot, q);
    picks_rise(b, risen, ANY_LOT, q);
}

/* Of what a return's line had brought m went out as `gone` says from `from` on. */
static void return_picks_again(struct naive *b, int line, int from, int64_t m, int64_t gone)
{
    struct risen risen = { &b->draws[b->lines[line].draw], line, true };

    for (int i = from; i < b->gone_count; i++)
        m -= b->gone[i].q - picks_rise(b, &risen, b->gone[i].tag.lot, b->gone[i].q);
    picks_rise_brought(b, &risen, m);
    risen.out = false;
    picks_rise_brought(b, &risen, gone);
}

/* m of a returned layer's goods are drawn back into the sale; answers at what. */
static struct worth return_redraw(struct naive *b, struct line *line, int64_t m, struct worth v,
                                  struct worth gain)
{
    struct layer *layer = line->layer == NONE ? NULL : &b->layers[line->layer];
    int sale = b->draws[line->draw].event;

    if (layer) {
        v = naive_worth_leaves(layer->value_in, m, layer->in);
        naive_layer_set(b, line->layer, layer->in - m, layer->left - m,
                        naive_worth_minus(layer->value_in, v));
    } else if (naive_is_averaged(b, line->item)) {
        struct worth gave = naive_pool_give_own(b, line->item, m, v);

        naive_post_astray(b, sale, line->item, ROLE_PRICE_VARIANCE, naive_worth_minus(gave, v));
    } else {
        struct worth gave =
            naive_worth_minus(naive_worth_none(), naive_standard_move(b, line->item, -m));
        bool same = line->std_row == b->items[line->item].std_row;

        naive_post_astray(b, sale, line->item, line->side, naive_worth_minus(gain, v));
        naive_post_astray(b, sale, line->item, same ? ROLE_ROUNDING : ROLE_REVALUATION,
                          naive_worth_minus(gave, gain));
    }
    b->draws[line->draw].out += m;
    b->draws[line->draw].value = naive_worth_plus(b->draws[line->draw].value, v);
    if (layer)
        naive_layer_balance(b, line->layer);
    return v;
}

/* What an undo of a return did to the sale, so that it can be undone itself. */
static struct line *resold(struct naive *b, enum line_kind kind, int of_line, int64_t q)
{
    const struct line *returned;
    struct line *line;

    if (q == 0)
        return NULL;
    line = naive_line_add(b, kind);
    returned = &b->lines[of_line];
    line->of_line = of_line;
    line->target = returned->target;
    line->need = returned->need;
    line->item = returned->item;
    line->place = returned->place;
    line->layer = returned->layer;
    line->draw = returned->draw;
    line->q = q;
    return line;
}

static void return_draw_back(struct naive *b, int number, int64_t x)
{
    struct line *line = &b->lines[number];
    struct line *reowed;
    struct line *redrawn;
    struct worth v = naive_worth_leaves(line->v, x, line->q);
    struct worth gain = naive_worth_leaves(line->gain, x, line->q);
    int64_t here =
        line->layer != NONE ? b->layers[line->layer].left : naive_pool_on_hand(b, line->item);
    int64_t m = naive_least(x, here);
    int from = b->gone_count;

    line->q -= x;
    line->v = naive_worth_minus(line->v, v);
    line->gain = naive_worth_minus(line->gain, gain);
    redrawn = resold(b, LINE_REDRAWN, number, m);
    naive_inflow_leave(b, line->event, number, m, redrawn ? (int)(redrawn - b->lines) : NONE);
    if (m > 0)
        return_redraw(b, line, m, naive_worth_part(v, m, x), naive_worth_part(gain, m, x));
    return_picks_again(b, number, from, m, x - m);
    naive_swap_back(b, b->lines[number].event, from);
    naive_owe_exactly(b, line->draw, x - m, naive_worth_leaves(v, x - m, x));
    reowed = resold(b, LINE_REOWED, number, x - m);
    if (reowed) {
        reowed->need = b->draws[reowed->draw].need;
        reowed->run = b->run_count - 1;
        reowed->a = 0;
        reowed->end = x - m;
    }
    naive_event_rebook(b, b->lines[number].target);
}

static void return_owed_back(struct naive *b, int number, int64_t x)
{
    struct line *line = &b->lines[number];
    struct line *reowed;

    line->q -= x;
    naive_owe_interval(b, line->need, line->run, line->a + line->q, x);
    reowed = resold(b, LINE_REOWED, number, x);
    line = &b->lines[number];
    reowed->item = b->happenings[line->event].item;
    reowed->run = line->run;
    reowed->a = line->a + line->q;
    reowed->end = reowed->a + x;
    naive_event_rebook(b, line->target);
}

/* q of a return goes back into the sale, newest line first. */
void naive_return_take_back(struct naive *b, int event, int64_t q)
{
    int count = b->line_count;

    for (int i = 2 * count - 1; i >= 0 && q > 0; i--) {
        bool first = i >= count; /* goods that are named go before what the sale owed */
        struct line *line = &b->lines[i % count];
        int64_t x = naive_least(q, line->q);

        if (line->event != event || x == 0 ||
            (first && (b->undo_names == NONE || line->kind == LINE_UNOWED)))
            continue;
        if (line->kind == LINE_INFLOW) {
            naive_inflow_take_back(b, i % count, x);
        } else if (line->kind == LINE_RETURN) {
            return_draw_back(b, i % count, x);
        } else if (line->kind == LINE_UNOWED) {
            return_owed_back(b, i % count, x);
        } else {
            continue;
        }
        q -= x;
    }
    assert(q == 0);
}
