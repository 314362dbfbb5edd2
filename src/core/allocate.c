#include "core/allocate.h"

#include "core/claim.h"
#include "core/pass.h"
#include "core/place_walk.h"
#include "core/unheard.h"

enum pick_rule rule_named(const struct lot_list *lots)
{
    return lots ? RULE_LOT : RULE_NAMED;
}

bool piece_find(struct draft *draft, const struct item *item, int64_t lot, struct spot *spot)
{
    place_id_t place = { 0 };

    while ((place = place_after(draft->plant, place)).raw != 0 && draft->status == OK) {
        *spot = (struct spot){ place, { .lot = lot } };
        do {
            const struct stock *row = row_see(draft, stock_tag_key(item->id, place, spot->tag));

            if (row->qty.micro > 0)
                return true;
            spot->tag.kept = kept_after(draft, item, place, spot->tag.kept);
        } while (spot->tag.kept != 0 && draft->status == OK);
    }
    return false;
}

/* A need on its way. */
struct seeking {
    struct draft *draft;
    const struct item *item;
    struct use use;
    qty_t left;
    enum pick_rule rule;
    bool is_told;     /* by a person who named the lot: what is wrong with it is noted */
    bool repairs;     /* what is wrong with the goods is why they are taken */
    bool met_expired; /* … on the way, of what is free */
    bool is_silent;   /* of what was passed over is said elsewhere, or nothing */
};

/* Why goods are repaired, if anybody said so; in this order. */
static const enum stock_status status_failed[] = { STOCK_HELD, STOCK_INSPECT };

static void seek_pick(struct seeking *seeking, struct spot spot, qty_t there)
{
    qty_t part = qty_min(seeking->left, there);

    if (part.micro <= 0)
        return;
    stock_pick(seeking->draft, seeking->item, (struct pick){ part, spot, seeking->rule },
               seeking->use);
    seeking->left = qty_sub(seeking->left, part);
}

static void note_lot(struct seeking *seeking, enum inbox_cause cause)
{
    line_add(seeking->draft, LINE_INBOX, seeking->item->id, (qty_t){ 0 })->detail = (int32_t)cause;
}

/* What a person named was used, whatever the book thinks of it. */
static void seek_lot_kept(struct seeking *seeking, struct spot spot, qty_t there)
{
    if (there.micro <= 0 || seeking->left.micro <= 0)
        return;
    seek_pick(seeking, spot, there);
    if (!seeking->is_told)
        return;
    if (lot_is_expired(seeking->draft, spot.tag.lot) && !seeking->repairs)
        note_lot(seeking, CAUSE_LOT_EXPIRED);
    if (tag_status(spot.tag) != STOCK_FREE && !seeking->repairs)
        note_lot(seeking, CAUSE_LOT_HELD);
    else if (tag_claim(spot.tag) != 0 && tag_claim(spot.tag) != seeking->use.order)
        note_lot(seeking, CAUSE_LOT_CLAIMED);
}

static qty_t lot_at(const struct seeking *seeking, struct spot spot)
{
    const struct stock *row =
        row_see(seeking->draft, stock_tag_key(seeking->item->id, spot.place, spot.tag));

    return row->qty;
}

/* What was handed out before is left alone. */
static bool place_is_left(const struct seeking *seeking, place_id_t place)
{
    return place.raw == PLACE_ISSUED && seeking->use.leaves_issued;
}

/* Whether something of any lot lies there. */
static bool lots_lie_at(const struct seeking *seeking, place_id_t place)
{
    const struct stock *head = row_see(seeking->draft, stock_key(seeking->item->id, place));

    return !place_is_left(seeking, place) && (head->lot_first != 0 || head->kept_first != 0);
}

/* What of a lot is in the site, wherever and for whatever it is kept. */
static qty_t lot_in_site(const struct seeking *seeking, int64_t lot)
{
    return ((const struct lot *)row_see(seeking->draft, id_key(ROW_LOT, lot)))->qty;
}

/* What `left` of a lot is left when what lies there of it is counted, for whatever it is kept; ends
 * where something is wanted. */
