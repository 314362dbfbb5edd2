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

/* Lines as they are posted, so that the tail need not be read again to be indexed. */
void tail_begin(struct store *store, bool changed); /* of a transaction */
void tail_add(struct store *store, const struct line *line);
void tail_back(struct store *store); /* the transaction's lines were never posted */
void tail_drop(struct store *store);

struct line_ids {
    int64_t *ids; /* oldest first */
    size_t count;
    size_t capacity;
};

/* All lines of the item, those of the tail too. */
enum status index_lines(struct store *store, item_id_t item, struct arena *arena,
                        struct line_ids *lines) MUST_CHECK;

/* Compares it with all lines that it should hold. */
enum status index_prove(struct store *store, struct index_fault *fault) MUST_CHECK;

#endif
