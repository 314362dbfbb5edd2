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

/* Behind the last of those that began at `from`. */
size_t triggers_end(const struct posting *posting, size_t from);

#endif