static qty_t see_lot_at(const struct seeking *seeking, struct spot spot, qty_t left)
{
    struct draft *draft = seeking->draft;
    size_t wanted = draft->want_count;

    if (!lots_lie_at(seeking, spot.place))
        return left;
    left = qty_sub(left, lot_at(seeking, spot));
    while (left.micro > 0 && draft->want_count == wanted) {
        spot.tag.kept = kept_after(draft, seeking->item, spot.place, spot.tag.kept);
        if (spot.tag.kept == 0)
            break;
        left = qty_sub(left, lot_at(seeking, spot));
    }
    return left;
}

/* Each lot as far as it is to be found: what is missing of them is wanted at once. */
static void see_lots(const struct seeking *seeking, struct place_walk all)
{
    const struct lot_list *lots = seeking->use.lots;

    for (int i = 0; i < lots->count && draft_may_want(seeking->draft); i++) {
        size_t wanted = seeking->draft->want_count;
        struct place_walk places = all;
        struct spot spot = { place_next(seeking->draft, &places), { .lot = lots->ids[i] } };
        qty_t left = lot_in_site(seeking, lots->ids[i]);

        while (spot.place.raw != 0 && left.micro > 0 && seeking->draft->want_count == wanted) {
            left = see_lot_at(seeking, spot, left);
            spot.place = place_next(seeking->draft, &places);
        }
    }
}

/* Of one lot at one place: free, of this order's claim, then whatever it is kept for. What is to be
 * repaired was held, or in inspection. */
static void seek_lot_at(struct seeking *seeking, place_id_t place, int64_t lot)
{
    struct spot spot = { place, { .lot = lot } };
    int64_t kept;

    if (!lots_lie_at(seeking, place))
        return;
    kept = kept_after(seeking->draft, seeking->item, place, 0);
    for (size_t i = 0; seeking->repairs && i < ARRAY_COUNT(status_failed); i++) {
        spot.tag.kept = (int64_t)status_failed[i];
        seek_lot_kept(seeking, spot, lot_at(seeking, spot));
    }
    spot.tag.kept = 0;
    seek_lot_kept(seeking, spot, lot_at(seeking, spot));
    if (seeking->use.order != 0 && kept != 0) {
        spot.tag.kept = kept_for(seeking->use.order);
        seek_lot_kept(seeking, spot, lot_at(seeking, spot));
    }
    while (kept != 0 && seeking->left.micro > 0 && seeking->draft->status == OK) {
        spot.tag.kept = kept;
        kept = kept_after(seeking->draft, seeking->item, place, kept);
        seek_lot_kept(seeking, spot, lot_at(seeking, spot));
    }
}

/* The place named, else the list; of what was shipped before it is sold, behind transit. */
static struct place_walk places_used(const struct seeking *seeking, place_id_t named, bool any)
{
    bool transit_first = named.raw == 0 && seeking->use.transit_first;
    place_id_t first = transit_first ? (place_id_t){ PLACE_TRANSIT } : named;
    struct place_walk walk = places_of(seeking->draft, seeking->item, first, transit_first || any);

    walk.any = any;
    return walk;
}

/* Of one lot, at the places in their order. */
static void seek_lot(struct seeking *seeking, struct place_walk places, int64_t lot)
{
    place_id_t place = place_next(seeking->draft, &places);

    while (place.raw != 0 && seeking->left.micro > 0 && lot_in_site(seeking, lot).micro > 0 &&
           seeking->draft->status == OK) {
        seek_lot_at(seeking, place, lot);
        place = place_next(seeking->draft, &places);
    }
}

/* At most `most` of what lies at the spot without a lot is that one. */
static qty_t seek_unknown(struct seeking *seeking, struct spot spot, qty_t most)
{
    struct spot unknown = { spot.place, { .kept = spot.tag.kept } };
    qty_t part = qty_min(qty_min(most, seeking->left), lot_at(seeking, unknown));

    if (part.micro <= 0 || seeking->draft->status != OK)
        return most;
    stock_identify(seeking->draft, seeking->item, part, spot);
    seek_lot_kept(seeking, spot, part);
    return qty_sub(most, part);
}

