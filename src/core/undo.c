#include "core/undo.h"

#include "core/ahead.h"
#include "core/allocate.h"
#include "core/bulk.h"
#include "core/carry.h"
#include "core/correct.h"
#include "core/cost.h"
#include "core/delivery.h"
#include "core/expiry.h"
#include "core/foresee.h"
#include "core/giveback.h"
#include "core/history.h"
#include "core/inbox.h"
#include "core/inflow.h"
#include "core/journal.h"
#include "core/keep.h"
#include "core/landed.h"
#include "core/make.h"
#include "core/manual.h"
#include "core/operation.h"
#include "core/order.h"
#include "core/output.h"
#include "core/owed.h"
#include "core/period.h"
#include "core/recost.h"
#include "core/redo.h"
#include "core/reprice.h"
#include "core/resolve.h"
#include "core/resource.h"
#include "core/rests.h"
#include "core/returns.h"
#include "core/rework.h"
#include "core/segment.h"
#include "core/stage.h"
#include "core/start.h"
#include "core/trigger.h"
#include "core/unbuild.h"
#include "core/undo_lots.h"
#include "core/unheard.h"
#include "core/unset.h"
#include "core/unsettle.h"
#include "core/unstage.h"
#include "core/use.h"

/* The event that `KEY` or `@N` names; its row for writing, NULL after a refusal. */
static struct happened *event_named(struct draft *draft)
{
    struct slice of = draft->event->of;
    int64_t seq = resolve_event(draft, of);

    if (seq == 0) {
        refuse(draft, KEY_UNKNOWN, "%.*s", (int)of.size, of.text);
        return NULL;
    }
    {
        struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, seq));

        return draft->status == OK ? event : NULL;
    }
}

/*
 * How much is to be undone of what is live; refuses nothing and too much. What is of many items (a
 * flush that names none) is undone whole: no quantity says how much of it. So is what took up
 * pieces.
 */
static bool putright_begin(struct putright *right, qty_t live, bool bad)
{
    struct draft *draft = right->draft;
    const struct event *event = draft->event;
    const struct happened *old = right->event;
    bool is_of_many = old->item.raw == 0;
    bool is_whole = is_of_many || old->taken_up.micro > 0;

    right->qty = live;
    if (event_has(event, FIELD_QTY) && !is_whole)
        right->qty = resolve_qty(draft, item_see(draft, bill_item(old)), event->amount);
    if (live.micro == 0 && !bad)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)event->of.size, event->of.text);
    else if (right->qty.micro > live.micro || (event_has(event, FIELD_QTY) && is_whole))
        refuse(draft, UNDO_EXCEEDS, "%.*s has less left to undo", (int)event->of.size,
               event->of.text);
    right->share = (struct share){ qty_sub(live, right->qty), live };
    if (draft->status != OK)
        return false;
    right->own->item = old->item;
    right->own->qty = right->qty;
    right->own->qty_posted = right->qty;
    right->own->undoes = old->key.part[0];
    if (old->verb == VERB_UNDO)
        old = row_see(draft, id_key(ROW_HAPPENED, old->undoes));
    if (is_of_many || event_is_bulk(old) || old->verb == VERB_START)
        return true;
    pool_touch(draft, item_see(draft, bill_item(old)));
    pool_touch(draft, right->item);
    return true;
}

static void take_back_conversion(struct putright *right)
{
    value_t used = resources_live(right->draft, right->event);
    value_t gone = share_gone(value_sub(right->event->conversion, used), right->share);

    gone = value_add(gone, resources_give_back(right->draft, right->event, right->share));
    right->event->conversion = value_sub(right->event->conversion, gone);
    event_bear(right->draft, right->event, NEED_NONE, value_negate(gone));
    right->own->conversion = gone;
    journal_added(right->draft, right->event->key.part[0], right->item, gone);
}

/* What went no further leaves by its share, like conversion. */
static void take_back_looped(struct putright *right)
{
    value_t gone = share_gone(right->event->looped, right->share);

    right->own->looped = gone;
    right->event->cost = value_add(right->event->cost, gone);
    event_loop(right->draft, right->event, value_negate(gone));
}

