# What an undone receipt can no longer give back is owed, and settled at once from other stock.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  5 WHEEL  at 2025-01-10  cost 10.00  key po-1
receive  5 WHEEL  at 2025-02-03  cost 12.00  key po-2
complete 2 BIKE   at 2025-03-04  key bikes
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10       40.00
  make     2 BIKE                         50.00
  debit    finished                       50.00
  credit   material                       40.00
  credit   applied                        10.00

# 4 x 12.00 = 48.00 instead of 40.00; 48.00 + 10.00 = 58.00; 1 x 12.00 stays
undo     po-1     at 2025-03-05
expect   owed WHEEL 0
expect   stock WHEEL 1 value 12.00
expect   cost bikes 58.00
expect   balance finished 58.00
expect   balance material 12.00
expect   balance owed 0.00
expect   balance payables -60.00
expect   check clean