/* … of what any order claims there, the one planned first going first. */
static qty_t seek_unknown_claims(struct seeking *seeking, struct spot spot, qty_t most)
{
    struct draft *draft = seeking->draft;
    int64_t kept = kept_after(draft, seeking->item, spot.place, 0);

    while (kept != 0 && most.micro > 0 && draft->status == OK) {
        spot.tag.kept = kept;
        kept = kept_after(draft, seeking->item, spot.place, kept);
        if (tag_claim(spot.tag) != 0)
            most = seek_unknown(seeking, spot, most);
    }
    return most;
}

/* … of what lies at a place and this use may take, whatever it is kept for. */
static qty_t seek_unknown_at(struct seeking *seeking, struct spot spot, qty_t most)
{
    const struct use *use = &seeking->use;
    struct spot held = { spot.place, { spot.tag.lot, STOCK_HELD } };
    struct spot own = { spot.place, { spot.tag.lot, kept_for(use->order) } };
    struct spot inspect = { spot.place, { spot.tag.lot, STOCK_INSPECT } };

    if (use->takes_failed)
        most = seek_unknown(seeking, held, most);
    most = seek_unknown(seeking, spot, most);
    if (use->order != 0)
        most = seek_unknown(seeking, own, most);
    if (use->takes_claims)
        most = seek_unknown_claims(seeking, spot, most);
    if (use->takes_failed)
        most = seek_unknown(seeking, inspect, most);
    return most;
}

/* Of a lot of which nothing is here: what lies without one is it. */
static void seek_unheard(struct seeking *seeking, struct place_walk places, int at)
{
    const struct lot_list *lots = seeking->use.lots;
    bool is_unheard = lot_is_unheard(seeking->draft, lots->ids[at]);
    bool is_piece = seeking->item->tracking == TRACK_SERIALS;
    qty_t most = is_piece ? qty_min(seeking->left, (qty_t){ QTY_ONE }) : seeking->left;
    place_id_t place;

    seeking->rule = RULE_IDENTIFIED;
    while (most.micro > 0 && (place = place_next(seeking->draft, &places)).raw != 0)
        if (!place_is_left(seeking, place))
            most = seek_unknown_at(seeking, (struct spot){ place, { .lot = lots->ids[at] } }, most);
    if (most.micro > 0 && is_unheard && lots->names[at].size > 0 && seeking->draft->status == OK)
        refuse_unheard(seeking->draft, seeking->item, lots->names[at]);
    seeking->rule = RULE_LOT;
}

static void seek_lots(struct seeking *seeking, place_id_t named)
{
    const struct lot_list *lots = seeking->use.lots;
    struct place_walk places = places_used(seeking, named, named.raw == 0);
    enum pick_rule rule = seeking->rule;

    seeking->rule = RULE_LOT;
    seeking->is_told = true;
    see_lots(seeking, places);
    for (int i = 0; i < lots->count && seeking->left.micro > 0; i++)
        if (lots->names && lot_may_be_unknown(seeking->draft, seeking->item, lots->ids[i]))
            seek_unheard(seeking, places_used(seeking, named, false), i);
        else
            seek_lot(seeking, places, lots->ids[i]);
    seeking->rule = rule;
}

/* How it stands as the need comes to a place. */
static struct look look_at(const struct seeking *seeking, place_id_t place)
{
    return (struct look){ .item = seeking->item,
                          .use = &seeking->use,
                          .place = place,
                          .sought = seeking->left,
                          .left = seeking->left,
                          .from = seeking->draft->line_count };
}

static void seek_staged_at(struct seeking *seeking, place_id_t place)
{
    struct stock_walk walk = walk_of(seeking->item, place, kept_for(seeking->use.order));
    struct look look = look_at(seeking, place);
    struct spot spot;
    qty_t there;

    while (seeking->left.micro > 0 && !place_is_left(seeking, place) &&
           walk_next(seeking->draft, &walk, &spot, &there))
        if (lot_is_expired(seeking->draft, spot.tag.lot))
            look.met_expired = true;
        else
            seek_pick(seeking, spot, there);
    look.left = seeking->left;
    if (look.met_expired && !seeking->is_silent)
        pass_note_staged(seeking->draft, &look);
}

