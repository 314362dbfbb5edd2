/*
 * event_text - an event as the worksheet spells it, walked off the table of verbs.
 *
 * Of its own, so that a fault of the real printer cannot hide one of the engine.
 */
#ifndef SIM_EVENT_TEXT_H
#define SIM_EVENT_TEXT_H

#include "core/event.h"

enum { EVENT_TEXT_MAX = 4096 };

/* Lines of a bill or of use stand indented below. Ends in NUL, cut at the end of `out`. */
size_t sim_event_text(const struct event *event, char out[EVENT_TEXT_MAX]);

#endif
