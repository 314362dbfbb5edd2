#include "core/returns.h"

#include "core/allocate.h"
#include "core/cost.h"
#include "core/history.h"
#include "core/inflow.h"
#include "core/journal.h"
#include "core/layer.h"
#include "core/lot.h"
#include "core/owed.h"
#include "core/picks.h"
#include "core/resolve.h"
#include "core/swap.h"
#include "core/take.h"
#include "core/undo_lots.h"
#include "core/unsettle.h"
#include "core/use.h"

/* The return line just added is where the goods came to; whoever posts it, the return has it. */
static void note_returned(struct draft *draft, const struct happened *back,
                          const struct tagged_list *goods)
{
    const struct item *item = item_see(draft, back->item);
    struct line *line;

    if (draft->status != OK)
        return;
    line = draft->lines[draft->line_count - 1];
    line->owner = back->key.part[0];
    line->place = back->place;
    inflow_stock_returned(draft, item, line, goods);
}

/* Before goods come back once more: what the undo of the return took out by `lower`. */
static struct tagged_list gone_goods(struct draft *draft, const struct happened *back,
                                     const struct line *lower, qty_t qty)
{
    struct tagged_list goods = stock_gone(draft, item_see(draft, back->item), lower, qty);

    swap_again(draft, back->key.part[0], &goods);
    return goods;
}

static void sale_keeps(struct draft *draft, struct happened *sale, value_t gone, qty_t qty)
{
    sale->cost = value_sub(sale->cost, gone);
    sale->qty = qty_sub(sale->qty, qty);
    division_book(draft, sale, cost_divide(draft, sale));
}

/* What a sale's take gave comes back. */
static void return_take(struct draft *draft, struct happened *back, line_id_t id, qty_t qty,
                        const struct line *lower)
{
    const struct item *item = item_see(draft, back->item);
    struct line *take = row_edit(draft, id_key(ROW_LINE, id.raw));
    struct happened *sale = row_edit(draft, id_key(ROW_HAPPENED, take->owner));
    bool is_told = lower || event_names_lots(draft->event);
    struct tagged_list goods = { 0 };
    size_t first;
    value_t gone;

    if (lower)
        goods = gone_goods(draft, back, lower, qty);
    else if (is_told)
        swap_named(draft, take, qty);
    else
        picks_forget(draft, take, qty, &goods);
    gone = take_give_back(draft, item, take, qty, LINE_RETURN);
    first = draft->line_count - 1;
    note_returned(draft, back, &goods);
    if (is_told)
        picks_forget_come(draft, take, qty, first);
    sale_keeps(draft, sale, gone, qty);
}

/* What a sale owed is not owed any more. */
static void return_owed(struct draft *draft, const struct item *item, const struct happened *back,
                        line_id_t id, qty_t qty)
{
    const struct owed *owed = row_see(draft, id_key(ROW_OWED, id.raw));
    struct happened *sale = row_edit(draft, id_key(ROW_HAPPENED, owed->owner));
    value_t gone = owed_take_back(draft, item, id, qty);

    if (draft->status != OK)
        return;
    draft->lines[draft->line_count - 1]->owner = back->key.part[0];
    sale_keeps(draft, sale, gone, qty);
}

/* What of a sale is still out, newest takes first, comes back; then its open owed issues. */
static qty_t return_of(struct draft *draft, const struct item *item, struct happened *back,
                       int64_t seq, qty_t left)
{
    const struct happened *sale = row_see(draft, id_key(ROW_HAPPENED, seq));
    struct line_list takes = lines_of(draft, sale, LINE_TAKE);
    struct line_list owes = lines_of(draft, sale, LINE_OWE);

    for (size_t i = 0; i < takes.count && left.micro > 0 && draft->status == OK; i++) {
        const struct line *take = row_see(draft, id_key(ROW_LINE, takes.ids[i].raw));
        qty_t part = qty_min(left, take->out);

        if (take->item.raw != item->id.raw || part.micro <= 0)
            continue;
        return_take(draft, back, takes.ids[i], part, NULL);
        left = qty_sub(left, part);
    }
    for (size_t i = 0; i < owes.count && left.micro > 0 && draft->status == OK; i++) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, owes.ids[i].raw));
        qty_t part = qty_min(left, owed_open(owed));

        if (owed->item.raw != item->id.raw || part.micro <= 0)
            continue;
        return_owed(draft, item, back, owes.ids[i], part);
        left = qty_sub(left, part);
    }
    return left;
}

