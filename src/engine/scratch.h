/*
 * scratch - a book that is thrown away: to play events again in. A large one is a temporary file,
 * since memory is bounded.
 */
#ifndef ENGINE_SCRATCH_H
#define ENGINE_SCRATCH_H

#include "engine/engine.h"

enum { SCRATCH_PATH_BYTES = 4096 };

struct scratch {
    struct engine *engine;
    char folder[SCRATCH_PATH_BYTES]; /* empty: it lies in memory */
    char path[SCRATCH_PATH_BYTES + 16];
};

/* Room for so many events. On failure nothing is left to close, and `problem` says why. */
enum status scratch_open(struct scratch *scratch, int64_t events,
                         struct problem *problem) MUST_CHECK;
void scratch_close(struct scratch *scratch);

#endif
