#include "core/explode.h"
#include "core/lot.h"
#include "core/owed.h"
#include "core/stock.h"
#include "engine/inbox_rule.h"
#include "engine/inside.h"

/* What lies elsewhere, or is held, or has to come in: for a place that owes or lacks goods. */

/* ---- what is known of the goods ---- */

/* It has a bill of the day, and so have the phantoms on it. */
static bool item_explodes(struct draft *draft, const struct item *item)
{
    bool has_bill = item_bill(item, draft_as_of(draft)) != NULL;

    if (has_bill)
        (void)explode(draft, item, draft->event->day);
    if (draft->status != BILL_MISSING)
        return has_bill;
    draft->status = OK;
    return false;
}

static enum status ask_owed(struct draft *draft, void *context)
{
    struct price_asked *asked = context;
    const struct item *item = item_see(draft, asked->item);
    enum price_source source;

    asked->kind = item->kind;
    asked->home = item_home(draft->plant, item);
    asked->has_bill = item_explodes(draft, item);
    asked->price = provisional_price(draft, item, &source);
    if (source == SOURCE_NONE)
        asked->price = (cost_t){ .per = { 0 } };
    return draft->status;
}

/* What has to come to a place until nothing is owed there. */
struct needs_asked {
    item_id_t item;
    place_id_t place;
    qty_t qty;
};

static enum status ask_needs(struct draft *draft, void *context)
{
    struct needs_asked *asked = context;

    asked->qty = place_needs(draft, item_see(draft, asked->item), asked->place);
    return draft->status;
}

static enum status needs_of(const struct fixing *fixing, place_id_t place, qty_t *qty)
{
    struct event event = inbox_question_of(fixing->inbox);
    struct needs_asked asked = { fixing->entry->item->id, place, { 0 } };
    enum status status = engine_ask(fixing->inbox->engine, &event, ask_needs, &asked);

    *qty = asked.qty;
    return status;
}

/* Where else it lies, and what of it may not be used where it is owed. */
struct nearby {
    item_id_t item;
    place_id_t owing;
    qty_t owed;
    qty_t needed;       /* what has to come there until nothing is owed */
    struct source most; /* where most lies that is nobody's, and nobody waits; place raw 0: none */
    bool owes;          /* it is owed at another place than the entry's too */
    struct source kept; /* held, or in inspection, at the entry's place */
};

/* In the order of taking; where expired goods lie among them only a part that can be named. */
static void kept_find(struct draft *draft, const struct item *item, struct nearby *nearby)
{
    static const enum stock_status statuses[] = { STOCK_HELD, STOCK_INSPECT };
    struct source first = { .place = nearby->owing };
    struct source *kept = &nearby->kept;
    bool expired = false;
    struct spot spot;
    qty_t qty;

    *kept = first;
    for (size_t i = 0; i < ARRAY_COUNT(statuses); i++) {
        struct stock_walk walk = walk_of(item, nearby->owing, (int64_t)statuses[i]);

        while (walk_next(draft, &walk, &spot, &qty)) {
            bool is_old = lot_is_expired(draft, spot.tag.lot);

            expired = expired || is_old;
            if (is_old || (spot.tag.lot == 0 && expired))
                continue;
            kept->qty = qty_add(kept->qty, qty);
            if (first.qty.micro == 0)
                first = (struct source){ .qty = qty, .lot = spot.tag.lot };
        }
    }
    kept->lot = expired ? first.lot : 0;
    kept->first = qty_min(expired ? first.qty : kept->qty, nearby->needed);
}

static enum status ask_nearby(struct draft *draft, void *context)
{
    struct nearby *nearby = context;
    const struct item *item = item_see(draft, nearby->item);
    qty_t most = { 0 };

