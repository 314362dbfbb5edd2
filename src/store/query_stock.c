#include "store/query_stock.h"
#include "core/layer.h"
#include "core/segment.h"
#include "store/on_hand.h"

/*
 * What the places up to one are worth of it all. What late events moved may leave less than nothing
 * at a place, or a value without stock: the last place has the rest.
 */
static value_t worth_upto(value_t worth, const struct place_stock *at, int64_t seen, int64_t whole)
{
    money_t upto = { 0 };

    if (!at->next || (whole > 0 && seen >= whole))
        return worth;
    if (whole > 0 && seen > 0)
        upto.minor = scale_sure(value_total(worth).minor, seen, whole, ROUND_HALF_AWAY);
    return value_like(upto, worth);
}

static bool place_is_wanted(const struct listing *listing, const struct place_stock *at)
{
    return !listing_is_full(listing) &&
           (listing->place.raw == 0 || listing->place.raw == at->place.raw);
}

/* What may be promised: it is free, and nothing that is due or owed waits for it. */
static struct cell available_cell(const struct listing *listing, const struct place_stock *at)
{
    qty_t kept = qty_add(qty_add(at->held, at->staged), at->expired);
    qty_t waits = qty_add(at->owed, qty_sub(at->due, at->covered));
    qty_t left = qty_sub(qty_sub(at->qty, kept), waits);

    if (listing_is_past(listing))
        return absent_cell();
    return qty_cell(left.micro > 0 ? left : (qty_t){ 0 });
}

static enum status place_give(struct listing *listing, const struct listed_item *item,
                              const struct place_stock *at, value_t value)
{
    const struct cell cells[] = {
        text_cell(item->name), text_cell(place_said(listing, at->place.raw)),
        qty_cell(at->qty),     qty_cell(at->owed),
        text_cell(item->unit), money_cell(value_total(value)),
        qty_cell(at->due),     available_cell(listing, at),
        qty_cell(at->held),    qty_cell(at->staged),
        qty_cell(at->expired)
    };
    bool is_empty = at->qty.micro == 0 && at->owed.micro == 0 && at->due.micro == 0;

    return is_empty && value_total(value).minor == 0 ? OK : listing_give(listing, cells);
}

/* The value of what lies at a place is its share of the pool's, so that the places sum to the pool,
 * element by element. */
static enum status stock_give(const struct stock_walk *walk, const struct listed_item *item,
                              const struct item_stock *stock)
{
    value_t given = { 0 };
    int64_t whole = 0;
    int64_t seen = 0;
    enum status status = OK;

    for (const struct place_stock *at = stock->places; at; at = at->next)
        whole += at->qty.micro;
    for (const struct place_stock *at = stock->places; at && status == OK; at = at->next) {
        value_t upto = worth_upto(stock->value, at, seen + at->qty.micro, whole);
        value_t value = value_sub(upto, given);

        seen += at->qty.micro;
        given = upto;
        if (place_is_wanted(walk->listing, at))
            status = walk->give(walk->listing, item, at, value);
    }
    return status;
}

static enum status stock_now(void *context, const struct listed_item *item)
{
    const struct stock_walk *walk = context;
    struct item_stock stock = { .value = item->pool.value };
    enum status status;

    if (!item->has_pool)
        return OK;
    status = on_hand_read(walk->listing, item->id, &stock);
    return status == OK ? stock_give(walk, item, &stock) : status;
}

/* A late event may value what came in only after the day asked for: at no place yet. */
static enum status stock_then(void *context, const struct listed_item *item)
{
    const struct stock_walk *walk = context;
    const struct item_stock *known = past_item(walk->past, item->id);
    struct place_stock nowhere = { .next = NULL };
    struct item_stock stock;

    if (!known)
        return OK;
    stock = *known;
    if (!stock.places)
        stock.places = &nowhere;
    return stock_give(walk, item, &stock);
}

enum status stock_each(struct listing *listing, place_giver_t give)
{
    struct past past;
    struct stock_walk walk = { listing, &past, give };
    enum status status;

