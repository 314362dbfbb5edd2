#include "core/keep.h"

#include "core/claim.h"
#include "core/foresee.h"
#include "core/history.h"
#include "core/order.h"
#include "core/picks.h"
#include "core/resolve.h"
#include "core/unheard.h"
#include "core/unsettle.h"
#include "core/use.h"

bool verb_keeps(enum verb verb)
{
    return verb == VERB_HOLD || verb == VERB_UNHOLD || verb == VERB_STAGE;
}

int64_t event_kept(struct draft *draft, const struct happened *event)
{
    for (int32_t n = event_lines_end(event); n >= 1; n--) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, event_line(event, n).raw));

        if (line->kind == LINE_PUT)
            return line->tag.kept;
    }
    return 0;
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
        stock_pick(draft, item, (struct pick){ part, spot, rule_named(lots) }, use);
        qty = qty_sub(qty, part);
    }
    return qty;
}

/* … of what orders claim at a place, lowest order first; returns what is short. */
static qty_t pick_claims(struct draft *draft, const struct item *item, qty_t qty, place_id_t place,
                         const struct lot_list *lots)
{
    int64_t kept = kept_after(draft, item, place, 0);

    while (kept != 0 && qty.micro > 0 && draft->status == OK) {
        struct tag tag = { .kept = kept };

        kept = kept_after(draft, item, place, kept);
        if (tag_claim(tag) != 0)
            qty = pick_kept(draft, item, qty, (struct spot){ place, tag }, lots);
    }
    return qty;
}

