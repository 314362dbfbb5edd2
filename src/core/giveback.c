#include "core/giveback.h"

#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/owed.h"
#include "core/picks.h"
#include "core/stated.h"
#include "core/take.h"
#include "core/undo_lots.h"

qty_t share_qty(qty_t qty, struct share share, qty_t step, enum rounding rounding)
{
    i128 over = (i128)qty.micro * share.stays.micro;
    i128 under = (i128)share.whole.micro * step.micro;
    i128 steps;

    if (under <= 0)
        return (qty_t){ 0 };
    steps = over / under;
    switch (rounding) {
    case ROUND_UP:
        steps += over % under != 0;
        break;
    case ROUND_HALF_AWAY:
        steps += over % under * 2 >= under;
        break;
    case ROUND_DOWN:
        break;
    }
    return qty_min(qty, (qty_t){ (int64_t)(steps * step.micro) });
}

value_t share_gone(value_t value, struct share share)
{
    return value_gone(value, share.stays, share.whole);
}

/* One need of an event: what is to come back of it, and where its parts were picked. */
struct need_back {
    qty_t live;
    qty_t back;
    struct line_list picks; /* newest first */
};

/* All that an event used. */
struct uses {
    struct line_list takes; /* and what was written off; newest first */
    struct line_list owes;  /* then those that are due */
    struct line_list dues;
    struct need_back *needs;
};

static struct need_back *need_of(struct draft *draft, const struct happened *event,
                                 struct uses *uses, line_id_t id)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

    return line->need >= 0 && line->need < event->need_count ? &uses->needs[line->need] : NULL;
}

static void count_live(struct draft *draft, const struct happened *event, struct uses *uses,
                       const struct line_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list->ids[i].raw));
        struct need_back *need = need_of(draft, event, uses, list->ids[i]);
        qty_t qty = line->out;

        if (!need)
            continue;
        if (line->kind == LINE_OWE || line->kind == LINE_DUE)
            qty = owed_open(row_see(draft, id_key(ROW_OWED, list->ids[i].raw)));
        need->live = qty_add(need->live, qty);
    }
}

/* What was passed over may be an alternate's. */
static bool line_asks(const struct line *line, const struct happened *event)
{
    return line->need >= 0 && line->owner == event->key.part[0] && line->kind != LINE_PASS;
}

/* What later events added to the needs: takes and owed issues, the newest first. */
static struct line_list lines_added(struct draft *draft, const struct happened *event)
{
    return lines_merged(draft, lines_of(draft, event, LINE_TAKE), lines_of(draft, event, LINE_OWE));
}

static item_id_t need_item(struct draft *draft, const struct happened *event, int32_t need)
{
    struct line_list added;

    for (int32_t n = 1; n <= event_lines_end(event); n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, event_line(event, n).raw));

        if (line->need == need && line_asks(line, event))
            return line->item;
    }
    added = lines_added(draft, event);
    for (size_t i = 0; i < added.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, added.ids[i].raw));

        if (line->need == need)
            return line->item;
    }
    return (item_id_t){ 0 };
}

static void need_items_add(struct need_items *items, const struct line *line)
{
    if (line->need >= 0 && line->need < items->count && items->of[line->need].raw == 0)
        items->of[line->need] = line->item;
}

struct need_items need_items(struct draft *draft, const struct happened *event)
{
    struct need_items items = { .count = event->need_count };
    struct line_list added;

    items.of = arena_alloc(draft->arena, ((size_t)items.count + 1) * sizeof(*items.of));
    if (!items.of) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return (struct need_items){ NULL, 0 };
    }
    for (int32_t n = 1; n <= event_lines_end(event); n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, event_line(event, n).raw));

        if (line_asks(line, event))
            need_items_add(&items, line);
    }
    added = lines_added(draft, event);
    for (size_t i = 0; i < added.count; i++)
        need_items_add(&items, row_see(draft, id_key(ROW_LINE, added.ids[i].raw)));
    return items;
}

static qty_t step_of(struct draft *draft, item_id_t item)
{
    return item.raw != 0 ? item_step(item_see(draft, item)) : (qty_t){ 1 };
}

qty_t need_items_step(struct draft *draft, const struct happened *event,
                      const struct need_items *items, int32_t need)
{
    return event_makes(event) ? step_of(draft, items->of[need]) : (qty_t){ 1 };
}

