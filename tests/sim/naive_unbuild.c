#include "naive_inner.h"
#include "naive_recost.h"

#include <assert.h>

/* One component of the pieces of one completion, or (NONE) of the bill. */
struct part {
    int apart; /* line */
    int from;  /* the completion that it went into; NONE: nobody knows */
    int item;
    int64_t q;
    struct worth v;
};

static int64_t whole_steps(const struct naive *b, int item, i128 q)
{
    int64_t step = naive_step(b, item);

    return (int64_t)(q / step * step);
}

static bool is_component(const struct line *line)
{
    return line->kind == LINE_INFLOW || line->kind == LINE_BROKEN;
}

/* ---- what is apart, and what came out ---- */

static int64_t apart_of(const struct naive *b, int completion)
{
    int64_t sum = 0;

    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].kind == LINE_APART && b->lines[i].target == completion)
            sum += b->lines[i].q;
    return sum;
}

static struct part came_out(const struct naive *b, int completion, int item)
{
    struct part sum = { .item = item };

    for (int i = 0; i < b->line_count; i++) {
        const struct line *line = &b->lines[i];

        if (!is_component(line) || b->happenings[line->event].verb != VERB_UNBUILD ||
            b->lines[line->of_line].target != completion || line->need == NONE ||
            line->item != item)
            continue;
        sum.q += line->q;
        sum.v = naive_worth_plus(sum.v, line->v);
    }
    return sum;
}

static void owed_add(const struct naive *b, const struct owed *row, int completion,
                     struct part *sum)
{
    int64_t open = row->b - row->a;

    if (row->event != completion || row->item != sum->item)
        return;
    sum->q += open;
    sum->v = naive_worth_plus(sum->v, naive_interval_value(b, row->run, row->a, open));
}

/* What the completion has live of an item. */
static struct part went_in(const struct naive *b, int completion, int item)
{
    struct part sum = { .item = item };

    for (int i = 0; i < b->draw_count; i++) {
        const struct draw *row = &b->draws[i];

        if (row->event != completion || row->item != item)
            continue;
        sum.q += row->out;
        sum.v = naive_worth_plus(sum.v, naive_worth_plus(row->value, row->extra));
    }
    for (int i = 0; i < b->owed_count; i++)
        owed_add(b, &b->owed[i], completion, &sum);
    for (int i = 0; i < b->due_count; i++)
        owed_add(b, &b->due[i], completion, &sum);
    return sum;
}

static bool lot_is_here(const struct naive *b, int lot)
{
    int64_t sum = 0;

    for (int i = 0; i < b->stock_count && lot != NONE; i++)
        if (b->stocks[i].tag.lot == lot && b->items[b->stocks[i].item].tracking == TRACK_SERIALS)
            sum += b->stocks[i].qty;
    return sum > 0;
}

/* The lots that went in come out, newest pick first; what came out before is passed over. */
static void lots_out(struct naive *b, const struct part *part, int64_t before, int line)
{
    int64_t left = b->lines[line].q;

    for (int i = b->pick_count - 1; i >= 0 && left > 0 && part->from != NONE; i--) {
        const struct pick pick = b->picks[i];
        int64_t passed = naive_least(before, pick.out);
        int64_t x = naive_least(left, pick.out - passed);

        if (pick.event != part->from || pick.item != part->item)
            continue;
        before -= passed;
        if (x == 0 || lot_is_here(b, pick.tag.lot))
            continue;
        naive_lot_enter(b, b->lines[line].event, line, pick.tag.lot, x);
        left -= x;
    }
    naive_lot_enter(b, b->lines[line].event, line, NONE, left);
}

/* ---- it comes out ---- */

static struct dest variance_of(const struct naive *b, int row)
{
    return naive_dest_variance(b, b->happenings[row].item, ROLE_PRODUCTION_VARIANCE);
}

