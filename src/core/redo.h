/*
 * redo - an undo is taken back: what it gave back is used again, what it took out comes in.
 *
 * Source  docs/accounting.md 8.8, 8.10
 */
#ifndef CORE_REDO_H
#define CORE_REDO_H

#include "core/putright.h"

/* `right->event` is the undo that is taken back. */
void give_again(struct putright *right);

#endif
