#include "store/changed.h"

#include <string.h>

uint64_t changed_hash(const struct row_key *key)
{
    uint64_t hash = (uint64_t)key->kind + 1;

    for (size_t i = 0; i < ARRAY_COUNT(key->part); i++) {
        hash = (hash ^ (uint64_t)key->part[i]) * 0x9e3779b97f4a7c15U; /* 2^64 / golden ratio */
        hash ^= hash >> 29;
    }
    return hash;
}

/* The slot where the key is or would be. */
static struct changed_slot *key_slot(const struct changed *changed, const struct row_key *key,
                                     uint64_t hash)
{
    size_t at = (size_t)hash & (changed->slot_count - 1);

    while (changed->slots[at].position != 0) {
        const struct changed_slot *slot = &changed->slots[at];
        const struct row_key *other = &changed->keys[slot->position - 1];

        if (slot->hash == (uint32_t)hash && other->kind == key->kind &&
            memcmp(other->part, key->part, sizeof(key->part)) == 0)
            break;
        at = (at + 1) & (changed->slot_count - 1);
    }
    return &changed->slots[at];
}

/* The low bits of a hash are enough for up to 2^32 slots. */
static enum status slots_grow(struct changed *changed, struct arena *arena)
{
    struct changed larger = *changed;

    if (changed->slot_count > changed->count * 2)
        return OK;
    larger.slot_count = changed->slot_count == 0 ? 256 : changed->slot_count * 2;
    larger.slots = arena_alloc(arena, larger.slot_count * sizeof(*larger.slots));
    if (!larger.slots)
        return NO_MEMORY;
    for (size_t i = 0; i < changed->slot_count; i++)
        if (changed->slots[i].position != 0) {
            const struct changed_slot *slot = &changed->slots[i];

            *key_slot(&larger, &changed->keys[slot->position - 1], slot->hash) = *slot;
        }
    *changed = larger;
    return OK;
}

enum status changed_add(struct changed *changed, struct arena *arena, const struct row_key *key,
                        uint64_t hash, size_t *at)
{
    struct row_key *keys;
    struct changed_slot *slot;

    if (slots_grow(changed, arena) != OK)
        return NO_MEMORY;
    slot = key_slot(changed, key, hash);
    if (slot->position != 0) {
        *at = slot->position - 1;
        return OK;
    }
    keys = arena_grow(arena, changed->keys, changed->count, &changed->capacity, sizeof(*keys));
    if (!keys)
        return NO_MEMORY;
    *at = changed->count;
    keys[changed->count++] = *key;
    changed->keys = keys;
    *slot = (struct changed_slot){ (uint32_t)hash, (uint32_t)changed->count };
    return OK;
}