/* More than any sale has out: comes in at the price of such goods now, against cost of sales. */
static void return_unknown(struct draft *draft, const struct item *item, struct happened *back,
                           qty_t qty)
{
    cost_t price = price_current(draft, item);
    struct line *put = line_add(draft, LINE_PUT, item->id, qty);
    value_t gained;

    put->place = back->place;
    inflow_stock(draft, item, put);
    gained = pool_in(draft, item, put, value_at(price, qty, draft), INFLOW_NEW);
    put->owner = back->key.part[0];
    back->inflow = (line_id_t){ put->key.part[0] };
    back->inflow_cost = value_add(back->inflow_cost, gained);
    journal_end(draft, ROLE_COST_OF_SALES, 0, item, value_negate(gained));
    line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_RETURN_UNKNOWN;
}

static bool event_sells(const struct happened *event)
{
    return event->verb == VERB_SELL || (event->verb == VERB_SHIP && !event_is_move(event));
}

static qty_t return_of_named(struct draft *draft, const struct item *item, struct happened *own,
                             qty_t qty)
{
    const struct event *event = draft->event;
    int64_t seq = name_see(draft, NAME_KEY, event->of);
    const struct happened *sale = row_see(draft, id_key(ROW_HAPPENED, seq));

    if (draft->status != OK)
        return qty;
    if (seq == 0) {
        refuse(draft, KEY_UNKNOWN, "%.*s", (int)event->of.size, event->of.text);
        return qty;
    }
    if (!event_sells(sale) || sale->item.raw != item->id.raw) {
        refuse(draft, KEY_UNKNOWN, "%.*s is not a sale of %.*s", (int)event->of.size,
               event->of.text, (int)item->name.size, item->name.text);
        return qty;
    }
    return return_of(draft, item, own, seq, qty);
}

static qty_t return_of_newest(struct draft *draft, const struct item *item, struct happened *own,
                              qty_t qty)
{
    const struct sale *sales =
        row_see(draft, (struct row_key){ .kind = ROW_SALE, .part = { item->id.raw, own->party } });
    int64_t seq = sales->last;

    while (seq != 0 && qty.micro > 0 && draft->status == OK) {
        const struct happened *sale = row_see(draft, id_key(ROW_HAPPENED, seq));
        int64_t before = sale->previous;

        if (sale->qty.micro > 0)
            qty = return_of(draft, item, own, seq, qty);
        seq = before;
    }
    return qty;
}

void return_goods(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item = resolve_stocked(draft);
    struct happened *own;
    qty_t left;

    if (draft->status != OK)
        return;
    own = resolve_own(draft, item);
    own->place = event_has(event, FIELD_PLACE) ? resolve_place(draft, event->place)
                                               : item_home(draft->plant, item);
    inflow_names_check(draft, item); /* what was owed of the sale comes as nothing */
    pool_touch(draft, item);
    if (event_has(event, FIELD_OF))
        left = return_of_named(draft, item, own, own->qty);
    else
        left = return_of_newest(draft, item, own, own->qty);
    if (left.micro > 0 && draft->status == OK)
        return_unknown(draft, item, own, left);
    settle_touched(draft);
}

/* A draw that is out again stands in its layer's chain, newest first. */
static void draw_revive(struct draft *draft, struct line *take)
{
    struct layer *layer = row_edit(draft, id_key(ROW_LAYER, take->layer.raw));
    line_id_t own = { take->key.part[0] };
    struct line *newer;

    if (layer->last_draw.raw < own.raw) {
        take->prev_draw = layer->last_draw;
        layer->last_draw = own;
        return;
    }
    newer = row_edit(draft, id_key(ROW_LINE, layer->last_draw.raw));
    while (newer->prev_draw.raw > own.raw && draft->status == OK)
        newer = row_edit(draft, id_key(ROW_LINE, newer->prev_draw.raw));
    if (newer->prev_draw.raw == own.raw || newer->key.part[0] == own.raw)
        return;
    take->prev_draw = newer->prev_draw;
    newer->prev_draw = own;
}

