/*
 * json - a strict pull reader and a writer.
 *
 * Reader: RFC 8259 and nothing more. UTF-8 is checked, a key stands once in its object, halves of
 * surrogate pairs are joined and lone ones refused, a number stays the text it was. Strings point
 * into the text, or into the arena where they held a backslash.
 *
 * Refuses  SYNTAX, FIELD_TWICE, LIMIT_EXCEEDED; the problem says the column, and the line where
 * there are several
 */
#ifndef TEXT_JSON_H
#define TEXT_JSON_H

#include "base/arena.h"
#include "base/slice.h"
#include "base/status.h"
#include "text/buffer.h"

enum {
    JSON_DEPTH_MAX = 16, /* a correction's line stands at 4 */
    JSON_KEYS_MAX = 128  /* of all open objects: a correction with a line has at most 60 */
};

enum json_kind {
    JSON_END,
    JSON_OBJECT,
    JSON_OBJECT_END,
    JSON_ARRAY,
    JSON_ARRAY_END,
    JSON_KEY,
    JSON_STRING,
    JSON_NUMBER,
    JSON_TRUE,
    JSON_FALSE,
    JSON_NULL
};

struct json_token {
    enum json_kind kind;
    struct slice text; /* key and string without quotes and backslashes; others as they stand */
};

struct json_reader {
    const char *start;
    const char *next;
    const char *at; /* where the last token begins, or what was found in its place */
    const char *end;
    struct arena *arena;
    struct problem *problem;
    enum { JSON_AT_VALUE, JSON_AT_FIRST, JSON_AT_COLON, JSON_AT_COMMA } state;
    int depth;
    int key_count;
    struct {
        bool is_object;
        int first_key;
    } levels[JSON_DEPTH_MAX];
    struct slice keys[JSON_KEYS_MAX];
};

void json_reader_init(struct json_reader *reader, struct slice text, struct arena *arena,
                      struct problem *problem);
/* The text is one value; behind it JSON_END. */
enum status json_next(struct json_reader *reader, struct json_token *token) MUST_CHECK;
/* Passes over the value that comes next. */
enum status json_skip(struct json_reader *reader) MUST_CHECK;
/* At a position of the text. Answers `status`. */
enum status json_refuse(const struct json_reader *reader, const char *position, enum status status,
                        const char *format, ...) __attribute__((format(printf, 4, 5)));

struct json_writer {
    struct text_buffer *out;
    bool comma; /* due before the next value or key */
};

void json_writer_init(struct json_writer *writer, struct text_buffer *out);
void json_open(struct json_writer *writer, char bracket);
void json_close(struct json_writer *writer, char bracket);
void json_key(struct json_writer *writer, struct slice key);
/* What is not UTF-8 becomes U+FFFD. */
void json_string(struct json_writer *writer, struct slice text);
void json_raw(struct json_writer *writer, const char *text); /* a number, true, false, null */

#endif
