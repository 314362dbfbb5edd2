# A count is undone like the gain or the loss that it booked.
item     WHEEL  each  fifo
receive  5 WHEEL  at 2025-01-10  cost 10.00
# 3 missing: 30.00
count    2 WHEEL  at 2025-01-11  key loss
  pick     3 WHEEL  at stores by count
  take     3 WHEEL  from 2025-01-10       30.00
  debit    shrinkage                      30.00
  credit   material                       30.00
undo     loss     at 2025-01-12
expect   stock WHEEL 5 value 50.00
expect   balance shrinkage 0.00
# 1 too many, at the last price of 10.00
count    6 WHEEL  at 2025-01-13  key gain
  put      1 WHEEL  at stores             10.00
  debit    material                       10.00
  credit   shrinkage                      10.00
undo     gain     at 2025-01-14
expect   stock WHEEL 5 value 50.00
expect   balance shrinkage 0.00
expect   balance material 50.00
expect   check clean