    if (!listing_is_past(listing))
        return items_each(listing, stock_now, &walk);
    status = past_read(listing, &past);
    return status == OK ? items_each(listing, stock_then, &walk) : status;
}

enum status list_stock(struct listing *listing)
{
    return stock_each(listing, place_give);
}

static enum status layer_give(struct listing *listing, const struct listed_item *item,
                              const struct layer *layer, value_t left)
{
    int64_t seq = layer->key.part[0] >> LINE_BITS;
    struct stored_event event = { 0 };
    value_t in = { 0 };
    enum status status = happening_read(listing, seq, &event);

    if (status != OK || (listing->seq != 0 && listing->seq != seq) ||
        !day_is_wanted(listing, layer->day))
        return status;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        in.of[e] = fine_share(layer->value_in[e], layer->in, layer->in);

    const struct cell cells[] = { text_cell(item->name),
                                  day_cell(layer->day),
                                  layer->day_no ? number_cell(layer->day_no) : absent_cell(),
                                  qty_cell(layer->in),
                                  qty_cell(layer->left),
                                  money_cell(value_total(in)),
                                  money_cell(value_total(left)),
                                  text_cell(event.key) };

    return listing_give(listing, cells);
}

/* A standard pool's one layer holds no figures of its own. */
static enum status layers_of(void *context, const struct listed_item *item)
{
    struct listing *listing = context;
    int64_t id = item->pool.first.raw;
    enum status status = OK;
    bool found = true;

    while (id != 0 && found && status == OK && !listing_is_full(listing)) {
        struct layer layer = { .key.kind = ROW_LAYER };
        value_t left;

        status = sql_row_by_id(listing->store, ROW_LAYER, id, &layer, &found);
        if (status != OK || !found)
            break;
        left = layer_value_left(&layer);
        if (layer.left.micro == 0 && item->pool.qty.micro != 0) {
            layer.left = layer.in = item->pool.qty;
            left = item->pool.value;
            for (int e = 0; e < ELEMENT_COUNT; e++)
                layer.value_in[e].fine = (i128)left.of[e].minor * VALUE_SCALE;
        }
        if (layer.left.micro != 0)
            status = layer_give(listing, item, &layer, left);
        id = layer.next.raw;
    }
    return status;
}

static enum status layers_then(void *context, const struct listed_item *item)
{
    struct listing *listing = context;
    const struct past_layers *past = listing->filter->layers;
    enum status status = OK;
    size_t low = 0;
    size_t high = past->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (past->items[middle].layer.item.raw < item->id.raw)
            low = middle + 1;
        else
            high = middle;
    }
    for (; status == OK && low < past->count && past->items[low].layer.item.raw == item->id.raw &&
           !listing_is_full(listing);
         low++)
        status = layer_give(listing, item, &past->items[low].layer, past->items[low].left);
    return status;
}

enum status list_layers(struct listing *listing)
{
    return items_each(listing, listing->filter->layers ? layers_then : layers_of, listing);
}

static enum status issue_now(struct listing *listing, int64_t id, struct open_issue *issue,
                             bool *found)
{
    struct owed *owed = &issue->owed;
    enum status status;

    *issue = (struct open_issue){ .owed.key.kind = ROW_OWED };
    status = sql_row_by_id(listing->store, ROW_OWED, id, owed, found);
    issue->qty = qty_sub(owed->to, owed->settled);
    return status == OK ? cost_between(owed->price, owed->settled, owed->to, &issue->value)
                        : status;
}

static bool issue_is_wanted(const struct listing *listing, const struct owed *owed, day_t day)
{
    return (listing->place.raw == 0 || listing->place.raw == owed->place.raw) &&
           (listing->seq == 0 || listing->seq == seq_of_row(owed->owner)) &&
           day_is_wanted(listing, day);
}

