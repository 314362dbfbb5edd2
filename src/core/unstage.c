#include "core/unstage.h"

#include "core/ahead.h"
#include "core/foresee.h"
#include "core/issue.h"
#include "core/keep.h"
#include "core/lot.h"
#include "core/order.h"
#include "core/putright.h"
#include "core/resolve.h"
#include "core/rests.h"
#include "core/stage.h"
#include "core/unsettle.h"
#include "core/use.h"

/* What is to go back. */
struct unstaging {
    item_id_t item;              /* raw 0: of all items */
    place_id_t place;            /* raw 0: each to where it came from */
    const struct lot_list *lots; /* those that are named; NULL: any */
    qty_t left;
    qty_t back; /* what has gone */
};

/* By hand it went to `issued`. */
static struct spot staged_at(const struct happened *staging, const struct line *pick)
{
    struct tag tag = { pick->tag.lot, kept_for(staging->order) };

    if (staging->verb == VERB_ISSUE)
        return issued_at(staging->of, pick->tag.lot);
    return (struct spot){ staging->place, tag };
}

static bool is_meant(const struct unstaging *unstaging, const struct line *pick)
{
    if (unstaging->item.raw != 0 && pick->item.raw != unstaging->item.raw)
        return false;
    return !unstaging->lots || lot_is_among(unstaging->lots, pick->tag.lot);
}

/* The lines since `first` took what was named. */
static void mark_named(struct draft *draft, size_t first)
{
    for (size_t i = first; i < draft->line_count; i++)
        if (draft->lines[i]->kind == LINE_PICK)
            draft->lines[i]->detail = RULE_LOT;
}

/* Newest pick first. */
static void staging_goes_back(struct draft *draft, const struct happened *staging,
                              struct unstaging *unstaging)
{
    struct line_list picks;

    event_see(draft, staging);
    picks = lines_of(draft, staging, LINE_PICK);
    for (size_t i = 0; i < picks.count && unstaging->left.micro > 0 && draft->status == OK; i++) {
        const struct line *seen = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        struct spot to = spot_of(seen);
        size_t first = draft->line_count;
        qty_t part;

        if (!is_meant(unstaging, seen))
            continue;
        if (unstaging->place.raw != 0)
            to.place = unstaging->place;
        part = pick_back_to(draft, row_edit(draft, id_key(ROW_LINE, picks.ids[i].raw)),
                            unstaging->left, staged_at(staging, seen), to);
        if (unstaging->lots)
            mark_named(draft, first);
        unstaging->left = qty_sub(unstaging->left, part);
        unstaging->back = qty_add(unstaging->back, part);
    }
}

static qty_t order_goes_back(struct draft *draft, const struct order *order,
                             struct unstaging *unstaging)
{
    for (int64_t seq = order->last_stage;
         seq != 0 && unstaging->left.micro > 0 && draft->status == OK;) {
        const struct happened *staging = row_see(draft, id_key(ROW_HAPPENED, seq));

        staging_goes_back(draft, staging, unstaging);
        seq = staging->previous;
    }
    return unstaging->back;
}

/* Those that an unstaging had named, as it took them; NULL: it named none. */
static const struct lot_list *lots_were_named(struct draft *draft, const struct happened *event)
{
    struct line_list picks = lines_posted(draft, event, LINE_PICK);
    struct lot_list lots = { 0 };
    int64_t *ids = arena_alloc(draft->arena, (picks.count + 1) * sizeof(*ids));

    if (!ids) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return NULL;
    }
    lots.ids = ids;
    for (size_t i = 0; i < picks.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (pick->detail == RULE_LOT && pick->owner == event->key.part[0])
            ids[lots.count++] = pick->tag.lot;
    }
    return lots.count > 0 ? arena_copy(draft->arena, &lots, sizeof(lots)) : NULL;
}

