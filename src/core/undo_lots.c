#include "core/undo_lots.h"

#include <stdlib.h>

#include "base/ids.h"
#include "core/history.h"
#include "core/trigger.h"

/* What an undo of it takes back is of its item, and may have lots: of an issue what it handed out
 * ahead. */
static bool event_has_goods(const struct happened *event)
{
    enum verb verb = event->verb;

    if (event_triggers(event))
        return verb == VERB_ISSUE && event->of != 0;
    return event->item.raw != 0 &&
           (verb_brings_in(verb) || event_is_move(event) || verb == VERB_COMPLETE ||
            verb == VERB_REWORK || verb == VERB_SELL || verb == VERB_SHIP || verb == VERB_RETURN ||
            verb == VERB_RETURN_TO_SUPPLIER || verb == VERB_SCRAP || verb == VERB_ISSUE ||
            verb == VERB_UNBUILD);
}

/* What it used or moved, not what it brought in. */
static bool event_takes(const struct happened *event)
{
    return !event_makes(event) && event->verb != VERB_RETURN &&
           !(verb_brings_in(event->verb) && event->inflow.raw != 0);
}

void undo_lots_check(struct draft *draft, const struct happened *named,
                     const struct happened *first)
{
    const struct event *event = draft->event;
    bool does_again = named->verb == VERB_UNDO && !named->gave_again;

    if (!event_names_lots(event))
        return;
    if (!event_has(event, FIELD_QTY))
        refuse(draft, FIELD_MISSING, "an undo that names lots says of how much");
    else if (does_again)
        refuse(draft, FIELD_UNKNOWN, "what is done again are the goods that its undo took back");
    else if (!event_has_goods(first))
        refuse(draft, FIELD_UNKNOWN, "%.*s has no goods to be named", (int)event->of.size,
               event->of.text);
}

/* ---- what the event has of each lot ---- */

static void add_come(struct draft *draft, struct tagged_list *all, line_id_t id)
{
    const struct lot_list *lots = lots_of_line(draft, row_see(draft, id_key(ROW_LINE, id.raw)));

    for (int i = 0; lots && i < lots->count; i++)
        tagged_add(draft, all, (struct tagged){ { .lot = lots->ids[i] }, lots->left[i], { 0 } });
}

static void add_returned(struct draft *draft, const struct happened *event, struct tagged_list *all)
{
    static const enum line_kind kinds[] = { LINE_RETURN, LINE_PUT };

    for (size_t k = 0; k < ARRAY_COUNT(kinds); k++) {
        struct line_list lines = lines_of(draft, event, kinds[k]);

        for (size_t i = 0; i < lines.count; i++)
            add_come(draft, all, lines.ids[i]);
    }
}

static void add_picked(struct draft *draft, const struct happened *event, struct tagged_list *all)
{
    struct line_list picks = lines_of(draft, event, LINE_PICK);

    for (size_t i = 0; i < picks.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        struct tag tag = pick->tag;

        if (pick->item.raw != event->item.raw || pick->picked.micro <= 0)
            continue;
        if (event->verb == VERB_IDENTIFY)
            tag = move_end(draft, event, pick).tag;
        tagged_add(draft, all, (struct tagged){ { .lot = tag.lot }, pick->picked, { 0 } });
    }
}

static int tagged_order(const void *left, const void *right)
{
    const struct tagged *a = left;
    const struct tagged *b = right;

    return (a->tag.lot > b->tag.lot) - (a->tag.lot < b->tag.lot);
}

static struct tagged_list event_lots(struct draft *draft, const struct happened *event)
{
    struct tagged_list all = { 0 };

    if (event_takes(event))
        add_picked(draft, event, &all);
    else if (event->verb == VERB_RETURN)
        add_returned(draft, event, &all);
    else if (event->inflow.raw != 0)
        add_come(draft, &all, event->inflow);
    if (all.count > 1)
        qsort(all.items, all.count, sizeof(*all.items), tagged_order);
    return all;
}

