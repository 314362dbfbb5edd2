/*
 * posting_text - a posting in the words that people read and worksheets expect.
 *
 *   in   posting  lines in order, entries in order of first appearance
 *        names    what ids are called
 *   out  text     one row a fact, then the entries, debits first; lives in `arena`
 *
 * One printer serves preview, explain, run and the comparison in worksheets, so that what is shown
 * can be pasted.
 *
 * Fails   NO_MEMORY
 * Source  docs/worksheet.md, Postings
 */
#ifndef TEXT_POSTING_TEXT_H
#define TEXT_POSTING_TEXT_H

#include "core/facts.h"
#include "text/posting_row.h"

struct posting {
    const struct line *const *lines;
    size_t line_count;
    const struct entry *entries;
    size_t entry_count;
};

struct posting_names {
    const struct plant *plant; /* places, reasons, accounts, decimals */
    const struct item *(*item)(void *context, item_id_t item); /* never NULL */
    struct slice (*key)(void *context, int64_t seq);           /* empty: the event has none */
    /* Of a lot or an order. */
    struct slice (*name)(void *context, enum name_space space, int64_t id);
    void *context;
};

enum status posting_rows(struct arena *arena, const struct posting *posting,
                         const struct posting_names *names, struct posting_rows *text) MUST_CHECK;

#endif
