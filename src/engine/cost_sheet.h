/*
 * cost_sheet - what an item costs by its bill, part by part: each adds its own, and they add up.
 *
 * The roll-up is that of `standards` and `cost`. A component adds what it costs, a made one on the
 * way only its own work, what a bill makes besides takes its part off. Behind the parts come the
 * sums by level and the total, what is taken once a run and has no part in it, and beside it the
 * standard in force and what stock stands at, for as much. Parts are rounded cumulatively, so that
 * levels and elements add up to the total to the smallest unit of money.
 *
 * Refuses  as bill_cost
 * Source   docs/accounting.md 2.8, 2.9
 */
#ifndef ENGINE_COST_SHEET_H
#define ENGINE_COST_SHEET_H

#include "engine/bill_tree.h"

/* row, level, item, qty, unit, unit_cost, amount, material, conversion, labour, machine, overhead,
 * outside, source; of question->qty of the product */
enum status cost_sheet(struct engine *engine, const struct bill_question *question,
                       const struct receiver *receiver, struct problem *problem) MUST_CHECK;

#endif
