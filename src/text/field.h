/*
 * field - an event and its `+` lines as flat members with names, by the table of verbs.
 *
 * Most fields are one member; a quantity has its `unit` beside it, a cost its `per` and `per_unit`.
 * A member's name is the field's keyword with `_` for `-`. JSON and CSV are nothing but these
 * members; the worksheet finds fields by its own grammar and reads them here.
 *
 * Refuses  FIELD_MISSING, FIELD_TWICE, and what value.h refuses; the caller says where
 * Memory   what is read points into the text
 */
#ifndef TEXT_FIELD_H
#define TEXT_FIELD_H

#include "core/event.h"
#include "text/value.h"

enum member_part { PART_VALUE, PART_UNIT, PART_PER, PART_PER_UNIT };

struct event_member {
    const struct field_use *use; /* NULL: before the first */
    enum member_part part;
};

bool event_member_is_common(struct event_member member); /* every verb takes it */
/* Moves on in the order of printing: the verb's table, then the common fields. */
bool event_member_next(const struct verb_row *row, struct event_member *member);
bool event_member_find(const struct verb_row *row, struct slice name, struct event_member *member);
const char *event_member_name(struct event_member member);     /* with `-` still */
enum field_type event_member_type(struct event_member member); /* of the text, as value.h has it */
bool event_member_is_present(const struct event *event, struct event_member member);
enum status event_member_read(struct event *event, struct event_member member, struct slice text,
                              struct problem *problem) MUST_CHECK;
struct slice event_member_text(const struct event *event, struct event_member member,
                               char scratch[VALUE_TEXT_MAX]);
void event_set_present(struct event *event, enum field field);
/* Once all is read: what is missing, and what excludes each other. */
enum status event_check_shape(const struct event *event, struct problem *problem) MUST_CHECK;

/* What stands in front in the worksheet, without keyword: the first and the last of them must. A
 * routing's line has no unit. */
enum { LINE_QTY, LINE_UNIT, LINE_ITEM };

struct line_member {
    const char *name;
    struct value_place place;
};

/* Ends with name NULL; empty for a verb without lines. */
const struct line_member *line_members(const struct verb_row *row);
/* The first of the members that have a keyword. */
int line_keywords(const struct line_member *members);
const struct line_member *line_member_find(const struct line_member *members, struct slice name);
bool line_member_is_present(const struct line_member *member, const struct event_line *line);

/* A line while it is read; `seen` has a bit per row of the table. */
struct line_reading {
    const struct line_member *members;
    struct event_line *line;
    unsigned seen;
};

void line_reading_init(struct line_reading *reading, const struct verb_row *row,
                       struct event_line *line);
enum status line_member_read(struct line_reading *reading, const struct line_member *member,
                             struct slice text, struct problem *problem) MUST_CHECK;
enum status line_check_shape(const struct line_reading *reading,
                             struct problem *problem) MUST_CHECK;

/* The name of a member in JSON and CSV: a keyword with `_` for `-`. */
enum { MEMBER_NAME_MAX = 32 };
struct slice member_name(const char *keyword, char out[MEMBER_NAME_MAX]);
bool name_is_keyword(struct slice name, const char *keyword);

#endif
