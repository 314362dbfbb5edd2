/*
 * due - needs whose trigger has not come: written down, valued, and kept in the list of their
 * trigger.
 *
 * A due issue is an owed issue that waits for an event instead of for stock (owed.h): an interval
 * of a run of its own. The stock that it will take is passed over by all others.
 *
 *   list of              key
 *   period, emptied      method, item, place
 *   manual               method, product, order (0: none)
 *   sale, shipment       method, product, completion; these hang on (method, product, 0)
 *
 * Source  docs/accounting.md 15.2, 15.3
 */
#ifndef CORE_DUE_H
#define CORE_DUE_H

#include "core/pool.h"

struct row_key due_list_key(struct due_list_id id);
struct due_list_id due_list_id_of(const struct due_list *list);
bool due_list_is_none(struct due_list_id id);
struct due_list *due_list_edit(struct draft *draft, struct due_list_id id);
/* The list of a due issue. */
struct due_list *due_list_of(struct draft *draft, const struct owed *issue);
/* Looks at it: of many, what is missing is so wanted at once. */
void due_list_see(struct draft *draft, const struct owed *issue);
/* The list hangs on the others while it has something open. */
void due_list_follow(struct draft *draft, struct due_list *list);

/* A need of the event becomes due, until what `use.method` says; returns its value. */
value_t become_due(struct draft *draft, const struct item *item, qty_t qty, struct use use);

#endif
