#include "core/need_puts.h"

#include <stdlib.h>

#include "core/stock.h"

struct need_put {
    int64_t owner;
    int32_t need;
    item_id_t item;
    line_id_t put;
    size_t spent; /* of a group's first: so many of its puts have nothing out any more */
};

/* By need, the newest first. */
static int need_put_order(const void *left, const void *right)
{
    const struct need_put *a = left;
    const struct need_put *b = right;

    if (a->owner != b->owner)
        return a->owner < b->owner ? -1 : 1;
    if (a->need != b->need)
        return a->need < b->need ? -1 : 1;
    if (a->item.raw != b->item.raw)
        return a->item.raw < b->item.raw ? -1 : 1;
    return (a->put.raw < b->put.raw) - (a->put.raw > b->put.raw);
}

static void put_sort_in(struct draft *draft, struct need_puts *puts, line_id_t id)
{
    const struct line *put = row_see(draft, id_key(ROW_LINE, id.raw));
    const struct line *pick = row_see(draft, id_key(ROW_LINE, put->target.raw));

    if (put->target.raw != 0)
        puts->items[puts->count++] = (struct need_put){ pick->owner, pick->need, put->item, id, 0 };
}

static const struct need_puts *need_puts_of(struct draft *draft, const struct happened *undone)
{
    struct need_puts *puts = &draft->puts;
    struct line_list list;

    if (puts->undo == undone->key.part[0])
        return puts;
    list = lines_posted(draft, undone, LINE_PUT);
    *puts = (struct need_puts){ .undo = undone->key.part[0] };
    puts->items = arena_alloc(draft->arena, (list.count + 1) * sizeof(*puts->items));
    if (!puts->items) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return puts;
    }
    for (size_t i = 0; i < list.count; i++)
        put_sort_in(draft, puts, list.ids[i]);
    qsort(puts->items, puts->count, sizeof(*puts->items), need_put_order);
    return puts;
}

static bool same_need(const struct need_put *a, const struct need_put *b)
{
    return a->owner == b->owner && a->need == b->need && a->item.raw == b->item.raw;
}

struct put_group puts_for(struct draft *draft, const struct happened *undone,
                          const struct line *target)
{
    const struct need_puts *puts = need_puts_of(draft, undone);
    struct need_put wanted = { target->owner, target->need, target->item, { INT64_MAX }, 0 };
    struct put_group group = { puts->items, 0 };
    size_t first = 0;
    size_t end = puts->count;

    while (first < end) {
        size_t middle = first + (end - first) / 2;

        if (need_put_order(&puts->items[middle], &wanted) < 0)
            first = middle + 1;
        else
            end = middle;
    }
    group.items += first;
    while (first + group.count < puts->count && same_need(&group.items[group.count], &wanted))
        group.count++;
    return group;
}

struct line *put_next(struct draft *draft, struct put_group *group)
{
    while (group->count > 0 && group->items->spent < group->count) {
        line_id_t id = group->items[group->items->spent].put;
        struct line *put = row_edit(draft, id_key(ROW_LINE, id.raw));

        if (put->out.micro > 0 && draft->status == OK)
            return put;
        group->items->spent++;
    }
    return NULL;
}

void puts_see(struct draft *draft, const struct happened *undone)
{
    const struct need_puts *puts = need_puts_of(draft, undone);

    for (size_t i = 0; i < puts->count; i++) {
        const struct line *put = row_see(draft, id_key(ROW_LINE, puts->items[i].put.raw));

        spot_see(draft, item_see(draft, put->item), spot_of(put));
    }
}
