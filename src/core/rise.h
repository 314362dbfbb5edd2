/*
 * rise - what a draw is worth rises, or what an event costs that only bears it.
 *
 * A late event may change millions of them: no copy of a row is made, and row_see() shows what it
 * was until the event is applied. So only what is read no more in the same event may rise.
 */
#ifndef CORE_RISE_H
#define CORE_RISE_H

#include "core/facts.h"

/* `row` is what row_see() gave: of a line, or of an event with all it costs in one figure. */
void row_rise(struct draft *draft, const void *row, value_t change);
enum status rises_apply(struct facts *facts, const struct draft *draft) MUST_CHECK;

#endif