static int place_of(const struct naive *b, const struct event *e, int stated, int item)
{
    const struct happening *row = &b->happenings[b->now];

    if (stated != NONE && e->lines[stated].place.size)
        return naive_place_find(b, e->lines[stated].place);
    return event_has(e, FIELD_PLACE) ? row->place : naive_home_of(b, item);
}

static void component_in(struct naive *b, const struct part *part, int place, int64_t before)
{
    struct line *line;
    int number;

    if (part->q == 0)
        return;
    line = naive_line_add(b, LINE_INFLOW);
    number = (int)(line - b->lines);
    line->item = part->item;
    line->place = place;
    line->need = part->from;
    line->of_line = part->apart;
    line->q = part->q;
    line->v = line->gain = part->v;
    line->side = ROLE_PRODUCTION_VARIANCE;
    line->dest = variance_of(b, b->now);
    naive_standard_touch(b, part->item);
    if (b->items[part->item].method == METHOD_STANDARD && b->items[part->item].std_row == NONE)
        b->refused = b->refused == OK ? STANDARD_MISSING : b->refused;
    if (naive_method_is_layered(b, part->item)) {
        line->layer = naive_inflow_layer(b, part->item, part->q, part->v, NONE);
    } else if (naive_is_averaged(b, part->item)) {
        naive_pool_gain(b, part->item, part->q, part->v);
        naive_move_in(b, part->item, part->q, part->v, NULL);
    } else {
        line->v = line->gain = naive_standard_move(b, part->item, part->q);
        line->std_row = b->items[part->item].std_row;
    }
    naive_post_dest(b, line->dest, naive_worth_minus(naive_worth_none(), line->v));
    lots_out(b, part, before, number);
}

static void broken_book(struct naive *b, const struct line *line, struct worth v)
{
    naive_post_dest(b, line->dest, v);
    naive_post_dest(b, line->other, naive_worth_minus(naive_worth_none(), v));
}

static void component_broken(struct naive *b, const struct part *part)
{
    struct line *line;
    int reason = b->happenings[b->now].reason;

    if (part->q == 0)
        return;
    line = naive_line_add(b, LINE_BROKEN);
    line->item = part->item;
    line->need = part->from;
    line->of_line = part->apart;
    line->q = part->q;
    line->v = part->v;
    line->dest =
        naive_dest_of(b, part->item, reason == NONE ? (int)ROLE_SCRAP : (int)ROLE_EXPENSE + reason);
    line->other = variance_of(b, b->now);
    broken_book(b, line, part->v);
}

/* The line of the event that speaks of an item, what of its quantity is left. */
struct stated {
    int line; /* NONE: no line does */
    int64_t left;
};

static struct stated *stated_of(const struct naive *b, const struct event *e, struct stated *all,
                                int item)
{
    for (int i = 0; i < e->line_count; i++)
        if (naive_item_find(b, e->lines[i].item) == item)
            return &all[i];
    return NULL;
}

/* As much comes out as the event says, if it says so; the rest broke. */
static void component_post(struct naive *b, const struct event *e, struct stated *all,
                           struct part part, int64_t before)
{
    struct stated *stated = stated_of(b, e, all, part.item);
    struct part broken = part;
    int64_t out = part.q;

    if (part.q <= 0)
        return;
    if (stated) {
        out = naive_least(part.q, stated->left);
        stated->left -= out;
    }
    broken.q = part.q - out;
    broken.v = naive_worth_leaves(part.v, broken.q, part.q);
    part.q = out;
    part.v = naive_worth_minus(part.v, broken.v);
    component_in(b, &part, place_of(b, e, stated ? stated->line : NONE, part.item), before);
    component_broken(b, &broken);
}

static struct worth worth_now(struct naive *b, int item, int64_t q)
{
    struct price price;

    naive_standard_touch(b, item);
    price = naive_price_current(b, item);
    return naive_price_times(&price, q);
}

/* ---- sources ---- */

