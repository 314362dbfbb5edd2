# An order may take what was staged for it in place of the bill: the share that its pieces are of the
# order, in whole steps, all of it with the last one; substitutes too. What the bill asks for and
# nothing was staged of it takes as ever. The difference to the bill is in `usage`.
item     BOLT   each  fifo  step 1
item     NUT    each  fifo  step 1
item     FRAME  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 BOLT
  + 1 FRAME
receive  30 BOLT   at 2026-03-01  cost 1.00
receive  30 NUT    cost 0.10
receive  30 FRAME  cost 5.00
order    MO-1  4 BIKE  consumes staged
expect   order MO-1 planned consumes staged
stage    9 BOLT   order MO-1
stage    1 BOLT   order MO-1
stage    2 NUT    order MO-1
# 10 x 1/4 = 2.5, so 3 bolts; 2 x 1/4 = 0.5, so 1 nut. 3.00 + 5.00 + 0.10
complete 1 BIKE   order MO-1  at 2026-03-02  key c1
  pick     3 BOLT   at line for MO-1 by staged
  take     3 BOLT   from 2026-03-01    3.00
  pick     1 FRAME  at stores by first-in
  take     1 FRAME  from 2026-03-01    5.00
  pick     1 NUT    at line for MO-1 by staged
  take     1 NUT    from 2026-03-01    0.10
  make     1 BIKE                      8.10
  debit    finished                    8.10
  credit   material                    8.10
# 10 x 3/4 = 7.5, so 8, 5 more; 2 x 3/4 = 1.5, so 2, 1 more
complete 2 BIKE   order MO-1  key c2
  pick     5 BOLT   at line for MO-1 by staged
  take     5 BOLT   from 2026-03-01    5.00
  pick     2 FRAME  at stores by first-in
  take     2 FRAME  from 2026-03-01   10.00
  pick     1 NUT    at line for MO-1 by staged
  take     1 NUT    from 2026-03-01    0.10
  make     2 BIKE                     15.10
  debit    finished                   15.10
  credit   material                   15.10
complete 1 BIKE   order MO-1  key c3
  pick     2 BOLT   at line for MO-1 by staged
  take     2 BOLT   from 2026-03-01    2.00
  pick     1 FRAME  at stores by first-in
  take     1 FRAME  from 2026-03-01    5.00
  make     1 BIKE                      7.00
  debit    finished                    7.00
  credit   material                    7.00
# one more than was ordered: what was staged is used up
complete 1 BIKE   order MO-1  key c4
  inbox    over-completion BIKE
  pick     1 FRAME  at stores by first-in
  take     1 FRAME  from 2026-03-01    5.00
  make     1 BIKE                      5.00
  debit    finished                    5.00
  credit   material                    5.00
# All at once takes the same of another order, and nothing of it is taken twice.
order    MO-2  4 BIKE  consumes staged
stage    10 BOLT  order MO-2
stage    2 NUT    order MO-2
complete 4 BIKE   order MO-2
  pick     10 BOLT  at line for MO-2 by staged
  take     10 BOLT  from 2026-03-01   10.00
  pick     4 FRAME  at stores by first-in
  take     4 FRAME  from 2026-03-01   20.00
  pick     2 NUT    at line for MO-2 by staged
  take     2 NUT    from 2026-03-01    0.20
  make     4 BIKE                     30.20
  debit    finished                   30.20
  credit   material                   30.20
finish   MO-2
finish   MO-1
expect   stock BOLT 10 in stores
expect   stock BOLT 10
expect   stock NUT 26
expect   check clean
