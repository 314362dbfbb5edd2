#include "base/slice.h"

#include <string.h>

struct slice slice_of(const char *text)
{
    return (struct slice){ .text = text, .size = text ? strlen(text) : 0 };
}

bool slice_equals_text(struct slice a, const char *text)
{
    for (size_t i = 0; i < a.size; i++)
        if (text[i] != a.text[i] || text[i] == '\0')
            return false;
    return text[a.size] == '\0';
}

int slice_compare(struct slice a, struct slice b)
{
    size_t shared = a.size < b.size ? a.size : b.size;
    int order = shared > 0 ? memcmp(a.text, b.text, shared) : 0;

    return order != 0 ? order : (a.size > b.size) - (a.size < b.size);
}

uint64_t slice_hash(struct slice slice)
{
    uint64_t hash = 0xcbf29ce484222325U;

    for (size_t i = 0; i < slice.size; i++)
        hash = (hash ^ (unsigned char)slice.text[i]) * 0x100000001b3U;
    return hash;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

struct slice slice_trim(struct slice slice)
{
    while (slice.size > 0 && is_blank(slice.text[0])) {
        slice.text++;
        slice.size--;
    }
    while (slice.size > 0 && is_blank(slice.text[slice.size - 1]))
        slice.size--;
    return slice;
}

struct slice slice_copy(struct arena *arena, struct slice slice)
{
    if (slice.size == SIZE_MAX)
        return (struct slice){ .text = NULL };

    char *copy = arena_alloc(arena, slice.size + 1);
    if (!copy)
        return (struct slice){ .text = NULL };
    if (slice.size > 0)
        memcpy(copy, slice.text, slice.size);
    return (struct slice){ .text = copy, .size = slice.size };
}
