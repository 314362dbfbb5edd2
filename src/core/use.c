#include "core/use.h"

#include "base/ids.h"
#include "core/cost.h"
#include "core/journal.h"
#include "core/lot.h"

struct consumed consume_what_is_there(struct draft *draft, const struct item *item, qty_t qty,
                                      place_id_t named, struct use use)
{
    struct consumed there;

    pool_touch(draft, item);
    there.shortage = allocate(draft, item, qty, named, use);
    there.value = pool_draw(draft, item, qty_sub(qty, there.shortage), use);
    return there;
}

void refuse_short(struct draft *draft, const struct item *item, qty_t qty)
{
    char text[DECIMAL_TEXT_MAX];
    size_t size = qty_print(qty, text);

    refuse(draft, STOCK_SHORT, "%.*s short %.*s %.*s", (int)item->name.size, item->name.text,
           (int)size, text, (int)item->unit.size, item->unit.text);
}

void settle_at_end(struct draft *draft, const struct item *item, place_id_t place)
{
    struct waiting *first = row_edit(draft, id_key(ROW_WAITING, 1));
    struct stock *stock = row_edit(draft, stock_key(item->id, place));

    if (stock->waits)
        return;
    stock->waits = true;
    stock->next_item = first->item;
    stock->next_place = first->place;
    first->item = item->id;
    first->place = place;
}

/* The lots that this event picked for the use, an issue by hand for any, sorted. */
struct lots_picked {
    int64_t *ids;
    size_t count;
};

static struct lots_picked lots_picked_for(struct draft *draft, struct use use)
{
    struct lots_picked picked = {
        arena_alloc(draft->arena, (draft->line_count + 1) * sizeof(*picked.ids)), 0
    };

    if (!picked.ids) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return picked;
    }
    for (size_t i = 0; i < draft->line_count; i++) {
        const struct line *line = draft->lines[i];

        if (line_picks(line) &&
            (use.leaves_issued || (line->owner == use.owner && line->need == use.need)))
            picked.ids[picked.count++] = line->tag.lot;
    }
    ids_sort(picked.ids, picked.count);
    return picked;
}

/* A person named it, so another event has used it wrongly: whoever reads the posting can ask. */
static void note_gone(struct draft *draft, const struct item *item, qty_t qty, struct use use)
{
    bool is_piece = item->tracking == TRACK_SERIALS;
    struct lots_picked picked = { 0 };

    if (is_piece && use.lots)
        picked = lots_picked_for(draft, use);
    for (int i = 0; use.lots && i < use.lots->count && qty.micro > 0; i++) {
        int64_t lot = use.lots->ids[i];
        qty_t part = is_piece ? qty_min(qty, (qty_t){ QTY_ONE }) : qty;
        struct line *line;

        if (is_piece && ids_have(picked.ids, picked.count, lot))
            continue;
        line = line_add(draft, LINE_PASS, item->id, part);
        line->need = use.need;
        line->place = use.place;
        line->tag.lot = lot;
        line->detail = PASS_GONE;
        qty = qty_sub(qty, part);
    }
}

value_t consume_shortage(struct draft *draft, const struct item *item, qty_t qty, struct use use)
{
    value_t value = { 0 };

    if (qty.micro <= 0)
        return value;
    if (use.lots && item->short_policy != SHORT_REFUSE) {
        note_gone(draft, item, qty, use);
        settle_at_end(draft, item, use.place);
    }
    switch (item->short_policy) {
    case SHORT_REFUSE:
        refuse_short(draft, item, qty);
        return value;
    case SHORT_OWE:
        return owe(draft, item, qty, use);
    case SHORT_WARN:
        value = owe(draft, item, qty, use);
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_SHORT;
        return value;
    }
    return value;
}

value_t consume(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
                struct use use)
{
    struct consumed there = consume_what_is_there(draft, item, qty, named, use);

    return value_add(there.value, consume_shortage(draft, item, there.shortage, use));
}

void mark_settled(struct draft *draft, size_t from, line_id_t issue, qty_t position)
{
    for (size_t i = from; i < draft->line_count; i++) {
        struct line *line = draft->lines[i];

        line->target = issue;
        if (line->kind != LINE_TAKE)
            continue;
        line->position = position;
        position = qty_add(position, line->qty);
    }
}

