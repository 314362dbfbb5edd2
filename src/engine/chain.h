/*
 * chain - the hash of an event, over the hash before it.
 *
 * BLAKE2b-256 over: the hash before (32 bytes), the size of the body and the body, the second at
 * which it was recorded, the bytes of the posting. Numbers are 64 bits, little-endian. A changed
 * byte anywhere in the history changes every later hash.
 */
#ifndef ENGINE_CHAIN_H
#define ENGINE_CHAIN_H

#include "core/decide.h"
#include "store/store.h"

struct hash chain_hash(const struct hash *before, struct slice body, int64_t recorded_s,
                       const struct draft *draft);

/* For check(): hashes an event as the book holds it. The context is a struct arena. */
enum status chain_next(void *context, const struct hash *before, const struct stored_event *event,
                       const struct stored_posting *posting, struct hash *after) MUST_CHECK;

enum { HASH_TEXT_MAX = 2 * HASH_BYTES + 1 };
struct slice hash_print(const struct hash *hash, char out[HASH_TEXT_MAX]);

#endif
