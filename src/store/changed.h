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
    uint32_t *slots;   /* position in keys + 1; 0: free */
    size_t slot_count; /* a power of two, or 0 */
};

/* `*at`: its position in keys, the old one if it was there. */
enum status changed_add(struct changed *changed, struct arena *arena, struct row_key key,
                        size_t *at) MUST_CHECK;
/* By kind, then key: the order in which the tables hold them. Nothing can be added afterwards. */
void changed_sort(struct changed *changed);

#endif
