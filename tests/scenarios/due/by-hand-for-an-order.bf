# Paint is issued by hand. Of the five that a painter takes for the order, three are due; two are more, though all its
# gates are made, and the newest report bears them.

item     PAINT  kg    fifo  issue manual
item     GATE   each  made  fifo
bill     GATE
  + 1 PAINT
receive  10 PAINT  at 2025-01-10  cost 4.00
order    MO-1 3 GATE
complete 2 GATE  order MO-1  at 2025-02-03  key first
complete 1 GATE  order MO-1  at 2025-02-03  key second
expect   due PAINT 3 value 12.00

issue    5 PAINT  order MO-1  at 2025-02-04  key pot
  flush    3 PAINT  at stores          12.00
  pick     3 PAINT  at stores by due
  take     3 PAINT  from 2025-01-10    12.00
  covers   2 PAINT  of first            8.00
  covers   1 PAINT  of second           4.00
  pick     2 PAINT  at stores by first-in
  take     2 PAINT  from 2025-01-10     8.00
  true-up  GATE     of 2025-02-03#2     8.00
  debit    due                         12.00
  debit    finished                     8.00
  credit   material                    20.00
expect   cost second 12.00

# Three of it back: first the two that were more, then one that was due of the newest.
undo     pot 3  at 2025-02-05
  untake   2 PAINT  from 2025-01-10     8.00
  put      2 PAINT  at stores
  untake   1 PAINT  from 2025-01-10     4.00
  put      1 PAINT  at stores
  due      1 PAINT  until manual at stores  4.00
  true-up  GATE     of 2025-02-03#2    -8.00
  debit    material                    12.00
  credit   due                          4.00
  credit   finished                     8.00
expect   due PAINT 1 value 4.00
expect   cost second 4.00
expect   check clean
undo     pot 3
  refused  UNDO_EXCEEDS
undo     pot
expect   due PAINT 3 value 12.00
expect   stock PAINT 10 value 40.00

# What is made of gates cannot go into them.
item     FENCE  each  made  fifo
bill     FENCE
  + 4 GATE
issue    1 FENCE  order MO-1
  refused  BILL_CYCLE
issue    1 GATE   order MO-1
  refused  BILL_CYCLE
expect   check clean