static void take_back_quantities(struct putright *right)
{
    struct happened *event = right->event;

    event->qty = qty_sub(event->qty, right->qty);
    if (event->taken_up.micro > 0)
        note_taken_up(right->draft, event, (qty_t){ -event->taken_up.micro });
    right->own->taken_up = event->taken_up;
    event->taken_up = (qty_t){ 0 };
    if (event->qty.micro == 0) {
        right->own->scrapped = event->scrapped;
        right->own->lost = event->lost;
        event->scrapped = event->lost = (qty_t){ 0 };
    }
    if (event->order != 0)
        order_count_back(right->draft, event, right->own);
}

static void take_back_completion(struct putright *right)
{
    struct draft *draft = right->draft;
    struct happened *event = right->event;
    struct counts before = counts_now(draft, event);
    struct division division;
    struct brought product;
    value_t landed = landed_moves(draft, event, right->share.stays);
    const qty_t *besides;
    qty_t output;

    if (draft->status != OK)
        return;
    unsettle(draft, event, right->item->id, right->share.stays);
    right->share = share_of_made(right->share, event);
    besides = outputs_leave(right);
    give_back_needs(draft, event, right->share);
    take_back_conversion(right);
    event_bear(draft, event, NEED_NONE, value_negate(landed));
    take_back_looped(right);
    rework_goods_less(right);
    take_back_quantities(right);
    division = cost_divide(draft, event);
    product = brought_by(draft, event);
    made_lower(draft, &product, right->qty, division.good);
    outputs_lower(right, besides, division);
    division_book(draft, event, division);
    give_back_goods(draft, event, right->share);
    output = qty_add(right->qty, qty_add(right->own->scrapped, right->own->lost));
    if (event->verb != VERB_REWORK)
        carry_over(draft, event, &before, (qty_t){ -output.micro });
}

/* A receipt, an opening, a gain: what was paid is taken back by its share. */
static void take_back_inflow(struct putright *right)
{
    struct draft *draft = right->draft;
    struct happened *event = right->event;
    const struct line *inflow = row_see(draft, id_key(ROW_LINE, event->inflow.raw));
    value_t paid = receipt_gone(draft, event, right->share);
    value_t value = paid;
    struct brought brought;

    unsettle(draft, event, right->item->id, right->share.stays);
    if (right->item->method == METHOD_STANDARD) {
        value = share_gone(inflow->out_value, right->share);
        journal_booked_under(draft, event->key.part[0], ROLE_PRICE_VARIANCE, right->item,
                             value_sub(value, paid));
    }
    value = value_add(value, landed_moves(draft, event, right->share.stays));
    inflow_book(right, event, paid);
    event->inflow_cost = value_sub(event->inflow_cost, paid);
    event->qty = right->share.stays;
    right->own->inflow_cost = paid;
    brought = brought_by(draft, event);
    inflow_lower(draft, &brought, right->qty, value);
}

static void take_back_use(struct putright *right)
{
    struct happened *event = right->event;

    give_back_needs(right->draft, event, right->share);
    event->qty = right->share.stays;
    division_book(right->draft, event, cost_divide(right->draft, event));
}