/* Of the order asked for, if one is. */
static enum status issue_order_check(struct listing *listing, const struct owed *owed,
                                     bool *is_wanted)
{
    struct happened owner = { .key.kind = ROW_HAPPENED };
    struct order order = { .key.kind = ROW_ORDER };
    bool found = false;
    enum status status;

    *is_wanted = !listing_has(listing, FILTER_ORDER);
    if (*is_wanted)
        return OK;
    status = sql_row_by_id(listing->store, ROW_HAPPENED, owed->owner, &owner, &found);
    if (status == OK && found && owner.order != 0)
        status = sql_row_by_id(listing->store, ROW_ORDER, owner.order, &order, &found);
    *is_wanted = found && order.named == listing->order;
    return status;
}

/* What is owed for: a product, or an event of this kind. A run at a booked value says neither; what
 * it is owed for is what the event is that owes it. */
static enum status consumer_said(struct listing *listing, const struct owed *owed,
                                 struct slice *said)
{
    struct happened owner = { .key.kind = ROW_HAPPENED };
    int64_t consumer = owed->consumer;
    enum status status = OK;
    bool found = false;

    if (consumer == 0)
        status = sql_row_by_id(listing->store, ROW_HAPPENED, owed->owner, &owner, &found);
    if (status == OK && found)
        consumer = verb_makes(owner.verb) ? bill_item(&owner).raw : -(int64_t)owner.verb;
    if (status == OK && consumer > 0)
        return item_said(listing, consumer, said);
    *said = word_said(WORD_VERB, -consumer);
    return status;
}

static enum status owed_give(struct listing *listing, const struct listed_item *item,
                             const struct open_issue *issue)
{
    const struct owed *owed = &issue->owed;
    struct stored_event event = { 0 };
    struct slice consumer = { 0 };
    price_t price = { { 0 }, owed->price.per };
    bool is_of_order = true;
    enum status status = happening_read(listing, owed->owner, &event);

    if (status == OK)
        status = issue_order_check(listing, owed, &is_of_order);
    if (status != OK || !is_of_order || !issue_is_wanted(listing, owed, event.day))
        return status;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.money.minor += owed->price.of[e].minor;
    status = consumer_said(listing, owed, &consumer);

    const struct cell cells[] = { text_cell(item->name),
                                  text_cell(place_said(listing, owed->place.raw)),
                                  qty_cell(issue->qty),
                                  money_cell(value_total(issue->value)),
                                  { .absent = price.per.micro == 0, .price = price },
                                  text_cell(word_said(WORD_SOURCE, (int64_t)owed->source)),
                                  day_cell(event.day),
                                  text_cell(event.key),
                                  text_cell(consumer) };

    return status == OK ? listing_give(listing, cells) : status;
}

static enum status owed_at(struct listing *listing, const struct listed_item *item, int64_t id)
{
    enum status status = OK;
    bool found = true;

    while (id != 0 && found && status == OK && !listing_is_full(listing)) {
        struct open_issue issue;

        status = issue_now(listing, id, &issue, &found);
        if (status == OK && found)
            status = owed_give(listing, item, &issue);
        id = issue.owed.next.raw;
    }
    return status;
}

static enum status owed_now(void *context, const struct listed_item *item)
{
    struct listing *listing = context;
    struct item_stock stock = { 0 };
    enum status status = item->has_pool ? on_hand_read(listing, item->id, &stock) : OK;

    for (const struct place_stock *at = stock.places; at && status == OK; at = at->next)
        if (at->owed.micro != 0)
            status = owed_at(listing, item, at->owed_first);
    return status;
}

static enum status owed_then(void *context, const struct listed_item *item)
{
    const struct past *past = context;
    struct listing *listing = past->listing;
    const struct item_stock *stock = past_item(past, item->id);
    struct open_issue *issues = NULL;
    size_t count = 0;
    enum status status = stock ? past_open(listing, &stock->owed, &issues, &count) : OK;

    for (size_t i = 0; i < count && status == OK && !listing_is_full(listing); i++)
        status = owed_give(listing, item, &issues[i]);
    return status;
}

enum status list_owed(struct listing *listing)
{
    struct past past;
    enum status status;

    if (!listing_is_past(listing))
        return items_each(listing, owed_now, listing);
    status = past_read(listing, &past);
    return status == OK ? items_each(listing, owed_then, &past) : status;
}
