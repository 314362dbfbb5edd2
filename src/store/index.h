/*
 * index - which lines an item has: filled in arrears, read together with the tail that is not in
 * it.
 *
 * A row of line_index holds one item's lines of one filling: the first line's id, and the distances
 * from each to the next, seven bits a byte, low ones first. So a filling writes one row an item,
 * in the order of the key, whatever the number of lines.
 */
#ifndef STORE_INDEX_H
#define STORE_INDEX_H

#include "store/book.h"

/* Brings at most `limit` lines of the tail into the index; inside a transaction. */
enum status index_fill(struct store *store, int64_t limit) MUST_CHECK;

struct line_ids {
    int64_t *ids; /* oldest first */
    size_t count;
    size_t capacity;
};

/* All lines of the item, those of the tail too. */
enum status index_lines(struct store *store, item_id_t item, struct arena *arena,
                        struct line_ids *lines) MUST_CHECK;

#endif