void settle_issue(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty,
                  place_id_t from)
{
    const struct owed *owed = row_see(draft, id_key(ROW_OWED, issue.raw));
    struct use use = { .owner = owed->owner, .need = owed->need, .place = owed->place };
    qty_t position = owed->settled;
    size_t first = draft->line_count;
    value_t taken;
    value_t provisional;

    pool_touch(draft, item);
    if (item->tracking != TRACK_NONE)
        use.lots = lot_of_need(draft, owed->owner, owed->need);
    (void)allocate_at(draft, item, (struct pick){ qty, { .place = from }, RULE_SETTLE }, use);
    taken = pool_draw(draft, item, qty, use);
    mark_settled(draft, first, issue, position);
    provisional = owed_settle(draft, item, issue, qty);
    true_up_need(draft, use.owner, use.need, value_sub(taken, provisional));
}

/* The first open issue at a place that an order's report owes; raw 0: none. */
static line_id_t first_of_orders(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *stock = row_see(draft, stock_key(item->id, place));
    line_id_t id = stock->owed_first;

    while (id.raw != 0 && draft->status == OK) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, id.raw));
        const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, owed->owner));

        if (owner->order != 0)
            return id;
        id = owed->next;
    }
    return (line_id_t){ 0 };
}

/* … the oldest of them at any place. */
static line_id_t oldest_of_orders(struct draft *draft, const struct item *item)
{
    line_id_t oldest = { 0 };
    line_id_t run = { 0 };

    for (int p = 1; p <= draft->plant->place_count && draft->status == OK; p++) {
        line_id_t id = first_of_orders(draft, item, (place_id_t){ p });
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, id.raw));

        if (id.raw == 0 || (oldest.raw != 0 && owed->run.raw >= run.raw))
            continue;
        oldest = id;
        run = owed->run;
    }
    return oldest;
}

/* What lies on the back-order shelf is for orders that owe it, wherever they do. */
static void settle_from_shelf(struct draft *draft, const struct item *item)
{
    place_id_t shelf = { PLACE_SHELF };

    while (draft->status == OK && draft->settled_count < SETTLE_MAX) {
        qty_t usable = stock_not_due(draft, item, shelf);
        line_id_t id = { 0 };

        if (usable.micro > 0)
            id = oldest_of_orders(draft, item);
        if (id.raw == 0 || draft->status != OK)
            return;
        draft->settled_count++;
        settle_issue(draft, item, id,
                     qty_min(owed_open(row_see(draft, id_key(ROW_OWED, id.raw))), usable), shelf);
    }
}

/* From what lies at the place itself. */
static void settle_at(struct draft *draft, const struct item *item, place_id_t place)
{
    while (draft->status == OK) {
        const struct stock *stock = row_see(draft, stock_key(item->id, place));
        qty_t there = stock_not_due(draft, item, place);
        const struct owed *owed;

        if (stock->owed_first.raw == 0 || there.micro <= 0)
            return;
        if (draft->settled_count >= SETTLE_MAX) {
            settle_at_end(draft, item, place);
            return;
        }
        owed = row_see(draft, id_key(ROW_OWED, stock->owed_first.raw));
        if (draft->status != OK)
            return;
        draft->settled_count++;
        settle_issue(draft, item, stock->owed_first, qty_min(owed_open(owed), there), place);
    }
}

void settle(struct draft *draft, const struct item *item, place_id_t place)
{
    if (place.raw == PLACE_SHELF)
        settle_from_shelf(draft, item);
    settle_at(draft, item, place);
    if (place.raw != PLACE_SHELF)
        settle_from_shelf(draft, item);
}

void settle_waiting(struct draft *draft)
{
    const struct waiting *seen = row_see(draft, id_key(ROW_WAITING, 1));

    while (seen->item.raw != 0 && draft->settled_count < SETTLE_MAX && draft->status == OK) {
        struct waiting *first = row_edit(draft, id_key(ROW_WAITING, 1));
        item_id_t item = first->item;
        place_id_t place = first->place;
        struct stock *stock = row_edit(draft, stock_key(item, place));

        first->item = stock->next_item;
        first->place = stock->next_place;
        stock->waits = false;
        settle(draft, item_see(draft, item), place);
        seen = first;
    }
}
