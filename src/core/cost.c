#include "core/cost.h"

#include "core/history.h"
#include "core/journal.h"
#include "core/layer.h"
#include "core/output.h"
#include "core/period_average.h"
#include "core/recost.h"
#include "core/rise.h"
#include "core/take.h"
#include <assert.h>

enum role end_role(enum verb verb)
{
    if (verb == VERB_SCRAP)
        return ROLE_SCRAP;
    if (verb == VERB_COUNT_STOCK)
        return ROLE_SHRINKAGE;
    if (verb == VERB_ISSUE)
        return ROLE_EXPENSE;
    if (verb == VERB_RETURN_TO_SUPPLIER)
        return ROLE_PAYABLES;
    if (verb == VERB_UNBUILD)
        return ROLE_PRODUCTION_VARIANCE;
    return ROLE_COST_OF_SALES;
}

static value_t share_signed(value_t value, qty_t part, qty_t whole)
{
    if (whole.micro <= 0)
        return (value_t){ 0 };
    return value_share(value, part, whole);
}

/* Scrap, loss and good of what of its cost a completion's product bears; scrap and loss
 * cumulatively, good takes the rest. */
static void divide(const struct item *item, struct happened *event, value_t cost)
{
    qty_t bad = qty_add(event->scrapped, event->lost);
    qty_t all = qty_add(event->qty, bad);
    value_t scrap = share_signed(cost, event->scrapped, all);
    value_t bad_value = share_signed(cost, bad, all);
    value_t loss = value_sub(bad_value, scrap);

    if (event->qty.micro > 0) {
        if (item->normal_scrap)
            scrap = (value_t){ 0 };
    } else if (event->scrapped.micro > 0) {
        loss = share_signed(cost, event->lost, all);
        scrap = value_sub(cost, loss);
    } else if (event->lost.micro > 0 || event->taken_up.micro > 0) {
        scrap = (value_t){ 0 };
        loss = cost;
    }
    event->scrap_value = scrap;
    event->loss_value = loss;
    event->good_value = value_sub(cost, value_add(scrap, loss));
}

void event_bear(struct draft *draft, struct happened *event, int32_t need, value_t change)
{
    const struct item *item = item_see(draft, event->item);
    struct end end = { ROLE_EXPENSE, event->reason };

    if (need_is_goods(event, need))
        journal_booked_under(draft, event->key.part[0], ROLE_PRODUCTION_VARIANCE, item, change);
    else if (event->verb == VERB_REWORK && event->reason != 0)
        journal_end_under(draft, event->key.part[0], end, item, change);
    else
        event->cost = value_add(event->cost, change);
}

struct division cost_divide(struct draft *draft, struct happened *event)
{
    struct {
        value_t good_value, scrap_value, loss_value;
    } before = { event->good_value, event->scrap_value, event->loss_value };
    struct division division = { 0 };
    value_t cost = event->cost;

    if (!event_makes(event)) {
        event->good_value = event->cost;
        return (struct division){ .end = value_sub(event->cost, before.good_value) };
    }
    if (event->output_count > 0)
        cost = outputs_bear(draft, event, &division);
    divide(item_see(draft, event->item), event, cost);
    division.good = value_sub(event->good_value, before.good_value);
    division.scrap = value_sub(event->scrap_value, before.scrap_value);
    division.loss = value_sub(event->loss_value, before.loss_value);
    return division;
}

void division_book(struct draft *draft, const struct happened *event, struct division division)
{
    const struct item *item = item_see(draft, event->item);
    int64_t seq = event->key.part[0];
    struct end end = { end_role(event->verb), 0 };

    if (end.role == ROLE_EXPENSE) /* of scrap the reason is no account */
        end.reason = event->reason;
    journal_end_under(draft, seq, (struct end){ ROLE_SCRAP, 0 }, item, division.scrap);
    journal_end_under(draft, seq, (struct end){ ROLE_SHRINKAGE, 0 }, item, division.loss);
    journal_booked_under(draft, seq, ROLE_BY_PRODUCT_INCOME, item, value_negate(division.income));
    if (event->verb == VERB_RETURN_TO_SUPPLIER || event->verb == VERB_UNBUILD)
        journal_booked_under(draft, seq, end.role, item, division.end);
    else
        journal_end_under(draft, seq, end, item, division.end);
}

