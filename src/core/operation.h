/*
 * operation - the sections of a product on its way: which are passed by a report, and the
 * in-process goods between them.
 *
 *   in   recipe with its sections; in-process goods as they lie free
 *   out  what passes each section: the quantity reported, less what an earlier report had brought
 *        through the section before; in-process goods, set up where they are first needed
 *
 * Refuses  OPERATION_UNKNOWN, NAME_TAKEN, PLACE_UNKNOWN
 * Source   docs/accounting.md 14.4, 14.5
 */
#ifndef CORE_OPERATION_H
#define CORE_OPERATION_H

#include "core/job.h"

/* The section that the event reports: of a completion the last. */
int section_reported(struct job *job);
/* The in-process goods that the report makes; a blank item after a refusal. */
const struct item *goods_made(struct job *job);
/* What an order of this name leaves in process says so, pay point by pay point. */
void note_goods_left(struct draft *draft, const struct order *order, struct slice name);
/* What is owed of in-process goods, wherever. */
qty_t goods_owed(struct draft *draft, item_id_t goods);
/* Of the in-process goods that reports of the order made: what has passed the pay point, and is on
 * its way; less than nothing where they are owed. Pay point 0, the completion: nothing. */
qty_t goods_past(struct draft *draft, const struct order *order, int pay_point);
/* Fills the job's sections with what passes them. */
void plan_sections(struct job *job);

/* A late report of an operation takes up so many pieces that had been caught up (negative: not any
 * more). */
void note_taken_up(struct draft *draft, const struct happened *report, qty_t qty);

#endif
