# A count may state a cost: the gain enters the pool with it.
item     WHEEL  each  average
receive  4 WHEEL  at 2025-01-10  cost 10.00
# 1 x 5.00; 40.00 + 5.00 = 45.00
count    5 WHEEL  cost 5.00  at 2025-01-11
  put      1 WHEEL  at stores              5.00
  debit    material                        5.00
  credit   shrinkage                       5.00
expect   stock WHEEL 5 value 45.00
# 2 missing: 45.00 x 2 / 5 = 18.00
count    3 WHEEL  at 2025-01-12
  pick     2 WHEEL  at stores by count
  take     2 WHEEL  from average          18.00
  debit    shrinkage                      18.00
  credit   material                       18.00
expect   stock WHEEL 3 value 27.00
expect   check clean
