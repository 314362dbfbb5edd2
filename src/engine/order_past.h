/*
 * order_past - production orders as they stood at the end of a day, or as they were known.
 *
 *   in   engine  looking at a book
 *        filter  FILTER_AS_OF, FILTER_KNOWN, or both
 *   out  rows to the receiver, as LIST_ORDERS gives them
 *
 * The book is played again. Of events that do not count it is remembered what they added to an
 * order, and since when each event that speaks of one counted before them.
 *
 * Source  docs/accounting.md 10.3
 */
#ifndef ENGINE_ORDER_PAST_H
#define ENGINE_ORDER_PAST_H

#include "engine/engine.h"

enum status orders_past(struct engine *engine, const struct filter *filter,
                        const struct receiver *receiver) MUST_CHECK;

#endif
