/*
 * id_map - from ids to places in a list: what is kept beside a row is found without a walk.
 *
 * Memory   grows in the arena that it is given; blank is empty
 */
#ifndef BASE_ID_MAP_H
#define BASE_ID_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct id_slot {
    int64_t id;
    size_t at; /* 0: the slot is free */
};

struct id_map {
    struct id_slot *slots; /* a power of two of them */
    size_t capacity;
    size_t count;
};

/* The place of the id, from 1 on; 0: it has none. */
size_t id_map_find(const struct id_map *map, int64_t id);
/* The id gets this place, or another than it had. False: without memory. */
bool id_map_put(struct id_map *map, struct arena *arena, int64_t id, size_t at);

#endif
