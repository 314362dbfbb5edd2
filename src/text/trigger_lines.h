/*
 * trigger_lines - which lines of a posting a trigger made: of one item due at one place they are
 * printed together.
 *
 * Source  docs/accounting.md 15.7
 */
#ifndef TEXT_TRIGGER_LINES_H
#define TEXT_TRIGGER_LINES_H

#include "text/posting_text.h"

/* The first line of what is printed together. */
bool trigger_begins(const struct line *line);

/* Whether the line is the first take of an alternate among those printed together: it stands in for
 * so much of what was due. */
bool trigger_stands_in(const struct line *const *lines, size_t count, size_t index,
                       struct line *said);

/* Behind the last of those that began at `from`. */
size_t triggers_end(const struct posting *posting, size_t from);

#endif
