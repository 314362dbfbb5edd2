/*
 * out - where a command prints: a stream, and what is known of the terminal behind it.
 *
 * What could not be written is noticed once, by out_finish().
 */
#ifndef CLI_OUT_H
#define CLI_OUT_H

#include <stdbool.h>
#include <stdio.h>

#include "base/slice.h"
#include "base/status.h"

struct out {
    FILE *file;
    bool is_terminal;
    bool has_colour; /* a terminal, and NO_COLOR is not set */
    int width;       /* columns; 0: as wide as it takes */
};

enum tint { TINT_PLAIN, TINT_STRONG, TINT_GOOD, TINT_BAD, TINT_FAINT };

void out_init(struct out *out, FILE *file);
void out_print(struct out *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
void out_slice(struct out *out, struct slice text);
void out_text(struct out *out, const char *text);
void out_spaces(struct out *out, size_t count);
void out_tint(struct out *out, enum tint tint); /* TINT_PLAIN ends it */
/* Flushes; IO_FAILED if anything could not be written. */
enum status out_finish(struct out *out) MUST_CHECK;

/* Columns that a text takes on a terminal; what is not a letter there counts as one. */
size_t text_width(struct slice text);
/* The longest beginning of `text` that takes at most `width` columns. */
struct slice text_cut(struct slice text, size_t width);

#endif
