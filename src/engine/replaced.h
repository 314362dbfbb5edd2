/*
 * replaced - what a replacement changes, line by line: `BIKE 2: 2 WHEEL -> 3 RIM`.
 *
 * A row for each line that is another one in a version that the event made than in the one that it
 * was made of; quantities for one of the bill's item, or (`fixed`) for a run, in base units. Of
 * other events there is none.
 *
 * Within engine_begin() or engine_look(). engine_problem() says why not.
 * Source   docs/accounting.md 11.6
 */
#ifndef ENGINE_REPLACED_H
#define ENGINE_REPLACED_H

#include "engine/engine.h"

/* One line of text each, in `arena`. */
struct replaced {
    struct slice *rows;
    size_t count;
    size_t capacity;
};

/* Of what was posted, or previewed, just now; and of an event in the book. */
enum status replaced_now(struct engine *engine, const struct outcome *outcome, struct arena *arena,
                         struct replaced *replaced) MUST_CHECK;
enum status replaced_by(struct engine *engine, int64_t seq, struct arena *arena,
                        struct replaced *replaced) MUST_CHECK;

#endif
