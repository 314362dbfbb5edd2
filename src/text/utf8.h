/*
 * utf8 - characters beyond ASCII, strictly: no surrogates, nothing overlong, at most U+10FFFF.
 */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of the character at `text`, which is before `end`; 0 if it is not UTF-8. */
size_t utf8_size(const char *text, const char *end);
/* Writes a scalar value and answers its bytes. */
size_t utf8_print(uint32_t scalar, char out[4]);

#endif
