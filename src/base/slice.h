/*
 * slice - text as pointer and length; never owns, never ends in NUL by promise.
 */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"

struct slice {
    const char *text;
    size_t size;
};

#define SLICE(literal) ((struct slice){ .text = (literal), .size = sizeof(literal) - 1 })

struct slice slice_of(const char *text); /* of a NUL-terminated string; NULL gives the empty one */
bool slice_equals_text(struct slice a, const char *text);
int slice_compare(struct slice a, struct slice b); /* bytewise, shorter first */
uint64_t slice_hash(struct slice slice);           /* FNV-1a, 64 bits */
struct slice slice_trim(struct slice slice);       /* blanks and tabs at both ends */
struct slice slice_copy(struct arena *arena,
                        struct slice slice); /* NUL-terminated; text NULL if no memory */

static inline bool slice_is_empty(struct slice slice)
{
    return slice.size == 0;
}

static inline bool slice_equals(struct slice a, struct slice b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.text, b.text, a.size) == 0);
}

#endif
