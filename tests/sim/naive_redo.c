#include "naive_loop.h"
#include "naive_make_on.h"
#include "naive_recost.h"
#include "naive_stage.h"
#include "naive_start.h"

#include <assert.h>
#include <stdlib.h>

bool naive_redo_only_whole(const struct naive *b, int undo_row)
{
    const struct happening *row = &b->happenings[undo_row];
    const struct happening *target = &b->happenings[row->target];

    return target->verb == VERB_EXPENSE ||
           (naive_is_report(b, row->target) && (row->good_back == 0 || row->taken_back > 0));
}

/* Stock that an undo put back is picked again: m of it, while `gone` is owed. */
static void put_again(struct naive *b, const struct line *given, int64_t m, int64_t gone)
{
    for (int i = b->line_count - 1; i >= 0 && m + gone > 0; i--) {
        struct line *line = &b->lines[i];
        int64_t part;

        if (line->event != given->event || line->kind != LINE_PUT || line->need != given->need ||
            line->item != given->item)
            continue;
        part = naive_least(m, line->q);
        naive_put_leave(b, line, part - naive_pick_again(b, line, part));
        line->q -= part;
        m -= part;
        part = naive_least(gone, line->q);
        line->q -= part;
        gone -= part;
    }
}

static void redraw_standard(struct naive *b, const struct line *line, int64_t m, struct worth v)
{
    struct worth gave =
        naive_worth_minus(naive_worth_none(), naive_standard_move(b, line->item, -m));
    int std_row = b->draws[line->draw].std_row;
    bool same = std_row == b->items[line->item].std_row;
    struct draw *draw = naive_draw_add(b);

    draw->event = b->needs[line->need].event;
    draw->need = line->need;
    draw->item = line->item;
    draw->out = m;
    draw->value = v;
    draw->std_row = std_row;
    naive_post_astray(b, draw->event, line->item, same ? ROLE_ROUNDING : ROLE_REVALUATION,
                      naive_worth_minus(gave, v));
}

static void redraw_average(struct naive *b, const struct line *line, int64_t m, struct worth v)
{
    struct draw *draw;

    naive_firm(b, line->item);
    if (line->undrawn) {
        naive_draw_take(b, line->need, line->item, m);
        return;
    }
    v = naive_pool_give_own(b, line->item, m, v);
    draw = naive_draw_add(b);
    draw->event = b->needs[line->need].event;
    draw->need = line->need;
    draw->item = line->item;
    draw->out = m;
    draw->value = v;
    draw->formed = NONE;
}

/* x of what an undo gave back is drawn again; what is not there any more is owed at the value
   that the undo gave back. */
static void redraw(struct naive *b, struct line *line, int64_t x)
{
    struct worth v = naive_worth_leaves(line->v, x, line->q);
    struct worth own = naive_worth_leaves(naive_worth_plus(line->v, line->extra), x, line->q);
    struct worth own_here;
    int64_t m = naive_least(x, line->layer != NONE ? b->layers[line->layer].left
                                                   : naive_pool_on_hand(b, line->item));
    struct worth here;

    line->q -= x;
    line->v = naive_worth_minus(line->v, v);
    line->extra = naive_worth_minus(line->extra, naive_worth_minus(own, v));
    if (line->written_off) {
        struct draw *draw = &b->draws[line->draw];

        draw->out += x;
        draw->value = naive_worth_plus(draw->value, v);
        naive_post_dest(b, b->happenings[draw->settled_by].dest,
                        naive_worth_minus(naive_worth_none(), v));
        return;
    }
    put_again(b, line, m, x - m);
    here = naive_worth_part(v, m, x);
    own_here = naive_worth_part(own, m, x);
    if (m > 0) {
        struct draw *draw;

        if (line->layer != NONE && naive_method_is_layered(b, line->item))
            naive_draw_take_layer(b, line->need, line->layer, m);
        else if (naive_is_averaged(b, line->item))
            redraw_average(b, line, m, here);
        else
            redraw_standard(b, line, m, here);
        draw = &b->draws[b->draw_count - 1];
        draw->own_of = b->draws[line->draw].own_of;
        draw->owes_at = b->draws[line->draw].owes_at;
        if (!naive_method_is_layered(b, line->item)) {
            draw->extra = naive_worth_minus(own_here, here);
            naive_post_extra(b, draw->event, line->item,
                             naive_worth_minus(naive_worth_none(), draw->extra));
        }
    }
    naive_owe_exactly(b, line->draw, x - m, naive_worth_minus(own, own_here));
}

