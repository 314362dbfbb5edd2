/*
 * whole_file - a file that has its name when all of it is on the disk, or never.
 *
 * It is written under another name in the same folder; one that was there under its own stays until
 * then. What is no plain file (a pipe, a terminal) is written as it comes.
 *
 * Fails   IO_FAILED; the problem says which file and why
 */
#ifndef CLI_WHOLE_FILE_H
#define CLI_WHOLE_FILE_H

#include <limits.h>
#include <stdio.h>

#include "base/status.h"

struct whole_file {
    FILE *file;
    char path[PATH_MAX];
    char name[PATH_MAX]; /* until it is whole; empty: it is no plain file */
};

enum status whole_file_open(const char *path, struct whole_file *file,
                            struct problem *problem) MUST_CHECK;
enum status whole_file_keep(struct whole_file *file, struct problem *problem) MUST_CHECK;
/* Harmless after it was kept. */
void whole_file_drop(struct whole_file *file);

#endif
