#include "core/stock.h"

#include "core/claim.h"

enum { KEPT_MASK = (1 << KEPT_BITS) - 1, WALK_HEAD = -1, WALK_END = -1 };

enum stock_status tag_status(struct tag tag)
{
    return (enum stock_status)(tag.kept & KEPT_MASK);
}

int64_t tag_claim(struct tag tag)
{
    return tag.kept >> KEPT_BITS;
}

void spot_see(struct draft *draft, const struct item *item, struct spot spot)
{
    (void)row_see(draft, id_key(ROW_LOT, spot.tag.lot));
    (void)row_see(draft, stock_tag_key(item->id, spot.place, spot.tag));
}

bool lot_is_expired(struct draft *draft, int64_t id)
{
    const struct lot *lot;

    if (id == 0)
        return false;
    lot = row_see(draft, id_key(ROW_LOT, id));
    return !day_is_none(lot->expiry) && lot->expiry.number < draft->event->day.number;
}

bool lot_is_to_come(struct draft *draft, int64_t id)
{
    const struct lot *lot;

    if (id == 0)
        return false;
    lot = row_see(draft, id_key(ROW_LOT, id));
    return !day_is_none(lot->day) && lot->day.number > draft->event->day.number;
}

struct tag tag_that_fits(struct draft *draft, const struct item *item, struct tag tag, qty_t qty)
{
    const struct lot *lot = row_see(draft, id_key(ROW_LOT, tag.lot));

    if (item->tracking == TRACK_SERIALS && tag.lot != 0 && lot->qty.micro > QTY_ONE - qty.micro)
        tag.lot = 0;
    if (tag_claim(tag) != 0 && !claim_may_stand(draft, tag_claim(tag)))
        tag.kept = 0;
    return tag;
}

struct spot spot_that_fits(struct draft *draft, const struct item *item, struct spot spot,
                           qty_t qty)
{
    bool was_claimed = tag_claim(spot.tag) != 0;

    spot.tag = tag_that_fits(draft, item, spot.tag, qty);
    if (spot.place.raw == PLACE_ISSUED && was_claimed && spot.tag.kept == 0)
        spot.place.raw = PLACE_SHELF;
    return spot;
}

bool lot_goes_before(struct draft *draft, const struct item *item, int64_t one, int64_t other)
{
    const struct lot *a = row_see(draft, id_key(ROW_LOT, one));
    const struct lot *b = row_see(draft, id_key(ROW_LOT, other));
    int32_t expiry_a = day_is_none(a->expiry) ? INT32_MAX : a->expiry.number;
    int32_t expiry_b = day_is_none(b->expiry) ? INT32_MAX : b->expiry.number;

    if (item->picking == PICKING_FEFO && expiry_a != expiry_b)
        return expiry_a < expiry_b;
    if (a->day.number != b->day.number)
        return a->day.number < b->day.number;
    return one < other;
}

static struct stock *row_of(struct draft *draft, item_id_t item, place_id_t place, struct tag tag)
{
    return row_edit(draft, stock_tag_key(item, place, tag));
}

/* What a lot goes behind is looked for from the last one backwards. */
static int64_t link_from_end(struct draft *draft, const struct item *item, struct spot spot,
                             const struct stock *head)
{
    int64_t lot = spot.tag.lot;

    if (head->lot_last == 0 || !lot_goes_before(draft, item, lot, head->lot_last))
        return head->lot_last;
    return lot_goes_before(draft, item, lot, head->lot_first) ? 0 : head->lot_last;
}

/* … but most come beside the one that came before them. */
static int64_t link_beside(struct draft *draft, const struct item *item, struct spot spot,
                           const struct stock *head)
{
    struct row_key *linked = &draft->lot_linked;
    struct row_key own = stock_tag_key(item->id, spot.place, spot.tag);
    struct row_key hint = *linked;
    struct tag tag = spot.tag;
    const struct stock *beside;

    *linked = own;
    tag.lot = hint.part[2];
    if (tag.lot == 0 || tag.lot == spot.tag.lot || hint.part[0] != own.part[0] ||
        hint.part[1] != own.part[1] || hint.part[3] != own.part[3])
        return link_from_end(draft, item, spot, head);
    beside = row_of(draft, item->id, spot.place, tag);
    if (beside->qty.micro <= 0)
        return link_from_end(draft, item, spot, head);
    if (lot_goes_before(draft, item, spot.tag.lot, tag.lot))
        return beside->lot_prev;
    if (beside->lot_next == 0 || lot_goes_before(draft, item, spot.tag.lot, beside->lot_next))
        return tag.lot;
    return link_from_end(draft, item, spot, head);
}