/* What is staged for the order, wherever it is. */
static void seek_staged(struct seeking *seeking)
{
    enum pick_rule rule = seeking->rule;
    place_id_t only = seeking->use.claimed_at;
    place_id_t place = { 0 };

    seeking->rule = RULE_STAGED;
    if (only.raw != 0)
        seek_staged_at(seeking, only);
    else
        place = claim_place_after(seeking->draft, seeking->item, place);
    while (place.raw != 0 && seeking->left.micro > 0) {
        seek_staged_at(seeking, place);
        place = claim_place_after(seeking->draft, seeking->item, place);
    }
    seeking->rule = rule;
}

/* By the item's rule a lot that expires goes first because it does. */
static enum pick_rule rule_for(const struct seeking *seeking, struct spot spot)
{
    const struct lot *lot;

    if (spot.tag.lot == 0 || seeking->rule != RULE_FIRST_IN ||
        seeking->item->picking != PICKING_FEFO)
        return seeking->rule;
    lot = row_see(seeking->draft, id_key(ROW_LOT, spot.tag.lot));
    return day_is_none(lot->expiry) ? seeking->rule : RULE_FIRST_EXPIRED;
}

/* What is free at the place, of lots that began by the event's day, or of those that had not yet.
 */
static void seek_lots_of(struct seeking *seeking, place_id_t place, bool to_come)
{
    struct stock_walk walk = walk_of(seeking->item, place, 0);
    enum pick_rule rule = seeking->rule;
    struct spot spot;
    qty_t there;

    while (seeking->left.micro > 0 && walk_next(seeking->draft, &walk, &spot, &there)) {
        if (lot_is_expired(seeking->draft, spot.tag.lot)) {
            seeking->met_expired = true;
            continue;
        }
        if (lot_is_to_come(seeking->draft, spot.tag.lot) != to_come)
            continue;
        seeking->rule = rule_for(seeking, spot);
        seek_pick(seeking, spot, there);
        seeking->rule = rule;
    }
}

/* At most `limit` of what is free at the place. */
static void seek_free(struct seeking *seeking, place_id_t place, qty_t limit)
{
    qty_t beyond = qty_sub(seeking->left, qty_min(seeking->left, limit));

    seeking->left = qty_sub(seeking->left, beyond);
    seek_lots_of(seeking, place, false);
    seek_lots_of(seeking, place, true);
    seeking->left = qty_add(seeking->left, beyond);
}

static void seek_at(struct seeking *seeking, place_id_t place, enum pick_rule rule)
{
    enum pick_rule before = seeking->rule;

    seeking->rule = rule;
    seek_free(seeking, place, stock_free(seeking->draft, seeking->item, place));
    seeking->rule = before;
}

/* What orders claim at a place, lowest order first. */
static void seek_claims(struct seeking *seeking, place_id_t place)
{
    struct draft *draft = seeking->draft;
    int64_t kept = kept_after(draft, seeking->item, place, 0);

    while (kept != 0 && seeking->left.micro > 0 && draft->status == OK) {
        struct stock_walk walk = walk_of(seeking->item, place, kept);
        bool is_claim = tag_claim((struct tag){ .kept = kept }) != 0;
        struct spot spot;
        qty_t there;

        kept = kept_after(draft, seeking->item, place, kept);
        while (is_claim && seeking->left.micro > 0 && walk_next(draft, &walk, &spot, &there))
            if (!lot_is_expired(draft, spot.tag.lot))
                seek_pick(seeking, spot, there);
    }
}

/* A place, and what is said of it. */
static void seek_and_note(struct seeking *seeking, place_id_t place, enum pick_rule rule)
{
    struct look look = look_at(seeking, place);

    seeking->met_expired = false;
    seek_at(seeking, place, rule);
    if (rule != RULE_SHELF && rule != RULE_LINE && seeking->use.takes_claims)
        seek_claims(seeking, place);
    look.left = seeking->left;
    look.met_expired = seeking->met_expired;
    pass_note(seeking->draft, &look);
}

static void seek_places(struct seeking *seeking, place_id_t named)
{
    struct place_walk places = places_used(seeking, named, false);
    place_id_t place;

    while (seeking->left.micro > 0 && (place = place_next(seeking->draft, &places)).raw != 0)
        seek_and_note(seeking, place, seeking->rule);
}

static void seek_shelf(struct seeking *seeking)
{
    if (seeking->use.order != 0 && seeking->left.micro > 0)
        seek_and_note(seeking, (place_id_t){ PLACE_SHELF }, RULE_SHELF);
}

