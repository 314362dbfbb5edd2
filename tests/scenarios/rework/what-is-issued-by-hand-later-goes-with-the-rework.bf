# A rework order's report bears what is issued for it by hand: a further need of it, which leaves the goods what they
# are. The part costs 3.00: the good piece is worth 10.00 + 3.00. Undone by half, half of all of it comes back.
item     CELL   each  fifo
item     FUSE   each  fifo  step 1
item     CTRL   each  made  fifo
bill     CTRL
  + 1 CELL
receive  9 CELL   at 2025-01-10  cost 10.00
receive  9 FUSE   at 2025-01-10  cost 1.50
complete 6 CTRL   at 2025-03-04
order    RW-1 2 CTRL rework
rework   2 CTRL   order RW-1  at 2025-03-05  key w1
issue    4 FUSE   order RW-1  at 2025-03-06
expect   stock CTRL 6 value 66.00
expect   stock FUSE 5 value 7.50
undo     w1 1  at 2025-03-07
  untake   2 FUSE  from 2025-01-10         3.00
  put      2 FUSE  at stores
  lower    1 CTRL  of 2025-03-05          13.00
  pick     1 CTRL  at finished by undo
  untake   1 CTRL  from 2025-03-04        10.00
  put      1 CTRL  at finished
  debit    material                        3.00
  credit   finished                        3.00
expect   stock CTRL 6 value 63.00
expect   stock FUSE 7 value 10.50
undo     w1  at 2025-03-08  key u1
expect   stock CTRL 6 value 60.00
expect   stock FUSE 9 value 13.50
expect   balance production-variance 0.00
expect   check clean
# Done again, it takes the goods and the part again.
undo     u1  at 2025-03-09
expect   stock CTRL 6 value 63.00
expect   stock FUSE 7 value 10.50
expect   check clean
