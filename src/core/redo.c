#include "core/redo.h"

#include "core/ahead.h"
#include "core/allocate.h"
#include "core/bulk.h"
#include "core/carry.h"
#include "core/cost.h"
#include "core/deliver.h"
#include "core/delivery.h"
#include "core/history.h"
#include "core/inflow.h"
#include "core/journal.h"
#include "core/keep.h"
#include "core/landed.h"
#include "core/make.h"
#include "core/manual.h"
#include "core/need_puts.h"
#include "core/operation.h"
#include "core/order.h"
#include "core/output.h"
#include "core/owed.h"
#include "core/picks.h"
#include "core/reprice.h"
#include "core/resource.h"
#include "core/returns.h"
#include "core/rework.h"
#include "core/stage.h"
#include "core/start.h"
#include "core/stated.h"
#include "core/take.h"
#include "core/trigger.h"
#include "core/unbuild.h"
#include "core/unheard.h"
#include "core/unsettle.h"
#include "core/use.h"

/* What had been written off stays written off: its expense is credited again. */
static value_t write_off_again(struct draft *draft, const struct item *item, line_id_t id,
                               qty_t qty, value_t value)
{
    struct line *settled = row_edit(draft, id_key(ROW_LINE, id.raw));

    settled->out = qty_add(settled->out, qty);
    settled->out_value = value_add(settled->out_value, value);
    journal_end_under(draft, posted_first(draft, id), (struct end){ ROLE_EXPENSE, settled->detail },
                      item, value_negate(value));
    return value;
}

/* So much of a put is out no more; what is left of `qty`. */
static qty_t put_lower(struct line *put, qty_t qty)
{
    qty_t part = qty_min(qty, put->out);

    put->out = qty_sub(put->out, part);
    return qty_sub(qty, part);
}

/* What was identified for a pick is so again, if it may be that lot still; answers what is left. */
static qty_t identified_again(struct draft *draft, const struct item *item, qty_t qty,
                              const struct line *put, struct use use)
{
    const struct line *pick = row_see(draft, id_key(ROW_LINE, put->target.raw));

    if (pick->detail != RULE_IDENTIFIED || !lot_may_be_unknown(draft, item, pick->tag.lot))
        return qty;
    return allocate_identified(draft, item, qty,
                               (struct spot){ put->place, { pick->tag.lot, put->tag.kept } }, use);
}

/* Where the pick that is done again named its lot, so do those since `from` that found it. */
static void scanned_again(struct draft *draft, size_t from, const struct line *put)
{
    const struct line *pick = row_see(draft, id_key(ROW_LINE, put->target.raw));

    for (size_t i = from; i < draft->line_count && rule_scans(pick->detail); i++)
        if (draft->lines[i]->kind == LINE_PICK && draft->lines[i]->tag.lot == pick->tag.lot &&
            draft->lines[i]->detail == RULE_UNDO)
            draft->lines[i]->detail = RULE_UNDO_SCANNED;
}

/* What the undo put back for this need is picked again where it lies; what is gone never came. */
static void pick_again(struct draft *draft, const struct happened *undone,
                       const struct line *target, qty_t there, qty_t gone)
{
    const struct item *item = item_see(draft, target->item);
    struct use use = { .owner = target->owner, .need = target->need, .place = target->place };
    struct put_group puts = puts_for(draft, undone, target);
    struct line *put;

    while (qty_add(there, gone).micro > 0 && (put = put_next(draft, &puts)) != NULL) {
        qty_t part = qty_min(there, put->out);
        qty_t rest = part;
        size_t from = draft->line_count;

        if (part.micro > 0)
            rest = identified_again(draft, item, part, put, use);
        if (rest.micro > 0)
            allocate_anywhere(draft, item, rest, spot_of(put), use);
        scanned_again(draft, from, put);
        there = put_lower(put, there);
        gone = put_lower(put, gone);
    }
    if (there.micro > 0)
        allocate_anywhere(draft, item, there, (struct spot){ .place = target->place }, use);
}

