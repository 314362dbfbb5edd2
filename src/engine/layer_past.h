/*
 * layer_past - the layers that were open at the end of a day, or as they were known.
 *
 *   in   engine  looking at a book
 *        filter  FILTER_AS_OF, FILTER_KNOWN, or both
 *   out  rows to the receiver, as LIST_LAYERS gives them
 *
 * The lines say what a layer gave, but not how the undo of a receipt lowered the layers that came
 * from it, nor how an average was formed anew. So the book is played again, up to the last event
 * that counts; what events that do not count did on the way is taken off again, so that only of
 * these something has to be remembered.
 */
#ifndef ENGINE_LAYER_PAST_H
#define ENGINE_LAYER_PAST_H

#include "engine/engine.h"

enum status layers_past(struct engine *engine, const struct filter *filter,
                        const struct receiver *receiver) MUST_CHECK;

#endif
