/*
 * finish - what a finished order holds beyond its bill goes back to stock, what it lacks is taken;
 * and the other way where its finish is undone.
 *
 * Carries become nil, need by need. What goes back lowers the cost of the reports that it came
 * from; what is taken the newest report bears. An undo draws again what those reports still are,
 * and the rest stays where it was put.
 *
 * Source  docs/accounting.md 10.8
 */
#ifndef CORE_FINISH_H
#define CORE_FINISH_H

#include "core/facts.h"

/* Every carry of the order becomes nil. */
void carries_end(struct draft *draft, struct order *order);
/* … once more: first is owed again what `undone` settled with what it had put back. */
void carries_end_again(struct draft *draft, struct order *order, const struct happened *undone);
/* What the event, which finished the order, has posted of its carries is taken back. */
void carries_return(struct draft *draft, struct order *order, const struct happened *finish);

#endif
