/*
 * grammar - how an event is written, from the table of events: `unbuild QTY ITEM [of NAME] …`.
 */
#ifndef CLI_GRAMMAR_H
#define CLI_GRAMMAR_H

#include "core/event.h"

enum { GRAMMAR_BYTES = 1024 };

/* The `n`th way in which it is written, without the words that every event may end in; false: there
 * are not so many. */
bool event_grammar(const struct verb_row *verb, int n, char out[GRAMMAR_BYTES]);
/* Of one of its `+` lines, where it takes any: `+ QTY [UNIT] ITEM [place PLACE] …`. */
void line_grammar(const struct verb_row *verb, char out[GRAMMAR_BYTES]);
/* What stands beside `do` in its JSON, and what in that of one of its `+` lines. */
void event_members(const struct verb_row *verb, char out[GRAMMAR_BYTES]);
void line_member_names(const struct verb_row *verb, char out[GRAMMAR_BYTES]);
/* The names of all events, with a blank between. */
void event_names(char out[GRAMMAR_BYTES]);

#endif
