/*
 * on_hand - what of an item lies where now, what it is kept for, and what waits for it.
 *
 *   in   item   in the site
 *   out  stock  its places; `covered` is what of the due there the claims of its orders take first
 *
 * Source  docs/accounting.md 13.3, 13.4, 15.3
 */
#ifndef STORE_ON_HAND_H
#define STORE_ON_HAND_H

#include "store/past.h"

enum status on_hand_read(struct listing *listing, item_id_t item,
                         struct item_stock *stock) MUST_CHECK;

#endif
