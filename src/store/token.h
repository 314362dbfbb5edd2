/*
 * token - who may speak to a server of this book: names, roles and digests of secrets.
 *
 * They stand in the book's file but not in its chain of events: giving a token posts nothing, and a
 * book rebuilt from its events has none. A revoked token keeps its row, so that `by` of the events
 * posted with it can be explained; its name may be given again.
 *
 * Call store_token_find() and store_token_each() between store_look() and store_rollback(), the
 * others within store_begin().
 */
#ifndef STORE_TOKEN_H
#define STORE_TOKEN_H

#include "store/store.h"

enum { TOKEN_DIGEST_BYTES = 32 };

struct token_row {
    struct slice id; /* in the token itself, readable */
    struct slice name;
    struct slice role;
    struct slice digest; /* SHA-256 of its secret */
    int64_t made_s;      /* UTC seconds */
    int64_t revoked_s;   /* 0: it is live */
};

/* NAME_TAKEN by a live token. */
enum status store_token_add(struct store *store, const struct token_row *token,
                            struct problem *problem) MUST_CHECK;
/* Texts live in `arena`. TOKEN_UNKNOWN, also where it was revoked. */
enum status store_token_find(struct store *store, struct slice id, struct arena *arena,
                             struct token_row *token) MUST_CHECK;
/* The live token of that name. TOKEN_UNKNOWN. */
enum status store_token_revoke(struct store *store, struct slice name, int64_t now_s,
                               struct problem *problem) MUST_CHECK;
/* By name, then in the order in which they were made; a row holds until `visit` returns. */
enum status store_token_each(struct store *store,
                             enum status (*visit)(void *context, const struct token_row *token),
                             void *context) MUST_CHECK;

#endif