qty_t allocate_source(struct draft *draft, const struct item *item, struct pick wanted,
                      enum source_rule source, struct use use)
{
    struct seeking seeking = {
        .draft = draft, .item = item, .use = use, .left = wanted.qty, .rule = wanted.rule
    };

    switch (source) {
    case FROM_STAGED:
        if (use.order != 0)
            seek_staged(&seeking);
        break;
    case FROM_LINE:
        seek_and_note(&seeking, wanted.spot.place, RULE_LINE);
        break;
    case FROM_PLACES:
        seek_places(&seeking, wanted.spot.place);
        break;
    case FROM_SHELF:
        seek_shelf(&seeking);
        break;
    case FROM_END:
    case FROM_ALTERNATES:
    case FROM_BLOW_THROUGH:
    case FROM_COUNT:
        break;
    }
    return seeking.left;
}

/* All of one status, expired or not, at the place named or through the place list. */
static void seek_status(struct seeking *seeking, place_id_t named, enum stock_status status)
{
    struct place_walk places = places_of(seeking->draft, seeking->item, named, false);
    place_id_t place;

    while (seeking->left.micro > 0 && (place = place_next(seeking->draft, &places)).raw != 0) {
        struct stock_walk walk = walk_of(seeking->item, place, (int64_t)status);
        struct spot spot;
        qty_t there;

        while (seeking->left.micro > 0 && walk_next(seeking->draft, &walk, &spot, &there))
            seek_pick(seeking, spot, there);
    }
}

/* Of one status, lot by lot, as much as came in as each; expired or not. */
static void seek_own_status(struct seeking *seeking, place_id_t named, enum stock_status status)
{
    const struct lot_list *lots = seeking->use.own;

    for (int i = 0; i < lots->count && seeking->left.micro > 0; i++) {
        struct place_walk places = places_of(seeking->draft, seeking->item, named, false);
        struct spot spot = { .tag = { lots->ids[i], (int64_t)status } };

        while (lots->left[i].micro > 0 && (spot.place = place_next(seeking->draft, &places)).raw) {
            qty_t there = qty_min(lots->left[i], lot_at(seeking, spot));
            qty_t part = qty_min(there, seeking->left);

            seek_pick(seeking, spot, part);
            lots->left[i] = qty_sub(lots->left[i], part);
        }
    }
}

static void seek_own(struct seeking *seeking, place_id_t named)
{
    static const enum stock_status order[] = { STOCK_HELD, STOCK_FREE, STOCK_INSPECT };

    for (size_t i = 0; i < ARRAY_COUNT(order); i++)
        seek_own_status(seeking, named, order[i]);
}

void allocate_see(struct draft *draft, const struct item *item, place_id_t named, struct use use)
{
    struct seeking seeking = { .draft = draft, .item = item, .use = use };

    if (use.lots)
        see_lots(&seeking, places_used(&seeking, named, named.raw == 0));
}

qty_t allocate(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
               struct use use)
{
    struct seeking seeking = { .draft = draft,
                               .item = item,
                               .use = use,
                               .left = qty,
                               .rule = named.raw != 0 ? RULE_NAMED : RULE_FIRST_IN };

    if (use.lots) {
        seek_lots(&seeking, named);
        return seeking.left;
    }
    if (use.own)
        seek_own(&seeking, named);
    if (use.order != 0)
        seek_staged(&seeking);
    if (use.takes_failed)
        seek_status(&seeking, named, STOCK_HELD);
    seek_places(&seeking, named);
    seek_shelf(&seeking);
    if (use.takes_failed)
        seek_status(&seeking, named, STOCK_INSPECT);
    return seeking.left;
}

/* What is staged for the order is looked at for itself: it can only have expired. */
static void pass_by_staged(struct seeking *seeking)
{
    place_id_t only = seeking->use.claimed_at;
    place_id_t place = only;

    if (seeking->use.order == 0)
        return;
    if (only.raw == 0)
        place = claim_place_after(seeking->draft, seeking->item, place);
    while (place.raw != 0) {
        struct look look = look_at(seeking, place);

        if (!place_is_left(seeking, place))
            pass_note_staged(seeking->draft, &look);
        place = only.raw != 0 ? (place_id_t){ 0 }
                              : claim_place_after(seeking->draft, seeking->item, place);
    }
}

