/*
 * schedule - rows of a production schedule, each as the order that it plans.
 *
 *   order,item,qty,due,line                    a heading, and a row an order; or, a line each:
 *   ,BIKE,40,2026-03-06,A {"item":"BIKE","qty":"40","due":"2026-03-06","line":"A"}
 *
 * Cells may be parted by semicolons or tabs, objects may stand in one array, names in any case.
 * `item` and `qty` (or `quantity`) must be there; `order` names it, `unit`, `to` and `tolerance`
 * are those of the event. An empty cell is an absent word; rows of empty cells are skipped.
 *
 * Refuses  shape, by line, column and name: `line 3, column 9, qty: '0' must be above zero`; the
 * next call goes on with the next row
 */
#ifndef TEXT_SCHEDULE_H
#define TEXT_SCHEDULE_H

#include "text/csv.h"
#include "text/field.h"
#include "text/json.h"

struct schedule {
    enum schedule_form { SCHEDULE_CSV, SCHEDULE_JSON } form;
    struct csv_reader rows;
    int column_count;
    struct slice columns[CSV_CELLS_MAX]; /* as the heading has them, in the arena */
    struct slice text;                   /* JSON, a line each: what is still to be read */
    bool is_array;
    struct json_reader objects; /* of the array */
    const char *counted;        /* up to here its lines are */
    bool is_over;               /* nothing of it can be read any more */
    int line;                   /* of the last row */
};

/* Reads the heading of CSV; what it names lives in `arena`. */
enum status schedule_open(struct schedule *schedule, enum schedule_form form, struct slice text,
                          struct arena *arena, struct problem *problem) MUST_CHECK;
/* `*found` is false at the end. The event has the fields that were given: without FIELD_NAME the
 * row names no order. What is read points into text and arena. */
enum status schedule_next(struct schedule *schedule, struct arena *arena, struct event *event,
                          bool *found, struct problem *problem) MUST_CHECK;

#endif
