/*
 * changed - the keys of the rows that a transaction has changed, each once.
 */
#ifndef STORE_CHANGED_H
#define STORE_CHANGED_H

#include "core/state.h"

struct changed {
    struct row_key *keys;
    size_t count;
    size_t capacity;
    struct changed_slot {
        uint32_t hash;
        uint32_t position; /* in keys + 1; 0: free */
    } * slots;
    size_t slot_count; /* a power of two, or 0 */
};

uint64_t changed_hash(const struct row_key *key);
/* `*at`: its position in keys, the old one if it was there. Any good hash will do, the same each
 * time. */
enum status changed_add(struct changed *changed, struct arena *arena, const struct row_key *key,
                        uint64_t hash, size_t *at) MUST_CHECK;

#endif
