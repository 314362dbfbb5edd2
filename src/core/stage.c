#include "core/stage.h"

#include "core/alternate.h"
#include "core/claim.h"
#include "core/foresee.h"
#include "core/history.h"
#include "core/keep.h"
#include "core/order.h"
#include "core/putright.h"
#include "core/remainder.h"
#include "core/resolve.h"
#include "core/rests.h"
#include "core/spare.h"
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

/* Moves what there is to the place of `own`, claimed by its order, from the use's place if it has
 * one; returns what is short. */
static qty_t stage_some(struct draft *draft, const struct item *item, qty_t qty,
                        const struct happened *own, struct use use)
{
    size_t first = draft->line_count;
    qty_t shortage;

    (void)pool_touch(draft, item);
    shortage = allocate(draft, item, qty, use.place, use);
    stock_put_picked(draft, item, first, staged_at(own));
    return shortage;
}

/* Alternates are moved in the place of a need that lacks so much, each as a need of its own behind
 * those of the recipe; returns what lacks still. */
static qty_t stage_instead(struct draft *draft, const struct recipe *recipe,
                           const struct need *need, qty_t lacking, const struct happened *own)
{
    struct stood_for of = { need->item, need->operation };

    if (!need_has_alternates(draft, row_see(draft, id_key(ROW_ORDER, own->order)), need))
        return lacking;
    for (int i = alternate_next(recipe, of, 0);
         i < recipe->alternate_count && lacking.micro > 0 && draft->status == OK;
         i = alternate_next(recipe, of, i + 1)) {
        const struct bill_line *line = recipe->alternates[i].line;
        const struct item *item = item_see(draft, line->item);
        struct use use = { .owner = own->key.part[0],
                           .need = recipe->need_count + i,
                           .place = line->place };
        struct cover cover =
            alternate_by_rule(draft, line, need->component, lacking,
                              allocate_reach(draft, item, line->place, (struct use){ 0 }));

        if (cover.covers.micro <= 0 || draft->status != OK)
            continue;
        (void)stage_some(draft, item, cover.takes, own, use);
        lacking = qty_sub(lacking, cover.covers);
    }
    return lacking;
}

void stage_need(struct draft *draft, const struct recipe *recipe, const struct need *need,
                qty_t wanted, const struct happened *own)
{
    struct use use = { .owner = own->key.part[0],
                       .need = (int32_t)(need - recipe->needs),
                       .place = need->place };
    qty_t lacking;

    if (wanted.micro <= 0)
        return;
    lacking = stage_some(draft, need->component, wanted, own, use);
    if (stage_instead(draft, recipe, need, lacking, own).micro > 0)
        line_add(draft, LINE_INBOX, need->item, (qty_t){ 0 })->detail = CAUSE_SHORT;
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

/* What the order claims of an item beyond what waits to take it, less what the needs before this
 * one are covered with. */
static qty_t claimed_for(struct draft *draft, const struct order *order, const struct ask *all,
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

/* What of each need is to be staged: what the order will ask for, less what is staged already of
 * it, then of its alternates. All are looked at before anything is moved. NULL after a refusal. */
static const qty_t *needs_wanted(struct draft *draft, const struct order *order,
                                 const struct recipe *recipe)
{
    const struct ask *asks = order_asks(draft, order, recipe);
    size_t count = (size_t)recipe->need_count;
    qty_t *wanted = arena_alloc(draft->arena, (count + 1) * sizeof(*wanted));
    struct spare spare;

    if (!wanted)
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
    if (!wanted || !asks)
        return NULL;
    recipe_see(draft, recipe);
    spare = spare_begin(draft, order, recipe);
    for (size_t k = 0; k < count && draft->status == OK; k++) {
        spare.asked[k] = asks[k].asked;
        wanted[k] =
            qty_sub(asks[k].asked, qty_min(asks[k].asked, claimed_for(draft, order, asks, k)));
    }
    for (size_t k = 0; k < count && draft->status == OK; k++)
        wanted[k] = spare_cover(&spare, &recipe->needs[k], wanted[k]);
    return wanted;
}

/* `place` raw 0: where the event, or the order, says. */
static void stage_all(struct draft *draft, struct order *order, place_id_t place)
{
    struct happened *own = draft_own(draft);
    const struct recipe *recipe =
        explode_as_of(draft, item_see(draft, order->item), order_bill(order, draft_as_of(draft)));
    const qty_t *wanted = recipe ? needs_wanted(draft, order, recipe) : NULL;

    if (!wanted || draft->status != OK)
        return;
    own->qty = own->qty_posted = (qty_t){ QTY_ONE };
    stage_note(draft, order, own);
    if (place.raw != 0)
        own->place = place;
    staging_see(draft, recipe, own);
    for (int k = 0; k < recipe->need_count && draft->status == OK; k++)
        stage_need(draft, recipe, &recipe->needs[k], wanted[k], own);
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
