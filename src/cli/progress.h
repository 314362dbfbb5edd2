/*
 * progress - one line that says how far a long command is, on a terminal only.
 *
 * Nothing is shown before two seconds have passed; the line is wiped before anything else is
 * printed.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdint.h>

#include "cli/out.h"

struct progress {
    struct out *err;
    const char *noun; /* what is counted: "events" */
    int64_t start_ms;
    int64_t shown_ms; /* when it was shown last; 0: never */
};

void progress_begin(struct progress *progress, struct out *err, const char *noun);
/* `part` of `whole` is done; the rate is that of `count`. */
void progress_show(struct progress *progress, int64_t count, int64_t part, int64_t whole);
void progress_wipe(struct progress *progress);
int64_t progress_ms(const struct progress *progress); /* since it began */

#endif
