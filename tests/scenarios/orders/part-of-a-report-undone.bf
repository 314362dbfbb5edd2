# A part of a report is undone: what the order then holds too much is carried by the order, and it is
# the order's next report that needs so much less.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  5 GLUE   at 2025-01-10  cost 2.00
order    K  6 KITE
order    K  release
# 3 x 0.2 = 0.6, up to 1.0: 2.00
complete 3 KITE   order K  at 2025-03-04  key kites
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        2.00
  make     3 KITE                          2.00
  debit    finished                        2.00
  credit   material                        2.00
# 1.0 x 2 / 3 = 0.67, up to 1.0: nothing comes back, two kites keep 2.00.
# By the bill total(3) - total(2) = 1.0 - 0.5 = 0.5 should have: the order carries 0.5.
undo     kites 1  at 2025-03-05
expect   stock GLUE 4 value 8.00
expect   stock KITE 2 value 2.00
expect   order K released good 2 open 4
# Another kite, not of the order: total(1) = 0.5
complete 1 KITE   at 2025-03-06
  pick     0.5 GLUE at stores by first-in
  take     0.5 GLUE from 2025-01-10        1.00
  make     1 KITE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
# The order's third: the bill says 0.5, which the order has
complete 1 KITE   order K  at 2025-03-06
expect   stock GLUE 3.5 value 7.00
# total(6) - total(3) = 1.5 - 1.0 = 0.5
complete 3 KITE   order K  at 2025-03-07
  pick     0.5 GLUE at stores by first-in
  take     0.5 GLUE from 2025-01-10        1.00
  make     3 KITE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   check clean
