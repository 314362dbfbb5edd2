/*
 * sentence - one event, or one of its `+` lines, as the words of a worksheet line.
 *
 * First the values that need no keyword, in the order of the verb's table; then keywords with their
 * values and bare words (flags, words of a list), in any order. A quantity may be followed by a
 * unit: there is one if more plain words follow than the grammar still needs. A word that is a
 * keyword of the sentence is only a name in quotes.
 *
 *   receive 3 box WHEEL at 2026-03-02 cost 9.60 per 1 box from ACME
 *
 * Printing gives the canonical spelling: table order, quotes only where needed.
 *
 * Refuses  what field.h refuses, VERB_UNKNOWN, FIELD_UNKNOWN; the problem says line and column
 */
#ifndef TEXT_SENTENCE_H
#define TEXT_SENTENCE_H

#include "core/event.h"
#include "text/buffer.h"
#include "text/field.h"
#include "text/words.h"

/* The field that an unquoted, not empty word begins, or is; NULL: the word is plain. */
const struct field_use *sentence_keyword(const struct verb_row *row, struct slice text);
const struct line_member *sentence_line_keyword(const struct line_member *members,
                                                struct slice text);
/* The keyword as it is said: `cut-from` stands right behind `cut`, where a `from` says it. */
const char *sentence_line_word(const struct line_member *member);

/* The verb is the word at `first`. */
enum status sentence_read_event(const struct words *words, int first, struct event *event,
                                struct problem *problem) MUST_CHECK;
/* The first word is `+`. */
enum status sentence_read_line(const struct words *words, const struct verb_row *row,
                               struct event_line *line, struct problem *problem) MUST_CHECK;

/* Without its `+` lines and without the right event of a correction. */
void sentence_print_event(const struct event *event, struct text_buffer *out);
void sentence_print_line(const struct verb_row *row, const struct event_line *line,
                         struct text_buffer *out);

#endif
