# An order that consumes what was staged shares out what its stagings brought and has not gone back (13.10, 13.14).
item     BOLT   each  step 1
item     BIKE   each made
bill     BIKE
  + 2 BOLT
receive  30 BOLT  at 2026-03-01  cost 1.00
order    MO-1  4 BIKE  consumes staged
stage    12 BOLT  order MO-1
# 12 x 1/4 = 3
complete 1 BIKE  order MO-1  at 2026-03-02
expect   stock BOLT 9 in line
# S is 12 - 4 = 8, and 5 lie there. 8 x 2/4 = 4 in all, of which 3 are used: 5 - (8 - 4) = 1.
unstage  4 BOLT  order MO-1  key back
complete 1 BIKE  order MO-1  key second
  pick     1 BOLT  at line for MO-1 by staged
  take     1 BOLT  from 2026-03-01    1.00
  make     1 BIKE                     1.00
  debit    finished                   1.00
  credit   material                   1.00
undo     second
# Undone, S is 12 again and 9 lie there: 12 x 2/4 = 6, and 9 - (12 - 6) = 3.
undo     back  key undone
complete 1 BIKE  order MO-1  key third
  pick     3 BOLT  at line for MO-1 by staged
  take     3 BOLT  from 2026-03-01    3.00
  make     1 BIKE                     3.00
  debit    finished                   3.00
  credit   material                   3.00
undo     third
# Gone back again: the three bikes that are left take what is there, 8 - 3 = 5.
undo     undone
complete 3 BIKE  order MO-1
  pick     5 BOLT  at line for MO-1 by staged
  take     5 BOLT  from 2026-03-01    5.00
  make     3 BIKE                     5.00
  debit    finished                   5.00
  credit   material                   5.00
expect   stock BOLT 22 in stores
expect   check clean
