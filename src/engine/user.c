#include "engine/user.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "engine/inside.h"

enum { SECRET_BYTES = 32, LINK_S = 24 * 60 * 60, LETTERS_MIN = 5 };

_Static_assert(PASSWORD_HASH_MAX >= crypto_pwhash_STRBYTES, "Argon2id");
_Static_assert(LINK_TEXT_MAX == 2 * SECRET_BYTES + 1, "its digits");
_Static_assert(LINK_DIGEST_BYTES == crypto_hash_sha256_BYTES, "SHA-256");

/* It stands in the log: a plain word. */
static bool name_is_plain(struct slice name)
{
    for (size_t i = 0; i < name.size; i++) {
        char c = name.text[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

        if (!is_letter && !(c >= '0' && c <= '9') && !strchr("._-", c))
            return false;
    }
    return name.size > 0 && name.size <= USER_NAME_MAX;
}

static enum status link_digest(struct slice link, unsigned char digest[LINK_DIGEST_BYTES])
{
    unsigned char secret[SECRET_BYTES];
    size_t size = 0;
    bool is_whole =
        link.size == 2 * (size_t)SECRET_BYTES &&
        sodium_hex2bin(secret, sizeof(secret), link.text, link.size, NULL, &size, NULL) == 0 &&
        size == sizeof(secret);

    if (is_whole)
        (void)crypto_hash_sha256(digest, secret, sizeof(secret));
    sodium_memzero(secret, sizeof(secret));
    return is_whole ? OK : LINK_UNKNOWN;
}

/* What an open transaction comes to. */
static enum status change_end(struct engine *engine, enum status status, struct problem *problem)
{
    if (status == OK)
        status = engine_commit(engine);
    if (status != OK && problem->status == OK) {
        const struct problem *why = engine_problem(engine)->status != OK
                                        ? engine_problem(engine)
                                        : store_problem(engine_store(engine));

        (void)problem_set(problem, status, "%s", why ? why->text : "the book");
    }
    engine_end(engine);
    return status;
}

enum status user_add(struct engine *engine, struct slice name, struct slice role,
                     struct problem *problem)
{
    struct user_row row = {
        .name = name, .role = role, .link = SLICE(""), .made_s = engine_now_s()
    };
    enum status status = OK;

    if (!name_is_plain(name))
        return problem_set(problem, NAME_BAD, "a user's name is letters, digits, `.`, `_`, `-`");
    status = engine_begin(engine);
    if (status == OK)
        status = store_user_add(engine_store(engine), &row, problem);
    return change_end(engine, status, problem);
}

static enum status named_find(struct engine *engine, struct slice name, struct arena *arena,
                              struct user_row *user, struct problem *problem)
{
    enum status status = engine_begin(engine);

    if (status == OK)
        status = store_user_find(engine_store(engine), name, arena, user);
    if (status == USER_UNKNOWN)
        return problem_set(problem, status, "%.*s", (int)name.size, name.text);
    return status;
}

enum status user_link(struct engine *engine, struct slice name, enum link_kind kind,
                      char out[LINK_TEXT_MAX], struct problem *problem)
{
    unsigned char secret[SECRET_BYTES];
    unsigned char digest[LINK_DIGEST_BYTES];
    struct user_row user = { .id = 0 };
    struct arena arena;
    enum status status = OK;

    arena_init(&arena, 0);
    randombytes_buf(secret, sizeof(secret));
    (void)crypto_hash_sha256(digest, secret, sizeof(secret));
    status = named_find(engine, name, &arena, &user, problem);
    if (status == OK) {
        user.link = (struct slice){ (const char *)digest, sizeof(digest) };
        user.link_until_s = engine_now_s() + LINK_S;
        user.link_enters = kind == LINK_ENTERS;
        status = store_user_change(engine_store(engine), &user);
    }
    status = change_end(engine, status, problem);
    if (status == OK)
        (void)sodium_bin2hex(out, LINK_TEXT_MAX, secret, sizeof(secret));
    sodium_memzero(secret, sizeof(secret));
    arena_release(&arena);
    return status;
}

enum status user_end(struct engine *engine, struct slice name, struct problem *problem)
{
    struct user_row user = { .id = 0 };
    struct arena arena;
    enum status status = OK;

    arena_init(&arena, 0);
    status = named_find(engine, name, &arena, &user, problem);
    if (status == OK) {
        user.password = SLICE("");
        user.link = SLICE("");
        user.turn++;
        user.ended_s = engine_now_s();
        status = store_user_change(engine_store(engine), &user);
    }
    status = change_end(engine, status, problem);
    arena_release(&arena);
    return status;
}

enum status user_of_link(struct engine *engine, struct slice link, struct arena *arena,
                         struct user_row *user)
{
    unsigned char digest[LINK_DIGEST_BYTES];
    enum status status = link_digest(link, digest);

    if (status == OK)
        status =
            store_user_of_link(engine_store(engine),
                               (struct slice){ (const char *)digest, sizeof(digest) }, arena, user);
    if (status == USER_UNKNOWN || (status == OK && user->link_until_s < engine_now_s()))
        return LINK_UNKNOWN;
    return status_is_failure(status) ? engine_fail(engine, status) : status;
}

static void password_put(struct user_row *user, const char *hash)
{
    user->password = slice_of(hash);
    user->turn++;
    user->link = SLICE("");
}

enum status user_link_use(struct engine *engine, const struct link_use *use, struct user_row *user,
                          struct problem *problem)
{
    enum status status = engine_begin(engine);

    if (status == OK)
        status = user_of_link(engine, use->link, use->arena, user);
    if (status == OK && !use->hash && !user->link_enters)
        status = LINK_UNKNOWN;
    if (status == LINK_UNKNOWN)
        (void)problem_set(problem, status, "the link is used, or older than a day");
    if (status == OK) {
        user->link = SLICE("");
        if (use->hash)
            password_put(user, use->hash);
        status = store_user_change(engine_store(engine), user);
    }
    return change_end(engine, status, problem);
}

enum status user_password_set(struct engine *engine, const struct user_row *user, const char *hash,
                              struct problem *problem)
{
    struct user_row now = { .id = 0 };
    struct arena arena;
    enum status status = OK;

    arena_init(&arena, 0);
    status = named_find(engine, user->name, &arena, &now, problem);
    if (status == OK && (now.id != user->id || now.turn != user->turn))
        status = problem_set(problem, USER_UNKNOWN, "another password was set meanwhile");
    if (status == OK) {
        password_put(&now, hash);
        status = store_user_change(engine_store(engine), &now);
    }
    status = change_end(engine, status, problem);
    arena_release(&arena);
    return status;
}

enum status user_find(struct engine *engine, struct slice name, struct arena *arena,
                      struct user_row *user)
{
    enum status status = store_user_find(engine_store(engine), name, arena, user);

    return status_is_failure(status) ? engine_fail(engine, status) : status;
}

static const struct column columns[] = {
    { "name", COLUMN_TEXT },   { "role", COLUMN_TEXT },   { "password", COLUMN_TEXT },
    { "link", COLUMN_MOMENT }, { "made", COLUMN_MOMENT }, { "ended", COLUMN_MOMENT },
};
static const struct list_row users = {
    .list = LIST_COUNT, .name = "users", .columns = columns, .column_count = ARRAY_COUNT(columns)
};

static enum status user_tell(void *context, const struct user_row *user)
{
    const struct receiver *receiver = context;
    struct cell cells[ARRAY_COUNT(columns)] = {
        { .text = user->name },
        { .text = user->role },
        { .text = user->password.size > 0 ? SLICE("set") : SLICE("none") },
        { .number = user->link_until_s, .absent = user->link.size == 0 },
        { .number = user->made_s },
        { .number = user->ended_s, .absent = user->ended_s == 0 },
    };

    return receiver->row(receiver->context, cells);
}

enum status user_list(struct engine *engine, const struct receiver *receiver)
{
    struct receiver told = *receiver;
    enum status status = receiver->begin(receiver->context, &users, engine_plant(engine)->decimals);

    if (status == OK)
        status = store_user_each(engine_store(engine), user_tell, &told);
    return status == OK ? OK : engine_fail(engine, status);
}

static enum status one_seen(void *context, const struct user_row *user)
{
    (void)user;
    *(bool *)context = true;
    return OK;
}

enum status user_any(struct engine *engine, bool *any)
{
    enum status status = OK;

    *any = false;
    status = store_user_each(engine_store(engine), one_seen, any);
    return status == OK ? OK : engine_fail(engine, status);
}

static char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool slice_contains(struct slice text, struct slice part)
{
    for (size_t i = 0; i + part.size <= text.size; i++) {
        size_t same = 0;

        while (same < part.size && lowered(text.text[i + same]) == lowered(part.text[same]))
            same++;
        if (same == part.size)
            return true;
    }
    return false;
}

enum status password_judge(struct slice password, struct slice name, struct problem *problem)
{
    bool seen[256] = { false };
    int letters = 0;

    for (size_t i = 0; i < password.size; i++) {
        unsigned char c = (unsigned char)password.text[i];

        letters += !seen[c];
        seen[c] = true;
    }
    if (password.size < PASSWORD_MIN || password.size > PASSWORD_MAX)
        return problem_set(problem, PASSWORD_WEAK, "a password has %d to %d letters", PASSWORD_MIN,
                           PASSWORD_MAX);
    if (letters < LETTERS_MIN)
        return problem_set(problem, PASSWORD_WEAK, "it has fewer than %d different letters",
                           LETTERS_MIN);
    if (slice_contains(password, name) || slice_contains(password, SLICE("backflush")))
        return problem_set(problem, PASSWORD_WEAK, "it has the name in it");
    return OK;
}

bool password_hash(struct slice password, char out[PASSWORD_HASH_MAX])
{
    memset(out, 0, PASSWORD_HASH_MAX);
    return crypto_pwhash_str_alg(
               out, password.text, password.size, crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

bool password_holds(const struct user_row *user, struct slice password)
{
    char hash[PASSWORD_HASH_MAX] = "";

    if (!user || user->password.size == 0 || user->password.size >= sizeof(hash)) {
        (void)password_hash(password, hash);
        return false;
    }
    memcpy(hash, user->password.text, user->password.size);
    return crypto_pwhash_str_verify(hash, password.text, password.size) == 0;
}