struct source {
    int event; /* NONE: the bill of the day */
    int64_t q;
};

struct plan {
    struct source of[64];
    int count;
};

static void source_add(struct plan *plan, int event, int64_t q)
{
    for (int i = 0; i < plan->count; i++)
        if (plan->of[i].event == event) {
            plan->of[i].q += q;
            return;
        }
    assert(plan->count < (int)ARRAY_COUNT(plan->of));
    plan->of[plan->count++] = (struct source){ event, q };
}

static int64_t left_of(const struct naive *b, const struct plan *plan, int event)
{
    int64_t left = b->happenings[event].good - apart_of(b, event);

    for (int i = 0; i < plan->count; i++)
        if (plan->of[i].event == event)
            left -= plan->of[i].q;
    return left;
}

/* A completion within a delivery has no name (18.2). */
static bool completed(const struct naive *b, int event, int item)
{
    const struct happening *from = &b->happenings[event];

    return from->verb == VERB_COMPLETE && !from->is_within && from->item == item;
}

/* With what did this lot begin? */
static int beginning_of(const struct naive *b, int lot)
{
    for (int i = 0; i < b->brought_count; i++)
        if (b->brought[i].lot == lot)
            return b->brought[i].event;
    return NONE;
}

static void sources_of_lots(const struct naive *b, int row, int64_t q, struct plan *plan)
{
    int item = b->happenings[row].item;

    for (int i = 0; i < b->named_count; i++) {
        int from;

        if (b->named[i].event != row || b->items[item].tracking != TRACK_SERIALS)
            continue;
        from = beginning_of(b, b->named[i].lot);
        if (from == NONE || !completed(b, from, item) || left_of(b, plan, from) < QTY_ONE)
            continue;
        source_add(plan, from, QTY_ONE);
        q -= QTY_ONE;
    }
    if (q > 0)
        source_add(plan, NONE, q);
}

static enum status sources_of_order(struct naive *b, int row, int64_t q, struct plan *plan)
{
    const struct happening *event = &b->happenings[row];
    int order = event->order;

    if (b->happenings[order].item != event->item)
        return naive_refuse(b, ORDER_ITEM, (struct slice){ 0 });
    for (int i = row - 1; i >= 0 && q > 0; i--)
        if (completed(b, i, event->item) && b->happenings[i].order == order) {
            int64_t x = naive_least(q, left_of(b, plan, i));

            if (x > 0)
                source_add(plan, i, x);
            q -= naive_most(0, x);
        }
    b->happenings[row].order = NONE; /* it is no report */
    return q > 0 ? naive_refuse(b, UNBUILD_EXCEEDS, (struct slice){ 0 }) : OK;
}

static enum status sources_find(struct naive *b, const struct event *e, int row, int64_t q,
                                struct plan *plan)
{
    const struct happening *event = &b->happenings[row];

    plan->count = 0;
    if (event_has(e, FIELD_ORDER))
        return sources_of_order(b, row, q, plan);
    if (!event_has(e, FIELD_OF)) {
        sources_of_lots(b, row, q, plan);
        return OK;
    }
    if (!completed(b, event->of, event->item))
        return naive_refuse(b, KEY_UNKNOWN, e->of);
    if (left_of(b, plan, event->of) < q)
        return naive_refuse(b, UNBUILD_EXCEEDS, e->of);
    source_add(plan, event->of, q);
    return OK;
}

/* ---- the product leaves ---- */

static void names_of_completion(struct naive *b, int row, int completion)
{
    int count = b->brought_count;

    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].event == row)
            return;
    for (int i = 0; i < count; i++)
        if (b->brought[i].event == completion && b->brought[i].line == NONE &&
            b->brought[i].lot != NONE)
            *naive_named_add(b) = (struct named){
                .event = row, .need = NONE, .lot = b->brought[i].lot, .q = INT64_MAX
            };
}

