/*
 * open - the book that a command line names, and how refusals are reported.
 */
#ifndef CLI_OPEN_H
#define CLI_OPEN_H

#include "cli/command.h"
#include "engine/engine.h"

/* `CODE text` on the error stream; answers the exit code of the status. */
enum exit_code report(const struct request *request, const struct problem *problem);
/* The same for what the engine last refused. */
enum exit_code report_engine(const struct request *request, const struct engine *engine);
enum exit_code exit_code_of(enum status status);

/* Opens what --book or BACKFLUSH_BOOK names; reports why not. On failure `*engine` is NULL. */
enum exit_code book_open(const struct request *request, enum store_mode mode,
                         struct engine **engine);
/* Opens it for reading, in the one form that the command line asks for: what follows sees one state
 * of the book. */
enum exit_code look_begin(const struct request *request, struct engine **engine);
const char *book_path(const struct request *request); /* NULL: none is named */

/* An option's day, moment or number; reports what is wrong with it. */
enum exit_code day_option(const struct request *request, enum option_id option, day_t *day);
/* The day asked for with --on, or the plant's today. */
enum exit_code day_of(const struct request *request, struct engine *engine, day_t *day);
/* The number of --port; as it is where that is not given. */
enum exit_code port_option(const struct request *request, uint16_t *port);
/* The number of --limit, which is given. */
enum exit_code limit_option(const struct request *request, int64_t *limit);
/* A member of an event as text; NULL: it has none. */
enum status member_set(struct event *event, const char *name, const char *text,
                       struct problem *problem) MUST_CHECK;
/* What every event may carry: --at, --ref, --by, --note and the --key of its own. */
enum status event_options(const struct request *request, struct event *event,
                          struct problem *problem) MUST_CHECK;
enum exit_code filter_options(const struct request *request, struct engine *engine,
                              struct filter *filter);

#endif
