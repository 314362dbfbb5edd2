#include "core/start.h"

#include "core/claim.h"
#include "core/explode.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/keep.h"
#include "core/order.h"
#include "core/remainder.h"
#include "core/resolve.h"
#include "core/spare.h"
#include "core/stage.h"
#include "core/unsettle.h"

/* Between what had begun of the order and what has now. */
struct begun {
    qty_t before;
    qty_t after;
};

/* What a need of the order's bill that goes with a start asks for, of what had begun and is not
 * reported, or of what begins now; and what of that nothing covers that is staged. */
struct starting {
    const struct need *need;
    qty_t asked;
    qty_t lacks;
};

static qty_t need_of(struct draft *draft, const struct need *need, qty_t from, qty_t to)
{
    qty_t step = item_step(need->component);

    return qty_sub(need_total(draft, need, step, to), need_total(draft, need, step, from));
}

/* What the order may take of its claims of the i-th's item, beyond what is due for it and what
 * those before have of them. */
static qty_t staged_besides(struct draft *draft, int64_t order, const struct starting *all,
                            size_t i)
{
    const struct item *item = all[i].need->component;
    qty_t there = qty_sub(claim_usable(draft, item, order), claim_due(draft, item, order));

    for (size_t before = 0; before < i && there.micro > 0; before++)
        if (all[before].need->item.raw == item->id.raw)
            there = qty_sub(there, all[before].asked);
    return there.micro > 0 ? there : (qty_t){ 0 };
}

/* By need, what has begun of all, then what begins; NULL without memory. */
static struct starting *needs_asking(struct draft *draft, const struct order *order,
                                     const struct recipe *recipe, struct begun begun)
{
    size_t count = (size_t)recipe->need_count;
    qty_t reported = qty_add(order->good, qty_add(order->scrapped, order->lost));
    struct starting *all = arena_alloc(draft->arena, (2 * count + 1) * sizeof(*all));

    if (!all) {
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
        return NULL;
    }
    for (size_t k = 0; k < count && draft->status == OK; k++) {
        const struct need *need = &recipe->needs[k];

        all[k].need = all[count + k].need = need;
        if (issue_of(draft->plant, need->component, need->issue) != ISSUE_START)
            continue;
        all[k].asked = need_of(draft, need, reported, begun.before);
        all[count + k].asked = need_of(draft, need, begun.before, begun.after);
    }
    return all;
}

/* Claims of alternates cover what those of a component do not. */
static void cover_by_alternates(struct draft *draft, const struct order *order,
                                const struct recipe *recipe, struct starting *all)
{
    size_t count = (size_t)recipe->need_count;
    struct spare spare = spare_begin(draft, order, recipe);
    const struct ask *asks = order_asks(draft, order, recipe);

    for (size_t k = 0; asks && k < count && draft->status == OK; k++) {
        const struct need *need = &recipe->needs[k];

        spare.asked[k] = asks[k].asked;
        if (issue_of(draft->plant, need->component, need->issue) == ISSUE_START)
            spare.asked[k] = qty_add(all[k].asked, all[count + k].asked);
    }
    for (size_t i = 0; i < 2 * count && draft->status == OK; i++)
        all[i].lacks = spare_cover(&spare, all[i].need, all[i].lacks);
}

/* What each need lacks, of what has begun and then of what begins: all are looked at before
 * anything is moved. NULL after a refusal. */
static const struct starting *needs_starting(struct draft *draft, const struct order *order,
                                             const struct recipe *recipe, struct begun begun)
{
    size_t count = (size_t)recipe->need_count;
    struct starting *all = needs_asking(draft, order, recipe, begun);

    for (size_t i = 0; all && i < 2 * count && draft->status == OK; i++)
        all[i].lacks = qty_sub(
            all[i].asked, qty_min(all[i].asked, staged_besides(draft, order->key.part[0], all, i)));
    if (all && recipe->alternate_count > 0)
        cover_by_alternates(draft, order, recipe, all);
    return all;
}

/* `qty` more of the event's order is begun: its parts become the event's own. */
static void start_parts(struct draft *draft, struct happened *event, qty_t qty)
{
    const struct order *order = row_see(draft, id_key(ROW_ORDER, event->order));
    const struct recipe *recipe = explode_as_of(draft, item_see(draft, event->item), event->bill);
    struct begun begun = { .before = order_begun(order) };
    const struct starting *needs;

    if (!recipe || draft->status != OK)
        return;
    staging_see(draft, recipe, event);
    begun.after = qty_add(begun.before, qty);
    event->need_count = recipe->need_count + recipe->alternate_count;
    needs = needs_starting(draft, order, recipe, begun);
    for (int32_t k = 0; needs && k < recipe->need_count && draft->status == OK; k++)
        stage_need(draft, recipe, &recipe->needs[k], needs[recipe->need_count + k].lacks, event);
    order_start(draft, event, qty);
}

/* What is started: as said, else all that is not begun yet. */
static qty_t qty_started(struct draft *draft, const struct order *order)
{
    const struct event *event = draft->event;
    qty_t left = qty_sub(order->qty, order_begun(order));

    if (event_has(event, FIELD_QTY))
        return resolve_qty(draft, item_see(draft, order->item), event->amount);
    if (left.micro <= 0)
        refuse(draft, START_NOTHING, "%.*s", (int)event->order.size, event->order.text);
    return left;
}

