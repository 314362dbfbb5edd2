# Both pieces were repaired and sold; then the rework is undone. Those who bought them owe them, at what they had cost;
# what comes back is held, and settles nothing before it is let go.
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  fifo
bill     CTRL
  + 1 CELL
receive  3 CELL   at 2025-01-10  cost 10.00
receive  9 FUSE   at 2025-01-10  cost 1.00
complete 2 CTRL   at 2025-03-04
hold     2 CTRL   at 2025-03-04
rework   2 CTRL   at 2025-03-05  key w1
  + 4 FUSE
sell     2 CTRL   at 2025-03-06  key s1
expect   cost s1 24.00
undo     w1  at 2025-03-07  key u1
  untake   4 FUSE   from 2025-01-10        4.00
  put      4 FUSE   at stores
  lower    2 CTRL   of 2025-03-05         24.00
  owe      2 CTRL   at 12.00 booked        24.00
  untake   2 CTRL   from 2025-03-04       20.00
  put      2 CTRL   at finished held
  debit    material                        4.00
  debit    finished                       20.00
  credit   owed                           24.00
expect   stock FUSE 9 value 9.00
expect   owed CTRL 2 value 24.00
# Sold after all as they were: 20.00 - 24.00
unhold   2 CTRL   at 2025-03-08
expect   cost s1 20.00
expect   owed CTRL 0 value 0.00
expect   stock CTRL 0 value 0.00
# Done again, its goods are gone: they are owed at what the undo gave back for them, its fuses are there. What it makes is
# free, and settles what it owes: 12.00 each, so 24.00 - 20.00 of it stays outside, as it went round.
undo     u1  at 2025-03-09
expect   stock CTRL 0 value 0.00
expect   owed CTRL 0 value 0.00
expect   stock FUSE 5 value 5.00
expect   balance production-variance 4.00
expect   check clean
