#include "core/owner_lines.h"

/* An owner and the number of its newest line. */
struct owner_slot {
    int64_t owner;
    size_t newest; /* 0: the slot is free */
};

enum { OWNERS_FIRST = 32 };

static struct owner_slot *owner_slot(const struct owner_lines *lines, int64_t owner)
{
    size_t mask = lines->capacity - 1;
    size_t i = (size_t)(((uint64_t)owner * 0x9e3779b97f4a7c15U) >> 32) & mask;

    while (lines->slots[i].newest != 0 && lines->slots[i].owner != owner)
        i = (i + 1) & mask;
    return &lines->slots[i];
}

static bool owners_reserve(struct draft *draft)
{
    struct owner_lines *lines = &draft->owners;
    struct owner_lines bigger = *lines;

    if ((lines->count + 1) * 3 < lines->capacity * 2)
        return true;
    bigger.capacity = lines->capacity ? lines->capacity * 2 : OWNERS_FIRST;
    bigger.slots = arena_alloc(draft->arena, bigger.capacity * sizeof(*bigger.slots));
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < lines->capacity; i++)
        if (lines->slots[i].newest != 0)
            *owner_slot(&bigger, lines->slots[i].owner) = lines->slots[i];
    *lines = bigger;
    return true;
}

/* The next line of the posting joins its owner's. */
static bool owners_add(struct draft *draft)
{
    struct owner_lines *lines = &draft->owners;
    int64_t owner = draft->lines[lines->line_count]->owner;
    struct owned_line *items = arena_grow(draft->arena, lines->items, lines->line_count,
                                          &lines->item_capacity, sizeof(*items));
    struct owner_slot *slot;

    if (!items || !owners_reserve(draft))
        return false;
    slot = owner_slot(lines, owner);
    lines->count += slot->newest == 0;
    lines->items = items;
    items[lines->line_count++] = (struct owned_line){ owner, slot->newest };
    *slot = (struct owner_slot){ owner, lines->line_count };
    return true;
}

size_t owner_newest(struct draft *draft, int64_t owner)
{
    while (draft->owners.line_count < draft->line_count)
        if (!owners_add(draft)) {
            refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
            return 0;
        }
    return draft->owners.count > 0 ? owner_slot(&draft->owners, owner)->newest : 0;
}

size_t owner_older(const struct draft *draft, size_t number)
{
    return draft->owners.items[number - 1].older;
}

bool owner_is_known(const struct draft *draft, size_t at, int64_t owner)
{
    return at >= draft->owners.line_count || draft->owners.items[at].owner == owner;
}
