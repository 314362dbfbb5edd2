# Two of four controllers failed the test. They go back to stock with what their repair took.
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  fifo
bill     CTRL
  + 2 CELL
rate     CTRL   conversion 3.00
receive  20 CELL  at 2025-01-10  cost 10.00
receive  9 FUSE   at 2025-01-10  cost 1.50
# One stands at 2 x 10.00 + 3.00 = 23.00
complete 4 CTRL   at 2025-03-04  key c1
hold     2 CTRL   at 2025-03-05

# The goods 46.00, fuses 3 x 1.50 = 4.50, conversion 2 x 4.00 = 8.00: together 58.50
rework   2 CTRL   at 2025-03-06  conversion 4.00 key w1
  + 3 FUSE
  pick     2 CTRL   at finished held by first-in
  take     2 CTRL   from 2025-03-04       46.00
  pick     3 FUSE   at stores by first-in
  take     3 FUSE   from 2025-01-10        4.50
  make     2 CTRL                         58.50
  debit    finished                       12.50
  credit   material                        4.50
  credit   applied                         8.00
expect   stock CTRL 4 value 104.50
expect   layer CTRL 2025-03-06 2 value 58.50
expect   cost w1 58.50
expect   balance production-variance 0.00
expect   check clean

# The first three go: 2 x 23.00 + one that was repaired, 58.50 / 2 = 29.25
sell     3 CTRL   at 2025-03-07  key s1
expect   cost s1 75.25

# Half of the rework is undone: half of the fuses, and of the two pieces the one that is still here. It is held again,
# at 23.00.
undo     w1 1  at 2025-03-08
expect   stock FUSE 7.5 value 11.25
expect   owed CTRL 0 value 0.00
expect   stock CTRL 1 value 23.00
expect   check clean
