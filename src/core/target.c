#include "core/target.h"

#include "core/history.h"
#include "core/owed.h"
#include "core/resolve.h"
#include "core/setup.h"
#include "core/stock.h"

/* ---- the set-up ---- */

static void refuse_bad_words(struct draft *draft)
{
    static const enum field said[] = { FIELD_MIN, FIELD_MAX, FIELD_MULTIPLE, FIELD_FROM_PLACE };
    const struct event *event = draft->event;
    bool has_both = event_has(event, FIELD_MIN) && event_has(event, FIELD_MAX);

    for (size_t i = 0; event->none && i < ARRAY_COUNT(said); i++)
        if (event_has(event, said[i]))
            refuse(draft, FIELD_TWICE, "none says that there is no target");
    if (!event->none && !has_both)
        refuse(draft, FIELD_MISSING, "replenish says min and max, or none");
    if (has_both && event->max.micro < event->min.micro)
        refuse(draft, NUMBER_RANGE, "max is below min");
}

void set_target(struct draft *draft)
{
    const struct event *event = draft->event;
    struct target target = { .seq = draft->seq,
                             .min = event->min,
                             .max = event->max,
                             .multiple = event->multiple,
                             .is_none = event->none };
    const struct item *item;
    struct item *changed;
    struct target *targets;

    refuse_bad_words(draft);
    item = item_by_name(draft, event->item);
    target.place = resolve_place(draft, event->place);
    if (event_has(event, FIELD_FROM_PLACE))
        target.from = resolve_place(draft, event->from_place);
    if (target.place.raw != 0 && target.from.raw == target.place.raw)
        refuse(draft, VALUE_UNKNOWN, "%.*s is no source of itself", (int)event->place.size,
               event->place.text);
    if (draft->status == OK && !item_is_stocked(item))
        refuse(draft, ITEM_KIND, "%.*s is not stock", (int)item->name.size, item->name.text);
    refuse_in_process(draft, item);
    if (draft->status != OK)
        return;
    changed = item_change(draft, item);
    targets = list_longer(draft, item->targets, item->target_count, sizeof(*targets));
    if (!changed || !targets)
        return;
    targets[changed->target_count++] = target;
    changed->targets = targets;
    draft_own(draft)->item = item->id;
    item_set(draft, changed);
}

void target_again(struct draft *draft, const struct item *item)
{
    const struct target *target = &item->targets[item->target_count - 1];

    (void)resolve_place(draft, plant_place_name(draft->plant, target->place));
    if (target->from.raw != 0)
        (void)resolve_place(draft, plant_place_name(draft->plant, target->from));
}

const struct target *item_target(const struct item *item, place_id_t place)
{
    for (int i = item->target_count; i-- > 0;) {
        const struct target *target = &item->targets[i];

        if (target->undone == 0 && target->place.raw == place.raw)
            return target->is_none || item->issue == ISSUE_BULK || !item_is_stocked(item) ? NULL
                                                                                          : target;
    }
    return NULL;
}

/* ---- what a posting notes ---- */

/* Free at the place, expired or not, less what is owed and due there, covered by claims or not. */
static i128 head_available(const struct stock *head)
{
    return (i128)head->qty.micro + head->lots.micro - head->owed.micro - head->due.micro;
}

static void target_note(struct draft *draft, struct stock *head, const struct stock *before)
{
    const struct item *item = item_see(draft, (item_id_t){ head->key.part[0] });
    place_id_t place = { (int32_t)head->key.part[1] };
    const struct target *target = item->target_count > 0 ? item_target(item, place) : NULL;
    struct line *line;

    if (!target || head_available(head) >= target->min.micro ||
        (before ? head_available(before) : 0) < target->min.micro)
        return;
    head->below = draft->seq;
    line = line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 });
    line->owner = draft->seq;
    line->place = place;
    line->detail = CAUSE_BELOW_MIN;
}

/* Goods without a lot begin to lie somewhere: the item may have lots later. */
static void unknown_note(const struct draft *draft, struct stock *head, const struct stock *before)
{
    if (head->qty.micro > 0 && (!before || before->qty.micro == 0))
        head->came = draft->seq;
}

/* A part of a piece: an item that is counted in whole ones gets no serial numbers any more. */
static void parts_note(struct draft *draft, const struct stock *head)
{
    item_id_t id = { head->key.part[0] };
    struct row_key key = id_key(ROW_POOL, id.raw);
    const struct pool *pool;

    if (head->qty.micro % QTY_ONE == 0 && head->owed.micro % QTY_ONE == 0 &&
        head->due.micro % QTY_ONE == 0)
        return;
    pool = row_see(draft, key);
    if (pool->parted == 0 && item_step(item_see(draft, id)).micro % QTY_ONE == 0)
        ((struct pool *)row_edit(draft, key))->parted = draft->seq;
}

void stocks_note(struct draft *draft)
{
    size_t count = draft->change_count;

    for (size_t i = 0; i < count && draft->status == OK; i++) {
        struct row_key *key = draft->changes[i].row;

        if (key->kind != ROW_STOCK || key->part[2] != 0)
            continue;
        unknown_note(draft, draft->changes[i].row, draft->changes[i].fact);
        parts_note(draft, draft->changes[i].row);
        if (key->part[3] == 0)
            target_note(draft, draft->changes[i].row, draft->changes[i].fact);
    }
}

/* ---- what is to be moved ---- */

