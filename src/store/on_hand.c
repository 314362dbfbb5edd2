#include "store/on_hand.h"

#include "core/stock.h"

/* What an order claims at a place, and what is due there for its reports. */
struct claim_seen {
    int64_t order;
    place_id_t place;
    qty_t usable;
    qty_t due;
};

struct claims {
    struct claim_seen *items;
    size_t count;
    size_t capacity;
};

static struct claim_seen *claim_find(struct arena *arena, struct claims *claims, int64_t order,
                                     place_id_t place)
{
    struct claim_seen *items;

    for (size_t i = 0; i < claims->count; i++)
        if (claims->items[i].order == order && claims->items[i].place.raw == place.raw)
            return &claims->items[i];
    items = arena_grow(arena, claims->items, claims->count, &claims->capacity, sizeof(*items));
    if (!items)
        return NULL;
    claims->items = items;
    items[claims->count] = (struct claim_seen){ .order = order, .place = place };
    return &items[claims->count++];
}

/* Of what is due for the order at the place, what its claims leave after its other places. */
static qty_t claim_covers_here(const struct claims *claims, const struct claim_seen *here)
{
    qty_t left = { 0 };

    for (size_t i = 0; i < claims->count; i++) {
        const struct claim_seen *claim = &claims->items[i];

        if (claim->order != here->order)
            continue;
        left = qty_add(left, claim->usable);
        if (claim != here)
            left = qty_sub(left, claim->due);
    }
    return left.micro > 0 ? qty_min(left, here->due) : (qty_t){ 0 };
}

static enum status cover(struct listing *listing, const struct claims *claims,
                         struct item_stock *stock)
{
    enum status status = OK;

    for (size_t i = 0; i < claims->count && status == OK; i++) {
        struct place_stock *at;

        status = place_find(&listing->arena, stock, claims->items[i].place, &at);
        if (status == OK)
            at->covered = qty_add(at->covered, claim_covers_here(claims, &claims->items[i]));
    }
    return status;
}

static enum status stock_add(struct listing *listing, const struct stock *row, bool is_expired,
                             struct claims *claims, struct item_stock *stock)
{
    struct tag tag = { .lot = row->key.part[2], .kept = row->key.part[3] };
    place_id_t place = { (int32_t)row->key.part[1] };
    struct claim_seen *claim;
    struct place_stock *at;
    enum status status = place_find(&listing->arena, stock, place, &at);

    if (status != OK)
        return status;
    place_tally(at, tag, is_expired, row->qty.micro);
    if (tag.lot == 0 && tag.kept == 0) {
        at->owed = row->owed;
        at->due = row->due;
        at->owed_first = row->owed_first.raw;
    }
    if (tag_claim(tag) == 0)
        return OK;
    claim = claim_find(&listing->arena, claims, tag_claim(tag), place);
    if (!claim)
        return NO_MEMORY;
    claim->due = qty_add(claim->due, row->due_own);
    if (!is_expired)
        claim->usable = qty_add(claim->usable, row->qty);
    return OK;
}

enum status on_hand_read(struct listing *listing, item_id_t item, struct item_stock *stock)
{
    struct db_statement *statement;
    struct claims claims = { 0 };
    enum status status = sql_stock_of_item(listing->store, &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item.raw);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct stock read = { .key.kind = ROW_STOCK };
        bool is_expired = listing_expired(listing, day_column(statement, 0));

        row_read(statement, row_table(ROW_STOCK), 1, &read);
        status = stock_add(listing, &read, is_expired, &claims, stock);
        if (status != OK) {
            db_reset(statement);
            return status;
        }
    }
    return status == OK ? cover(listing, &claims, stock) : status;
}
