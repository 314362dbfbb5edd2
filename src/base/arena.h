/*
 * arena - memory of one command: grows in blocks, freed all at once.
 *
 * Allocation returns zeroed memory, aligned to 16 bytes, or NULL at the limit or when the
 * machine has none; the caller answers NO_MEMORY. A countdown makes the n-th allocation
 * fail, for tests.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

struct arena {
    struct arena_block *blocks; /* newest first */
    unsigned char *next;
    unsigned char *end;
    size_t used;     /* bytes handed out since the last reset */
    size_t limit;    /* 0: none */
    int64_t fail_in; /* 0: never; 1: the next allocation fails, and every one after it */
};

void arena_init(struct arena *arena, size_t limit);
void arena_reset(struct arena *arena); /* keeps one block for the next command */
void arena_release(struct arena *arena);
void *arena_alloc(struct arena *arena, size_t size);
void *arena_copy(struct arena *arena, const void *from, size_t size);

/* Grows an array that holds `count` items to hold at least one more; `*capacity` moves on. */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity, size_t size);

#endif