void pass_by(struct draft *draft, const struct item *item, struct pick lacking, struct use use)
{
    struct seeking seeking = { .draft = draft,
                               .item = item,
                               .use = use,
                               .left = lacking.qty,
                               .rule = lacking.rule,
                               .is_silent = true };
    struct place_walk places = places_of(draft, item, lacking.spot.place, false);
    place_id_t shelf = { PLACE_SHELF };
    struct look look;
    place_id_t place;

    pass_by_staged(&seeking);
    while ((place = place_next(draft, &places)).raw != 0) {
        look = look_at(&seeking, place);
        pass_note(draft, &look);
    }
    look = look_at(&seeking, shelf);
    if (use.order != 0 && lacking.rule != RULE_DUE)
        pass_note(draft, &look);
}

qty_t allocate_failed(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
                      struct use use)
{
    struct seeking seeking = { .draft = draft,
                               .item = item,
                               .use = use,
                               .left = qty,
                               .rule = named.raw != 0 ? RULE_NAMED : RULE_FIRST_IN,
                               .repairs = true };

    if (use.lots) {
        seek_lots(&seeking, named);
        return seeking.left;
    }
    if (use.order != 0)
        seek_staged(&seeking);
    for (size_t i = 0; i < ARRAY_COUNT(status_failed); i++)
        seek_status(&seeking, named, status_failed[i]);
    seek_places(&seeking, named);
    seek_shelf(&seeking);
    return seeking.left;
}

qty_t allocate_reach(struct draft *draft, const struct item *item, place_id_t named, struct use use)
{
    struct place_walk places = places_of(draft, item, named, false);
    place_id_t place;
    place_id_t shelf = { PLACE_SHELF };
    bool has_shelf = false;
    qty_t sum = { 0 };

    while ((place = place_next(draft, &places)).raw != 0) {
        sum = qty_add(sum, stock_free(draft, item, place));
        has_shelf = has_shelf || place.raw == shelf.raw;
    }
    if (use.order == 0)
        return sum;
    if (!has_shelf)
        sum = qty_add(sum, stock_free(draft, item, shelf));
    return qty_add(sum, use.claimed_at.raw != 0 ? claim_at(draft, item, use.claimed_at, use.order)
                                                : claim_usable(draft, item, use.order));
}

/* Of one lot: what the order claims of it, wherever it is. */
static void seek_lot_staged(struct seeking *seeking, int64_t lot)
{
    enum pick_rule rule = seeking->rule;
    place_id_t place = claim_place_after(seeking->draft, seeking->item, (place_id_t){ 0 });

    seeking->rule = rule == RULE_LOT ? rule : RULE_STAGED;
    while (place.raw != 0 && seeking->left.micro > 0) {
        struct spot spot = { place, { lot, kept_for(seeking->use.order) } };

        if (!place_is_left(seeking, place))
            seek_pick(seeking, spot, lot_at(seeking, spot));
        place = claim_place_after(seeking->draft, seeking->item, place);
    }
    seeking->rule = rule;
}

/* Of a lot of which nothing is here: what the order claims without one, then what is free so at the
 * place. */
static void seek_unheard_at(struct seeking *seeking, place_id_t place, int64_t lot)
{
    struct draft *draft = seeking->draft;
    bool is_piece = seeking->item->tracking == TRACK_SERIALS;
    qty_t most = is_piece ? qty_min(seeking->left, (qty_t){ QTY_ONE }) : seeking->left;
    enum pick_rule rule = seeking->rule;
    struct spot claimed = { { 0 }, { lot, kept_for(seeking->use.order) } };

    seeking->rule = RULE_IDENTIFIED;
    if (seeking->use.order != 0)
        claimed.place = claim_place_after(draft, seeking->item, claimed.place);
    while (claimed.place.raw != 0) {
        if (!place_is_left(seeking, claimed.place))
            most = seek_unknown(seeking, claimed, most);
        claimed.place = claim_place_after(draft, seeking->item, claimed.place);
    }
    (void)seek_unknown(seeking, (struct spot){ place, { .lot = lot } }, most);
    seeking->rule = rule;
}

