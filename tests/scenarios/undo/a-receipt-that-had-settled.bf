# The receipt that settled owed parts is undone: they are owed again in their old place, at the old
# provisional price, and its true-up is reversed.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-03-04  key bike
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
# 2 x 11.00 = 22.00
receive  3 WHEEL  at 2025-03-05  cost 11.00  key po-1
expect   cost bike 22.00
expect   stock WHEEL 1 value 11.00
undo     po-1     at 2025-03-06
expect   owed WHEEL 2 value 20.00
expect   stock WHEEL 0 value 0.00
expect   cost bike 20.00
expect   balance finished 20.00
expect   balance owed -20.00
expect   balance material 0.00
expect   balance payables 0.00
expect   check clean
