#include <string.h>

#include "core/pool.h"
#include "store/index.h"
#include "store/listing.h"
#include "store/moves.h"

/* One item's stock by place, now or then. */
struct place_stock {
    place_id_t place;
    qty_t qty;
    qty_t owed;
    int64_t owed_first;
    struct place_stock *next;
};

struct item_stock {
    struct place_stock *places;
    value_t value;      /* of the pool, up to the day asked for */
    value_t last_value; /* … after the last line seen */
};

/* Stock as it was: each item's, by its id. */
struct past {
    struct listing *listing;
    struct item_stock *items;
    int64_t count;
};

/* The value of what lies at a place is its share of the pool's, so that the places sum to the pool.
 */
static enum status stock_give(struct listing *listing, const struct listed_item *item,
                              const struct item_stock *stock, bool owed_is_known)
{
    money_t total = value_total(stock->value);
    int64_t whole = 0;
    int64_t seen = 0;
    int64_t given = 0;
    enum status status = OK;

    for (const struct place_stock *at = stock->places; at; at = at->next)
        whole += at->qty.micro;
    for (const struct place_stock *at = stock->places; at && status == OK; at = at->next) {
        int64_t upto;
        struct cell cells[] = {
            text_cell(item->name), text_cell(place_said(listing, at->place.raw)),
            qty_cell(at->qty),     owed_is_known ? qty_cell(at->owed) : absent_cell(),
            text_cell(item->unit), absent_cell()
        };

        seen += at->qty.micro;
        upto = whole > 0 ? scale_sure(total.minor, seen, whole, ROUND_HALF_AWAY) : 0;
        cells[5] = money_cell((money_t){ upto - given });
        given = upto;
        if ((at->qty.micro == 0 && at->owed.micro == 0) || listing_is_full(listing) ||
            (listing->place.raw != 0 && listing->place.raw != at->place.raw))
            continue;
        status = listing_give(listing, cells);
    }
    return status;
}

static enum status place_find(struct arena *arena, struct item_stock *stock, place_id_t place,
                              struct place_stock **found)
{
    struct place_stock **at = &stock->places;

    while (*at && (*at)->place.raw < place.raw)
        at = &(*at)->next;
    if (!*at || (*at)->place.raw != place.raw) {
        struct place_stock *added = arena_alloc(arena, sizeof(*added));

        if (!added)
            return NO_MEMORY;
        *added = (struct place_stock){ .place = place, .next = *at };
        *at = added;
    }
    *found = *at;
    return OK;
}

static enum status stock_read(struct listing *listing, item_id_t item, struct item_stock *stock)
{
    struct db_statement *statement;
    enum status status = sql_stock_of_item(listing->store, &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item.raw);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct stock read = { .key.kind = ROW_STOCK };
        struct place_stock *at;

        row_read(statement, row_table(ROW_STOCK), 0, &read);
        status = place_find(&listing->arena, stock, (place_id_t){ (int32_t)read.key.part[1] }, &at);
        if (status != OK) {
            db_reset(statement);
            break;
        }
        at->qty = read.qty;
        at->owed = read.owed;
        at->owed_first = read.owed_first.raw;
    }
    return status;
}

static enum status stock_now(void *context, const struct listed_item *item)
{
    struct listing *listing = context;
    struct item_stock stock = { .value = item->pool.value };
    enum status status;

    if (!item->has_pool)
        return OK;
    status = stock_read(listing, item->id, &stock);
    return status == OK ? stock_give(listing, item, &stock, true) : status;
}

/* Columns: id, kind, item, place, qty, layer, pool's material and conversion, detail. */
static enum status past_line(struct past *past, struct db_statement *statement, int64_t day)
{
    const struct listing *listing = past->listing;
    enum line_kind kind = (enum line_kind)db_int(statement, 1);
    int64_t item = db_int(statement, 2);
    int sign = line_moves_stock(kind, db_int(statement, 8));
    bool counts = !listing_has(listing, FILTER_AS_OF) || day <= listing->filter->as_of.number;
    struct item_stock *stock;

    if (item < 1 || item >= past->count)
        return OK;
    stock = &past->items[item];
    if (line_notes_pool(kind, (line_id_t){ db_int(statement, 5) })) {
        value_t value = { { { db_int(statement, 6) }, { db_int(statement, 7) } } };

        if (counts)
            stock->value = value_add(stock->value, value_sub(value, stock->last_value));
        stock->last_value = value;
    }
    if (counts && sign != 0) {
        struct place_stock *at;
        enum status status = place_find(&past->listing->arena, stock,
                                        (place_id_t){ (int32_t)db_int(statement, 3) }, &at);

        if (status != OK)
            return status;
        at->qty.micro += sign * db_int(statement, 4);
    }
    return OK;
}

static enum status past_of_item(struct past *past)
{
    struct listing *listing = past->listing;
    struct line_ids lines;
    struct db_statement *statement;
    enum status status = index_lines(listing->store, listing->item, &listing->arena, &lines);
    bool row;

