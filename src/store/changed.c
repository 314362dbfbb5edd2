#include "store/changed.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static size_t key_slot(const struct changed *changed, const struct row_key *key)
{
    uint64_t hash = (uint64_t)key->kind + 1;
    size_t at;

    for (size_t i = 0; i < ARRAY_COUNT(key->part); i++) {
        hash = (hash ^ (uint64_t)key->part[i]) * 0x9e3779b97f4a7c15U; /* 2^64 / golden ratio */
        hash ^= hash >> 29;
    }
    at = (size_t)hash & (changed->slot_count - 1);
    while (changed->slots[at] != 0) {
        const struct row_key *other = &changed->keys[changed->slots[at] - 1];

        if (other->kind == key->kind && memcmp(other->part, key->part, sizeof(key->part)) == 0)
            break;
        at = (at + 1) & (changed->slot_count - 1);
    }
    return at;
}

static enum status slots_grow(struct changed *changed, struct arena *arena)
{
    size_t count = changed->slot_count == 0 ? 256 : changed->slot_count * 2;

    if (changed->slot_count > changed->count * 2)
        return OK;
    changed->slots = arena_alloc(arena, count * sizeof(*changed->slots));
    if (!changed->slots)
        return NO_MEMORY;
    changed->slot_count = count;
    for (size_t i = 0; i < changed->count; i++)
        changed->slots[key_slot(changed, &changed->keys[i])] = (uint32_t)i + 1;
    return OK;
}

enum status changed_add(struct changed *changed, struct arena *arena, struct row_key key,
                        size_t *at)
{
    struct row_key *keys;
    size_t slot;

    if (slots_grow(changed, arena) != OK)
        return NO_MEMORY;
    slot = key_slot(changed, &key);
    if (changed->slots[slot] != 0) {
        *at = changed->slots[slot] - 1;
        return OK;
    }
    keys = arena_grow(arena, changed->keys, changed->count, &changed->capacity, sizeof(*keys));
    if (!keys)
        return NO_MEMORY;
    *at = changed->count;
    keys[changed->count++] = key;
    changed->keys = keys;
    changed->slots[slot] = (uint32_t)changed->count;
    return OK;
}

static int key_order(const void *left, const void *right)
{
    const struct row_key *a = left;
    const struct row_key *b = right;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    for (size_t i = 0; i < ARRAY_COUNT(a->part); i++)
        if (a->part[i] != b->part[i])
            return a->part[i] < b->part[i] ? -1 : 1;
    return 0;
}

void changed_sort(struct changed *changed)
{
    if (changed->count > 0)
        qsort(changed->keys, changed->count, sizeof(*changed->keys), key_order);
    changed->slots = NULL;
    changed->slot_count = 0;
}