/* x of what a line took back is drawn, owed or due again. */
void naive_line_again(struct naive *b, struct line *line, int64_t x)
{
    if (x == 0)
        return;
    if (line->kind == LINE_GIVE) {
        redraw(b, line, x);
        return;
    }
    if (line->kind == LINE_UNOWE)
        naive_owe_interval(b, line->need, line->run, line->a, x);
    else
        naive_due_interval(b, line->need, line->run, line->a, x);
    line->a += x;
    line->q -= x;
}

/* So much of each need (counted from the event's first) is taken again, last line first. */
static void lines_again(struct naive *b, int undo_row, int first, int64_t *again)
{
    int count = b->line_count;

    for (int i = count - 1; i >= 0; i--) {
        struct line *line = &b->lines[i];
        int64_t x;

        if (line->event != undo_row ||
            (line->kind != LINE_GIVE && line->kind != LINE_UNOWE && line->kind != LINE_UNDUE))
            continue;
        x = naive_least(again[line->need - first], line->q);
        again[line->need - first] -= x;
        naive_line_again(b, line, x);
    }
}

/* Of the newest x that an undone delivery gave back, what layers have of what had been drawn before
   something was completed with it: it draws that again first, as it did. Answers how much. */
static int64_t ahead_again(struct naive *b, int undo_row, int64_t x)
{
    int count = b->line_count;
    int64_t sum = 0;

    if (b->happenings[undo_row].within == NONE || b->happenings[undo_row].is_within)
        return 0;
    for (int i = count - 1; i >= 0; i--) {
        struct line *line = &b->lines[i];
        int64_t part = naive_least(x, line->q);

        if (line->event != undo_row ||
            (line->kind != LINE_GIVE && line->kind != LINE_UNOWE && line->kind != LINE_UNDUE))
            continue;
        x -= part;
        if (line->kind != LINE_GIVE || line->written_off || !naive_method_is_layered(b, line->item))
            continue;
        if (b->draws[line->draw].behind)
            continue;
        naive_line_again(b, line, part);
        sum += part;
    }
    return sum;
}

static int64_t taken_back_of_need(const struct naive *b, int undo_row, int need)
{
    int64_t sum = 0;

    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == undo_row && b->lines[i].need == need &&
            (b->lines[i].kind == LINE_GIVE || b->lines[i].kind == LINE_UNOWE ||
             b->lines[i].kind == LINE_UNDUE))
            sum += b->lines[i].q;
    return sum;
}

/* What the undo took back of what its own bill, or (NONE) alternates, stood in for. */
static struct line *blown_line(struct naive *b, int undo_row, int need, int passing)
{
    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == undo_row && b->lines[i].kind == LINE_BLOWN &&
            b->lines[i].need == need && b->lines[i].passing == passing)
            return &b->lines[i];
    return NULL;
}

static int64_t blown_again(struct naive *b, int undo_row, int need, int64_t s, int64_t u)
{
    struct need *row = &b->needs[need];
    struct line *own = row->made == NONE ? NULL : blown_line(b, undo_row, need, row->made);
    struct line *others = blown_line(b, undo_row, need, NONE);
    struct stood_in all = { own ? own->q : 0, others ? others->q : 0 };
    struct stood_in stays = naive_stood_in_stays(all, (struct stood_in_share){ s, u, row->step });

    if (own) {
        own->q = stays.own;
        b->passings[row->made].by = all.own - stays.own;
        b->operated.of[OPERATED_BLOWN_AGAIN] += stays.own < all.own;
    }
    if (others)
        others->q = stays.others;
    row->blown += all.others - stays.others;
    return all.own + all.others - stays.own - stays.others;
}

