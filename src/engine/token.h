/*
 * token - who may speak to a server of this book: made, checked, revoked.
 *
 * A token is `bf_ID_SECRET`: 8 and 32 random bytes in hexadecimal digits. It is shown once; the
 * book keeps the SHA-256 of the secret's bytes, which with so many of them needs no slow hash, and
 * compares it in constant time.
 *
 * Refuses  NAME_BAD NAME_TAKEN TOKEN_UNKNOWN
 */
#ifndef ENGINE_TOKEN_H
#define ENGINE_TOKEN_H

#include "engine/engine.h"
#include "store/token.h"

enum { TOKEN_TEXT_MAX = 3 + 16 + 1 + 64 + 1, TOKEN_NAME_MAX = 64 };

/* Whose token it is; lives in the arena that was given. */
struct token_holder {
    struct slice name;
    struct slice role;
};

/* Each opens and ends a transaction of its own: the engine is idle. */
enum status token_make(struct engine *engine, struct slice name, struct slice role,
                       char out[TOKEN_TEXT_MAX], struct problem *problem) MUST_CHECK;
enum status token_revoke(struct engine *engine, struct slice name,
                         struct problem *problem) MUST_CHECK;

/* Within engine_look(). Each token there ever was, revoked ones too: name, role, id, made, revoked.
 */
enum status token_list(struct engine *engine, const struct receiver *receiver) MUST_CHECK;
/* Within engine_look(). TOKEN_UNKNOWN for whatever is no live token. */
enum status token_check(struct engine *engine, struct slice text, struct arena *arena,
                        struct token_holder *holder) MUST_CHECK;

#endif
