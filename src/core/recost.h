/*
 * recost - what a late event changes of what followed it: the draws behind its place cost what they
 * would have, had it been recorded in its place.
 *
 * The pools that it moved are played once more from its place on, in cost order, with it and
 * without it. What a draw's value differs by is trued up at its event, and goes on from there: to
 * a product of an average pool at the product's own place, so that pool is played likewise.
 *
 * Source  docs/accounting.md section 25
 */
#ifndef CORE_RECOST_H
#define CORE_RECOST_H

#include "core/inflow.h"

/* What a change of cost ended in: the places of a `recost` line's value. */
enum recost_end {
    RECOST_STOCK,
    RECOST_IN_PROCESS,
    RECOST_SOLD,
    RECOST_EXPENSE,  /* scrap and shrinkage, too */
    RECOST_VARIANCE, /* price, production, rounding; what by-products fetched */
    RECOST_ELSE,     /* owed, due, off the books */
    RECOST_END_COUNT
};

/* At the end of its decision. */
void recost_late(struct draft *draft);
/* Before it is undone: what followed it costs again what it would without. */
void recost_undone(struct draft *draft, const struct happened *event);

/* Whether `change` of what the event brought into an average pool has been taken over, to be
 * carried out at its place in cost order. */
bool recost_takes(struct draft *draft, const struct brought *made, value_t change);

/* Whether the lines of single events are left out: one line says them all. */
bool recost_says(const struct draft *draft);
/* … and nothing of this event is undone: what is changed is read no more. */
bool recost_adds(const struct draft *draft);

#endif
