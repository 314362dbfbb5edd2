/*
 * owner_lines - the lines of the posting on its way by the event that they are made for.
 *
 * Built as it is asked: each line joins its owner's chain once, and its owner stays from then on.
 */
#ifndef CORE_OWNER_LINES_H
#define CORE_OWNER_LINES_H

#include "core/facts.h"

/* The number, from 1 on, of the newest line that the posting has for the event so far; 0: none. */
size_t owner_newest(struct draft *draft, int64_t owner);
/* … and of the one before line `number`. */
size_t owner_older(const struct draft *draft, size_t number);
/* Whether the line at this index stands under this owner, if it stands at all. */
bool owner_is_known(const struct draft *draft, size_t at, int64_t owner);

#endif
