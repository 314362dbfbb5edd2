/*
 * putright - an undo on its way: what undo.c, redo.c and returns.c share.
 *
 * Source  docs/accounting.md section 8
 */
#ifndef CORE_PUTRIGHT_H
#define CORE_PUTRIGHT_H

#include "core/giveback.h"
#include "core/stock.h"

struct putright {
    struct draft *draft;
    struct happened *own;
    struct happened *event; /* the one that changes */
    const struct item *item;
    qty_t qty;          /* undone of what is live */
    struct share share; /* what stays */
};

bool verb_brings_in(enum verb verb);
/* How much of an event that moves stock is live; of a settling, what has not gone otherwise. */
qty_t event_live(struct draft *draft, const struct happened *event);
/* A completion without a good piece is undone whole: its bad ones count. */
bool event_has_bad(const struct happened *event);
bool event_stands(struct draft *draft, const struct happened *event);
bool event_is_move(const struct happened *event);
/* Where a move brought what one of its picks took. */
struct spot move_end(struct draft *draft, const struct happened *event, const struct line *pick);
/* Of a completion, or its undo: scrapped and lost pieces stay while a good one does, come back with
 * the first, and count with them. */
struct share share_of_made(struct share good, const struct happened *event);
/* The other side of a receipt, an opening or a gain: its account is debited with `paid`. */
void inflow_book(struct putright *right, const struct happened *event, value_t paid);
/* Every place that gained stock or owes settles. */
void settle_touched(struct draft *draft);
/* … by the lines since `from`. */
void settle_since(struct draft *draft, size_t from);
/* The undo of a delivery, in `right`, goes on to the completion within it: `*inner` is that undo.
 * False: nothing of it is undone. */
bool putright_within(struct putright *right, const struct happened *made, qty_t qty,
                     struct putright *inner);

#endif