static qty_t qty_of_lot(const struct tagged_list *all, int64_t lot)
{
    size_t first = 0;
    size_t end = all->count;
    qty_t sum = { 0 };

    while (first < end) {
        size_t middle = first + (end - first) / 2;

        if (all->items[middle].tag.lot < lot)
            first = middle + 1;
        else
            end = middle;
    }
    for (; first < all->count && all->items[first].tag.lot == lot; first++)
        sum = qty_add(sum, all->items[first].qty);
    return sum;
}

static qty_t qty_each(const struct item *item, qty_t qty)
{
    return item->tracking == TRACK_SERIALS ? qty_min(qty, (qty_t){ QTY_ONE }) : qty;
}

/* ---- the names ---- */

void undo_lots_read(struct putright *right)
{
    struct draft *draft = right->draft;
    const struct lot_list *lots;
    struct tagged_list all;

    if (!event_names_lots(draft->event))
        return;
    lots = lots_of_event(draft, right->item, right->qty);
    all = event_lots(draft, right->event);
    for (int i = 0; lots && i < lots->count && draft->status == OK; i++)
        if (qty_of_lot(&all, lots->ids[i]).micro < qty_each(right->item, right->qty).micro)
            refuse(draft, UNDO_EXCEEDS, "%.*s has less of what is named left to undo",
                   (int)draft->event->of.size, draft->event->of.text);
    draft->undo_lots = lots;
}

qty_t undo_lots_made(struct draft *draft, const struct happened *made, qty_t qty)
{
    const struct lot_list *lots = draft->undo_lots;
    const struct item *item = item_see(draft, made->item);
    struct tagged_list all;
    struct lot_list *own;
    qty_t sum = { 0 };
    int64_t *ids;

    if (!lots)
        return qty;
    all = event_lots(draft, made);
    own = arena_copy(draft->arena, lots, sizeof(*lots));
    ids = arena_alloc(draft->arena, ((size_t)lots->count + 1) * sizeof(*ids));
    if (!own || !ids) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return qty;
    }
    own->ids = ids;
    own->count = 0;
    for (int i = 0; i < lots->count; i++) {
        qty_t part = qty_min(qty_each(item, qty), qty_of_lot(&all, lots->ids[i]));

        if (part.micro <= 0)
            continue;
        ids[own->count++] = lots->ids[i];
        sum = qty_add(sum, part);
    }
    draft->undo_lots = own;
    return qty_min(qty, sum);
}

bool undo_lots_are_used(struct draft *draft, const struct happened *event)
{
    return draft->undo_lots && (event_takes(event) || event->verb == VERB_REWORK) &&
           draft_own(draft)->undoes == event->key.part[0];
}

struct line_list undo_lots_first(struct draft *draft, const struct line_list *picks)
{
    const struct lot_list *lots = draft->undo_lots;
    size_t count = (size_t)lots->count;
    int64_t *sorted = arena_copy(draft->arena, lots->ids, count * sizeof(*sorted));
    struct line_list list = { 0 };

    if (!sorted) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return *picks;
    }
    ids_sort(sorted, count);
    for (int others = 0; others < 2; others++)
        for (size_t i = 0; i < picks->count; i++) {
            const struct line *pick = row_see(draft, id_key(ROW_LINE, picks->ids[i].raw));

            if (ids_have(sorted, count, pick->tag.lot) == (others == 0))
                list_push(draft, &list, picks->ids[i]);
        }
    return list;
}

const struct lot_list *undo_lots_leave(struct draft *draft, const struct item *item, qty_t qty)
{
    const struct lot_list *lots = draft->undo_lots;
    qty_t here = { 0 };

    if (!lots || item->id.raw != draft_own(draft)->item.raw)
        return NULL;
    for (int i = 0; i < lots->count && here.micro < qty.micro; i++) {
        const struct lot *lot = row_see(draft, id_key(ROW_LOT, lots->ids[i]));

        here = qty_add(here, qty_each(item, qty_min(qty, lot->qty)));
    }
    if (here.micro < qty.micro)
        refuse(draft, UNDO_EXCEEDS, "what is named of %.*s is not here any more",
               (int)item->name.size, item->name.text);
    return lots;
}
