#include "core/expiry.h"

#include "core/history.h"
#include "core/lot.h"
#include "core/putright.h"
#include "core/resolve.h"
#include "core/rests.h"
#include "core/use.h"

bool expiry_is_anew(int32_t said)
{
    return said == EXPIRY_ANEW || said == EXPIRY_KEPT;
}

/* A lot that is taken at another time changes its place among the others, wherever it lies. */
static void lot_date(struct draft *draft, const struct item *item, int64_t id, struct lot_dates to)
{
    struct lot *lot = row_edit(draft, id_key(ROW_LOT, id));

    if (lot->day.number == to.day.number && lot->expiry.number == to.expiry.number)
        return;
    lot->day = to.day;
    lot->expiry = to.expiry;
    for (int p = 1; p <= draft->plant->place_count && lot->qty.micro > 0; p++) {
        struct spot spot = { { p }, { .lot = id } };

        do {
            stock_relink(draft, item, spot);
            spot.tag.kept = kept_after(draft, item, spot.place, spot.tag.kept);
        } while (spot.tag.kept != 0 && draft->status == OK);
    }
}

static struct line *expiry_line(struct draft *draft, const struct item *item, int64_t id,
                                day_t expiry)
{
    struct line *line = line_add(draft, LINE_EXPIRY, item->id, (qty_t){ 0 });

    line->tag.lot = id;
    line->day = expiry;
    return line;
}

static void lot_say(struct draft *draft, struct line *line, enum expiry_said said)
{
    struct lot *lot = row_edit(draft, id_key(ROW_LOT, line->tag.lot));

    line->detail = (int32_t)said;
    line->prev_draw = lot->said;
    lot->said = (line_id_t){ line->key.part[0] };
}

/* Where nobody said otherwise, and it is what it was, there is nothing to say. */
void lot_begin_anew(struct draft *draft, const struct item *item, int64_t id, day_t expiry)
{
    const struct lot *lot = row_see(draft, id_key(ROW_LOT, id));
    bool is_kept = day_is_none(expiry);
    struct lot_dates to = { draft->event->day, is_kept ? lot->expiry : expiry };

    if (draft->status != OK || (lot->said.raw == 0 && lot->day.number == to.day.number &&
                                lot->expiry.number == to.expiry.number))
        return;
    lot_say(draft, expiry_line(draft, item, id, to.expiry), is_kept ? EXPIRY_KEPT : EXPIRY_ANEW);
    lot_date(draft, item, id, to);
}

/* What the newest of those say that stand. */
static struct lot_dates dates_said(struct draft *draft, const struct lot *lot)
{
    int64_t first = line_seq((line_id_t){ lot->key.part[0] });
    struct lot_dates dates = { DAY_NONE, lot->first_expiry };
    line_id_t id = lot->said;
    bool has_day = false;
    bool has_expiry = false;

    while (id.raw != 0 && !(has_day && has_expiry) && draft->status == OK) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
        const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, line_seq(id)));
        bool stands = event_stands(draft, event);

        if (stands && !has_expiry && line->detail != EXPIRY_KEPT) {
            dates.expiry = line->day;
            has_expiry = true;
        }
        if (stands && !has_day && expiry_is_anew(line->detail)) {
            dates.day = event->day;
            has_day = true;
        }
        id = line->prev_draw;
    }
    if (!has_day)
        dates.day = ((const struct happened *)row_see(draft, id_key(ROW_HAPPENED, first)))->day;
    return dates;
}

void expiries_follow(struct draft *draft, const struct happened *event)
{
    struct line_list lines = lines_posted(draft, event, LINE_EXPIRY);

    for (size_t i = 0; i < lines.count && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));
        const struct lot *lot = row_see(draft, id_key(ROW_LOT, line->tag.lot));
        const struct item *item = item_see(draft, line->item);
        struct lot_dates dates = dates_said(draft, lot);

        if (draft->status == OK && dates.expiry.number != lot->expiry.number)
            expiry_line(draft, item, line->tag.lot, dates.expiry)->detail = EXPIRY_BACK;
        if (draft->status == OK)
            lot_date(draft, item, line->tag.lot, dates);
    }
}

static void lot_settle(struct draft *draft, const struct item *item, int64_t lot)
{
    for (int p = 1; p <= draft->plant->place_count && draft->status == OK; p++) {
        place_id_t place = { p };
        const struct stock *stock =
            row_see(draft, stock_tag_key(item->id, place, (struct tag){ .lot = lot }));

        if (stock->qty.micro > 0)
            settle(draft, item, place);
    }
}

void expiries_settle(struct draft *draft, const struct happened *event)
{
    struct line_list lines = lines_posted(draft, event, LINE_EXPIRY);

    for (size_t i = lines.count; i-- > 0 && draft->status == OK;) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        lot_settle(draft, item_see(draft, line->item), line->tag.lot);
    }
}

void say_expiry(struct draft *draft)
{
    const struct item *item = resolve_stocked(draft);
    struct happened *own = draft_own(draft);
    const struct lot *lot;
    int64_t id;

    if (draft->status != OK)
        return;
    own->item = item->id;
    own->qty = (qty_t){ QTY_ONE }; /* it stands */
    pool_touch(draft, item);
    id = lot_of_event(draft, item);
    if (draft->status != OK)
        return;
    lot = row_see(draft, id_key(ROW_LOT, id));
    lot_say(draft, expiry_line(draft, item, id, draft->event->expires), EXPIRY_SAID);
    lot_date(draft, item, id, (struct lot_dates){ lot->day, draft->event->expires });
    lot_settle(draft, item, id);
}

void undo_expiry(struct draft *draft, struct happened *first, struct happened *undone)
{
    struct happened *live = undone ? undone : first;

    if (live->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
    if (undone)
        refuse_if_gone(draft, first);
    if (draft->status != OK)
        return;
    pool_touch(draft, item_see(draft, first->item));
    live->qty = (qty_t){ 0 };
    if (undone)
        first->qty = (qty_t){ QTY_ONE };
    else
        draft_own(draft)->qty = (qty_t){ QTY_ONE };
    expiries_follow(draft, first);
    expiries_settle(draft, first);
}
