/*
 * event_columns - the columns of a CSV file of events, each resolved for every verb.
 *
 * `to` is a place for one verb and a party for another: the header is looked up once, the rows are
 * not. `do` is the verb; columns that begin with `line_` are members of a `+` line.
 */
#ifndef TEXT_EVENT_COLUMNS_H
#define TEXT_EVENT_COLUMNS_H

#include "core/event.h"
#include "text/csv.h"
#include "text/field.h"

struct event_column {
    struct slice name;
    struct event_member members[VERB_COUNT];            /* use NULL: the verb has no such member */
    const struct line_member *lines[LINES_ROUTING + 1]; /* by what lines the verb takes */
};

struct event_columns {
    int count;
    int verb_index; /* of `do`; -1: it is missing */
    struct event_column *items;
};

/* Makes room for `count_max` columns; NO_MEMORY. */
enum status event_columns_init(struct event_columns *columns, int count_max,
                               struct arena *arena) MUST_CHECK;
/* FIELD_TWICE, or FIELD_UNKNOWN if no verb takes it. The name must live as long as the columns. */
enum status event_column_add(struct event_columns *columns, struct slice name) MUST_CHECK;
/* Every column there is, so that any event fits. */
enum status event_columns_all(struct event_columns *columns, struct arena *arena) MUST_CHECK;

#endif
