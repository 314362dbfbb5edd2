#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, BLOCK_MIN = 1 << 16, BLOCK_MAX = 1 << 20, ITEMS_MIN = 8 };

struct arena_block {
    struct arena_block *older;
    size_t size; /* of the payload, which follows the header at BLOCK_HEADER */
};

#define BLOCK_HEADER ((sizeof(struct arena_block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

static void block_open(struct arena *arena, struct arena_block *block)
{
    arena->next = (unsigned char *)block + BLOCK_HEADER;
    arena->end = arena->next + block->size;
}

/* Blocks grow twofold from 64 KiB to 1 MiB; a larger request gets one of its own size. */
static struct arena_block *block_add(struct arena *arena, size_t size)
{
    size_t payload = arena->blocks ? arena->blocks->size * 2 : BLOCK_MIN;

    if (payload > BLOCK_MAX)
        payload = BLOCK_MAX;
    if (payload < size)
        payload = size;
    if (payload > SIZE_MAX - BLOCK_HEADER)
        return NULL;

    struct arena_block *block = malloc(BLOCK_HEADER + payload);
    if (!block)
        return NULL;
    block->older = arena->blocks;
    block->size = payload;
    arena->blocks = block;
    block_open(arena, block);
    return block;
}

/* True if this allocation is the one that a test wants to fail. */
static bool fail_is_due(struct arena *arena)
{
    if (arena->fail_in == 1)
        return true;
    if (arena->fail_in > 1)
        arena->fail_in--;
    return false;
}

void arena_init(struct arena *arena, size_t limit)
{
    *arena = (struct arena){ .limit = limit };
}

void arena_reset(struct arena *arena)
{
    struct arena_block *kept = NULL;

    for (struct arena_block *block = arena->blocks, *older; block; block = older) {
        older = block->older;
        if (!kept && block->size <= BLOCK_MAX)
            kept = block;
        else
            free(block);
    }
    arena->blocks = kept;
    arena->next = arena->end = NULL;
    arena->used = 0;
    if (kept) {
        kept->older = NULL;
        block_open(arena, kept);
    }
}

void arena_release(struct arena *arena)
{
    for (struct arena_block *block = arena->blocks, *older; block; block = older) {
        older = block->older;
        free(block);
    }
    arena->blocks = NULL;
    arena->next = arena->end = NULL;
    arena->used = 0;
}

/* As it was left by whoever had it before. */
static void *memory_take(struct arena *arena, size_t size)
{
    if (fail_is_due(arena) || size > SIZE_MAX - ALIGNMENT)
        return NULL;
    size = size == 0 ? ALIGNMENT : (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (arena->limit > 0 && (size > arena->limit || arena->used > arena->limit - size))
        return NULL;
    if (size > (size_t)(arena->end - arena->next) && !block_add(arena, size))
        return NULL;

    void *memory = arena->next;
    arena->next += size;
    arena->used += size;
    return memory;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    void *memory = memory_take(arena, size);

    return memory ? memset(memory, 0, size) : NULL;
}

void *arena_copy(struct arena *arena, const void *from, size_t size)
{
    void *copy = memory_take(arena, size);

    return copy && size > 0 ? memcpy(copy, from, size) : copy;
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return items;

    size_t larger = *capacity < ITEMS_MIN ? ITEMS_MIN : *capacity * 2;
    if (larger <= count || larger > SIZE_MAX / size)
        return NULL;
    unsigned char *grown = memory_take(arena, larger * size);
    if (!grown)
        return NULL;
    if (count > 0)
        memcpy(grown, items, count * size);
    memset(grown + count * size, 0, (larger - count) * size);
    *capacity = larger;
    return grown;
}
