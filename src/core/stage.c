#include "core/stage.h"

#include "core/claim.h"
#include "core/foresee.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/keep.h"
#include "core/operation.h"
#include "core/order.h"
#include "core/putright.h"
#include "core/resolve.h"
#include "core/rests.h"
#include "core/segment.h"
#include "core/unsettle.h"
#include "core/use.h"

struct order *order_staged(struct draft *draft)
{
    const struct event *event = draft->event;
    struct order *order = order_named(draft, event->order);
    enum order_state state = order ? order_state(order) : ORDER_PLANNED;

    if (state == ORDER_FINISHED || state == ORDER_CANCELLED)
        refuse(draft, ORDER_STATE, "%.*s is %s", (int)event->order.size, event->order.text,
               order_state_word(state));
    return order;
}

void stage_note(struct draft *draft, struct order *order, struct happened *own)
{
    own->order = order->key.part[0];
    own->place = order->line.raw != 0 ? order->line : (place_id_t){ PLACE_LINE };
    if (event_has(draft->event, FIELD_PLACE))
        own->place = resolve_place(draft, draft->event->place);
    own->previous = order->last_stage;
    order->last_stage = draft->seq;
}

static struct spot staged_at(const struct happened *own)
{
    return (struct spot){ own->place, { .kept = kept_for(own->order) } };
}

void staging_see(struct draft *draft, const struct recipe *recipe, const struct happened *own)
{
    recipe_see(draft, recipe);
    for (int k = 0; k < recipe->need_count; k++)
        spot_see(draft, recipe->needs[k].component, staged_at(own));
}

qty_t stage_some(struct draft *draft, const struct item *item, qty_t qty,
                 const struct happened *own, struct use use)
{
    size_t first = draft->line_count;
    qty_t shortage;

    (void)pool_touch(draft, item);
    shortage = allocate(draft, item, qty, use.place, use);
    stock_put_picked(draft, item, first, staged_at(own));
    return shortage;
}

static void stage_item(struct draft *draft, struct order *order)
{
    const struct event *event = draft->event;
    const struct item *item = resolve_stocked(draft);
    struct use use = { .owner = draft->seq };
    struct happened *own;
    qty_t shortage;

    if (draft->status != OK)
        return;
    own = resolve_own(draft, item);
    stage_note(draft, order, own);
    if (event_has(event, FIELD_FROM_PLACE))
        use.place = resolve_place(draft, event->from_place);
    use.lots = lots_of_event(draft, item, own->qty);
    if (draft->status != OK)
        return;
    shortage = stage_some(draft, item, own->qty, own, use);
    if (shortage.micro > 0)
        refuse_short(draft, item, shortage);
}

/* A need of the order's bill, and how much of it is to be staged. */
struct to_stage {
    const struct need *need;
    qty_t formula; /* what the bill says of the pieces that have still to pass */
    qty_t asked;   /* … less what the order holds of it */
    qty_t wanted;  /* … and what is staged already */
};

/* What the reports of `left` more pieces would ask for. */
static void ask_for_left(struct draft *draft, struct to_stage *all, size_t k,
                         const struct segment *segment, qty_t left)
{
    const struct need *need = all[k].need;
    qty_t carried = { 0 };

    all[k].formula = need_between(draft, need, segment->output, left);
    if (segment->carries)
        carried = ((const struct carry *)row_see(draft, carry_key(segment->id, need)))->qty;
    for (size_t i = 0; i < k && carried.micro > 0; i++)
        if (need_shares_carry(all[i].need, need))
            carried = qty_sub(carried, qty_min(carried, all[i].formula));
    all[k].asked = qty_sub(all[k].formula, qty_min(carried, all[k].formula));
}

/* What the order claims of an item beyond what waits to take it, less what the needs before this
 * one are covered with. */
static qty_t claimed_for(struct draft *draft, const struct order *order, const struct to_stage *all,
                         size_t k)
{
    const struct item *item = all[k].need->component;
    qty_t there = claim_usable(draft, item, order->key.part[0]);

    there = qty_sub(there, qty_min(there, claim_due(draft, item, order->key.part[0])));
    for (size_t i = 0; i < k; i++)
        if (all[i].need->item.raw == item->id.raw)
            there = qty_sub(there, qty_min(there, all[i].asked));
    return there;
}

/* How many pieces have still to pass each section; NULL after a refusal. */
static qty_t *left_by_section(struct draft *draft, const struct order *order,
                              const struct recipe *recipe)
{
    qty_t to_make = qty_sub(order->qty, qty_min(order->qty, order->good));
    qty_t *left = arena_alloc(draft->arena, (size_t)recipe->section_count * sizeof(*left));

    if (!left) {
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
        return NULL;
    }
    for (int s = 0; s < recipe->section_count && draft->status == OK; s++)
        left[s] = qty_sub(to_make, goods_past(draft, order, recipe->sections[s].pay_point));
    return left;
}

