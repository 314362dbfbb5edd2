# What waits for its trigger takes what was staged for its own order first, wherever that lies; what
# the claim covers keeps no free stock from others.
item     BOLT  each  fifo  issue period
item     BIKE  each  made  fifo
bill     BIKE
  + 2 BOLT
receive  10 BOLT   at 2026-03-01  cost 1.00
receive  10 BOLT   at 2026-03-02  cost 2.00
order    MO-1  5 BIKE
order    MO-2  5 BIKE
stage    6 BOLT   order MO-1
  pick     6 BOLT  at stores by first-in
  put      6 BOLT  at line for MO-1
stage    3 BOLT   order MO-2
complete 4 BIKE   order MO-1  at 2026-03-03  key c1
  due      8 BOLT  until period at stores  8.00
  make     4 BIKE                          8.00
  debit    finished                        8.00
  credit   due                             8.00
# 11 bolts are free in stores; of the 8 that are due there 6 are staged, so 2 wait and 9 may go
scrap    10 BOLT  at 2026-03-03  key s1
  pick     9 BOLT  at stores by first-in
  take     9 BOLT  from 2026-03-01    9.00
  owe      1 BOLT  at 2.00 last       2.00
  debit    scrap                     11.00
  credit   material                   9.00
  credit   owed                       2.00
# the claim of MO-2 on the line is left alone; 1 x 1.00 + 7 x 2.00 = 15.00, 7.00 more than was due
tick     at 2026-03-04  key t1
  flush    8 BOLT  at stores           8.00
  pick     6 BOLT  at line for MO-1 by staged
  pick     2 BOLT  at stores by due
  take     1 BOLT  from 2026-03-01     1.00
  take     7 BOLT  from 2026-03-02    14.00
  covers   8 BOLT  of c1               8.00
  true-up  BIKE    of 2026-03-03       7.00
  debit    due                         8.00
  debit    finished                    7.00
  credit   material                   15.00
expect   stock BOLT 3 in line
expect   stock BOLT 0 in stores
# undone, it is due again, and what was staged lies on the line for its order
undo     t1  at 2026-03-04  key u1
expect   stock BOLT 9 in line
expect   stock BOLT 2 in stores
expect   due BOLT 8
expect   owed BOLT 1
undo     u1  at 2026-03-05
expect   stock BOLT 3 in line
expect   stock BOLT 0 in stores
expect   stock BIKE 4 value 15.00
# Half of the bikes undone gives back half of the bolts, newest picks first.
undo     c1 2  at 2026-03-05
expect   stock BOLT 5 in line
expect   stock BOLT 1 in stores
expect   owed BOLT 0
expect   check clean