static enum status product_out(struct naive *b, const struct event *e, int row, int64_t q,
                               const struct plan *plan)
{
    struct happening *event = &b->happenings[row];
    int need = (int)(naive_need_add(b, row, event->item, event->from_place) - b->needs);
    int64_t got;
    int64_t rest;
    enum status status;

    if (event_has(e, FIELD_OF))
        names_of_completion(b, row, event->of);
    naive_need_names(b, need);
    event->dest = variance_of(b, row);
    rest = got = naive_pick_places(b, need, event->item, event->from_place, q);
    for (int i = 0; i < plan->count && naive_method_is_layered(b, event->item); i++) {
        int from = plan->of[i].event;
        int64_t x;

        if (from == NONE)
            continue;
        x = naive_least(naive_least(rest, plan->of[i].q),
                        b->layers[b->happenings[from].layer].left);
        if (x > 0)
            naive_draw_take_layer(b, need, b->happenings[from].layer, x);
        rest -= x;
    }
    naive_draw_take(b, need, event->item, rest);
    status = naive_short_or_owe(b, need, q - got);
    naive_event_rebook(b, row);
    if (status)
        return status;
    naive_settle_noted(b);
    return OK;
}

/* ---- all of it ---- */

/* What it made besides keeps its part of what went in. */
static struct worth of_product(const struct naive *b, int completion, struct worth v)
{
    const struct happening *row = &b->happenings[completion];
    struct worth product =
        naive_worth_plus(row->booked, naive_worth_plus(row->booked_scrap, row->booked_loss));
    struct worth cost = naive_event_cost(b, completion);

    for (int e = 0; e < ELEMENT_COUNT && naive_makes_besides(b, completion); e++)
        if (cost.of[e] > 0)
            v.of[e] = naive_part_of(v.of[e], product.of[e], cost.of[e]);
    return v;
}

static void of_completion(struct naive *b, const struct event *e, struct stated *all,
                          const struct source *from, int apart)
{
    const struct happening *row = &b->happenings[from->event];
    int64_t n = row->good + row->scrapped + row->lost;
    int64_t x = naive_least(n, apart_of(b, from->event));

    b->operated.of[OPERATED_APART] += naive_makes_besides(b, from->event);
    for (int item = 0; item < b->item_count; item++) {
        struct part part = went_in(b, from->event, item);
        struct part before = came_out(b, from->event, item);
        int64_t total;

        if (part.q == 0)
            continue;
        part.v = of_product(b, from->event, part.v);
        total = x == n ? part.q : whole_steps(b, item, (i128)part.q * x / n);
        part.v = naive_worth_minus(naive_worth_part(part.v, total, part.q), before.v);
        for (int i = 0; i < ELEMENT_COUNT; i++)
            part.v.of[i] = naive_most(0, part.v.of[i]);
        part.q = total - before.q;
        part.apart = apart;
        part.from = from->event;
        component_post(b, e, all, part, before.q);
    }
}

static void of_bill(struct naive *b, const struct event *e, struct stated *all,
                    const struct flat_list *list, int apart)
{
    for (int item = 0; item < b->item_count; item++) {
        struct part part = { .apart = apart, .from = NONE, .item = item };

        for (int i = 0; i < list->count; i++) {
            const struct flat *flat = &list->of[i];
            struct frac one = flat->profile.batch.num
                                  ? naive_frac_over(flat->ratio, flat->profile.batch)
                                  : flat->ratio;

            if (flat->item == item && !flat->fixed && !flat->profile.pieces)
                part.q += whole_steps(b, item, one.num * b->lines[apart].q / one.den);
        }
        if (part.q == 0)
            continue;
        part.v = worth_now(b, item, part.q);
        component_post(b, e, all, part, 0);
    }
}

