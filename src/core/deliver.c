#include "core/deliver.h"

#include "core/cost.h"
#include "core/delivery.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/make.h"
#include "core/manual.h"
#include "core/order.h"
#include "core/resolve.h"
#include "core/unheard.h"
#include "core/use.h"

static struct happened *own_use_event(struct draft *draft, const struct item *item)
{
    struct happened *own = resolve_own(draft, item);

    own->need_count = 1;
    return own;
}

static place_id_t from_place(struct draft *draft)
{
    if (!event_has(draft->event, FIELD_FROM_PLACE))
        return (place_id_t){ 0 };
    return resolve_place(draft, draft->event->from_place);
}

/* What a person sold, used or moved was there, be it that nobody knew its number; what is not moved
 * only may be owed. */
static const struct lot_list *lots_taken(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    bool moves =
        event->verb == VERB_MOVE || (event->verb == VERB_SHIP && !draft->plant->ship_sells);

    return lots_used(draft, item, (struct lot_words){ event->lot, event->serials },
                     draft_own(draft)->qty, moves ? UNHEARD_THERE : UNHEARD_OWED);
}

static struct use own_use(struct draft *draft, const struct item *item, place_id_t named)
{
    return (struct use){ .owner = draft->seq,
                         .consumer = -(int64_t)draft->event->verb,
                         .place = named.raw != 0 ? named : item_home(draft->plant, item),
                         .lots = lots_taken(draft, item) };
}

static void note_sale(struct draft *draft, struct happened *own)
{
    struct sale *sale = row_edit(
        draft, (struct row_key){ .kind = ROW_SALE, .part = { own->item.raw, own->party } });

    own->previous = sale->last;
    sale->last = draft->seq;
}

/* Of a sale, what was shipped already: it lies in transit. */
static qty_t shipped_before(struct draft *draft, const struct item *item, qty_t qty,
                            place_id_t named)
{
    place_id_t transit = { PLACE_TRANSIT };
    bool looks_there = named.raw == 0 ? !draft->plant->ship_sells : named.raw == PLACE_TRANSIT;

    if (!looks_there)
        return (qty_t){ 0 };
    if (event_names_lots(draft->event))
        return lots_lying(draft, item, qty, transit);
    return qty_min(qty, stock_free(draft, item, transit));
}

/* Of goods that are made for the delivery: what the event names and the site does not have. */
static void make_named(struct draft *draft, const struct item *item, place_id_t named,
                       enum make_on delivery)
{
    place_id_t place = named.raw != 0 ? named : item_home(draft->plant, item);
    qty_t lacking = { 0 };

    if (item_is_made_on(item, delivery))
        lacking = lots_lacking(draft, item, draft_own(draft)->qty);
    if (lacking.micro > 0 && draft->status == OK)
        complete_within(draft, item, lacking, place);
}

/* Goods that are made for the delivery are completed once. */
static bool make_rest(struct draft *draft, const struct item *item, qty_t lacking, struct use use,
                      enum make_on delivery)
{
    bool is_elsewhere = use.lots && item->tracking == TRACK_SERIALS;

    if (lacking.micro <= 0 || draft_own(draft)->within_first != 0 || is_elsewhere ||
        !item_is_made_on(item, delivery) || draft->status != OK)
        return false;
    complete_within(draft, item, lacking, use.place);
    return true;
}

static value_t consume_or_make(struct draft *draft, const struct item *item, qty_t qty,
                               place_id_t named, struct use use)
{
    struct consumed there = consume_what_is_there(draft, item, qty, named, use);

    if (make_rest(draft, item, there.shortage, use, MAKE_ON_SALE))
        return value_add(there.value, consume(draft, item, there.shortage, named, use));
    return value_add(there.value, consume_shortage(draft, item, there.shortage, use));
}

