/*
 * bless - rewrites the expected postings and figures of a worksheet to what came.
 *
 * Only what differs is touched; the file is replaced at once or not at all.
 */
#ifndef CLI_BLESS_H
#define CLI_BLESS_H

#include "engine/batch.h"
#include "text/buffer.h"

struct bless {
    struct arena arena;
    struct text_buffer out;
    struct slice text;
    size_t copied; /* of the text */
    int count;     /* of postings and expectations rewritten */
};

void bless_begin(struct bless *bless, struct slice text);
/* Notes what came in place of what a statement with expected lines says. */
void bless_note(struct bless *bless, const struct mishap *mishap);
/* Replaces the file if anything changed. IO_FAILED, NO_MEMORY. */
enum status bless_end(struct bless *bless, const char *path, struct problem *problem) MUST_CHECK;

#endif
