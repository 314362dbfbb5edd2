#include "core/putright.h"

#include "core/ahead.h"
#include "core/journal.h"
#include "core/keep.h"
#include "core/manual.h"
#include "core/trigger.h"
#include "core/unsettle.h"
#include "core/use.h"

bool verb_brings_in(enum verb verb)
{
    return verb == VERB_RECEIVE || verb == VERB_OPENING || verb == VERB_COUNT_STOCK;
}

bool event_is_move(const struct happened *event)
{
    return event->verb == VERB_MOVE || verb_keeps(event->verb) || event->verb == VERB_IDENTIFY ||
           (event->verb == VERB_SHIP && event->place.raw != 0);
}

struct spot move_end(struct draft *draft, const struct happened *event, const struct line *pick)
{
    struct spot end = { event->place, pick->tag };

    if (event->verb == VERB_IDENTIFY) /* its put comes right behind its pick */
        end.tag =
            ((const struct line *)row_see(draft, id_key(ROW_LINE, pick->key.part[0] + 1)))->tag;
    else if (verb_keeps(event->verb))
        end.tag.kept = event_kept(draft, event);
    else if (event->verb == VERB_SHIP)
        end.tag.kept = 0;
    return end;
}

qty_t event_live(struct draft *draft, const struct happened *event)
{
    if (event->verb == VERB_SETTLE)
        return settled_live(draft, event, (item_id_t){ 0 });
    if (event_triggers(event))
        return qty_add(triggered_live(draft, event),
                       qty_add(extra_live(draft, event), handed_live(draft, event)));
    return event->qty;
}

bool event_has_bad(const struct happened *event)
{
    return event->qty.micro == 0 &&
           (event->scrapped.micro > 0 || event->lost.micro > 0 || event->taken_up.micro > 0);
}

bool event_stands(struct draft *draft, const struct happened *event)
{
    return event_live(draft, event).micro > 0 || event_has_bad(event);
}

struct share share_of_made(struct share good, const struct happened *event)
{
    qty_t bad = qty_add(event->scrapped, event->lost);
    bool is_undo = event->verb == VERB_UNDO;

    if (good.stays.micro == 0)
        return good;
    return (struct share){ is_undo ? good.stays : qty_add(good.stays, bad),
                           qty_add(good.whole, bad) };
}

void inflow_book(struct putright *right, const struct happened *event, value_t paid)
{
    struct draft *draft = right->draft;
    struct end shrinkage = { ROLE_SHRINKAGE, 0 };

    if (event->verb == VERB_RECEIVE)
        journal_end(draft, ROLE_PAYABLES, 0, right->item, paid);
    else if (event->verb == VERB_OPENING)
        journal_booked_under(draft, event->key.part[0], ROLE_OPENING, right->item, paid);
    else
        journal_end_under(draft, event->key.part[0], shrinkage, right->item, paid);
}

bool putright_within(struct putright *right, const struct happened *made, qty_t qty,
                     struct putright *inner)
{
    if (!made || qty.micro <= 0 || right->draft->status != OK)
        return false;
    *inner = (struct putright){ .draft = right->draft,
                                .event = row_edit(right->draft, made->key),
                                .item = right->item,
                                .qty = qty,
                                .share = { qty_sub(made->qty, qty), made->qty } };
    inner->own = within_begin(right->draft, VERB_UNDO);
    inner->own->item = made->item;
    inner->own->qty = qty;
    inner->own->qty_posted = qty;
    inner->own->undoes = made->key.part[0];
    return true;
}

void settle_touched(struct draft *draft)
{
    settle_since(draft, 0);
}

/* Claims that came back cover what is due for their order: free stock is due no more. */
static void settle_covered(struct draft *draft, const struct item *item)
{
    for (int p = 1; p <= draft->plant->place_count && draft->status == OK; p++) {
        const struct stock *head = row_see(draft, stock_key(item->id, (place_id_t){ p }));

        if (head->due.micro > 0)
            settle(draft, item, (place_id_t){ p });
    }
}

void settle_since(struct draft *draft, size_t from)
{
    size_t count = draft->line_count;

    for (size_t i = from; i < count && draft->status == OK; i++) {
        const struct line *line = draft->lines[i];

        if (line->kind == LINE_PUT || line->kind == LINE_MAKE || line->kind == LINE_OWE ||
            line->kind == LINE_RETURN || line->kind == LINE_UNDUE)
            settle(draft, item_see(draft, line->item), line->place);
        if (line->kind == LINE_PUT && tag_claim(line->tag) != 0)
            settle_covered(draft, item_see(draft, line->item));
    }
}
