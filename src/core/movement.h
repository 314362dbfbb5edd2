/*
 * movement - draws and inflows of an average pool, in cost order.
 *
 * Source  docs/accounting.md 25.1
 */
#ifndef CORE_MOVEMENT_H
#define CORE_MOVEMENT_H

#include "core/facts.h"

/* In cost order: by day, then by number. */
struct place {
    day_t day;
    line_id_t line;
};

static inline bool place_is_before(struct place a, struct place b)
{
    if (a.day.number != b.day.number)
        return a.day.number < b.day.number;
    return a.line.raw < b.line.raw;
}

/* What moved an average pool: a draw, or an inflow. There may be millions: it is small. */
struct move {
    struct place place;
    qty_t qty;
    const struct line *line; /* as it was before */
    uint32_t change;         /* an inflow's that one reached: its place among them, from 1 on */
    bool is_in;
};

struct moves {
    struct move *items;
    size_t count;
    size_t capacity;
    qty_t qty; /* that came in with all of them, less what went out */
    value_t value;
};

/* All that moved a pool, which has this one layer, from the place on. Of more than `most` not all.
 */
struct moves moves_behind(struct draft *draft, const struct layer *layer, struct place from,
                          int64_t most);

#endif
