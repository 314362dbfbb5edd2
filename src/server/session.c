#include "server/session.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

enum { FORGET_S = 60 * 60 };

static int64_t now_s(void)
{
    return clock_ns() / 1000000000 + 1; /* never 0 */
}

void sessions_init(struct sessions *sessions)
{
    randombytes_buf(sessions->salt, sizeof(sessions->salt));
}

static void secret_make(char text[SESSION_TEXT_MAX], unsigned char digest[32])
{
    unsigned char secret[SESSION_SECRET_BYTES];

    randombytes_buf(secret, sizeof(secret));
    (void)sodium_bin2hex(text, SESSION_TEXT_MAX, secret, sizeof(secret));
    (void)crypto_hash_sha256(digest, (const unsigned char *)text, SESSION_TEXT_MAX - 1);
    sodium_memzero(secret, sizeof(secret));
}

static bool is_live(const struct session *session, int64_t now)
{
    return session->used_s > 0 && now - session->used_s < SESSION_IDLE_S &&
           now - session->begun_s < SESSION_S;
}

/* A free place; else the one that was used longest ago, of this user where he has many. */
static struct session *place_find(struct sessions *sessions, const struct user_row *user)
{
    struct session *oldest = &sessions->items[0];
    struct session *own = NULL;
    int64_t now = now_s();
    int count = 0;

    for (int i = 0; i < SESSIONS_MAX; i++) {
        struct session *session = &sessions->items[i];

        if (!is_live(session, now))
            session->used_s = 0;
        if (session->used_s < oldest->used_s)
            oldest = session;
        if (session->used_s == 0 || session->user != user->id)
            continue;
        count++;
        if (!own || session->used_s < own->used_s)
            own = session;
    }
    return count >= SESSIONS_OF_ONE ? own : oldest;
}

void session_begin(struct server *server, const struct user_row *user,
                   struct session_secrets *secrets)
{
    struct session made = { .user = user->id, .turn = user->turn };

    secret_make(secrets->cookie, made.cookie);
    secret_make(secrets->page, made.page);
    (void)snprintf(made.name, sizeof(made.name), "%.*s", (int)user->name.size, user->name.text);
    made.begun_s = now_s();
    made.used_s = made.begun_s;
    (void)pthread_mutex_lock(&server->lock);
    *place_find(server->sessions, user) = made;
    (void)pthread_mutex_unlock(&server->lock);
}

static void digest_of(struct slice text, unsigned char digest[32])
{
    (void)crypto_hash_sha256(digest, (const unsigned char *)text.text, text.size);
}

bool session_find(struct server *server, struct slice cookie, struct slice page,
                  struct session *session)
{
    unsigned char of_cookie[32];
    unsigned char of_page[32];
    int64_t now = now_s();
    bool found = false;

    if (cookie.size != SESSION_TEXT_MAX - 1 || page.size != SESSION_TEXT_MAX - 1)
        return false;
    digest_of(cookie, of_cookie);
    digest_of(page, of_page);
    (void)pthread_mutex_lock(&server->lock);
    for (int i = 0; i < SESSIONS_MAX && !found; i++) {
        struct session *held = &server->sessions->items[i];

        if (!is_live(held, now) || sodium_memcmp(held->cookie, of_cookie, sizeof(of_cookie)) != 0 ||
            sodium_memcmp(held->page, of_page, sizeof(of_page)) != 0)
            continue;
        held->used_s = now;
        *session = *held;
        found = true;
    }
    (void)pthread_mutex_unlock(&server->lock);
    return found;
}

void session_end(struct server *server, const struct session *session)
{
    (void)pthread_mutex_lock(&server->lock);
    for (int i = 0; i < SESSIONS_MAX; i++)
        if (sodium_memcmp(server->sessions->items[i].cookie, session->cookie,
                          sizeof(session->cookie)) == 0)
            server->sessions->items[i] = (struct session){ .used_s = 0 };
    (void)pthread_mutex_unlock(&server->lock);
}

