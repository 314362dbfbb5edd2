# A completion that owed all its parts is undone: nothing is owed any more.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard WHEEL  material 10.00
# 4 x 10.00 + 2 x 5.00 = 50.00
complete 2 BIKE   at 2025-03-04  key bikes
  owe      4 WHEEL  at 10.00 standard     40.00
  make     2 BIKE                         50.00
  debit    finished                       50.00
  credit   owed                           40.00
  credit   applied                        10.00
undo     bikes    at 2025-03-05
expect   owed WHEEL 0 value 0.00
expect   stock WHEEL 0 value 0.00
expect   stock BIKE 0 value 0.00
expect   balance owed 0.00
expect   balance finished 0.00
expect   balance applied 0.00
expect   check clean