/* A change on its way: to an event's cost, what one of its outputs is worth, or a layer's value in.
 */
struct step {
    bool is_layer;
    bool is_landed; /* … on goods of a receipt, and has gone no further */
    int32_t output; /* 0: the event itself */
    int32_t need;   /* of the event, or NEED_NONE */
    int64_t id;
    value_t change;
};

/* An event on the way from the first step to this one; what it passed on lies from `height` up. */
struct passed {
    int64_t seq;
    size_t height;
};

/* Most walks are short: room for them lies on the stack. */
enum { WALK_FIRST = 4 };

struct walk {
    struct draft *draft;
    struct step *steps;
    size_t count;
    size_t capacity;
    struct passed *path;
    size_t path_count;
    size_t path_capacity;
    int64_t walked;
    bool is_landed; /* the step under way */
};

static void walk_push(struct walk *walk, struct step step)
{
    struct step *steps = walk->steps;

    if (value_is_zero(step.change))
        return;
    if (++walk->walked > TRUE_UP_MAX) {
        refuse(walk->draft, LIMIT_EXCEEDED, "a true-up over more than %d edges", TRUE_UP_MAX);
        return;
    }
    steps = arena_grow(walk->draft->arena, steps, walk->count, &walk->capacity, sizeof(*steps));
    if (!steps) {
        refuse(walk->draft, NO_MEMORY, "a true-up needs more memory than the limit");
        return;
    }
    steps[walk->count++] = step;
    walk->steps = steps;
}

/* The steps pushed since `from` are carried out in the order in which they were pushed. */
static void walk_reverse(struct walk *walk, size_t from)
{
    for (size_t i = from, k = walk->count; i + 1 < k; i++) {
        struct step step = walk->steps[i];

        walk->steps[i] = walk->steps[--k];
        walk->steps[k] = step;
    }
}

/* What has been drawn and is still out, as parts of one distribution. */
struct part {
    line_id_t draw; /* or a child layer: */
    line_id_t child;
    qty_t qty;
};

struct parts {
    struct part *items;
    size_t count;
    size_t capacity;
    qty_t total;
};

static void part_add(struct draft *draft, struct parts *parts, struct part part)
{
    struct part *items =
        arena_grow(draft->arena, parts->items, parts->count, &parts->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "a true-up needs more memory than the limit");
        return;
    }
    items[parts->count++] = part;
    parts->items = items;
    parts->total = qty_add(parts->total, part.qty);
}

/* Draws still out from the newest on, until `most` is covered (negative: all). */
static void parts_of_draws(struct draft *draft, struct parts *parts, line_id_t draw, qty_t most)
{
    for (draw = draw_live(draft, draw); draw.raw != 0 && draft_may_want(draft);) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, draw.raw));
        qty_t qty = line->out;

        if (most.micro >= 0)
            qty = qty_min(qty, qty_sub(most, parts->total));
        if (qty.micro <= 0)
            return;
        part_add(draft, parts, (struct part){ .draw = draw, .qty = qty });
        draw = draw_live(draft, line->prev_draw);
    }
}

static void parts_of_children(struct draft *draft, struct parts *parts, line_id_t child)
{
    while (child.raw != 0 && draft_may_want(draft)) {
        const struct layer *layer = row_see(draft, id_key(ROW_LAYER, child.raw));

        if (layer->in.micro > 0)
            part_add(draft, parts, (struct part){ .child = child, .qty = layer->in });
        child = layer->prev_child;
    }
}

/* A draw's event bears its part; of what landed on goods a supplier who has them back gives none.
 */
static void part_bear(struct walk *walk, const struct item *item, line_id_t draw, value_t own)
{
    struct draft *draft = walk->draft;
    struct line *line = row_edit(draft, id_key(ROW_LINE, draw.raw));

    line->out_pool = value_add(line->out_pool, own);
    if (walk->is_landed && take_is_paid(draft, line)) {
        journal_booked_under(draft, line->owner, ROLE_PRICE_VARIANCE, item, own);
        return;
    }
    line->out_value = value_add(line->out_value, own);
    walk_push(walk, (struct step){ .id = line->owner, .need = line->need, .change = own });
}