qty_t need_step(struct draft *draft, const struct happened *event, int32_t need)
{
    return event_makes(event) ? step_of(draft, need_item(draft, event, need)) : (qty_t){ 1 };
}

/* Looks at the layers and pools of all takes, so that what is missing is wanted at once. */
static void see_layers(struct draft *draft, const struct line_list *takes)
{
    for (size_t i = 0; i < takes->count; i++) {
        const struct line *take = row_see(draft, id_key(ROW_LINE, takes->ids[i].raw));
        const struct layer *layer = row_see(draft, id_key(ROW_LAYER, take->layer.raw));

        (void)item_see(draft, take->item);
        (void)row_see(draft, id_key(ROW_POOL, take->item.raw));
        if (draw_live(draft, layer->last_draw).raw == takes->ids[i].raw)
            (void)draw_live(draft, take->prev_draw); /* the layer's last once this is undone */
    }
}

static bool uses_gather(struct draft *draft, const struct happened *event, struct uses *uses)
{
    struct line_list picks = lines_of(draft, event, LINE_PICK);

    uses->needs = arena_alloc(draft->arena, ((size_t)event->need_count + 1) * sizeof(*uses->needs));
    if (!uses->needs) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return false;
    }
    uses->takes =
        lines_merged(draft, lines_of(draft, event, LINE_TAKE), lines_of(draft, event, LINE_SETTLE));
    uses->owes = lines_of(draft, event, LINE_OWE);
    uses->dues = lines_of(draft, event, LINE_DUE);
    see_layers(draft, &uses->takes);
    if (draft->status != OK)
        return false;
    count_live(draft, event, uses, &uses->owes);
    count_live(draft, event, uses, &uses->dues);
    count_live(draft, event, uses, &uses->takes);
    for (size_t i = 0; i < picks.count; i++) {
        struct need_back *need = need_of(draft, event, uses, picks.ids[i]);

        if (need)
            list_push(draft, &need->picks, picks.ids[i]);
    }
    return draft->status == OK;
}

static void give_back_open(struct draft *draft, struct happened *event, struct uses *uses,
                           const struct line_list *issues)
{
    for (size_t i = 0; i < issues->count && draft->status == OK; i++) {
        line_id_t id = issues->ids[i];
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, id.raw));
        struct need_back *need = need_of(draft, event, uses, id);
        qty_t part = need ? qty_min(need->back, owed_open(owed)) : (qty_t){ 0 };

        if (part.micro <= 0)
            continue;
        event_bear(draft, event, owed->need,
                   value_negate(owed_take_back(draft, item_see(draft, owed->item), id, part)));
        need->back = qty_sub(need->back, part);
    }
}

/* What was written off is an expense no more. */
static value_t write_off_back(struct draft *draft, const struct item *item, struct line *settled,
                              qty_t qty)
{
    struct share share = { qty_sub(settled->out, qty), settled->out };
    value_t value = share_gone(settled->out_value, share);
    struct line *back = line_add(draft, LINE_UNSETTLE, item->id, qty);

    back->target = (line_id_t){ settled->key.part[0] };
    back->target_seq = settled->target_seq;
    back->value = value;
    back->out = qty;
    back->out_value = value;
    settled->out = share.stays;
    settled->out_value = value_sub(settled->out_value, value);
    journal_end_under(draft, posted_first(draft, (line_id_t){ settled->key.part[0] }),
                      (struct end){ ROLE_EXPENSE, settled->detail }, item, value);
    return value;
}

value_t draw_give_back(struct draft *draft, struct line *take, qty_t qty,
                       const struct line_list *picks)
{
    const struct item *item = item_see(draft, take->item);
    value_t value;

    if (take->kind == LINE_SETTLE)
        return write_off_back(draft, item, take, qty);
    value = take_give_back(draft, item, take, qty, LINE_SLICE);
    put_back(draft, item, picks, qty);
    return value;
}

static void give_back_takes(struct draft *draft, struct happened *event, struct uses *uses)
{
    for (size_t i = 0; i < uses->takes.count && draft->status == OK; i++) {
        struct line *take = row_edit(draft, id_key(ROW_LINE, uses->takes.ids[i].raw));
        struct need_back *need = need_of(draft, event, uses, uses->takes.ids[i]);
        qty_t part = need ? qty_min(need->back, take->out) : (qty_t){ 0 };

        if (part.micro <= 0)
            continue;
        event_bear(draft, event, take->need,
                   value_negate(draw_give_back(draft, take, part, &need->picks)));
        need->back = qty_sub(need->back, part);
    }
}