/* Up to x of what the undo of a return made its sale owe is no longer owed, from its end on. */
static int64_t reowed_back(struct naive *b, int event, struct line *line, int64_t x)
{
    int count = b->owed_count;
    int64_t done = 0;

    for (int i = count - 1; i >= 0 && done < x; i--) {
        struct owed *row = &b->owed[i];
        int64_t from = naive_most(row->a, line->a);
        int64_t part = naive_least(x - done, row->b - from);
        struct line *unowed;

        if (row->need != line->need || row->run != line->run || part <= 0 || row->b > line->end)
            continue;
        row->b -= part;
        unowed = naive_line_add(b, LINE_UNOWED);
        unowed->event = event;
        unowed->target = line->target;
        unowed->need = line->need;
        unowed->run = line->run;
        unowed->a = row->b;
        unowed->q = part;
        unowed->v = naive_interval_value(b, line->run, row->b, part);
        naive_post_owed(b, row->item, naive_worth_minus(naive_worth_none(), unowed->v));
        line->q -= part;
        done += part;
    }
    naive_event_rebook(b, line->target);
    return done;
}

/* Up to x of what the undo of a return drew back into a sale's draw comes back once more. */
static int64_t redrawn_back(struct naive *b, int event, struct line *line, int64_t x)
{
    struct draw *draw = &b->draws[line->draw];
    int64_t part = naive_least(x, naive_least(line->q, draw->out));
    struct line *returned = &b->lines[line->of_line];
    struct layer *layer = line->layer == NONE ? NULL : &b->layers[line->layer];
    int from = b->brought_count;
    struct worth v;

    if (part == 0)
        return 0;
    line->q -= part;
    if (!layer) {
        naive_return_draw(b, event, line->draw, part, (int)(line - b->lines));
        naive_event_rebook(b, line->target);
        return part;
    }
    v = naive_worth_leaves(draw->value, part, draw->out);
    draw->value = naive_worth_minus(draw->value, v);
    draw->out -= part;
    naive_layer_set(b, line->layer, layer->in + part, layer->left + part,
                    naive_worth_plus(layer->value_in, v));
    returned->q += part;
    returned->v = naive_worth_plus(returned->v, v);
    returned->gain = naive_worth_plus(returned->gain, v);
    naive_swap_again(b, event, (int)(line - b->lines), part);
    naive_lots_return(b, (int)(line - b->lines), line->of_line, part);
    naive_return_picks_as(b, from, line->draw, part);
    b->brought_count = from; /* the line of the return has them since it was posted */
    naive_layer_balance(b, line->layer);
    naive_event_rebook(b, line->target);
    return part;
}

/* Of this inflow; NONE: of the product; of any: ANY_LINE. */
enum { ANY_LINE = -2 };
static struct line *taken_line(struct naive *b, int undo_row, int of_line)
{
    for (int i = b->line_count - 1; i >= 0; i--)
        if (b->lines[i].event == undo_row && b->lines[i].kind == LINE_TAKEN && b->lines[i].q > 0 &&
            (of_line == ANY_LINE || b->lines[i].of_line == of_line))
            return &b->lines[i];
    return NULL;
}

/* The pool takes (x, v) in again by the line by which it gave them, for the event that had brought
   them in. */
static struct worth raise(struct naive *b, int event, struct line *line, int64_t x, struct worth v)
{
    struct worth taken = naive_worth_leaves(line->v, x, line->q);
    struct worth gain = naive_worth_leaves(line->gain, x, line->q);
    struct worth beyond = naive_worth_minus(taken, gain);

