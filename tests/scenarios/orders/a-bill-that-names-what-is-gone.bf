# An order's bill is undone, and then the item and the place that only it named: a report would need
# what is not set up any more, and is refused until the order takes the bill that counts now.
item     PLANK  each  fifo
item     SPARE  each  fifo  key spare
item     BENCH  each  made  fifo
place    loft   key loft
bill     BENCH
  + 1 PLANK
receive  10 PLANK  at 2025-01-10  cost 3.00
bill     BENCH  key with-spare
  + 1 SPARE
order    A  3 BENCH
order    A  release
undo     with-spare  at 2025-01-11
bill     BENCH  key from-loft
  + 2 PLANK place loft
order    B  3 BENCH
order    B  release
undo     from-loft  at 2025-01-11
undo     spare      at 2025-01-11
undo     loft       at 2025-01-11
complete 1 BENCH  order A  at 2025-01-12
  refused  ITEM_UNKNOWN
complete 1 BENCH  order B  at 2025-01-12
  refused  PLACE_UNKNOWN
order    A  change bill  at 2025-01-12
complete 1 BENCH  order A  at 2025-01-12
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH                         3.00
  debit    finished                        3.00
  credit   material                        3.00
expect   check clean
