/*
 * Signing in and out: a password, a one-time link, another password.
 *
 * What is wrong is said in one sentence for all causes, and takes as long: nobody learns which
 * names there are.
 */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "server/session.h"

enum { WORDS_MAX = 4 };

struct word {
    const char *name;
    struct slice value; /* text NULL: not given */
};

/* A flat object of strings, none but these. */
static enum status words_parse(struct request *request, struct slice text, struct word *words,
                               struct problem *problem)
{
    struct json_reader *reader = arena_alloc(request->arena, sizeof(*reader));
    struct json_token token = { .kind = JSON_END };
    struct word *word = NULL;
    enum status status = reader ? OK : problem_set(problem, NO_MEMORY, "a request");

    if (status != OK)
        return status;
    json_reader_init(reader, text, request->arena, problem);
    status = json_next(reader, &token);
    if (status == OK && token.kind != JSON_OBJECT)
        return problem_set(problem, SYNTAX, "an object of strings");
    while (status == OK && (status = json_next(reader, &token)) == OK &&
           token.kind != JSON_OBJECT_END) {
        if (token.kind == JSON_KEY) {
            word = NULL;
            for (int i = 0; i < WORDS_MAX && words[i].name; i++)
                if (slice_equals_text(token.text, words[i].name))
                    word = &words[i];
        }
        if (!word || (token.kind != JSON_KEY && token.kind != JSON_STRING))
            return problem_set(problem, SYNTAX, "a member that is not known, or no string");
        if (token.kind == JSON_STRING)
            word->value = token.text;
    }
    return status == OK ? json_next(reader, &token) : status;
}

static bool words_take(struct request *request, struct word *words)
{
    struct problem problem = { .status = OK };
    struct slice text;

    if (!body_map(request, &text))
        return false;
    if (words_parse(request, text, words, &problem) == OK)
        return true;
    answer_status(request, &problem);
    return false;
}

/* Who one is. `page` empty: he has it. */
static void person_answer(struct request *request, const struct user_row *user, const char *page)
{
    struct text_buffer buffer;
    struct json_writer json;
    struct slice body;

    buffer_init(&buffer, request->arena);
    json_writer_init(&json, &buffer);
    json_open(&json, '{');
    json_text(&json, "name", user->name);
    json_text(&json, "role", user->role);
    if (*page)
        json_text(&json, "page", slice_of(page));
    json_close(&json, '}');
    buffer_put_char(&buffer, '\n');
    if (buffer_finish(&buffer, &body) == OK)
        answer_body(request, 200, "application/json", body);
}

static void cookie_put(struct request *request, const char *value, int seconds)
{
    char name[32];

    cookie_name(request->server, name);
    answer_header(request, "Set-Cookie", "%s=%s; Path=/; HttpOnly; SameSite=Strict; Max-Age=%d",
                  name, value, seconds);
}

static void enter(struct request *request, const struct user_row *user)
{
    struct session_secrets secrets;

    session_begin(request->server, user, &secrets);
    cookie_put(request, secrets.cookie, SESSION_S);
    request->holder = (struct token_holder){ user->name, user->role };
    person_answer(request, user, secrets.page);
    sodium_memzero(&secrets, sizeof(secrets));
}

static bool user_look(struct request *request, struct slice name, struct user_row *user,
                      bool *is_there)
{
    struct engine *engine = reader_take(request);
    enum status status = OK;

    if (!engine)
        return false;
    status = user_find(engine, name, request->arena, user);
    if (status_is_failure(status))
        answer_status(request, engine_problem(engine));
    reader_give(request->server, engine);
    *is_there = status == OK;
    return !status_is_failure(status);
}

static bool password_try(struct request *request, const struct user_row *user,
                         struct slice password)
{
    bool holds = false;

    hash_begin(request->server);
    holds = password_holds(user, password);
    hash_end(request->server);
    return holds;
}

static bool hash_make(struct request *request, struct slice password, char out[PASSWORD_HASH_MAX])
{
    bool is_made = false;

    hash_begin(request->server);
    is_made = password_hash(password, out);
    hash_end(request->server);
    if (!is_made)
        answer_problem(request, 503, "NO_MEMORY", "a password takes 64 MiB");
    return is_made;
}

/* False: the answer says how long to wait. */
static bool guess_may(struct request *request, struct slice name)
{
    int64_t wait_s = guess_begin(request->server, name);

    if (wait_s == 0)
        return true;
    answer_header(request, "Retry-After", "%lld", (long long)wait_s);
    answer_problem(request, 429, "SIGN_IN_WAIT", "too many guesses: again in %lld s",
                   (long long)wait_s);
    return false;
}