void sell(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    place_id_t named = from_place(draft);
    struct happened *own;
    struct use use;
    value_t taken;
    qty_t qty;

    if (draft->status != OK)
        return;
    own = own_use_event(draft, item);
    qty = own->qty;
    pool_touch(draft, item);
    deliver_due(
        draft, item,
        (struct delivered){ .sold = qty,
                            .shipped = qty_sub(qty, shipped_before(draft, item, qty, named)) });
    make_named(draft, item, named, MAKE_ON_SALE);
    use = own_use(draft, item, named);
    use.transit_first = !draft->plant->ship_sells;
    taken = consume_or_make(draft, item, qty, named, use);
    own->cost = value_add(own->cost, taken); /* what it made may have trued up what it had taken */
    note_sale(draft, own);
    division_book(draft, own, cost_divide(draft, own));
}

void ship(struct draft *draft)
{
    const struct item *item;
    place_id_t named;
    place_id_t transit = { PLACE_TRANSIT };
    struct happened *own;
    struct use use;
    qty_t shortage;
    size_t first;

    if (draft->plant->ship_sells) {
        sell(draft);
        return;
    }
    item = resolve_stocked(draft);
    named = from_place(draft);
    if (draft->status != OK)
        return;
    own = own_use_event(draft, item);
    own->place = transit;
    pool_touch(draft, item);
    deliver_due(draft, item, (struct delivered){ .shipped = own->qty });
    make_named(draft, item, named, MAKE_ON_SHIPMENT);
    use = own_use(draft, item, named);
    first = draft->line_count;
    shortage = allocate(draft, item, own->qty, named, use);
    stock_put_picked(draft, item, first, (struct spot){ .place = transit });
    if (make_rest(draft, item, shortage, use, MAKE_ON_SHIPMENT)) {
        first = draft->line_count;
        shortage = allocate(draft, item, shortage, named, use);
        stock_put_picked(draft, item, first, (struct spot){ .place = transit });
    }
    if (shortage.micro > 0)
        refuse_short(draft, item, shortage);
    settle(draft, item, transit);
}

static bool routing_has(const struct routing *routing, int number)
{
    for (int i = 0; routing && i < routing->operation_count; i++)
        if (routing->operations[i].number == number)
            return true;
    return false;
}

/* For which order, and at which of its operations, a component became scrap. */
static void note_scrapped_for(struct draft *draft, struct happened *own)
{
    const struct event *event = draft->event;
    const struct order *order;
    const struct item *product;

    if (event_has(event, FIELD_OPERATION) && !event_has(event, FIELD_ORDER))
        refuse(draft, FIELD_MISSING, "an operation is one of an order");
    if (!event_has(event, FIELD_ORDER))
        return;
    own->order = order_by_name(draft, event->order);
    order = row_see(draft, id_key(ROW_ORDER, own->order));
    product = item_see(draft, order->item);
    if (draft->status != OK || !event_has(event, FIELD_OPERATION))
        return;
    own->version = event->operation;
    if (!routing_has(item_routing(product, order_bill(order, draft_as_of(draft))),
                     event->operation))
        refuse(draft, OPERATION_UNKNOWN, "%d of %.*s", event->operation, (int)product->name.size,
               product->name.text);
}

void use_up(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item;
    place_id_t named;
    struct happened *own;
    struct use use;

    if (event->verb == VERB_ISSUE && !event_has(event, FIELD_REASON)) {
        issue_for(draft);
        return;
    }
    item = resolve_stocked(draft);
    named = from_place(draft);
    if (draft->status != OK)
        return;
    own = own_use_event(draft, item);
    if (event_has(event, FIELD_REASON))
        own->reason = resolve_reason(draft, event->reason);
    if (event->verb == VERB_SCRAP)
        note_scrapped_for(draft, own);
    use = own_use(draft, item, named);
    use.order = own->order;
    use.claimed_at = named;
    use.takes_claims = named.raw != 0;
    use.takes_failed = event->verb == VERB_SCRAP;
    own->cost = consume(draft, item, own->qty, named, use);
    division_book(draft, own, cost_divide(draft, own));
}