    line->gain = naive_worth_minus(line->gain, gain);
    if (naive_method_is_layered(b, line->item)) {
        struct layer *layer = &b->layers[line->layer];

        naive_layer_set(b, line->layer, layer->in + x, layer->left + x,
                        naive_worth_plus(layer->value_in, v));
        naive_layer_balance(b, line->layer);
    } else if (naive_is_averaged(b, line->item)) {
        naive_pool_gain(b, line->item, x, naive_worth_minus(v, beyond));
        naive_firm(b, line->item);
        naive_post_astray(b, event, line->item, ROLE_PRICE_VARIANCE, beyond);
    } else {
        struct worth now = naive_standard_move(b, line->item, x);
        bool same = line->std_row == b->items[line->item].std_row;

        naive_post_astray(b, event, line->item, same ? ROLE_ROUNDING : ROLE_REVALUATION,
                          naive_worth_minus(gain, now));
    }
    naive_lots_return(b, (int)(line - b->lines), NONE, x);
    return gain;
}

static void product_again(struct naive *b, int event, int undo_row, int64_t x, struct worth v)
{
    struct happening *row = &b->happenings[event];
    struct line *line = taken_line(b, undo_row, NONE);
    struct worth taken;
    struct worth gain;

    if (x == 0)
        return;
    assert(line);
    taken = naive_worth_leaves(line->v, x, line->q);
    gain = raise(b, event, line, x, v);
    line->q -= x;
    line->v = naive_worth_minus(line->v, taken);
    if (b->items[row->product].method == METHOD_STANDARD) {
        row->gain = naive_worth_plus(row->gain, gain);
        naive_post_own(b, event, ROLE_PRODUCTION_VARIANCE, naive_worth_minus(v, gain));
    }
}

void naive_made_again(struct naive *b, int number, int undo_row, int64_t x, struct worth v)
{
    struct line *made = &b->lines[number];
    struct line *line = taken_line(b, undo_row, number);
    struct worth taken = naive_worth_leaves(line->v, x, line->q);
    struct worth gain = raise(b, made->event, line, x, v);

    line->q -= x;
    line->v = naive_worth_minus(line->v, taken);
    if (b->items[made->item].method == METHOD_STANDARD) {
        made->gain = naive_worth_plus(made->gain, gain);
        naive_post_made(b, made->event, made->item, naive_worth_minus(v, gain));
    }
}

/* Scrapped and lost pieces come back with the first good one, and count with them. */
static int64_t bad_back(const struct naive *b, int undo_row)
{
    return b->happenings[undo_row].scrapped_back + b->happenings[undo_row].lost_back;
}

/* Takes again what goes of each need, and answers what counts as given back (counted from the
 * first). */
static void completion_needs_again(struct naive *b, int event, int undo_row,
                                   struct stood_in_share share, int64_t *given)
{
    int64_t *again = calloc((size_t)b->need_count + 1, sizeof(*again));
    int64_t *all = calloc((size_t)b->need_count + 1, sizeof(*all));
    struct of_needs of = { 0, all, share.s, share.n, true };

    assert(again && all);
    while (of.first < b->need_count && b->needs[of.first].event != event)
        of.first++;
    for (int i = of.first; i < b->need_count; i++) {
        if (b->needs[i].event != event)
            continue;
        all[i - of.first] = taken_back_of_need(b, undo_row, i);
        again[i - of.first] = all[i - of.first] -
                              naive_keep_of(all[i - of.first], share.s, share.n, b->needs[i].step);
    }
    naive_needs_go(b, event, &of, again);
    for (int i = of.first; i < b->need_count; i++)
        if (b->needs[i].event == event)
            given[i - of.first] =
                -again[i - of.first] - blown_again(b, undo_row, i, share.s, share.n);
    lines_again(b, undo_row, of.first, again);
    free(again);
    free(all);
}