/* A lot of which there is something again takes its place. */
static void lot_link(struct draft *draft, const struct item *item, struct spot spot)
{
    struct tag head_tag = { .kept = spot.tag.kept };
    struct stock *head = row_of(draft, item->id, spot.place, head_tag);
    struct stock *own = row_of(draft, item->id, spot.place, spot.tag);
    int64_t before = link_beside(draft, item, spot, head);
    struct tag tag = spot.tag;

    while (before != 0 && draft->status == OK &&
           lot_goes_before(draft, item, spot.tag.lot, before)) {
        tag.lot = before;
        before = row_of(draft, item->id, spot.place, tag)->lot_prev;
    }
    own->lot_prev = before;
    tag.lot = before;
    if (before != 0) {
        struct stock *prev = row_of(draft, item->id, spot.place, tag);

        own->lot_next = prev->lot_next;
        prev->lot_next = spot.tag.lot;
    } else {
        own->lot_next = head->lot_first;
        head->lot_first = spot.tag.lot;
    }
    tag.lot = own->lot_next;
    if (own->lot_next != 0)
        row_of(draft, item->id, spot.place, tag)->lot_prev = spot.tag.lot;
    else
        head->lot_last = spot.tag.lot;
}

static void lot_unlink(struct draft *draft, const struct item *item, struct spot spot)
{
    struct tag tag = { .kept = spot.tag.kept };
    struct stock *head = row_of(draft, item->id, spot.place, tag);
    struct stock *own = row_of(draft, item->id, spot.place, spot.tag);

    tag.lot = own->lot_prev;
    if (own->lot_prev != 0)
        row_of(draft, item->id, spot.place, tag)->lot_next = own->lot_next;
    else
        head->lot_first = own->lot_next;
    tag.lot = own->lot_next;
    if (own->lot_next != 0)
        row_of(draft, item->id, spot.place, tag)->lot_prev = own->lot_prev;
    else
        head->lot_last = own->lot_prev;
    own->lot_prev = own->lot_next = 0;
}

void stock_relink(struct draft *draft, const struct item *item, struct spot spot)
{
    const struct stock *own = row_see(draft, stock_tag_key(item->id, spot.place, spot.tag));

    if (own->qty.micro <= 0 || draft->status != OK)
        return;
    lot_unlink(draft, item, spot);
    lot_link(draft, item, spot);
}

/* Claims by order, then inspection, then held. */
static int64_t kept_rank(int64_t kept)
{
    return (kept & KEPT_MASK) == 0 ? kept : INT64_MAX - (kept & KEPT_MASK);
}

/* The row in whose `kept_first` or `kept_next` this kind stands, or would. */
static int64_t *kept_place(struct draft *draft, const struct item *item, place_id_t place,
                           int64_t kept)
{
    struct stock *head = row_edit(draft, stock_key(item->id, place));
    int64_t *at = &head->kept_first;

    while (*at != 0 && kept_rank(*at) < kept_rank(kept) && draft->status == OK)
        at = &row_of(draft, item->id, place, (struct tag){ .kept = *at })->kept_next;
    return at;
}

/* The kept head has begun, or ceased, to hold something. */
static void kept_relink(struct draft *draft, const struct item *item, place_id_t place,
                        struct stock *head, bool holds)
{
    int64_t kept = head->key.part[3];
    int64_t *at = kept_place(draft, item, place, kept);

    if (holds) {
        head->kept_next = *at;
        *at = kept;
    } else {
        *at = head->kept_next;
        head->kept_next = 0;
    }
}

static void qty_move(struct draft *draft, const struct item *item, qty_t *qty, qty_t by)
{
    if (__builtin_add_overflow(qty->micro, by.micro, &qty->micro))
        refuse(draft, NUMBER_RANGE, "more %.*s than a place can hold", (int)item->name.size,
               item->name.text);
}

static void lot_move(struct draft *draft, const struct item *item, qty_t by, struct spot spot,
                     struct stock *head)
{
    struct stock *own = row_of(draft, item->id, spot.place, spot.tag);
    struct lot *lot = row_edit(draft, id_key(ROW_LOT, spot.tag.lot));
    bool held = own->qty.micro > 0;

    qty_move(draft, item, &own->qty, by);
    qty_move(draft, item, &head->lots, by);
    lot->qty = qty_add(lot->qty, by);
    lot->left_by = lot->qty.micro > 0 ? 0 : draft->seq;
    if (draft->status != OK || held == (own->qty.micro > 0))
        return;
    if (held)
        lot_unlink(draft, item, spot);
    else
        lot_link(draft, item, spot);
}

