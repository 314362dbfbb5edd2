# Five that failed are repaired in two goes, under an order of their own: its good pieces are those that were reworked, its
# parts wait on the line, and what it did not need goes to the shelf.
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  fifo
bill     CTRL
  + 1 CELL
receive  9 CELL   at 2025-01-10  cost 10.00
receive  9 FUSE   at 2025-01-10  cost 1.00
order    MO-1 6 CTRL
complete 6 CTRL   order MO-1  at 2025-03-04
finish   MO-1
hold     4 CTRL   at 2025-03-04
order    RW-1 5 CTRL rework  due 2025-03-10  to shelf
stage    1 CTRL   order RW-1
stage    4 FUSE   order RW-1
expect   order RW-1 planned good 0 open 5

# Staged first, then one that is held. The fuses lie on the line.
rework   2 CTRL   order RW-1  at 2025-03-05  key w1
  + 2 FUSE
  pick     1 CTRL   at line for RW-1 by staged
  pick     1 CTRL   at finished held by first-in
  take     2 CTRL   from 2025-03-04       20.00
  pick     2 FUSE   at line for RW-1 by staged
  take     2 FUSE   from 2025-01-10        2.00
  make     2 CTRL   at shelf              22.00
  debit    finished                        2.00
  credit   material                        2.00
expect   order RW-1 released good 2 open 3
expect   order MO-1 finished good 6

rework   2 CTRL   scrapped 1  order RW-1  at 2025-03-06  key w2
expect   order RW-1 released good 4 scrapped 1 open 1
finish   RW-1  at 2025-03-07
  inbox    under-completion CTRL
  pick     2 FUSE   at line for RW-1 by staged
  put      2 FUSE   at shelf
expect   order RW-1 finished good 4
# A report after all is noted.
rework   1 CTRL   order RW-1  at 2025-03-08  key w3
  inbox    order-closed CTRL
  pick     1 CTRL   at finished by first-in
  take     1 CTRL   from 2025-03-04       10.00
  make     1 CTRL   at shelf              10.00
expect   order RW-1 finished good 5
undo     w1 1  at 2025-03-09
expect   order RW-1 finished good 4 scrapped 1
undo     w1  at 2025-03-09  key u1
undo     w2  at 2025-03-09
undo     w3  at 2025-03-09
expect   order RW-1 finished good 0 scrapped 0
expect   stock CTRL 6 value 60.00
expect   stock FUSE 9 value 9.00
undo     u1  at 2025-03-10
expect   order RW-1 finished good 1
expect   check clean