/* Taken again as far as it is there; the rest is owed at what the undo gave back for it. */
static value_t draw_again(struct draft *draft, const struct happened *undone, struct line *back,
                          qty_t qty)
{
    const struct line *target = row_see(draft, id_key(ROW_LINE, back->target.raw));
    const struct item *item = item_see(draft, back->item);
    struct use use = { .owner = target->owner, .need = target->need, .place = target->place };
    qty_t stays = qty_sub(back->out, qty);
    struct part_again all = { .qty = qty,
                              .value = value_gone(back->out_value, stays, back->out),
                              .pool = value_gone(back->out_pool, stays, back->out) };
    struct part_again there = all;
    value_t value = take_again(draft, item, back, &there, use);
    value_t owed = value_gone(all.value, there.qty, qty);

    back->out_pool = value_sub(back->out_pool, all.pool);
    pick_again(draft, undone, target, there.qty, qty_sub(qty, there.qty));
    if (there.qty.micro == qty.micro)
        return value;
    owe_booked(draft, item, qty_sub(qty, there.qty), owed, use);
    return value_add(value, owed);
}

value_t use_again(struct draft *draft, const struct happened *undone, line_id_t id, qty_t qty)
{
    struct line *back = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *target = row_see(draft, id_key(ROW_LINE, back->target.raw));
    const struct item *item = item_see(draft, back->item);
    qty_t stays = qty_sub(back->out, qty);
    value_t gave = value_gone(back->out_value, stays, back->out);
    value_t value;

    if (draft->status != OK)
        return (value_t){ 0 };
    if (target->kind == LINE_SETTLE) {
        value = write_off_again(draft, item, back->target, qty, gave);
    } else if (back->kind == LINE_UNOWE || back->kind == LINE_UNDUE) {
        value = owe_again(draft, item, back->target, back->position, qty);
        back->position = qty_add(back->position, qty);
    } else {
        value = draw_again(draft, undone, back, qty);
    }
    back->out = stays;
    back->out_value = value_sub(back->out_value, gave);
    return value;
}

static int32_t back_need(struct draft *draft, line_id_t id)
{
    const struct line *back = row_see(draft, id_key(ROW_LINE, id.raw));

    return ((const struct line *)row_see(draft, id_key(ROW_LINE, back->target.raw)))->need;
}

/* … by the event itself, of which it is undone. */
static void event_uses_again(struct draft *draft, struct happened *event,
                             const struct happened *undone, line_id_t id, qty_t qty)
{
    int32_t need = back_need(draft, id);

    event_bear(draft, event, need, use_again(draft, undone, id, qty));
}

static bool line_gave_back(const struct line *line)
{
    return line->out.micro > 0 && line->detail == 0;
}

struct line_list back_lines(struct draft *draft, const struct happened *undone)
{
    static const enum line_kind kinds[] = { LINE_UNTAKE, LINE_UNSETTLE, LINE_SLICE, LINE_UNOWE,
                                            LINE_UNDUE };
    struct line_list all = { 0 };
    struct line_list live = { 0 };

    for (size_t k = 0; k < ARRAY_COUNT(kinds); k++)
        all = lines_merged(draft, all, lines_posted(draft, undone, kinds[k]));
    for (size_t i = 0; i < all.count; i++)
        if (line_gave_back(row_see(draft, id_key(ROW_LINE, all.ids[i].raw))))
            list_push(draft, &live, all.ids[i]);
    return live;
}

/* Looks at all that comes to be used again, so that what is missing is wanted at once. */
static void see_again(struct draft *draft, const struct happened *undone,
                      const struct line_list *backs)
{
    puts_see(draft, undone);
    for (size_t i = 0; i < backs->count; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs->ids[i].raw));
        const struct layer *layer = row_see(draft, id_key(ROW_LAYER, back->layer.raw));
        const struct pool *pool = row_see(draft, id_key(ROW_POOL, back->item.raw));

        (void)item_see(draft, back->item);
        (void)row_see(draft, id_key(ROW_LAYER, layer->prev.raw));
        (void)row_see(draft, id_key(ROW_LAYER, layer->next.raw));
        (void)row_see(draft, id_key(ROW_LAYER, pool->first.raw));
    }
}

/* For each need the part that does not stay undone; the newest lines go first. */
static void use_needs_again(struct putright *right, struct happened *event,
                            const struct happened *undone)
{
    struct draft *draft = right->draft;
    struct line_list backs = back_lines(draft, undone);
    size_t size = ((size_t)event->need_count + 1) * sizeof(qty_t);
    qty_t *given = arena_alloc(draft->arena, size);
    qty_t *again = arena_alloc(draft->arena, size);

    if (!given || !again) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return;
    }
    see_again(draft, undone, &backs);
    for (size_t i = 0; i < backs.count && draft->status == OK; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs.ids[i].raw));
        qty_t *sum = &given[back_need(draft, backs.ids[i])];

        *sum = qty_add(*sum, back->out);
    }
    needs_go(draft, event, (struct needs_share){ given, again, right->share, true });
    for (size_t i = 0; i < backs.count && draft->status == OK; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs.ids[i].raw));
        qty_t *left = &again[back_need(draft, backs.ids[i])];
        qty_t part = qty_min(*left, back->out);

        if (part.micro <= 0)
            continue;
        event_uses_again(draft, event, undone, backs.ids[i], part);
        *left = qty_sub(*left, part);
    }
}

