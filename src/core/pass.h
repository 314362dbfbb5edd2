/*
 * pass - say which stock a need passed over, and how much of it the need would have taken.
 *
 *   in   a place that was looked at, what was sought there, the picks that were made
 *   out  a line for each cause: held, in inspection, expired, claimed by another order
 *
 * Of what is held, in inspection or expired so much as would have been taken there, in the order of
 * taking, had nothing been wrong with it; of what others claim, which comes behind all else, at
 * most what the need went short of. Where it went short of nothing, and nothing expired or kept
 * lies there, no row is read.
 *
 * Source  docs/accounting.md 13.5
 */
#ifndef CORE_PASS_H
#define CORE_PASS_H

#include "core/pool.h"
#include "core/stock.h"

/* A need looks for stock at a place. */
struct look {
    const struct item *item;
    const struct use *use;
    place_id_t place;
    qty_t sought;     /* as it came */
    qty_t left;       /* … and as it went */
    size_t from;      /* the first line of its picks */
    bool met_expired; /* on the way to its last pick, or it may have */
};

/* Of what lies there for nobody, or for others. */
void pass_note(struct draft *draft, const struct look *look);
/* Of what the use's order claims there: it can only have expired. */
void pass_note_staged(struct draft *draft, const struct look *look);

#endif
