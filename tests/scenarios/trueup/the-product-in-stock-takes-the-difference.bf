# Owed parts turn out dearer: the product that holds them, still in stock, costs more.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard WHEEL  material 10.00
complete 2 BIKE   at 2025-03-04  key bikes
  owe      4 WHEEL  at 10.00 standard     40.00
  make     2 BIKE                         50.00
  debit    finished                       50.00
  credit   owed                           40.00
  credit   applied                        10.00

# 4 x 11.00 = 44.00 instead of 40.00; 50.00 + 4.00 = 54.00
receive  4 WHEEL  at 2025-03-06  cost 11.00
expect   stock BIKE 2 value 54.00
expect   layer BIKE 2025-03-04 2 value 54.00
expect   cost bikes 54.00
expect   balance finished 54.00
expect   balance material 0.00
expect   balance owed 0.00
expect   balance payables -44.00
expect   check clean
