# The newest goods are taken, over two layers, and form the newest layer of all.
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  lifo
bill     CTRL
  + 1 CELL
receive  2 CELL   at 2025-01-10  cost 10.00
receive  2 CELL   at 2025-01-11  cost 12.00
receive  4 FUSE   at 2025-01-10  cost 1.00
complete 2 CTRL   at 2025-03-04
complete 2 CTRL   at 2025-03-05
rework   3 CTRL   at 2025-03-06  key w1
  + 3 FUSE
  pick     3 CTRL   at finished by first-in
  take     2 CTRL   from 2025-03-05       24.00
  take     1 CTRL   from 2025-03-04       10.00
  pick     3 FUSE   at stores by first-in
  take     3 FUSE   from 2025-01-10        3.00
  make     3 CTRL                         37.00
  debit    finished                        3.00
  credit   material                        3.00
sell     1 CTRL   at 2025-03-07  key s1
# round(37.00 x 1 / 3), what is left is 24.67
expect   cost s1 12.33
# One piece undone: two stay. The goods had brought 34.00, of which 22.67 stay; 37.00 - 11.33 - one fuse is 24.67, and
# round(24.67 / 2) is on hand. One piece comes back, of the newest take: 10.00; the other 1.33 are outside.
undo     w1 1  at 2025-03-08
expect   layer CTRL 2025-03-04 2 value 20.00
expect   layer CTRL 2025-03-06 1 value 12.34
expect   balance production-variance 1.33
expect   stock FUSE 2 value 2.00
undo     w1  at 2025-03-09
undo     s1  at 2025-03-10
expect   stock CTRL 4 value 44.00
expect   stock FUSE 4 value 4.00
expect   balance cost-of-sales 0.00
expect   check clean
