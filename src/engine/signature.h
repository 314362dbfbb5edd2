/*
 * signature - text that is signed, and who signed it: Ed25519.
 *
 * A signed text ends with two lines, `key` and the public key, `signature` and the signature of
 * every byte before that line. A key on disk is one line of text; a secret one is the seed that
 * both keys follow from. The same text and key give the same signature.
 *
 * Refuses  KEY_FILE_BAD, STATEMENT_BAD
 * Answers  SIGNATURE_WRONG
 */
#ifndef ENGINE_SIGNATURE_H
#define ENGINE_SIGNATURE_H

#include "base/arena.h"
#include "base/slice.h"
#include "base/status.h"

enum { SIGN_KEY_BYTES = 32, SIGN_KEY_TEXT_MAX = 2 * SIGN_KEY_BYTES + 1, KEY_LINE_MAX = 128 };

struct secret_key {
    unsigned char seed[SIGN_KEY_BYTES];
};

struct public_key {
    unsigned char byte[SIGN_KEY_BYTES];
};

enum status key_make(struct secret_key *key, struct problem *problem) MUST_CHECK;
struct public_key key_public(const struct secret_key *key);
void key_wipe(struct secret_key *key);

/* The line of a key's file, ending in a line feed. */
struct slice key_secret_print(const struct secret_key *key, char out[KEY_LINE_MAX]);
struct slice key_public_print(const struct public_key *key, char out[KEY_LINE_MAX]);
enum status key_secret_parse(struct slice line, struct secret_key *key) MUST_CHECK;
/* Its line, or the 64 digits alone. */
enum status key_public_parse(struct slice line, struct public_key *key) MUST_CHECK;
struct slice key_digits(const struct public_key *key, char out[SIGN_KEY_TEXT_MAX]);

/* `body` ends in a line feed. */
enum status text_sign(struct slice body, const struct secret_key *key, struct arena *arena,
                      struct slice *text) MUST_CHECK;
/* What was signed, where it was by that key and is unchanged. */
enum status text_signed(struct slice text, const struct public_key *key, struct slice *body,
                        struct problem *problem) MUST_CHECK;

#endif
