# If other stock lies there when the settling receipt is undone, the owed parts are settled from it.
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
receive  3 WHEEL  at 2025-03-05  cost 11.00  key po-1
receive  5 WHEEL  at 2025-03-06  cost 12.00  key po-2
# 2 x 12.00 = 24.00; 3 x 12.00 = 36.00 stay
undo     po-1     at 2025-03-07
expect   owed WHEEL 0
expect   stock WHEEL 3 value 36.00
expect   cost bike 24.00
expect   balance finished 24.00
expect   balance payables -60.00
expect   check clean
