/*
 * moves - which lines move stock, and which say what their item's pool held after them.
 */
#ifndef STORE_MOVES_H
#define STORE_MOVES_H

#include "core/state.h"

/* +1: into the place, -1: out of it, 0: neither. */
int line_moves_stock(enum line_kind kind, int64_t detail);
/* pool_qty and pool_value were noted. */
bool line_notes_pool(enum line_kind kind, line_id_t layer);

#endif
