# What a set-up event set up goes when nothing rests on it any more, and comes back when its undo is
# undone. What stands and names it, or moved it, holds it.
item     WHEEL  each  fifo  key wheel
receive  5 WHEEL  at 2025-01-10  cost 1.00  key po-1
undo     wheel    at 2025-01-11
  refused  UNDO_REFUSED wheel: event 2 rests on it
undo     po-1     at 2025-01-11
undo     wheel 1  at 2025-01-11
  refused  UNDO_EXCEEDS wheel is undone whole
undo     wheel    at 2025-01-12  key no-wheel
receive  5 WHEEL  at 2025-01-13  cost 1.00
  refused  ITEM_UNKNOWN WHEEL
undo     wheel    at 2025-01-13
  refused  UNDO_NOTHING wheel

# The receipt cannot happen again before its item is there again.
undo     @3       at 2025-01-13
  refused  UNDO_REFUSED WHEEL is not set up any more
undo     no-wheel at 2025-01-14  key wheel-again
undo     no-wheel at 2025-01-14
  refused  UNDO_NOTHING no-wheel
undo     @3       at 2025-01-14
expect   stock WHEEL 5 value 5.00

# A bill that names it holds it too, until it is undone itself.
item     CART   each  made  fifo
bill     CART   key cart-bill
  + 2 WHEEL
undo     po-1     at 2025-01-15
undo     wheel-again  at 2025-01-15
  refused  UNDO_REFUSED wheel-again: event 8 rests on it
undo     cart-bill  at 2025-01-15  key no-bill
undo     wheel-again  at 2025-01-15
undo     no-bill  at 2025-01-15
  refused  ITEM_UNKNOWN WHEEL

# The name is free: another item may have it, and then the first does not come back.
item     WHEEL  each  average  key other-wheel  at 2025-01-16
receive  2 WHEEL  at 2025-01-16  cost 3.00
expect   stock WHEEL 2 value 6.00
undo     @11      at 2025-01-17
  refused  NAME_TAKEN WHEEL
expect   check clean