void stock_move(struct draft *draft, const struct item *item, qty_t by, struct spot spot)
{
    struct stock *head = row_of(draft, item->id, spot.place, (struct tag){ .kept = spot.tag.kept });
    bool held = head->qty.micro + head->lots.micro > 0;
    bool holds;

    if (spot.tag.lot != 0)
        lot_move(draft, item, by, spot, head);
    else
        qty_move(draft, item, &head->qty, by);
    holds = head->qty.micro + head->lots.micro > 0;
    if (spot.tag.kept != 0 && held != holds && draft->status == OK)
        kept_relink(draft, item, spot.place, head, holds);
}

struct stock_walk walk_of(const struct item *item, place_id_t place, int64_t kept)
{
    return (struct stock_walk){ item, place, kept, WALK_END, WALK_HEAD };
}

struct stock_walk walk_all(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *head = row_see(draft, stock_key(item->id, place));

    return (struct stock_walk){ item, place, 0, head->kept_first, WALK_HEAD };
}

/* Goes on to the next kind; false: there is none. */
static bool walk_on(struct draft *draft, struct stock_walk *walk)
{
    const struct stock *head;

    if (walk->kept_next <= 0)
        return false;
    walk->kept = walk->kept_next;
    walk->lot_next = WALK_HEAD;
    head =
        row_see(draft, stock_tag_key(walk->item->id, walk->place, (struct tag){ 0, walk->kept }));
    walk->kept_next = head->kept_next;
    return true;
}

bool walk_next(struct draft *draft, struct stock_walk *walk, struct spot *spot, qty_t *qty)
{
    while (draft->status == OK) {
        int64_t lot = walk->lot_next == WALK_HEAD ? 0 : walk->lot_next;
        bool is_head = walk->lot_next == WALK_HEAD;
        struct tag tag = { lot, walk->kept };
        const struct stock *row;

        if (!is_head && lot == 0) {
            if (!walk_on(draft, walk))
                return false;
            continue;
        }
        row = row_see(draft, stock_tag_key(walk->item->id, walk->place, tag));
        walk->lot_next = is_head ? row->lot_first : row->lot_next;
        *spot = (struct spot){ walk->place, tag };
        *qty = row->qty;
        if (qty->micro > 0 && draft->status == OK)
            return true;
    }
    return false;
}

int64_t kept_after(struct draft *draft, const struct item *item, place_id_t place, int64_t kept)
{
    const struct stock *head =
        row_see(draft, stock_tag_key(item->id, place, (struct tag){ .kept = kept }));

    return kept == 0 ? head->kept_first : head->kept_next;
}

qty_t stock_whole(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *head = row_see(draft, stock_key(item->id, place));
    qty_t sum = qty_add(head->qty, head->lots);
    int64_t kept = head->kept_first;

    while (kept != 0 && draft->status == OK) {
        head = row_see(draft, stock_tag_key(item->id, place, (struct tag){ 0, kept }));
        sum = qty_add(sum, qty_add(head->qty, head->lots));
        kept = head->kept_next;
    }
    return sum;
}

/* Of the free stock at a place, by its head: what has not expired. */
static qty_t head_usable(struct draft *draft, const struct item *item, place_id_t place,
                         const struct stock *head)
{
    qty_t sum = qty_add(head->qty, head->lots);
    int64_t lot = head->lot_first;

    while (lot != 0 && draft->status == OK) {
        const struct stock *row =
            row_see(draft, stock_tag_key(item->id, place, (struct tag){ .lot = lot }));

        if (lot_is_expired(draft, lot))
            sum = qty_sub(sum, row->qty);
        else if (item->picking == PICKING_FEFO)
            break;
        lot = row->lot_next;
    }
    return sum;
}

static qty_t head_due(struct draft *draft, const struct item *item, place_id_t place,
                      const struct stock *head)
{
    qty_t due = head->due;

    return due.micro > 0 ? qty_sub(due, claim_covers(draft, item, place)) : due;
}

qty_t stock_usable(struct draft *draft, const struct item *item, place_id_t place)
{
    return head_usable(draft, item, place, row_see(draft, stock_key(item->id, place)));
}

qty_t stock_due(struct draft *draft, const struct item *item, place_id_t place)
{
    return head_due(draft, item, place, row_see(draft, stock_key(item->id, place)));
}

qty_t stock_free(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *head = row_see(draft, stock_key(item->id, place));
    qty_t usable = head_usable(draft, item, place, head);
    qty_t due = head_due(draft, item, place, head);

    return qty_sub(usable, qty_min(usable, qty_add(head->owed, due)));
}

qty_t stock_not_due(struct draft *draft, const struct item *item, place_id_t place)
{
    qty_t usable = stock_usable(draft, item, place);

    return qty_sub(usable, qty_min(usable, stock_due(draft, item, place)));
}