/* What a need's own bill stood in for, and what alternates did. */
struct stood_in {
    qty_t own;
    qty_t others;
};

/* The rule is said by the line that stood in, not by one that took some of it back. */
static bool stood_in_by_own_bill(struct draft *draft, const struct line *line)
{
    if (line->target.raw != 0)
        line = row_see(draft, id_key(ROW_LINE, line->target.raw));
    return line->detail == RULE_BLOW_THROUGH;
}

static qty_t *stood_in_by(struct draft *draft, struct stood_in *all, const struct line *line)
{
    return stood_in_by_own_bill(draft, line) ? &all[line->need].own : &all[line->need].others;
}

/* Its share stays of what was blown through, and of all that stood in. */
static struct stood_in stood_in_goes(struct stood_in all, struct share share, qty_t step)
{
    qty_t sum = qty_add(all.own, all.others);
    qty_t own = share_qty(all.own, share, step, ROUND_UP);
    qty_t others = qty_sub(share_qty(sum, share, step, ROUND_UP), own);

    return (struct stood_in){ qty_sub(all.own, own),
                              qty_sub(all.others, qty_min(all.others, others)) };
}

/* What is to go of each need that the list's lines stood in for, newest first. */
static struct stood_in *stood_in_left(struct draft *draft, const struct line_list *list,
                                      int32_t needs, struct share share)
{
    struct stood_in *all = arena_alloc(draft->arena, ((size_t)needs + 1) * sizeof(*all));
    struct stood_in *left = arena_alloc(draft->arena, ((size_t)needs + 1) * sizeof(*left));

    if (!all || !left) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return NULL;
    }
    for (size_t i = 0; i < list->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list->ids[i].raw));
        qty_t *sum = stood_in_by(draft, all, line);

        *sum = qty_add(*sum, line->out);
    }
    for (size_t i = 0; i < list->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list->ids[i].raw));

        left[line->need] =
            stood_in_goes(all[line->need], share, item_step(item_see(draft, line->item)));
    }
    return left;
}

/* What a component's own bill or an alternate stood in for counts as given back by the same share.
 */
static void blown_back(struct draft *draft, const struct happened *event, struct share share)
{
    struct line_list list = lines_of(draft, event, LINE_BLOWN);
    struct stood_in *left = stood_in_left(draft, &list, event->need_count, share);

    for (size_t i = 0; left && i < list.count && draft->status == OK; i++) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        qty_t *goes = stood_in_by(draft, left, line);
        qty_t part = qty_min(*goes, line->out);
        struct line *back;

        if (part.micro <= 0)
            continue;
        back = line_add(draft, LINE_BLOWN, line->item, (qty_t){ 0 });
        back->need = line->need;
        back->target = list.ids[i];
        back->out = part;
        line->out = qty_sub(line->out, part);
        *goes = qty_sub(*goes, part);
    }
}

void blown_again(struct draft *draft, const struct happened *undone, struct share share)
{
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list list = lines_posted(draft, undone, LINE_BLOWN);
    struct stood_in *left = stood_in_left(draft, &list, event->need_count, share);

    for (size_t i = 0; left && i < list.count && draft->status == OK; i++) {
        struct line *back = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        struct line *line = row_edit(draft, id_key(ROW_LINE, back->target.raw));
        qty_t *goes = stood_in_by(draft, left, back);
        qty_t part = qty_min(*goes, back->out);

        back->out = qty_sub(back->out, part);
        line->out = qty_add(line->out, part);
        *goes = qty_sub(*goes, part);
    }
}

static struct line *catch_up_line(struct draft *draft, line_id_t target, qty_t qty)
{
    const struct line *caught = row_see(draft, id_key(ROW_LINE, target.raw));
    struct line *line = line_add(draft, LINE_CATCH_UP, caught->item, qty);

    line->target = target;
    line->target_seq = caught->target_seq;
    line->detail = caught->detail;
    return line;
}

