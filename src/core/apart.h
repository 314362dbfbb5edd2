/*
 * apart - what comes out of a product that is taken apart: its components, at what they cost.
 *
 * Of a completion it is the share of all that it has live, less what came out of it already: so
 * what comes out in parts sums up to what went in. Else it is what the bill of the day says, at
 * what such components stand at now.
 *
 * Source  docs/accounting.md 18.2, 18.3
 */
#ifndef CORE_APART_H
#define CORE_APART_H

#include "core/lot.h"

/* What comes out of one component of the product, before anybody says that some of it was lost. */
struct component_out {
    const struct item *item;
    bool went_in; /* into the completion; else nobody knows */
    qty_t qty;
    value_t value;
    struct tagged_list lots; /* those that had gone in */
};

struct component_list {
    struct component_out *items;
    size_t count;
    size_t capacity;
};

/* All lines of what an event used, whoever posted them, newest first; what of one is so still, and
 * at what value. */
struct line_list use_lines(struct draft *draft, const struct happened *completion);
qty_t use_live(struct draft *draft, const struct line *line, value_t *value);

/* How many good pieces of a completion are apart now. */
qty_t apart_live(struct draft *draft, const struct happened *completion);

/* Of `qty` more pieces of the completion, item by item. */
struct component_list apart_of_completion(struct draft *draft, const struct happened *completion,
                                          qty_t qty);

/* Of `qty` by the bill of the day. */
struct component_list apart_by_bill(struct draft *draft, const struct item *product, qty_t qty);

/* `qty` of it at what such goods stand at now; none has a price: nothing, and the inbox says so. */
value_t apart_worth(struct draft *draft, const struct item *item, qty_t qty);

/* Whether a line of an event that takes apart brought a component in, or lost it there. */
bool line_is_component(const struct line *line);

#endif
