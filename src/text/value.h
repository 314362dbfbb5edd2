/*
 * value - one value of an event as text: read into its place in a struct, and back.
 *
 * Worksheet, JSON and CSV differ in how they find a value; what its text may be is said here, once.
 *
 * Refuses  NUMBER_*, DATE_BAD, NAME_BAD, VALUE_UNKNOWN, FIELD_TWICE (a point); the problem says
 *          what was expected and what was found, the caller adds where
 * Memory   what is read points into the text
 */
#ifndef TEXT_VALUE_H
#define TEXT_VALUE_H

#include "core/event.h"

enum { VALUE_TEXT_MAX = 2 * DECIMAL_TEXT_MAX };

/* Where a value stands in its struct and what its text may be. */
struct value_place {
    enum field_type type; /* neither TYPE_AMOUNT nor TYPE_COST, which are made of others */
    enum { SIGN_POSITIVE, SIGN_NOT_NEGATIVE } sign;
    size_t offset;
    size_t decimals_offset;   /* TYPE_MONEY */
    size_t has_offset;        /* likewise, of a line: whether it has one */
    const char *const *words; /* TYPE_WORD */
};

/* The words of TYPE_POINTS in the order of its bits; ends with NULL. */
extern const char *const point_words[];

enum status value_read(const struct value_place *place, struct slice text, void *record,
                       struct problem *problem) MUST_CHECK;
/* Lies in `record` or in `scratch`. Points are read one by one, and printed with blanks between. */
struct slice value_text(const struct value_place *place, const void *record,
                        char scratch[VALUE_TEXT_MAX]);

#endif
