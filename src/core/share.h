/*
 * share - conversion as it was incurred: what a close finds spent beyond what was applied, or
 * applied beyond what was spent, joins the conversion of the reports of its days.
 *
 *   in   the reports that applied conversion on the days that are closed, incurred and applied
 *   out  a line `shared` for each of them, its conversion, true-ups
 *
 * Refuses  LIMIT_EXCEEDED (more reports than SHARE_MAX: days are closed in parts)
 *
 * Source  docs/accounting.md 9.9
 */
#ifndef CORE_SHARE_H
#define CORE_SHARE_H

#include "core/facts.h"

/* The event's reports that applied conversion join those of their day of the books. */
void reports_note(struct draft *draft);

/* Over the reports of the days behind `after` and up to that of `close`; posted for it. */
void conversion_share(struct draft *draft, const struct happened *close, day_t after);
/* What the close shared is taken back. */
void conversion_unshare(struct draft *draft, const struct happened *close);

#endif
