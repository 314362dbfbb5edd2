/*
 * pool - all layers of an item in the site: what comes in, what is drawn, at which value.
 *
 * Stock is not touched here: the caller moves it by the same quantity. Every function that moves
 * the pool's booked value journals the inventory side and returns the value; the caller journals
 * the other side. A booked value is the difference of two rounded totals, so an emptied pool is
 * exactly zero.
 *
 * Source  docs/accounting.md section 2
 */
#ifndef CORE_POOL_H
#define CORE_POOL_H

#include "core/layer.h"

/* For whom something is used. */
struct use {
    int64_t owner;               /* event */
    int32_t need;                /* of that event */
    int64_t consumer;            /* completed item, or minus the verb */
    place_id_t place;            /* where it would be owed */
    int64_t order;               /* whose claims are its own; 0: none */
    place_id_t claimed_at;       /* they are taken only there; raw 0: wherever they lie */
    bool leaves_issued;          /* … and not at `issued`: that was handed out before */
    bool takes_claims;           /* of the place named: what orders claim, behind what is free */
    bool takes_failed;           /* what is held first of all, and what is in inspection last */
    bool transit_first;          /* of a place list: what was shipped before it was sold */
    const struct lot_list *lots; /* those that were named; NULL: none */
    const struct lot_list *own;  /* of these, so much of each, before all others; NULL: none */
    enum issue_method method;    /* what it waits for, if it becomes due */
};

/*
 * The pool for writing. The first touch of an event marks a late one and brings a standard item to
 * the standard in force.
 */
struct pool *pool_touch(struct draft *draft, const struct item *item);

/* Something of an average pool is taken back, given back or trued up behind its place: what it has
 * recorded stands, and what comes late before that changes nothing that followed (25.3). */
void pool_firm(struct draft *draft, struct pool *pool, const struct item *item);

/*
 * An inflow of line->qty at `value` forms a layer with the line's id. Standard: the pool gains its
 * own value. `line->value` becomes what the pool gained, and is returned. INFLOW_CHILD: line->layer
 * holds the parent, whose place in the order a LINE_SLICE takes and a LINE_RETURN does not.
 */
value_t pool_in(struct draft *draft, const struct item *item, struct line *line, value_t value,
                enum inflow inflow);

/* The standard in force for the item on the event's day, whether its pool has been touched since or
 * not; per 0: none. */
cost_t standard_now(struct draft *draft, const struct item *item);
/* What goods of which nobody says the cost come in at: what those on hand stand at per unit, of all
 * layers together; with none on hand the last inflow price, else the standard; per 0: none. */
cost_t price_current(struct draft *draft, const struct item *item);
/* Draws by the item's method; adds the takes. The pool must hold that much. */
value_t pool_draw(struct draft *draft, const struct item *item, qty_t qty, struct use use);

/* What a layer gave. */
struct drawn {
    qty_t qty;
    value_t value;
};
/* Draws from one layer, at most what it has left. */
struct drawn layer_draw(struct draft *draft, const struct item *item, line_id_t id, qty_t qty,
                        struct use use);

/* An average or standard pool gives `qty`; average: at its own cost `value`, as far as that goes.
 */
value_t pool_out_at_cost(struct draft *draft, const struct item *item, qty_t qty, value_t value);

/* An inflow from outside brought `qty` for `value`: the item's last inflow price. */
void pool_note_price(struct draft *draft, const struct item *item, value_t value, qty_t qty);
/* Says in a take for whom it is. */
void take_for(struct line *take, struct use use);
/* Notes in the line what the pool then holds. */
void line_note_pool(struct line *line, const struct pool *pool);

value_t value_at(cost_t cost, qty_t qty,
                 struct draft *draft); /* round(cost × qty); refuses AMOUNT_OVERFLOW */

#endif
