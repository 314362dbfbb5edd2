/*
 * user - who may sign in to a server of this book: made, given a password, ended.
 *
 * A password is set over a one-time link: 32 random bytes in hexadecimal digits, shown once, good
 * for a day, of which the book keeps the SHA-256. Of the password it keeps Argon2id (64 MiB, two
 * passes), which is computed without the book: that takes a tenth of a second.
 *
 * Refuses  NAME_BAD NAME_TAKEN USER_UNKNOWN PASSWORD_WEAK LINK_UNKNOWN
 */
#ifndef ENGINE_USER_H
#define ENGINE_USER_H

#include "engine/engine.h"
#include "store/user.h"

enum {
    LINK_TEXT_MAX = 64 + 1,
    PASSWORD_HASH_MAX = 128, /* what the library writes */
    PASSWORD_MIN = 12,       /* bytes */
    PASSWORD_MAX = 256,
    USER_NAME_MAX = 64
};

enum link_kind { LINK_SETS_PASSWORD, LINK_ENTERS };

/* Each opens and ends a transaction of its own: the engine is idle. */
enum status user_add(struct engine *engine, struct slice name, struct slice role,
                     struct problem *problem) MUST_CHECK;
/* Another link in place of the one before; the password stays until it is used. */
enum status user_link(struct engine *engine, struct slice name, enum link_kind kind,
                      char out[LINK_TEXT_MAX], struct problem *problem) MUST_CHECK;
enum status user_end(struct engine *engine, struct slice name, struct problem *problem) MUST_CHECK;
/* The link is used up. */
struct link_use {
    struct slice link;
    const char *hash;    /* NULL: no password is set, which only a link that enters allows */
    struct arena *arena; /* for the texts of the user */
};
enum status user_link_use(struct engine *engine, const struct link_use *use, struct user_row *user,
                          struct problem *problem) MUST_CHECK;
/* USER_UNKNOWN where he has another password than that of `turn` by now. */
enum status user_password_set(struct engine *engine, const struct user_row *user, const char *hash,
                              struct problem *problem) MUST_CHECK;

/* Within engine_look(). */
enum status user_find(struct engine *engine, struct slice name, struct arena *arena,
                      struct user_row *user) MUST_CHECK;
/* The live user of a link that has not expired. LINK_UNKNOWN. */
enum status user_of_link(struct engine *engine, struct slice link, struct arena *arena,
                         struct user_row *user) MUST_CHECK;
/* name, role, password (set, none), link (until when), made, ended */
enum status user_list(struct engine *engine, const struct receiver *receiver) MUST_CHECK;
/* Whether anybody has ever been added. */
enum status user_any(struct engine *engine, bool *any) MUST_CHECK;

/* Without the book. PASSWORD_WEAK. */
enum status password_judge(struct slice password, struct slice name,
                           struct problem *problem) MUST_CHECK;
bool password_hash(struct slice password, char out[PASSWORD_HASH_MAX]); /* false: no memory */
/* As slow for a user who is none (NULL) or has no password. */
bool password_holds(const struct user_row *user, struct slice password);

#endif
