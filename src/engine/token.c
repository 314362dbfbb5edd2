#include "engine/token.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "engine/inside.h"

enum { ID_BYTES = 8, SECRET_BYTES = 32 };

static const char prefix[] = "bf_";

_Static_assert(TOKEN_DIGEST_BYTES == crypto_hash_sha256_BYTES, "SHA-256");
_Static_assert(TOKEN_TEXT_MAX == 3 + 2 * ID_BYTES + 1 + 2 * SECRET_BYTES + 1, "its parts");

/* It stands in the log: a plain word. */
static bool name_is_plain(struct slice name)
{
    for (size_t i = 0; i < name.size; i++) {
        char c = name.text[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

        if (!is_letter && !(c >= '0' && c <= '9') && !strchr("._-", c))
            return false;
    }
    return name.size > 0 && name.size <= TOKEN_NAME_MAX;
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

enum status token_make(struct engine *engine, struct slice name, struct slice role,
                       char out[TOKEN_TEXT_MAX], struct problem *problem)
{
    unsigned char random[ID_BYTES + SECRET_BYTES];
    unsigned char digest[TOKEN_DIGEST_BYTES];
    char id[2 * ID_BYTES + 1];
    char secret[2 * SECRET_BYTES + 1];
    struct token_row row = { .name = name, .role = role, .made_s = engine_now_s() };
    enum status status = OK;

    if (!name_is_plain(name))
        return problem_set(problem, NAME_BAD, "a token's name is letters, digits, `.`, `_`, `-`");
    randombytes_buf(random, sizeof(random));
    (void)sodium_bin2hex(id, sizeof(id), random, ID_BYTES);
    (void)sodium_bin2hex(secret, sizeof(secret), random + ID_BYTES, SECRET_BYTES);
    (void)crypto_hash_sha256(digest, random + ID_BYTES, SECRET_BYTES);
    row.id = slice_of(id);
    row.digest = (struct slice){ (const char *)digest, sizeof(digest) };
    status = engine_begin(engine);
    if (status == OK)
        status = store_token_add(engine_store(engine), &row, problem);
    status = change_end(engine, status, problem);
    if (status == OK)
        (void)snprintf(out, TOKEN_TEXT_MAX, "%s%s_%s", prefix, id, secret);
    sodium_memzero(random, sizeof(random));
    sodium_memzero(secret, sizeof(secret));
    return status;
}

enum status token_revoke(struct engine *engine, struct slice name, struct problem *problem)
{
    enum status status = engine_begin(engine);

    if (status == OK)
        status = store_token_revoke(engine_store(engine), name, engine_now_s(), problem);
    return change_end(engine, status, problem);
}

static const struct column columns[] = {
    { "name", COLUMN_TEXT },   { "role", COLUMN_TEXT },      { "id", COLUMN_TEXT },
    { "made", COLUMN_MOMENT }, { "revoked", COLUMN_MOMENT },
};
static const struct list_row tokens = {
    .list = LIST_COUNT, .name = "tokens", .columns = columns, .column_count = ARRAY_COUNT(columns)
};

static enum status token_tell(void *context, const struct token_row *token)
{
    const struct receiver *receiver = context;
    struct cell cells[ARRAY_COUNT(columns)] = {
        { .text = token->name },
        { .text = token->role },
        { .text = token->id },
        { .number = token->made_s },
        { .number = token->revoked_s, .absent = token->revoked_s == 0 },
    };

    return receiver->row(receiver->context, cells);
}

enum status token_list(struct engine *engine, const struct receiver *receiver)
{
    struct receiver told = *receiver;
    enum status status =
        receiver->begin(receiver->context, &tokens, engine_plant(engine)->decimals);

    if (status == OK)
        status = store_token_each(engine_store(engine), token_tell, &told);
    return status == OK ? OK : engine_fail(engine, status);
}

/* The id, and the digest of the secret. */
static bool token_parse(struct slice text, struct slice *id,
                        unsigned char digest[TOKEN_DIGEST_BYTES])
{
    unsigned char secret[SECRET_BYTES];
    size_t prefix_size = sizeof(prefix) - 1;
    size_t size = 0;
    bool is_whole = false;

    if (text.size != TOKEN_TEXT_MAX - 1 || memcmp(text.text, prefix, prefix_size) != 0 ||
        text.text[prefix_size + (size_t)(2 * ID_BYTES)] != '_')
        return false;
    *id = (struct slice){ text.text + prefix_size, 2 * (size_t)ID_BYTES };
    is_whole = sodium_hex2bin(secret, sizeof(secret), id->text + id->size + 1,
                              2 * (size_t)SECRET_BYTES, NULL, &size, NULL) == 0 &&
               size == sizeof(secret);
    if (is_whole)
        (void)crypto_hash_sha256(digest, secret, sizeof(secret));
    sodium_memzero(secret, sizeof(secret));
    return is_whole;
}

enum status token_check(struct engine *engine, struct slice text, struct arena *arena,
                        struct token_holder *holder)
{
    unsigned char digest[TOKEN_DIGEST_BYTES];
    struct token_row row;
    struct slice id;
    enum status status = OK;

    if (!token_parse(text, &id, digest))
        return TOKEN_UNKNOWN;
    status = store_token_find(engine_store(engine), id, arena, &row);
    if (status != OK)
        return status_is_failure(status) ? engine_fail(engine, status) : status;
    if (row.digest.size != sizeof(digest) ||
        sodium_memcmp(row.digest.text, digest, sizeof(digest)) != 0)
        return TOKEN_UNKNOWN;
    *holder = (struct token_holder){ row.name, row.role };
    return OK;
}
