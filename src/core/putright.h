/*
 * putright - an undo on its way: what undo.c, redo.c and returns.c share.
 *
 * Source  docs/accounting.md section 8
 */
#ifndef CORE_PUTRIGHT_H
#define CORE_PUTRIGHT_H

#include "core/giveback.h"

struct putright {
    struct draft *draft;
    struct happened *own;
    struct happened *event; /* the one that changes */
    const struct item *item;
    qty_t qty;          /* undone of what is live */
    struct share share; /* what stays */
};

bool verb_brings_in(enum verb verb);
bool event_is_move(const struct happened *event);
/* What stays of scrapped or lost pieces: nothing, where a completion has no good piece. */
qty_t stays_of(qty_t qty, struct share share);
/* The other side of a receipt, an opening or a gain: its account is debited with `paid`. */
void inflow_book(struct putright *right, const struct happened *event, value_t paid);
/* Every place that gained stock or owes settles. */
void settle_touched(struct draft *draft);

#endif
