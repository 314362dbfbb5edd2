/*
 * session - who has signed in, and how often somebody may guess.
 *
 * A session is two secrets: one in a cookie, which no script can read, one kept by the pages, which
 * send it in a header with each request. A cookie goes to every port of its host and with requests
 * of other pages; the header goes nowhere but where our own page sends it. Either alone is nothing.
 *
 * Sessions live in the server's memory, as SHA-256 of their secrets: they end with the process, and
 * a copy of the book holds none. Each request looks at the user in the book, so who is ended,
 * has another password or another role notices at once.
 *
 * Guesses are counted by name, known or not, from before a password is looked at until it holds.
 */
#ifndef SERVER_SESSION_H
#define SERVER_SESSION_H

#include "engine/user.h"
#include "server/inside.h"

enum {
    SESSIONS_MAX = 256,
    SESSIONS_OF_ONE = 16, /* the oldest ends */
    SESSION_IDLE_S = 30 * 60,
    SESSION_S = 12 * 60 * 60,
    GUESSES_FREE = 4, /* wrong ones; each more doubles the wait, up to GUESS_LOCK_S */
    GUESS_WAIT_S = 5,
    GUESS_LOCK_S = 15 * 60,
    GUESS_SLOTS = 1024,
    HASHES_MAX = 2, /* at once: each takes 64 MiB */
    SESSION_SECRET_BYTES = 32,
    SESSION_TEXT_MAX = 2 * SESSION_SECRET_BYTES + 1
};

struct session {
    unsigned char cookie[32]; /* SHA-256 */
    unsigned char page[32];
    char name[USER_NAME_MAX + 1];
    int64_t user; /* its id */
    int64_t turn; /* of its password */
    int64_t begun_s;
    int64_t used_s; /* 0: the place is free; by the monotonic clock, as all here */
};

struct guesses {
    int64_t until_s; /* none before then */
    int64_t last_s;
    int count;
};

/* Under the server's lock. */
struct sessions {
    unsigned char salt[16];
    struct session items[SESSIONS_MAX];
    struct guesses guesses[GUESS_SLOTS];
    int hashing;
};

struct session_secrets {
    char cookie[SESSION_TEXT_MAX];
    char page[SESSION_TEXT_MAX];
};

void sessions_init(struct sessions *sessions);
void session_begin(struct server *server, const struct user_row *user,
                   struct session_secrets *secrets);
/* The session of both texts, which goes on; false: there is none. */
bool session_find(struct server *server, struct slice cookie, struct slice page,
                  struct session *session);
/* The one with that cookie. */
void session_end(struct server *server, const struct session *session);

/* Counts a guess; 0: it may be made, else how many seconds are to be waited. */
int64_t guess_begin(struct server *server, struct slice name);
void guess_held(struct server *server, struct slice name); /* it was right: none is counted */

/* At most HASHES_MAX at once; who comes then waits. */
void hash_begin(struct server *server);
void hash_end(struct server *server);

/* Sets who asks, by cookie and header; false: nobody. */
bool session_judge(struct request *request);
/* The name of the cookie: cookies know no port. */
void cookie_name(const struct server *server, char out[32]);

#endif
