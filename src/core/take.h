/*
 * take - what an event took of a pool: at a cost of its own, lowered, given back, taken again.
 *
 * The event keeps what it booked; what its pool does not bear of that has a role of its own.
 *
 * Source  docs/accounting.md 2.6, 8.3, 8.8
 */
#ifndef CORE_TAKE_H
#define CORE_TAKE_H

#include "core/pool.h"

/* Of what is taken, or what a back line gave back: its event's side, and of that the pool's. */
struct part_again {
    qty_t qty;
    value_t value;
    value_t pool;
};

/* Draws from an average or standard pool at its own cost: the event's side is `value`; what the
 * pool does not bear of that is price variance. */
void take_at_cost(struct draft *draft, const struct item *item, struct part_again part,
                  struct use use);
/* A supplier's who has goods back, of which he gives what he was paid. */
bool take_is_paid(struct draft *draft, const struct line *take);
/* The event's side and the pool's are kept apart. */
bool take_has_sides(struct draft *draft, const struct line *take);

/*
 * Of it as much as is there is taken again: from its layer; of an average pool at its own cost
 * unless it had been un-drawn; of a standard one the event keeps the value. `again` becomes what
 * was there. Returns what the event bears.
 */
value_t take_again(struct draft *draft, const struct item *item, const struct line *back,
                   struct part_again *again, struct use use);
/* `qty` of a take is out no more; its pool is left as it is. Returns what its event had booked. */
value_t take_lower(struct draft *draft, struct line *take, qty_t qty);

/*
 * Gives back `qty` of a take to where it came from: un-draws it, or forms a slice (kind LINE_SLICE)
 * or a return (kind LINE_RETURN). Returns what the take's event gives up; a standard pool's
 * difference to that is journaled here.
 */
value_t take_give_back(struct draft *draft, const struct item *item, struct line *take, qty_t qty,
                       enum line_kind kind);

/* The newest draw still out, from `id` down the chain; raw 0: none. */
line_id_t draw_live(struct draft *draft, line_id_t id);

#endif
