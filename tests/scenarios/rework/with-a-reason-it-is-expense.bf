# The plant bears the repair: the goods keep their cost, and what it took is the expense of a reason, later too.
account  expense 6710
reason   drop account 6710
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  fifo
bill     CTRL
  + 1 CELL
receive  9 CELL   at 2025-01-10  cost 10.00
receive  1 FUSE   at 2025-01-10  cost 1.00
complete 3 CTRL   at 2025-03-04
hold     3 CTRL   at 2025-03-04
# One fuse is there, one is owed at 1.00. Conversion 3 x 4.00. One piece is beyond repair: its 10.00 are scrap.
rework   2 CTRL   scrapped 1  at 2025-03-05  conversion 4.00 reason drop key w1
  + 2 FUSE
  pick     3 CTRL   at finished held by first-in
  take     3 CTRL   from 2025-03-04       30.00
  pick     1 FUSE   at stores by first-in
  take     1 FUSE   from 2025-01-10        1.00
  owe      1 FUSE   at 1.00 last           1.00
  make     2 CTRL                         20.00
  scrapped 1 CTRL                         10.00
  debit    expense:drop 6710           14.00
  debit    scrap                          10.00
  credit   finished                       10.00
  credit   material                        1.00
  credit   owed                            1.00
  credit   applied                        12.00
expect   stock CTRL 2 value 20.00
# 1.25 - 1.00
receive  1 FUSE   at 2025-03-06  cost 1.25
  put      1 FUSE   at stores              1.25
  pick     1 FUSE   at stores by settle
  take     1 FUSE   from 2025-03-06        1.25
  settle   1 FUSE   of w1                  1.00
  true-up  w1                              0.25
  debit    owed                            1.00
  debit    expense:drop 6710            0.25
  credit   payables                        1.25
expect   stock CTRL 2 value 20.00
expect   cost w1 20.00
undo     w1  at 2025-03-07
expect   balance expense 0.00
expect   balance scrap 0.00
expect   balance applied 0.00
expect   stock CTRL 3 value 30.00
expect   stock FUSE 2 value 2.25
expect   check clean
