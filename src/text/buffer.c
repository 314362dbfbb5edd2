#include "text/buffer.h"

#include <string.h>

enum { CAPACITY_MIN = 256 };

/* Makes room for `size` bytes and the NUL behind them. */
static bool buffer_reserve(struct text_buffer *buffer, size_t size)
{
    if (size < buffer->capacity - buffer->size)
        return true;
    if (buffer->failed || size > SIZE_MAX / 4 - buffer->size) {
        buffer->failed = true;
        return false;
    }

    size_t capacity = buffer->capacity < CAPACITY_MIN ? CAPACITY_MIN : buffer->capacity * 2;
    if (capacity <= buffer->size + size)
        capacity = buffer->size + size + 1;
    char *text = arena_alloc(buffer->arena, capacity);
    if (!text) {
        buffer->failed = true;
        return false;
    }
    if (buffer->size > 0)
        memcpy(text, buffer->text, buffer->size);
    buffer->text = text;
    buffer->capacity = capacity;
    return true;
}

void buffer_init(struct text_buffer *buffer, struct arena *arena)
{
    *buffer = (struct text_buffer){ .arena = arena };
}

void buffer_put(struct text_buffer *buffer, struct slice text)
{
    if (text.size == 0 || !buffer_reserve(buffer, text.size))
        return;
    memcpy(buffer->text + buffer->size, text.text, text.size);
    buffer->size += text.size;
}

void buffer_put_text(struct text_buffer *buffer, const char *text)
{
    buffer_put(buffer, slice_of(text));
}

void buffer_put_char(struct text_buffer *buffer, char c)
{
    if (buffer_reserve(buffer, 1))
        buffer->text[buffer->size++] = c;
}

void buffer_put_quoted(struct text_buffer *buffer, struct slice text)
{
    buffer_put_char(buffer, '"');
    for (size_t i = 0; i < text.size; i++) {
        if (text.text[i] == '"' || text.text[i] == '\\')
            buffer_put_char(buffer, '\\');
        buffer_put_char(buffer, text.text[i]);
    }
    buffer_put_char(buffer, '"');
}

enum status buffer_finish(struct text_buffer *buffer, struct slice *text)
{
    if (!buffer_reserve(buffer, 0) || buffer->failed)
        return NO_MEMORY;
    buffer->text[buffer->size] = '\0';
    *text = (struct slice){ .text = buffer->text, .size = buffer->size };
    return OK;
}
