#include "text/json.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "text/spot.h"
#include "text/utf8.h"

enum status json_refuse(const struct json_reader *reader, const char *position, enum status status,
                        const char *format, ...)
{
    struct spot spot = spot_find(reader->start, 1, position);
    char why[sizeof(reader->problem->text)] = "";
    va_list values;

    va_start(values, format);
    (void)vsnprintf(why, sizeof(why), format, values);
    va_end(values);
    if (spot.line == 1)
        return problem_set(reader->problem, status, "column %d: %s", spot.column, why);
    return problem_set(reader->problem, status, "line %d, column %d: %s", spot.line, spot.column,
                       why);
}

static enum status broken(const struct json_reader *reader, const char *position, const char *why)
{
    return json_refuse(reader, position, SYNTAX, "%s", why);
}

static void blanks_skip(struct json_reader *reader)
{
    while (reader->next < reader->end && (*reader->next == ' ' || *reader->next == '\t' ||
                                          *reader->next == '\n' || *reader->next == '\r'))
        reader->next++;
}

static bool next_is(const struct json_reader *reader, char c)
{
    return reader->next < reader->end && *reader->next == c;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Four digits behind `\u`; false if they are not. */
static bool hex_read(const char *text, const char *end, uint32_t *unit)
{
    if (end - text < 4)
        return false;
    *unit = 0;
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(text[i]);
        if (digit < 0)
            return false;
        *unit = *unit << 4 | (uint32_t)digit;
    }
    return true;
}

/* `*text` stands behind a `\u` and moves behind the escape, or behind both of a pair. */
static bool scalar_read(const char **text, const char *end, uint32_t *scalar)
{
    uint32_t low = 0;

    if (!hex_read(*text, end, scalar))
        return false;
    *text += 4;
    if (*scalar < 0xd800 || *scalar > 0xdfff)
        return true;
    if (*scalar > 0xdbff || end - *text < 6 || (*text)[0] != '\\' || (*text)[1] != 'u' ||
        !hex_read(*text + 2, end, &low) || low < 0xdc00 || low > 0xdfff)
        return false;
    *text += 6;
    *scalar = 0x10000 + ((*scalar - 0xd800) << 10) + (low - 0xdc00);
    return true;
}

