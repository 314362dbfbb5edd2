#include "engine/scratch.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { MEMORY_EVENTS_MAX = 50000 };

static enum status folder_make(struct scratch *scratch, struct problem *problem)
{
    /* Nothing here changes the environment. NOLINTNEXTLINE(concurrency-mt-unsafe) */
    const char *base = getenv("TMPDIR");

    (void)snprintf(scratch->folder, sizeof(scratch->folder), "%s/backflush-XXXXXX",
                   base && *base ? base : "/tmp");
    if (!mkdtemp(scratch->folder)) {
        (void)problem_set(problem, IO_FAILED, "%s: no such folder can be made", scratch->folder);
        scratch->folder[0] = '\0';
        return IO_FAILED;
    }
    (void)snprintf(scratch->path, sizeof(scratch->path), "%s/book", scratch->folder);
    return OK;
}

enum status scratch_open(struct scratch *scratch, int64_t events, struct problem *problem)
{
    struct engine_options options = { .mode = STORE_MEMORY, .sync = STORE_RELAXED };
    enum status status = OK;

    *scratch = (struct scratch){ .engine = NULL };
    if (events > MEMORY_EVENTS_MAX) {
        status = folder_make(scratch, problem);
        options.mode = STORE_CREATE;
        options.path = scratch->path;
    }
    if (status == OK)
        status = engine_open(&options, &scratch->engine, problem);
    if (status != OK)
        scratch_close(scratch);
    return status;
}

void scratch_close(struct scratch *scratch)
{
    static const char *const ends[] = { "", "-wal", "-shm", "-journal" };
    char path[SCRATCH_PATH_BYTES + 32];

    engine_close(scratch->engine);
    scratch->engine = NULL;
    if (scratch->folder[0] == '\0')
        return;
    for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
        (void)snprintf(path, sizeof(path), "%s%s", scratch->path, ends[i]);
        (void)unlink(path);
    }
    (void)rmdir(scratch->folder);
}