void move(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item = resolve_stocked(draft);
    place_id_t from = resolve_place(draft, event->from_place);
    place_id_t to = resolve_place(draft, event->place);
    struct happened *own;
    struct use use;
    size_t first;
    qty_t shortage;

    if (draft->status != OK)
        return;
    own = own_use_event(draft, item);
    own->place = to;
    pool_touch(draft, item);
    use = own_use(draft, item, from);
    first = draft->line_count;
    shortage = unheard_pick(draft, item,
                            (struct pick){ own->qty, { .place = from }, RULE_IDENTIFIED }, use);
    shortage = allocate_all(
        draft, item, (struct pick){ shortage, { .place = from }, rule_named(use.lots) }, use);
    if (shortage.micro > 0)
        refuse_short(draft, item, shortage);
    stock_put_picked(draft, item, first, (struct spot){ to, { .kept = KEPT_AS_IT_WAS } });
    settle(draft, item, to);
}

/* How an owed issue is settled by hand. */
struct by_hand {
    const struct item *item;
    const struct item *alternate; /* NULL: the item itself */
    place_id_t from;              /* raw 0: where it is owed */
    int reason;                   /* written off to this one; 0: not */
    int64_t of;                   /* only this event's; 0: any */
    bool as_far_as_it_reaches;    /* done after all: what lies there settles, the rest waits */
};

static void settle_with_alternate(struct draft *draft, const struct by_hand *hand, line_id_t issue,
                                  qty_t qty)
{
    const struct owed *owed = row_see(draft, id_key(ROW_OWED, issue.raw));
    struct use use = { .owner = owed->owner,
                       .need = owed->need,
                       .place = hand->alternate->id.raw == hand->item->id.raw
                                    ? owed->place
                                    : item_home(draft->plant, hand->alternate) };
    size_t first = draft->line_count;
    qty_t position = owed->settled;
    struct consumed there;

    pool_touch(draft, hand->item);
    there = consume_what_is_there(draft, hand->alternate, qty, (place_id_t){ 0 }, use);
    if (there.shortage.micro > 0)
        refuse_short(draft, hand->alternate, there.shortage);
    mark_settled(draft, first, issue, position);
    true_up_need(draft, use.owner, use.need,
                 value_sub(there.value, owed_settle(draft, hand->item, issue, qty)));
}

static void write_off(struct draft *draft, const struct by_hand *hand, line_id_t issue, qty_t qty)
{
    const struct owed *owed = row_see(draft, id_key(ROW_OWED, issue.raw));
    value_t provisional;
    struct line *settled;

    pool_touch(draft, hand->item);
    provisional = owed_settle(draft, hand->item, issue, qty);
    if (draft->status != OK)
        return;
    settled = draft->lines[draft->line_count - 1];
    settled->owner = owed->owner; /* stands for what it would have taken */
    settled->need = owed->need;
    settled->detail = hand->reason;
    settled->out = qty;
    settled->out_value = provisional;
    journal_end(draft, ROLE_EXPENSE, hand->reason, hand->item, value_negate(provisional));
}

/* How much of what is owed at a place there is something to settle with. */
static qty_t within_reach(struct draft *draft, const struct by_hand *hand, place_id_t owed_at)
{
    place_id_t places[ITEM_PLACES_MAX] = { hand->from.raw != 0 ? hand->from : owed_at };
    qty_t sum = { 0 };
    int count;

    if (hand->reason != 0)
        return (qty_t){ INT64_MAX };
    if (!hand->alternate) {
        return stock_not_due(draft, hand->item, places[0]);
    }
    count = item_place_list(draft->plant, hand->alternate, places);
    for (int i = 0; i < count; i++)
        sum = qty_add(sum, stock_free(draft, hand->alternate, places[i]));
    return sum;
}

static qty_t settle_one(struct draft *draft, const struct by_hand *hand, line_id_t issue, qty_t qty)
{
    const struct owed *owed = row_see(draft, id_key(ROW_OWED, issue.raw));
    place_id_t from = hand->from.raw != 0 ? hand->from : owed->place;
    qty_t there = stock_not_due(draft, hand->item, from);

    qty = qty_min(qty, owed_open(owed));
    if (hand->as_far_as_it_reaches)
        qty = qty_min(qty, within_reach(draft, hand, owed->place));
    if (hand->reason != 0) {
        write_off(draft, hand, issue, qty);
    } else if (hand->alternate) {
        settle_with_alternate(draft, hand, issue, qty);
    } else if (there.micro < qty.micro) {
        refuse_short(draft, hand->item, qty_sub(qty, there));
    } else {
        settle_issue(draft, hand->item, issue, qty, from);
    }
    return qty;
}

