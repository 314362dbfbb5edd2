#include "engine/signature.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "text/buffer.h"

_Static_assert(SIGN_KEY_BYTES == crypto_sign_SEEDBYTES, "the seed of Ed25519");
_Static_assert(SIGN_KEY_BYTES == crypto_sign_PUBLICKEYBYTES, "the public key of Ed25519");

enum { SIGNATURE_BYTES = crypto_sign_BYTES, SIGNATURE_TEXT = 2 * SIGNATURE_BYTES };

static const char secret_name[] = "backflush secret key 1 ";
static const char public_name[] = "backflush public key 1 ";
static const char key_word[] = "key\t";
static const char signature_word[] = "signature\t";

enum status key_make(struct secret_key *key, struct problem *problem)
{
    if (sodium_init() < 0)
        return problem_set(problem, IO_FAILED, "no source of entropy for libsodium");
    randombytes_buf(key->seed, sizeof(key->seed));
    return OK;
}

static void pair_of(const struct secret_key *key, struct public_key *public,
                    unsigned char secret[crypto_sign_SECRETKEYBYTES])
{
    (void)crypto_sign_seed_keypair(public->byte, secret, key->seed);
}

struct public_key key_public(const struct secret_key *key)
{
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    struct public_key public;

    pair_of(key, &public, secret);
    sodium_memzero(secret, sizeof(secret));
    return public;
}

void key_wipe(struct secret_key *key)
{
    sodium_memzero(key, sizeof(*key));
}

static struct slice line_print(const char *name, const unsigned char bytes[SIGN_KEY_BYTES],
                               char out[KEY_LINE_MAX])
{
    char digits[SIGN_KEY_TEXT_MAX];
    int size;

    (void)sodium_bin2hex(digits, sizeof(digits), bytes, SIGN_KEY_BYTES);
    size = snprintf(out, KEY_LINE_MAX, "%s%s\n", name, digits);
    sodium_memzero(digits, sizeof(digits));
    return (struct slice){ out, (size_t)size };
}

struct slice key_secret_print(const struct secret_key *key, char out[KEY_LINE_MAX])
{
    return line_print(secret_name, key->seed, out);
}

struct slice key_public_print(const struct public_key *key, char out[KEY_LINE_MAX])
{
    return line_print(public_name, key->byte, out);
}

/* Small letters alone: one key has one spelling. */
static bool digits_parse(struct slice digits, unsigned char *bytes, size_t size)
{
    size_t read = 0;

    for (size_t i = 0; i < digits.size; i++)
        if (digits.text[i] >= 'A' && digits.text[i] <= 'F')
            return false;
    return digits.size == 2 * size &&
           sodium_hex2bin(bytes, size, digits.text, digits.size, NULL, &read, NULL) == 0 &&
           read == size;
}

/* What is behind `name`, without the line feed; false: it begins otherwise. */
static bool behind(struct slice *line, const char *name)
{
    size_t size = strlen(name);

    if (line->size < size || memcmp(line->text, name, size) != 0)
        return false;
    line->text += size;
    line->size -= size;
    if (line->size > 0 && line->text[line->size - 1] == '\n')
        line->size--;
    return true;
}

enum status key_secret_parse(struct slice line, struct secret_key *key)
{
    return behind(&line, secret_name) && digits_parse(line, key->seed, sizeof(key->seed))
               ? OK
               : KEY_FILE_BAD;
}

enum status key_public_parse(struct slice line, struct public_key *key)
{
    (void)behind(&line, public_name);
    return digits_parse(line, key->byte, sizeof(key->byte)) ? OK : KEY_FILE_BAD;
}

struct slice key_digits(const struct public_key *key, char out[SIGN_KEY_TEXT_MAX])
{
    (void)sodium_bin2hex(out, SIGN_KEY_TEXT_MAX, key->byte, sizeof(key->byte));
    return (struct slice){ out, SIGN_KEY_TEXT_MAX - 1 };
}

enum status text_sign(struct slice body, const struct secret_key *key, struct arena *arena,
                      struct slice *text)
{
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    unsigned char signature[SIGNATURE_BYTES];
    char digits[SIGNATURE_TEXT + 1];
    char key_text[SIGN_KEY_TEXT_MAX];
    struct public_key public;
    struct text_buffer buffer;

    pair_of(key, &public, secret);
    buffer_init(&buffer, arena);
    buffer_put(&buffer, body);
    buffer_put_text(&buffer, key_word);
    buffer_put(&buffer, key_digits(&public, key_text));
    buffer_put_char(&buffer, '\n');
    if (!buffer.failed)
        (void)crypto_sign_detached(signature, NULL, (const unsigned char *)buffer.text, buffer.size,
                                   secret);
    sodium_memzero(secret, sizeof(secret));
    if (buffer.failed)
        return NO_MEMORY;
    (void)sodium_bin2hex(digits, sizeof(digits), signature, sizeof(signature));
    buffer_put_text(&buffer, signature_word);
    buffer_put_text(&buffer, digits);
    buffer_put_char(&buffer, '\n');
    return buffer_finish(&buffer, text);
}

/* Cuts the last line off, which must begin with `word` and have so many digits; what is behind. */
static bool last_line(struct slice *text, const char *word, unsigned char *bytes, size_t size)
{
    size_t wanted = strlen(word) + 2 * size + 1;
    struct slice line;

    if (text->size < wanted || text->text[text->size - 1] != '\n')
        return false;
    text->size -= wanted;
    line = (struct slice){ text->text + text->size, wanted };
    return (text->size == 0 || text->text[text->size - 1] == '\n') && behind(&line, word) &&
           digits_parse(line, bytes, size);
}

enum status text_signed(struct slice text, const struct public_key *key, struct slice *body,
                        struct problem *problem)
{
    unsigned char signature[SIGNATURE_BYTES];
    char digits[SIGN_KEY_TEXT_MAX];
    struct public_key signer;
    struct slice covered;

    *body = text;
    if (!last_line(body, signature_word, signature, sizeof(signature)))
        return problem_set(problem, STATEMENT_BAD, "the last line is no signature");
    covered = *body;
    if (!last_line(body, key_word, signer.byte, sizeof(signer.byte)))
        return problem_set(problem, STATEMENT_BAD, "the line before the signature is no key");
    if (memcmp(signer.byte, key->byte, sizeof(signer.byte)) != 0)
        return problem_set(problem, SIGNATURE_WRONG, "it is of another key: %s",
                           key_digits(&signer, digits).text);
    if (crypto_sign_verify_detached(signature, (const unsigned char *)covered.text, covered.size,
                                    key->byte) != 0)
        return problem_set(problem, SIGNATURE_WRONG, "the text was changed after it was signed");
    return OK;
}