/* The returned layer gives `qty` of itself; its value in falls by its share. */
static value_t layer_gives_up(struct draft *draft, line_id_t id, qty_t qty)
{
    value_t part = layer_part(row_see(draft, id_key(ROW_LAYER, id.raw)), qty);
    value_t change = layer_lower(draft, id, (struct lowering){ qty, qty, part });

    true_up_drawn(draft, id, value_negate(value_add(part, change)));
    return part;
}

/* An average or standard pool gives back what the return brought it: `again.pool` of the sale's
 * `again.value`. */
static void pool_gives_up(struct draft *draft, const struct item *item, const struct line *back,
                          struct part_again again)
{
    const struct line *take = row_see(draft, id_key(ROW_LINE, back->target.raw));
    const struct pool *pool = pool_touch(draft, item);
    bool then = take->target_seq == back->target_seq;
    bool now = back->target_seq == pool->standard_seq;
    value_t gives = pool_out_at_cost(draft, item, again.qty, again.value);

    if (item_is_averaged(item)) {
        journal_booked_under(draft, take->owner, ROLE_PRICE_VARIANCE, item,
                             value_sub(gives, again.value));
        return;
    }
    journal_booked_under(draft, take->owner, then ? ROLE_ROUNDING : ROLE_REVALUATION, item,
                         value_sub(again.pool, again.value));
    journal_booked_under(draft, take->owner, now ? ROLE_ROUNDING : ROLE_REVALUATION, item,
                         value_sub(gives, again.pool));
}

/* Goods that were returned are the sale's once more; returns what it bears for them. */
static value_t rejoin(struct draft *draft, const struct item *item, struct line *back,
                      struct part_again again)
{
    struct line *take = row_edit(draft, id_key(ROW_LINE, back->target.raw));
    struct line *line = line_add(draft, LINE_LOWER, item->id, again.qty);
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, back->layer.raw));
    struct use use = { .owner = draft->seq, .need = -1 };
    value_t value = again.value;

    line->target = (line_id_t){ back->key.part[0] };
    line->layer = back->layer;
    line->day = layer->day;
    line->day_no = layer->day_no;
    use.lots = undo_lots_leave(draft, item, again.qty);
    if (item->tracking != TRACK_NONE && !use.lots)
        use.lots = lots_of_line(draft, back);
    allocate_anywhere(draft, item, again.qty, (struct spot){ .place = back->place }, use);
    if (item_has_layers(item))
        value = layer_gives_up(draft, back->layer, again.qty);
    else
        pool_gives_up(draft, item, back, again);
    line->value = value;
    line->out = again.qty;
    line->out_value = value;
    line_note_pool(line, pool_touch(draft, item));
    take->out = qty_add(take->out, again.qty);
    take->out_value = value_add(take->out_value, value);
    draw_revive(draft, take);
    return value;
}

/* `target_seq` of a line by which an undo of a return makes a sale owe. */
enum { OWE_RESOLD = 1 };

static void resold_mark(struct draft *draft)
{
    if (draft->status == OK)
        draft->lines[draft->line_count - 1]->target_seq = OWE_RESOLD;
}

/* What has gone since from the layer, or the pool, that the goods came to is owed by the sale. */
static value_t rejoin_or_owe(struct draft *draft, const struct item *item, struct line *back,
                             qty_t qty)
{
    const struct line *take = row_see(draft, id_key(ROW_LINE, back->target.raw));
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, back->layer.raw));
    const struct pool *pool = pool_touch(draft, item);
    struct use use = { .owner = take->owner, .need = take->need, .place = take->place };
    qty_t stays = qty_sub(back->out, qty);
    value_t gave = value_gone(back->out_value, stays, back->out);
    value_t gained = value_gone(back->out_pool, stays, back->out);
    struct part_again there = { .qty =
                                    qty_min(qty, item_has_layers(item) ? layer->left : pool->qty) };
    struct resold resold = { draft->line_count, there.qty, qty_sub(qty, there.qty) };
    value_t bears = { 0 };
    value_t owed;

    there.value = value_share(gave, there.qty, qty);
    there.pool = value_share(gained, there.qty, qty);
    back->out_value = value_sub(back->out_value, gave);
    back->out_pool = value_sub(back->out_pool, gained);
    if (there.qty.micro > 0)
        bears = rejoin(draft, item, back, there);
    picks_restore(draft, take, back, resold);
    swap_back(draft, back->owner, resold.from);
    if (resold.gone.micro == 0)
        return bears;
    owed = value_sub(gave, there.value);
    owe_booked(draft, item, resold.gone, owed, use);
    resold_mark(draft);
    return value_add(bears, owed);
}