/* What a name's guesses are counted under; nobody outside can know which names share one. */
static struct guesses *guesses_of(struct sessions *sessions, struct slice name)
{
    unsigned char hash[crypto_shorthash_BYTES];
    uint64_t slot = 0;

    (void)crypto_shorthash(hash, (const unsigned char *)name.text, name.size, sessions->salt);
    memcpy(&slot, hash, sizeof(slot));
    return &sessions->guesses[slot % GUESS_SLOTS];
}

int64_t guess_begin(struct server *server, struct slice name)
{
    struct guesses *guesses = guesses_of(server->sessions, name);
    int64_t now = now_s();
    int64_t wait_s = 0;

    (void)pthread_mutex_lock(&server->lock);
    if (now - guesses->last_s > FORGET_S)
        *guesses = (struct guesses){ .count = 0 };
    if (guesses->until_s > now)
        wait_s = guesses->until_s - now;
    if (wait_s == 0) {
        int doubled = guesses->count - GUESSES_FREE;
        int64_t next_s = doubled < 0 ? 0 : (int64_t)GUESS_WAIT_S << (doubled < 8 ? doubled : 8);

        guesses->until_s = now + (next_s < GUESS_LOCK_S ? next_s : GUESS_LOCK_S);
        guesses->last_s = now;
        guesses->count++;
    }
    (void)pthread_mutex_unlock(&server->lock);
    return wait_s;
}

void guess_held(struct server *server, struct slice name)
{
    (void)pthread_mutex_lock(&server->lock);
    *guesses_of(server->sessions, name) = (struct guesses){ .count = 0 };
    (void)pthread_mutex_unlock(&server->lock);
}

void hash_begin(struct server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    while (server->sessions->hashing >= HASHES_MAX)
        (void)pthread_cond_wait(&server->changed, &server->lock);
    server->sessions->hashing++;
    (void)pthread_mutex_unlock(&server->lock);
}

void hash_end(struct server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    server->sessions->hashing--;
    (void)pthread_cond_broadcast(&server->changed);
    (void)pthread_mutex_unlock(&server->lock);
}

void cookie_name(const struct server *server, char out[32])
{
    (void)snprintf(out, 32, "backflush-%u", server->port);
}

/* The value of our cookie among those that came. */
static struct slice cookie_find(const struct request *request)
{
    struct slice rest = request_header(request, "Cookie");
    char name[32];
    size_t size = 0;

    cookie_name(request->server, name);
    size = strlen(name);
    while (rest.size > 0) {
        const char *end = memchr(rest.text, ';', rest.size);
        size_t cut = end ? (size_t)(end - rest.text) : rest.size;
        struct slice pair = slice_trim((struct slice){ rest.text, cut });

        if (pair.size > size && memcmp(pair.text, name, size) == 0 && pair.text[size] == '=')
            return (struct slice){ pair.text + size + 1, pair.size - size - 1 };
        cut += end != NULL;
        rest = (struct slice){ rest.text + cut, rest.size - cut };
    }
    return (struct slice){ 0 };
}

bool session_judge(struct request *request)
{
    struct slice cookie = cookie_find(request);
    struct slice page = request_header(request, "X-Backflush-Page");
    struct session *session = arena_alloc(request->arena, sizeof(*session));
    struct engine *engine = NULL;
    struct user_row user;
    enum status status = OK;

    if (!session || !session_find(request->server, cookie, page, session))
        return false;
    engine = reader_take(request);
    if (!engine)
        return false;
    status = user_find(engine, slice_of(session->name), request->arena, &user);
    if (status_is_failure(status))
        answer_status(request, engine_problem(engine));
    reader_give(request->server, engine);
    if (status != OK)
        return false;
    if (user.id != session->user || user.turn != session->turn ||
        !access_find(user.role, &request->access)) {
        session_end(request->server, session);
        return false;
    }
    request->holder = (struct token_holder){ user.name, user.role };
    request->session = session;
    return true;
}
