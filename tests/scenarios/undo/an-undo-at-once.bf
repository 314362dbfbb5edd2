# Undo of an undo restores what was undone: the same layers, cost and accounts.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  7 WHEEL  at 2025-01-10  total 10.00
# 10.00 - 4.29 = 5.71; 5.71 + 10.00 = 15.71
complete 2 BIKE   at 2025-03-04  key bikes
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10        5.71
  make     2 BIKE                         15.71
  debit    finished                       15.71
  credit   material                        5.71
  credit   applied                        10.00
undo     bikes    at 2025-03-05  key oops
expect   stock WHEEL 7 value 10.00
undo     oops     at 2025-03-05
expect   stock WHEEL 3 value 4.29
expect   stock BIKE 2 value 15.71
expect   cost bikes 15.71
expect   balance finished 15.71
expect   balance material 4.29
expect   balance applied -10.00
# It can be undone again.
undo     bikes    at 2025-03-06
expect   stock WHEEL 7 value 10.00
expect   stock BIKE 0 value 0.00
expect   check clean
