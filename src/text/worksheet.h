/*
 * worksheet - a whole file of events, the postings they must give, and expectations.
 *
 * A pull parser: each worksheet_next() gives one statement with all its indented lines. A bad
 * statement is refused as a whole, and the next call goes on behind it, so that one run finds
 * every bad statement of a file.
 *
 *   in   text       the file, UTF-8; a byte order mark and CRLF are skipped; it must stay in memory
 *   out  statement  an event with its `+` lines, or an expectation; points into text and arena
 *
 * Nothing is defaulted: an event without `at` has none here.
 * Refuses  shape; the problem says line and column, the caller adds the file
 * Source   docs/worksheet.md
 */
#ifndef TEXT_WORKSHEET_H
#define TEXT_WORKSHEET_H

#include "core/event.h"
#include "text/buffer.h"

struct worksheet {
    struct slice text;
    size_t next; /* where the next line begins */
    int lines;   /* read so far */
};

struct posting_text {
    struct slice text; /* runs of blanks outside quotes are one blank, no comment */
    int line;
};

struct statement {
    enum statement_kind { STATEMENT_END, STATEMENT_EVENT, STATEMENT_EXPECT } kind;
    int line;
    struct slice head; /* its lines in the file, up to and with the last `+` */
    struct slice body; /* lines of the expected posting; empty: where they would stand */

    struct event *event;

    struct posting_text *postings;
    int posting_count;
    int refused_line; /* 0: the event must be accepted */
    enum status refused;
    struct slice refused_text; /* behind the code, as a posting's; empty: any */

    struct slice *words; /* of an expectation, behind `expect` */
    int word_count;
};

void worksheet_init(struct worksheet *worksheet, struct slice text);
/* STATEMENT_END at the end, and again each time after. */
enum status worksheet_next(struct worksheet *worksheet, struct arena *arena,
                           struct statement *statement, struct problem *problem) MUST_CHECK;

/*
 * The canonical spelling: one line, then a line for each `+`, indented by two blanks, and before
 * them the right event of a correction. No newline at the end. Reading it gives the same event.
 */
void worksheet_print_event(const struct event *event, struct text_buffer *out);

#endif
