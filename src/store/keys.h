/*
 * keys - which event has a key: an index by hash, filled in arrears, and the tail in memory.
 *
 * Keys that clients make are random: an index kept up to date would write a page for each event. So
 * new keys stand in the event's row alone; a table in memory, read when it is first needed, finds
 * them until they are brought into key_index in sorted batches. A hash is only a hint: the event's
 * own row decides.
 */
#ifndef STORE_KEYS_H
#define STORE_KEYS_H

#include "store/book.h"

/* 0: no event has it. */
enum status key_find(struct store *store, struct slice key, int64_t *seq) MUST_CHECK;
/* The event that is being written has this key. */
enum status key_add(struct store *store, struct slice key, int64_t seq) MUST_CHECK;
/* What is in memory is no longer sure. */
void keys_drop(struct store *store);
/* Brings the keys of at most `limit` events of the tail into the index; inside a transaction. */
enum status keys_fill(struct store *store, int64_t limit) MUST_CHECK;

/* Compares the index with the keys of all events that it should hold. */
enum status keys_prove(struct store *store, struct index_fault *fault) MUST_CHECK;

int64_t key_hash(struct slice key);

#endif
