#include "text/utf8.h"

#include <assert.h>
#include <stdbool.h>

static bool is_tail(unsigned char byte)
{
    return (byte & 0xc0U) == 0x80;
}

size_t utf8_size(const char *text, const char *end)
{
    const unsigned char lead = (unsigned char)text[0];
    size_t size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;

    if (size <= 1)
        return size;
    if (lead > 0xf4 || (size_t)(end - text) < size)
        return 0;
    for (size_t i = 1; i < size; i++)
        if (!is_tail((unsigned char)text[i]))
            return 0;

    const unsigned char second = (unsigned char)text[1];
    bool is_overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    bool is_surrogate = lead == 0xed && second >= 0xa0;
    bool is_beyond = lead == 0xf4 && second >= 0x90;
    return is_overlong || is_surrogate || is_beyond ? 0 : size;
}

size_t utf8_print(uint32_t scalar, char out[4])
{
    static const unsigned char leads[] = { 0, 0, 0xc0, 0xe0, 0xf0 };
    size_t size = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;

    assert(scalar < 0x110000);
    for (size_t i = size - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (scalar & 0x3f));
        scalar >>= 6;
    }
    out[0] = size == 1 ? (char)scalar : (char)(leads[size] | scalar);
    return size;
}
