# A trigger finds its place empty; what an order's report then owes is taken from the back-order shelf (13.8).

item     BOLT   each  fifo  issue emptied
item     FRAME  each  made  fifo
bill     FRAME
  + 2 BOLT
receive  2 BOLT   to shelf  at 2025-01-10  cost 0.50
order    MO-1 1 FRAME
complete 1 FRAME  order MO-1  at 2025-02-03
expect   due BOLT 2 value 1.00
empty    BOLT     at 2025-02-03
expect   due BOLT 0
expect   owed BOLT 0
expect   stock BOLT 0
expect   check clean