void start(struct draft *draft)
{
    struct order *order = order_staged(draft);
    struct happened *own;

    if (order && event_has(draft->event, FIELD_ITEM))
        refuse_order_item(draft, order);
    if (order)
        refuse_rework_order(draft, order);
    if (!order || draft->status != OK)
        return;
    own = draft_own(draft);
    own->item = order->item;
    own->qty = own->qty_posted = qty_started(draft, order);
    own->bill = order_bill(order, draft_as_of(draft));
    stage_note(draft, order, own);
    if (draft->status == OK)
        start_parts(draft, own, own->qty);
    settle_touched(draft);
}

/* Of one need: what of its parts is still where the start brought them, or used, and what of that
 * goes back. */
struct brought {
    item_id_t item;
    qty_t live;
    qty_t back;
};

/* By need; NULL without memory. */
static struct brought *brought_by(struct putright *right, const struct line_list *picks)
{
    struct draft *draft = right->draft;
    size_t count = (size_t)right->event->need_count + 1;
    struct brought *needs = arena_alloc(draft->arena, count * sizeof(*needs));

    if (!needs) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return NULL;
    }
    for (size_t i = 0; i < picks->count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks->ids[i].raw));
        struct brought *need = &needs[pick->need];
        qty_t stays;

        need->item = pick->item;
        need->live = qty_add(need->live, pick->picked);
        stays =
            share_qty(need->live, right->share, item_step(item_see(draft, pick->item)), ROUND_UP);
        need->back = qty_sub(need->live, stays);
    }
    return needs;
}

/* Of what it settled it keeps at most what stays of the parts that it brought (8.7). */
static void start_unsettle(struct putright *right, const struct brought *needs)
{
    struct draft *draft = right->draft;
    const struct happened *event = right->event;
    item_id_t id = settled_item_after(draft, event, (item_id_t){ 0 });

    while (id.raw != 0 && draft->status == OK) {
        qty_t stays = { 0 };

        for (int32_t k = 0; k < event->need_count; k++)
            if (needs[k].item.raw == id.raw)
                stays = qty_add(stays, qty_sub(needs[k].live, needs[k].back));
        unsettle(draft, event, id, stays);
        id = settled_item_after(draft, event, id);
    }
}

void take_back_start(struct putright *right)
{
    struct draft *draft = right->draft;
    struct happened *event = right->event;
    struct line_list picks = lines_of(draft, event, LINE_PICK);
    struct brought *needs = brought_by(right, &picks);

    right->own->order = event->order;
    if (needs)
        start_unsettle(right, needs);
    for (size_t i = 0; needs && i < picks.count && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));
        struct spot spot = { event->place, { pick->tag.lot, kept_for(event->order) } };
        qty_t *back = &needs[pick->need].back;

        *back = qty_sub(*back, pick_back(draft, pick, *back, spot));
    }
    event->qty = right->share.stays;
    order_start(draft, event, (qty_t){ -right->qty.micro });
}

/* It put back what the start had brought, not what it took from others that had settled. */
static bool put_is_of_start(struct draft *draft, const struct happened *undone,
                            const struct line *put)
{
    const struct line *pick = row_see(draft, id_key(ROW_LINE, put->target.raw));

    return put->target.raw != 0 && pick->owner == undone->undoes && pick->detail != RULE_SETTLE;
}

qty_t start_stays_back(struct putright *right, const struct happened *undone, item_id_t item)
{
    struct draft *draft = right->draft;
    struct line_list puts = lines_posted(draft, undone, LINE_PUT);
    qty_t sum = { 0 };

    for (size_t i = 0; i < puts.count; i++) {
        const struct line *put = row_see(draft, id_key(ROW_LINE, puts.ids[i].raw));

        if (put->item.raw == item.raw && put_is_of_start(draft, undone, put))
            sum = qty_add(sum, put->out);
    }
    return share_qty(sum, right->share, item_step(item_see(draft, item)), ROUND_UP);
}

/* What of an item is put back no more. */
static void put_back_less(struct putright *right, const struct happened *undone, item_id_t item)
{
    struct draft *draft = right->draft;
    struct line_list puts = lines_posted(draft, undone, LINE_PUT);
    qty_t stays = start_stays_back(right, undone, item);

    for (size_t i = puts.count; i-- > 0 && draft->status == OK;) {
        struct line *put = row_edit(draft, id_key(ROW_LINE, puts.ids[i].raw));

        if (put->item.raw != item.raw || !put_is_of_start(draft, undone, put))
            continue;
        put->out = qty_min(put->out, stays);
        stays = qty_sub(stays, put->out);
    }
}

static item_id_t item_of_line(struct draft *draft, line_id_t id)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

    return line->item;
}

static bool is_first_of_item(struct draft *draft, const struct line_list *puts, size_t index)
{
    item_id_t item = item_of_line(draft, puts->ids[index]);

    for (size_t i = 0; i < index; i++)
        if (item_of_line(draft, puts->ids[i]).raw == item.raw)
            return false;
    return true;
}

void start_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list puts = lines_posted(draft, undone, LINE_PUT);

    for (size_t i = 0; i < puts.count && draft->status == OK; i++)
        if (is_first_of_item(draft, &puts, i))
            put_back_less(right, undone, item_of_line(draft, puts.ids[i]));
    refuse_if_closed(draft, event->order);
    right->own->order = event->order;
    start_parts(draft, event, right->qty);
    event->qty = qty_add(event->qty, right->qty);
}