/* Of the letter behind a backslash; 0 if it is none. */
static char escape_char(char letter)
{
    static const char letters[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    const char *at = letter ? strchr(letters, letter) : NULL;

    return at ? meanings[at - letters] : '\0';
}

/* Takes the backslashes out; what comes out is never longer. */
static enum status unescape(const struct json_reader *reader, struct slice raw, struct slice *text)
{
    const char *end = raw.text + raw.size;
    char *out = arena_alloc(reader->arena, raw.size);
    size_t size = 0;

    if (!out)
        return NO_MEMORY;
    for (const char *next = raw.text; next < end;) {
        if (*next != '\\') {
            out[size++] = *next++;
            continue;
        }
        const char *start = next;
        uint32_t scalar = 0;
        char c = escape_char(next[1]);
        next += 2;
        if (c) {
            out[size++] = c;
            continue;
        }
        if (start[1] != 'u' || !scalar_read(&next, end, &scalar))
            return broken(reader, start, "a bad escape");
        size += utf8_print(scalar, out + size);
    }
    *text = (struct slice){ .text = out, .size = size };
    return OK;
}

static bool is_plain(char c)
{
    return (unsigned char)c - 0x20U < 0x60U && c != '"' && c != '\\';
}

/* The reader stands at the opening quote. */
static enum status string_read(struct json_reader *reader, struct slice *text)
{
    const char *const start = reader->next + 1;
    const char *const end = reader->end;
    const char *c = start;
    bool escaped = false;

    for (;;) {
        while (c < end && is_plain(*c))
            c++;
        if (c >= end)
            return broken(reader, reader->next, "the string is not closed");
        if (*c == '"')
            break;
        if ((unsigned char)*c < ' ')
            return broken(reader, c, "a control character in a string");
        size_t size = *c == '\\' ? 2 : utf8_size(c, end);
        if (size == 0)
            return broken(reader, c, "not UTF-8");
        escaped = escaped || *c == '\\';
        c += size;
    }
    reader->next = c + 1;
    *text = (struct slice){ .text = start, .size = (size_t)(c - start) };
    return escaped ? unescape(reader, *text, text) : OK;
}

static const char *digits_end(const char *text, const char *end)
{
    while (text < end && *text >= '0' && *text <= '9')
        text++;
    return text;
}

/* -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?; NULL if it is not there. */
static const char *number_end(const char *text, const char *end)
{
    const char *from = text + (text < end && *text == '-');
    const char *next = digits_end(from, end);

    if (next == from || (*from == '0' && next > from + 1))
        return NULL;
    if (next < end && *next == '.') {
        from = next + 1;
        next = digits_end(from, end);
        if (next == from)
            return NULL;
    }
    if (next < end && (*next == 'e' || *next == 'E')) {
        from = next + 1;
        from += from < end && (*from == '+' || *from == '-');
        next = digits_end(from, end);
        if (next == from)
            return NULL;
    }
    return next;
}

static enum status number_read(struct json_reader *reader, struct json_token *token)
{
    const char *end = number_end(reader->next, reader->end);

    if (!end)
        return broken(reader, reader->next, "a bad number");
    *token = (struct json_token){ JSON_NUMBER,
                                  { .text = reader->next, .size = (size_t)(end - reader->next) } };
    reader->next = end;
    return OK;
}

static enum status word_read(struct json_reader *reader, struct json_token *token)
{
    static const struct {
        struct slice text;
        enum json_kind kind;
    } words[] = {
        { { "true", 4 }, JSON_TRUE },
        { { "false", 5 }, JSON_FALSE },
        { { "null", 4 }, JSON_NULL },
    };
    const size_t rest = (size_t)(reader->end - reader->next);

    for (size_t i = 0; i < ARRAY_COUNT(words); i++) {
        const struct slice text = { .text = reader->next, .size = words[i].text.size };
        if (text.size <= rest && slice_equals(text, words[i].text)) {
            *token = (struct json_token){ words[i].kind, text };
            reader->next += text.size;
            return OK;
        }
    }
    return broken(reader, reader->next, "expected a value");
}

static enum status level_open(struct json_reader *reader, struct json_token *token)
{
    bool is_object = *reader->next == '{';

    if (reader->depth == JSON_DEPTH_MAX)
        return json_refuse(reader, reader->at, LIMIT_EXCEEDED, "deeper than %d levels",
                           JSON_DEPTH_MAX);
    *token = (struct json_token){ is_object ? JSON_OBJECT : JSON_ARRAY,
                                  { .text = reader->next, .size = 1 } };
    reader->next++;
    reader->levels[reader->depth].is_object = is_object;
    reader->levels[reader->depth].first_key = reader->key_count;
    reader->depth++;
    reader->state = JSON_AT_FIRST;
    return OK;
}

static enum status value_read(struct json_reader *reader, struct json_token *token)
{
    reader->at = reader->next;
    if (reader->next == reader->end)
        return broken(reader, reader->next, "expected a value");
    if (*reader->next == '{' || *reader->next == '[')
        return level_open(reader, token);
    reader->state = JSON_AT_COMMA;
    if (*reader->next == '"') {
        token->kind = JSON_STRING;
        return string_read(reader, &token->text);
    }
    if (*reader->next == '-' || (*reader->next >= '0' && *reader->next <= '9'))
        return number_read(reader, token);
    return word_read(reader, token);
}

/* Keys are few: comparing each with those before it beats any table. */
static enum status key_read(struct json_reader *reader, struct json_token *token)
{
    struct slice key = { .text = NULL };

    reader->at = reader->next;
    if (!next_is(reader, '"'))
        return broken(reader, reader->next, "expected a name in quotes");
    enum status status = string_read(reader, &key);
    if (status != OK)
        return status;
    for (int i = reader->levels[reader->depth - 1].first_key; i < reader->key_count; i++)
        if (slice_equals(reader->keys[i], key))
            return json_refuse(reader, reader->at, FIELD_TWICE, "%.*s is given twice",
                               (int)key.size, key.text);
    if (reader->key_count == JSON_KEYS_MAX)
        return json_refuse(reader, reader->at, LIMIT_EXCEEDED, "more than %d members",
                           JSON_KEYS_MAX);
    reader->keys[reader->key_count++] = key;
    *token = (struct json_token){ JSON_KEY, key };
    reader->state = JSON_AT_COLON;
    return OK;
}

static enum status level_close(struct json_reader *reader, struct json_token *token)
{
    reader->at = reader->next;
    reader->depth--;
    reader->key_count = reader->levels[reader->depth].first_key;
    reader->state = JSON_AT_COMMA;
    *token = (struct json_token){ reader->levels[reader->depth].is_object ? JSON_OBJECT_END
                                                                          : JSON_ARRAY_END,
                                  { .text = reader->next, .size = 1 } };
    reader->next++;
    return OK;
}

/* Behind a value or an opening bracket: its end, or what comes next in it. */
static enum status item_read(struct json_reader *reader, struct json_token *token)
{
    bool is_object = reader->levels[reader->depth - 1].is_object;
    bool is_first = reader->state == JSON_AT_FIRST;

    if (next_is(reader, is_object ? '}' : ']'))
        return level_close(reader, token);
    if (!is_first) {
        if (!next_is(reader, ','))
            return broken(reader, reader->next, is_object ? "expected , or }" : "expected , or ]");
        reader->next++;
        blanks_skip(reader);
    }
    return is_object ? key_read(reader, token) : value_read(reader, token);
}

static enum status end_read(struct json_reader *reader, struct json_token *token)
{
    reader->at = reader->next;
    if (reader->next < reader->end)
        return broken(reader, reader->next, "expected the end");
    *token = (struct json_token){ JSON_END, { .text = reader->next, .size = 0 } };
    return OK;
}

void json_reader_init(struct json_reader *reader, struct slice text, struct arena *arena,
                      struct problem *problem)
{
    reader->start = text.text;
    reader->next = text.text;
    reader->at = text.text;
    reader->end = text.text + text.size;
    reader->arena = arena;
    reader->problem = problem;
    reader->state = JSON_AT_VALUE;
    reader->depth = 0;
    reader->key_count = 0;
}

enum status json_next(struct json_reader *reader, struct json_token *token)
{
    blanks_skip(reader);
    switch (reader->state) {
    case JSON_AT_VALUE:
        break;
    case JSON_AT_FIRST:
        return item_read(reader, token);
    case JSON_AT_COMMA:
        return reader->depth > 0 ? item_read(reader, token) : end_read(reader, token);
    case JSON_AT_COLON:
        if (!next_is(reader, ':'))
            return broken(reader, reader->next, "expected :");
        reader->next++;
        blanks_skip(reader);
        break;
    }
    return value_read(reader, token);
}

enum status json_skip(struct json_reader *reader)
{
    const int depth = reader->depth;
    struct json_token token;
    enum status status;

    do
        status = json_next(reader, &token);
    while (status == OK && reader->depth > depth);
    return status;
}