static void extras(struct naive *b, const struct event *e, struct stated *all, int apart)
{
    for (int i = 0; i < e->line_count; i++) {
        struct part part = { .apart = apart, .from = NONE, .q = all[i].left };

        if (part.q == 0)
            continue;
        part.item = naive_item_find(b, e->lines[i].item);
        part.v = worth_now(b, part.item, part.q);
        component_in(b, &part, place_of(b, e, i, part.item), 0);
    }
}

static enum status stated_read(struct naive *b, const struct event *e, struct stated *all)
{
    for (int i = 0; i < e->line_count; i++) {
        const struct event_line *line = &e->lines[i];
        int item = naive_item_find(b, line->item);
        enum status status;

        if (item == NONE)
            return naive_refuse(b, ITEM_UNKNOWN, line->item);
        if (line->place.size && naive_place_find(b, line->place) == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, line->place);
        if (b->items[item].in_process ||
            (b->items[item].kind != KIND_BOUGHT && b->items[item].kind != KIND_MADE) ||
            (naive_is_bulk(b, item) && naive_pool_on_hand(b, item) == 0 &&
             naive_owed_at(b, item, NONE) == 0))
            return naive_refuse(b, ITEM_KIND, line->item);
        status = naive_base_qty(b, item, (struct amount){ line->qty, line->unit }, &all[i].left);
        if (status)
            return status;
        all[i].line = i;
    }
    return OK;
}

enum status naive_unbuild(struct naive *b, const struct event *e, int row, int64_t q)
{
    int item = b->happenings[row].item;
    struct found found = naive_found_now(b);
    struct stated all[16];
    struct plan plan;
    struct flat_list list = { .count = 0 };
    int apart = NONE;
    enum status status;

    assert(e->line_count < (int)ARRAY_COUNT(all));
    status = stated_read(b, e, all);
    if (status == OK && (b->items[item].kind != KIND_MADE || b->items[item].in_process))
        return naive_refuse(b, ITEM_KIND, e->item);
    if (status == OK)
        status = sources_find(b, e, row, q, &plan);
    for (int i = 0; status == OK && i < plan.count; i++) {
        if (plan.of[i].event == NONE)
            status = naive_explode_bill(b, item, naive_routing_found(b, item, found), found, &list);
    }
    if (status == OK)
        status = product_out(b, e, row, q, &plan);
    for (int i = 0; status == OK && i < plan.count; i++) {
        struct line *line = naive_line_add(b, LINE_APART);

        apart = (int)(line - b->lines);
        line->target = plan.of[i].event;
        line->q = plan.of[i].q;
        if (plan.of[i].event == NONE)
            of_bill(b, e, all, &list, apart);
        else
            of_completion(b, e, all, &plan.of[i], apart);
    }
    if (status == OK)
        extras(b, e, all, apart);
    return status;
}

/* ---- undone, and done again ---- */

/* What goes when s of n stay: whole steps stay. */
static int64_t goes(const struct naive *b, const struct line *line, int64_t s, int64_t n)
{
    return line->q - whole_steps(b, line->item, (i128)line->q * s / n);
}

/* What of an item stays when q of the event go, the last pieces first. */
static int64_t stays_of(const struct naive *b, int event, int item, int64_t q)
{
    int64_t stays = 0;

    for (int i = b->line_count - 1; i >= 0; i--) {
        const struct line *apart = &b->lines[i];
        int64_t x;

        if (apart->event != event || apart->kind != LINE_APART || apart->q == 0)
            continue;
        x = naive_least(q, apart->q);
        q -= x;
        for (int k = 0; k < b->line_count; k++) {
            const struct line *line = &b->lines[k];

            if (line->event == event && line->kind == LINE_INFLOW && line->of_line == i &&
                line->item == item)
                stays += line->q - goes(b, line, apart->q - x, apart->q);
        }
    }
    return stays;
}

static bool brought_in(const struct naive *b, int event, int item, int before)
{
    for (int i = 0; i < before; i++)
        if (b->lines[i].event == event && b->lines[i].kind == LINE_INFLOW &&
            b->lines[i].item == item)
            return true;
    return false;
}

