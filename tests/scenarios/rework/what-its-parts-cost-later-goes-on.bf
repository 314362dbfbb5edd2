# A fuse was short when the controller was repaired. Its real cost goes on to the repaired goods, and to their sale.
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  fifo
bill     CTRL
  + 1 CELL
receive  3 CELL   at 2025-01-10  cost 10.00
receive  1 FUSE   at 2025-01-10  cost 1.00
issue    1 FUSE   at 2025-01-11  reason bulk
complete 3 CTRL   at 2025-03-04
# Goods 20.00, fuses owed at 2 x 1.00
rework   2 CTRL   at 2025-03-05  key w1
  + 2 FUSE
  pick     2 CTRL   at finished by first-in
  take     2 CTRL   from 2025-03-04       20.00
  owe      2 FUSE   at 1.00 last           2.00
  make     2 CTRL                         22.00
  debit    finished                        2.00
  credit   owed                            2.00
# The one that was never wrong, then one of the two.
sell     2 CTRL   at 2025-03-06  key s1
expect   cost s1 21.00
# 2 x 1.50 more: half to the one on hand, half to the one that is sold
receive  2 FUSE   at 2025-03-07  cost 2.50
  put      2 FUSE   at stores              5.00
  pick     2 FUSE   at stores by settle
  take     2 FUSE   from 2025-03-07        5.00
  settle   2 FUSE   of w1                  2.00
  true-up  CTRL     of 2025-03-05          3.00
  true-up  s1                              1.50
  debit    owed                            2.00
  debit    finished                        1.50
  debit    cost-of-sales                   1.50
  credit   payables                        5.00
expect   stock CTRL 1 value 12.50
expect   cost s1 22.50
expect   check clean