    nearby->owes = false;
    nearby->most = (struct source){ .place = { 0 } };
    for (int32_t p = 1; p <= draft->plant->place_count; p++) {
        place_id_t place = { p };
        const struct stock *head = row_see(draft, stock_key(item->id, place));
        qty_t free = stock_free(draft, item, place);

        if (p == nearby->owing.raw)
            continue;
        nearby->owes = nearby->owes || head->owed.micro > 0;
        if (head->owed.micro > 0 || free.micro <= most.micro)
            continue;
        most = free;
        nearby->most.place = place;
    }
    nearby->needed = place_needs(draft, item, nearby->owing);
    nearby->most.qty = qty_min(most, nearby->owes ? nearby->needed : nearby->owed);
    if (nearby->most.place.raw != 0)
        source_part(draft, item, &nearby->most);
    kept_find(draft, item, nearby);
    return draft->status;
}

static enum status nearby_find(const struct fixing *fixing, const struct inbox_place *place,
                               struct nearby *nearby)
{
    struct event event = { .verb = VERB_TICK, .day = fixing->inbox->day };

    *nearby = (struct nearby){ .item = fixing->entry->item->id,
                               .owing = place->place,
                               .owed = place->owed };
    return engine_ask(fixing->inbox->engine, &event, ask_nearby, nearby);
}

/* ---- what is owed ---- */

/* A lot is named by `lot`, a piece by `serials`. */
static enum status set_lot(struct fixing *fixing, struct event *event, int64_t lot)
{
    struct engine *engine = fixing->inbox->engine;
    const struct item *item;
    struct slice name;
    enum status status = engine_item_by_id(engine, fixing->entry->item->id, &item);

    if (status != OK)
        return status;
    status = store_name(engine_store(engine), NAME_LOT, lot, fixing->inbox->arena, &name);
    if (status != OK)
        return engine_fail(engine, status);
    if (item->tracking == TRACK_SERIALS)
        event->serials = lot_name(name);
    else
        event->lot = lot_name(name);
    fix_says(event, item->tracking == TRACK_SERIALS ? FIELD_SERIALS : FIELD_LOT);
    return OK;
}

static qty_t fetched(const struct nearby *nearby)
{
    return nearby->owes ? nearby->most.first : nearby->most.qty;
}

/* `settle` serves the oldest of all places, and passes over what has expired; a move does neither.
 */
static enum status add_fetch(struct fixing *fixing, const struct nearby *nearby)
{
    struct event *event = &fix_add(fixing, nearby->owes ? VERB_MOVE : VERB_SETTLE)->event;

    fix_item(fixing, event, fetched(nearby));
    event->from_place = fix_place_name(fixing, nearby->most.place);
    fix_says(event, FIELD_FROM_PLACE);
    if (!nearby->owes)
        return OK;
    fix_place(fixing, event, fixing->entry->place);
    return nearby->most.lot != 0 ? set_lot(fixing, event, nearby->most.lot) : OK;
}

/* What lies there, but is held, settles when it is let go: somebody held it, so this comes last. */
static enum status add_unhold(struct fixing *fixing, const struct nearby *nearby, place_id_t home)
{
    struct event *event = &fix_add(fixing, VERB_UNHOLD)->event;

    fix_item(fixing, event, nearby->kept.first);
    if (nearby->owing.raw != home.raw)
        fix_place(fixing, event, nearby->owing);
    return nearby->kept.lot != 0 ? set_lot(fixing, event, nearby->kept.lot) : OK;
}

/* So many have passed the pay point that in-process goods are behind: O/N, or ITEM/N. */
static enum status add_passing(struct fixing *fixing, const struct item *goods, place_id_t place,
                               qty_t qty)
{
    const struct plant *plant = engine_plant(fixing->inbox->engine);
    struct event *event = &fix_add(fixing, VERB_OPERATION)->event;
    const struct item *product;
    enum status status = engine_item_by_id(fixing->inbox->engine, goods->product, &product);

    if (status != OK)
        return status;
    event->operation = goods->operation;
    fix_says(event, FIELD_OPERATION);
    event->item = slice_copy(fixing->inbox->arena, product->name);
    if (product->tracking == TRACK_SERIALS && qty.micro % QTY_ONE != 0) /* pieces are whole */
        qty.micro += QTY_ONE - qty.micro % QTY_ONE;
    event->amount.qty = qty;
    fix_says(event, FIELD_ITEM);
    fix_says(event, FIELD_QTY);
    if (place.raw != item_home(plant, goods).raw)
        fix_place(fixing, event, place);
    if (!goods->of_order)
        return OK;
    event->order = fix_order_of(fixing, goods);
    fix_says(event, FIELD_ORDER);
    return OK;
}

