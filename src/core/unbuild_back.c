#include "core/unbuild.h"

#include "base/id_map.h"
#include "core/apart.h"
#include "core/history.h"
#include "core/inflow.h"
#include "core/journal.h"
#include "core/unsettle.h"

/* What of a component goes when `part` of the pieces that it came out of is undone, or done again:
 * whole steps stay. */
static qty_t component_part(struct draft *draft, const struct line *line, struct share share)
{
    const struct item *item = item_see(draft, line->item);

    return qty_sub(line->out, share_qty(line->out, share, item_step(item), ROUND_DOWN));
}

static void variance_more(const struct putright *right, const struct happened *event, value_t value)
{
    journal_booked_under(right->draft, event->key.part[0], ROLE_PRODUCTION_VARIANCE, right->item,
                         value);
}

/* A lost component is lost no more by `qty`, or (negative) once more. */
static void lost_change(const struct putright *right, const struct happened *event, line_id_t id,
                        qty_t qty, value_t value)
{
    struct draft *draft = right->draft;
    struct line *lost = row_edit(draft, id_key(ROW_LINE, id.raw));
    struct line *line = line_add(draft, LINE_SCRAPPED, lost->item, (qty_t){ -qty.micro });
    struct end end = { event->reason != 0 ? ROLE_EXPENSE : ROLE_SCRAP, event->reason };

    line->target = id;
    line->value = value_negate(value);
    if (qty.micro > 0) {
        line->out = qty;
        line->out_value = value;
    }
    lost->out = qty_sub(lost->out, qty);
    lost->out_value = value_sub(lost->out_value, value);
    journal_end_under(draft, event->key.part[0], end, item_see(draft, lost->item),
                      value_negate(value));
    variance_more(right, event, value);
}

/* What the event brought in by one of its lines. */
static struct brought brought_as(struct draft *draft, struct happened *event, line_id_t id)
{
    const struct line *put = row_see(draft, id_key(ROW_LINE, id.raw));
    struct brought brought = brought_by(draft, event);

    brought.item = item_see(draft, put->item);
    brought.place = put->place;
    brought.inflow = id;
    return brought;
}

static void component_back(const struct putright *right, line_id_t id, struct share share)
{
    struct draft *draft = right->draft;
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
    qty_t qty = component_part(draft, line, share);
    value_t value = value_gone(line->out_value, qty_sub(line->out, qty), line->out);
    struct brought brought;

    if (qty.micro <= 0)
        return;
    if (line->kind == LINE_SCRAPPED) {
        lost_change(right, right->event, id, qty, value);
        return;
    }
    brought = brought_as(draft, right->event, id);
    variance_more(right, right->event, value);
    inflow_lower(draft, &brought, qty, value);
}

/* The line that says how many pieces of which completion are apart changes by `qty`. */
static void apart_change(struct draft *draft, line_id_t id, qty_t qty)
{
    struct line *apart = row_edit(draft, id_key(ROW_LINE, id.raw));
    struct line *line = line_add(draft, LINE_APART, apart->item, (qty_t){ -qty.micro });

    line->target = id;
    line->target_seq = apart->target_seq;
    if (qty.micro > 0)
        line->out = qty;
    apart->out = qty_sub(apart->out, qty);
}

/* The components that came out of the pieces of one line, newest first. */
static struct line_list components_of(struct draft *draft, const struct happened *event,
                                      line_id_t apart)
{
    struct line_list all = lines_merged(draft, lines_posted(draft, event, LINE_PUT),
                                        lines_posted(draft, event, LINE_SCRAPPED));
    struct line_list own = { 0 };

    for (size_t i = 0; i < all.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, all.ids[i].raw));

        if (line_is_component(line) && line->target.raw == apart.raw)
            list_push(draft, &own, all.ids[i]);
    }
    return own;
}

/* An item that came out, and how much of it stays. */
struct stays {
    item_id_t item;
    qty_t qty;
};

/* The items that came out, each once, in the order in which they did. */
struct stays_list {
    struct stays *items;
    size_t count;
    struct id_map by_item;
};

static struct stays_list items_out(struct putright *right)
{
    struct draft *draft = right->draft;
    struct line_list puts = lines_posted(draft, right->event, LINE_PUT);
    struct stays_list list = { .items = arena_alloc(draft->arena,
                                                    (puts.count + 1) * sizeof(*list.items)) };

    if (!list.items) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return list;
    }
    for (size_t i = puts.count; i-- > 0 && draft->status == OK;) {
        const struct line *put = row_see(draft, id_key(ROW_LINE, puts.ids[i].raw));

        if (id_map_find(&list.by_item, put->item.raw) != 0)
            continue;
        list.items[list.count++].item = put->item;
        if (!id_map_put(&list.by_item, draft->arena, put->item.raw, list.count))
            refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
    }
    return list;
}

