#include "core/supply.h"

#include "core/bulk.h"
#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/landed.h"
#include "core/resolve.h"
#include "core/subcontract.h"
#include "core/take.h"
#include "core/use.h"

static struct happened *own_event(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    struct happened *own = resolve_own(draft, item);

    own->place = event_has(event, FIELD_PLACE) ? resolve_place(draft, event->place)
                                               : item_home(draft->plant, item);
    return own;
}

/* Goods come in: stock, a layer or the pool, then what waits for them. Returns the pool's gain. */
static value_t bring_in(struct draft *draft, const struct item *item, struct happened *own,
                        value_t value, enum inflow inflow)
{
    struct line *put = line_add(draft, LINE_PUT, item->id, own->qty);

    put->place = own->place;
    inflow_stock(draft, item, put);
    own->inflow = (line_id_t){ put->key.part[0] };
    own->inflow_cost = value;
    return pool_in(draft, item, put, value, inflow);
}

void refuse_without_standard(struct draft *draft, const struct item *item)
{
    const struct pool *pool = pool_touch(draft, item);

    if (item->method == METHOD_STANDARD && cost_is_none(pool->standard))
        refuse(draft, STANDARD_MISSING, "%.*s", (int)item->name.size, item->name.text);
}

/* A receipt without a cost takes the price known; an item without one is refused. */
static value_t receipt_worth(struct draft *draft, const struct item *item, qty_t qty)
{
    value_t value = { 0 };
    enum price_source source;
    cost_t price;

    if (resolve_worth(draft, item, qty, &value.of[MATERIAL]))
        return value;
    price = provisional_price(draft, item, &source);
    if (source == SOURCE_NONE || source == SOURCE_ROLL_UP)
        refuse(draft, COST_MISSING, "%.*s", (int)item->name.size, item->name.text);
    return value_at(price, qty, draft);
}

void receive(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct happened *own;
    value_t worth;
    value_t gained;

    if (draft->status != OK)
        return;
    if (item_is_bulk(item)) {
        bring_in_bulk(draft, item);
        return;
    }
    if (receive_made(draft, item) || draft->status != OK)
        return;
    own = own_event(draft, item);
    pool_touch(draft, item);
    refuse_without_standard(draft, item);
    worth = receipt_worth(draft, item, own->qty);
    if (draft->status != OK)
        return;
    gained = bring_in(draft, item, own, worth, INFLOW_NEW);
    journal_variance(draft, ROLE_PRICE_VARIANCE, item, value_sub(worth, gained));
    journal_end(draft, ROLE_PAYABLES, 0, item, value_negate(worth));
    pool_note_price(draft, item, worth, own->qty);
    settle(draft, item, own->place);
}

void open_stock(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct happened *own;
    value_t worth;
    value_t gained;

    if (draft->status != OK)
        return;
    if (item_is_bulk(item)) {
        bring_in_bulk(draft, item);
        return;
    }
    own = own_event(draft, item);
    pool_touch(draft, item);
    refuse_without_standard(draft, item);
    if (!resolve_value(draft, item, own->qty, &worth))
        worth = receipt_worth(draft, item, own->qty);
    if (draft->status != OK)
        return;
    gained = bring_in(draft, item, own, worth, INFLOW_OPENING);
    journal_variance(draft, ROLE_PRICE_VARIANCE, item, value_sub(worth, gained));
    journal_variance(draft, ROLE_OPENING, item, value_negate(worth));
    pool_note_price(draft, item, worth, own->qty);
    settle(draft, item, own->place);
}

/* What of a receipt's value belongs to `qty` more of it that goes back. */
static value_t receipt_share(const struct line *put, qty_t qty, value_t value)
{
    return value_sub(value_share(value, qty_add(put->position, qty), put->out),
                     value_share(value, put->position, put->out));
}

/* The supplier gives back what he was paid; the pool gives what landed on the goods, too. */
static struct part_again receipt_part(struct draft *draft, const struct happened *receipt,
                                      const struct line *put, qty_t qty)
{
    struct part_again part = { .qty = qty, .value = receipt_share(put, qty, receipt->inflow_cost) };

    part.pool = part.value;
    if (item_is_averaged(item_see(draft, receipt->item)))
        part.pool =
            value_add(part.pool, receipt_share(put, qty, landed_in(draft, receipt, receipt->qty)));
    return part;
}

static struct happened *named_receipt(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    int64_t seq = name_see(draft, NAME_KEY, event->of);
    struct happened *receipt = row_edit(draft, id_key(ROW_HAPPENED, seq));

    if (draft->status != OK)
        return receipt;
    if (seq == 0)
        refuse(draft, KEY_UNKNOWN, "%.*s", (int)event->of.size, event->of.text);
    else if (receipt->verb != VERB_RECEIVE || receipt->item.raw != item->id.raw ||
             receipt->inflow.raw == 0)
        refuse(draft, KEY_UNKNOWN, "%.*s is not a receipt of %.*s", (int)event->of.size,
               event->of.text, (int)item->name.size, item->name.text);
    return receipt;
}

/* Takes `there` at the named receipt's own cost as far as it reaches, the rest by method. */
static value_t take_of_receipt(struct draft *draft, const struct item *item, qty_t there,
                               struct use use)
{
    const struct happened *receipt = named_receipt(draft, item);
    const struct line *put = row_see(draft, id_key(ROW_LINE, receipt->inflow.raw));
    qty_t part = { 0 };
    value_t value = { 0 };

