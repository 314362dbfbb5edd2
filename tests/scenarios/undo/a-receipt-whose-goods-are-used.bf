# The receipt is undone, its goods are used: who used them owes them again, at the value booked.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  5 WHEEL  at 2025-01-10  cost 10.00  key po-1
# 4 x 10.00 + 2 x 5.00 = 50.00
complete 2 BIKE   at 2025-03-04  key bikes
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10       40.00
  make     2 BIKE                         50.00
  debit    finished                       50.00
  credit   material                       40.00
  credit   applied                        10.00
undo     po-1     at 2025-03-05
expect   stock WHEEL 0 value 0.00
expect   owed WHEEL 4 value 40.00
expect   balance payables 0.00
expect   balance material 0.00
expect   balance owed -40.00
expect   cost bikes 50.00

# The right invoice says 9.00: 4 x 9.00 + 10.00 = 46.00; 1 wheel stays.
receive  5 WHEEL  at 2025-03-06  cost 9.00
expect   owed WHEEL 0
expect   stock WHEEL 1 value 9.00
expect   cost bikes 46.00
expect   balance finished 46.00
expect   check clean
