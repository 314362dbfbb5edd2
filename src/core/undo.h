/*
 * undo - take an event back, whole or in part; take that back in turn.
 *
 * Decided like any event from what the other has live today. First its open owed quantity goes,
 * then its takes are given back, then its inflow is taken back, and only then is anything settled.
 *
 * Source  docs/accounting.md section 8
 */
#ifndef CORE_UNDO_H
#define CORE_UNDO_H

#include "core/facts.h"

void undo(struct draft *draft);

#endif
