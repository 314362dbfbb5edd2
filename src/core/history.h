/*
 * history - what an event has live: its own lines and those that later events made for it.
 */
#ifndef CORE_HISTORY_H
#define CORE_HISTORY_H

#include "core/facts.h"

struct line_list {
    line_id_t *ids; /* newest first */
    size_t count;
    size_t capacity;
};

/* Lines of this kind whose owner is the event. LINE_PICK: takes that are picks, too. */
struct line_list lines_of(struct draft *draft, const struct happened *event, enum line_kind kind);

/* The event whose line this is: of an undo, the undone one. */
int64_t posted_first(struct draft *draft, line_id_t id);

/* Lines of this kind that the event posted, so far, whoever owns them. */
struct line_list lines_posted(struct draft *draft, const struct happened *event,
                              enum line_kind kind);

/* Two lists, each newest first, as one. */
struct line_list lines_merged(struct draft *draft, struct line_list a, struct line_list b);
void list_push(struct draft *draft, struct line_list *list, line_id_t id);

/* The number under which what a set-up event set up stands: its own, or that of the undo of an undo
 * that made it happen again. */
int64_t set_up_number(const struct happened *event);

/* This event's own row, or that of the completion within it while that is decided. */
struct happened *draft_own(struct draft *draft);
/* Of its good, scrapped and lost pieces, or its one quantity, some are not undone. */
bool event_is_live(const struct happened *event);
/* A completion, the report of an operation, a rework, or a receipt of what a subcontractor made. */
bool event_makes(const struct happened *event);

/* The goods that a rework takes are the first of its needs: what is issued for it later adds some.
 */
bool need_is_goods(const struct happened *event, int32_t need);

/*
 * Between the two the event decides about the completion within it: its row is draft_own() then,
 * and lines are its. At most once an event.
 */
struct happened *within_begin(struct draft *draft, enum verb verb);
void within_end(struct draft *draft);
/* The row of the completion within the event, NULL: there is none. */
const struct happened *within_of(struct draft *draft, const struct happened *event);

/* What an event posted: line `n` of its posting, from the end backwards, if it has that line and
 * not the completion within it. */
int32_t event_lines_end(const struct happened *event);
bool event_has_line(const struct happened *event, int32_t n);
line_id_t event_line(const struct happened *event, int32_t n);

/* Hangs the lines that this posting made for other events on those, and says of all what their
 * pools booked. */
void adopt_lines(struct draft *draft);

#endif