static void complete_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct counts before = counts_now(draft, event);
    value_t conversion =
        share_gone(value_sub(undone->conversion, resources_undone(draft, undone)), right->share);
    value_t looped = share_gone(undone->looped, right->share);
    value_t landed = landed_moves(draft, event, qty_add(event->qty, right->qty));
    struct division division;
    struct brought product;
    const qty_t *besides;
    qty_t output;

    use_needs_again(right, event, undone);
    blown_again(draft, undone, right->share);
    caught_up_again(draft, undone, right->share);
    if (draft->status != OK)
        return;
    right->own->scrapped = undone->scrapped;
    right->own->lost = undone->lost;
    right->own->taken_up = undone->taken_up;
    event->taken_up = qty_add(event->taken_up, undone->taken_up);
    undone->scrapped = undone->lost = undone->taken_up = (qty_t){ 0 };
    if (right->own->taken_up.micro > 0)
        note_taken_up(draft, event, right->own->taken_up);
    conversion = value_add(conversion, resources_again(draft, undone, right->share));
    undone->conversion = value_sub(undone->conversion, conversion);
    event->conversion = value_add(event->conversion, conversion);
    event_bear(draft, event, NEED_NONE, value_sub(conversion, landed));
    journal_added(draft, event->key.part[0], right->item, value_negate(conversion));
    undone->looped = value_sub(undone->looped, looped);
    event->cost = value_sub(event->cost, looped);
    event_loop(draft, event, looped);
    rework_goods_again(right, undone);
    event->qty = qty_add(event->qty, right->qty);
    event->scrapped = qty_add(event->scrapped, right->own->scrapped);
    event->lost = qty_add(event->lost, right->own->lost);
    if (event->order != 0)
        order_count(draft, event, right->own);
    besides = outputs_return(right, undone);
    division = cost_divide(draft, event);
    product = brought_by(draft, event);
    made_raise(draft, &product, line_lowered(draft, undone, product.inflow), right->qty,
               division.good);
    outputs_raise(right, undone, besides, division);
    division_book(draft, event, division);
    output = qty_add(right->qty, qty_add(right->own->scrapped, right->own->lost));
    if (event->verb != VERB_REWORK)
        carry_over(draft, event, &before, output);
}

static void bring_in_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    const struct line *inflow = row_edit(draft, id_key(ROW_LINE, event->inflow.raw));
    value_t gone = share_gone(undone->inflow_cost, right->share);
    value_t paid = receipt_again(draft, event, right->qty, gone);
    value_t booked = inflow->out_value;
    value_t landed = landed_moves(draft, event, qty_add(event->qty, right->qty));
    struct brought brought;

    undone->inflow_cost = value_sub(undone->inflow_cost, gone);
    event->inflow_cost = value_add(event->inflow_cost, paid);
    event->qty = qty_add(event->qty, right->qty);
    brought = brought_by(draft, event);
    inflow_raise(draft, &brought, line_lowered(draft, undone, event->inflow), right->qty,
                 value_sub(paid, landed));
    booked = value_sub(inflow->out_value, booked);
    if (right->item->method == METHOD_STANDARD)
        journal_booked_under(draft, event->key.part[0], ROLE_PRICE_VARIANCE, right->item,
                             value_sub(paid, booked));
    inflow_book(right, event, value_negate(paid));
}

/* A piece of which there is another by now is not it. */
static void identify_again(struct draft *draft, const struct item *item, qty_t qty, struct spot to)
{
    const struct lot *lot = row_see(draft, id_key(ROW_LOT, to.tag.lot));

    if (item->tracking == TRACK_SERIALS && lot->qty.micro > 0)
        refuse(draft, LOT_EXISTS, "a piece of %.*s with its number is here", (int)item->name.size,
               item->name.text);
    (void)stock_put(draft, item, qty, to);
}

