# A count may state what a piece is worth; the gain is a layer of its own at the day of the count.
item     BOLT   each  fifo
reason   test
receive  100 BOLT  at 2025-01-10  cost 0.10
# 20 x 0.08 = 1.60
count    120 BOLT  cost 0.08  at 2025-01-31
  put      20 BOLT  at stores              1.60
  debit    material                        1.60
  credit   shrinkage                       1.60
expect   layer BOLT 2025-01-31 20 value 1.60
# A stated cost is an inflow from outside: what is short now is owed at 0.08.
issue    130 BOLT  reason test  at 2025-02-01
  pick     120 BOLT at stores by first-in
  take     100 BOLT from 2025-01-10       10.00
  take     20 BOLT  from 2025-01-31        1.60
  owe      10 BOLT  at 0.08 last           0.80
  debit    expense:test                   12.40
  credit   material                       11.60
  credit   owed                            0.80
expect   check clean
