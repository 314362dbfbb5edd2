# Several receipts settle one completion; each trues up its own part, and the total is what was paid.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 2 BIKE   at 2025-03-04  key bikes
expect   cost bikes 40.00
# 1 x 12.00 - 10.00 = 2.00
receive  1 WHEEL  at 2025-03-05  cost 12.00
expect   cost bikes 42.00
expect   owed WHEEL 3 value 30.00
# 2 x 9.50 - 20.00 = -1.00
receive  2 WHEEL  at 2025-03-06  cost 9.50
expect   cost bikes 41.00
# The last at the expected price: nothing changes but owed.
receive  1 WHEEL  at 2025-03-07  cost 10.00
  put      1 WHEEL  at stores             10.00
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-03-07       10.00
  settle   1 WHEEL  of bikes              10.00
  debit    owed                           10.00
  credit   payables                       10.00
# 12.00 + 19.00 + 10.00 = 41.00
expect   cost bikes 41.00
expect   balance payables -41.00
expect   balance finished 41.00
expect   check clean