/* So much more makes the most of it, by whole containers. */
static qty_t wanted(const struct item *item, const struct target *target, i128 available)
{
    i128 multiple = target->multiple.micro > 0 ? target->multiple.micro : item_step(item).micro;
    i128 lacks = target->max.micro - available;
    i128 whole = (lacks + multiple - 1) / multiple * multiple;

    return (qty_t){ whole <= INT64_MAX ? (int64_t)whole : INT64_MAX };
}

/* Of what lies there, unknown goods first, then lots in the order of taking: where expired ones lie
 * among them a move of all would take these. */
void source_part(struct draft *draft, const struct item *item, struct source *source)
{
    const struct stock *head = row_see(draft, stock_key(item->id, source->place));
    qty_t all = qty_add(head->qty, head->lots);
    struct stock_walk walk = walk_of(item, source->place, 0);
    struct spot spot;
    qty_t qty;

    source->first = source->qty;
    if (stock_usable(draft, item, source->place).micro == all.micro)
        return;
    while (walk_next(draft, &walk, &spot, &qty))
        if (!lot_is_expired(draft, spot.tag.lot)) {
            source->lot = spot.tag.lot;
            source->first = qty_min(source->qty, qty);
            return;
        }
}

static void source_add(struct draft *draft, const struct item *item, place_id_t place,
                       struct replenishment *found)
{
    struct source *source = &found->sources[found->source_count];
    qty_t free = stock_free(draft, item, place);

    *source = (struct source){ .place = place, .qty = qty_min(free, found->lacks) };
    if (source->qty.micro == 0)
        return;
    source_part(draft, item, source);
    found->lacks = qty_sub(found->lacks, source->qty);
    found->source_count++;
}

static void sources_add(struct draft *draft, const struct item *item, const struct target *target,
                        struct replenishment *found)
{
    place_id_t list[ITEM_PLACES_MAX] = { target->from };
    int count = target->from.raw != 0 ? 1 : item_place_list(draft->plant, item, list);

    found->lacks = found->wanted;
    found->home = (place_id_t){ 0 };
    for (int i = 0; i < count; i++) {
        if (list[i].raw == target->place.raw)
            continue;
        if (found->home.raw == 0)
            found->home = list[i];
        source_add(draft, item, list[i], found);
    }
    if (found->home.raw == 0)
        found->home = target->place;
}

/* What of the place's free lots had expired by the end of a day. */
static i128 expired_by(struct draft *draft, const struct item *item, place_id_t place, day_t day)
{
    struct stock_walk walk = walk_of(item, place, 0);
    struct spot spot;
    qty_t qty;
    i128 sum = 0;

    while (walk_next(draft, &walk, &spot, &qty)) {
        const struct lot *lot = row_see(draft, id_key(ROW_LOT, spot.tag.lot));

        if (spot.tag.lot != 0 && !day_is_none(lot->expiry) && lot->expiry.number <= day.number)
            sum += qty.micro;
    }
    return sum;
}

/* The first last day of lots with which too little was left; DAY_NONE: they are not the cause. */
static day_t expired_since(struct draft *draft, const struct item *item,
                           const struct target *target, i128 all)
{
    struct stock_walk walk = walk_of(item, target->place, 0);
    day_t since = DAY_NONE;
    struct spot spot;
    qty_t qty;

    if (all < target->min.micro)
        return since;
    while (walk_next(draft, &walk, &spot, &qty)) {
        const struct lot *lot = row_see(draft, id_key(ROW_LOT, spot.tag.lot));

        if (lot_is_expired(draft, spot.tag.lot) &&
            (day_is_none(since) || lot->expiry.number < since.number) &&
            all - expired_by(draft, item, target->place, lot->expiry) < target->min.micro)
            since = lot->expiry;
    }
    return since;
}

/* What reports of orders owe at a place. */
static qty_t owed_for_orders(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *head = row_see(draft, stock_key(item->id, place));
    line_id_t id = head->owed_first;
    qty_t sum = { 0 };

    while (id.raw != 0 && draft->status == OK) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, id.raw));
        const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, owed->owner));

        if (owner->order != 0)
            sum = qty_add(sum, owed_open(owed));
        id = owed->next;
    }
    return sum;
}

qty_t place_needs(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *head = row_see(draft, stock_key(item->id, place));
    qty_t due = stock_due(draft, item, place);
    qty_t usable = stock_usable(draft, item, place);
    qty_t needs = qty_add(head->owed, qty_sub(due, qty_min(due, usable)));

    for (int p = 1; place.raw == PLACE_SHELF && p <= draft->plant->place_count; p++)
        if (p != PLACE_SHELF)
            needs = qty_add(needs, owed_for_orders(draft, item, (place_id_t){ p }));
    return needs;
}

struct replenishment replenish(struct draft *draft, const struct item *item,
                               const struct target *target)
{
    const struct stock *head = row_see(draft, stock_key(item->id, target->place));
    i128 all = head_available(head) + head->due.micro - stock_due(draft, item, target->place).micro;
    i128 available =
        all - head->qty.micro - head->lots.micro + stock_usable(draft, item, target->place).micro;
    struct replenishment found = { .home = target->place, .expired = DAY_NONE };

    found.available.micro = available > -INT64_MAX ? (int64_t)available : -INT64_MAX;
    if (draft->status != OK || available >= target->min.micro)
        return found;
    found.wanted = wanted(item, target, available);
    sources_add(draft, item, target, &found);
    found.expired = expired_since(draft, item, target, all);
    return found;
}
