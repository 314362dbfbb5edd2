/*
 * variance - what a report's production variance is made of: actual less standard, cause by cause.
 *
 *   in   an event as it stands: its cost, what its lines have live, and the bill, rates and
 *        standards that its day and number find
 *   out  parts that sum to what of production variance is booked for it, each a cause, and the item
 *        that it is of
 *
 * A view: nothing is stored. Each part is rounded once by element, as a difference of totals; what
 * no other cause explains is the cause of that name.
 *
 * Source  docs/accounting.md section 23
 */
#ifndef CORE_VARIANCE_H
#define CORE_VARIANCE_H

#include "core/facts.h"

enum variance_cause {
    VARIANCE_PURCHASE, /* of entries: role price-variance; what landed later */
    VARIANCE_PRICE,
    VARIANCE_SUBSTITUTION,
    VARIANCE_USAGE,
    VARIANCE_MIX, /* … of components that are a mix, in two: */
    VARIANCE_YIELD,
    VARIANCE_LOT_SIZE,
    VARIANCE_RATE, /* by element but the material, in their order; so too the next */
    VARIANCE_EFFICIENCY = VARIANCE_RATE + ELEMENT_COUNT - 1,
    VARIANCE_SCRAP = VARIANCE_EFFICIENCY + ELEMENT_COUNT - 1,
    VARIANCE_STANDARD, /* the product's is not what bill, rates and standards come to */
    VARIANCE_REWORK,
    VARIANCE_UNBUILD,
    VARIANCE_PRODUCTION,  /* what no other explains */
    VARIANCE_REVALUATION, /* of entries, too */
    VARIANCE_CAUSE_COUNT
};

struct variance_part {
    enum variance_cause cause;
    item_id_t of; /* raw 0: of none alone */
    value_t value;
};

struct variance {
    struct variance_part *parts;
    size_t count;
    size_t capacity;
};

const char *variance_word(enum variance_cause cause);
bool variance_find(struct slice word, enum variance_cause *cause);

/* Of a completion, a report at an operation, a rework, what a subcontractor made, or an unbuild; of
 * any other event nothing. */
struct variance variance_of(struct draft *draft, const struct happened *event);
money_t variance_total(const struct variance *variance);

/* Whether what a report of a standard product booked is beyond its band of today: its good pieces,
 * nil where it is not, and the variance without its sign. */
struct variance_beyond {
    qty_t qty;
    money_t money;
};

struct variance_beyond variance_beyond(struct draft *draft, const struct happened *event);

/* A part more, joined with one of the same cause and item. */
void variance_add(struct draft *draft, struct variance *variance, struct variance_part part);

#endif