static void take_back_move(struct putright *right)
{
    struct draft *draft = right->draft;
    struct happened *event = right->event;
    struct line_list picks = lines_posted(draft, event, LINE_PICK);
    struct use use = { .owner = draft->seq };
    qty_t left = right->qty;

    unsettle(draft, event, right->item->id, right->share.stays);
    right->own->place = event->place;
    for (size_t i = 0; i < picks.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        struct spot spot = move_end(draft, event, pick);
        qty_t part = qty_min(left, pick->picked);
        size_t first = draft->line_count;

        if (part.micro <= 0 || pick->item.raw != right->item->id.raw || pick->detail == RULE_SETTLE)
            continue; /* what it triggered has its own way back */
        if (draft->undo_lots && !lot_is_among(draft->undo_lots, spot.tag.lot))
            continue;
        part = qty_sub(part, allocate_again(draft, right->item, part, spot, use));
        pick->picked = qty_sub(pick->picked, part);
        if (event->verb != VERB_IDENTIFY && pick->detail != RULE_IDENTIFIED)
            stock_put_back(draft, right->item, first, spot_of(pick), picks.ids[i]);
        else if (part.micro > 0)
            stock_put(draft, right->item, part, spot_back(pick))->target = picks.ids[i];
        if (pick->detail == RULE_IDENTIFIED)
            lot_forget(draft, pick->tag.lot);
        left = qty_sub(left, part);
    }
    right->own->qty = qty_sub(right->qty, left);
    event->qty = qty_sub(event->qty, right->own->qty);
    if (draft->status == OK && right->own->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "nothing of %.*s lies there any more",
               (int)right->item->name.size, right->item->name.text);
}

static void take_back_settle(struct putright *right)
{
    right->event->qty = right->share.stays;
    unsettle(right->draft, right->event, (item_id_t){ 0 }, right->share.stays);
}

