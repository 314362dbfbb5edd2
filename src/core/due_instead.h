/*
 * due_instead - alternates cover what a trigger does not find of a component.
 *
 * They stand in one for one, as where an owed issue is settled by hand: an interval of the due run
 * is that of a quantity of the component. Those of another ratio are left to a person.
 *
 *   in   issue    due, and its component; how much of it is lacking
 *   out  picks and takes of the alternates for that issue, by which it is due no more; answers what
 *        is lacking still
 *
 * Source   docs/accounting.md 15.4
 */
#ifndef CORE_DUE_INSTEAD_H
#define CORE_DUE_INSTEAD_H

#include "core/trigger.h"

qty_t due_instead(struct draft *draft, struct choice *choice, line_id_t issue, qty_t lacking);

#endif
