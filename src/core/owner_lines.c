#include "core/owner_lines.h"

/* The next line of the posting joins its owner's. */
static bool owners_add(struct draft *draft)
{
    struct owner_lines *lines = &draft->owners;
    int64_t owner = draft->lines[lines->line_count]->owner;
    struct owned_line *items = arena_grow(draft->arena, lines->items, lines->line_count,
                                          &lines->item_capacity, sizeof(*items));
    size_t older = id_map_find(&lines->newest, owner);

    if (!items || !id_map_put(&lines->newest, draft->arena, owner, lines->line_count + 1))
        return false;
    lines->items = items;
    items[lines->line_count++] = (struct owned_line){ owner, older };
    return true;
}

size_t owner_newest(struct draft *draft, int64_t owner)
{
    while (draft->owners.line_count < draft->line_count)
        if (!owners_add(draft)) {
            refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
            return 0;
        }
    return id_map_find(&draft->owners.newest, owner);
}

size_t owner_older(const struct draft *draft, size_t number)
{
    return draft->owners.items[number - 1].older;
}

bool owner_is_known(const struct draft *draft, size_t at, int64_t owner)
{
    return at >= draft->owners.line_count || draft->owners.items[at].owner == owner;
}
