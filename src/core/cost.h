/*
 * cost - what an event consumed, divided over what it made; and later changes of that cost, carried
 * along the cost edges: component to product to sale.
 *
 * Source  docs/accounting.md 4.9, 4.10, 6
 */
#ifndef CORE_COST_H
#define CORE_COST_H

#include "core/inflow.h"

/* The role that takes the whole cost of an event that makes nothing. */
enum role end_role(enum verb verb);

/* By how much what the event has booked must change. */
struct division {
    value_t good; /* a completion's good pieces: the caller brings it to the product */
    value_t scrap;
    value_t loss;
    value_t end;      /* of an event that makes nothing: its account */
    value_t income;   /* prices of outputs that no cost could bear */
    value_t *outputs; /* of each, in order: the caller brings it there */
};

/* Divides what the event's live cost and quantities now say; the event's row moves on. */
struct division cost_divide(struct draft *draft, struct happened *event);

/* Books all of it but the good pieces' part. */
void division_book(struct draft *draft, const struct happened *event, struct division division);

enum { NEED_NONE = -1 };
/*
 * One of an event's needs (NEED_NONE: none of those that bear otherwise) costs `change` more, and
 * the event with it; but the goods of a rework go to production variance, and what repaired them to
 * the rework's reason, if it has one.
 */
void event_bear(struct draft *draft, struct happened *event, int32_t need, value_t change);

/* The event's cost changes by `change`, through to where its product is now. */
void true_up(struct draft *draft, int64_t seq, value_t change);
/* What came back to an event through its own product (6.5): it goes on to nothing. */
void event_loop(struct draft *draft, struct happened *event, value_t change);

/* … since this need of it does. */
void true_up_need(struct draft *draft, int64_t seq, int32_t need, value_t change);

/* What an event made changes in worth by `change`, through to where it is now. */
void true_up_made(struct draft *draft, const struct brought *made, value_t change);

/* What was paid for a receipt's goods changes, or what landed on them, of which its supplier gives
 * nothing back. */
enum receipt_change { CHANGE_PAID, CHANGE_LANDED };
void true_up_receipt(struct draft *draft, const struct brought *goods, value_t change,
                     enum receipt_change what);

/* What a draw that is still out took is worth `change` more. */
void true_up_draw(struct draft *draft, line_id_t draw, value_t change);

/* The value in of a layer has changed so that `drawn` more (or less) lies in what was drawn from
 * it. */
void true_up_drawn(struct draft *draft, line_id_t layer, value_t drawn);

#endif