/* All needs are looked at before anything is moved. */
static struct to_stage *needs_to_stage(struct draft *draft, const struct order *order,
                                       const struct recipe *recipe)
{
    const struct item *item = item_see(draft, order->item);
    const struct plant *plant = draft->plant;
    const qty_t *left = left_by_section(draft, order, recipe);
    struct to_stage *all =
        arena_alloc(draft->arena, ((size_t)recipe->need_count + 1) * sizeof(*all));

    if (!all)
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
    if (!all || !left)
        return NULL;
    recipe_see(draft, recipe);
    for (size_t k = 0; k < (size_t)recipe->need_count && draft->status == OK; k++) {
        const struct need *need = &recipe->needs[k];
        int64_t run = need->fixed ? order_run(order->key.part[0]) : order_units(order->key.part[0]);
        const struct segment *segment = segment_see(draft, item, recipe, need->section, run);
        enum issue_method method = issue_of(plant, need->component, need->issue);

        all[k].need = need;
        if (left[need->section].micro > 0 && method != ISSUE_BULK)
            ask_for_left(draft, all, k, segment, left[need->section]);
        all[k].wanted =
            qty_sub(all[k].asked, qty_min(all[k].asked, claimed_for(draft, order, all, k)));
    }
    return all;
}

static void stage_need(struct draft *draft, const struct to_stage *to_stage,
                       const struct happened *own)
{
    const struct need *need = to_stage->need;
    struct use use = { .owner = draft->seq, .place = need->place };

    if (to_stage->wanted.micro <= 0)
        return;
    if (stage_some(draft, need->component, to_stage->wanted, own, use).micro > 0)
        line_add(draft, LINE_INBOX, need->item, (qty_t){ 0 })->detail = CAUSE_SHORT;
}

/* `place` raw 0: where the event, or the order, says. */
static void stage_all(struct draft *draft, struct order *order, place_id_t place)
{
    struct happened *own = draft_own(draft);
    const struct recipe *recipe =
        explode_as_of(draft, item_see(draft, order->item), order_bill(order, draft_as_of(draft)));
    const struct to_stage *needs = recipe ? needs_to_stage(draft, order, recipe) : NULL;

    if (!needs || draft->status != OK)
        return;
    own->qty = own->qty_posted = (qty_t){ QTY_ONE };
    stage_note(draft, order, own);
    if (place.raw != 0)
        own->place = place;
    staging_see(draft, recipe, own);
    for (int k = 0; k < recipe->need_count && draft->status == OK; k++)
        stage_need(draft, &needs[k], own);
}

void refuse_if_closed(struct draft *draft, int64_t order)
{
    enum order_state state = order_state(row_see(draft, id_key(ROW_ORDER, order)));

    if (state == ORDER_FINISHED || state == ORDER_CANCELLED)
        refuse(draft, ORDER_STATE, "its order is %s", order_state_word(state));
}

void stage(struct draft *draft)
{
    struct order *order;

    resolve_names(draft);
    order = order_staged(draft);
    if (!order || draft->status != OK)
        return;
    if (event_has(draft->event, FIELD_ITEM))
        stage_item(draft, order);
    else
        refuse_rework_order(draft, order);
    if (!event_has(draft->event, FIELD_ITEM) && draft->status == OK)
        stage_all(draft, order, (place_id_t){ 0 });
    settle_touched(draft);
}

bool event_stages_all(const struct happened *event)
{
    return event->verb == VERB_STAGE && event->item.raw == 0;
}

void undo_stage_all(struct draft *draft, struct happened *first, struct happened *undone)
{
    struct happened *own = draft_own(draft);
    struct happened *live = undone ? undone : first;
    const struct happened *named =
        first->again_last == 0 ? first : row_see(draft, id_key(ROW_HAPPENED, first->again_last));
    struct line_list picks = lines_posted(draft, named, LINE_PICK);
    qty_t staged = { 0 };
    qty_t back = { 0 };

    if (live->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
    if (undone) {
        refuse_if_gone(draft, first);
        refuse_if_closed(draft, first->order);
    }
    if (draft->status != OK)
        return;
    live->qty = (qty_t){ 0 };
    own->order = first->order;
    if (undone) {
        stage_all(draft, row_edit(draft, id_key(ROW_ORDER, first->order)), first->place);
        own->qty = (qty_t){ 0 };
        first->qty = (qty_t){ QTY_ONE };
        settle_touched(draft);
        return;
    }
    own->qty = (qty_t){ QTY_ONE };
    unsettle(draft, first, (item_id_t){ 0 }, (qty_t){ 0 });
    for (size_t i = 0; i < picks.count && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        struct spot spot = { first->place, { pick->tag.lot, kept_for(first->order) } };

        if (pick->detail == RULE_SETTLE)
            continue;
        staged = qty_add(staged, pick->picked);
        back = qty_add(back, pick_back(draft, pick, pick->picked, spot));
    }
    if (staged.micro > 0 && back.micro == 0)
        refuse(draft, UNDO_NOTHING, "nothing that it staged lies there any more");
    settle_touched(draft);
}
