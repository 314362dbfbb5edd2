/*
 * wip - what is in process, in books that keep it apart: parts staged for orders at their share of
 * what their pool is worth, goods between pay points, and the cost of all that passes through.
 *
 * Source  docs/accounting.md 9.8
 */
#ifndef CORE_WIP_H
#define CORE_WIP_H

#include "core/facts.h"

/* What of the pool's value is staged: round(value × staged / quantity) of each element. */
value_t pool_staged(const struct pool *pool);
/* Notes what is staged of each pool that the event moves, and posts what goes into work in process
 * and out of it; behind all other entries. */
void wip_post(struct draft *draft);

#endif
