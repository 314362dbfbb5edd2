/*
 * recorded - the moment at which an event was heard, carried by an export.
 *
 * Only a book that is being rebuilt takes it: in a book with events of its own, nobody says when
 * the book heard.
 */
#ifndef ENGINE_RECORDED_H
#define ENGINE_RECORDED_H

#include "core/event.h"

void recorded_put(struct event *event, int64_t recorded_s);
/* Takes it off the event; false if it carries none. */
bool recorded_take(struct event *event, int64_t *recorded_s);

#endif