void sign_in_run(struct request *request)
{
    struct word words[WORDS_MAX] = { { .name = "name" }, { .name = "password" } };
    struct user_row user;
    bool is_there = false;

    if (!words_take(request, words))
        return;
    if (!words[0].value.text || !words[1].value.text || words[1].value.size > PASSWORD_MAX) {
        answer_problem(request, 400, "FIELD_MISSING", "name and password");
        return;
    }
    if (!guess_may(request, words[0].value) ||
        !user_look(request, words[0].value, &user, &is_there))
        return;
    if (!password_try(request, is_there ? &user : NULL, words[1].value)) {
        answer_problem(request, 401, "SIGN_IN_WRONG", "name or password is wrong");
        return;
    }
    guess_held(request->server, words[0].value);
    enter(request, &user);
}

/* Whose link it is. */
static bool link_look(struct request *request, struct slice link, struct user_row *user)
{
    struct engine *engine = reader_take(request);
    enum status status = OK;

    if (!engine)
        return false;
    status = user_of_link(engine, link, request->arena, user);
    if (status_is_failure(status))
        answer_status(request, engine_problem(engine));
    reader_give(request->server, engine);
    if (status == OK)
        return true;
    answer_problem(request, 422, "LINK_UNKNOWN", "the link is used, or older than a day");
    return false;
}

void sign_in_link_run(struct request *request)
{
    struct word words[WORDS_MAX] = { { .name = "link" }, { .name = "password" } };
    struct server *server = request->server;
    struct problem problem = { .status = OK };
    struct user_row user;
    struct slice password;
    char hash[PASSWORD_HASH_MAX];
    bool sets = false;
    enum status status = OK;

    if (!words_take(request, words) || !link_look(request, words[0].value, &user))
        return;
    password = words[1].value;
    sets = password.text != NULL || !user.link_enters;
    if (sets && !password.text) { /* the page asks for one */
        person_answer(request, &user, "");
        return;
    }
    if (sets)
        status = password_judge(password, user.name, &problem);
    if (status == OK && sets && !hash_make(request, password, hash))
        return;
    if (status == OK) {
        const struct link_use use = { words[0].value, sets ? hash : NULL, request->arena };

        (void)pthread_mutex_lock(&server->writing);
        status = user_link_use(server->writer, &use, &user, &problem);
        (void)pthread_mutex_unlock(&server->writing);
    }
    if (status != OK) {
        answer_status(request, &problem);
        return;
    }
    guess_held(server, user.name);
    enter(request, &user);
}

void password_run(struct request *request)
{
    struct word words[WORDS_MAX] = { { .name = "old" }, { .name = "new" } };
    struct server *server = request->server;
    struct problem problem = { .status = OK };
    struct user_row user;
    char hash[PASSWORD_HASH_MAX];
    bool is_there = false;
    enum status status = OK;

    if (!request->session) {
        answer_problem(request, 422, "USER_UNKNOWN", "a token has no password");
        return;
    }
    if (!words_take(request, words) || !guess_may(request, request->holder.name) ||
        !user_look(request, request->holder.name, &user, &is_there))
        return;
    if (!words[0].value.text || !words[1].value.text || words[0].value.size > PASSWORD_MAX ||
        !password_try(request, is_there ? &user : NULL, words[0].value)) {
        answer_problem(request, 422, "SIGN_IN_WRONG", "the old password is wrong");
        return;
    }
    guess_held(server, request->holder.name);
    status = password_judge(words[1].value, user.name, &problem);
    if (status == OK && !hash_make(request, words[1].value, hash))
        return;
    if (status == OK) {
        (void)pthread_mutex_lock(&server->writing);
        status = user_password_set(server->writer, &user, hash, &problem);
        (void)pthread_mutex_unlock(&server->writing);
    }
    if (status != OK) {
        answer_status(request, &problem);
        return;
    }
    user.turn++;
    enter(request, &user);
}

void session_run(struct request *request)
{
    const struct user_row user = { .name = request->holder.name, .role = request->holder.role };

    person_answer(request, &user, "");
}

void sign_out_run(struct request *request)
{
    if (request->session)
        session_end(request->server, request->session);
    cookie_put(request, "", 0);
    answer_body(request, 200, "application/json", SLICE("{}\n"));
}
