/*
 * feed - statements out of a file, whatever its spelling: worksheet, JSON lines or CSV.
 *
 * JSON and CSV give events alone. A bad line is refused as a whole, and the next call goes on
 * behind it; a malformed event of a worksheet still tells whether it was to be refused, and how.
 */
#ifndef ENGINE_FEED_H
#define ENGINE_FEED_H

#include "text/event_csv.h"
#include "text/worksheet.h"

enum format { FORMAT_WORKSHEET, FORMAT_JSON, FORMAT_CSV };

struct feed {
    enum format format;
    struct slice text;
    struct worksheet worksheet;
    struct event_csv csv;
    struct arena columns; /* of the CSV heading */
    size_t next;          /* where the next line or statement begins */
    int line;             /* of the last statement */
};

bool format_find(struct slice word, enum format *format);
/* By the first line: an object, column names between commas, else a worksheet. */
enum format format_guess(struct slice text);

/* Refuses a heading of CSV that makes no sense. feed_close() in any case. */
enum status feed_open(struct feed *feed, enum format format, struct slice text,
                      struct problem *problem) MUST_CHECK;
void feed_close(struct feed *feed);
enum status feed_next(struct feed *feed, struct arena *arena, struct statement *statement,
                      struct problem *problem) MUST_CHECK;
size_t feed_done(const struct feed *feed); /* bytes read so far */

/* Cuts `line 12, column 9: ` off the front of a problem's text; what it does not say stays. */
void problem_place(struct problem *problem, int *line, int *column);

#endif