/* A line by which a return took goods, or an owed interval, out of a sale is undone by `qty`. */
static void resell(struct draft *draft, const struct item *item, line_id_t id, qty_t qty)
{
    struct line *back = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *target = row_see(draft, id_key(ROW_LINE, back->target.raw));
    struct happened *sale = row_edit(draft, id_key(ROW_HAPPENED, target->owner));
    value_t bears;

    if (back->kind == LINE_RETURN) {
        bears = rejoin_or_owe(draft, item, back, qty);
    } else {
        bears = owe_again(draft, item, back->target,
                          qty_add(back->position, qty_sub(back->out, qty)), qty);
        resold_mark(draft);
    }
    back->out = qty_sub(back->out, qty);
    sale_keeps(draft, sale, value_negate(bears), (qty_t){ -qty.micro });
}

/* What came in without a sale goes out at what it came in for. */
static void unknown_take_back(struct putright *right, line_id_t id, qty_t qty)
{
    struct draft *draft = right->draft;
    struct happened *event = right->event;
    const struct line *put = row_see(draft, id_key(ROW_LINE, id.raw));
    value_t gone = value_gone(put->out_value, qty_sub(put->out, qty), put->out);
    struct brought brought;

    event->inflow = id;
    event->inflow_cost = value_sub(event->inflow_cost, gone);
    journal_end(draft, ROLE_COST_OF_SALES, 0, right->item, gone);
    brought = brought_by(draft, event);
    inflow_lower(draft, &brought, qty, gone);
}

/* All that a return brought in and still has, newest first. */
static struct line_list returned_lines(struct draft *draft, const struct happened *event)
{
    static const enum line_kind kinds[] = { LINE_RETURN, LINE_UNOWE, LINE_PUT };
    struct line_list all = { 0 };

    for (size_t k = 0; k < ARRAY_COUNT(kinds); k++)
        all = lines_merged(draft, all, lines_of(draft, event, kinds[k]));
    return all;
}

/* What is named of a return are goods: what a sale did not owe any more has no lot. */
enum which_lines { ALL_LINES, GOODS_ONLY };

/* Answers what is left. */
static qty_t lines_take_back(struct putright *right, const struct line_list *lines, qty_t left,
                             enum which_lines which)
{
    struct draft *draft = right->draft;

    for (size_t i = 0; i < lines->count && left.micro > 0 && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines->ids[i].raw));
        qty_t part = qty_min(left, line->out);

        if (part.micro <= 0 || (which == GOODS_ONLY && line->kind == LINE_UNOWE))
            continue;
        if (line->kind == LINE_PUT)
            unknown_take_back(right, lines->ids[i], part);
        else
            resell(draft, right->item, lines->ids[i], part);
        left = qty_sub(left, part);
    }
    return left;
}

void return_take_back(struct putright *right)
{
    struct draft *draft = right->draft;
    struct happened *event = right->event;
    struct line_list lines;
    qty_t left = right->qty;

    unsettle(draft, event, right->item->id, right->share.stays);
    lines = returned_lines(draft, event);
    event->qty = right->share.stays;
    if (draft->undo_lots)
        left = lines_take_back(right, &lines, left, GOODS_ONLY);
    (void)lines_take_back(right, &lines, left, ALL_LINES);
}

/* What a take was given again goes back to the layer that it came to, or into the pool. */
static void restore(struct putright *right, struct happened *back, struct line *lower, qty_t qty)
{
    struct draft *draft = right->draft;
    struct line *returned = row_edit(draft, id_key(ROW_LINE, lower->target.raw));
    struct line *take = row_edit(draft, id_key(ROW_LINE, returned->target.raw));
    struct happened *sale = row_edit(draft, id_key(ROW_HAPPENED, take->owner));
    struct layer *from = row_edit(draft, id_key(ROW_LAYER, take->layer.raw));
    struct tagged_list goods;
    struct line *line;
    value_t gone;
    size_t first;

    if (!item_has_layers(right->item)) {
        return_take(draft, back, returned->target, qty, lower);
        return;
    }
    goods = gone_goods(draft, back, lower, qty);
    gone = take_lower(draft, take, qty);
    from->last_draw = draw_live(draft, from->last_draw);
    line = line_add(draft, LINE_RETURN, right->item->id, qty);
    line->place = back->place;
    line->target = returned->target;
    first = draft->line_count - 1;
    inflow_stock_as(draft, right->item, line, &goods);
    picks_forget_come(draft, take, qty, first);
    layer_raise(draft, right->item, line, lower->layer, gone);
    line->day = returned->day;
    line->day_no = returned->day_no;
    returned->out = qty_add(returned->out, qty);
    returned->out_value = value_add(returned->out_value, gone);
    returned->out_pool = value_add(returned->out_pool, gone);
    sale_keeps(draft, sale, gone, qty);
}

