/*
 * need_lines - what an event has live of one need: its own lines and those that later events made.
 *
 * The lines that stood before this posting are sorted by need once a draft and event; those of the
 * posting on its way are few for each event.
 */
#ifndef CORE_NEED_LINES_H
#define CORE_NEED_LINES_H

#include "core/history.h"

/* As lines_of(), of one need: newest first. */
struct line_list need_lines(struct draft *draft, const struct happened *event, enum line_kind kind,
                            int32_t need);

#endif
