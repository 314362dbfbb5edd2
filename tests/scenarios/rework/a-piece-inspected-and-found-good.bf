# Nothing was used: it was only looked at. It is free again, at its cost, in a layer of the day.
item     CELL   each  fifo
item     CTRL   each  made  fifo
bill     CTRL
  + 1 CELL
receive  3 CELL   at 2025-01-10  cost 10.00
complete 3 CTRL   at 2025-03-04
hold     2 CTRL   at 2025-03-04  inspect
rework   1 CTRL   at 2025-03-05
  pick     1 CTRL   at finished inspect by first-in
  take     1 CTRL   from 2025-03-04       10.00
  make     1 CTRL                         10.00
# The other one was no good.
rework   0 CTRL   scrapped 1  at 2025-03-05  key w2
  pick     1 CTRL   at finished inspect by first-in
  take     1 CTRL   from 2025-03-04       10.00
  scrapped 1 CTRL                         10.00
  debit    scrap                          10.00
  credit   finished                       10.00
expect   stock CTRL 2 value 20.00
undo     w2  at 2025-03-06
expect   stock CTRL 3 value 30.00
expect   balance scrap 0.00
expect   check clean