    if (draft->status != OK)
        return value;
    if (item_has_layers(item)) {
        struct drawn drawn = layer_draw(draft, item, put->layer, there, use);

        part = drawn.qty;
        value = drawn.value;
    } else {
        if (!event_makes(receipt))
            part = qty_min(there, qty_sub(put->out, put->position));
        if (part.micro > 0) {
            struct part_again paid = receipt_part(draft, receipt, put, part);

            draft_own(draft)->of = receipt->key.part[0];
            value = paid.value;
            take_at_cost(draft, item, paid, use);
        } else {
            part = (qty_t){ 0 };
        }
    }
    return value_add(value, pool_draw(draft, item, qty_sub(there, part), use));
}

/* Goods go back that the receipt brought: the lots that came in by it. */
static const struct lot_list *lots_of_receipt(struct draft *draft, const struct item *item)
{
    const struct happened *receipt = named_receipt(draft, item);

    if (draft->status != OK || item->tracking == TRACK_NONE)
        return NULL;
    return lots_of_line(draft, row_see(draft, id_key(ROW_LINE, receipt->inflow.raw)));
}

void return_to_supplier(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item = resolve_stocked(draft);
    struct happened *own;
    struct use use = { .owner = draft->seq,
                       .consumer = -(int64_t)VERB_RETURN_TO_SUPPLIER,
                       .takes_failed = true };
    place_id_t named = { 0 };
    qty_t shortage;

    if (draft->status != OK)
        return;
    own = resolve_own(draft, item);
    own->need_count = 1;
    if (event_has(event, FIELD_FROM_PLACE))
        named = resolve_place(draft, event->from_place);
    use.place = named.raw != 0 ? named : item_home(draft->plant, item);
    if (event_has(event, FIELD_OF))
        use.own = lots_of_receipt(draft, item); /* known before any lot is looked for */
    use.lots = lots_of_event(draft, item, own->qty);
    pool_touch(draft, item);
    shortage = allocate(draft, item, own->qty, named, use);
    if (event_has(event, FIELD_OF))
        own->cost = take_of_receipt(draft, item, qty_sub(own->qty, shortage), use);
    else
        own->cost = pool_draw(draft, item, qty_sub(own->qty, shortage), use);
    own->cost = value_add(own->cost, consume_shortage(draft, item, shortage, use));
    division_book(draft, own, cost_divide(draft, own));
}

/* What a gain is worth: as stated, else the price of such goods now. */
static value_t gain_worth(struct draft *draft, const struct item *item, qty_t gain)
{
    value_t value = { 0 };
    cost_t price;

    if (event_has(draft->event, FIELD_COST)) {
        (void)resolve_worth(draft, item, gain, &value.of[MATERIAL]);
        pool_note_price(draft, item, value, gain);
        return value;
    }
    price = price_current(draft, item);
    if (cost_is_none(price))
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_COST_MISSING;
    return value_at(price, gain, draft);
}

static void count_gain(struct draft *draft, const struct item *item, struct happened *own)
{
    value_t worth = gain_worth(draft, item, own->qty);
    value_t gained = bring_in(draft, item, own, worth, INFLOW_NEW);

    own->inflow_cost = gained;
    journal_end(draft, ROLE_SHRINKAGE, 0, item, value_negate(gained));
}

static void count_loss(struct draft *draft, const struct item *item, struct happened *own,
                       const struct lot_list *lot)
{
    struct use use = { .owner = draft->seq,
                       .consumer = -(int64_t)VERB_COUNT_STOCK,
                       .place = own->place };

    own->need_count = 1;
    use.lots = lot;
    (void)allocate_all(draft, item, (struct pick){ own->qty, { .place = own->place }, RULE_COUNT },
                       use);
    own->cost = pool_draw(draft, item, own->qty, use);
    division_book(draft, own, cost_divide(draft, own));
}

/* What the book has at the place: of one lot, or of all less what is owed there. */
static qty_t count_expected(struct draft *draft, const struct item *item, place_id_t place,
                            const struct lot_list *lot)
{
    const struct stock *stock = row_see(draft, stock_key(item->id, place));
    struct stock_walk walk = walk_all(draft, item, place);
    struct spot spot;
    qty_t there;
    qty_t sum = { 0 };

    if (!lot)
        return qty_sub(stock_whole(draft, item, place), qty_add(stock->owed, stock->due));
    while (walk_next(draft, &walk, &spot, &there))
        if (spot.tag.lot == lot->ids[0] && lot->ids[0] != 0)
            sum = qty_add(sum, there);
    return sum;
}

void count_stock(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    const struct lot_list *lot;
    struct happened *own;
    qty_t difference;

    if (draft->status != OK)
        return;
    own = own_event(draft, item);
    pool_touch(draft, item);
    lot = lot_counted(draft, item);
    difference = qty_sub(own->qty, count_expected(draft, item, own->place, lot));
    if (draft->status != OK)
        return;
    own->qty.micro = difference.micro < 0 ? -difference.micro : difference.micro;
    own->qty_posted = own->qty;
    if (difference.micro == 0)
        return;
    if (difference.micro > 0)
        count_gain(draft, item, own);
    else
        count_loss(draft, item, own, lot);
    settle(draft, item, own->place);
}
