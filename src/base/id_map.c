#include "base/id_map.h"

enum { SLOTS_FIRST = 32 };

/* The id's slot, or the free one that it would take. */
static struct id_slot *slot_of(const struct id_map *map, int64_t id)
{
    size_t mask = map->capacity - 1;
    size_t i = (size_t)(((uint64_t)id * 0x9e3779b97f4a7c15U) >> 32) & mask;

    while (map->slots[i].at != 0 && map->slots[i].id != id)
        i = (i + 1) & mask;
    return &map->slots[i];
}

static bool map_reserve(struct id_map *map, struct arena *arena)
{
    struct id_map bigger = *map;

    if ((map->count + 1) * 3 < map->capacity * 2)
        return true;
    bigger.capacity = map->capacity ? map->capacity * 2 : SLOTS_FIRST;
    bigger.slots = arena_alloc(arena, bigger.capacity * sizeof(*bigger.slots));
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < map->capacity; i++)
        if (map->slots[i].at != 0)
            *slot_of(&bigger, map->slots[i].id) = map->slots[i];
    *map = bigger;
    return true;
}

size_t id_map_find(const struct id_map *map, int64_t id)
{
    return map->capacity > 0 ? slot_of(map, id)->at : 0;
}

bool id_map_put(struct id_map *map, struct arena *arena, int64_t id, size_t at)
{
    struct id_slot *slot;

    if (!map_reserve(map, arena))
        return false;
    slot = slot_of(map, id);
    map->count += slot->at == 0;
    *slot = (struct id_slot){ id, at };
    return true;
}
