/*
 * event_csv - events as rows of cells.
 *
 *   do,item,qty,cost,line_item,line_qty
 *   receive,SWITCH,10000,0.12,,
 *   bill,LAMP,,,,
 *   ,,,,SWITCH,1
 *
 * The first row names the columns: `do` and the members of field.h, in any order. An empty cell is
 * an absent field. A `+` line is a row of its own below its event, with `do` empty and its members
 * in columns that begin with `line_`. The right event of a correction is the row below it, with
 * `do` as in `with receive`. Rows of empty cells are skipped.
 *
 * Refuses  shape, by line, column and name: `line 3, column 9, qty: '0' must be above zero`; the
 * next call goes on with the next event
 */
#ifndef TEXT_EVENT_CSV_H
#define TEXT_EVENT_CSV_H

#include "core/event.h"
#include "text/csv.h"
#include "text/event_columns.h"

struct event_csv {
    struct csv_reader rows;
    struct event_columns columns;
    int line; /* of the last event */
};

/* Reads the header; the columns live in `arena`. */
enum status event_csv_init(struct event_csv *csv, struct slice text, struct arena *arena,
                           struct problem *problem) MUST_CHECK;
/* `*found` is false at the end. What is read points into text and arena. */
enum status event_csv_next(struct event_csv *csv, struct arena *arena, struct event *event,
                           bool *found, struct problem *problem) MUST_CHECK;

void event_csv_put_header(const struct event_columns *columns, struct csv_writer *writer);
/* FIELD_UNKNOWN if the event has what no column takes. */
enum status event_csv_put(const struct event_columns *columns, const struct event *event,
                          struct csv_writer *writer, struct problem *problem) MUST_CHECK;

#endif
