/*
 * schema - what a client may send, as schemas: an event of each verb, by the table of verbs.
 *
 * One text gives both: a document for programs (OpenAPI 3.1) and a page for people. Each verb has
 * examples, which together are the story of a small plant: sent in order to a new book, each is
 * accepted.
 */
#ifndef SERVER_SCHEMA_H
#define SERVER_SCHEMA_H

#include "core/event.h"
#include "server/inside.h"

/* Members of an object: the schema of each value, one of each verb, one of any event. */
void schemas_put(struct json_writer *json, struct arena *arena);

/* The story, as an array of events. */
void story_put(struct json_writer *json, struct arena *arena);
/* The same as a worksheet. */
struct slice schema_examples(void);
/* What a value may be, in a word: of `event`'s members. */
const char *value_word(enum field_type type);

#endif
