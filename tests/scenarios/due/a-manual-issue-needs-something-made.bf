# More than is due, and than the order will still ask for, belongs to what was made last. Without anything made there
# is nothing it could belong to: the door asks for 2.
item     PAINT  l     fifo  issue manual
item     DOOR   each  made  fifo
bill     DOOR
  + 2 PAINT
receive  20 PAINT  at 2025-01-10  cost 5.00
order    D-1  1 DOOR
issue    3 PAINT  order D-1  at 2025-03-04
  refused  DUE_NOTHING PAINT: at most 2 l; no report of D-1 that has a good piece
issue    3 PAINT  for DOOR   at 2025-03-04
  refused  DUE_NOTHING
complete 1 DOOR  order D-1   at 2025-03-05  key one
# For no order: that door is an order's.
issue    1 PAINT  for DOOR   at 2025-03-05
  refused  DUE_NOTHING
issue    2 PAINT  order D-1  at 2025-03-05
undo     one      at 2025-03-06
# All of it is undone again.
issue    3 PAINT  order D-1  at 2025-03-06
  refused  DUE_NOTHING
expect   stock PAINT 20 value 100.00
expect   due PAINT 0
expect   check clean