/* Cumulative shares, each element alone; every part goes on its own way afterwards. */
static void distribute(struct walk *walk, const struct item *item, const struct parts *parts,
                       value_t drawn)
{
    struct draft *draft = walk->draft;
    size_t from = walk->count;
    qty_t upto = { 0 };
    value_t given = { 0 };

    if (parts->total.micro == 0) {
        journal_variance(draft, ROLE_ROUNDING, item, drawn);
        return;
    }
    for (size_t i = 0; i < parts->count && draft_may_want(draft); i++) {
        const struct part *part = &parts->items[i];
        value_t total;
        value_t own;

        upto = qty_add(upto, part->qty);
        total = value_share(drawn, upto, parts->total);
        own = value_sub(total, given);
        given = total;
        if (part->draw.raw != 0)
            part_bear(walk, item, part->draw, own);
        else
            walk_push(walk, (struct step){ .is_layer = true,
                                           .is_landed = walk->is_landed,
                                           .id = part->child.raw,
                                           .change = own });
    }
    walk_reverse(walk, from);
}

static void distribute_drawn(struct walk *walk, const struct layer *layer, value_t drawn)
{
    struct draft *draft = walk->draft;
    struct parts parts = { 0 };

    if (value_is_zero(drawn))
        return;
    parts_of_draws(draft, &parts, layer->last_draw, (qty_t){ -1 });
    parts_of_children(draft, &parts, layer->last_child);
    distribute(walk, item_see(draft, layer->item), &parts, drawn);
}

/* The line that formed a slice or a return knows what that is worth. */
static void formed_true_up(struct draft *draft, line_id_t id, value_t change)
{
    struct line *line = row_edit(draft, id_key(ROW_LINE, id.raw));

    if (line->out.micro <= 0)
        return;
    line->out_value = value_add(line->out_value, change);
    line->out_pool = value_add(line->out_pool, change);
}

static void walk_layer(struct walk *walk, line_id_t id, value_t change)
{
    struct draft *draft = walk->draft;
    struct layer *layer = row_edit(draft, id_key(ROW_LAYER, id.raw));
    const struct item *item = item_see(draft, layer->item);
    struct pool *pool = pool_touch(draft, item);
    value_t before = layer_value_left(layer);
    value_t kept;
    struct line *line = line_add(draft, LINE_TRUE_UP, layer->item, layer->in);

    for (int e = 0; e < ELEMENT_COUNT; e++)
        layer->value_in[e].fine += (i128)change.of[e].minor * VALUE_SCALE;
    kept = value_sub(layer_value_left(layer), before);
    pool->value = value_add(pool->value, kept);
    line->value = change;
    line->layer = id;
    line->day = layer->day;
    line->day_no = layer->day_no;
    line_note_pool(line, pool);
    if (layer->parent.raw != 0)
        formed_true_up(draft, id, change);
    journal_stock(draft, item, kept);
    distribute_drawn(walk, layer, value_sub(change, kept));
}

/* Of `kept` the pool bears what leaves it at zero. The rest is price variance, and the event keeps
 * it: what it is trued up by in return goes there first, so that an undo reverses what was booked.
 */
static value_t pool_bears(struct draft *draft, const struct pool *pool, const struct brought *made,
                          value_t kept)
{
    value_t beyond = { 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        int64_t *unborne = &made->unborne->of[e].minor;
        int64_t asked = kept.of[e].minor;

        if (asked > 0)
            beyond.of[e].minor = asked < -*unborne ? asked : -*unborne;
        else if (pool->value.of[e].minor + asked < 0)
            beyond.of[e].minor = pool->value.of[e].minor + asked;
        *unborne += beyond.of[e].minor;
    }
    journal_booked_under(draft, made->seq, ROLE_PRICE_VARIANCE, made->item, beyond);
    return value_sub(kept, beyond);
}

/* Nobody knows which pieces of an average pool remain: the newest draws bear what is not on hand.
 */
