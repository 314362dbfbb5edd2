#include "core/stated.h"

#include <stdlib.h>

#include "core/usage.h"

struct stated {
    item_id_t item;
    int32_t need;
    size_t rank; /* 0: the last that the event states */
};

struct stated_list {
    struct stated *items;
    size_t count;
};

static int stated_order(const void *left, const void *right)
{
    const struct stated *a = left;
    const struct stated *b = right;

    if (a->item.raw != b->item.raw)
        return a->item.raw < b->item.raw ? -1 : 1;
    return a->rank < b->rank ? -1 : a->rank > b->rank;
}

static void stated_add(struct stated_list *list, item_id_t item, int32_t need)
{
    list->items[list->count] = (struct stated){ item, need, list->count };
    list->count++;
}

/* Which needs the event's own posting asked for: what was issued for it by hand came later. NULL:
 * without memory. */
static bool *needs_posted(struct draft *draft, const struct happened *event)
{
    static const enum line_kind kinds[] = { LINE_TAKE, LINE_OWE, LINE_DUE };
    bool *posted = arena_alloc(draft->arena, (size_t)event->need_count + 1);

    for (size_t n = 0; posted && n < ARRAY_COUNT(kinds); n++) {
        struct line_list lines = lines_posted(draft, event, kinds[n]);

        for (size_t i = 0; i < lines.count; i++) {
            const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

            if (line->need >= 0 && line->need < event->need_count)
                posted[line->need] = true;
        }
    }
    return posted;
}

/* A report notes what its lines state; all that a rework took but its goods is so stated. */
static struct stated_list stated_needs(struct draft *draft, const struct happened *event,
                                       const struct need_items *items)
{
    struct line_list notes = lines_posted(draft, event, LINE_ACTUAL);
    size_t most = notes.count + (size_t)event->need_count + 1;
    struct stated_list list = { arena_alloc(draft->arena, most * sizeof(*list.items)), 0 };
    const bool *posted = needs_posted(draft, event);

    if (!list.items || !posted) {
        list.count = 0;
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return list;
    }
    for (size_t i = 0; i < notes.count; i++) {
        const struct line *note = row_see(draft, id_key(ROW_LINE, notes.ids[i].raw));

        if (note->detail == USAGE_STATED)
            stated_add(&list, note->item, note->need);
    }
    for (int32_t k = event->need_count; event->verb == VERB_REWORK && k-- > 1;)
        if (posted[k])
            stated_add(&list, items->of[k], k);
    if (list.count > 1)
        qsort(list.items, list.count, sizeof(*list.items), stated_order);
    return list;
}

/* What goes of the sum of these, all of one item. */
static void sum_goes(const struct stated *items, size_t count, struct needs_share needs, qty_t step)
{
    qty_t sum = { 0 };
    qty_t goes;

    for (size_t i = 0; i < count; i++)
        sum = qty_add(sum, needs.whole[items[i].need]);
    goes = qty_sub(sum, share_qty(sum, needs.share, step, ROUND_UP));
    for (size_t i = 0; i < count; i++) {
        int32_t k = items[needs.again ? count - 1 - i : i].need;

        needs.goes[k] = qty_min(goes, needs.whole[k]);
        goes = qty_sub(goes, needs.goes[k]);
    }
}

void needs_go(struct draft *draft, const struct happened *event, struct needs_share needs)
{
    struct stated_list list = { NULL, 0 };
    struct need_items of = need_items(draft, event);

    for (int32_t k = 0; k < of.count; k++) {
        qty_t step = need_items_step(draft, event, &of, k);

        needs.goes[k] =
            qty_sub(needs.whole[k], share_qty(needs.whole[k], needs.share, step, ROUND_UP));
    }
    if (of.of && event_makes(event))
        list = stated_needs(draft, event, &of);
    for (size_t i = 0, size; i < list.count && draft->status == OK; i += size) {
        size = 1;
        while (i + size < list.count && list.items[i + size].item.raw == list.items[i].item.raw)
            size++;
        if (size > 1)
            sum_goes(&list.items[i], size, needs,
                     need_items_step(draft, event, &of, list.items[i].need));
    }
}
