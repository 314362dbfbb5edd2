/*
 * words - a line of a worksheet cut at its blanks.
 *
 * A word in double quotes may hold blanks, `#`, and `\"` and `\\`. `#` at the start of a word
 * begins a comment.
 */
#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include "base/arena.h"
#include "base/slice.h"
#include "base/status.h"

enum { WORDS_MAX = 128 }; /* `item` with all its fields has 30 */

struct word {
    struct slice text; /* in the line; a copy where it held a backslash */
    const char *start; /* in the line: for the column */
    bool quoted;
};

struct words {
    struct slice line;
    int line_number;
    const char *end; /* behind the last word */
    int count;
    struct word items[WORDS_MAX]; /* only the first `count` are set */
};

/* SYNTAX, LIMIT_EXCEEDED. */
enum status words_split(struct words *words, struct slice line, int line_number,
                        struct arena *arena, struct problem *problem) MUST_CHECK;
/* True for `text` without quotes. */
bool word_is(const struct words *words, int index, const char *text);
/* Reports what is wrong at a word, or behind the last: `line 12, column 9: ...`. */
enum status words_refuse(const struct words *words, int index, enum status status, const char *why,
                         struct problem *problem);

/* True if the word, standing alone, must be written in quotes. */
bool word_needs_quotes(struct slice text);

#endif
