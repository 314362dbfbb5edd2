# What an order has at `issued` no other takes, and no other issue or trigger counts it again. Two pots are undone in part.
item     PAINT  kg    fifo  issue manual
item     GATE   each  made  fifo
bill     GATE
  + 2 PAINT
receive  10 PAINT  at 2025-01-10  cost 5.00
order    MO-1 2 GATE
order    MO-2 2 GATE

# MO-1 asks for 4. The fifth would be used by nobody: no gate is made.
issue    5 PAINT  order MO-1  at 2025-02-03
  refused  DUE_NOTHING
issue    4 PAINT  order MO-1  at 2025-02-03  key pot
issue    1 PAINT  order MO-1  at 2025-02-03
  refused  DUE_NOTHING
# What lies in no bin cannot have been handed out: 6 are left.
issue    3 PAINT  order MO-2  from line  at 2025-02-03
  refused  STOCK_SHORT
scrap    7 PAINT  at 2025-02-03  key spilled
expect   owed PAINT 1 value 5.00
undo     spilled

# One gate takes 2 of the 4; 2 can still be brought back, of them 1 is.
complete 1 GATE   order MO-1  at 2025-02-04  key one
undo     pot 1    at 2025-02-04
  pick     1 PAINT  at issued for MO-1 by undo
  put      1 PAINT  at stores
# 1 lies there still; the other 2 are in the gate.
undo     pot      at 2025-02-04  key back
  pick     1 PAINT  at issued for MO-1 by undo
  put      1 PAINT  at stores
undo     pot      at 2025-02-04
  refused  UNDO_NOTHING
undo     back     at 2025-02-04
expect   stock PAINT 1 in issued

# The second gate finds 1 there, 1 is due. When its report is undone, and the first one too, 3 lie there again, and a
# gate of the other order finds none of them.
complete 1 GATE   order MO-1  at 2025-02-05  key two
expect   due PAINT 1 value 5.00
complete 1 GATE   order MO-2  at 2025-02-05
expect   due PAINT 3 value 15.00
undo     one      at 2025-02-06
expect   stock PAINT 2 in issued
# What is due for the second gate is fetched: the 2 were before, and are for the next gate.
issue    1 PAINT  order MO-1  at 2025-02-06
  flush    1 PAINT  at stores            5.00
  pick     1 PAINT  at stores by due
  take     1 PAINT  from 2025-01-10      5.00
  covers   1 PAINT  of two               5.00
  debit    due                           5.00
  credit   material                      5.00
complete 1 GATE   order MO-1  at 2025-02-07
  pick     2 PAINT  at issued for MO-1 by staged
  take     2 PAINT  from 2025-01-10     10.00
  make     1 GATE                       10.00
  debit    finished                     10.00
  credit   material                     10.00
expect   check clean