/* The event's row keeps how it settles, since an undo of its undo settles so again. */
static void note_by_hand(struct draft *draft, struct happened *own)
{
    const struct event *event = draft->event;
    const struct item *with;

    own->place = from_place(draft);
    if (event_has(event, FIELD_REASON))
        own->reason = resolve_reason(draft, event->reason);
    if (event_has(event, FIELD_WITH)) {
        with = item_by_name(draft, event->with);
        own->with = with ? with->id : own->with;
    }
    if (event_has(event, FIELD_OF)) {
        own->of = name_see(draft, NAME_KEY, event->of);
        if (own->of == 0)
            refuse(draft, KEY_UNKNOWN, "%.*s", (int)event->of.size, event->of.text);
    }
}

static struct by_hand by_hand_of(struct draft *draft, const struct happened *event)
{
    struct by_hand hand = { .item = item_see(draft, event->item),
                            .from = event->place,
                            .reason = event->reason,
                            .of = event->of };

    if (event->with.raw != 0)
        hand.alternate = item_see(draft, event->with);
    return hand;
}

static bool is_passed_over(struct draft *draft, const struct by_hand *hand, place_id_t owed_at)
{
    return hand->as_far_as_it_reaches && within_reach(draft, hand, owed_at).micro <= 0;
}

/* The oldest open issue of the item at any place; raw 0: none (of the event meant). */
static line_id_t oldest_issue(struct draft *draft, const struct by_hand *hand)
{
    line_id_t oldest = { 0 };
    line_id_t run = { 0 };

    for (int p = 1; p <= draft->plant->place_count && draft->status == OK; p++) {
        const struct stock *stock = row_see(draft, stock_key(hand->item->id, (place_id_t){ p }));
        line_id_t issue = stock->owed_first;
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, issue.raw));

        while (issue.raw != 0 && hand->of != 0 && hand->of != owed->owner && draft->status == OK) {
            issue = owed->next;
            owed = row_see(draft, id_key(ROW_OWED, issue.raw));
        }
        if (issue.raw != 0 && (oldest.raw == 0 || owed->run.raw < run.raw) &&
            !is_passed_over(draft, hand, owed->place)) {
            oldest = issue;
            run = owed->run;
        }
    }
    return oldest;
}

/* Settles up to `qty`, oldest first; returns how much was. */
static qty_t settle_some(struct draft *draft, const struct by_hand *hand, qty_t qty)
{
    qty_t left = qty;

    while (left.micro > 0 && draft->status == OK) {
        line_id_t issue = oldest_issue(draft, hand);

        if (issue.raw == 0 || draft->status != OK)
            break;
        left = qty_sub(left, settle_one(draft, hand, issue, left));
    }
    if (draft->status == OK && left.micro == qty.micro)
        refuse(draft, SETTLE_NOTHING, "%.*s", (int)hand->item->name.size, hand->item->name.text);
    return qty_sub(qty, left);
}

void settle_by_hand(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct happened *own;
    struct by_hand hand;

    if (draft->status != OK)
        return;
    own = own_use_event(draft, item);
    note_by_hand(draft, own);
    if (draft->status != OK)
        return;
    hand = by_hand_of(draft, own);
    own->qty = settle_some(draft, &hand, own->qty);
    own->qty_posted = own->qty;
}

qty_t settle_again(struct draft *draft, struct happened *event, qty_t qty)
{
    struct by_hand hand = by_hand_of(draft, event);

    hand.as_far_as_it_reaches = true;
    qty = settle_some(draft, &hand, qty);
    event->qty = qty_add(event->qty, qty);
    return qty;
}