/* Of u that an undo took back of a completion, s stay undone. */
static void complete_again(struct naive *b, int event, int undo_row, int64_t s, int64_t u)
{
    struct happening *row = &b->happenings[event];
    struct happening *undone = &b->happenings[undo_row];
    int64_t *given = calloc((size_t)b->need_count + 1, sizeof(*given));
    int64_t good = undone->good_back > 0 ? u - s : 0;
    int64_t scrapped = undone->scrapped_back;
    int64_t lost = undone->lost_back;
    struct worth conversion;
    struct worth split[3];
    struct divided sides;
    struct worth v;

    assert(given);
    u += bad_back(b, undo_row);
    conversion = naive_worth_leaves(
        naive_worth_minus(undone->conversion_back, naive_hours_undone(b, undo_row)), u - s, u);
    conversion = naive_worth_plus(conversion, naive_hours_again(b, undo_row, s, u));
    undone->conversion_back = naive_worth_minus(undone->conversion_back, conversion);
    undone->scrapped_back = undone->lost_back = 0;
    row->taken_up += undone->taken_back;
    undone->taken_back = 0;
    completion_needs_again(b, event, undo_row, (struct stood_in_share){ s, u, 0 }, given);
    undone->good_back -= good;
    (void)naive_landed_leaves(b, event, row->good, row->good + good);
    row->good += good;
    row->scrapped += scrapped;
    row->lost += lost;
    row->conversion = naive_worth_plus(row->conversion, conversion);
    naive_post_added(b, event, naive_worth_minus(naive_worth_none(), conversion));
    naive_loop_again(b, event, undo_row, s, u);
    naive_rework_again(b, event, undo_row, s, u);
    naive_sides_return(b, event, undo_row, s, u);
    naive_split_book(b, event, split);
    v = naive_worth_minus(split[2], row->booked);
    row->booked = split[2];
    sides = naive_sides_book(b, event);
    product_again(b, event, undo_row, good, v);
    naive_sides_raise(b, undo_row, &sides);
    naive_passings_again(b, undo_row, s, u, good + scrapped + lost);
    naive_passings_move(b, event, given);
    free(given);
}

static void needs_again(struct naive *b, int event, int undo_row, int64_t x)
{
    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].event == event) {
            lines_again(b, undo_row, i, &x);
            naive_event_rebook(b, event);
            return;
        }
}

/* x of an inflow that this line took out comes in again. */
void naive_inflow_again(struct naive *b, struct line *line, int64_t x)
{
    struct line *inflow_line = &b->lines[line->of_line];
    struct worth taken = naive_worth_leaves(line->v, x, line->q);
    struct worth v = naive_worth_leaves(line->paid, x, line->q);
    struct worth gone = v;
    struct worth landed;
    struct worth gain;
    struct worth then;

    if (naive_repriced(b, inflow_line->event, inflow_line->q + x, &then))
        v = naive_worth_minus(then, inflow_line->v);

    naive_post_dest(b, inflow_line->dest, naive_worth_minus(naive_worth_none(), v));
    landed = naive_landed_leaves(b, inflow_line->event, inflow_line->q, inflow_line->q + x);
    gain = raise(b, inflow_line->event, line, x, naive_worth_minus(v, landed));
    if (b->items[line->item].method == METHOD_STANDARD)
        naive_post_own(b, inflow_line->event, inflow_line->side, naive_worth_minus(v, gain));
    else
        gain = v;
    line->q -= x;
    line->v = naive_worth_minus(line->v, taken);
    line->paid = naive_worth_minus(line->paid, gone);
    inflow_line->q += x;
    inflow_line->v = naive_worth_plus(inflow_line->v, v);
    inflow_line->gain = naive_worth_plus(inflow_line->gain, gain);
}

static void inflows_again(struct naive *b, int undo_row, int64_t x)
{
    while (x > 0) {
        struct line *line = taken_line(b, undo_row, ANY_LINE);
        int64_t part;

        if (!line)
            return;
        part = naive_least(x, line->q);
        naive_inflow_again(b, line, part);
        x -= part;
    }
}

