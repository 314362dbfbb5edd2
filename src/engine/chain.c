#include "engine/chain.h"

#include <sodium.h>
#include <string.h>

_Static_assert(HASH_BYTES == crypto_generichash_BYTES, "the chain is BLAKE2b-256");

static void emit(void *context, const void *bytes, size_t size)
{
    (void)crypto_generichash_update(context, bytes, size);
}

static void emit_number(crypto_generichash_state *state, uint64_t number)
{
    unsigned char bytes[8];

    for (size_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = (unsigned char)(number >> (8 * i) & 0xffU);
    emit(state, bytes, sizeof(bytes));
}

struct hash chain_hash(const struct hash *before, struct slice body, int64_t recorded_s,
                       const struct draft *draft)
{
    crypto_generichash_state state;
    struct hash hash;

    (void)crypto_generichash_init(&state, NULL, 0, HASH_BYTES);
    emit(&state, before->byte, HASH_BYTES);
    emit_number(&state, body.size);
    emit(&state, body.text, body.size);
    emit_number(&state, (uint64_t)recorded_s);
    posting_bytes(draft, emit, &state);
    (void)crypto_generichash_final(&state, hash.byte, HASH_BYTES);
    return hash;
}

enum status chain_next(void *context, const struct hash *before, const struct stored_event *event,
                       const struct stored_posting *posting, struct hash *after)
{
    struct arena *arena = context;
    struct draft draft = { .seq = event->seq, .books = event->books };

    arena_reset(arena);
    draft.lines = arena_alloc(arena, (posting->line_count + 1) * sizeof(struct line *));
    draft.entries = arena_alloc(arena, (posting->entry_count + 1) * sizeof(struct entry));
    if (!draft.lines || !draft.entries)
        return NO_MEMORY;
    if (posting->entry_count > 0)
        memcpy(draft.entries, posting->entries, posting->entry_count * sizeof(struct entry));
    for (size_t i = 0; i < posting->line_count; i++) {
        draft.lines[i] = arena_copy(arena, &posting->lines[i], sizeof(struct line));
        if (!draft.lines[i])
            return NO_MEMORY;
    }
    draft.line_count = posting->line_count;
    draft.entry_count = posting->entry_count;
    *after = chain_hash(before, event->body, event->recorded_s, &draft);
    return OK;
}

struct slice hash_print(const struct hash *hash, char out[HASH_TEXT_MAX])
{
    (void)sodium_bin2hex(out, HASH_TEXT_MAX, hash->byte, HASH_BYTES);
    return (struct slice){ out, HASH_TEXT_MAX - 1 };
}
