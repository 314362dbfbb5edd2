/*
 * new_file - a file that stands under its name whole, or not at all.
 *
 * It is made under another name in the same folder, `plant.db.partial-` and sixteen digits, and
 * takes its own when it is complete, if nobody else has taken it meanwhile. A crash leaves at most
 * the other name, which nothing reads.
 *
 * Refuses  BOOK_EXISTS, also where a log of another book would be taken for the new one's
 * Fails    STORE_IO
 */
#ifndef STORE_NEW_FILE_H
#define STORE_NEW_FILE_H

#include <limits.h>

#include "base/status.h"

/* Whether `path` is free; the other name. */
enum status new_file_name(const char *path, char name[PATH_MAX],
                          struct problem *problem) MUST_CHECK;
/* What was written as `name`, and is on the disk, is `path` from now on. */
enum status new_file_publish(const char *name, const char *path,
                             struct problem *problem) MUST_CHECK;
/* Takes away what was not published. */
void new_file_drop(const char *name);

#endif
