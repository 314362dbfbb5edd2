/*
 * segment - running outputs: the pieces counted so far by one version of bill and rate, and by
 * the same lines of it.
 *
 * One row holds the output per unit, another that of each run, for what is fixed per run; each pay
 * point of the routing has its own, and so has what is blown through of an item. What is needed is
 * the difference of two totals over it, so only the output itself is kept.
 *
 * Source  docs/accounting.md 4.4, 4.8, 8.6, 10.6, 14.6, 14.10
 */
#ifndef CORE_SEGMENT_H
#define CORE_SEGMENT_H

#include "core/explode.h"

enum { SECTION_BLOWN = -1 };

/* Running outputs of a product under one recipe: per unit, and per run where something is fixed. */
struct segment *segment_edit(struct draft *draft, const struct item *item,
                             const struct recipe *recipe, int section, int64_t run);

/* … as they are; id 0: nothing was ever counted. */
const struct segment *segment_see(struct draft *draft, const struct item *item,
                                  const struct recipe *recipe, int section, int64_t run);

/* What of an order's pieces skipped a pay point and no report there took up, whatever their bill
 * was: a row of its own, of which only that counts. */
struct segment *caught_edit(struct draft *draft, const struct item *item, int pay_point,
                            int64_t run);
const struct segment *caught_see(struct draft *draft, const struct item *item, int pay_point,
                                 int64_t run);

/* What is blown through of the item; the event begins it, if none did, as its `begun`-th. */
struct segment *segment_edit_blown(struct draft *draft, const struct item *item,
                                   const struct recipe *recipe, int64_t run, int begun);

/* The item whose bill a completion or the report of an operation used. */
item_id_t bill_item(const struct happened *event);

/* The run of the draft's event; its own row must know its order. */
int64_t run_of_event(struct draft *draft);
/* Where the event's output per unit is counted. */
int64_t run_of_units(const struct happened *event);

/* Whether it counts for what is fixed per run. */
bool segment_is_fixed(int64_t id);
/* Of which section of its recipe it counts the output; SECTION_BLOWN: what is blown through. */
int segment_section(int64_t id);

/* What the order holds of this need more than its bill says. */
struct row_key carry_key(int64_t segment, const struct need *need);
/* An order that holds more than its bill says needs less now, never below zero. */
qty_t need_less_carry(struct draft *draft, const struct segment *segment, const struct need *need,
                      qty_t qty);

#endif
