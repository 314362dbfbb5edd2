/*
 * subcontract - goods come in that a subcontractor made of parts which we had sent there.
 *
 * Such a receipt is a completion at the subcontractor's: the needs with the method `receipt` are
 * taken at his place, and the product stands at what they cost and his fee.
 *
 * Refuses  VENDOR_PLACE FIELD_UNKNOWN COST_MISSING
 * Source   docs/accounting.md 20.6 to 20.10
 */
#ifndef CORE_SUBCONTRACT_H
#define CORE_SUBCONTRACT_H

#include "core/facts.h"

/* False: it is a receipt like any other, or a refusal. */
bool receive_made(struct draft *draft, const struct item *item);

/* The place of a subcontractor that stands; raw 0: he has none. */
place_id_t vendor_place(const struct plant *plant, int64_t party);
/* One place for each: VENDOR_PLACE. */
void refuse_second_place(struct draft *draft, place_id_t place); /* that he has; raw 0: none */

#endif
