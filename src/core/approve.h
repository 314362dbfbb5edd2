/*
 * approve - standards that are put forward as drafts, and come into force together.
 *
 * A draft counts for nothing: it is of the plant, not of its item, until an approval of its name
 * makes it a standard. What is pending of a name is what was drafted since the last approval of it
 * that stands; of several on one item the newest.
 *
 * Refuses  DRAFT_UNKNOWN FIELD_MISSING; AMOUNT_OVERFLOW
 * Source   docs/accounting.md 2.10
 */
#ifndef CORE_APPROVE_H
#define CORE_APPROVE_H

#include "core/facts.h"

/* A standard of the event counts from a day on; stock goes over to it if that has come. */
void standard_add(struct draft *draft, const struct item *item, cost_t cost, day_t from);
void draft_save(struct draft *draft, const struct item *item, cost_t cost);
void approve_draft(struct draft *draft);

bool standard_is_draft(const struct plant *plant, int64_t seq);
/* It would come into force by an approval of its name now. */
bool draft_is_pending(const struct plant *plant, const struct standard_draft *drafted);

#endif
