# A count finds more than the books know: the gain enters at the last inflow price, against shrinkage.
item     BOLT   each  fifo
receive  100 BOLT  at 2025-01-10  cost 0.10
receive  100 BOLT  at 2025-01-20  cost 0.12
# 210 - 200 = 10; 10 x 0.12 = 1.20
count    210 BOLT  at 2025-01-31
  put      10 BOLT  at stores              1.20
  debit    material                        1.20
  credit   shrinkage                       1.20
expect   stock BOLT 210 value 23.20
expect   balance shrinkage -1.20
expect   check clean
