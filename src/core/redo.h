/*
 * redo - an undo is taken back: what it gave back is used again, what it took out comes in.
 *
 * Source  docs/accounting.md 8.8, 8.10
 */
#ifndef CORE_REDO_H
#define CORE_REDO_H

#include "core/putright.h"

/* What an undo, or a finish, gave back and is still so, newest first. */
struct line_list back_lines(struct draft *draft, const struct happened *undone);
/* `qty` of what such a line gave back is used again by the owner of the line that it took back.
 * Returns what that bears. */
value_t use_again(struct draft *draft, const struct happened *undone, line_id_t id, qty_t qty);

/* `right->event` is the undo that is taken back. */
void give_again(struct putright *right);

#endif
