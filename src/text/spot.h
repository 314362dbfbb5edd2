/*
 * spot - where in a text something stands, as an editor counts: lines and characters, from 1.
 */
#ifndef TEXT_SPOT_H
#define TEXT_SPOT_H

struct spot {
    int line;
    int column;
};

/* `start` begins the line of that number; `at` stands in that line or in a later one. */
struct spot spot_find(const char *start, int line, const char *at);

#endif