/* As much as lies where the undo had put it is moved again. */
static void move_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list puts = lines_posted(draft, undone, LINE_PUT);
    struct use use = { .owner = draft->seq };
    qty_t left = right->qty;

    if (event->verb == VERB_STAGE)
        refuse_if_closed(draft, event->order);
    for (size_t i = 0; i < puts.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *put = row_edit(draft, id_key(ROW_LINE, puts.ids[i].raw));
        struct line *pick = row_edit(draft, id_key(ROW_LINE, put->target.raw));
        qty_t part = qty_min(left, put->out);
        size_t first = draft->line_count;

        if (part.micro <= 0 || put->target.raw == 0 || put->item.raw != right->item->id.raw ||
            pick->detail == RULE_SETTLE)
            continue; /* what it triggers has its own way */
        part = pick_once_more(draft, right->item, part, put, use);
        put->out = qty_sub(put->out, part);
        pick->picked = qty_add(pick->picked, part);
        if (event->verb != VERB_IDENTIFY)
            stock_put_picked(draft, right->item, first, move_end(draft, event, pick));
        else if (part.micro > 0)
            identify_again(draft, right->item, part, move_end(draft, event, pick));
        left = qty_sub(left, part);
    }
    right->own->qty = qty_sub(right->qty, left);
    undone->qty = qty_add(undone->qty, left);
    event->qty = qty_add(event->qty, right->own->qty);
    if (event->verb == VERB_SHIP)
        deliver_again(draft, undone, right->own->qty);
    if (draft->status == OK && right->own->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "nothing of %.*s lies there any more",
               (int)right->item->name.size, right->item->name.text);
}

/* What nothing lies there to settle with stays owed, and this undo undone. */
static void by_hand_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));

    right->own->qty = settle_again(draft, event, right->qty);
    undone->qty = qty_add(undone->qty, qty_sub(right->qty, right->own->qty));
}

/* What is still due of what the undo made due is triggered again; the rest stays undone. */
static void trigger_once_more(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));
    qty_t beyond = qty_sub(right->share.whole, due_by(draft, undone));
    const struct lot_list *lots = NULL;
    qty_t left;

    if (event->verb == VERB_ISSUE)
        lots = lots_due_again(draft, event);
    if (event->verb == VERB_ISSUE)
        beyond = qty_sub(beyond, handed_by(draft, undone));
    left = qty_sub(right->qty, trigger_again(draft, undone, right->qty, lots));
    if (event->verb == VERB_ISSUE)
        left = qty_sub(left, handed_again(draft, undone, left));
    if (event->verb == VERB_ISSUE)
        left = qty_sub(left, extra_again(draft, event, qty_min(beyond, left)));
    right->own->qty = qty_sub(right->qty, left);
    undone->qty = qty_add(undone->qty, qty_sub(right->qty, right->own->qty));
    if (draft->status == OK && right->own->qty.micro == 0)
        refuse(draft, DUE_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
}

/* Whether what it gave back to a layer had been drawn before something was completed with it. */
static bool gave_drawn_ahead(struct draft *draft, line_id_t id)
{
    const struct line *back = row_see(draft, id_key(ROW_LINE, id.raw));
    const struct happened *drew = row_see(draft, id_key(ROW_HAPPENED, line_seq(back->target)));

    return (back->kind == LINE_UNTAKE || back->kind == LINE_SLICE) &&
           item_has_layers(item_see(draft, back->item)) &&
           (drew->within_first == 0 || back->target.raw < event_line(drew, drew->within_first).raw);
}

/* A delivery drew what lay there before it completed the rest: so it does again. Answers how much.
 */
static qty_t ahead_again(struct putright *right, const struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list backs = { 0 };
    qty_t left = right->qty;
    qty_t sum = { 0 };

    if (within_of(draft, undone))
        backs = back_lines(draft, undone);
    for (size_t i = 0; i < backs.count && left.micro > 0 && draft->status == OK; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs.ids[i].raw));
        qty_t part = qty_min(left, back->out);

        left = qty_sub(left, part);
        if (!gave_drawn_ahead(draft, backs.ids[i]))
            continue;
        event_uses_again(draft, event, undone, backs.ids[i], part);
        sum = qty_add(sum, part);
    }
    return sum;
}

/* A use is used again: the quantity counts for all of its lines together. */
static void all_again(struct putright *right, struct happened *undone, qty_t done)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list backs = back_lines(draft, undone);
    qty_t left = qty_sub(right->qty, done);

    for (size_t i = 0; i < backs.count && left.micro > 0 && draft->status == OK; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs.ids[i].raw));
        qty_t part = qty_min(left, back->out);

        event_uses_again(draft, event, undone, backs.ids[i], part);
        left = qty_sub(left, part);
    }
    event->qty = qty_add(event->qty, right->qty);
    division_book(draft, event, cost_divide(draft, event));
}

