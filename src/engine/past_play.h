/*
 * past_play - plays a book again up to the last event that counts as of a day, or as known then.
 *
 *   in   engine  looking at a book
 *        filter  FILTER_AS_OF, FILTER_KNOWN, or both
 *        player  sees each event, and at the end how things then stand
 *
 * Events between that are of a later day are played too, for others rest on them: what they did
 * the player has to take off.
 */
#ifndef ENGINE_PAST_PLAY_H
#define ENGINE_PAST_PLAY_H

#include "engine/engine.h"

struct past_player {
    engine_watch_fn *see;
    enum status (*find)(void *context, struct engine *fresh); /* its state is written */
    void *context;
};

/* Whether the event counts as of then. */
bool event_is_past(const struct filter *filter, const struct event *event);

enum status past_play(struct engine *engine, const struct filter *filter,
                      struct past_player player) MUST_CHECK;

#endif
