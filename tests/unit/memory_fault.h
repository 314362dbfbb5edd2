/*
 * memory_fault - makes the n-th request for memory fail, whoever makes it: an arena, SQLite, the
 * engine. The program is linked with --wrap for each of the functions below.
 *
 * The machine's clock stands still here, so that a run has the same hashes as the one before.
 */
#ifndef UNIT_MEMORY_FAULT_H
#define UNIT_MEMORY_FAULT_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#include "base/arena.h"

enum fault_span { FAULT_ONCE, FAULT_FROM_THEN_ON };

static struct {
    _Atomic long left; /* requests until one fails; 0: none does */
    enum fault_span span;
    _Atomic long count; /* that failed */
} memory_fault;

static inline void memory_fault_arm(long n, enum fault_span span)
{
    memory_fault.left = n;
    memory_fault.span = span;
    memory_fault.count = 0;
}

/* How many have failed. */
static inline long memory_fault_lift(void)
{
    memory_fault.left = 0;
    return memory_fault.count;
}

static inline bool memory_fails(void)
{
    if (memory_fault.left <= 0 || --memory_fault.left != 0)
        return false;
    memory_fault.left = memory_fault.span == FAULT_FROM_THEN_ON;
    memory_fault.count++;
    return true;
}

/* NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the linker's names */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__real_arena_alloc(struct arena *arena, size_t size);
void *__real_arena_copy(struct arena *arena, const void *from, size_t size);
void *__real_arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                        size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);
void *__wrap_arena_alloc(struct arena *arena, size_t size);
void *__wrap_arena_copy(struct arena *arena, const void *from, size_t size);
void *__wrap_arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                        size_t size);
int __wrap_clock_gettime(clockid_t clock, struct timespec *now);

void *__wrap_malloc(size_t size)
{
    return memory_fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return memory_fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *memory, size_t size)
{
    return memory_fails() ? NULL : __real_realloc(memory, size);
}

void *__wrap_arena_alloc(struct arena *arena, size_t size)
{
    return memory_fails() ? NULL : __real_arena_alloc(arena, size);
}

void *__wrap_arena_copy(struct arena *arena, const void *from, size_t size)
{
    return memory_fails() ? NULL : __real_arena_copy(arena, from, size);
}

void *__wrap_arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                        size_t size)
{
    bool is_full = count >= *capacity;

    return is_full && memory_fails() ? NULL
                                     : __real_arena_grow(arena, items, count, capacity, size);
}

int __wrap_clock_gettime(clockid_t clock, struct timespec *now)
{
    (void)clock;
    *now = (struct timespec){ .tv_sec = 1750000000 };
    return 0;
}
/* NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming) */

#endif