/* How much of a sum is undone: what the event says, else all that is live. */
static money_t amount_undone(struct draft *draft, money_t live)
{
    money_t amount = live;

    if (event_has(draft->event, FIELD_QTY)) {
        qty_t qty = draft->event->amount.qty;
        int64_t unit = 1;

        for (int i = 0; i < draft->plant->decimals; i++)
            unit *= 10;
        if (scale(qty.micro, unit, QTY_ONE, ROUND_HALF_AWAY, &amount.minor) != OK)
            refuse(draft, NUMBER_RANGE, "an amount beyond what a book can hold");
        else if (qty.micro % (QTY_ONE / unit) != 0)
            refuse(draft, NUMBER_DECIMALS, "money has %d decimals", draft->plant->decimals);
    }
    if (live.minor == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    else if (amount.minor > live.minor)
        refuse(draft, UNDO_EXCEEDS, "%.*s has less left to undo", (int)draft->event->of.size,
               draft->event->of.text);
    return amount;
}

/* What is left of it has changed by `amount`. */
static void amount_post(struct draft *draft, struct happened *event, money_t amount)
{
    if (event->verb == VERB_LANDED)
        landed_follow(draft, event, amount);
    else
        expense_post(draft, event, amount);
}

/* A sum of money, or an undo of one, or of that: `event` is any of them. */
static void undo_amount(struct draft *draft, struct happened *event)
{
    struct happened *own = draft_own(draft);
    struct happened *first = event;
    money_t live = event->amount;
    money_t amount;

    if (event->verb == VERB_UNDO)
        first = row_edit(draft, id_key(ROW_HAPPENED, event->undoes));
    own->gave_again = event->verb == VERB_UNDO && !event->gave_again;
    if (own->gave_again)
        refuse_if_gone(draft, first);
    if (!own->gave_again && live.minor > first->amount.minor)
        live = first->amount;
    amount = amount_undone(draft, live);
    own->amount = amount;
    own->undoes = first->key.part[0];
    if (event != first)
        event->amount.minor -= amount.minor;
    if (!own->gave_again)
        amount.minor = -amount.minor;
    first->amount.minor += amount.minor;
    amount_post(draft, first, amount);
}

static void take_back_unbuild(struct putright *right)
{
    unbuild_unsettle(right);
    take_back_use(right);
    unbuild_take_back(right);
}

/* So much less is undone: of what was handed out a report has it. */
static void undo_less(struct putright *right, qty_t less)
{
    right->own->qty = qty_sub(right->qty, less);
    if (right->draft->status == OK && right->own->qty.micro == 0)
        refuse(right->draft, UNDO_NOTHING, "nothing of %.*s lies there any more",
               (int)right->item->name.size, right->item->name.text);
}

/* What an issue took beyond what was due goes first, then what it handed out ahead; of lots that
 * are named what it handed out of them, and nothing else. */
static void take_back_triggers(struct putright *right)
{
    struct draft *draft = right->draft;
    struct changes changes = { 0 };
    qty_t left = right->qty;

    if (draft->undo_lots) {
        undo_less(right, qty_sub(left, handed_back(draft, right->event, left)));
        return;
    }
    if (right->event->verb == VERB_ISSUE) {
        qty_t triggered = triggered_live(draft, right->event);

        left = qty_sub(left, extra_back(draft, right->event, left, &changes));
        left = qty_sub(left, handed_back(draft, right->event, left));
        undo_less(right, qty_sub(left, qty_min(left, triggered)));
    }
    untrigger(draft, right->event, left, &changes);
    true_up_changes(draft, &changes);
}

/* What of the goods that a delivery completed no customer has brought back: a return takes those
 * first. */
static qty_t made_out(struct draft *draft, const struct happened *event,
                      const struct happened *made)
{
    struct line_list picks = lines_of(draft, event, LINE_PICK);
    qty_t out = made->qty;

    for (size_t i = 0; i < picks.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

        out = qty_sub(out, qty_min(out, pick->returned));
    }
    return out;
}

/* Of what is delivered no more, what was completed for it comes first. */
static void take_back_within(struct putright *right)
{
    struct draft *draft = right->draft;
    const struct happened *made = within_of(draft, right->event);
    struct putright inner;
    qty_t qty = { 0 };

    if (made)
        qty = undo_lots_made(draft, made,
                             qty_min(right->own->qty, made_out(draft, right->event, made)));
    if (!putright_within(right, made, qty, &inner))
        return;
    take_back_completion(&inner);
    settle_since(draft, (size_t)inner.own->within_first - 1);
    within_end(draft);
}

static void take_back(struct putright *right)
{
    struct happened *event = right->event;

    undo_lots_read(right);
    if (event_makes(event))
        take_back_completion(right);
    else if (event_is_bulk(event))
        take_back_bulk(right);
    else if (verb_brings_in(event->verb) && event->inflow.raw != 0)
        take_back_inflow(right);
    else if (event_is_move(event))
        take_back_move(right);
    else if (event->verb == VERB_RETURN)
        return_take_back(right);
    else if (event->verb == VERB_SETTLE)
        take_back_settle(right);
    else if (event->verb == VERB_START)
        take_back_start(right);
    else if (event_triggers(event))
        take_back_triggers(right);
    else if (event->verb == VERB_UNBUILD)
        take_back_unbuild(right);
    else
        take_back_use(right);
    take_back_within(right);
    if (event->verb == VERB_SELL || event->verb == VERB_SHIP)
        undeliver(right->draft, event, event->qty);
    expiries_follow(right->draft, event);
    settle_touched(right->draft);
    expiries_settle(right->draft, event);
}

/* An undo of an undo made the event `first` happen again: as much of it as still does. */
static void undo_redone(struct putright *right, struct happened *redone)
{
    struct draft *draft = right->draft;
    struct happened *first = right->event;
    qty_t live = event_live(draft, first);

    if (!putright_begin(right, qty_min(live, redone->qty),
                        event_has_bad(first) && event_has_bad(redone)))
        return;
    right->share = (struct share){ qty_sub(live, right->qty), live };
    if (event_has_bad(first))
        redone->scrapped = redone->lost = redone->taken_up = (qty_t){ 0 };
    take_back(right);
    redone->qty = qty_sub(redone->qty, right->own->qty);
}

static void do_again(struct putright *right)
{
    struct draft *draft = right->draft;
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, right->event->undoes));

    give_again(right);
    expiries_follow(draft, event);
    settle_touched(draft);
    expiries_settle(draft, event);
    deliver_settled(draft, event);
}

static void undo_stock_event(struct draft *draft, struct happened *event)
{
    struct putright right = { .draft = draft, .own = draft_own(draft), .event = event };
    qty_t live = event_live(draft, event);

    right.item = item_see(draft, event->item);
    if (event->verb != VERB_UNDO) {
        if (!putright_begin(&right, live, event_has_bad(event)))
            return;
        recost_undone(draft, event);
        take_back(&right);
    } else if (!event->gave_again) {
        refuse_if_gone(draft, row_see(draft, id_key(ROW_HAPPENED, event->undoes)));
        if (putright_begin(&right, live, event_has_bad(event)))
            do_again(&right);
    } else {
        right.event = row_edit(draft, id_key(ROW_HAPPENED, event->undoes));
        undo_redone(&right, event);
    }
}