/* Pieces that passed a pay point unreported go by the share of those that were reported. */
static void caught_up_back(struct draft *draft, const struct happened *event, struct share share)
{
    struct line_list list = lines_of(draft, event, LINE_CATCH_UP);

    for (size_t i = list.count; i-- > 0 && draft->status == OK;) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        qty_t stays = share_qty(line->out, share, (qty_t){ 1 }, ROUND_HALF_AWAY);
        qty_t gone = qty_sub(line->out, stays);

        if (gone.micro == 0)
            continue;
        line->out = stays;
        catch_up_line(draft, list.ids[i], (qty_t){ -gone.micro })->out = gone;
    }
}

void caught_up_again(struct draft *draft, const struct happened *undone, struct share share)
{
    struct line_list list = lines_posted(draft, undone, LINE_CATCH_UP);

    for (size_t i = list.count; i-- > 0 && draft->status == OK;) {
        struct line *back = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        struct line *line = row_edit(draft, id_key(ROW_LINE, back->target.raw));
        qty_t stays = share_qty(back->out, share, (qty_t){ 1 }, ROUND_HALF_AWAY);
        qty_t again = qty_sub(back->out, stays);

        if (again.micro == 0)
            continue;
        back->out = stays;
        line->out = qty_add(line->out, again);
        (void)catch_up_line(draft, back->target, again);
    }
}

/* Of goods that the undo names nothing was owed or written off: what is drawn of them comes back.
 */
static void give_back_named(struct draft *draft, struct happened *event, struct uses *uses)
{
    struct uses drawn = { .needs = uses->needs };

    for (int32_t k = 0; k < event->need_count; k++)
        uses->needs[k].picks = undo_lots_first(draft, &uses->needs[k].picks);
    for (size_t i = 0; i < uses->takes.count; i++) {
        const struct line *take = row_see(draft, id_key(ROW_LINE, uses->takes.ids[i].raw));

        if (take->kind == LINE_TAKE && take->item.raw == event->item.raw)
            list_push(draft, &drawn.takes, uses->takes.ids[i]);
    }
    give_back_takes(draft, event, &drawn);
}

static void give_back_uses(struct draft *draft, struct happened *event, struct uses *uses)
{
    if (undo_lots_are_used(draft, event))
        give_back_named(draft, event, uses);
    give_back_open(draft, event, uses, &uses->owes);
    give_back_open(draft, event, uses, &uses->dues);
    give_back_takes(draft, event, uses);
}

/* What does not stay of all needs; or, of a rework, of its goods or of all but these. */
static void share_back(struct draft *draft, const struct happened *event, struct uses *uses,
                       struct share share, bool goods)
{
    size_t size = ((size_t)event->need_count + 1) * sizeof(qty_t);
    qty_t *whole = arena_alloc(draft->arena, size);
    qty_t *goes = arena_alloc(draft->arena, size);

    if (!whole || !goes) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return;
    }
    for (int32_t k = 0; k < event->need_count; k++)
        whole[k] = uses->needs[k].live;
    needs_go(draft, event, (struct needs_share){ whole, goes, share, false });
    for (int32_t k = 0; k < event->need_count; k++)
        if (need_is_goods(event, k) == goods)
            uses->needs[k].back = goes[k];
}

void give_back_needs(struct draft *draft, struct happened *event, struct share share)
{
    struct uses uses = { .needs = NULL };

    if (!uses_gather(draft, event, &uses))
        return;
    share_back(draft, event, &uses, share, false);
    blown_back(draft, event, share);
    caught_up_back(draft, event, share);
    give_back_uses(draft, event, &uses);
}

void give_back_goods(struct draft *draft, struct happened *event, struct share share)
{
    struct uses uses = { .needs = NULL };

    if (!need_is_goods(event, 0) || !uses_gather(draft, event, &uses))
        return;
    share_back(draft, event, &uses, share, true);
    give_back_uses(draft, event, &uses);
}

value_t give_back_need(struct draft *draft, int64_t seq, int32_t need, qty_t qty)
{
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, seq));
    struct uses uses = { .needs = NULL };
    value_t before = event->cost;
    value_t after;

    if (!uses_gather(draft, event, &uses))
        return (value_t){ 0 };
    uses.needs[need].back = qty_min(qty, uses.needs[need].live);
    give_back_uses(draft, event, &uses);
    after = event->cost;
    event->cost = before;
    return value_sub(after, before);
}
