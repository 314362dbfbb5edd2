# Parts that go out in whole steps do not all come back with a part: what the order then holds too
# much is carried, and the next completion needs that much less.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  3 GLUE   at 2025-01-10  cost 2.00
# 3 x 0.2 = 0.6, up to 1.0: 1 x 2.00 = 2.00
complete 3 KITE   at 2025-03-04  key kites
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        2.00
  make     3 KITE                          2.00
  debit    finished                        2.00
  credit   material                        2.00

# round(1.0 x 2 / 3) = 0.67, up to 1.0: nothing comes back, two kites keep 2.00.
# By the bill, total(3) - total(2) = 1.0 - 0.5 = 0.5 should have: the carry is 0.5.
undo     kites 1  at 2025-03-05
expect   stock GLUE 2 value 4.00
expect   stock KITE 2 value 2.00
# The bill says 0.5 for the third; it is carried: nothing is taken.
complete 1 KITE   at 2025-03-06
expect   stock GLUE 2 value 4.00
expect   stock KITE 3 value 2.00
# total(6) - total(3) = 1.5 - 1.0 = 0.5: 1.00
complete 3 KITE   at 2025-03-07
  pick     0.5 GLUE at stores by first-in
  take     0.5 GLUE from 2025-01-10        1.00
  make     3 KITE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   check clean