/* What was expensed when it came in is so again. */
static void bulk_again(struct naive *b, int undo_row, int64_t x)
{
    for (int i = 0; i < b->line_count; i++) {
        struct line *line = &b->lines[i];

        if (line->event == undo_row && line->kind == LINE_BULK_BACK && line->q > 0)
            naive_bulk_move(b, line->of_line, line, -naive_least(x, line->q));
    }
}

/* Goods whose return had been undone are returned after all: as they were as far as that goes,
   the rest from the same sales as they now stand. */
static void return_again(struct naive *b, int event, int undo_row, int64_t x)
{
    int count = b->line_count;

    for (int i = count - 1; i >= 0 && x > 0; i--) {
        struct line *line = &b->lines[i];
        int64_t part = naive_least(x, line->q);

        if (line->event != undo_row || line->q == 0)
            continue;
        if (line->kind == LINE_REOWED) {
            x -= reowed_back(b, event, line, part);
        } else if (line->kind == LINE_REDRAWN) {
            x -= redrawn_back(b, event, line, part);
        } else if (line->kind == LINE_TAKEN) {
            inflows_again(b, undo_row, part);
            x -= part;
        }
    }
    for (int i = count - 1; i >= 0 && x > 0; i--) {
        struct line *line = &b->lines[i];
        int64_t part = naive_least(x, line->q);

        if (line->event != undo_row || part == 0 ||
            (line->kind != LINE_REOWED && line->kind != LINE_REDRAWN))
            continue;
        line->q -= part;
        x -= part - naive_return_of_sale(b, event, line->target, part);
    }
    naive_return_unknown(b, event, x);
}

/* What the undo settled with what it had put back, and will not have any more, is owed again. */
void naive_supply_back(struct naive *b, int undo_row, int64_t s, int64_t u)
{
    const struct happening *target = &b->happenings[b->happenings[undo_row].target];
    bool whole_supply = target->only_ships || target->verb == VERB_MOVE ||
                        target->verb == VERB_HOLD || target->verb == VERB_UNHOLD ||
                        target->verb == VERB_STAGE || target->verb == VERB_IDENTIFY ||
                        target->verb == VERB_SETTLE;

    for (int item = 0; item < b->item_count; item++) {
        int64_t supply = whole_supply && item == target->item ? s : 0;
        int64_t given = 0;

        for (int i = 0; i < b->line_count; i++)
            if (b->lines[i].event == undo_row && b->lines[i].item == item &&
                (b->lines[i].kind == LINE_GIVE || b->lines[i].kind == LINE_UNDUE))
                given += b->lines[i].q;
        supply += naive_keep_of(given, s, u, naive_step(b, item));
        supply += naive_start_stays(b, undo_row, item, s, u);
        naive_unsettle(b, undo_row, item,
                       naive_most(0, naive_settled_live(b, undo_row, item) - supply));
    }
}

static enum status move_again(struct naive *b, int row, int event, int64_t x)
{
    struct happening *move = &b->happenings[event];
    int64_t m = naive_shift_again(b, event, b->happenings[row].of, x);

    if (m == NONE)
        return naive_refuse(b, LOT_EXISTS, slice_of(move->key));
    if (m == 0)
        return naive_refuse(b, UNDO_NOTHING, slice_of(move->key));
    move->live += m;
    b->happenings[row].live = m;
    if (move->only_ships)
        naive_deliver_again(b, event, b->happenings[row].of, m);
    return OK;
}

static enum status triggers_again(struct naive *b, int row, int undo_row, int64_t x)
{
    int event = b->happenings[row].target;

    enum status status = naive_trigger_again(b, event, undo_row, x, &b->happenings[row].live);

    if (status == OK && b->happenings[row].live == 0)
        status = naive_refuse(b, DUE_NOTHING, slice_of(b->happenings[event].key));
    return status;
}