void naive_unbuild_unsettle(struct naive *b, int event, int64_t q)
{
    int count = b->line_count;

    for (int i = 0; i < count; i++) {
        int item = b->lines[i].item;

        if (b->lines[i].event != event || b->lines[i].kind != LINE_INFLOW ||
            brought_in(b, event, item, i))
            continue;
        naive_unsettle(
            b, event, item,
            naive_most(0, naive_settled_live(b, event, item) - stays_of(b, event, item, q)));
    }
}

static void component_back(struct naive *b, int number, int64_t x)
{
    struct line *line = &b->lines[number];
    struct line *back;

    if (x == 0)
        return;
    if (line->kind == LINE_INFLOW) {
        naive_inflow_take_back(b, number, x);
        return;
    }
    back = naive_line_add(b, LINE_MENDED);
    line = &b->lines[number];
    back->item = line->item;
    back->of_line = number;
    back->q = x;
    back->v = naive_worth_leaves(line->v, x, line->q);
    line->q -= x;
    line->v = naive_worth_minus(line->v, back->v);
    broken_book(b, line, naive_worth_minus(naive_worth_none(), back->v));
}

void naive_unbuild_lower(struct naive *b, int event, int64_t q)
{
    int count = b->line_count;

    for (int i = count - 1; i >= 0 && q > 0; i--) {
        int64_t n = b->lines[i].q;
        int64_t x = naive_least(q, n);
        struct line *back;

        if (b->lines[i].event != event || b->lines[i].kind != LINE_APART || x == 0)
            continue;
        back = naive_line_add(b, LINE_JOINED);
        back->of_line = i;
        back->q = x;
        b->lines[i].q -= x;
        q -= x;
        for (int k = count - 1; k >= 0; k--)
            if (b->lines[k].event == event && is_component(&b->lines[k]) &&
                b->lines[k].of_line == i)
                component_back(b, k, goes(b, &b->lines[k], n - x, n));
    }
}

static void component_again(struct naive *b, int number, int64_t x)
{
    struct line *back = &b->lines[number];
    struct line *line = &b->lines[back->of_line];
    struct worth v;

    if (x == 0)
        return;
    if (back->kind == LINE_TAKEN) {
        naive_inflow_again(b, back, x);
        return;
    }
    v = naive_worth_leaves(back->v, x, back->q);
    back->q -= x;
    back->v = naive_worth_minus(back->v, v);
    line->q += x;
    line->v = naive_worth_plus(line->v, v);
    broken_book(b, line, v);
}

void naive_unbuild_again(struct naive *b, int undo_row, int64_t q)
{
    int count = b->line_count;

    for (int i = count - 1; i >= 0 && q > 0; i--) {
        struct line *joined = &b->lines[i];
        int64_t n = joined->q;
        int64_t x = naive_least(q, n);

        if (joined->event != undo_row || joined->kind != LINE_JOINED || x == 0)
            continue;
        b->lines[joined->of_line].q += x;
        joined->q -= x;
        q -= x;
        for (int k = count - 1; k >= 0; k--) {
            struct line *back = &b->lines[k];

            if (back->event == undo_row &&
                (back->kind == LINE_TAKEN || back->kind == LINE_MENDED) &&
                b->lines[back->of_line].of_line == joined->of_line)
                component_again(b, k, goes(b, back, n - x, n));
        }
    }
}

bool naive_unbuild_brought(const struct naive *b, int event, int item, int place)
{
    if (b->happenings[event].verb != VERB_UNBUILD)
        return false;
    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == event && is_component(&b->lines[i]) &&
            ((item != NONE && b->lines[i].item == item) ||
             (place != NONE && b->lines[i].kind == LINE_INFLOW && b->lines[i].place == place)))
            return true;
    return false;
}
