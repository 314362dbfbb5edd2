#include "core/keep.h"

#include "core/allocate.h"
#include "core/history.h"
#include "core/order.h"
#include "core/resolve.h"
#include "core/use.h"

bool verb_keeps(enum verb verb)
{
    return verb == VERB_HOLD || verb == VERB_UNHOLD || verb == VERB_STAGE;
}

int64_t event_kept(struct draft *draft, const struct happened *event)
{
    struct line_list puts = lines_posted(draft, event, LINE_PUT);

    return puts.count > 0
               ? ((const struct line *)row_see(draft, id_key(ROW_LINE, puts.ids[0].raw)))->tag.kept
               : 0;
}

static struct happened *own_keep_event(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    struct happened *own = resolve_own(draft, item);

    own->place = event_has(event, FIELD_PLACE) ? resolve_place(draft, event->place)
                                               : item_home(draft->plant, item);
    return own;
}

/* Picks of one kind at a place, expired or not; returns what is short. */
static qty_t pick_kept(struct draft *draft, const struct item *item, qty_t qty, struct spot from,
                       const struct lot_list *lots)
{
    struct stock_walk walk = walk_of(item, from.place, from.tag.kept);
    struct use use = { .owner = draft->seq };
    struct spot spot;
    qty_t there;

    while (qty.micro > 0 && walk_next(draft, &walk, &spot, &there)) {
        qty_t part = qty_min(qty, there);

        if (lots && !lot_is_among(lots, spot.tag.lot))
            continue;
        stock_pick(draft, item, (struct pick){ part, spot, RULE_NAMED }, use);
        qty = qty_sub(qty, part);
    }
    return qty;
}

void hold(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct tag to = { .kept = draft->event->inspect ? STOCK_INSPECT : STOCK_HELD };
    size_t first = draft->line_count;
    struct happened *own;
    qty_t shortage;

    if (draft->status != OK)
        return;
    own = own_keep_event(draft, item);
    pool_touch(draft, item);
    shortage = pick_kept(draft, item, own->qty, (struct spot){ .place = own->place },
                         lots_of_event(draft, item, own->qty));
    if (shortage.micro > 0)
        refuse_short(draft, item, shortage);
    stock_put_picked(draft, item, first, (struct spot){ own->place, to });
}

void unhold(struct draft *draft)
{
    static const enum stock_status from[] = { STOCK_HELD, STOCK_INSPECT };
    const struct item *item = resolve_stocked(draft);
    const struct lot_list *lots;
    size_t first = draft->line_count;
    struct happened *own;
    qty_t left;

    if (draft->status != OK)
        return;
    own = own_keep_event(draft, item);
    pool_touch(draft, item);
    lots = lots_of_event(draft, item, own->qty);
    left = own->qty;
    for (size_t i = 0; i < ARRAY_COUNT(from); i++)
        left = pick_kept(draft, item, left,
                         (struct spot){ own->place, { .kept = (int64_t)from[i] } }, lots);
    if (left.micro > 0)
        refuse_short(draft, item, left);
    stock_put_picked(draft, item, first, (struct spot){ .place = own->place });
    settle(draft, item, own->place);
}

/* The order that parts are staged for: it is being made, or will be. */
static struct order *order_staged(struct draft *draft)
{
    const struct event *event = draft->event;
    struct order *order = order_named(draft, event->order);
    enum order_state state = order ? order_state(order) : ORDER_PLANNED;

    if (state == ORDER_FINISHED || state == ORDER_CANCELLED)
        refuse(draft, ORDER_STATE, "%.*s is %s", (int)event->order.size, event->order.text,
               order_state_word(state));
    return order;
}

void stage(struct draft *draft)
{
    const struct event *event = draft->event;
    struct order *order = order_staged(draft);
    const struct item *item = resolve_stocked(draft);
    struct use use = { .owner = draft->seq };
    place_id_t from = { 0 };
    size_t first = draft->line_count;
    struct happened *own;
    struct tag to;
    qty_t shortage;

    if (draft->status != OK)
        return;
    own = resolve_own(draft, item);
    own->order = order->key.part[0];
    own->place = (place_id_t){ PLACE_LINE };
    if (event_has(event, FIELD_PLACE))
        own->place = resolve_place(draft, event->place);
    if (event_has(event, FIELD_FROM_PLACE))
        from = resolve_place(draft, event->from_place);
    pool_touch(draft, item);
    use.lots = lots_of_event(draft, item, own->qty);
    shortage = allocate(draft, item, own->qty, from, use);
    if (shortage.micro > 0)
        refuse_short(draft, item, shortage);
    to = (struct tag){ .kept = kept_for(own->order) };
    stock_put_picked(draft, item, first, (struct spot){ own->place, to });
}
