/*
 * buffer - text that grows in an arena.
 *
 * Puts cannot fail: a buffer that found no memory stays failed, and buffer_finish() says so.
 */
#ifndef TEXT_BUFFER_H
#define TEXT_BUFFER_H

#include "base/arena.h"
#include "base/slice.h"
#include "base/status.h"

struct text_buffer {
    struct arena *arena;
    char *text;
    size_t size;
    size_t capacity;
    bool failed;
};

void buffer_init(struct text_buffer *buffer, struct arena *arena);
void buffer_put(struct text_buffer *buffer, struct slice text);
void buffer_put_text(struct text_buffer *buffer, const char *text); /* ends in NUL */
void buffer_put_char(struct text_buffer *buffer, char c);
/* In double quotes; a backslash stands before those in it, and before backslashes. */
void buffer_put_quoted(struct text_buffer *buffer, struct slice text);
/* What was put, ending in NUL beyond its size; lives as long as the arena. NO_MEMORY. */
enum status buffer_finish(struct text_buffer *buffer, struct slice *text) MUST_CHECK;

#endif
