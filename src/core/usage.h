/*
 * usage - what a need really took, beside what its bill says.
 *
 *   in   a report's line of actual use, what the bill asks for, what was taken and what it cost
 *   out  a line LINE_ACTUAL: quantity used, `position` by the bill, the difference valued
 *
 * Nothing of it is booked. It is as posted; what of it still stands goes by the share of the
 * report's good quantity that does, so an undo needs no line of its own.
 *
 * A difference beyond the component's band, or the plant's, is noted, and stands in the inbox.
 *
 * Source  docs/accounting.md 4.6, 8.6, 12.19, 19.1
 */
#ifndef CORE_USAGE_H
#define CORE_USAGE_H

#include "core/facts.h"

enum usage_of {
    USAGE_STATED,
    USAGE_BULK, /* it is never needed: no difference, no carry */
    USAGE_HOURS /* of a resource: `target_seq` its number in the recipe, NEED_NONE where it has none
                 */
};

struct line *usage_note(struct draft *draft, const struct item *component, int32_t need,
                        qty_t by_bill);

/* So much was taken of it at this cost; the line gets the difference and its value. */
void usage_taken(struct draft *draft, struct line *line, qty_t qty, value_t cost);

/* What of a quantity as posted the report still stands for, and of a value. */
qty_t usage_live(const struct happened *report, qty_t qty, qty_t step);
value_t usage_value(const struct happened *report, value_t value);

/* Notes each component of the report that is being decided whose use is beyond its band. */
void usage_note_beyond(struct draft *draft);

/* Of a report: the first set up of the components whose use was beyond their band of today, how
 * much of its difference is live, and what those of all of them are worth, whatever their signs. */
struct usage_beyond {
    item_id_t item;
    qty_t qty; /* nil: none */
    money_t money;
};

struct usage_beyond usage_beyond(struct draft *draft, const struct happened *report);

#endif
