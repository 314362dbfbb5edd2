/*
 * picks - from which places the stock came that an event used, and what has come back to them.
 */
#ifndef CORE_PICKS_H
#define CORE_PICKS_H

#include "core/history.h"
#include "core/lot.h"
#include "core/put.h"

/* Where a pick's goods lay: what was identified for it is unknown again. */
struct spot spot_back(const struct line *pick);
/* Puts `qty` of the item back to the places that the picks took it from, in their order. */
void put_back(struct draft *draft, const struct item *item, const struct line_list *picks,
              qty_t qty);
/* What lies where an undo had put it, up to `qty`, is picked again for what moves it; answers how
 * much. What had been named for it is so again: of a piece only if it may be that one still. */
qty_t pick_once_more(struct draft *draft, const struct item *item, qty_t qty,
                     const struct line *put, struct use use);
/* The picks of a take's event for that need, newest first. */
struct line_list picks_for(struct draft *draft, const struct line *take);
/* Puts back what a take's event has picked for that need, newest first. */
void put_back_for(struct draft *draft, const struct line *take, qty_t qty);

/* Picks of what is out no more bring nothing back, newest first. `returned`: NULL, or it was
 * returned, as these lots, and may be the sale's again: `qty` of it, while `gone` never is. */
void picks_forget(struct draft *draft, const struct line *draw, qty_t qty,
                  struct tagged_list *returned);
/* It was returned as the lots that the lines from `from` on brought in: picks of these go first. */
void picks_forget_come(struct draft *draft, const struct line *draw, qty_t qty, size_t from);

/* Of what a return had brought back `out` is the sale's again, and `gone` is nowhere to be had. */
struct resold {
    size_t from; /* of the posting's lines: those that say which lots went out */
    qty_t out;
    qty_t gone;
};
/* Picks of the lots that went out rise, then of those that the return's line `back` brought, then
 * any, oldest first; so what is gone never will. */
void picks_restore(struct draft *draft, const struct line *draw, const struct line *back,
                   struct resold resold);

#endif