/* Of what an undo put back, as much as stays undone may go on settling for others. */
static void supply_back(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list backs = back_lines(draft, undone);
    item_id_t id = settled_item_after(draft, undone, (item_id_t){ 0 });

    while (id.raw != 0 && draft->status == OK) {
        qty_t given = { 0 };
        qty_t keep;

        for (size_t k = 0; k < backs.count; k++) {
            const struct line *back = row_see(draft, id_key(ROW_LINE, backs.ids[k].raw));

            if (back->kind != LINE_UNOWE && back->item.raw == id.raw)
                given = qty_add(given, back->out);
        }
        keep = share_qty(given, right->share, item_step(item_see(draft, id)), ROUND_UP);
        if ((event_is_move(event) || event->verb == VERB_SETTLE) && event->item.raw == id.raw)
            keep = qty_add(keep, right->share.stays);
        if (event->verb == VERB_START)
            keep = qty_add(keep, start_stays_back(right, undone, id));
        unsettle(draft, undone, id, keep);
        id = settled_item_after(draft, undone, id);
    }
}

/* What the line made owed and is so still, from where its issues would settle next. */
static void settle_made_owed(struct draft *draft, const struct line *owe)
{
    const struct item *item = item_see(draft, owe->item);
    line_id_t id = owed_begun_within(draft, owe);

    while (id.raw != 0 && draft->status == OK) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, id.raw));
        qty_t end = qty_min(qty_add(owe->position, owe->qty), owed->to);
        qty_t part = qty_min(qty_sub(end, owed->settled), stock_not_due(draft, item, owed->place));

        if (part.micro <= 0)
            return;
        settle_issue(draft, item, id, part, owed->place);
        id = owed_begun_within(draft, owe);
    }
}

/* Who lost goods to the undo has them back before others, whose parts have never come: first what
 * the goods had settled, then what had been drawn of them. */
static void settle_lost(struct draft *draft, const struct happened *undone)
{
    struct line_list owes = lines_posted(draft, undone, LINE_OWE);

    for (int drawn = 0; drawn < 2; drawn++)
        for (size_t i = 0; i < owes.count && draft->status == OK; i++) {
            const struct line *owe = row_see(draft, id_key(ROW_LINE, owes.ids[i].raw));

            if ((owe->layer.raw == owes.ids[i].raw) == (drawn != 0))
                settle_made_owed(draft, owe);
        }
}

/* What the delivery had completed stays undone first. */
static void give_again_within(struct putright *right)
{
    struct draft *draft = right->draft;
    const struct happened *undone = within_of(draft, right->event);
    struct putright inner;
    size_t first = draft->line_count;

    if (!undone ||
        !putright_within(right, undone,
                         qty_sub(undone->qty, qty_min(right->share.stays, undone->qty)), &inner))
        return;
    give_again(&inner);
    settle_since(draft, first);
    within_end(draft);
}

/* An undo is taken back: what it gave back is used again, what it took out comes in. */
void give_again(struct putright *right)
{
    struct draft *draft = right->draft;
    struct happened *undone = right->event;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    qty_t stays = right->share.stays;
    qty_t ahead;

    if (event_makes(event))
        right->share = share_of_made(right->share, undone);
    right->own->gave_again = true;
    right->own->undoes = undone->undoes;
    right->own->previous = event->again_last;
    event->again_last = draft->own;
    supply_back(right, undone);
    if (event->verb == VERB_SELL || (event->verb == VERB_SHIP && !event_is_move(event)))
        deliver_again(draft, undone, right->qty);
    ahead = ahead_again(right, undone);
    give_again_within(right);
    undone->qty = stays;
    if (event_makes(event))
        complete_again(right, undone);
    else if (event->verb == VERB_RETURN)
        return_again(right, undone);
    else if (event->verb == VERB_SETTLE)
        by_hand_again(right, undone);
    else if (event->verb == VERB_START)
        start_again(right, undone);
    else if (event_triggers(event))
        trigger_once_more(right, undone);
    else if (event_is_bulk(event))
        bulk_again(right, undone);
    else if (verb_brings_in(event->verb) && event->inflow.raw != 0)
        bring_in_again(right, undone);
    else if (event_is_move(event))
        move_again(right, undone);
    else
        all_again(right, undone, ahead);
    if (event->verb == VERB_UNBUILD)
        unbuild_again(right, undone);
    settle_lost(draft, undone);
}