static void walk_average(struct walk *walk, const struct brought *product, value_t change)
{
    struct draft *draft = walk->draft;
    const struct item *item = product->item;
    struct pool *pool = pool_touch(draft, item);
    struct layer *layer = row_edit(draft, id_key(ROW_LAYER, pool->first.raw));
    qty_t made = product->qty;
    qty_t on_hand = qty_min(pool->qty, made);
    value_t kept = share_signed(change, on_hand, made);
    value_t rest = value_sub(change, kept);
    struct parts parts = { 0 };
    struct line *line;

    if (recost_takes(draft, product, change))
        return;
    line = line_add(draft, LINE_TRUE_UP, item->id, made);
    pool_firm(draft, pool, item);
    kept = pool_bears(draft, pool, product, kept);
    if (on_hand.micro > 0)
        average_reform(draft, layer, kept);
    pool->value = value_add(pool->value, kept);
    line->value = change;
    line->layer = pool->first;
    line_note_pool(line, pool);
    journal_stock(draft, item, kept);
    if (value_is_zero(rest))
        return;
    parts_of_draws(draft, &parts, layer->last_draw, qty_sub(made, on_hand));
    distribute(walk, item, &parts, rest);
}

static void walk_product(struct walk *walk, const struct brought *product, value_t change)
{
    struct draft *draft = walk->draft;
    const struct line *inflow;

    if (value_is_zero(change))
        return;
    switch (product->item->method) {
    case METHOD_STANDARD:
        journal_booked_under(draft, product->seq, ROLE_PRODUCTION_VARIANCE, product->item, change);
        return;
    case METHOD_AVERAGE:
    case METHOD_PERIOD_AVERAGE:
        if (!average_joins(draft, product, change))
            walk_average(walk, product, change);
        return;
    case METHOD_FIFO:
    case METHOD_LIFO:
        inflow = row_see(draft, id_key(ROW_LINE, product->inflow.raw));
        walk_layer(walk, inflow->layer, change);
        return;
    }
}

static void path_enter(struct walk *walk, int64_t seq)
{
    struct passed *path = arena_grow(walk->draft->arena, walk->path, walk->path_count,
                                     &walk->path_capacity, sizeof(*path));

    if (!path) {
        refuse(walk->draft, NO_MEMORY, "a true-up needs more memory than the limit");
        return;
    }
    path[walk->path_count++] = (struct passed){ seq, walk->count };
    walk->path = path;
}

static void path_leave(struct walk *walk)
{
    while (walk->path_count > 0 && walk->path[walk->path_count - 1].height > walk->count)
        walk->path_count--;
}

static bool path_has(const struct walk *walk, int64_t seq)
{
    for (size_t i = walk->path_count; i-- > 0;)
        if (walk->path[i].seq == seq)
            return true;
    return false;
}

static void note_event(struct draft *draft, const struct happened *event, value_t change)
{
    struct line *line;

    if (recost_says(draft))
        return;
    line = line_add(draft, LINE_TRUE_UP_EVENT, event->item, (qty_t){ 0 });
    line->target_seq = event->key.part[0];
    line->value = change;
}

void event_loop(struct draft *draft, struct happened *event, value_t change)
{
    event->looped = value_add(event->looped, change);
    journal_booked_under(draft, event->key.part[0], ROLE_PRODUCTION_VARIANCE,
                         item_see(draft, event->item), change);
}

/* What came back to an event before is made up for first; the rest of the change. */
static value_t loop_made_up(struct draft *draft, struct happened *event, value_t change)
{
    value_t back = { 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        int64_t looped = event->looped.of[e].minor;
        int64_t asked = change.of[e].minor;

        if (asked < 0 && looped > 0)
            back.of[e].minor = -asked < looped ? asked : -looped;
        else if (asked > 0 && looped < 0)
            back.of[e].minor = asked < -looped ? asked : -looped;
    }
    event_loop(draft, event, back);
    return value_sub(change, back);
}

/* All that a report made is good, and one product: what it costs joins that in its pool. */
static bool goods_take(struct draft *draft, const struct happened *event, value_t change)
{
    struct brought made = { .item = item_see(draft, event->item),
                            .inflow = event->inflow,
                            .qty = event->qty,
                            .seq = event->key.part[0],
                            .is_made = true };

    return made.item->method == METHOD_AVERAGE && event->output_count == 0 && made.qty.micro > 0 &&
           event->scrapped.micro == 0 && event->lost.micro == 0 && event->taken_up.micro == 0 &&
           !plant_has_wip(draft->plant) && recost_takes(draft, &made, change);
}

