/*
 * input - a whole file, or standard input, as one text.
 *
 * A file is mapped, so that its size is no matter of memory. Standard input is copied into a file
 * without a name first.
 */
#ifndef CLI_INPUT_H
#define CLI_INPUT_H

#include "base/slice.h"
#include "base/status.h"

struct input {
    const char *name; /* for messages: `-` is standard input */
    struct slice text;
    void *mapped;
    size_t mapped_size;
};

/* `path` "-" or NULL: standard input. IO_FAILED. */
enum status input_open(const char *path, struct input *input, struct problem *problem) MUST_CHECK;
void input_close(struct input *input);

#endif
