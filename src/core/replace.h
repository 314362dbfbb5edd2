/*
 * replace - one component takes the place of another on all bills that count from a day on.
 *
 *   in   event   old and new component, how many of the new for one of the old, the first day,
 *                perhaps the products it is for
 *   out  a new version of each bill version that counts on some day from then on and has the old
 *        one on a line that may count: from the first such day to that version's last; a line
 *        `version` for each, in order of the products
 *
 * Refuses  ITEM_UNKNOWN, ITEM_KIND, REPLACE_NOTHING, BILL_RANGE, BILL_CYCLE
 * Source   docs/accounting.md 11.6
 */
#ifndef CORE_REPLACE_H
#define CORE_REPLACE_H

#include "core/facts.h"

void replace_component(struct draft *draft);
/* The products on whose bills the component stands, or once stood; the newest first. */
void component_note(struct draft *draft, item_id_t component, item_id_t product);
struct row_key component_key(item_id_t component, item_id_t product);

#endif
