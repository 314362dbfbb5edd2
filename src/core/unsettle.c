#include "core/unsettle.h"

#include "core/cost.h"
#include "core/journal.h"
#include "core/owed.h"
#include "core/picks.h"
#include "core/take.h"

/* Returns by how much what its event booked changes. */
static value_t unsettle_take(struct draft *draft, line_id_t id, qty_t qty)
{
    struct line *take = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *owe_line = row_see(draft, id_key(ROW_LINE, take->target.raw));
    qty_t position = qty_add(take->position, qty_sub(take->out, qty));
    size_t first = draft->line_count;
    value_t back = take_give_back(draft, item_see(draft, take->item), take, qty, LINE_SLICE);
    value_t owed;

    for (size_t i = first; i < draft->line_count; i++)
        draft->lines[i]->detail = BACK_UNSETTLED;
    put_back_for(draft, take, qty);
    owed = owe_again(draft, item_see(draft, owe_line->item), take->target, position, qty);
    return value_sub(owed, back);
}

static value_t unsettle_written_off(struct draft *draft, line_id_t id, qty_t qty)
{
    struct line *settled = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *owe_line = row_see(draft, id_key(ROW_LINE, settled->target.raw));
    const struct item *item = item_see(draft, owe_line->item);
    qty_t stays = qty_sub(settled->out, qty);
    value_t back = value_gone(settled->out_value, stays, settled->out);
    value_t owed = owe_again(draft, item, settled->target, qty_add(settled->position, stays), qty);

    settled->out = stays;
    settled->out_value = value_sub(settled->out_value, back);
    journal_end_under(draft, posted_first(draft, id), (struct end){ ROLE_EXPENSE, settled->detail },
                      item, back);
    return value_sub(owed, back);
}

/* Takes for others and what was written off, as one event posted them; newest first. */
static void settled_by(struct draft *draft, const struct happened *event, item_id_t item,
                       struct line_list *list, qty_t *live)
{
    for (int32_t n = event_lines_end(event); n >= 1; n--) {
        line_id_t id = event_line(event, n);
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
        bool counts = (line->kind == LINE_TAKE && line->target.raw != 0) ||
                      (line->kind == LINE_SETTLE && line->detail != 0);

        if (!counts || line->out.micro <= 0 || !event_has_line(event, n) ||
            (item.raw != 0 && line->item.raw != item.raw))
            continue;
        list_push(draft, list, id);
        *live = qty_add(*live, line->out);
    }
}

/* By the event, and by those that made it happen again; newest first. */
static struct line_list settled_all(struct draft *draft, const struct happened *event,
                                    item_id_t item, qty_t *live)
{
    struct line_list list = { 0 };
    int64_t again = event->again_last;

    *live = (qty_t){ 0 };
    while (again != 0 && draft->status == OK) {
        const struct happened *giving = row_see(draft, id_key(ROW_HAPPENED, again));

        settled_by(draft, giving, item, &list, live);
        again = giving->previous;
    }
    settled_by(draft, event, item, &list, live);
    return list;
}

item_id_t settled_item_after(struct draft *draft, const struct happened *event, item_id_t last)
{
    qty_t live;
    struct line_list all = settled_all(draft, event, (item_id_t){ 0 }, &live);
    item_id_t next = { 0 };

    for (size_t i = 0; i < all.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, all.ids[i].raw));

        if (line->item.raw > last.raw && (next.raw == 0 || line->item.raw < next.raw))
            next = line->item;
    }
    return next;
}

qty_t settled_live(struct draft *draft, const struct happened *event, item_id_t item)
{
    qty_t live;

    (void)settled_all(draft, event, item, &live);
    return live;
}

void unsettle(struct draft *draft, const struct happened *event, item_id_t item, qty_t keep)
{
    qty_t live;
    struct line_list list = settled_all(draft, event, item, &live);
    qty_t back = qty_sub(live, keep);
    line_id_t issue = { 0 };
    int64_t owner = 0;
    int32_t need = 0;
    value_t change = { 0 }; /* of one issue: what settled it is trued up at once */

    for (size_t i = 0; i < list.count && back.micro > 0 && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));
        qty_t part = qty_min(back, line->out);

        if (line->target.raw != issue.raw) {
            true_up_need(draft, owner, need, change);
            change = (value_t){ 0 };
        }
        issue = line->target;
        owner = line->owner;
        need = line->need;
        if (line->kind == LINE_TAKE)
            change = value_add(change, unsettle_take(draft, list.ids[i], part));
        else
            change = value_add(change, unsettle_written_off(draft, list.ids[i], part));
        back = qty_sub(back, part);
    }
    true_up_need(draft, owner, need, change);
}
