/*
 * user - who may sign in to a server of this book: names, roles and hashes of passwords.
 *
 * Like tokens (store/token.h) they stand in the book's file and not in its chain of events. A user
 * who was ended keeps his row, so that `by` of his events can be explained. A live name is that of
 * one user or one token.
 *
 * Call store_user_find() and store_user_each() between store_look() and store_rollback(), the
 * others within store_begin().
 */
#ifndef STORE_USER_H
#define STORE_USER_H

#include "store/store.h"

enum { LINK_DIGEST_BYTES = 32 };

struct user_row {
    int64_t id; /* in the order in which they were made */
    struct slice name;
    struct slice role;
    struct slice password; /* Argon2id, in the library's text; empty: none yet */
    int64_t turn;          /* goes on with each password: sessions of the one before end */
    struct slice link;     /* SHA-256 of a one-time link; empty: none */
    int64_t link_until_s;  /* UTC seconds */
    bool link_enters;      /* … which needs no password */
    int64_t made_s;
    int64_t ended_s; /* 0: he is live */
};

/* NAME_TAKEN by a live user or token. */
enum status store_user_add(struct store *store, const struct user_row *user,
                           struct problem *problem) MUST_CHECK;
/* The live user of that name; texts live in `arena`. USER_UNKNOWN. */
enum status store_user_find(struct store *store, struct slice name, struct arena *arena,
                            struct user_row *user) MUST_CHECK;
/* The live user whose link has that digest. USER_UNKNOWN. */
enum status store_user_of_link(struct store *store, struct slice digest, struct arena *arena,
                               struct user_row *user) MUST_CHECK;
/* Writes role, password, turn, link and end of the user with this id. */
enum status store_user_change(struct store *store, const struct user_row *user) MUST_CHECK;
/* By name, then in the order in which they were made; a row holds until `visit` returns. */
enum status store_user_each(struct store *store,
                            enum status (*visit)(void *context, const struct user_row *user),
                            void *context) MUST_CHECK;

#endif
