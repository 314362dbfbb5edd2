# A completion undone at once leaves stock, layers and accounts as they were before it.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-02-03  cost 12.00

# 3 x 10.00 + 1 x 12.00 = 42.00; 42.00 + 10.00 = 52.00
complete 2 BIKE   at 2025-03-04  key bikes
  pick     4 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  take     1 WHEEL  from 2025-02-03       12.00
  make     2 BIKE                         52.00
  debit    finished                       52.00
  credit   material                       42.00
  credit   applied                        10.00
undo     bikes    at 2025-03-04
expect   layer WHEEL 2025-01-10 3 value 30.00
expect   layer WHEEL 2025-02-03 2 value 24.00
expect   stock WHEEL 5 value 54.00
expect   stock BIKE 0 value 0.00
expect   balance material 54.00
expect   balance finished 0.00
expect   balance applied 0.00
expect   balance payables -54.00
expect   check clean