    if (status == OK)
        status = sql_get(listing->store,
                         "SELECT id, kind, item, place, qty, layer, pool_material, pool_conversion,"
                         " detail FROM line_row WHERE site = $1 AND id = $2",
                         &statement);
    for (size_t i = 0; status == OK && i < lines.count && lines.ids[i] < listing->known; i++) {
        struct stored_event event;

        status = happening_read(listing, line_seq((line_id_t){ lines.ids[i] }), &event);
        if (status != OK)
            break;
        db_bind_int(statement, 2, lines.ids[i]);
        status = db_step(statement, &row);
        if (status == OK && row) {
            status = past_line(past, statement, event.day.number);
            db_reset(statement);
        }
    }
    return status;
}

static enum status past_of_all(struct past *past)
{
    struct db_statement *statement;
    enum status status = sql_once(
        past->listing->store,
        "SELECT l.id, l.kind, l.item, l.place, l.qty, l.layer, l.pool_material, l.pool_conversion,"
        " l.detail, e.day FROM line_row l JOIN event_row e ON e.seq = l.id >> 20"
        " WHERE l.site = $1 AND l.id < $2 AND l.item > 0 ORDER BY l.id",
        &statement);
    bool row;

    if (status == OK)
        db_bind_int(statement, 2, past->listing->known);
    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = past_line(past, statement, db_int(statement, 9));
    db_finish(statement);
    return status;
}

static enum status stock_then(void *context, const struct listed_item *item)
{
    const struct past *past = context;

    if (item->id.raw >= past->count)
        return OK;
    return stock_give(past->listing, item, &past->items[item->id.raw], false);
}

static enum status list_stock_then(struct listing *listing)
{
    struct past past = { .listing = listing, .count = listing->store->head.item_last + 1 };
    enum status status;

    past.items = arena_alloc(&listing->arena, (size_t)past.count * sizeof(*past.items));
    if (!past.items)
        return NO_MEMORY;
    status = listing->item.raw != 0 ? past_of_item(&past) : past_of_all(&past);
    return status == OK ? items_each(listing, stock_then, &past) : status;
}

enum status list_stock(struct listing *listing)
{
    if (listing_has(listing, FILTER_AS_OF) || listing_has(listing, FILTER_KNOWN))
        return list_stock_then(listing);
    return items_each(listing, stock_now, listing);
}

static enum status layer_give(struct listing *listing, const struct listed_item *item,
                              const struct layer *layer, value_t left)
{
    struct stored_event event = { 0 };
    value_t in = { 0 };
    enum status status = happening_read(listing, layer->key.part[0] >> LINE_BITS, &event);

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

    return status == OK ? listing_give(listing, cells) : status;
}

static enum status row_by_id(struct listing *listing, enum row_kind kind, int64_t id, void *row,
                             bool *found)
{
    struct db_statement *statement;
    enum status status = sql_row_select(listing->store, kind, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, id);
    status = db_step(statement, found);
    if (*found) {
        row_read(statement, row_table(kind), 0, row);
        db_reset(statement);
    }
    return status;
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

        status = row_by_id(listing, ROW_LAYER, id, &layer, &found);
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

enum status list_layers(struct listing *listing)
{
    return items_each(listing, layers_of, listing);
}

static enum status owed_give(struct listing *listing, const struct listed_item *item,
                             const struct owed *owed)
{
    struct stored_event event = { 0 };
    struct slice consumer = { 0 };
    value_t upto = { 0 };
    value_t settled = { 0 };
    price_t price = { { 0 }, owed->price.per };
    enum status status = happening_read(listing, owed->owner, &event);

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.money.minor += owed->price.of[e].minor;
    if (status == OK && !cost_is_none(owed->price))
        status = cost_times(owed->price, owed->to, &upto);
    if (status == OK && !cost_is_none(owed->price))
        status = cost_times(owed->price, owed->settled, &settled);
    if (owed->consumer <= 0)
        consumer = word_said(WORD_VERB, -owed->consumer);
    else if (status == OK)
        status = item_said(listing, owed->consumer, &consumer);

    const struct cell cells[] = { text_cell(item->name),
                                  text_cell(place_said(listing, owed->place.raw)),
                                  qty_cell(qty_sub(owed->to, owed->settled)),
                                  money_cell(value_total(value_sub(upto, settled))),
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
        struct owed owed = { .key.kind = ROW_OWED };

        status = row_by_id(listing, ROW_OWED, id, &owed, &found);
        if (status == OK && found)
            status = owed_give(listing, item, &owed);
        id = owed.next.raw;
    }
    return status;
}

static enum status owed_of(void *context, const struct listed_item *item)
{
    struct listing *listing = context;
    struct item_stock stock = { 0 };
    enum status status = item->has_pool ? stock_read(listing, item->id, &stock) : OK;

    for (const struct place_stock *at = stock.places; at && status == OK; at = at->next)
        if (at->owed.micro != 0 && (listing->place.raw == 0 || listing->place.raw == at->place.raw))
            status = owed_at(listing, item, at->owed_first);
    return status;
}

enum status list_owed(struct listing *listing)
{
    return items_each(listing, owed_of, listing);
}
