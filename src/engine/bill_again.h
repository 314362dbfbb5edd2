/*
 * bill_again - whether a `bill` event says of its item what its newest version says already.
 *
 * Then it is imported again: the same lines in the same words, for as many, as a draft or not, and
 * from the same day where it names one. A version that a replacement made, or that is retired, is
 * never said again.
 *
 * Within engine_begin() or engine_look(); of what this transaction posted nothing is known.
 */
#ifndef ENGINE_BILL_AGAIN_H
#define ENGINE_BILL_AGAIN_H

#include "engine/engine.h"

/* engine_problem() says why not. */
enum status bill_is_again(struct engine *engine, const struct event *event, struct arena *arena,
                          bool *is) MUST_CHECK;

#endif