void hold(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct tag to = { .kept = draft->event->inspect ? STOCK_INSPECT : STOCK_HELD };
    size_t first = draft->line_count;
    const struct lot_list *lots;
    struct happened *own;
    qty_t shortage;

    if (draft->status != OK)
        return;
    own = own_keep_event(draft, item);
    pool_touch(draft, item);
    lots = lots_of_event(draft, item, own->qty);
    shortage = pick_kept(draft, item, own->qty, (struct spot){ .place = own->place }, lots);
    if (event_has(draft->event, FIELD_PLACE))
        shortage = pick_claims(draft, item, shortage, own->place, lots);
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

/* Names that goods get, one after the other. */
struct naming {
    const struct lot_list *lots;
    int next;
};

/* What lies at the spot without a lot gets the next names, a piece each where it has serial
 * numbers; returns what is short. */
static qty_t identify_kept(struct draft *draft, const struct item *item, qty_t qty,
                           struct spot from, struct naming *naming)
{
    const struct stock *head =
        row_see(draft, stock_tag_key(item->id, from.place, (struct tag){ .kept = from.tag.kept }));
    qty_t there = qty_min(qty, head->qty);
    struct use use = { .owner = draft->seq };
    bool by_piece = item->tracking == TRACK_SERIALS;

    qty = qty_sub(qty, there);
    while (there.micro > 0 && draft->status == OK) {
        qty_t part = by_piece ? qty_min(there, (qty_t){ QTY_ONE }) : there;
        struct spot to = { from.place, { naming->lots->ids[naming->next], from.tag.kept } };

        stock_pick(draft, item, (struct pick){ part, from, RULE_NAMED }, use);
        (void)stock_put(draft, item, part, to);
        naming->next += by_piece;
        there = qty_sub(there, part);
    }
    return qty;
}

void identify(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct naming naming = { .next = 0 };
    struct happened *own;
    int64_t kept = 0;
    int64_t next;
    qty_t left;

    if (draft->status != OK)
        return;
    own = own_keep_event(draft, item);
    pool_touch(draft, item);
    naming.lots = lots_identified(draft, item, own->qty);
    left = own->qty;
    do {
        struct spot from = { own->place, { .kept = kept } };

        next = kept_after(draft, item, own->place, kept);
        if (draft->status == OK)
            left = identify_kept(draft, item, left, from, &naming);
        kept = next;
    } while (kept != 0 && left.micro > 0 && draft->status == OK);
    if (left.micro > 0)
        refuse_short(draft, item, left);
}

qty_t pick_back_to(struct draft *draft, struct line *pick, qty_t qty, struct spot at,
                   struct spot to)
{
    const struct item *item = item_see(draft, pick->item);
    struct use use = { .owner = draft->seq };
    size_t first = draft->line_count;
    qty_t part = qty_min(qty, pick->picked);

    if (part.micro <= 0)
        return (qty_t){ 0 };
    part = qty_sub(part, allocate_again(draft, item, part, at, use));
    pick->picked = qty_sub(pick->picked, part);
    stock_put_back(draft, item, first, to, (line_id_t){ pick->key.part[0] });
    return part;
}

/* What was identified for the pick has no lot again. */
static qty_t identified_back(struct draft *draft, struct line *pick, qty_t qty, struct spot at)
{
    const struct item *item = item_see(draft, pick->item);
    struct use use = { .owner = draft->seq };
    qty_t part = qty_min(qty, pick->picked);

    if (part.micro > 0)
        part = qty_sub(part, allocate_again(draft, item, part, at, use));
    if (part.micro <= 0)
        return (qty_t){ 0 };
    pick->picked = qty_sub(pick->picked, part);
    stock_put(draft, item, part, spot_back(pick))->target = (line_id_t){ pick->key.part[0] };
    lot_forget(draft, pick->tag.lot);
    return part;
}

qty_t pick_back(struct draft *draft, struct line *pick, qty_t qty, struct spot at)
{
    return pick->detail == RULE_IDENTIFIED ? identified_back(draft, pick, qty, at)
                                           : pick_back_to(draft, pick, qty, at, spot_of(pick));
}

static void claim_end_at(struct draft *draft, const struct item *item, struct spot spot)
{
    struct stock_walk walk = walk_of(item, spot.place, spot.tag.kept);
    struct use use = { .owner = draft->seq };
    size_t first = draft->line_count;
    qty_t there;

    while (walk_next(draft, &walk, &spot, &there))
        stock_pick(draft, item, (struct pick){ there, spot, RULE_STAGED }, use);
    stock_put_picked(draft, item, first, (struct spot){ .place = { PLACE_SHELF } });
}

static void claim_end(struct draft *draft, const struct item *item, int64_t order)
{
    for (int p = 1; p <= draft->plant->place_count && draft->status == OK; p++) {
        place_id_t place = { p };
        const struct stock *head = row_see(draft, stock_key(item->id, place));

        if (head->kept_first != 0)
            claim_end_at(draft, item, (struct spot){ place, { .kept = kept_for(order) } });
    }
}

/* The items of which something was ever staged for an order, newest stagings first; some more than
 * once. */
struct staged_walk {
    struct line_list picks; /* of the staging that is looked at */
    size_t left;
    int64_t next;
};

/* raw 0: no more. */
static item_id_t staged_next(struct draft *draft, struct staged_walk *walk)
{
    while (walk->left == 0 && walk->next != 0 && draft->status == OK) {
        const struct happened *staging = row_see(draft, id_key(ROW_HAPPENED, walk->next));

        event_see(draft, staging);
        walk->picks = lines_of(draft, staging, LINE_PICK);
        walk->left = walk->picks.count;
        walk->next = staging->previous;
    }
    if (walk->left == 0 || draft->status != OK)
        return (item_id_t){ 0 };
    walk->left--;
    return ((const struct line *)row_see(draft, id_key(ROW_LINE, walk->picks.ids[walk->left].raw)))
        ->item;
}

bool order_claims(struct draft *draft, const struct order *order)
{
    struct staged_walk walk = { .next = order->last_stage };
    item_id_t id;

    while ((id = staged_next(draft, &walk)).raw != 0)
        if (claim_whole(draft, item_see(draft, id), order->key.part[0]).micro > 0)
            return true;
    return false;
}

void claims_end(struct draft *draft, const struct order *order)
{
    struct staged_walk walk = { .next = order->last_stage };
    size_t first = draft->line_count;
    size_t count;
    item_id_t id;

    while ((id = staged_next(draft, &walk)).raw != 0)
        claim_end(draft, item_see(draft, id), order->key.part[0]);
    count = draft->line_count;
    for (size_t i = first; i < count && draft->status == OK; i++)
        if (draft->lines[i]->kind == LINE_PUT)
            settle(draft, item_see(draft, draft->lines[i]->item), (place_id_t){ PLACE_SHELF });
}

void claims_return(struct draft *draft, const struct order *order, const struct happened *ended)
{
    struct line_list picks = lines_posted(draft, ended, LINE_PICK);

    for (size_t i = 0; i < picks.count && draft->status == OK; i++) {
        struct line *pick = row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (tag_claim(pick->tag) != order->key.part[0])
            continue;
        unsettle(draft, ended, pick->item, (qty_t){ 0 });
        (void)pick_back(draft, pick, pick->picked,
                        (struct spot){ { PLACE_SHELF }, { .lot = pick->tag.lot } });
    }
}
