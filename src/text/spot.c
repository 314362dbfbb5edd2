#include "text/spot.h"

struct spot spot_find(const char *start, int line, const char *at)
{
    struct spot spot = { .line = line, .column = 1 };

    for (const char *c = start; c < at; c++) {
        if (*c == '\n')
            spot = (struct spot){ .line = spot.line + 1, .column = 1 };
        else
            spot.column += ((unsigned char)*c & 0xc0U) != 0x80;
    }
    return spot;
}