/* What it triggered is due again. What it settled would at once be settled again. */
static void undo_tick(struct draft *draft, struct happened *tick, struct happened *undone)
{
    struct happened *live = undone ? undone : tick;
    struct changes changes = { 0 };

    if (live->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
    if (draft->status != OK)
        return;
    live->qty = (qty_t){ 0 };
    if (undone) {
        tick->qty = (qty_t){ QTY_ONE };
        draft_own(draft)->previous = tick->again_last;
        trigger_again(draft, undone, (qty_t){ INT64_MAX }, NULL);
    } else {
        draft_own(draft)->qty = (qty_t){ QTY_ONE };
        untrigger(draft, tick, (qty_t){ INT64_MAX }, &changes);
        true_up_changes(draft, &changes);
    }
    settle_touched(draft);
}

/* What is undone whole or not at all: `first`, or (else NULL) the undo `undone` of it. */
static void undo_whole(struct draft *draft, struct happened *first, struct happened *undone)
{
    struct happened *own = draft_own(draft);

    own->undoes = first->key.part[0];
    own->gave_again = undone != NULL;
    if (first->verb == VERB_CLOSE)
        undo_close(draft, first, undone);
    else if (event_stages_all(first))
        undo_stage_all(draft, first, undone);
    else if (first->verb == VERB_UNSTAGE)
        undo_unstage(draft, first, undone);
    else if (first->verb == VERB_REOPEN)
        undo_reopen(draft, first, undone);
    else if (first->verb == VERB_ORDER || first->verb == VERB_FINISH)
        undo_order(draft, first, undone);
    else if (first->verb == VERB_ACCEPT)
        undo_accept(draft, first, undone);
    else if (first->verb == VERB_LOT)
        undo_expiry(draft, first, undone);
    else if (first->verb == VERB_REPRICE)
        undo_reprice(draft, first, undone);
    else if (first->verb == VERB_TICK)
        undo_tick(draft, first, undone);
    else if (undone)
        set_up_again(draft, first, undone);
    else
        undo_set_up(draft, first);
    if (undone)
        first->again_last = draft->seq;
}

/* An event by which `first` happened again is undone as `first` is, while it is the newest. */
static void undo_whole_named(struct draft *draft, struct happened *first, struct happened *event)
{
    bool stands = event == first || first->again_last == event->key.part[0];

    if (stands || !event->gave_again)
        undo_whole(draft, first, stands ? NULL : event);
    else
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
}

static bool event_is_whole(const struct happened *event)
{
    enum verb verb = event->verb;

    return verb_is_set_up(verb) || event_stages_all(event) || verb == VERB_CLOSE ||
           verb == VERB_REOPEN || verb == VERB_TICK || verb == VERB_ORDER || verb == VERB_FINISH ||
           verb == VERB_ACCEPT || verb == VERB_LOT || verb == VERB_UNSTAGE || verb == VERB_REPRICE;
}

void undo(struct draft *draft)
{
    struct happened *event = event_named(draft);
    struct happened *first = event;

    if (!event)
        return;
    if (event->verb == VERB_UNDO)
        first = row_edit(draft, id_key(ROW_HAPPENED, event->undoes));
    undo_lots_check(draft, event, first);
    if (event != first && !event->gave_again)
        correct_again(draft, first);
    event_see(draft, first);
    if (event != first)
        event_see(draft, event);
    if (first->verb == VERB_EXPENSE || first->verb == VERB_LANDED)
        undo_amount(draft, event);
    else if (event_is_whole(first))
        undo_whole_named(draft, first, event);
    else
        undo_stock_event(draft, event);
    correct_undone(draft, first);
}
