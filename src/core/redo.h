/*
 * redo - an undo or a return is taken back: what it gave back is used again.
 *
 * Source  docs/accounting.md 8.8, 8.10
 */
#ifndef CORE_REDO_H
#define CORE_REDO_H

#include "core/giveback.h"

/* `before` of an undo's row: what it did to the event that it names. */
enum { TOOK_BACK = 0, GAVE_AGAIN = 1 };

/* An undo on its way. */
struct putright {
    struct draft *draft;
    struct happened *own;
    struct happened *event; /* the one that changes */
    const struct item *item;
    qty_t qty;          /* undone of what is live */
    struct share share; /* what stays */
};

/* An undo is taken back: by its lines, what it gave back is used again, what it took out comes in.
 */
void give_again(struct putright *right);
/* What undo.c shares: */
bool verb_brings_in(enum verb verb);
bool event_is_move(const struct happened *event);
qty_t stays_of(qty_t qty, struct share share);
void settle_touched(struct draft *draft); /* every place that gained stock or owes settles */

#endif
