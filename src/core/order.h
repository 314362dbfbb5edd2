/*
 * order - production orders: what their events say, and what completions report of them.
 *
 * What counts of an order is what the newest of its events that stand says; so they are undone in
 * any order. A report counts into the order's own running output, by the bill that the order has.
 *
 * Refuses  ORDER_UNKNOWN ORDER_STATE ORDER_ITEM ORDER_KIND NAME_TAKEN ITEM_KIND UNDO_REFUSED
 * Source   docs/accounting.md section 10
 */
#ifndef CORE_ORDER_H
#define CORE_ORDER_H

#include "core/facts.h"

/* Planned, yet worked on, is released. */
enum order_state order_state(const struct order *order);
bool order_is_open(const struct order *order);        /* neither finished nor cancelled */
const char *order_state_word(enum order_state state); /* NULL beyond the last */

/* Of each thing that events say of an order, since when the newest of them says it. */
struct said_newest {
    int64_t qty, due, place, line, tolerance, bill, state, consumes;
};

/* Nothing is said of it but what its creation must say. */
void order_unsaid(struct order *order);
/* One of its events: what it says counts where no newer one says it. */
void order_hear(struct order *order, struct said_newest *newest, const struct order_said *said);

/* The order that has the name now; NULL after a refusal. */
struct order *order_named(struct draft *draft, struct slice name);

/* The newest event that stands by which it was finished or cancelled; 0: none. */
int64_t order_ended(struct draft *draft, const struct order *order);

/* `order` and `finish`. */
void order_event(struct draft *draft);
/* `first`, or (else NULL) the undo `undone` of it, is taken back. */
void undo_order(struct draft *draft, struct happened *first, struct happened *undone);

/* The quantity that it may differ by, where nothing is said of it by its item's share. */
qty_t order_tolerance(const struct order *order, qty_t of_item);

/* A completion may name only an order that is there. */
void order_check(struct draft *draft);
/* The order that this completion of `item` names, found by its first report if need be; NULL: it
 * names none, or a refusal. The event's row moves on. */
struct order *order_reported(struct draft *draft, const struct item *item);
/* 0 after a refusal: ORDER_UNKNOWN. */
int64_t order_by_name(struct draft *draft, struct slice name);
/* As of when its bill counts; `now` where nothing says so yet. */
struct as_of order_bill(const struct order *order, struct as_of now);
/* Whether it is planned at all: its creation is not undone. */
bool order_stands(struct draft *draft, int64_t order);
/* What of the event, a report, becomes live or is so no more. */
void order_count(struct draft *draft, const struct happened *event, const struct happened *report);
void order_count_back(struct draft *draft, const struct happened *event,
                      const struct happened *report);

/* The event must name the order's item: ORDER_ITEM. */
void refuse_order_item(struct draft *draft, const struct order *order);
/* It has no bill by which anything could be needed, or completed: ORDER_KIND. */
void refuse_rework_order(struct draft *draft, const struct order *order);
/* So much of it was started, or reported without a start. */
qty_t order_begun(const struct order *order);
/* What of the event, a start, becomes live, or (negative) is so no more. */
void order_start(struct draft *draft, const struct happened *event, qty_t qty);

/* It holds more or less than its bill says. */
void order_carries(struct draft *draft, int64_t id);

/* The running output of an order: beside the days and names of 4.4, for units and for a run. */
int64_t order_units(int64_t order);
int64_t order_run(int64_t order);

#endif