/* Whether what an event costs just rises where it stands: what makes nothing books it, too. */
static bool event_rises(struct draft *draft, int64_t seq, value_t change)
{
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));
    bool makes = event_makes(event);

    if (!recost_adds(draft) || event->verb == VERB_REWORK || !value_is_zero(event->looped) ||
        (makes && !goods_take(draft, event, change)))
        return false;
    row_rise(draft, event, change);
    if (!makes)
        division_book(draft, event, (struct division){ .end = change });
    return true;
}

static void walk_event(struct walk *walk, int64_t seq, int32_t need, value_t change)
{
    struct draft *draft = walk->draft;
    struct happened *event;
    value_t before;
    struct division division;
    struct brought product;

    if (event_rises(draft, seq, change))
        return;
    event = row_edit(draft, id_key(ROW_HAPPENED, seq));
    before = event->cost;
    if (!draft_may_want(draft))
        return;
    if (!need_is_goods(event, need) && path_has(walk, seq)) {
        note_event(draft, event, change);
        event_loop(draft, event, change);
        return;
    }
    if (!need_is_goods(event, need))
        change = loop_made_up(draft, event, change);
    event_bear(draft, event, need, change);
    if (!event_makes(event) || event->qty.micro == 0 || value_equals(before, event->cost))
        note_event(draft, event, change);
    if (value_equals(before, event->cost))
        return;
    path_enter(walk, seq);
    division = cost_divide(draft, event);
    division_book(draft, event, division);
    for (int32_t n = event->output_count; n >= 1 && division.outputs; n--)
        walk_push(walk, (struct step){ .output = n, .id = seq, .change = division.outputs[n - 1] });
    product = brought_by(draft, event);
    walk_product(walk, &product, division.good);
}

static void walk_output(struct walk *walk, struct step step)
{
    struct draft *draft = walk->draft;
    struct brought made =
        brought_besides(draft, row_see(draft, id_key(ROW_HAPPENED, step.id)), step.output);

    walk_product(walk, &made, step.change);
}

static void walk_on(struct walk *walk)
{
    while (walk->count > 0 && draft_may_want(walk->draft)) {
        struct step step = walk->steps[--walk->count];

        path_leave(walk);
        walk->is_landed = step.is_landed;
        if (step.is_layer)
            walk_layer(walk, (line_id_t){ step.id }, step.change);
        else if (step.output > 0)
            walk_output(walk, step);
        else
            walk_event(walk, step.id, step.need, step.change);
    }
}

void true_up_need(struct draft *draft, int64_t seq, int32_t need, value_t change)
{
    struct step steps[WALK_FIRST];
    struct passed path[WALK_FIRST];
    struct walk walk = { .draft = draft,
                         .steps = steps,
                         .capacity = WALK_FIRST,
                         .path = path,
                         .path_capacity = WALK_FIRST };

    walk_push(&walk, (struct step){ .id = seq, .need = need, .change = change });
    walk_on(&walk);
}

void true_up(struct draft *draft, int64_t seq, value_t change)
{
    true_up_need(draft, seq, NEED_NONE, change);
}

void true_up_made(struct draft *draft, const struct brought *made, value_t change)
{
    struct walk walk = { .draft = draft };

    walk_product(&walk, made, change);
    walk_on(&walk);
}

void true_up_receipt(struct draft *draft, const struct brought *goods, value_t change,
                     enum receipt_change what)
{
    const struct happened *receipt = row_see(draft, id_key(ROW_HAPPENED, goods->seq));
    struct walk walk = { .draft = draft, .is_landed = what == CHANGE_LANDED };
    struct step step = {
        .id = goods->seq, .need = NEED_NONE, .change = change, .is_landed = walk.is_landed
    };

    if (event_makes(receipt))
        walk_push(&walk, step);
    else
        walk_product(&walk, goods, change);
    walk_on(&walk);
}

void true_up_draw(struct draft *draft, line_id_t draw, value_t change)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, draw.raw));
    struct walk walk = { .draft = draft };

    part_bear(&walk, item_see(draft, line->item), draw, change);
    walk_on(&walk);
}

void true_up_drawn(struct draft *draft, line_id_t layer, value_t drawn)
{
    struct walk walk = { .draft = draft };

    distribute_drawn(&walk, row_see(draft, id_key(ROW_LAYER, layer.raw)), drawn);
    walk_on(&walk);
}