/* `event` says of what, how much, and to where; of these lots, or any. */
static void go_back(struct draft *draft, const struct happened *event, const struct lot_list *lots)
{
    const struct order *order = row_see(draft, id_key(ROW_ORDER, event->order));
    bool is_all = event->item.raw == 0;
    struct unstaging unstaging = { .item = event->item,
                                   .place = event->place,
                                   .lots = lots,
                                   .left = is_all ? (qty_t){ INT64_MAX } : event->qty_posted };
    qty_t back = order_goes_back(draft, order, &unstaging);

    if (is_all && back.micro == 0)
        refuse(draft, STAGED_SHORT, "nothing lies staged for the order, unused");
    else if (!is_all && unstaging.left.micro > 0)
        refuse(draft, STAGED_SHORT, "less of %.*s lies staged for the order, unused",
               (int)item_see(draft, event->item)->name.size,
               item_see(draft, event->item)->name.text);
}

void unstage(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct lot_list *lots = NULL;
    const struct order *order;
    struct happened *own;

    resolve_names(draft);
    order = order_staged(draft);
    if (!order || draft->status != OK)
        return;
    own = draft_own(draft);
    own->qty = own->qty_posted = (qty_t){ QTY_ONE };
    if (event_has(event, FIELD_ITEM)) {
        const struct item *item = resolve_stocked(draft);

        if (draft->status == OK)
            own = resolve_own(draft, item);
        if (draft->status == OK)
            lots = lots_of_event(draft, item, own->qty);
    } else if (event_names_lots(event)) {
        refuse(draft, FIELD_MISSING, "item is missing");
    }
    own->order = order->key.part[0];
    if (event_has(event, FIELD_PLACE))
        own->place = resolve_place(draft, event->place);
    if (draft->status == OK)
        go_back(draft, own, lots);
    settle_touched(draft);
}

/* As much as still lies where it went is the order's again; returns how much. */
static qty_t stage_once_more(struct draft *draft, const struct line *put)
{
    struct line *pick = row_edit(draft, id_key(ROW_LINE, put->target.raw));
    const struct happened *staging = row_see(draft, id_key(ROW_HAPPENED, pick->owner));
    const struct item *item = item_see(draft, pick->item);
    struct use use = { .owner = draft->seq };
    size_t first = draft->line_count;
    qty_t part = put->out;

    refuse_if_gone(draft, staging);
    part = qty_sub(part, allocate_again(draft, item, part, spot_of(put), use));
    pick->picked = qty_add(pick->picked, part);
    stock_put_picked(draft, item, first, staged_at(staging, pick));
    return part;
}

static void come_again(struct draft *draft, const struct happened *named)
{
    struct line_list puts = lines_posted(draft, named, LINE_PUT);
    qty_t sum = { 0 };

    for (size_t i = 0; i < puts.count && draft->status == OK; i++) {
        struct line *put = row_edit(draft, id_key(ROW_LINE, puts.ids[i].raw));
        qty_t part;

        if (put->target.raw == 0 || put->out.micro <= 0)
            continue;
        part = stage_once_more(draft, put);
        put->out = qty_sub(put->out, part);
        sum = qty_add(sum, part);
    }
    if (draft->status == OK && sum.micro == 0)
        refuse(draft, UNDO_NOTHING, "nothing lies where it went any more");
}

void undo_unstage(struct draft *draft, struct happened *first, struct happened *undone)
{
    struct happened *own = draft_own(draft);
    struct happened *live = undone ? undone : first;
    const struct happened *named =
        first->again_last == 0 ? first : row_see(draft, id_key(ROW_HAPPENED, first->again_last));

    if (live->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
    if (undone)
        refuse_if_gone(draft, first);
    refuse_if_closed(draft, first->order);
    if (draft->status != OK)
        return;
    own->order = first->order;
    live->qty = (qty_t){ 0 };
    if (undone) {
        own->previous = first->again_last;
        first->qty = first->qty_posted;
        go_back(draft, first, lots_were_named(draft, first));
    } else {
        own->qty = (qty_t){ QTY_ONE };
        unsettle(draft, first, (item_id_t){ 0 }, (qty_t){ 0 });
        come_again(draft, named);
    }
    settle_touched(draft);
}
