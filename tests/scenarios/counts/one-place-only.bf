# A count speaks of one place; what lies elsewhere is untouched.
item     BOLT   each  fifo
receive  100 BOLT  to stores  at 2025-01-10  cost 0.10
receive  40 BOLT   to line    at 2025-01-11  cost 0.20
# 40 - 35 = 5 missing at line; the cost is that of the oldest layer: 5 x 0.10 = 0.50
count    35 BOLT   in line  at 2025-01-31
  pick     5 BOLT   at line by count
  take     5 BOLT   from 2025-01-10        0.50
  debit    shrinkage                       0.50
  credit   material                        0.50
expect   stock BOLT 100 in stores
expect   stock BOLT 35 in line
# 95 x 0.10 + 40 x 0.20 = 17.50
expect   stock BOLT 135 value 17.50
expect   check clean