qty_t allocate_at(struct draft *draft, const struct item *item, struct pick wanted, struct use use)
{
    struct seeking seeking = { .draft = draft,
                               .item = item,
                               .use = use,
                               .left = wanted.qty,
                               .rule = wanted.rule,
                               .is_silent = true };
    place_id_t place = wanted.spot.place;

    for (int i = 0; use.lots && i < use.lots->count && seeking.left.micro > 0; i++) {
        struct spot spot = { place, { .lot = use.lots->ids[i] } };

        if (lot_is_expired(draft, spot.tag.lot))
            continue;
        seeking.rule = use.lots->names ? RULE_LOT : wanted.rule;
        if (use.lots->names && lot_may_be_unknown(draft, item, spot.tag.lot))
            seek_unheard_at(&seeking, place, spot.tag.lot);
        if (use.order != 0)
            seek_lot_staged(&seeking, spot.tag.lot);
        seek_pick(&seeking, spot, lot_at(&seeking, spot));
    }
    seeking.rule = wanted.rule;
    if (use.order != 0)
        seek_staged(&seeking);
    seek_free(&seeking, place, seeking.left);
    return seeking.left;
}

/* Of a lot of the list as much as it still may give. */
static void seek_lot_left(struct seeking *seeking, place_id_t place, const struct lot_list *lots,
                          int i)
{
    qty_t wanted = seeking->left;
    qty_t part = lots->left ? qty_min(wanted, lots->left[i]) : wanted;
    qty_t found;

    seeking->left = part;
    seek_lot_at(seeking, place, lots->ids[i]);
    found = qty_sub(part, seeking->left);
    seeking->left = qty_sub(wanted, found);
    if (lots->left)
        lots->left[i] = qty_sub(lots->left[i], found);
}

/* All that lies at a place, or of the lots named only. */
static void seek_all(struct seeking *seeking, place_id_t place, const struct lot_list *lots)
{
    struct stock_walk walk;
    struct spot spot;
    qty_t there;

    for (int i = 0; lots && i < lots->count && seeking->left.micro > 0; i++)
        seek_lot_left(seeking, place, lots, i);
    if (lots)
        return;
    walk = walk_all(seeking->draft, seeking->item, place);
    while (seeking->left.micro > 0 && walk_next(seeking->draft, &walk, &spot, &there))
        seek_pick(seeking, spot, there);
}

void allocate_anywhere(struct draft *draft, const struct item *item, qty_t qty, struct spot first,
                       struct use use)
{
    struct seeking seeking = {
        .draft = draft, .item = item, .use = use, .left = qty, .rule = RULE_UNDO
    };
    struct place_walk places;
    place_id_t place;

    if (use.lots)
        see_lots(&seeking, places_of(draft, item, first.place, true));
    if (!use.lots && first.place.raw != 0)
        seek_pick(&seeking, first, lot_at(&seeking, first));
    for (int pass = use.lots ? 0 : 1; pass < 2 && seeking.left.micro > 0; pass++) {
        places = places_of(draft, item, first.place, true);
        while (seeking.left.micro > 0 && (place = place_next(draft, &places)).raw != 0)
            seek_all(&seeking, place, pass == 0 ? use.lots : NULL);
    }
}

qty_t allocate_all(struct draft *draft, const struct item *item, struct pick wanted, struct use use)
{
    struct seeking seeking = {
        .draft = draft, .item = item, .use = use, .left = wanted.qty, .rule = wanted.rule
    };
    place_id_t place = wanted.spot.place;

    seek_all(&seeking, place, use.lots);
    return seeking.left;
}

qty_t allocate_again(struct draft *draft, const struct item *item, qty_t qty, struct spot spot,
                     struct use use)
{
    struct seeking seeking = {
        .draft = draft, .item = item, .use = use, .left = qty, .rule = RULE_UNDO
    };

    seek_pick(&seeking, spot, lot_at(&seeking, spot));
    return seeking.left;
}

qty_t allocate_identified(struct draft *draft, const struct item *item, qty_t qty, struct spot spot,
                          struct use use)
{
    struct seeking seeking = {
        .draft = draft, .item = item, .use = use, .left = qty, .rule = RULE_IDENTIFIED
    };

    (void)seek_unknown(&seeking, spot, qty);
    return seeking.left;
}
