#include "core/claim.h"

#include "core/order.h"

static bool place_is_line(const struct plant *plant, int place)
{
    struct slice name = plant->places[place - 1].name;

    return place == PLACE_LINE ||
           (name.size >= sizeof(LINE_PREFIX) - 1 &&
            slice_equals((struct slice){ name.text, sizeof(LINE_PREFIX) - 1 }, SLICE(LINE_PREFIX)));
}

static bool place_has_kept(struct draft *draft, const struct item *item, int place)
{
    const struct stock *head = row_see(draft, stock_key(item->id, (place_id_t){ place }));

    return head->kept_first != 0;
}

/* A place of the kind behind `last`; raw 0: none. */
static place_id_t kept_place_after(struct draft *draft, const struct item *item, int last,
                                   bool line)
{
    for (int p = last + 1; p <= draft->plant->place_count && draft->status == OK; p++)
        if (place_is_line(draft->plant, p) == line && place_has_kept(draft, item, p))
            return (place_id_t){ p };
    return (place_id_t){ 0 };
}

place_id_t claim_place_after(struct draft *draft, const struct item *item, place_id_t last)
{
    bool line = last.raw == 0 || place_is_line(draft->plant, last.raw);
    place_id_t next = kept_place_after(draft, item, last.raw, line);

    return next.raw != 0 || !line ? next : kept_place_after(draft, item, 0, false);
}

place_id_t claim_place_waiting(struct draft *draft, const struct item *item, place_id_t last)
{
    place_id_t next = claim_place_after(draft, item, last);

    return next.raw == PLACE_ISSUED ? claim_place_after(draft, item, next) : next;
}

static const struct stock *claim_head(struct draft *draft, const struct item *item,
                                      place_id_t place, int64_t order)
{
    return row_see(draft, stock_tag_key(item->id, place, (struct tag){ .kept = kept_for(order) }));
}

qty_t claim_at(struct draft *draft, const struct item *item, place_id_t place, int64_t order)
{
    struct stock_walk walk = walk_of(item, place, kept_for(order));
    struct spot spot;
    qty_t there;
    qty_t sum = { 0 };

    while (walk_next(draft, &walk, &spot, &there))
        if (!lot_is_expired(draft, spot.tag.lot))
            sum = qty_add(sum, there);
    return sum;
}

qty_t claim_usable(struct draft *draft, const struct item *item, int64_t order)
{
    qty_t sum = { 0 };

    for (place_id_t place = claim_place_after(draft, item, (place_id_t){ 0 }); place.raw != 0;
         place = claim_place_after(draft, item, place))
        sum = qty_add(sum, claim_at(draft, item, place, order));
    return sum;
}

qty_t claim_whole(struct draft *draft, const struct item *item, int64_t order)
{
    qty_t sum = { 0 };

    for (place_id_t place = claim_place_after(draft, item, (place_id_t){ 0 }); place.raw != 0;
         place = claim_place_after(draft, item, place)) {
        const struct stock *head = claim_head(draft, item, place, order);

        sum = qty_add(sum, qty_add(head->qty, head->lots));
    }
    return sum;
}

qty_t claim_due(struct draft *draft, const struct item *item, int64_t order)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    qty_t sum = { 0 };

    if (pool->due.micro == 0)
        return sum;
    for (int p = 1; p <= draft->plant->place_count && draft->status == OK; p++) {
        place_id_t place = { p };
        const struct stock *head = row_see(draft, stock_key(item->id, place));

        if (head->due.micro > 0)
            sum = qty_add(sum, claim_head(draft, item, place, order)->due_own);
    }
    return sum;
}

void claim_see(struct draft *draft, item_id_t item, place_id_t place, int64_t order)
{
    if (order != 0)
        (void)row_see(draft, stock_tag_key(item, place, (struct tag){ .kept = kept_for(order) }));
}

void claim_due_note(struct draft *draft, const struct owed *issue, qty_t change)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, issue->owner));
    struct tag tag = { .kept = kept_for(owner->order) };
    struct stock *head;

    if (owner->order == 0 || draft->status != OK)
        return;
    head = row_edit(draft, stock_tag_key(issue->item, issue->place, tag));
    head->due_own = qty_add(head->due_own, change);
}

/* What was handed out ahead is for reports: no trigger takes it. */
static qty_t claim_for_triggers(struct draft *draft, const struct item *item, int64_t order)
{
    return qty_sub(claim_usable(draft, item, order),
                   claim_at(draft, item, (place_id_t){ PLACE_ISSUED }, order));
}

/* Of what is due at the place for one order: what is due for it elsewhere is covered first, so
 * that nothing is covered twice. */
static qty_t order_covers(struct draft *draft, const struct item *item, place_id_t place,
                          int64_t order)
{
    qty_t here = claim_head(draft, item, place, order)->due_own;
    qty_t elsewhere;
    qty_t left;

    if (here.micro == 0)
        return here;
    elsewhere = qty_sub(claim_due(draft, item, order), here);
    left = qty_sub(claim_for_triggers(draft, item, order), elsewhere);
    return left.micro > 0 ? qty_min(here, left) : (qty_t){ 0 };
}

/* Whether the order has a claim at a place that comes before this one. */
static bool is_met_before(struct draft *draft, const struct item *item, place_id_t place,
                          int64_t order)
{
    place_id_t before = claim_place_waiting(draft, item, (place_id_t){ 0 });

    for (; before.raw != 0 && before.raw != place.raw;
         before = claim_place_waiting(draft, item, before)) {
        const struct stock *head = claim_head(draft, item, before, order);

        if (head->qty.micro + head->lots.micro > 0)
            return true;
    }
    return false;
}

qty_t claim_covers(struct draft *draft, const struct item *item, place_id_t place)
{
    qty_t sum = { 0 };

    for (place_id_t at = claim_place_waiting(draft, item, (place_id_t){ 0 }); at.raw != 0;
         at = claim_place_waiting(draft, item, at)) {
        int64_t kept = kept_after(draft, item, at, 0);

        while (kept != 0 && draft->status == OK) {
            int64_t order = tag_claim((struct tag){ .kept = kept });

            kept = kept_after(draft, item, at, kept);
            if (order != 0 && !is_met_before(draft, item, at, order))
                sum = qty_add(sum, order_covers(draft, item, place, order));
        }
    }
    return sum;
}

bool claim_may_stand(struct draft *draft, int64_t order)
{
    return order_is_open(row_see(draft, id_key(ROW_ORDER, order))) && order_stands(draft, order);
}
