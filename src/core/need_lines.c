#include "core/need_lines.h"

#include <stdlib.h>

#include "core/owner_lines.h"

struct need_line {
    int32_t need;
    line_id_t id;
};

/* An event's lines from before this posting, by need, the newest first. */
struct event_needs {
    struct need_line *items;
    size_t count;
    size_t capacity;
};

static int need_line_order(const void *left, const void *right)
{
    const struct need_line *a = left;
    const struct need_line *b = right;

    if (a->need != b->need)
        return a->need < b->need ? -1 : 1;
    return (a->id.raw < b->id.raw) - (a->id.raw > b->id.raw);
}

static bool needs_add(struct draft *draft, struct event_needs *needs, const struct line *line,
                      line_id_t id)
{
    struct need_line *items =
        arena_grow(draft->arena, needs->items, needs->count, &needs->capacity, sizeof(*items));

    if (!items)
        return false;
    items[needs->count++] = (struct need_line){ line->need, id };
    needs->items = items;
    return true;
}

static bool needs_gather(struct draft *draft, const struct happened *event,
                         struct event_needs *needs)
{
    line_id_t id = event->last_adopted;
    bool has_memory = true;

    while (id.raw != 0 && has_memory) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

        has_memory = needs_add(draft, needs, line, id);
        id = line->prev_adopted;
    }
    for (int32_t n = event_lines_end(event); n >= 1 && has_memory; n--) {
        const struct line *line;

        id = event_line(event, n);
        line = row_see(draft, id_key(ROW_LINE, id.raw));
        if (line->owner == event->key.part[0] && event_has_line(event, n))
            has_memory = needs_add(draft, needs, line, id);
    }
    if (has_memory && needs->count > 1)
        qsort(needs->items, needs->count, sizeof(*needs->items), need_line_order);
    return has_memory;
}

/* NULL: without memory. */
static const struct event_needs *needs_of(struct draft *draft, const struct happened *event)
{
    struct needs_by_event *needs = &draft->needs;
    int64_t number = event->key.part[0];
    size_t at = id_map_find(&needs->by_event, number);
    struct event_needs *items;

    if (at != 0)
        return &needs->items[at - 1];
    items = arena_grow(draft->arena, needs->items, needs->count, &needs->capacity, sizeof(*items));
    if (!items || !id_map_put(&needs->by_event, draft->arena, number, needs->count + 1))
        return NULL;
    needs->items = items;
    items += needs->count++;
    *items = (struct event_needs){ .items = NULL };
    return needs_gather(draft, event, items) ? items : NULL;
}

static bool line_is(const struct line *line, enum line_kind kind, int32_t need)
{
    return line->need == need && (kind == LINE_PICK ? line_picks(line) : line->kind == kind);
}

/* Those of the posting on its way. */
static void lines_now(struct draft *draft, int64_t event, enum line_kind kind, int32_t need,
                      struct line_list *list)
{
    for (size_t n = owner_newest(draft, event); n != 0; n = owner_older(draft, n))
        if (line_is(draft->lines[n - 1], kind, need))
            list_push(draft, list, (line_id_t){ draft->lines[n - 1]->key.part[0] });
}

static size_t need_first(const struct event_needs *needs, int32_t need)
{
    size_t first = 0;
    size_t end = needs->count;

    while (first < end) {
        size_t middle = first + (end - first) / 2;

        if (needs->items[middle].need < need)
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

struct line_list need_lines(struct draft *draft, const struct happened *event, enum line_kind kind,
                            int32_t need)
{
    struct line_list list = { 0 };
    const struct event_needs *needs;

    lines_now(draft, event->key.part[0], kind, need, &list);
    if (seq_of_row(event->key.part[0]) == draft->seq)
        return list;
    needs = needs_of(draft, event);
    if (!needs) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return list;
    }
    for (size_t i = need_first(needs, need); i < needs->count && needs->items[i].need == need; i++)
        if (line_is(row_see(draft, id_key(ROW_LINE, needs->items[i].id.raw)), kind, need))
            list_push(draft, &list, needs->items[i].id);
    return list;
}
