# What a count finds or misses is worth the standard.
item     WHEEL  each  standard
standard WHEEL  material 10.00  from 2025-01-01
receive  5 WHEEL  at 2025-01-10  cost 10.00
count    6 WHEEL  at 2025-01-11
  put      1 WHEEL  at stores             10.00
  debit    material                       10.00
  credit   shrinkage                      10.00
count    4 WHEEL  at 2025-01-12
  pick     2 WHEEL  at stores by count
  take     2 WHEEL  from standard         20.00
  debit    shrinkage                      20.00
  credit   material                       20.00
expect   stock WHEEL 4 value 40.00
expect   balance shrinkage 10.00
expect   check clean
