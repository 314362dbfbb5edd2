/*
 * usage_list - what was used beside what bills say: reports with actual use, as the store lists
 * them, then what was issued by hand beyond what was due.
 *
 * Source  docs/accounting.md 19.1
 */
#ifndef ENGINE_USAGE_LIST_H
#define ENGINE_USAGE_LIST_H

#include "engine/engine.h"

enum status usage_list(struct engine *engine, const struct filter *filter,
                       const struct receiver *receiver) MUST_CHECK;

#endif
