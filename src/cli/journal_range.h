/*
 * journal_range - which entries --from, --to and --events ask for.
 */
#ifndef CLI_JOURNAL_RANGE_H
#define CLI_JOURNAL_RANGE_H

#include "cli/command.h"
#include "engine/engine.h"
#include "store/entries.h"

/* All of the book, unless less is asked for. Reports what it cannot read. */
enum exit_code range_options(const struct request *request, struct engine *engine,
                             struct entry_range *range);

#endif