/* How much of what the undo did by this line still stands. */
static qty_t stands(struct draft *draft, line_id_t id)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
    const struct line *target = row_see(draft, id_key(ROW_LINE, line->target.raw));
    line_id_t issue;

    if (line->kind == LINE_OWE)
        return qty_min(line->out, owed_within(draft, line, &issue));
    if (target->kind != LINE_RETURN)
        return line->out;
    target = row_see(draft, id_key(ROW_LINE, target->target.raw));
    return qty_min(line->out, target->out);
}

/* One line of the undone undo is reversed. */
static void reverse(struct putright *right, struct happened *back, line_id_t id, qty_t qty)
{
    struct draft *draft = right->draft;
    struct line *line = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *target = row_see(draft, id_key(ROW_LINE, line->target.raw));
    qty_t stays = qty_sub(line->out, qty);

    if (line->kind == LINE_OWE) {
        line_id_t issue = { 0 };

        (void)owed_within(draft, line, &issue);
        return_owed(draft, right->item, back, issue, qty);
    } else if (target->kind == LINE_RETURN) {
        restore(right, back, line, qty);
    } else {
        value_t paid = value_gone(line->out_value, stays, line->out);
        const struct brought brought = brought_by(draft, back);

        back->inflow_cost = value_add(back->inflow_cost, paid);
        journal_end(draft, ROLE_COST_OF_SALES, 0, right->item, value_negate(paid));
        inflow_raise(draft, &brought, line, qty, paid);
    }
    line->out = stays;
}

/* The sale that a line of the undone undo gave its goods to; 0: none. */
static int64_t sale_of(struct draft *draft, const struct line *line)
{
    const struct line *target = row_see(draft, id_key(ROW_LINE, line->target.raw));

    if (line->kind == LINE_OWE)
        return line->owner;
    if (target->kind != LINE_RETURN)
        return 0;
    return ((const struct line *)row_see(draft, id_key(ROW_LINE, target->target.raw)))->owner;
}

/* What an undo of a return did to the sales and to what had come in without one; newest first. */
static struct line_list resold_lines(struct draft *draft, const struct happened *undone)
{
    struct line_list all = lines_merged(draft, lines_posted(draft, undone, LINE_OWE),
                                        lines_posted(draft, undone, LINE_LOWER));
    struct line_list own = { 0 };

    for (size_t i = 0; i < all.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, all.ids[i].raw));

        if (line->kind != LINE_OWE || line->target_seq == OWE_RESOLD)
            list_push(draft, &own, all.ids[i]);
    }
    return own;
}

void return_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *back = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list lines = resold_lines(draft, undone);
    qty_t left = right->qty;

    for (size_t i = 0; i < lines.count && left.micro > 0 && draft->status == OK; i++) {
        qty_t part = qty_min(left, stands(draft, lines.ids[i]));

        while (part.micro > 0 && draft->status == OK) {
            reverse(right, back, lines.ids[i], part);
            left = qty_sub(left, part);
            part = qty_min(left, stands(draft, lines.ids[i]));
        }
    }
    for (size_t i = 0; i < lines.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, lines.ids[i].raw));
        int64_t sale = sale_of(draft, line);
        qty_t part = qty_min(left, line->out);

        if (sale == 0 || part.micro <= 0)
            continue;
        line->out = qty_sub(line->out, part);
        left = qty_sub(left, qty_sub(part, return_of(draft, right->item, back, sale, part)));
    }
    if (left.micro > 0 && draft->status == OK)
        return_unknown(draft, right->item, back, left);
    back->qty = qty_add(back->qty, right->qty);
}
