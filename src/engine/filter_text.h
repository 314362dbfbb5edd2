/*
 * filter_text - a list's filters out of texts, by their names: the same for library and server.
 *
 * Refuses  DATE_BAD NUMBER_BAD …: what was given and for which filter
 */
#ifndef ENGINE_FILTER_TEXT_H
#define ENGINE_FILTER_TEXT_H

#include "engine/engine.h"

bool filter_field_find(struct slice name, enum filter_field *field);
const char *filter_field_name(enum filter_field field); /* "as-of" */
/* The text must live as long as the filter. `known` may be a day: its end. */
enum status filter_text_set(struct engine *engine, struct filter *filter, enum filter_field field,
                            struct slice text, struct problem *problem) MUST_CHECK;

#endif
