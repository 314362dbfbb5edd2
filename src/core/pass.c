#include "core/pass.h"

#include "core/claim.h"

/* Whose need it is, where that is of another event: a finish takes for many. */
static int64_t whose(const struct draft *draft, const struct look *look)
{
    return look->use->owner == draft->seq ? 0 : look->use->owner;
}

/* The line that says it for the need already; those of triggers name an issue. */
static struct line *line_said(struct draft *draft, const struct look *look, enum pass_cause cause)
{
    for (size_t i = draft->line_count; i > 0; i--) {
        struct line *line = draft->lines[i - 1];

        if (line->kind == LINE_PASS && line->target.raw == 0 &&
            line->item.raw == look->item->id.raw && line->place.raw == look->place.raw &&
            line->detail == (int32_t)cause && line->need == look->use->need &&
            line->target_seq == whose(draft, look))
            return line;
    }
    return NULL;
}

/* One line of a need, place and cause, be the place looked at more than once. */
static void say(struct draft *draft, const struct look *look, enum pass_cause cause, qty_t qty)
{
    struct line *line;

    if (qty.micro <= 0)
        return;
    line = line_said(draft, look, cause);
    if (!line) {
        line = line_add(draft, LINE_PASS, look->item->id, (qty_t){ 0 });
        line->need = look->use->need;
        line->target_seq = whose(draft, look);
        line->place = look->place;
        line->detail = (int32_t)cause;
    }
    if (line->qty.micro < qty.micro)
        line->qty = qty;
}

/* What would have been taken of one kind of goods, as they and the picks are gone through. */
struct would {
    struct draft *draft;
    const struct look *look;
    int64_t kept;   /* what the goods are kept for */
    int64_t picked; /* … and those that were picked */
    size_t at;      /* the next line that may be a pick */
    qty_t left;
    qty_t sum;
};

/* Goods without a lot come first; of one lot what may be taken does. */
static bool pick_goes_before(const struct would *would, int64_t picked, int64_t lot)
{
    struct draft *draft = would->draft;
    bool comes;

    if (picked == lot || picked == 0)
        return true;
    if (lot == 0)
        return false;
    comes = lot_is_to_come(draft, picked);
    if (would->picked == 0 && comes != lot_is_to_come(draft, lot))
        return !comes;
    return lot_goes_before(draft, would->look->item, picked, lot);
}

/* What was picked before the lot's turn was needed no more. */
static void pass_picks(struct would *would, int64_t lot)
{
    for (; would->at < would->draft->line_count; would->at++) {
        const struct line *line = would->draft->lines[would->at];

        if (line->kind != LINE_PICK || line->place.raw != would->look->place.raw ||
            line->tag.kept != would->picked)
            continue;
        if (!pick_goes_before(would, line->tag.lot, lot))
            return;
        would->left = qty_sub(would->left, qty_min(would->left, line->qty));
    }
}

/* Of free goods by first expiry none is behind one that has not expired. */
static bool none_follows(const struct would *would, int64_t lot)
{
    return would->kept == 0 && lot != 0 && would->look->item->picking == PICKING_FEFO &&
           !lot_is_expired(would->draft, lot);
}

/* … of lots that began by the event's day, or of those that had not yet; of what is staged, of all.
 */
static void would_take_of(struct would *would, bool to_come)
{
    struct stock_walk walk = walk_of(would->look->item, would->look->place, would->kept);
    struct spot spot;
    qty_t there;

    while (would->left.micro > 0 && walk_next(would->draft, &walk, &spot, &there)) {
        qty_t part;

        if (none_follows(would, spot.tag.lot))
            return;
        if (would->picked == 0 && lot_is_to_come(would->draft, spot.tag.lot) != to_come)
            continue;
        pass_picks(would, spot.tag.lot);
        if (would->kept == would->picked && !lot_is_expired(would->draft, spot.tag.lot))
            continue;
        part = qty_min(would->left, there);
        would->left = qty_sub(would->left, part);
        would->sum = qty_add(would->sum, part);
    }
}

/* Of what is kept for `kept`, beside picks of what is kept for `picked`: where that is the same, of
 * what has expired. */
static qty_t would_take(struct draft *draft, const struct look *look, int64_t kept, int64_t picked)
{
    struct would would = { draft, look, kept, picked, look->from, look->sought, { 0 } };

    would_take_of(&would, false);
    if (picked == 0)
        would_take_of(&would, true);
    return would.sum;
}

static void note_claims(struct draft *draft, const struct look *look)
{
    int64_t kept = kept_after(draft, look->item, look->place, 0);
    qty_t sum = { 0 };

    for (; kept != 0 && draft->status == OK;
         kept = kept_after(draft, look->item, look->place, kept)) {
        int64_t order = tag_claim((struct tag){ .kept = kept });
        const struct stock *head =
            row_see(draft, stock_tag_key(look->item->id, look->place, (struct tag){ 0, kept }));

        if (order != 0 && order != look->use->order)
            sum = qty_add(sum, qty_add(head->qty, head->lots));
    }
    say(draft, look, PASS_CLAIMED, qty_min(sum, look->left));
}

void pass_note(struct draft *draft, const struct look *look)
{
    bool is_short = look->left.micro > 0;
    const struct stock *head;
    bool may_be_kept;

    if (!is_short && look->item->tracking == TRACK_NONE)
        return; /* goods without a lot come one like the other */
    head = row_see(draft, stock_key(look->item->id, look->place));
    may_be_kept = head->kept_first != 0;
    if (may_be_kept)
        say(draft, look, PASS_HELD, would_take(draft, look, STOCK_HELD, 0));
    if (may_be_kept && !look->use->takes_failed)
        say(draft, look, PASS_INSPECT, would_take(draft, look, STOCK_INSPECT, 0));
    if (may_be_kept && is_short)
        note_claims(draft, look);
    if (look->met_expired || (is_short && head->lot_first != 0))
        say(draft, look, PASS_EXPIRED, would_take(draft, look, 0, 0));
}

void pass_note_staged(struct draft *draft, const struct look *look)
{
    int64_t kept = kept_for(look->use->order);

    say(draft, look, PASS_EXPIRED, would_take(draft, look, kept, kept));
}