/* What a delivery had completed stays undone first: at most `stays` of it. */
static void within_again(struct naive *b, int row, int undo_row, int64_t stays)
{
    int undone = b->happenings[undo_row].within;
    int64_t x;
    struct within within;

    if (undone == NONE || b->happenings[undo_row].is_within)
        return;
    x = b->happenings[undone].live - naive_least(stays, b->happenings[undone].live);
    if (x == 0)
        return;
    within = naive_within_begin(b, row, VERB_UNDO);
    (void)naive_redo(b, within.row, undone, x);
    naive_within_end(b, &within);
    b->made_on.of[MADE_ON_AGAIN]++;
}

static enum status settle_again(struct naive *b, int row, int event, int64_t x)
{
    enum status status = naive_settle_by_hand(b, event, &x, true);

    b->happenings[row].live -= x;
    return status;
}

static enum status stage_again(struct naive *b, int row, int event, int64_t x)
{
    enum status status = naive_stage_refuse(b, event);

    return status == OK ? move_again(b, row, event, x) : status;
}

static enum status use_again(struct naive *b, int row, int undo_row, int64_t x)
{
    int event = b->happenings[undo_row].target;

    if (b->happenings[event].only_ships)
        return move_again(b, row, event, x);
    if (b->happenings[event].manual)
        return triggers_again(b, row, undo_row, x);
    needs_again(b, event, undo_row, x);
    return OK;
}

static enum status event_again(struct naive *b, int row, int undo_row, int64_t x, int64_t ahead)
{
    struct happening *undone = &b->happenings[undo_row];
    int event = undone->target;
    struct happening *target = &b->happenings[event];
    int64_t u = undone->live;
    enum status status = OK;

    switch ((int)target->verb) {
    case VERB_COMPLETE:
    case VERB_OPERATION:
    case VERB_REWORK:
        naive_order_first(b, event);
        complete_again(b, event, undo_row, u - x, u);
        break;
    case VERB_OPENING:
    case VERB_RECEIVE:
    case VERB_COUNT_STOCK:
        needs_again(b, event, undo_row, x);
        inflows_again(b, undo_row, x);
        bulk_again(b, undo_row, x);
        break;
    case VERB_UNBUILD:
        needs_again(b, event, undo_row, x);
        naive_unbuild_again(b, undo_row, x);
        break;
    case VERB_EMPTY:
    case VERB_FLUSH:
        status = triggers_again(b, row, undo_row, x);
        break;
    case VERB_RETURN:
        return_again(b, event, undo_row, x);
        break;
    case VERB_STAGE:
        status = stage_again(b, row, event, x);
        break;
    case VERB_START:
        status = naive_start_again(b, event, undo_row, x);
        break;
    case VERB_MOVE:
    case VERB_HOLD:
    case VERB_UNHOLD:
    case VERB_IDENTIFY:
        status = move_again(b, row, event, x);
        break;
    case VERB_EXPENSE:
        naive_expense_post(b, event, x);
        break;
    case VERB_LANDED:
        naive_landed_move(b, event, x);
        break;
    case VERB_SETTLE:
        status = settle_again(b, row, event, x);
        break;
    default:
        status = use_again(b, row, undo_row, x - ahead);
        break;
    }
    return status;
}

/* x of what this undo took back comes again. */
enum status naive_redo(struct naive *b, int row, int undo_row, int64_t x)
{
    struct happening *undone = &b->happenings[undo_row];
    int64_t u = undone->live;
    int64_t ahead;
    enum status status;

    b->happenings[row].restores = true;
    b->happenings[row].target = undone->target;
    b->happenings[row].item = b->happenings[undone->target].item;
    b->happenings[row].live = x;
    naive_supply_back(b, undo_row, u - x, u + bad_back(b, undo_row));
    b->settler = undone->target;
    if (naive_event_is_sale(b, undone->target))
        naive_deliver_again(b, undone->target, undo_row, x);
    ahead = ahead_again(b, undo_row, x);
    within_again(b, row, undo_row, u - x);
    b->settler = undone->target;
    status = event_again(b, row, undo_row, x, ahead);
    if (status == OK)
        naive_settle_lost(b, undo_row);
    undone->live -= b->happenings[row].live;
    return status;
}
