#include "core/start.h"

#include "core/explode.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/keep.h"
#include "core/order.h"
#include "core/resolve.h"
#include "core/stage.h"
#include "core/unsettle.h"

/* Between what had begun of the order and what has now. */
struct begun {
    qty_t before;
    qty_t after;
};

static void start_need(struct draft *draft, const struct happened *event, const struct need *need,
                       int32_t number, struct begun begun)
{
    const struct item *item = need->component;
    struct use use = { .owner = event->key.part[0], .need = number, .place = need->place };
    qty_t qty = qty_sub(need_total(draft, need, item_step(item), begun.after),
                        need_total(draft, need, item_step(item), begun.before));

    if (qty.micro <= 0 || issue_of(draft->plant, item, need->issue) != ISSUE_START)
        return;
    if (stage_some(draft, item, qty, event, use).micro > 0)
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_SHORT;
}

/* `qty` more of the event's order is begun: its parts become the event's own. */
static void start_parts(struct draft *draft, struct happened *event, qty_t qty)
{
    const struct order *order = row_see(draft, id_key(ROW_ORDER, event->order));
    const struct recipe *recipe = explode_as_of(draft, item_see(draft, event->item), event->bill);
    struct begun begun = { .before = order_begun(order) };

    if (!recipe || draft->status != OK)
        return;
    begun.after = qty_add(begun.before, qty);
    event->need_count = recipe->need_count;
    for (int32_t k = 0; k < recipe->need_count && draft->status == OK; k++)
        start_need(draft, event, &recipe->needs[k], k, begun);
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
