/*
 * sheet - a book made by a worksheet, through the engine.
 */
#ifndef UNIT_SHEET_H
#define UNIT_SHEET_H

#include "desk.h"
#include "engine/batch.h"

static inline void note_mishap(void *context, const struct mishap *mishap)
{
    (void)context;
    printf("line %d: %s %s\n", mishap->line, status_code(mishap->status), mishap->text);
}

static inline enum status sheet_post(const char *name, struct slice text)
{
    struct engine_options options = { .path = path_of(name), .mode = STORE_CREATE };
    struct batch_options batch = { .text = text, .at_follows = true };
    struct batch_sink sink = { .mishap = note_mishap };
    struct batch_totals totals;
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    enum status status = engine_open(&options, &engine, &problem);

    if (status == OK)
        status = batch_post(engine, &batch, &sink, &totals, &problem);
    engine_close(engine);
    return status;
}

#endif