static enum status add_inflow(struct fixing *fixing, const struct price_asked *asked,
                              place_id_t place, qty_t qty)
{
    bool is_made = asked->kind == KIND_MADE && asked->has_bill;
    const struct item *item;
    struct inbox_fix *fix;
    enum status status = engine_item_by_id(fixing->inbox->engine, fixing->entry->item->id, &item);

    if (status != OK)
        return status;
    if (item->product.raw != 0)
        return add_passing(fixing, item, place, qty);
    fix = fix_add(fixing, is_made ? VERB_COMPLETE : VERB_RECEIVE);
    fix->needs_lot = item->tracking != TRACK_NONE;
    fix_item(fixing, &fix->event, qty);
    if (place.raw != asked->home.raw)
        fix_place(fixing, &fix->event, place);
    return is_made ? OK : fix_cost(fixing, fix, asked->price);
}

enum status fix_short(struct fixing *fixing)
{
    const struct inbox_place *place = fixing->entry->subject;
    struct nearby nearby;
    struct price_asked asked;
    enum status status = fix_ask(fixing, ask_owed, &asked);
    bool covers;

    if (status == OK)
        status = nearby_find(fixing, place, &nearby);
    if (status != OK)
        return status;
    covers = fetched(&nearby).micro >= (nearby.owes ? nearby.needed : nearby.owed).micro;
    if (covers)
        status = add_fetch(fixing, &nearby);
    if (status == OK)
        status = add_inflow(fixing, &asked, place->place, nearby.needed);
    if (status == OK && !covers && nearby.most.place.raw != 0)
        status = add_fetch(fixing, &nearby);
    if (status == OK && nearby.kept.first.micro > 0)
        status = add_unhold(fixing, &nearby, asked.home);
    return status;
}

enum status fix_unpriced(struct fixing *fixing)
{
    const struct inbox_place *place = fixing->entry->subject;
    struct price_asked asked;
    qty_t needs = { 0 };
    enum status status = fix_ask(fixing, ask_owed, &asked);

    if (status == OK)
        status = needs_of(fixing, place->place, &needs);
    return status == OK ? add_inflow(fixing, &asked, place->place, needs) : status;
}

/* What lies free is moved from source after source, what lacks comes in. */
enum status fix_below(struct fixing *fixing)
{
    struct replenishment found;
    struct price_asked asked;
    qty_t needs = { 0 };
    enum status status = inbox_replenish(fixing->inbox, fixing->entry->subject, &found);

    if (status == OK)
        status = fix_ask(fixing, ask_owed, &asked);
    for (int i = 0; i < found.source_count && i < INBOX_FIXES_MAX - 1 && status == OK; i++) {
        struct event *event = &fix_add(fixing, VERB_MOVE)->event;

        fix_item(fixing, event, found.sources[i].first);
        event->from_place = fix_place_name(fixing, found.sources[i].place);
        fix_says(event, FIELD_FROM_PLACE);
        fix_place(fixing, event, fixing->entry->place);
        if (found.sources[i].lot != 0)
            status = set_lot(fixing, event, found.sources[i].lot);
    }
    if (status == OK && found.lacks.micro > 0)
        status = needs_of(fixing, found.home, &needs);
    if (status != OK || found.lacks.micro == 0)
        return status;
    if (found.home.raw == fixing->entry->place.raw) /* what is owed there was looked at */
        needs = (qty_t){ 0 };
    return add_inflow(fixing, &asked, found.home, qty_add(found.lacks, needs));
}
