/*
 * find - items as somebody types: each word stands in the name or the text, in any case.
 *
 *   out  item, text, kind, unit, qty: the one of that name, then names that begin so, then names
 *        with it in them, then texts; by name
 *
 * Looks at every item: 100,000 take some hundredths of a second. Between store_look() and
 * store_rollback().
 */
#ifndef STORE_FIND_H
#define STORE_FIND_H

#include "store/query.h"

enum { FIND_WORDS_MAX = 4, FIND_WORD_BYTES = 64, FIND_ROWS_MAX = 200 };

/* Words beyond the fourth, and bytes of a word beyond the 64th, are not looked at. */
enum status store_find(struct store *store, struct slice text, int64_t limit,
                       const struct receiver *receiver) MUST_CHECK;

#endif