/* What of each item stays when so much of the event goes, newest pieces first. */
static struct stays_list items_stay(struct putright *right)
{
    struct draft *draft = right->draft;
    struct line_list aparts = lines_posted(draft, right->event, LINE_APART);
    struct stays_list stays = items_out(right);
    qty_t left = right->qty;

    for (size_t a = 0; a < aparts.count && draft->status == OK; a++) {
        const struct line *apart = row_see(draft, id_key(ROW_LINE, aparts.ids[a].raw));
        qty_t part = qty_min(left, apart->out);
        struct share share = { qty_sub(apart->out, part), apart->out };
        struct line_list list = components_of(draft, right->event, aparts.ids[a]);

        left = qty_sub(left, part);
        for (size_t i = 0; i < list.count; i++) {
            const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));
            size_t at = id_map_find(&stays.by_item, line->item.raw);
            qty_t stay = qty_sub(line->out, component_part(draft, line, share));

            if (line->kind == LINE_PUT && at != 0)
                stays.items[at - 1].qty = qty_add(stays.items[at - 1].qty, stay);
        }
    }
    return stays;
}

void unbuild_unsettle(struct putright *right)
{
    struct draft *draft = right->draft;
    struct stays_list stays = items_stay(right);

    for (size_t i = 0; i < stays.count && draft->status == OK; i++)
        unsettle(draft, right->event, stays.items[i].item, stays.items[i].qty);
}

void unbuild_take_back(struct putright *right)
{
    struct draft *draft = right->draft;
    struct line_list aparts = lines_posted(draft, right->event, LINE_APART);
    qty_t left = right->qty;

    for (size_t a = 0; a < aparts.count && left.micro > 0 && draft->status == OK; a++) {
        const struct line *apart = row_see(draft, id_key(ROW_LINE, aparts.ids[a].raw));
        qty_t part = qty_min(left, apart->out);
        struct share share = { qty_sub(apart->out, part), apart->out };
        struct line_list list = components_of(draft, right->event, aparts.ids[a]);

        if (part.micro <= 0)
            continue;
        apart_change(draft, aparts.ids[a], part);
        for (size_t i = 0; i < list.count && draft->status == OK; i++)
            component_back(right, list.ids[i], share);
        left = qty_sub(left, part);
    }
}

/* What an undo took out comes in again. */
static void lowered_again(const struct putright *right, struct happened *event, struct line *lower,
                          struct share share)
{
    struct draft *draft = right->draft;
    struct brought brought = brought_as(draft, event, lower->target);
    const struct line *put = row_edit(draft, id_key(ROW_LINE, lower->target.raw));
    value_t before = put->out_value;
    qty_t qty = component_part(draft, lower, share);
    value_t value = value_gone(lower->out_value, qty_sub(lower->out, qty), lower->out);

    if (qty.micro <= 0)
        return;
    inflow_raise(draft, &brought, lower, qty, value);
    variance_more(right, event, value_sub(before, put->out_value));
}

/* What an undo did with components that came out of the pieces of one line is reversed. */
static void components_again(const struct putright *right, struct happened *event,
                             const struct happened *undone, const struct line *apart,
                             struct share share)
{
    struct draft *draft = right->draft;
    struct line_list list = lines_merged(draft, lines_posted(draft, undone, LINE_LOWER),
                                         lines_posted(draft, undone, LINE_SCRAPPED));

    for (size_t i = 0; i < list.count && draft->status == OK; i++) {
        struct line *back = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        const struct line *first = row_see(draft, id_key(ROW_LINE, back->target.raw));
        qty_t qty = component_part(draft, back, share);
        value_t value;

        if (first->target.raw != apart->target.raw || back->out.micro <= 0)
            continue;
        if (back->kind == LINE_LOWER) {
            lowered_again(right, event, back, share);
            continue;
        }
        value = value_gone(back->out_value, qty_sub(back->out, qty), back->out);
        back->out = qty_sub(back->out, qty);
        back->out_value = value_sub(back->out_value, value);
        lost_change(right, event, back->target, (qty_t){ -qty.micro }, value_negate(value));
    }
}

void unbuild_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list aparts = lines_posted(draft, undone, LINE_APART);
    qty_t left = right->qty;

    for (size_t a = 0; a < aparts.count && left.micro > 0 && draft->status == OK; a++) {
        struct line *back = row_edit(draft, id_key(ROW_LINE, aparts.ids[a].raw));
        qty_t part = qty_min(left, back->out);
        struct share share = { qty_sub(back->out, part), back->out };

        if (part.micro <= 0)
            continue;
        apart_change(draft, back->target, (qty_t){ -part.micro });
        components_again(right, event, undone, back, share);
        back->out = share.stays;
        left = qty_sub(left, part);
    }
}
